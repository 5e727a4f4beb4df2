// Standing for a plan, agreeing to that, and what the child and the parents say to it. A signature
// binds the entries that stood when it was made: what is written later is under none until it is
// signed again.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

/// Who must agree to a plan before it is agreed. Source: sources.md#plan-countersigning
enum class PlanTakes { nobody, team_manager, head_of_service };
std::span<const Word> words_of(PlanTakes);

struct PlanSigned {
  static constexpr std::string_view kind = "planning.plan_signed";
  static constexpr std::string_view title = "Plan signed";
  static constexpr Clearance floor = {Compartment::open};
  EventId signed_plan;
  std::vector<EventId> under_plan;
  std::optional<PlanTakes> plan_takes;  ///< by the levels and the settings of that day

  static constexpr Field fields[] = {
      field<&PlanSigned::signed_plan>("signed_plan", "Which plan?").not_typed(),
      field<&PlanSigned::under_plan>("under_plan", "Which entries?").not_typed(),
      field<&PlanSigned::plan_takes>("plan_takes", "Who must agree to it?")
          .label("Takes")
          .not_typed(),
  };
};

/// Of what that signature binds, and of nothing that is written later.
struct PlanCountersigned {
  static constexpr std::string_view kind = "planning.plan_countersigned";
  static constexpr std::string_view title = "Plan countersigned";
  static constexpr Clearance floor = {Compartment::open};
  EventId agreed_signature;
  LongText plan_oversight;

  static constexpr Field fields[] = {
      field<&PlanCountersigned::agreed_signature>("agreed_signature", "Which signature?")
          .not_typed(),
      field<&PlanCountersigned::plan_oversight>("plan_oversight",
                                                "What do you agree with, and what do you add?")
          .label("Oversight")
          .hint("What you tested, and what you ask for next")
          .missing("Write what you agree with and what you add"),
  };
};

struct PlanReturned {
  static constexpr std::string_view kind = "planning.plan_returned";
  static constexpr std::string_view title = "Plan returned";
  static constexpr Clearance floor = {Compartment::open};
  EventId refused_signature;
  LongText plan_put_right;

  static constexpr Field fields[] = {
      field<&PlanReturned::refused_signature>("refused_signature", "Which signature?").not_typed(),
      field<&PlanReturned::plan_put_right>("plan_put_right", "What must be put right?")
          .label("To put right")
          .missing("Write what must be put right"),
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
