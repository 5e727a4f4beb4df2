// Standing for a plan, and what the child and the parents say to it. A signature binds the entries
// that stood when it was made: what is written later is under none until it is signed again.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

struct PlanSigned {
  static constexpr std::string_view kind = "planning.plan_signed";
  static constexpr std::string_view title = "Plan signed";
  static constexpr Clearance floor = {Compartment::open};
  EventId signed_plan;
  std::vector<EventId> under_plan;

  static constexpr Field fields[] = {
      field<&PlanSigned::signed_plan>("signed_plan", "Which plan?").not_typed(),
      field<&PlanSigned::under_plan>("under_plan", "Which entries?").not_typed(),
  };
};

enum class Whose { child, parents };
std::span<const Word> words_of(Whose);
enum class Says { agrees, agrees_in_part, disagrees, not_asked };
std::span<const Word> words_of(Says);

struct PlanAnswered {
  static constexpr std::string_view kind = "planning.plan_answered";
  static constexpr std::string_view title = "What the family says to the plan";
  static constexpr Clearance floor = {Compartment::open};
  EventId answered_plan;
  Whose whose{};
  Says says{};
  LongText said_to_it;

  static constexpr Field fields[] = {
      field<&PlanAnswered::answered_plan>("answered_plan", "Which signature?").not_typed(),
      field<&PlanAnswered::whose>("whose", "Who says it?")
          .label("Who")
          .missing("Select who says it"),
      field<&PlanAnswered::says>("says", "What do they say?")
          .label("They say")
          .missing("Select what they say"),
      field<&PlanAnswered::said_to_it>("said_to_it", "In which words?")
          .label("In their words")
          .hint("Theirs. Where they were not asked: why not, and when they will be")
          .missing("Write their words, or why they were not asked"),
  };
};

}  // namespace holdfast::planning
