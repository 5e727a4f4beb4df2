// What enforcement calls for: an opinion about the excuse, then what the law asks for, and that an
// absence nobody accepts is not left without either. Each says which warnings and periods it rests
// on, since a day decides whether a child goes to court.
#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/children/children.h"
#include "practice/delivery/enforced.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.delivery; }

/// A duty from a day on, with the working days that the service gives for it.
Prompt duty_from(const Situation& s, Date day, std::string_view code, std::string words) {
  const auto figure =
      service::figure(*s.service_file.service, service::breach_answered_within_working_days);
  Prompt prompt{.code = code,
                .kind = PromptKind::duty,
                .words = std::move(words),
                .source = "breach-warnings",
                .due = working_days_after(*s.service_file.calendar, day, figure.value),
                .show_from = day,
                .whose = children::whose_case(s),
                .where = "enforcement"};
  prompt.why = say("Working days given: {n}.", {{"n", std::to_string(figure.value)}});
  if (figure.local_default) prompt.why += " " + say("This is a local default.");
  return prompt;
}

std::string ground_words(const YouthOrder& order, const Ground& ground) {
  return say(
      "Warned on {first}, and again on {further} within the warned period that ends on "
      "{until}.",
      {{"first", in_words(given_on(order, ground.warned))},
       {"further", in_words(given_on(order, ground.further))},
       {"until", in_words(ground.period.last)}});
}

/// The day the service knew of it: when it was recorded.
Date noted_on(const Noted& one) { return london_date(one.told.envelope.recorded); }

void ask_about_excuse(const Situation& s, const Noted& one, std::vector<Prompt>& into) {
  auto prompt = duty_from(s, noted_on(one), "delivery.excuse_undecided",
                          say("Decide whether there was a reasonable excuse on {day}",
                              {{"day", in_words(as_breach(state_of(s), one).happened_on)}}));
  prompt.basis = {one.id()};
  prompt.absence = {ExcuseDecided::kind};
  into.push_back(std::move(prompt));
}

/// With the last day on which an information can be laid, where that comes first.
void ask_for_an_act(const Situation& s, const Enforced& order, const Noted& one,
                    std::vector<Prompt>& into) {
  const auto breach = as_breach(state_of(s), one);
  const auto must = what_must_be_done(order.law, breach);
  const bool court = must.duty == Duty::must_inform_unless_exceptional;
  const auto day = in_words(breach.happened_on);
  auto prompt = duty_from(
      s, noted_on(one), court ? "delivery.must_inform" : "delivery.breach_unanswered",
      court ? say("Lay an information about {day}, or write which circumstances are exceptional",
                  {{"day", day}})
            : say("Give a warning or lay an information about {day}", {{"day", day}}));
  prompt.basis = {one.id()};
  if (must.ground) {
    prompt.why = ground_words(order.law, *must.ground) + " " + prompt.why;
    prompt.basis.push_back(must.ground->warned);
    prompt.basis.push_back(must.ground->further);
  }
  if (must.inform_by) {
    prompt.why +=
        " " + say("An information can be laid until {day}.", {{"day", in_words(*must.inform_by)}});
    prompt.due = std::min(*prompt.due, *must.inform_by);
  }
  prompt.absence = {WarningGiven::kind, InformationLaid::kind};
  if (court) prompt.absence = {InformationLaid::kind, CircumstancesExceptional::kind};
  into.push_back(std::move(prompt));
}

/// Days do not say whether the breach or a further warning of the same day came first.
void ask_which_came_first(const Situation& s, const Enforced& order, const Noted& one,
                          std::vector<Prompt>& into) {
  const auto breach = as_breach(state_of(s), one);
  const auto must = what_must_be_done(order.law, breach);
  if (!must.same_day || is_answered(order.law, breach)) return;
  Prompt prompt{.code = "delivery.which_came_first",
                .kind = PromptKind::gap,
                .words = say("Did the warning of {day} come before what happened that day?",
                             {{"day", in_words(breach.happened_on)}}),
                .why = say("If it did, an information must be laid. Days alone do not say."),
                .source = "breach-warnings",
                .show_from = noted_on(one),
                .whose = children::whose_case(s),
                .basis = {one.id(), *must.same_day},
                .where = "enforcement"};
  into.push_back(std::move(prompt));
}

void of_breach(const Situation& s, const Enforced& order, const Noted& one,
               std::vector<Prompt>& into) {
  const auto breach = as_breach(state_of(s), one);
  switch (what_must_be_done(order.law, breach).duty) {
    case Duty::decide_about_excuse:
      ask_about_excuse(s, one, into);
      return;
    case Duty::warn_or_inform:
    case Duty::must_inform_unless_exceptional:
      ask_which_came_first(s, order, one, into);
      if (!is_answered(order.law, breach)) ask_for_an_act(s, order, one, into);
      return;
    case Duty::nothing:
    case Duty::not_in_force:
      return;
  }
}

/// An absence that nobody accepted, on a day an order ran: the law asks for more than a judgement.
void of_absence(const Situation& s, const Enforced& order, const Appointment& one,
                std::vector<Prompt>& into) {
  if (!one.absence || !one.absence->judged || !order.ran_on(day_of(one))) return;
  const auto& judged = *one.absence->judged;
  if (!is_unacceptable(judged.record)) return;
  if (breach_of_absence(state_of(s), one.absence->id()) != nullptr) return;
  auto prompt = duty_from(
      s, london_date(judged.envelope.recorded), "delivery.breach_not_noted",
      say("Say whether the absence on {day} broke the order", {{"day", in_words(day_of(one))}}));
  prompt.why = say("It was judged unacceptable while an order ran: {order}. If the order asked for "
                   "it, a warning or an information must follow.",
                   {{"order", order.title}}) +
               " " + prompt.why;
  prompt.basis = {one.absence->id(), judged.id(), order.order};
  prompt.absence = {BreachNoted::kind};
  into.push_back(std::move(prompt));
}

void of_ends(const Situation& s, const Enforced& order, std::vector<Prompt>& into) {
  for (const auto& one : doubtful_ends(s, order))
    into.push_back(
        {.code = "delivery.end_doubtful",
         .kind = PromptKind::gap,
         .words =
             say("Ask the court about the end of the order: {day}", {{"day", in_words(one.end)}}),
         .why = one.at_most ? say("By that power it could be put to {day} at the latest.",
                                  {{"day", in_words(*one.at_most)}})
                            : say("It was put later by that power once already."),
         .source = "order-extension",
         .show_from = s.today(),
         .whose = children::whose_case(s),
         .basis = {one.entry},
         .where = "court"});
}

}  // namespace

void enforcement_prompts(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& order : enforced_orders(s)) {
    if (order.over) continue;
    for (const auto* one : order.breaches) of_breach(s, order, *one, into);
    for (const auto& one : state_of(s).appointments) of_absence(s, order, one, into);
    of_ends(s, order, into);
  }
}

}  // namespace holdfast::delivery
