// Hiding within one table, of one trait and one judgement, as if every sum at its edge were known.
// Of a small figure a ring of figures is hidden: one of its row, one of its column, and the corner,
// or more of them. Adding a child to one and taking one from the next, all around the ring, changes
// no sum, so the small figure may be another.
#pragma once
#include <array>
#include <cstddef>
#include <vector>

namespace holdfast::assessment {

/// Low, medium, high or very high, not judged.
inline constexpr std::size_t level_columns = 4;
inline constexpr std::size_t raised_column = 2;
using Cells = std::array<int, level_columns>;

inline bool is_small(int figure, int below) { return figure > 0 && figure < below; }

/// One trait and one matter. Rows and columns are the ends of steps: a step from a row to a column
/// or back goes over the figure where they meet.
struct LevelTable {
  std::vector<Cells> figures;
  std::vector<std::array<bool, level_columns>> hidden;
  std::vector<bool> rows_hidden;
  std::vector<bool> columns_hidden;
  int below;

  std::size_t rows() const { return figures.size(); }
};

/// Where a whole row or column is hidden, the other that is hidden with it guards what lies in it.
void hide_within(LevelTable& table);

}  // namespace holdfast::assessment
