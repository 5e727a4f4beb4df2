// What is wrong with recording something of a plan, and what keeps it from being signed.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/authority.h"
#include "practice/event.h"
#include "practice/history.h"
#include "practice/planning/passages.h"
#include "practice/planning/planning.h"
#include "practice/service/agencies.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.planning; }

bool is_known(PersonId actor) { return actor != PersonId{}; }

Problems must_be_now(const Situation& s, EventId plan) {
  const auto* now = plan_now(state_of(s));
  if (now != nullptr && now->id() == plan) return {};
  return {{"", say("Another plan was begun meanwhile")}};
}

void must_be_entries(const Situation& s, const std::vector<EventId>& entries,
                     std::string_view field, Problems& into) {
  for (const auto& entry : entries) {
    const auto* told = s.case_file.history->find(entry);
    if (told == nullptr || told->withdrawn) {
      into.push_back({std::string(field), say("Select entries of this record that stand")});
      return;
    }
  }
}

Problems check(const Situation& s, const PlanBegun& r) {
  Problems problems;
  const auto* built = assessment_for(s);
  if (built == nullptr || built->id() != r.built_on)
    problems.push_back({"", say("A plan is built on an assessment that somebody has signed. Sign "
                                "one first")});
  if (service::person_here(*s.service_file.service, r.planner, s.today()) == nullptr)
    problems.push_back({"planner", say("Select somebody from the list")});
  if (!state_of(s).plans.empty() && !r.plan_because)
    problems.push_back({"plan_because", say("Say why there is a new plan")});
  return problems;
}

/// Changed meanwhile, or gone.
template <class Thing>
Problems must_stand(const Thing* thing, EventId instead, std::string words) {
  if (thing != nullptr && thing->id() == instead) return {};
  return {{"", std::move(words)}};
}

Problems check(const Situation& s, const ObjectiveSet& r) {
  auto problems = must_be_now(s, r.objective_of);
  if (problems.empty() && r.objective_instead) {
    const auto* same = find_objective(*plan_now(state_of(s)), *r.objective_instead);
    problems = must_stand(same, *r.objective_instead,
                          say("Somebody has changed this objective meanwhile"));
    if (same != nullptr && same->dropped)
      problems.push_back({"", say("This objective was dropped")});
  }
  must_be_entries(s, r.answers_to, "answers_to", problems);
  return problems;
}

/// Of the plan that is worked from.
const Objective* open_objective(const Situation& s, EventId id) {
  const auto* plan = plan_now(state_of(s));
  const auto* objective = plan != nullptr ? find_objective(*plan, id) : nullptr;
  return objective != nullptr && !objective->dropped ? objective : nullptr;
}

Problems check(const Situation& s, const ObjectiveDropped& r) {
  if (open_objective(s, r.dropped_objective) != nullptr) return {};
  return {{"", say("This objective was dropped already")}};
}

Problems check(const Situation& s, const StepSet& r) {
  Problems problems;
  if (open_objective(s, objective_served(r)) == nullptr)
    problems.push_back({"", say("This objective was dropped")});
  if (const auto& instead = stands_instead(r); instead && problems.empty()) {
    const auto* same = step_of(*plan_now(state_of(s)), *instead);
    problems = must_stand(same, *instead, say("Somebody has changed this action meanwhile"));
    if (same != nullptr && same->ended) problems.push_back({"", say("This action has ended")});
  }
  for (auto& one : wrong_with(s, r)) problems.push_back(std::move(one));
  return problems;
}

Problems check(const Situation& s, const StepEnded& r) {
  const auto* plan = plan_now(state_of(s));
  const auto* step = plan != nullptr ? step_of(*plan, r.ended_step) : nullptr;
  if (step == nullptr) return {{"", say("There is no such action in the plan")}};
  if (step->ended) return {{"", say("This action has ended already")}};
  if (r.step_ended_on > s.today())
    return {{"step_ended_on", say("The day cannot be in the future")}};
  return {};
}

Problems check(const Situation& s, const StrandLeftOut& r) { return must_be_now(s, r.left_out_of); }

Problems check(const Situation& s, const ContingencySet& r) {
  auto problems = must_be_now(s, r.contingency_of);
  if (!problems.empty()) return problems;
  const auto scenarios = scenarios_for(s);
  const auto is_its = [&](const auto* one) { return assessment::is_of(*one, r.for_scenario); };
  const auto at = std::ranges::find_if(scenarios, is_its);
  if (at == scenarios.end())
    problems.push_back({"", say("The assessment does not speak of this scenario any more")});
  else if (const auto* stands = contingency_for(s, *plan_now(state_of(s)), **at);
           (stands == nullptr) == r.contingency_instead.has_value() ||
           (stands != nullptr && stands->id() != *r.contingency_instead))
    problems.push_back({"", say("Somebody has changed this contingency meanwhile")});
  must_be_entries(s, r.sign_shown_by, "sign_shown_by", problems);
  return problems;
}

/// Of the plan that is worked from; null: none.
const Contingency* contingency_now(const Situation& s, EventId id) {
  const auto* plan = plan_now(state_of(s));
  if (plan == nullptr) return nullptr;
  const auto at = std::ranges::find_if(plan->contingencies,
                                       [&](const Contingency& one) { return is_of(one, id); });
  return at == plan->contingencies.end() ? nullptr : &*at;
}

const Telling* telling_of(const Contingency& contingency, EventId id) {
  const auto at = std::ranges::find_if(contingency.tellings,
                                       [&](const Telling& one) { return is_of(one, id); });
  return at == contingency.tellings.end() ? nullptr : &*at;
}

/// As what is passed on in any other way. Source: sources.md#activation
Problems check(const Situation& s, const TellingSet& r) {
  Problems problems;
  const auto& service = *s.service_file.service;
  const auto* contingency = contingency_now(s, r.telling_in);
  if (contingency == nullptr)
    problems.push_back({"", say("There is no such contingency in the plan")});
  else if (r.telling_instead) {
    const auto* same = telling_of(*contingency, *r.telling_instead);
    problems = must_stand(same, *r.telling_instead, say("Somebody has changed this meanwhile"));
    if (same != nullptr && same->dropped)
      problems.push_back({"", say("They are not to be told any more")});
  }
  const auto agency = service.agencies.find(r.told_agency);
  if (agency == service.agencies.end())
    problems.push_back({"told_agency", say("Select an agency from the list")});
  else if (agency->second.kind == service::AgencyKind::youth_justice)
    problems.push_back({"told_agency", say("This is our own service")});
  if (auto wrong = wrong_with(service, r.told_under, s.today()))
    problems.push_back({"told_under", std::move(*wrong)});
  return problems;
}

Problems check(const Situation& s, const TellingDropped& r) {
  const auto* plan = plan_now(state_of(s));
  if (plan != nullptr)
    for (const auto& contingency : plan->contingencies)
      if (const auto* one = telling_of(contingency, r.dropped_telling))
        return one->dropped ? Problems{{"", say("They are not to be told any more already")}}
                            : Problems{};
  return {{"", say("There is nobody to be told so in the plan")}};
}

/// What goes out is what its reader saw and somebody stood for.
Problems check(const Situation& s, const ContingencyActivated& r) {
  const auto* contingency = contingency_now(s, contingency_in(r));
  if (contingency == nullptr || contingency->id() != contingency_in(r))
    return {{"", say("Somebody has changed this contingency meanwhile. Look again")}};
  if (running(*contingency) != nullptr)
    return {{"", say("Somebody has activated this contingency already")}};
  std::vector<EventId> approved;
  for (const auto* one : approved_in(*plan_now(state_of(s)), *contingency))
    approved.push_back(one->id());
  auto told = r.told_with_it;
  std::ranges::sort(approved);
  std::ranges::sort(told);
  Problems problems;
  if (approved != told)
    problems.push_back({"", say("Who is told was changed meanwhile. Look again")});
  if (r.because_of) must_be_entries(s, {*r.because_of}, "because_of", problems);
  return problems;
}

Problems must_run(const Situation& s, EventId activation) {
  const auto one = activated_by(state_of(s), activation);
  if (one.activation == nullptr) return {{"", say("There is no such activation")}};
  if (one.activation->ended) return {{"", say("This has ended already")}};
  return {};
}

Problems check(const Situation& s, const ActivationTakenUp& r) {
  auto problems = must_run(s, r.taken_up_activation);
  if (!problems.empty()) return problems;
  const auto& taken_up = activated_by(state_of(s), r.taken_up_activation).activation->taken_up;
  const bool twice =
      std::ranges::any_of(taken_up, [&](const auto& one) { return one.envelope.actor == s.actor; });
  return twice ? Problems{{"", say("You have taken it up already")}} : Problems{};
}

Problems check(const Situation& s, const ActivationEnded& r) {
  return must_run(s, r.ended_activation);
}

Problems check(const Situation& s, const PlanSigned& r) {
  auto problems = must_be_now(s, r.signed_plan);
  if (!problems.empty()) return problems;
  const auto& plan = *plan_now(state_of(s));
  for (auto& words : missing_from(s, plan)) problems.push_back({"", std::move(words)});
  auto stands = entries_under(plan);
  auto bound = r.under_plan;
  std::ranges::sort(stands);
  std::ranges::sort(bound);
  if (problems.empty() && stands != bound)
    problems.push_back({"", say("Something has changed since you looked. Look again, then sign")});
  if (problems.empty() && r.plan_takes && is_known(s.actor) && *r.plan_takes != takes_now(s))
    problems.push_back({"", say("Who must agree has changed since you looked. Look again, then "
                                "sign")});
  return problems;
}

/// What keeps somebody from agreeing to what that signature binds, or sending it back.
Problems may_not_answer(const Situation& s, EventId signature) {
  const auto* plan = plan_now(state_of(s));
  if (plan == nullptr || plan->signatures.empty() || plan->signatures.back().id() != signature)
    return {{"", say("It was signed anew since you read it. Read it again")}};
  if (plan->agreed.contains(signature) || plan->returned.contains(signature))
    return {{"", say("This signature was answered already")}};
  if (plan->signatures.back().envelope.actor == s.actor)
    return {{"", say("Somebody else must countersign what you signed")}};
  if (takes_of(s, *plan) == PlanTakes::nobody)
    return {{"", say("No level that stands asks for a countersignature")}};
  if (is_changed_since_signed(*plan))
    return {{"", say("It was changed since it was signed. It has to be signed anew first")}};
  return {};
}

Problems check(const Situation& s, const PlanCountersigned& r) {
  auto problems = may_not_answer(s, r.agreed_signature);
  if (!problems.empty() || !is_known(s.actor)) return problems;
  const auto needed = takes_of(s, *plan_now(state_of(s)));
  const auto post = assessment::authority_of(s);
  const bool enough =
      post == assessment::Authority::head_of_service ||
      (post == assessment::Authority::team_manager && needed == PlanTakes::team_manager);
  if (!enough)
    problems.push_back(
        {"", say("A level that stands takes {who}", {{"who", lower_ascii(words_for(needed))}})});
  return problems;
}

Problems check(const Situation& s, const PlanReturned& r) {
  return may_not_answer(s, r.refused_signature);
}

/// Of what stands: the words that are answered for are still there.
Problems check(const Situation& s, const CopyAnswered& r) {
  const auto* told = s.case_file.history->find(r.copied_entry);
  const auto* plan = plan_now(state_of(s));
  const auto stands = plan != nullptr ? entries_under(*plan) : std::vector<EventId>{};
  if (told == nullptr || std::ranges::find(stands, r.copied_entry) == stands.end())
    return {{"", say("This text was changed meanwhile. Look again")}};
  if (!stand_in(r.copied_words.value, passages_of(told->standing())))
    return {{"", say("These words do not stand in it. Look again")}};
  return {};
}

Problems check(const Situation& s, const PlanAnswered& r) {
  const auto* plan = plan_now(state_of(s));
  const bool last = plan != nullptr && !plan->signatures.empty() &&
                    plan->signatures.back().id() == r.answered_plan;
  if (last) return {};
  return {{"", say("The plan was signed anew meanwhile. Show them what it says now")}};
}

}  // namespace

/// A strand is filled or explained; each scenario has its contingency.
std::vector<std::string> missing_from(const Situation& s, const Plan& plan) {
  std::vector<std::string> missing;
  if (objectives_of(plan).empty()) missing.push_back(say("Set an objective"));
  const auto steps = steps_now(plan, s.today());
  for (const auto& word : words_of(Strand{})) {
    const auto strand = static_cast<Strand>(word.value);
    const bool filled = std::ranges::any_of(
        steps, [&](const Step* one) { return strand_of(one->stands.record) == strand; });
    if (!filled && !plan.left_out.contains(strand))
      missing.push_back(
          say("{strand}: an action, or why none is needed", {{"strand", say(word.label)}}));
  }
  for (const auto* scenario : scenarios_for(s))
    if (contingency_for(s, plan, *scenario) == nullptr)
      missing.push_back(say("A contingency for: {scenario}",
                            {{"scenario", scenario->stands.record.happening.value}}));
  return missing;
}

Problems check(const Situation& s, const Event& event) {
  return std::visit([&](const auto& record) { return check(s, record); }, event);
}

}  // namespace holdfast::planning
