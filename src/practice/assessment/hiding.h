// Which figures of a table about few children are hidden, so that no child can be told from it.
// A small figure is hidden, and so are others with it, or whoever can subtract would have it back.
//
// The children of the service are divided by several traits (sex, say), and judged in several
// matters. So the tables hang together: how many children a group has stands in the table of each
// matter, and how many were judged high in the table of each trait. What is hidden of these is
// therefore decided once for all tables, and in each table what lies within is hidden as if all
// that stands at its edge were known. docs/adr/0033 says what this guards against and what not.
#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace holdfast::assessment {

/// How many children are at each: low, medium, high, very high, not judged.
using LevelCounts = std::array<int, 5>;

/// Of one group: whose figures would differ from those that were last shown of it.
struct GroupChanged {
  std::set<std::size_t> children;  ///< by any number that is theirs in every group
  int erased = 0;                  ///< children who cannot be found any more
};

/// The children by one trait.
struct Divided {
  std::vector<std::vector<LevelCounts>> groups;  ///< by group, then by matter
  std::vector<GroupChanged> changed;             ///< by group
};

/// What may be shown of one group in one matter; nothing: it is hidden.
struct LevelFigures {
  std::optional<int> children;
  std::optional<int> low;
  std::optional<int> medium;
  std::optional<int> raised;  ///< high and very high together
  std::optional<int> high;
  std::optional<int> very_high;
  std::optional<int> not_judged;
  friend bool operator==(const LevelFigures&, const LevelFigures&) = default;
};

struct ShownCounts {
  std::vector<LevelFigures> everybody;                           ///< by matter
  std::vector<std::vector<std::vector<LevelFigures>>> by_trait;  ///< by trait, group, matter
};

/// Every trait divides the same children, and judges them in the same matters (assert). A figure
/// from 1 to one below `hidden_below` is never shown, nor what it could be worked out from; nor a
/// group of which fewer than that changed since it was last shown.
/// Source: sources.md#small-counts
ShownCounts shown_of(const std::vector<Divided>& traits, int hidden_below);

}  // namespace holdfast::assessment
