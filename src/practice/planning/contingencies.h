// What is to happen when a scenario of the assessment begins to come true: the early sign, the
// moment to act, who does what within which time, and whom to ring at night. It rests on entries of
// this child: one that rests on none could be about anyone.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

enum class Within { at_once, an_hour, the_day, next_working_day };
std::span<const Word> words_of(Within);

/// Source: sources.md#contingencies
struct ContingencySet {
  static constexpr std::string_view kind = "planning.contingency_set";
  static constexpr std::string_view title = "Contingency";
  static constexpr Clearance floor = {Compartment::open};
  EventId contingency_of;
  std::optional<EventId> contingency_instead;
  EventId for_scenario;
  LongText early_sign;
  LongText trigger;
  LongText response;
  Text response_by;
  Within within{};
  Text out_of_hours;
  std::vector<EventId> sign_shown_by;

  static constexpr Field fields[] = {
      field<&ContingencySet::contingency_of>("contingency_of", "Which plan?").not_typed(),
      field<&ContingencySet::contingency_instead>("contingency_instead",
                                                  "Instead of which contingency?")
          .not_typed(),
      field<&ContingencySet::for_scenario>("for_scenario", "Which scenario?")
          .label("For")
          .not_typed(),
      field<&ContingencySet::early_sign>("early_sign", "What would be seen first?")
          .label("Early sign")
          .hint("In this child, before it happens: what, where, by whom")
          .missing("Write what would be seen first"),
      field<&ContingencySet::trigger>("trigger", "When must somebody act?")
          .label("Act when")
          .hint("So that anybody reading it at night knows whether it has come to that")
          .missing("Write when somebody must act"),
      field<&ContingencySet::response>("response", "What is done then?")
          .label("Action")
          .hint("To keep whom safe, and what for the child")
          .missing("Write what is done then"),
      field<&ContingencySet::response_by>("response_by", "Who does it?")
          .label("By")
          .hint("A name and an agency, and who when they are away")
          .missing("Enter who does it"),
      field<&ContingencySet::within>("within", "How fast?")
          .label("Within")
          .missing("Select how fast"),
      field<&ContingencySet::out_of_hours>("out_of_hours", "Whom does one ring out of hours?")
          .label("Out of hours")
          .missing("Enter whom to ring out of hours"),
      field<&ContingencySet::sign_shown_by>("sign_shown_by", "Which entries show the sign?")
          .label("Evidence")
          .hint("Where it was so before. Select all that it rests on"),
  };
};

}  // namespace holdfast::planning
