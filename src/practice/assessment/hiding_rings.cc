// The ring that costs least is found as a way is on a map: rows and columns are its places, figures
// the roads between them.
#include "practice/assessment/hiding_rings.h"

#include <algorithm>
#include <limits>

namespace holdfast::assessment {
namespace {

constexpr auto columns = level_columns;

struct Place {
  std::size_t row;
  std::size_t column;
  friend bool operator==(const Place&, const Place&) = default;
};

/// What hiding one more costs: few figures first, then small ones, then not those that a share
/// rests on. A nought that is hidden says nothing to its reader, so it comes last.
int cost_of(const LevelTable& table, Place at) {
  if (table.hidden[at.row][at.column]) return 0;
  constexpr int one_more = 10'000;
  constexpr int of_a_share = 3'000;
  constexpr int a_nought = 20'000;
  const int figure = table.figures[at.row][at.column];
  return one_more + std::min(figure, of_a_share - 1) +
         (at.column >= raised_column ? of_a_share : 0) + (figure == 0 ? a_nought : 0);
}

/// The ring around a figure is closed by going from its row to its column by another way. With the
/// figure one higher, each step from a row takes one away, so there must be one; with the figure
/// one lower, each step from a column does.
enum class Becomes { higher, lower };

constexpr int no_way = std::numeric_limits<int>::max();

struct Ring {
  int cost = no_way;
  std::vector<Place> places;
};

/// The cheapest ways from one row, found by letting each step mend what is known until none does.
struct Ways {
  const LevelTable& table;
  Place around;
  Becomes becomes;
  std::vector<int> to_row;
  std::vector<int> to_column = std::vector<int>(columns, no_way);
  std::vector<std::size_t> row_before = std::vector<std::size_t>(columns);
  std::vector<std::size_t> column_before;

  Ways(const LevelTable& of, Place figure, Becomes as)
      : table(of),
        around(figure),
        becomes(as),
        to_row(of.rows(), no_way),
        column_before(of.rows()) {
    to_row[around.row] = 0;
    while (mend()) {
    }
  }

  bool gives(Place at) const { return table.figures[at.row][at.column] > 0; }

  bool mend() {
    bool mended = false;
    for (std::size_t r = 0; r < table.rows(); ++r)
      for (std::size_t c = 0; c < columns; ++c)
        if (const Place at{r, c}; at != around) mended = over(at) || mended;
    return mended;
  }

  bool over(Place at) {
    const int cost = cost_of(table, at);
    auto& row = to_row[at.row];
    auto& column = to_column[at.column];
    if (row != no_way && row + cost < column && (becomes == Becomes::lower || gives(at))) {
      column = row + cost;
      row_before[at.column] = at.row;
      return true;
    }
    if (column != no_way && column + cost < row && (becomes == Becomes::higher || gives(at))) {
      row = column + cost;
      column_before[at.row] = at.column;
      return true;
    }
    return false;
  }

  Ring ring() const {
    Ring found{to_column[around.column], {}};
    if (found.cost == no_way) return found;
    for (auto column = around.column;;) {
      const auto row = row_before[column];
      found.places.push_back({row, column});
      if (row == around.row) return found;
      column = column_before[row];
      found.places.push_back({row, column});
    }
  }
};

void hide_ring(LevelTable& table, Place around) {
  auto ring = Ways(table, around, Becomes::higher).ring();
  auto other = Ways(table, around, Becomes::lower).ring();
  if (other.cost < ring.cost) ring = std::move(other);
  for (const auto& at : ring.places) table.hidden[at.row][at.column] = true;
}

}  // namespace

void hide_within(LevelTable& table) {
  std::vector<Place> small;
  for (std::size_t r = 0; r < table.rows(); ++r)
    for (std::size_t c = 0; c < columns; ++c) {
      const bool whole = table.rows_hidden[r] || table.columns_hidden[c];
      const bool alone = !whole && is_small(table.figures[r][c], table.below);
      table.hidden[r][c] = whole || alone;
      if (alone) small.push_back({r, c});
    }
  for (const auto& at : small) hide_ring(table, at);
}

}  // namespace holdfast::assessment
