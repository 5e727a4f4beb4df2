// What offences, courts and orders call for: what ends, what is due, what is missing, and facts
// that contradict each other. A contradiction is shown, never settled: one of the two papers is
// wrong, and only people can say which.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/offending/offending.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::offending {
namespace {

using Prompts = std::vector<Prompt>;

const State& state_in(const Situation& s) { return *s.case_file.offending; }

std::string local(const service::Figure& figure) {
  return figure.local_default ? " " + say("This is a local default.") : std::string();
}

/// Of this area, on the page of courts and orders, to the child's worker.
Prompt of_court(const Situation& s, std::string_view code, PromptKind kind) {
  return {.code = code,
          .kind = kind,
          .show_from = s.today(),
          .whose = children::whose_case(s),
          .where = "court"};
}

std::vector<EventId> both(EventId one, EventId other) {
  return one == other ? std::vector{one} : std::vector{one, other};
}

/// Which orders end soon? Source: sources.md#order-ending
void order_ending(const Situation& s, Prompts& into) {
  const auto notice = service::figure(*s.service_file.service, service::order_ending_notice_days);
  for (const auto& order : orders(state_in(s), reference(s.service_file))) {
    if (state_of(order, s.today()) != OrderState::running) continue;
    auto prompt = of_court(s, "offending.order_ending", PromptKind::duty);
    prompt.words = say("Plan for the end of the order \"{order}\" on {day}",
                       {{"order", order.title()}, {"day", in_words(*order.ends_on)}});
    prompt.why =
        say("You are asked {n} days before an order ends.", {{"n", std::to_string(notice.value)}}) +
        local(notice);
    prompt.source = "order-ending";
    prompt.due = order.ends_on;
    prompt.show_from = *order.ends_on - notice.value;
    prompt.basis = both(order.made->id(), order.end_source);
    into.push_back(std::move(prompt));
  }
}

/// Does a licence end soon? Source: sources.md#order-ending
void licence_ending(const Situation& s, Prompts& into) {
  const auto& releases = state_in(s).releases;
  if (releases.empty() || custody_now(state_in(s)) != nullptr) return;
  const auto& last = releases.back();
  const auto& until = last.record.licence_until;
  if (!until || *until < s.today()) return;
  const auto notice = service::figure(*s.service_file.service, service::order_ending_notice_days);
  auto prompt = of_court(s, "offending.licence_ending", PromptKind::duty);
  prompt.words = say("Plan for the end of the licence on {day}", {{"day", in_words(*until)}});
  prompt.why =
      say("You are asked {n} days before a licence ends.", {{"n", std::to_string(notice.value)}}) +
      local(notice);
  prompt.source = "order-ending";
  prompt.due = until;
  prompt.show_from = *until - notice.value;
  prompt.basis = {last.id()};
  into.push_back(std::move(prompt));
}

/// Which orders are past their end without a word of how they ended? Source:
/// sources.md#order-ending
void end_not_recorded(const Situation& s, Prompts& into) {
  for (const auto& order : orders(state_in(s), reference(s.service_file))) {
    if (!order.ends_on || order.ended != nullptr) continue;
    if (state_of(order, s.today()) == OrderState::no_order) continue;
    auto prompt = of_court(s, "offending.end_not_recorded", PromptKind::gap);
    prompt.words = say("Record how the order \"{order}\" ended", {{"order", order.title()}});
    prompt.why = say("It was to end on {day}, and nothing says whether it did.",
                     {{"day", in_words(*order.ends_on)}});
    prompt.source = "order-ending";
    prompt.show_from = *order.ends_on + 1;
    prompt.basis = both(order.made->id(), order.end_source);
    prompt.absence = {OrderEnded::kind};
    into.push_back(std::move(prompt));
  }
}

/// Is the child to be released soon? Source: sources.md#release
void release_near(const Situation& s, Prompts& into) {
  const auto* plan = release_planned(state_in(s));
  if (plan == nullptr) return;
  const auto notice = service::figure(*s.service_file.service, service::release_notice_days);
  const auto& day = plan->record.release_on;
  auto prompt = of_court(s, "offending.release_near", PromptKind::duty);
  prompt.words = say("Plan for the child's release on {day}", {{"day", in_words(day)}});
  prompt.why = say("Planning for release, and telling those who must know, begins {n} days before.",
                   {{"n", std::to_string(notice.value)}}) +
               local(notice);
  prompt.source = "release";
  prompt.due = day;
  prompt.show_from = day - notice.value;
  prompt.basis = {plan->id()};
  prompt.absence = {Released::kind};
  into.push_back(std::move(prompt));
}

/// What happened at a hearing whose day has passed? Source: sources.md#court-diary
void hearing_unrecorded(const Situation& s, Prompts& into) {
  for (const auto* listed : hearings_open(state_in(s))) {
    auto prompt = of_court(s, "offending.hearing_unrecorded", PromptKind::gap);
    prompt.words =
        say("Record what happened at {court} on {day}",
            {{"court", listed->record.court.value}, {"day", in_words(listed->record.listed_for)}});
    prompt.why = say("A hearing was listed for that day, and no result is recorded.");
    prompt.source = "court-diary";
    prompt.show_from = listed->record.listed_for + 1;
    prompt.basis = {listed->id()};
    prompt.absence = {HearingHeld::kind};
    into.push_back(std::move(prompt));
  }
}

/// Which reports are due? Source: sources.md#court-diary
void report_due(const Situation& s, Prompts& into) {
  for (const auto* report : reports_open(state_in(s))) {
    const auto words = words_of(report->record.report);
    const auto at = std::ranges::find(words, static_cast<int>(report->record.report), &Word::value);
    auto prompt = of_court(s, "offending.report_due", PromptKind::duty);
    prompt.words = say("Send the report: {report}", {{"report", say(at->label)}});
    prompt.why = say(
        "{who} asked for it on {day}.",
        {{"who", report->record.ordered_by.value}, {"day", in_words(report->record.ordered_on)}});
    prompt.source = "court-diary";
    prompt.due = report->record.report_due;
    prompt.show_from = report->record.ordered_on;
    prompt.basis = {report->id()};
    prompt.absence = {ReportSent::kind};
    into.push_back(std::move(prompt));
  }
}

/// The day after which nothing can belong to the order.
std::optional<Date> last_day(const Order& order) {
  if (order.ended != nullptr) return order.ended->record.ended_on;
  return order.ends_on;
}

/// Is anything required under an order after its end? Source: sources.md#conflicting-facts
void after_the_end(const Situation& s, Prompts& into) {
  for (const auto& order : orders(state_in(s), reference(s.service_file))) {
    const auto last = last_day(order);
    if (!last) continue;
    const auto end = order.ended != nullptr ? order.ended->id() : order.end_source;
    for (const auto* requirement : order.requirements) {
      const auto& record = requirement->record;
      const auto latest =
          std::max(record.required_from, record.required_until.value_or(record.required_from));
      if (latest <= *last) continue;
      auto prompt = of_court(s, "offending.after_the_end", PromptKind::gap);
      prompt.words = say("Check the dates of the order \"{order}\"", {{"order", order.title()}});
      prompt.why =
          say("Something is required until {day}, and the order ends on {end}. One of the "
              "two cannot be right.",
              {{"day", in_words(latest)}, {"end", in_words(*last)}});
      prompt.source = "conflicting-facts";
      prompt.basis = both(requirement->id(), end);
      into.push_back(std::move(prompt));
    }
  }
}

/// Was a disposal recorded for a day on which there was no such disposal?
/// Source: sources.md#conflicting-facts
void not_in_force(const Situation& s, Prompts& into) {
  for (const auto& order : orders(state_in(s), reference(s.service_file))) {
    const auto& made = order.made->record;
    if (order.known == nullptr || order.known->in_force.may_be(made.made_on)) continue;
    auto prompt = of_court(s, "offending.not_in_force", PromptKind::gap);
    prompt.words =
        say("Check the day or the kind of the disposal \"{title}\"", {{"title", order.title()}});
    prompt.why = say("There was no such disposal on {day}, as the service's list has it.",
                     {{"day", in_words(made.made_on)}});
    prompt.source = "conflicting-facts";
    prompt.basis = {order.made->id()};
    into.push_back(std::move(prompt));
  }
}

/// Was the child sentenced for what nobody has found them guilty of? Source:
/// sources.md#conflicting-facts
void sentence_without_finding(const Situation& s, Prompts& into) {
  const auto items = past_behaviour(s.case_file, reference(s.service_file));
  for (const auto& order : orders(state_in(s), reference(s.service_file))) {
    if (order.known == nullptr || order.known->setting != Setting::court) continue;
    if (order.known->spent == Spent::no_conviction) continue;
    for (const auto& item : items) {
      const auto& made_for = order.made->record.made_for;
      if (std::ranges::find(made_for, item.id()) == made_for.end()) continue;
      if (item.standing == Standing::proven || item.standing == Standing::did_it) continue;
      auto prompt = of_court(s, "offending.sentence_without_finding", PromptKind::gap);
      prompt.words = say("Record the finding of guilt for \"{offence}\"",
                         {{"offence", item.offence->record.offence_title.value}});
      prompt.why =
          say("\"{order}\" was made for it on {day}, and no plea or finding of guilt stands.",
              {{"order", order.title()}, {"day", in_words(order.made->record.made_on)}});
      prompt.source = "conflicting-facts";
      prompt.where = "offending";
      prompt.basis = both(item.id(), order.made->id());
      for (const auto* answer : item.answers) prompt.basis.push_back(answer->id());
      prompt.absence = {OffenceAnswered::kind};
      into.push_back(std::move(prompt));
    }
  }
}

}  // namespace

std::vector<Prompt> prompts(const Situation& situation) {
  Prompts found;
  for (const auto rule :
       {order_ending, licence_ending, end_not_recorded, release_near, hearing_unrecorded,
        report_due, after_the_end, not_in_force, sentence_without_finding})
    rule(situation, found);
  return found;
}

}  // namespace holdfast::offending
