// Hiding, from the edges of the tables inwards.
//
// A group that is too small is hidden whole, with another group beside it: between the two a child
// could be in either. A level that is too rare in the whole service is hidden in the same way. What
// is hidden within is found by hiding_rings.h.
#include "practice/assessment/hiding.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "practice/assessment/hiding_rings.h"

namespace holdfast::assessment {
namespace {

constexpr auto columns = level_columns;
constexpr std::size_t high_at = 2;
constexpr std::size_t very_high_at = 3;

Cells together(const LevelCounts& counts) {
  return {counts[0], counts[1], counts[high_at] + counts[very_high_at], counts[4]};
}

int sum_of(const auto& numbers) {
  return std::accumulate(std::begin(numbers), std::end(numbers), 0);
}

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

// ---- High and very high apart. -----------------------------------------------------------------

/// Beside their sum, where it is shown. Two rows of two figures make a ring.
std::vector<bool> hidden_apart(const LevelTable& table, const std::vector<LevelCounts>& counts) {
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
  LevelTable table{{},
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
