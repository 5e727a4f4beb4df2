// Hiding, from the edges of the tables inwards.
//
// A group that is too small is hidden whole, with another group beside it: between the two a child
// could be in either. A level that is too rare in the whole service is hidden in the same way. Of a
// small figure within, a ring of figures is hidden: one of its row, one of its column, and the
// corner, or more of them. Adding a child to one and taking one from the next, all around the ring,
// changes no sum that is shown, so the small figure may be another.
#include "practice/assessment/hiding.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace holdfast::assessment {
namespace {

/// Low, medium, high or very high, not judged.
constexpr std::size_t columns = 4;
constexpr std::size_t raised_column = 2;
using Cells = std::array<int, columns>;

constexpr std::size_t high_at = 2;
constexpr std::size_t very_high_at = 3;

Cells together(const LevelCounts& counts) {
  return {counts[0], counts[1], counts[high_at] + counts[very_high_at], counts[4]};
}

int sum_of(const auto& numbers) {
  return std::accumulate(std::begin(numbers), std::end(numbers), 0);
}

bool is_small(int figure, int below) { return figure > 0 && figure < below; }

// ---- Whole groups and whole levels. ------------------------------------------------------------

/// How many changed in any of these groups, each child once.
int changed_in(const Divided& trait, const std::vector<bool>& groups) {
  std::set<std::size_t> children;
  int erased = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (!groups[g]) continue;
    children.insert(trait.changed[g].children.begin(), trait.changed[g].children.end());
    erased += trait.changed[g].erased;
  }
  return static_cast<int>(children.size()) + erased;
}

/// Hides the smallest that is not hidden and not empty; false where there is none.
bool hide_smallest(const std::vector<int>& sizes, std::vector<bool>& hidden) {
  std::optional<std::size_t> smallest;
  for (std::size_t i = 0; i < sizes.size(); ++i)
    if (!hidden[i] && sizes[i] > 0 && (!smallest || sizes[i] < sizes[*smallest])) smallest = i;
  if (smallest) hidden[*smallest] = true;
  return smallest.has_value();
}

/// What is hidden shows as a sum: it is one of several, and not small itself.
bool too_little_together(const std::vector<int>& sizes, const std::vector<bool>& hidden,
                         int below) {
  int count = 0;
  int sum = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (!hidden[i]) continue;
    count += sizes[i] > 0 ? 1 : 0;
    sum += sizes[i];
  }
  return count < 2 || sum < below;
}

bool any_of(const std::vector<bool>& hidden) {
  return std::ranges::find(hidden, true) != hidden.end();
}

std::vector<int> sizes_of(const Divided& trait) {
  std::vector<int> sizes;
  for (const auto& group : trait.groups) sizes.push_back(sum_of(group.front()));
  return sizes;
}

std::vector<bool> hidden_groups(const Divided& trait, int below) {
  const auto sizes = sizes_of(trait);
  std::vector<bool> hidden(sizes.size());
  for (std::size_t g = 0; g < sizes.size(); ++g) {
    std::vector<bool> alone(sizes.size());
    alone[g] = true;
    hidden[g] = is_small(sizes[g], below) || is_small(changed_in(trait, alone), below);
  }
  while (any_of(hidden) &&
         (too_little_together(sizes, hidden, below) || is_small(changed_in(trait, hidden), below)))
    if (!hide_smallest(sizes, hidden)) break;
  return hidden;
}

std::vector<bool> hidden_levels(const Cells& totals, int below) {
  const std::vector<int> sizes(totals.begin(), totals.end());
  std::vector<bool> hidden(columns);
  for (std::size_t c = 0; c < columns; ++c) hidden[c] = is_small(sizes[c], below);
  while (any_of(hidden) && too_little_together(sizes, hidden, below))
    if (!hide_smallest(sizes, hidden)) break;
  return hidden;
}

// ---- Within a table. ---------------------------------------------------------------------------

/// One trait and one matter. Rows and columns are the ends of steps: a step from a row to a column
/// or back goes over the figure where they meet.
struct Table {
  std::vector<Cells> figures;
  std::vector<std::array<bool, columns>> hidden;
  std::vector<bool> rows_hidden;
  std::vector<bool> columns_hidden;
  int below;

  std::size_t rows() const { return figures.size(); }
};

struct Place {
  std::size_t row;
  std::size_t column;
  friend bool operator==(const Place&, const Place&) = default;
};

/// What hiding one more costs: few figures first, then small ones, then not those that a share
/// rests on. A nought that is hidden says nothing to its reader, so it comes last.
int cost_of(const Table& table, Place at) {
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
  const Table& table;
  Place around;
  Becomes becomes;
  std::vector<int> to_row;
  std::vector<int> to_column = std::vector<int>(columns, no_way);
  std::vector<std::size_t> row_before = std::vector<std::size_t>(columns);
  std::vector<std::size_t> column_before;

  Ways(const Table& of, Place figure, Becomes as)
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

void hide_ring(Table& table, Place around) {
  auto ring = Ways(table, around, Becomes::higher).ring();
  auto other = Ways(table, around, Becomes::lower).ring();
  if (other.cost < ring.cost) ring = std::move(other);
  for (const auto& at : ring.places) table.hidden[at.row][at.column] = true;
}

/// Where a whole row or column is hidden, the other that is hidden with it guards what lies in it.
void hide_within(Table& table) {
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

// ---- High and very high apart. -----------------------------------------------------------------

/// Beside their sum, where it is shown. Two rows of two figures make a ring.
std::vector<bool> hidden_apart(const Table& table, const std::vector<LevelCounts>& counts) {
  std::vector<bool> hidden(counts.size());
  std::vector<int> sums;
  bool small = false;
  int with_some = 0;
  for (std::size_t g = 0; g < counts.size(); ++g) {
    const bool one =
        is_small(counts[g][high_at], table.below) || is_small(counts[g][very_high_at], table.below);
    sums.push_back(table.figures[g][raised_column]);
    hidden[g] = one || table.hidden[g][raised_column];
    with_some += hidden[g] && sums[g] > 0 ? 1 : 0;
    small = small || one;
  }
  if (small && with_some < 2) hide_smallest(sums, hidden);
  return hidden;
}

bool hides_apart(const LevelCounts& totals, int below) {
  return is_small(totals[high_at], below) || is_small(totals[very_high_at], below);
}

// ---- All together. -----------------------------------------------------------------------------

std::vector<LevelCounts> of_matter(const Divided& trait, std::size_t matter) {
  std::vector<LevelCounts> counts;
  for (const auto& group : trait.groups) counts.push_back(group[matter]);
  return counts;
}

LevelCounts total_of(const std::vector<LevelCounts>& counts) {
  LevelCounts total{};
  for (const auto& one : counts)
    for (std::size_t i = 0; i < total.size(); ++i) total[i] += one[i];
  return total;
}

std::optional<int> unless(bool hidden, int figure) {
  return hidden ? std::nullopt : std::optional(figure);
}

/// What of one row stays. The whole service's row hides as its levels do, and its size is known.
struct RowHides {
  bool children;
  std::array<bool, columns> levels;
  bool apart;
};
LevelFigures figures_of(const LevelCounts& counts, const RowHides& hides) {
  const auto cells = together(counts);
  return {unless(hides.children, sum_of(counts)),
          unless(hides.levels[0], cells[0]),
          unless(hides.levels[1], cells[1]),
          unless(hides.levels[raised_column], cells[raised_column]),
          unless(hides.apart, counts[high_at]),
          unless(hides.apart, counts[very_high_at]),
          unless(hides.levels[3], cells[3])};
}

struct Matter {
  std::vector<bool> levels;  ///< hidden in the whole service
  bool apart;                ///< high and very high are
};

void show_everybody(ShownCounts& shown, const LevelCounts& totals, const Matter& hides) {
  RowHides row{false, {}, hides.apart || hides.levels[raised_column]};
  std::ranges::copy(hides.levels, row.levels.begin());
  shown.everybody.push_back(figures_of(totals, row));
}

std::vector<LevelFigures> show_groups(const std::vector<LevelCounts>& counts,
                                      const std::vector<bool>& groups_hidden,
                                      const std::vector<bool>& levels_hidden, int below) {
  Table table{{},
              std::vector<std::array<bool, columns>>(counts.size()),
              groups_hidden,
              levels_hidden,
              below};
  for (const auto& one : counts) table.figures.push_back(together(one));
  hide_within(table);
  const auto apart = hidden_apart(table, counts);
  std::vector<LevelFigures> rows;
  for (std::size_t g = 0; g < counts.size(); ++g)
    rows.push_back(figures_of(counts[g], {groups_hidden[g], table.hidden[g], apart[g]}));
  return rows;
}

/// Nothing of so few can be shown.
ShownCounts nothing_of(const std::vector<Divided>& traits, std::size_t matters) {
  ShownCounts shown{std::vector<LevelFigures>(matters), {}};
  for (const auto& trait : traits)
    shown.by_trait.emplace_back(trait.groups.size(), std::vector<LevelFigures>(matters));
  return shown;
}

}  // namespace

ShownCounts shown_of(const std::vector<Divided>& traits, int hidden_below) {
  assert(!traits.empty() && !traits.front().groups.empty());
  const auto matters = traits.front().groups.front().size();
  if (is_small(sum_of(sizes_of(traits.front())), hidden_below)) return nothing_of(traits, matters);
  auto shown = nothing_of(traits, matters);
  shown.everybody.clear();
  std::vector<std::vector<bool>> groups_hidden;
  for (const auto& trait : traits) groups_hidden.push_back(hidden_groups(trait, hidden_below));
  for (std::size_t m = 0; m < matters; ++m) {
    const auto totals = total_of(of_matter(traits.front(), m));
    const Matter hides{hidden_levels(together(totals), hidden_below),
                       hides_apart(totals, hidden_below)};
    show_everybody(shown, totals, hides);
    for (std::size_t t = 0; t < traits.size(); ++t) {
      const auto counts = of_matter(traits[t], m);
      assert(total_of(counts) == totals);
      const auto rows = show_groups(counts, groups_hidden[t], hides.levels, hidden_below);
      for (std::size_t g = 0; g < rows.size(); ++g) shown.by_trait[t][g][m] = rows[g];
    }
  }
  return shown;
}

}  // namespace holdfast::assessment
