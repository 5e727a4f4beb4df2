// Folding plans, and what stands of them.
#include "practice/planning/planning.h"

#include <algorithm>

#include "practice/area_of.h"
#include "practice/assessment/assessment.h"
#include "practice/situation.h"

namespace holdfast::planning {
namespace {

Plan* named(State& state, EventId id) {
  const auto at = std::ranges::find(state.plans, id, &Plan::id);
  return at == state.plans.end() ? nullptr : &*at;
}

/// The one that this signature is of.
Plan* signed_by(State& state, EventId signature) {
  for (auto& plan : state.plans)
    if (std::ranges::find(plan.signatures, signature, &Said<PlanSigned>::id) !=
        plan.signatures.end())
      return &plan;
  return nullptr;
}

Objective* objective_in(State& state, EventId id) {
  for (auto& plan : state.plans)
    for (auto& objective : plan.objectives)
      if (is_of(objective, id)) return &objective;
  return nullptr;
}

Step* step_in(State& state, EventId id) {
  for (auto& plan : state.plans)
    for (auto& objective : plan.objectives)
      for (auto& step : objective.steps)
        if (is_of(step, id)) return &step;
  return nullptr;
}

Contingency* contingency_in(State& state, EventId id) {
  for (auto& plan : state.plans)
    for (auto& one : plan.contingencies)
      if (is_of(one, id)) return &one;
  return nullptr;
}

Telling* telling_in(State& state, EventId id) {
  for (auto& plan : state.plans)
    for (auto& contingency : plan.contingencies)
      for (auto& one : contingency.tellings)
        if (is_of(one, id)) return &one;
  return nullptr;
}

Activation* activation_in(State& state, EventId id) {
  for (auto& plan : state.plans)
    for (auto& contingency : plan.contingencies)
      for (auto& one : contingency.activations)
        if (one.id() == id) return &one;
  return nullptr;
}

/// In the place of the earlier one, or at the end of `all`.
template <class Thing, class R>
void put(Thing* same, std::vector<Thing>& all, const R& r, const Envelope& e) {
  if (same != nullptr) {
    same->before.push_back(same->stands);
    same->stands = {r, e};
    return;
  }
  Thing fresh;
  fresh.stands = {r, e};
  all.push_back(std::move(fresh));
}

void fold(State& state, const PlanBegun& r, const Envelope& e) {
  Plan plan;
  plan.begun = {r, e};
  state.plans.push_back(std::move(plan));
}
void fold(State& state, const ObjectiveSet& r, const Envelope& e) {
  auto* plan = named(state, r.objective_of);
  if (plan == nullptr) return;
  put(r.objective_instead ? objective_in(state, *r.objective_instead) : nullptr, plan->objectives,
      r, e);
}
void fold(State& state, const ObjectiveDropped& r, const Envelope& e) {
  if (auto* objective = objective_in(state, r.dropped_objective)) objective->dropped = {r, e};
}
void fold(State& state, const StepSet& r, const Envelope& e) {
  auto* objective = objective_in(state, objective_served(r));
  if (objective == nullptr) return;
  const auto& instead = stands_instead(r);
  put(instead ? step_in(state, *instead) : nullptr, objective->steps, r, e);
}
void fold(State& state, const StepEnded& r, const Envelope& e) {
  if (auto* step = step_in(state, r.ended_step)) step->ended = {r, e};
}
void fold(State& state, const StrandLeftOut& r, const Envelope& e) {
  if (auto* plan = named(state, r.left_out_of))
    plan->left_out.insert_or_assign(r.left_strand, Said{r, e});
}
void fold(State& state, const ContingencySet& r, const Envelope& e) {
  auto* plan = named(state, r.contingency_of);
  if (plan == nullptr) return;
  put(r.contingency_instead ? contingency_in(state, *r.contingency_instead) : nullptr,
      plan->contingencies, r, e);
}
void fold(State& state, const TellingSet& r, const Envelope& e) {
  auto* contingency = contingency_in(state, r.telling_in);
  if (contingency == nullptr) return;
  put(r.telling_instead ? telling_in(state, *r.telling_instead) : nullptr, contingency->tellings, r,
      e);
}
void fold(State& state, const TellingDropped& r, const Envelope& e) {
  if (auto* telling = telling_in(state, r.dropped_telling)) telling->dropped = {r, e};
}
void fold(State& state, const ContingencyActivated& r, const Envelope& e) {
  if (auto* contingency = contingency_in(state, contingency_in(r)))
    contingency->activations.push_back({{r, e}});
}
void fold(State& state, const ActivationTakenUp& r, const Envelope& e) {
  if (auto* one = activation_in(state, r.taken_up_activation)) one->taken_up.push_back({r, e});
}
void fold(State& state, const ActivationEnded& r, const Envelope& e) {
  if (auto* one = activation_in(state, r.ended_activation)) one->ended = {r, e};
}
void fold(State& state, const PlanSigned& r, const Envelope& e) {
  if (auto* plan = named(state, r.signed_plan)) plan->signatures.push_back({r, e});
}
void fold(State& state, const PlanAnswered& r, const Envelope& e) {
  if (auto* plan = signed_by(state, r.answered_plan)) plan->answers.push_back({r, e});
}

void fold(State& state, const PlanCountersigned& r, const Envelope& e) {
  if (auto* plan = signed_by(state, r.agreed_signature))
    plan->agreed.try_emplace(r.agreed_signature, Said{r, e});
}
void fold(State& state, const PlanReturned& r, const Envelope& e) {
  if (auto* plan = signed_by(state, r.refused_signature))
    plan->returned.try_emplace(r.refused_signature, Said{r, e});
}

void fold(State& state, const CopyAnswered& r, const Envelope& e) {
  state.copies_answered.push_back({r, e});
}

}  // namespace

const Plan* plan_now(const State& state) {
  return state.plans.empty() ? nullptr : &state.plans.back();
}

const Objective* find_objective(const Plan& plan, EventId entry) {
  const auto at = std::ranges::find_if(plan.objectives,
                                       [&](const Objective& one) { return is_of(one, entry); });
  return at == plan.objectives.end() ? nullptr : &*at;
}

const Step* step_of(const Plan& plan, EventId entry) {
  for (const auto& objective : plan.objectives)
    for (const auto& step : objective.steps)
      if (is_of(step, entry)) return &step;
  return nullptr;
}

std::vector<const Objective*> objectives_of(const Plan& plan) {
  std::vector<const Objective*> list;
  for (const auto& one : plan.objectives)
    if (!one.dropped) list.push_back(&one);
  std::ranges::stable_sort(list, {}, [](const auto* one) { return one->stands.record.comes; });
  return list;
}

std::vector<const Step*> steps_now(const Plan& plan, Date today) {
  std::vector<const Step*> list;
  for (const auto* objective : objectives_of(plan))
    for (const auto& step : objective->steps)
      if (!step.ended && !is_over(step.stands.record, today)) list.push_back(&step);
  return list;
}

const Contingency* contingency_for(const Situation& s, const Plan& plan,
                                   const assessment::Scenario& scenario) {
  const auto at = std::ranges::find_if(plan.contingencies, [&](const Contingency& one) {
    return assessment::continues(*s.case_file.assessment, scenario, one.stands.record.for_scenario);
  });
  return at == plan.contingencies.end() ? nullptr : &*at;
}

const assessment::Assessment* assessment_for(const Situation& s) {
  const auto& all = s.case_file.assessment->assessments;
  const auto at = std::find_if(all.rbegin(), all.rend(),
                               [](const auto& one) { return assessment::is_signed(one); });
  return at == all.rend() ? nullptr : &*at;
}

std::vector<const assessment::Scenario*> scenarios_for(const Situation& s) {
  std::vector<const assessment::Scenario*> list;
  if (const auto* one = assessment_for(s))
    for (const auto& scenario : one->scenarios)
      if (!scenario.dropped) list.push_back(&scenario);
  return list;
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::planning, &prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::planning
