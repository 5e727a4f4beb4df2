// What referrals call for: an answer that did not come, a start that did not, a child of whom
// nothing was heard since, and a refusal with nothing in its place. Nothing is asked of a closed
// case.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/delivery/delivery.h"
#include "practice/interventions/interventions.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::interventions {
namespace {

constexpr int days_a_week = 7;

struct Asked {
  const Situation& s;
  const Referral& one;
  std::vector<Prompt>& into;

  std::string offer() const { return offer_words(*s.service_file.service, one); }
  std::string agency() const { return agency_words(*s.service_file.service, one); }
};

Prompt of_referral(const Asked& at, std::string_view code, std::string words) {
  return {.code = code,
          .kind = PromptKind::gap,
          .words = std::move(words),
          .why = "",
          .source = "waits",
          .due = {},
          .show_from = {},
          .whose = children::whose_case(at.s),
          .basis = {at.one.id()},
          .absence = {},
          .where = "interventions/" + at.one.id().text()};
}

void due_on(Prompt& prompt, Date day) { prompt.due = prompt.show_from = day; }

std::string whose_figure(Due::By by) {
  switch (by) {
    case Due::By::their_day:
      return say("They said so themselves.");
    case Due::By::their_figure:
      return say("This is their own figure.");
    case Due::By::our_figure:
      return say("This is our own figure.");
    case Due::By::local_default:
      return say("This is a local default.");
  }
  return "";
}

/// Source: sources.md#waits
void no_answer(const Asked& at) {
  const auto due = answer_due(at.s, at.one);
  auto prompt = of_referral(at, "interventions.no_answer",
                            say("Ask {agency} for an answer about {offer}",
                                {{"agency", at.agency()}, {"offer", at.offer()}}));
  prompt.why = say("The child was referred on {day}. Working days to an answer: {n}.",
                   {{"day", in_words(referred_day(at.one))}, {"n", std::to_string(due.figure)}}) +
               " " + whose_figure(due.by);
  due_on(prompt, due.day);
  prompt.absence = {Answered::kind};
  at.into.push_back(std::move(prompt));
}

/// On a waiting list for longer than was said, or accepted and not started.
/// Source: sources.md#waits
void not_started(const Asked& at, Stands stands) {
  const auto due = start_due(at.s, at.one);
  const bool waits = stands == Stands::waiting;
  auto prompt = of_referral(at, waits ? "interventions.waits_longer" : "interventions.not_started",
                            waits ? say("Ask {agency} when {offer} will start",
                                        {{"agency", at.agency()}, {"offer", at.offer()}})
                                  : say("{agency} accepted: ask whether {offer} has started",
                                        {{"agency", at.agency()}, {"offer", at.offer()}}));
  prompt.why = due.by == Due::By::their_day
                   ? say("It was to start by {day}.", {{"day", in_words(due.day)}})
                   : say("Weeks to a start: {n}.", {{"n", std::to_string(due.figure)}});
  prompt.why += " " + whose_figure(due.by);
  due_on(prompt, due.day);
  prompt.basis.push_back(last_answer(at.one)->id());
  prompt.absence = {Started::kind};
  at.into.push_back(std::move(prompt));
}

/// Source: sources.md#attendance
void nothing_heard(const Asked& at) {
  const auto limit =
      service::figure(*at.s.service_file.service, service::intervention_heard_within_weeks);
  const auto last = last_heard(at.s, at.one);
  auto prompt = of_referral(
      at, "interventions.nothing_heard",
      say("Ask {agency} how {offer} is going", {{"agency", at.agency()}, {"offer", at.offer()}}));
  prompt.why = say("Nothing was heard since {day}. Weeks given: {n}.",
                   {{"day", in_words(last)}, {"n", std::to_string(limit.value)}});
  if (limit.local_default) prompt.why += " " + say("This is a local default.");
  prompt.source = "attendance";
  due_on(prompt, last + limit.value * days_a_week);
  prompt.basis.push_back(at.one.started->id());
  for (const auto& told : at.one.attended) prompt.basis.push_back(told.id());
  for (const auto* contact : contacts_of(at.s, at.one)) prompt.basis.push_back(contact->id());
  prompt.absence = {Attended::kind, delivery::ContactRecorded::kind, Ended::kind};
  at.into.push_back(std::move(prompt));
}

/// A question: the answer may be that nothing is needed. Source: sources.md#refusals
void nothing_instead(const Asked& at) {
  if (at.one.instead || made_instead(*at.s.case_file.interventions, at.one.id())) return;
  auto prompt = of_referral(at, "interventions.nothing_instead",
                            say("{agency} refused {offer}: what is done instead?",
                                {{"agency", at.agency()}, {"offer", at.offer()}}));
  prompt.why = say("The child was referred on {day}, and nothing is recorded in its place.",
                   {{"day", in_words(referred_day(at.one))}});
  prompt.source = "refusals";
  prompt.show_from = *answered_day(at.one);
  prompt.basis.push_back(last_answer(at.one)->id());
  prompt.absence = {InsteadDecided::kind, Referred::kind};
  at.into.push_back(std::move(prompt));
}

void ask(const Asked& at) {
  const auto stands = standing_of(at.one);
  switch (stands) {
    case Stands::not_answered:
      return no_answer(at);
    case Stands::waiting:
    case Stands::accepted:
      return not_started(at, stands);
    case Stands::started:
      return nothing_heard(at);
    case Stands::refused:
      return nothing_instead(at);
    case Stands::ended:
      return;
  }
}

}  // namespace

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  if (referrals::is_closed(s.case_file.referrals->cases, s.today())) return list;
  for (const auto& one : s.case_file.interventions->referrals) ask({s, one, list});
  return list;
}

}  // namespace holdfast::interventions
