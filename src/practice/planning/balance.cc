// How control and change are balanced, and the questions that follow. None is a correction: what is
// right for this child is for people to say.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/planning/planning.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::planning {
namespace {

bool speaks_of(const Situation& s, const Objective& objective,
               const assessment::Scenario& scenario) {
  return std::ranges::any_of(objective.stands.record.answers_to, [&](EventId entry) {
    return assessment::continues(*s.case_file.assessment, scenario, entry);
  });
}

std::size_t steps_in(const Balance& balance, Strand strand) {
  const auto at = balance.by_strand.find(strand);
  return at == balance.by_strand.end() ? 0 : at->second.steps;
}

/// Is there control without change, or change without control?
void ask_balance(const Situation& s, const Plan& plan, std::vector<Question>& into) {
  const auto balance = balance_of(plan, s.today());
  const auto control = steps_in(balance, Strand::control) + balance.restrictive;
  const auto change = steps_in(balance, Strand::change);
  if (control > 0 && change == 0)
    into.push_back({say("The plan controls, and nothing in it builds or changes anything. Is that "
                        "enough?"),
                    say("Control holds while it lasts."),
                    {}});
  const auto harm = assessment::level_now(s, assessment::Matter::harm_to_others);
  if (control == 0 && harm && harm->judged->level >= assessment::Level::high)
    into.push_back(
        {say("Harm to others is judged {level}, and nothing in the plan watches or limits it. Is "
             "that right?",
             {{"level", lower_ascii(say(label_of(harm->judged->level)))}}),
         say("Until the work has changed something, somebody is to be kept safe."),
         {harm->judged->id()}});
  for (const auto& word : words_of(WorksAt{})) {
    const auto level = static_cast<WorksAt>(word.value);
    if (level == WorksAt::child || balance.by_level.contains(level) || balance.by_level.empty())
      continue;
    into.push_back({say("Nothing in the plan works at this level: {level}. Is that right?",
                        {{"level", lower_ascii(say(word.label))}}),
                    "",
                    {}});
  }
}

/// Does an objective answer each scenario?
void ask_scenarios(const Situation& s, const Plan& plan, std::vector<Question>& into) {
  const auto objectives = objectives_of(plan);
  for (const auto* scenario : scenarios_for(s)) {
    const bool answered = std::ranges::any_of(
        objectives, [&](const Objective* one) { return speaks_of(s, *one, *scenario); });
    if (!answered)
      into.push_back({say("No objective answers: {scenario}",
                          {{"scenario", scenario->stands.record.happening.value}}),
                      "",
                      {scenario->stands.id()}});
  }
}

void ask_objectives(const Situation& s, const Plan& plan, std::vector<Question>& into) {
  const auto steps = steps_now(plan, s.today());
  for (const auto* objective : objectives_of(plan)) {
    const bool served = std::ranges::any_of(objective->steps, [&](const Step& step) {
      return std::ranges::find(steps, &step) != steps.end();
    });
    if (!served)
      into.push_back({say("Nobody does anything towards: {objective}",
                          {{"objective", objective->stands.record.difference.value}}),
                      "",
                      {objective->id()}});
    if (objective->stands.record.answers_to.empty())
      into.push_back({say("This objective answers nothing in the assessment: {objective}",
                          {{"objective", objective->stands.record.difference.value}}),
                      say("It could be about anyone."),
                      {objective->id()}});
  }
}

/// A sign that rests on nothing of this child.
void ask_contingencies(const Plan& plan, std::vector<Question>& into) {
  for (const auto& one : plan.contingencies)
    if (one.stands.record.sign_shown_by.empty())
      into.push_back({say("This contingency rests on nothing that was recorded of this child: "
                          "{sign}",
                          {{"sign", one.stands.record.early_sign.value}}),
                      say("It could be about anyone."),
                      {one.id()}});
}

/// A plan for the night of which no other agency hears.
void ask_tellings(const Plan& plan, std::vector<Question>& into) {
  for (const auto& one : plan.contingencies)
    if (tellings_of(one).empty())
      into.push_back({say("No agency is told when this begins: {sign}",
                          {{"sign", one.stands.record.early_sign.value}}),
                      say("Words that are ready and signed go out in a minute."),
                      {one.id()},
                      TellingSet::floor});
}

}  // namespace

Balance balance_of(const Plan& plan, Date today) {
  Balance balance;
  const auto steps = steps_now(plan, today);
  for (const auto* objective : objectives_of(plan))
    for (const auto& step : objective->steps) {
      if (std::ranges::find(steps, &step) == steps.end()) continue;
      count(balance, step.stands.record, objective->stands.record.works_at);
    }
  return balance;
}

std::vector<Question> questions_of(const Situation& s, const Plan& plan) {
  std::vector<Question> list;
  ask_scenarios(s, plan, list);
  ask_balance(s, plan, list);
  ask_objectives(s, plan, list);
  ask_contingencies(plan, list);
  ask_tellings(plan, list);
  return list;
}

}  // namespace holdfast::planning
