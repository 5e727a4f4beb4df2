// How a plan stands: what a signature binds, what was changed since, and who must agree.
#include <algorithm>

#include "practice/assessment/assessment.h"
#include "practice/assessment/authority.h"
#include "practice/planning/planning.h"

namespace holdfast::planning {
namespace {

bool holds(const std::vector<EventId>& entries, EventId entry) {
  return std::ranges::find(entries, entry) != entries.end();
}

}  // namespace

std::vector<EventId> entries_under(const Plan& plan) {
  std::vector<EventId> entries;
  for (const auto& objective : plan.objectives) {
    entries.push_back(objective.dropped ? objective.dropped->id() : objective.id());
    if (objective.dropped) continue;
    for (const auto& step : objective.steps) {
      entries.push_back(step.id());
      if (step.ended) entries.push_back(step.ended->id());
    }
  }
  for (const auto& one : plan.contingencies) {
    entries.push_back(one.id());
    for (const auto& telling : one.tellings)
      entries.push_back(telling.dropped ? telling.dropped->id() : telling.id());
  }
  for (const auto& [strand, left] : plan.left_out) entries.push_back(left.id());
  return entries;
}

bool is_changed_since_signed(const Plan& plan) {
  if (plan.signatures.empty()) return false;
  const auto& bound = plan.signatures.back().record.under_plan;
  // What a reader may not see is bound too: it neither shows nor counts as changed.
  return !std::ranges::all_of(entries_under(plan), [&](EventId one) { return holds(bound, one); });
}

PlanTakes takes_now(const Situation& s) {
  switch (assessment::authority_now(s)) {
    case assessment::Authority::assessor:
      return PlanTakes::nobody;
    case assessment::Authority::team_manager:
      return PlanTakes::team_manager;
    case assessment::Authority::head_of_service:
      return PlanTakes::head_of_service;
  }
  return PlanTakes::head_of_service;
}

const std::vector<EventId>& bound_by(const PlanSigned& signature) { return signature.under_plan; }

bool is_unanswered(const Plan& plan, const Said<PlanSigned>& signature) {
  const auto& takes = signature.record.plan_takes;
  return takes && *takes != PlanTakes::nobody && !plan.agreed.contains(signature.id()) &&
         !plan.returned.contains(signature.id());
}

PlanTakes takes_of(const Situation& s, const Plan& plan) {
  if (plan.signatures.empty()) return takes_now(s);
  const auto& said = plan.signatures.back().record.plan_takes;
  return said ? *said : takes_now(s);
}

/// What was sent back is not agreed by being changed: it is to be signed anew.
PlanIs standing_of(const Situation& s, const Plan& plan) {
  if (plan.signatures.empty()) return PlanIs::being_written;
  const auto last = plan.signatures.back().id();
  if (plan.returned.contains(last)) return PlanIs::returned;
  const bool agreed = plan.agreed.contains(last);
  const bool waits = !agreed && takes_of(s, plan) != PlanTakes::nobody;
  if (is_changed_since_signed(plan)) return waits ? PlanIs::waits_changed : PlanIs::changed_since;
  if (waits) return PlanIs::waits;
  return agreed ? PlanIs::agreed : PlanIs::signed_;
}

bool is_bound(const State& state, EventId entry) {
  return std::ranges::any_of(state.plans, [&](const Plan& plan) {
    return std::ranges::any_of(plan.signatures, [&](const Said<PlanSigned>& signature) {
      return holds(signature.record.under_plan, entry);
    });
  });
}

}  // namespace holdfast::planning
