// How often a child is to be seen. A worker sets the level, from a day and with why; how many
// contacts a month that means are figures of the service.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::delivery {

enum class Level { standard, enhanced, intensive };
std::span<const Word> words_of(Level);

struct LevelSet {
  static constexpr std::string_view kind = "delivery.level_set";
  static constexpr std::string_view title = "Intervention level";
  static constexpr Clearance floor = {Compartment::open};
  Level level{};
  Date level_from;
  LongText level_because;

  static constexpr Field fields[] = {
      field<&LevelSet::level>("level", "Which intervention level?")
          .label("Level")
          .missing("Select the intervention level"),
      field<&LevelSet::level_from>("level_from", "From which day?")
          .label("From")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it begins"),
      field<&LevelSet::level_because>("level_because", "Why this level?")
          .label("Reason")
          .missing("Write why"),
  };
};

struct State;
/// Of two from one day, the one set last; null: none had begun.
const Said<LevelSet>* level_on(const State& state, Date day);

/// A month of contact: from the day of the first level, and then each month from the same day.
struct ContactMonth {
  Date from;
  Date to;  ///< its last day
  Level level{};
  EventId level_entry;
  int asked = 0;
  bool local_default = false;
  std::size_t seen = 0;   ///< contacts at which the child was seen
  std::size_t ahead = 0;  ///< appointments still to come in it

  bool is_met() const { return seen >= static_cast<std::size_t>(asked); }
  bool can_be_met() const { return seen + ahead >= static_cast<std::size_t>(asked); }
};
/// Up to the one that holds today, the oldest first; none while no level has begun.
/// Source: sources.md#contact-levels
std::vector<ContactMonth> months_of(const Situation& situation);

}  // namespace holdfast::delivery
