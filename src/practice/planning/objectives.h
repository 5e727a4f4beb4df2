// A plan from its beginning: what will be different, and how anybody would know. An objective
// answers to what the assessment says could happen or stands in the way; what answers to nothing
// could be about anyone.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

struct PlanBegun {
  static constexpr std::string_view kind = "planning.plan_begun";
  static constexpr std::string_view title = "Plan begun";
  static constexpr Clearance floor = {Compartment::open};
  PersonId planner;
  EventId built_on;  ///< a signed assessment
  std::optional<LongText> plan_because;

  static constexpr Field fields[] = {
      field<&PlanBegun::planner>("planner", "Who holds the plan together?")
          .label("Planner")
          .hint("Whoever works with the child may add to it; this person signs it")
          .missing("Select who holds the plan together"),
      field<&PlanBegun::built_on>("built_on", "Which assessment is it built on?")
          .label("Built on")
          .not_typed(),
      field<&PlanBegun::plan_because>("plan_because", "Why is there a new plan?")
          .label("Why now")
          .hint("Leave empty for the first"),
  };
};

/// Where it works.
enum class WorksAt { child, family, community };
std::span<const Word> words_of(WorksAt);
/// The most critical comes first.
enum class Comes { first, then, later };
std::span<const Word> words_of(Comes);

/// Source: sources.md#plan-content
struct ObjectiveSet {
  static constexpr std::string_view kind = "planning.objective_set";
  static constexpr std::string_view title = "Objective";
  static constexpr Clearance floor = {Compartment::open};
  EventId objective_of;
  std::optional<EventId> objective_instead;
  LongText difference;
  LongText known_by;
  WorksAt works_at{};
  Comes comes{};
  std::vector<EventId> answers_to;

  static constexpr Field fields[] = {
      field<&ObjectiveSet::objective_of>("objective_of", "Which plan?").not_typed(),
      field<&ObjectiveSet::objective_instead>("objective_instead", "Instead of which objective?")
          .not_typed(),
      field<&ObjectiveSet::difference>("difference", "What will be different?")
          .label("Objective")
          .hint("For the child, or for whoever could be harmed. Not what is done about it")
          .missing("Write what will be different"),
      field<&ObjectiveSet::known_by>("known_by", "How will anybody know?")
          .label("Known by")
          .hint("What would be seen or heard, by whom, and by when")
          .missing("Write how anybody will know"),
      field<&ObjectiveSet::works_at>("works_at", "Where does it work?")
          .label("Works at")
          .missing("Select where it works"),
      field<&ObjectiveSet::comes>("comes", "How critical is it?")
          .label("Comes")
          .missing("Select how critical it is"),
      field<&ObjectiveSet::answers_to>("answers_to", "What in the assessment does it answer?")
          .label("Answers")
          .hint("Select all that apply"),
  };
};

struct ObjectiveDropped {
  static constexpr std::string_view kind = "planning.objective_dropped";
  static constexpr std::string_view title = "Objective dropped";
  static constexpr Clearance floor = {Compartment::open};
  EventId dropped_objective;
  LongText objective_because;

  static constexpr Field fields[] = {
      field<&ObjectiveDropped::dropped_objective>("dropped_objective", "Which objective?")
          .not_typed(),
      field<&ObjectiveDropped::objective_because>("objective_because",
                                                  "Why is it no longer an objective?")
          .label("Reason")
          .hint("Reached, replaced, or found to be wrong")
          .missing("Write why it is no longer an objective"),
  };
};

}  // namespace holdfast::planning
