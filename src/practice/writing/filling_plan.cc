// The plan that is worked from. What is done for a victim's safety is in no letter, and neither are
// contingencies: what is done when something begins to go wrong, and who is told, is for agencies.
#include "base/words.h"
#include "practice/planning/planning.h"
#include "practice/writing/filling_parts.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using planning::Plan;

constexpr const auto& differs = asked(planning::ObjectiveSet::fields, "What will be different?");
constexpr const auto& seen_by_all = asked(planning::ObjectiveSet::fields, "How will anybody know?");
constexpr const auto& who_says = asked(planning::PlanAnswered::fields, "Who says it?");
constexpr const auto& says_what = asked(planning::PlanAnswered::fields, "What do they say?");
constexpr const auto& in_words_of = asked(planning::PlanAnswered::fields, "In which words?");

bool is_told(const planning::Step& step) {
  return !step.ended && planning::strand_of(step.stands.record) != planning::Strand::victim_safety;
}

/// An objective that only such actions serve is left out with them.
bool is_told(const planning::Objective& objective) {
  if (objective.steps.empty()) return true;
  for (const auto& step : objective.steps)
    if (planning::strand_of(step.stands.record) != planning::Strand::victim_safety) return true;
  return false;
}

std::string plan_words(Filling& filling, const Plan& plan) {
  std::string words;
  for (const auto* objective : planning::objectives_of(plan)) {
    if (!is_told(*objective)) continue;
    const auto view = view_of(objective->stands.record);
    if (!words.empty()) words += "\n\n";
    words += filling.answer(view, differs) + "\n" +
             say("We will know by this: {how}", {{"how", filling.answer(view, seen_by_all)}});
    for (const auto& step : objective->steps)
      if (is_told(step)) add_point(words, planning::said_to_child(step.stands.record));
    filling.rest_on(objective->id());
  }
  return words;
}

std::string restricting(const Plan& plan) {
  std::string list;
  for (const auto* objective : planning::objectives_of(plan))
    for (const auto& step : objective->steps)
      if (is_told(step) && planning::is_restriction(step.stands.record))
        add_point(list, planning::said_to_child(step.stands.record) + ". " +
                            planning::limits_in_words(step.stands.record));
  return list;
}

std::string standing_words(Filling& filling, const Plan& plan) {
  if (plan.signatures.empty()) return say("Nobody has signed this plan yet.");
  const auto& last = plan.signatures.back();
  filling.rest_on(last.id());
  auto words =
      say("This plan was signed by {who}.", {{"who", by_and_when(filling.names, last.envelope)}});
  switch (planning::standing_of(filling.s, plan)) {
    case planning::PlanIs::changed_since:
    case planning::PlanIs::waits_changed:
      return words + " " + say("It was changed since, and nobody stands for the changes yet.");
    case planning::PlanIs::waits:
      return words + " " + say("Whoever must agree to it has not done so yet.");
    case planning::PlanIs::returned:
      return words + " " + say("It was sent back to be put right.");
    case planning::PlanIs::being_written:
    case planning::PlanIs::signed_:
    case planning::PlanIs::agreed:
      return words;
  }
  return words;
}

std::string family_words(Filling& filling, const Plan& plan) {
  std::string list;
  for (const auto& one : plan.answers) {
    const auto view = view_of(one.record);
    add_point(list, say("{who}: {reply}. {words}", {{"who", filling.answer(view, who_says)},
                                                    {"reply", filling.answer(view, says_what)},
                                                    {"words", filling.answer(view, in_words_of)}}));
    filling.rest_on(one.id());
  }
  return list;
}

}  // namespace

void fill_plan(Filling& filling) {
  const auto* plan = planning::plan_now(*filling.s.case_file.planning);
  if (plan == nullptr) return;
  filling.put("plan", plan_words(filling, *plan));
  const auto restricts = restricting(*plan);
  filling.put("restrictions",
              restricts.empty() ? say("Nothing in the plan restricts the child.") : restricts);
  filling.put("plan_standing", standing_words(filling, *plan));
  filling.put("family_says", family_words(filling, *plan));
}

}  // namespace holdfast::writing
