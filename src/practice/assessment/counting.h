// Children of the whole service, counted by their levels and by sex, ethnicity and care status, at
// the end of a quarter. Whether children of one group are judged otherwise than those of another is
// a question a service must be able to ask of itself; who the children are is nobody's business
// then. So a child's place is worked out here by itself, and only what hiding.h lets through is
// told.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "practice/assessment/hiding.h"
#include "practice/assessment/judging.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::assessment {

inline constexpr std::size_t matter_count = 3;

enum class Trait { sex, ethnicity, care };
std::span<const Word> words_of(Trait);
inline constexpr std::size_t trait_count = 3;

/// The groups of a trait, in the order they are shown in: the record's own, broader where there are
/// many; what is not known is a group of its own, and stands last.
/// Source: sources.md#counted-groups
std::span<const Word> groups_of(Trait trait);

/// Levels are counted over three years up to the end of a quarter.
struct Counted {
  Date from;
  Date until;  ///< the last day of a quarter
};
Counted counted_until(Date quarter_end);
/// The last day of the quarter that was over before this day.
Date quarter_end_before(Date day);
/// The last day of the quarter that this day lies in.
Date quarter_end_of(Date day);

/// Where one child is counted.
struct Placed {
  std::array<std::size_t, trait_count> groups;
  std::array<std::optional<Level>, matter_count> levels;
  friend bool operator==(const Placed&, const Placed&) = default;
};
/// In a situation of the last moment of the quarter. Nothing: the child's case was closed all the
/// while, or the record is read with another. A level counts that was signed within the time and
/// stood at its end. Source: sources.md#counted-children
std::optional<Placed> placed(const Situation& situation);

/// By the trait's place in its words.
std::vector<Divided> divided(const std::vector<std::optional<Placed>>& children);
/// Whose figures differ from what they were, each by the child's place in both lists.
GroupChanged changed_between(const std::vector<std::optional<Placed>>& before,
                             const std::vector<std::optional<Placed>>& now, Trait trait,
                             std::size_t group);
/// The same of the whole service, whatever the group.
int changed_between(const std::vector<std::optional<Placed>>& before,
                    const std::vector<std::optional<Placed>>& now);

/// As it is kept: a line a row, as comma-separated values, with the wire words of judgement, trait
/// and group. What is hidden is empty.
std::string text_of(const ShownCounts& shown);
/// Nothing where it cannot be read.
std::optional<ShownCounts> shown_from(std::string_view text);

}  // namespace holdfast::assessment
