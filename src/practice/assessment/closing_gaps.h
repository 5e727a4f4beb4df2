// A gap that does not matter here: which, and why. What whoever decides so thought is kept beside
// what the check said.
#pragma once
#include <optional>
#include <span>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

/// The gravest first. Source: sources.md#gap-check
enum class GapRule {
  behaviour_not_linked,
  no_scenario,
  kind_without_scenario,
  scenario_left_behind,
  victim_not_written,
  agency_not_linked,
  not_read,
  specialist_missing,
  came_after_signing,
  out_of_step,
  voice_missing,
  agency_missing,
  request_open,
  carried_over
};
std::span<const Word> words_of(GapRule);

struct GapClosed {
  static constexpr std::string_view kind = "assessment.gap_closed";
  static constexpr std::string_view title = "Left out with a reason";
  static constexpr Clearance floor = {Compartment::open};
  EventId gap_of;
  GapRule gap_rule{};
  std::optional<EventId> gap_entry;
  LongText gap_reason;

  static constexpr Field fields[] = {
      field<&GapClosed::gap_of>("gap_of", "Of which assessment?").not_typed(),
      field<&GapClosed::gap_rule>("gap_rule", "What is left out?").label("Left out").not_typed(),
      field<&GapClosed::gap_entry>("gap_entry", "Which entry?").label("Entry").not_typed(),
      field<&GapClosed::gap_reason>("gap_reason", "Why does it not matter here?")
          .label("Reason")
          .missing("Say why it does not matter here"),
  };
};

}  // namespace holdfast::assessment
