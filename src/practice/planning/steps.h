// What is done towards an objective: by a named person of a named agency, how often, from when and
// until when. What restricts a child says what allows it, why nothing less would do, and when it
// ends. A strand that is empty is filled or explained.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "base/number.h"
#include "base/result.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::planning {

/// Source: sources.md#plan-content
enum class Strand { supervision, control, change, victim_safety };
std::span<const Word> words_of(Strand);
std::string_view label_of(Strand strand);
enum class Per { day, week, fortnight, month, once };
std::span<const Word> words_of(Per);

struct StepSet {
  static constexpr std::string_view kind = "planning.step_set";
  static constexpr std::string_view title = "Action of the plan";
  static constexpr Clearance floor = {Compartment::open};
  EventId serves;  ///< the objective
  std::optional<EventId> step_instead;
  Strand under_strand{};
  LongText deed;
  AgencyId doing_agency;
  Text by_whom;
  Number times;
  Per per{};
  Date from_day;
  std::optional<Date> until_day;
  std::optional<Date> looked_at_by;
  bool restricts = false;
  std::optional<LongText> basis_in_law;
  std::optional<LongText> necessary;
  std::optional<LongText> proportionate;

  static bool is_restriction(const StepSet& step) { return step.restricts; }

  static constexpr Field fields[] = {
      field<&StepSet::serves>("serves", "Which objective does it serve?").not_typed(),
      field<&StepSet::step_instead>("step_instead", "Instead of which action?").not_typed(),
      field<&StepSet::under_strand>("under_strand", "What kind of action is it?")
          .label("Strand")
          .missing("Select what kind of action it is"),
      field<&StepSet::deed>("deed", "What will be done?")
          .label("Action")
          .missing("Write what will be done"),
      field<&StepSet::doing_agency>("doing_agency", "Which agency does it?")
          .label("Agency")
          .missing("Select the agency"),
      field<&StepSet::by_whom>("by_whom", "Who there?")
          .label("By")
          .hint("A name, and what they do")
          .missing("Enter who does it"),
      field<&StepSet::times>("times", "How many times?").label("Times").missing("Enter how often"),
      field<&StepSet::per>("per", "In which time?").label("In").missing("Select in which time"),
      field<&StepSet::from_day>("from_day", "From when?")
          .label("From")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it begins"),
      field<&StepSet::until_day>("until_day", "Until when?")
          .label("Until")
          .hint("Leave empty if it has no end yet"),
      field<&StepSet::looked_at_by>("looked_at_by", "When is it looked at again?")
          .label("Looked at by"),
      field<&StepSet::restricts>("restricts", "Does it restrict what the child may do?")
          .label("Restricts")
          .missing("Select yes if it restricts what the child may do"),
      field<&StepSet::basis_in_law>("basis_in_law", "What allows it?")
          .label("Allowed by")
          .hint("For example, a requirement of the order, a licence condition, or consent")
          .missing("Write what allows it")
          .only_if<&StepSet::is_restriction>(),
      field<&StepSet::necessary>("necessary", "Why would nothing less do?")
          .label("Necessary because")
          .missing("Write why nothing less would do")
          .only_if<&StepSet::is_restriction>(),
      field<&StepSet::proportionate>("proportionate", "Why is it in proportion?")
          .label("In proportion because")
          .hint("What it costs this child, and what it keeps from whom")
          .missing("Write why it is in proportion")
          .only_if<&StepSet::is_restriction>(),
  };
};

/// The objective that it serves, and the action that it stands in the place of.
EventId objective_served(const StepSet& step);
const std::optional<EventId>& stands_instead(const StepSet& step);
Strand strand_of(const StepSet& step);
const std::string& deed_of(const StepSet& step);
/// After its last day.
bool is_over(const StepSet& step, Date today);
/// The day it is to be looked at, or ends.
const std::optional<Date>& due_of(const StepSet& step);
/// "Twice a week", "Once".
std::string how_often(const StepSet& step);
/// Who does what how often, in a line.
std::string said_to_child(const StepSet& step);
bool is_restriction(const StepSet& step);
/// What allows it, why nothing less would do, why it is in proportion, and until when it is so; of
/// one that restricts.
std::string limits_in_words(const StepSet& step);
/// What is wrong with it by itself.
Problems wrong_with(const Situation& situation, const StepSet& step);

enum class StepEnd { done, stopped, not_done };
std::span<const Word> words_of(StepEnd);

struct StepEnded {
  static constexpr std::string_view kind = "planning.step_ended";
  static constexpr std::string_view title = "Action of the plan ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_step;
  StepEnd step_end{};
  Date step_ended_on;
  LongText step_came_to;

  static constexpr Field fields[] = {
      field<&StepEnded::ended_step>("ended_step", "Which action?").not_typed(),
      field<&StepEnded::step_end>("step_end", "How did it end?")
          .label("Ended")
          .missing("Select how it ended"),
      field<&StepEnded::step_ended_on>("step_ended_on", "When?")
          .label("On")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it ended"),
      field<&StepEnded::step_came_to>("step_came_to", "What came of it?")
          .label("What came of it")
          .missing("Write what came of it"),
  };
};

struct StrandLeftOut {
  static constexpr std::string_view kind = "planning.strand_left_out";
  static constexpr std::string_view title = "Left out of the plan";
  static constexpr Clearance floor = {Compartment::open};
  EventId left_out_of;
  Strand left_strand{};
  LongText strand_because;

  static constexpr Field fields[] = {
      field<&StrandLeftOut::left_out_of>("left_out_of", "Which plan?").not_typed(),
      field<&StrandLeftOut::left_strand>("left_strand", "Which kind of action?")
          .label("Left out")
          .not_typed(),
      field<&StrandLeftOut::strand_because>("strand_because", "Why is it not needed?")
          .label("Because")
          .missing("Write why it is not needed"),
  };
};

}  // namespace holdfast::planning
