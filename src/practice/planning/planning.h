// Planning: what every agency works from. Objectives answer to the signed assessment, actions serve
// objectives under four strands, and each scenario has a contingency of this child's own. It shows
// what is missing and how control and change are balanced; it decides neither.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/planning/activating.h"
#include "practice/planning/agreeing.h"
#include "practice/planning/answering_copies.h"
#include "practice/planning/contingencies.h"
#include "practice/planning/objectives.h"
#include "practice/planning/steps.h"
#include "practice/prompt.h"
#include "records/said.h"

namespace holdfast {
struct Situation;
}
namespace holdfast::assessment {
struct Assessment;
struct Scenario;
}  // namespace holdfast::assessment

namespace holdfast::sharing {
struct Share;
struct Shared;
}  // namespace holdfast::sharing

namespace holdfast::planning {

using Event = std::variant<PlanBegun, ObjectiveSet, ObjectiveDropped, StepSet, StepEnded,
                           StrandLeftOut, ContingencySet, TellingSet, TellingDropped,
                           ContingencyActivated, ActivationTakenUp, ActivationEnded, PlanSigned,
                           PlanAnswered, PlanCountersigned, PlanReturned, CopyAnswered>;

/// Each is what stands, with what stood before it in the same place, oldest first.
struct Step {
  Said<StepSet> stands;
  std::vector<Said<StepSet>> before = {};
  std::optional<Said<StepEnded>> ended = {};
  EventId id() const { return stands.id(); }
};
struct Objective {
  Said<ObjectiveSet> stands;
  std::vector<Said<ObjectiveSet>> before = {};
  std::vector<Step> steps = {};
  std::optional<Said<ObjectiveDropped>> dropped = {};
  EventId id() const { return stands.id(); }
};
/// What an agency is told when the contingency is activated.
struct Telling {
  Said<TellingSet> stands;
  std::vector<Said<TellingSet>> before = {};
  std::optional<Said<TellingDropped>> dropped = {};
  EventId id() const { return stands.id(); }
};
struct Activation {
  Said<ContingencyActivated> made;
  std::vector<Said<ActivationTakenUp>> taken_up = {};
  std::optional<Said<ActivationEnded>> ended = {};
  EventId id() const { return made.id(); }
};
struct Contingency {
  Said<ContingencySet> stands;
  std::vector<Said<ContingencySet>> before = {};
  std::vector<Telling> tellings = {};
  std::vector<Activation> activations = {};
  EventId id() const { return stands.id(); }
};
/// By the entry that stands, or one that stood before it.
template <class Thing>
bool is_of(const Thing& one, EventId id) {
  if (one.id() == id) return true;
  for (const auto& earlier : one.before)
    if (earlier.id() == id) return true;
  return false;
}

struct Plan {
  Said<PlanBegun> begun;
  std::vector<Objective> objectives;  ///< in the order first set
  std::vector<Contingency> contingencies;
  std::map<Strand, Said<StrandLeftOut>> left_out;  ///< the last of each
  std::vector<Said<PlanSigned>> signatures;
  std::vector<Said<PlanAnswered>> answers;
  std::map<EventId, Said<PlanCountersigned>> agreed;  ///< by the signature
  std::map<EventId, Said<PlanReturned>> returned;     ///< by the signature
  EventId id() const { return begun.id(); }
};

/// In the order begun.
struct State {
  std::vector<Plan> plans;
  std::vector<Said<CopyAnswered>> copies_answered;  ///< in the order answered
};

/// The one that is worked from; null: there is none.
const Plan* plan_now(const State& state);
/// Null: no objective, or action, of the plan that is worked from is of that entry.
const Objective* find_objective(const Plan& plan, EventId entry);
const Step* step_of(const Plan& plan, EventId entry);
/// The objectives that were not dropped, the most critical first.
std::vector<const Objective*> objectives_of(const Plan& plan);
/// Not ended, of objectives that were not dropped, begun or to begin.
std::vector<const Step*> steps_now(const Plan& plan, Date today);
/// The signed assessment that the plan is to answer: the last. Null: none was signed.
const assessment::Assessment* assessment_for(const Situation& situation);
/// Of that assessment, those that were not dropped.
std::vector<const assessment::Scenario*> scenarios_for(const Situation& situation);

/// For that scenario, or one that it was taken over from. Null: none was set.
const Contingency* contingency_for(const Situation& situation, const Plan& plan,
                                   const assessment::Scenario& scenario);

/// Parts of a text, as one is shown after another.
inline constexpr std::string_view between_parts = " … ";
/// What was said last to a passage of that entry which also stands elsewhere. Null: nothing yet.
const Said<CopyAnswered>* answer_to_copy(const State& state, EventId entry,
                                         std::string_view passage);

// ---- activating

/// Of its tellings, those that were not dropped.
std::vector<const Telling*> tellings_of(const Contingency& contingency);
/// Of these, those whose words stand under the last signature: they go out.
std::vector<const Telling*> approved_in(const Plan& plan, const Contingency& contingency);
/// Which was activated and has not ended; null: none.
const Activation* running(const Contingency& contingency);
/// By the entry that activated it, with its contingency, also of plans before; null: none.
struct Activated {
  const Contingency* contingency = nullptr;
  const Activation* activation = nullptr;
};
Activated activated_by(const State& state, EventId activation);
/// In every plan, those that have not ended.
std::vector<Activated> all_running(const State& state);
/// By when what is planned is to be done. Source: sources.md#activation
Moment due_of(const Situation& situation, const Activated& one);
/// Who is told in that case, and what they are told: what is recorded beside the activation.
std::vector<sharing::Shared> shares_of(const Situation& situation,
                                       const ContingencyActivated& activated);
/// Nothing stands in the way of telling that agency without calling it an emergency.
bool is_agreed_with(const Situation& situation, const Telling& telling);
/// What was told of it with that activation; null: not told, or not for whoever asks.
const sharing::Share* told_as(const Situation& situation, const Activation& activation,
                              EventId telling);

/// Everything that stands in it, and what was taken out.
std::vector<EventId> entries_under(const Plan& plan);
enum class PlanIs {
  being_written,
  signed_,  ///< and nobody else has to agree
  changed_since,
  waits,          ///< for whoever must agree
  waits_changed,  ///< it did when it was changed
  returned,
  agreed
};
std::string_view label_of(PlanIs is);
PlanIs standing_of(const Situation& situation, const Plan& plan);
/// Who must agree to it as it was last signed, or is to be signed now.
/// Source: sources.md#plan-countersigning
PlanTakes takes_of(const Situation& situation, const Plan& plan);
PlanTakes takes_now(const Situation& situation);
/// Nobody stands yet for what was changed since the last signature.
bool is_changed_since_signed(const Plan& plan);
/// Everything that stands under that signature.
const std::vector<EventId>& bound_by(const PlanSigned& signature);
/// Somebody must agree to what it binds, and nobody has answered it.
bool is_unanswered(const Plan& plan, const Said<PlanSigned>& signature);
/// Whether that entry stands under the last signature of the plan that is worked from.
bool is_bound(const State& state, EventId entry);
/// What is still missing before it can be signed, in words; empty: nothing.
/// Source: sources.md#plan-content
std::vector<std::string> missing_from(const Situation& situation, const Plan& plan);

// ---- the balance

/// How much of the plan is done under one heading.
struct Share {
  std::size_t steps = 0;
  int hundredths_a_week = 0;  ///< of one time
};
/// A month is counted as 30 days; what is done once counts as no time a week.
int hundredths_a_week(const StepSet& step);
struct Balance {
  std::map<Strand, Share> by_strand;
  std::map<WorksAt, Share> by_level;
  std::map<AgencyId, Share> by_agency;
  std::size_t restrictive = 0;
};
Balance balance_of(const Plan& plan, Date today);
/// One more action that works at that level.
void count(Balance& balance, const StepSet& step, WorksAt level);

/// A question to whoever holds the plan together, never a correction.
struct Question {
  std::string words;
  std::string why;
  std::vector<EventId> basis = {};
  /// Whoever does not hold these parts would be asked of what they cannot see.
  Clearance rests_on = {Compartment::open};
};
/// Source: sources.md#plan-balance
std::vector<Question> questions_of(const Situation& situation, const Plan& plan);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::planning
