// What is wrong with recording that a requirement was not kept, and what was done about it. Law
// says what must follow; it is asked for by prompts, and nobody is kept from recording what they
// did. Refused is what cannot be: a warning about what was excused, or for which nobody thought
// about the excuse, or in other words than the law asks for.
#include <algorithm>

#include "base/words.h"
#include "practice/delivery/enforced.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.delivery; }

void must_not_be_ahead(const Situation& s, Date day, std::string_view field, Problems& into) {
  if (day > s.today())
    into.push_back({std::string(field), say("Enter today or a day in the past")});
}

void must_not_be_before(const OfOrder& of, Date day, std::string_view field, Problems& into) {
  const auto happened = as_breach({}, *of.noted).happened_on;
  if (day < happened)
    into.push_back({std::string(field), say("Enter a day on or after {day}, when it happened",
                                            {{"day", in_words(happened)}})});
}

/// Nothing: it can still be acted on.
std::optional<std::string> why_not_open(const Situation& s, const OfOrder& of) {
  if (of.noted == nullptr) return say("There is no such requirement that was not kept");
  if (!of.order) return say("The order it is of does not stand any more");
  if (of.noted->information) return say("An information is recorded for this already");
  const auto duty = what_must_be_done(of.order->law, as_breach(state_of(s), *of.noted)).duty;
  if (duty == Duty::not_in_force) return say("The order did not run on that day");
  return std::nullopt;
}

/// The same where an opinion about the excuse must stand first.
std::optional<std::string> why_not_answered(const Situation& s, const OfOrder& of) {
  if (auto why = why_not_open(s, of)) return why;
  const auto opinion = opinion_about(state_of(s), *of.noted);
  if (!opinion) return say("Decide first whether there was a reasonable excuse");
  if (*opinion == Excuse::reasonable)
    return say("There was a reasonable excuse, so nothing follows");
  return std::nullopt;
}

Problems as_problems(const std::optional<std::string>& why) {
  return why ? Problems{{"", *why}} : Problems{};
}

bool is_required_by(const Situation& s, const Enforced& order, EventId requirement) {
  const auto all = requirements_of(s, order.order);
  return std::ranges::find(all, requirement, &Requirement::entry) != all.end();
}

}  // namespace

Problems check(const Situation& s, const BreachNoted& r) {
  const auto orders = enforced_orders(s);
  const auto order = std::ranges::find(orders, r.breach_order, &Enforced::order);
  if (order == orders.end())
    return {{"breach_order", say("Select a youth rehabilitation order of this child")}};
  Problems problems;
  if (r.breach_requirement && !is_required_by(s, *order, *r.breach_requirement))
    problems.push_back({"breach_requirement", say("Select a requirement of that order")});
  must_not_be_ahead(s, r.breach_day, "breach_day", problems);
  if (problems.empty() && !order->ran_on(r.breach_day))
    problems.push_back({"breach_day", say("The order ran from {from} to {to}",
                                          {{"from", in_words(order->law.starts_on)},
                                           {"to", in_words(order->law.ends_on)}})});
  if (r.breach_absence) {
    const auto* missed = with_absence(state_of(s), *r.breach_absence);
    if (missed == nullptr) problems.push_back({"", say("There is no such absence")});
    if (breach_of_absence(state_of(s), *r.breach_absence) != nullptr)
      problems.push_back({"", say("This absence is recorded as a requirement not kept already")});
  }
  return problems;
}

Problems check(const Situation& s, const ExcuseDecided& r) {
  const auto of = breach_with_order(s, r.excuse_of);
  if (auto why = why_not_open(s, of)) return as_problems(why);
  if (of.noted->warning) return {{"", say("A warning was given about this already")}};
  return {};
}

Problems check(const Situation& s, const CircumstancesExceptional& r) {
  const auto of = breach_with_order(s, r.exceptional_of);
  if (auto why = why_not_answered(s, of)) return as_problems(why);
  if (of.noted->exceptional)
    return {{"", say("Exceptional circumstances are recorded for this already")}};
  if (!what_must_be_done(of.order->law, as_breach(state_of(s), *of.noted)).ground)
    return {{"", say("This need not go to court, so there is nothing to make an exception to")}};
  return {};
}

Problems check(const Situation& s, const WarningGiven& r) {
  const auto of = breach_with_order(s, r.warning_of);
  if (auto why = why_not_answered(s, of)) return as_problems(why);
  if (of.noted->warning) return {{"", say("A warning was given about this already")}};
  Problems problems;
  must_not_be_ahead(s, r.warned_on, "warned_on", problems);
  must_not_be_before(of, r.warned_on, "warned_on", problems);
  if (problems.empty() && r.warned_words != warning_words(*of.order, *of.noted, r))
    problems.push_back({"", say("Something changed what the warning must say. Look at it again")});
  return problems;
}

Problems check(const Situation& s, const InformationLaid& r) {
  const auto of = breach_with_order(s, r.information_of);
  if (auto why = why_not_answered(s, of)) return as_problems(why);
  Problems problems;
  must_not_be_ahead(s, r.laid_on, "laid_on", problems);
  must_not_be_before(of, r.laid_on, "laid_on", problems);
  if (problems.empty() && r.laid_on > of.order->law.ends_on)
    problems.push_back(
        {"laid_on", say("The order ended on {day}. An information can be laid while it runs",
                        {{"day", in_words(of.order->law.ends_on)}})});
  return problems;
}

Problems check(const Situation& s, const RevocationAsked& r) {
  const auto orders = enforced_orders(s);
  const auto order = std::ranges::find(orders, r.revocation_of, &Enforced::order);
  if (order == orders.end())
    return {{"revocation_of", say("Select a youth rehabilitation order of this child")}};
  Problems problems;
  must_not_be_ahead(s, r.revocation_asked_on, "revocation_asked_on", problems);
  if (!problems.empty()) return problems;
  if (!order->ran_on(r.revocation_asked_on))
    return {{"revocation_asked_on",
             say("The order ran from {from} to {to}", {{"from", in_words(order->law.starts_on)},
                                                       {"to", in_words(order->law.ends_on)}})}};
  const auto barred = no_application_until(order->law, r.revocation_asked_on);
  if (barred && !r.court_consented)
    return {{"court_consented", say("Until {day} the court must consent first, because it "
                                    "dismissed an application",
                                    {{"day", in_words(*barred)}})}};
  return {};
}

Problems check(const Situation& s, const RevocationAnswered& r) {
  const auto* one = find_application(state_of(s), r.revocation_answered);
  if (one == nullptr) return {{"", say("There is no such application")}};
  if (one->answer) return {{"", say("The answer to this application is recorded already")}};
  Problems problems;
  must_not_be_ahead(s, r.revocation_answered_on, "revocation_answered_on", problems);
  if (r.revocation_answered_on < asked_on(*one))
    problems.push_back(
        {"revocation_answered_on", say("Enter a day on or after that of the application")});
  return problems;
}

}  // namespace holdfast::delivery
