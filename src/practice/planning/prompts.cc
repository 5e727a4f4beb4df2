// What plans call for: one that nobody has begun, one that is not signed, and what is to be looked
// at again.
#include <algorithm>

#include "base/add_once.h"
#include "base/words.h"
#include "base/working_days.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/authority.h"
#include "practice/children/children.h"
#include "practice/planning/planning.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

Prompt of_plan(const Situation& s, std::string_view code, std::string words) {
  return {.code = code,
          .kind = PromptKind::duty,
          .words = std::move(words),
          .source = "plan-content",
          .show_from = s.today(),
          .whose = children::whose_case(s),
          .where = "plan"};
}

/// Days are counted from when the assessment was signed; later signatures of a plan count for later
/// assessments.
struct Due {
  Date day;
  std::string why;
};
Due due_after(const Situation& s, Date signed_on) {
  const auto figure =
      service::figure(*s.service_file.service, service::planned_within_working_days);
  auto why = say("Working days given from {day}, when the assessment was signed: {n}.",
                 {{"day", in_words(signed_on)}, {"n", std::to_string(figure.value)}});
  if (figure.local_default) why += " " + say("This is a local default.");
  return {working_days_after(*s.service_file.calendar, signed_on, figure.value), std::move(why)};
}

/// Is there a plan that answers the signed assessment? Source: sources.md#plan-content
void not_planned(const Situation& s, std::vector<Prompt>& into) {
  const auto* assessed = assessment_for(s);
  if (assessed == nullptr) return;
  const auto& signature = assessed->signatures.back().made;
  const auto* plan = plan_now(*s.case_file.planning);
  const bool planned = plan != nullptr && !plan->signatures.empty() &&
                       plan->signatures.back().envelope.recorded >= signature.envelope.recorded;
  if (planned) return;
  const auto due = due_after(s, london_date(signature.envelope.recorded));
  auto prompt = of_plan(s, "planning.not_planned",
                        plan == nullptr ? say("Plan what follows from the assessment")
                                        : say("Sign the plan anew: the assessment is a later one"));
  prompt.why = due.why;
  prompt.due = due.day;
  prompt.show_from = london_date(signature.envelope.recorded);
  prompt.basis = {assessed->id(), signature.id()};
  prompt.absence = {PlanSigned::kind};
  into.push_back(std::move(prompt));
}

/// What was changed since somebody signed stands for nobody yet.
void not_signed(const Situation& s, const Plan& plan, std::vector<Prompt>& into) {
  if (plan.signatures.empty() || !is_changed_since_signed(plan)) return;
  if (standing_of(s, plan) == PlanIs::returned) return;
  auto prompt = of_plan(s, "planning.not_signed", say("Sign the plan: it was changed"));
  prompt.why = say("Nobody stands yet for what was changed since {day}.",
                   {{"day", in_words(london_date(plan.signatures.back().envelope.recorded))}});
  prompt.basis = {plan.signatures.back().id()};
  into.push_back(std::move(prompt));
}

/// Is it countersigned? Source: sources.md#plan-countersigning
void not_countersigned(const Situation& s, const Plan& plan, std::vector<Prompt>& into) {
  if (standing_of(s, plan) != PlanIs::waits) return;
  const auto& made = plan.signatures.back();
  const auto needed = takes_of(s, plan);
  const bool heads = needed == PlanTakes::head_of_service;
  auto prompt =
      of_plan(s, "planning.not_countersigned", say("Read and countersign the plan, or return it"));
  prompt.why = say("A level that stands takes {who}. It was signed on {day}.",
                   {{"who", lower_ascii(words_for(needed))},
                    {"day", in_words(london_date(made.envelope.recorded))}});
  prompt.source = "plan-countersigning";
  prompt.show_from = london_date(made.envelope.recorded);
  prompt.whose = assessment::who_agrees(
      s, heads ? assessment::Authority::head_of_service : assessment::Authority::team_manager,
      made.envelope.actor);
  prompt.basis = {made.id()};
  prompt.absence = {PlanCountersigned::kind, PlanReturned::kind};
  into.push_back(std::move(prompt));
}

/// What is to be put right? Its reasons stand on the plan.
void came_back(const Situation& s, const Plan& plan, std::vector<Prompt>& into) {
  if (standing_of(s, plan) != PlanIs::returned) return;
  const auto& made = plan.signatures.back();
  const auto& returned = plan.returned.at(made.id());
  auto prompt =
      of_plan(s, "planning.returned", say("The plan came back: put it right and sign it anew"));
  prompt.why = say("It was returned on {day}.",
                   {{"day", in_words(london_date(returned.envelope.recorded))}});
  prompt.source = "plan-countersigning";
  prompt.show_from = london_date(returned.envelope.recorded);
  add_each(prompt.whose, {made.envelope.actor});
  prompt.basis = {made.id(), returned.id()};
  prompt.absence = {PlanSigned::kind};
  into.push_back(std::move(prompt));
}

/// Which actions are to be looked at, or are over and nobody said what came of them?
void looked_at(const Situation& s, const Plan& plan, std::vector<Prompt>& into) {
  for (const auto* objective : objectives_of(plan))
    for (const auto& step : objective->steps) {
      const auto& r = step.stands.record;
      const auto& due = due_of(r);
      if (step.ended || !due) continue;
      auto prompt = of_plan(s, "planning.step_due",
                            say("Look at this action again: {action}", {{"action", deed_of(r)}}));
      prompt.why = StepSet::is_restriction(r) ? say("It restricts the child.")
                                              : say("Say what came of it, or set another day.");
      prompt.due = *due;
      prompt.show_from = *due - 7;
      prompt.basis = {step.id()};
      into.push_back(std::move(prompt));
    }
}

/// What was activated and has not ended: who has taken it up, and by when is it to be done?
/// Source: sources.md#activation
void runs(const Situation& s, const Activated& one, std::vector<Prompt>& into) {
  const auto& [contingency, activation] = one;
  const auto& made = activation->made;
  const auto due = due_of(s, one);
  const auto& what = contingency->stands.record;
  const bool taken_up = !activation->taken_up.empty();
  auto prompt = of_plan(
      s, "planning.contingency_running",
      taken_up
          ? say("A contingency is running: {what}", {{"what", what.trigger.value}})
          : say("Nobody has taken up this contingency: {what}", {{"what", what.trigger.value}}));
  prompt.kind = PromptKind::alarm;
  prompt.why = say("Activated {when}. To be done by {due}: {response}",
                   {{"when", in_words(made.envelope.recorded)},
                    {"due", in_words(due)},
                    {"response", what.response.value}});
  prompt.source = "activation";
  prompt.due = london_date(due);
  prompt.show_from = london_date(made.envelope.recorded);
  prompt.basis = {made.id()};
  if (!taken_up)
    add_each(prompt.whose, sharing::told_so_far(s, {made.id(), sharing::Task::contingency}));
  prompt.absence = {ActivationEnded::kind};
  prompt.where = "plan/activation/" + made.id().text();
  into.push_back(std::move(prompt));
}

}  // namespace

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  not_planned(s, list);
  if (const auto* plan = plan_now(*s.case_file.planning)) {
    not_signed(s, *plan, list);
    not_countersigned(s, *plan, list);
    came_back(s, *plan, list);
    looked_at(s, *plan, list);
  }
  for (const auto& one : all_running(*s.case_file.planning)) runs(s, one, list);
  return list;
}

}  // namespace holdfast::planning
