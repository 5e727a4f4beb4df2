// See views_enforcement.h.
#include "practice/delivery/views_enforcement.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/disclosure.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;

const State& state_of(const Opened& opened) { return *opened.file.delivery; }

MustBeDone must(const Opened& opened, const Enforced& order, const Noted& one) {
  return what_must_be_done(order.law, as_breach(state_of(opened), one));
}

struct Tag {
  std::string words;
  std::string_view colour;
};

Tag tag_of(const Opened& opened, const Enforced& order, const Noted& one) {
  if (one.information) return {say("Before a court"), "purple"};
  switch (must(opened, order, one).duty) {
    case Duty::decide_about_excuse:
      return {say("Excuse not decided"), "yellow"};
    case Duty::nothing:
      return {say("Excused"), "green"};
    case Duty::not_in_force:
      return {say("Order did not run"), "grey"};
    case Duty::warn_or_inform:
      return one.warning ? Tag{say("Warned"), "blue"} : Tag{say("Not answered yet"), "red"};
    case Duty::must_inform_unless_exceptional:
      return {say("Must go to court"), "red"};
  }
  return {};
}

std::string duty_words(const Opened& opened, const Enforced& order, const Noted& one) {
  switch (must(opened, order, one).duty) {
    case Duty::decide_about_excuse:
      return say(
          "Nobody has decided yet whether there was a reasonable excuse. Until then nothing "
          "follows.");
    case Duty::nothing:
      return say("There was a reasonable excuse. Nothing follows.");
    case Duty::not_in_force:
      return say("The order did not run on that day. Nothing follows.");
    case Duty::warn_or_inform:
      return say(
          "The law asks for a warning or an information. Which of the two is for the "
          "responsible officer.");
    case Duty::must_inform_unless_exceptional:
      return say(
          "The law asks for an information, unless the responsible officer thinks that "
          "circumstances are exceptional.");
  }
  return {};
}

std::string period_words(const Warning& warning) {
  const auto period = warned_period(warning);
  return say("{from} to {to}", {{"from", in_words(period.first)}, {"to", in_words(period.last)}});
}

}  // namespace

std::string breach_href(const Opened& opened, EventId breach, std::string_view below) {
  return overview::record_href(opened, "/enforcement/" + breach.text() + std::string(below));
}

Html breach_tag(const Opened& opened, const Enforced& order, const Noted& one) {
  const auto [words, colour] = tag_of(opened, order, one);
  return govuk::tag({.content = text(words), .classes = "govuk-tag--" + std::string(colour)});
}

Html duty_block(const Opened& opened, const Enforced& order, const Noted& one) {
  const auto done = must(opened, order, one);
  auto shown = govuk::paragraph(text(duty_words(opened, order, one)));
  if (done.ground)
    shown += govuk::paragraph(
        text(say("A warning was given on {first}, and a further one on {further}, within the "
                 "period that ends on {until}.",
                 {{"first", in_words(given_on(order.law, done.ground->warned))},
                  {"further", in_words(given_on(order.law, done.ground->further))},
                  {"until", in_words(done.ground->period.last)}})));
  if (done.same_day)
    shown += govuk::warning_text(
        {.content = text(say("A further warning was given on that very day. If it came before what "
                             "happened, an information must be laid. Days alone do not say."))});
  if (done.inform_by && !one.information)
    shown += govuk::aside(
        text(say("An information can be laid while the order runs, until {day}{known}.",
                 {{"day", in_words(*done.inform_by)},
                  {"known", order.end_known ? ""
                                            : say(" (the latest end that an order can have: "
                                                  "its own is not recorded)")}})));
  return shown;
}

Html breach_whole(const Opened& opened, const Noted& one) {
  Html shown;
  if (one.information)
    shown += overview::headed(
        "information", say("Before a court"),
        said_block(opened, one.information->envelope, holdfast::view_of(one.information->record)));
  if (one.warning)
    shown += overview::headed(
        "warning", say("Warning"),
        said_block(opened, one.warning->envelope, holdfast::view_of(one.warning->record)));
  if (one.exceptional)
    shown += overview::headed(
        "exceptional", say("Exceptional circumstances"),
        said_block(opened, one.exceptional->envelope, holdfast::view_of(one.exceptional->record)));
  for (auto excuse = one.excuses.rbegin(); excuse != one.excuses.rend(); ++excuse)
    shown +=
        overview::headed("excuse", say("Opinion about the excuse"),
                         said_block(opened, excuse->envelope, holdfast::view_of(excuse->record)));
  return shown + overview::headed(
                     "told", say("What was not kept"),
                     said_block(opened, one.told.envelope, holdfast::view_of(one.told.record)));
}

Html order_block(const Opened& opened, const Enforced& order) {
  govuk::SummaryList list;
  const auto row = [&](std::string key, Html value) {
    list.rows.push_back({.key = text(key), .value = std::move(value)});
  };
  row(say("Made on"), text(in_words(order.law.starts_on)));
  row(say("Ends on"), order.end_known ? text(in_words(order.law.ends_on))
                                      : text(say("Not recorded. It cannot be later than {day}",
                                                 {{"day", in_words(order.law.ends_on)}})));
  std::vector<Html> asked;
  for (const auto& one : requirements_of(situation_of(opened), order.order))
    asked.push_back(text(one.words));
  row(say("It asks for"), asked.empty() ? text(say("Not recorded")) : govuk::plain_list(asked));
  if (const auto until = next_must_inform_until(order.law); until && *until >= opened.today())
    row(say("The next time"), text(say("Until {day} one more must go to court, unless "
                                       "circumstances are exceptional",
                                       {{"day", in_words(*until)}})));
  return govuk::summary_list(list);
}

Html breaches_table(const Opened& opened, const Enforced& order) {
  if (order.breaches.empty())
    return govuk::paragraph(text(say("Nothing is recorded as not kept.")));
  govuk::Table table{
      .caption = text(say("What was not kept")),
      .head = {{text(say("Day"))}, {text(say("What happened"))}, {text(say("How it stands"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (auto at = order.breaches.rbegin(); at != order.breaches.rend(); ++at)
    table.rows.push_back(
        {{govuk::link(breach_href(opened, (*at)->id()), text(in_words(day_of(**at))))},
         {text(what_of(**at))},
         {breach_tag(opened, order, **at)}});
  return govuk::table(table);
}

Html warnings_table(const Opened& opened, const Enforced& order) {
  govuk::Table table{
      .caption = text(say("Warnings")),
      .head = {{text(say("Given on"))}, {text(say("About"))}, {text(say("Warned period"))}},
      .caption_classes = "govuk-table__caption--s"};
  for (const auto* one : order.breaches)
    if (one->warning)
      table.rows.push_back(
          {{govuk::link(breach_href(opened, one->id()),
                        text(in_words(given_on(order.law, one->warning->id()))))},
           {text(in_words(day_of(*one)))},
           {text(period_words({one->warning->id(), given_on(order.law, one->warning->id())}))}});
  return table.rows.empty() ? Html{} : govuk::table(table);
}

Html tried_block(const Opened& opened, Date from) {
  const auto tried = tried_since(situation_of(opened), from);
  govuk::SummaryList list;
  const auto row = [&](std::string key, std::size_t count) {
    list.rows.push_back({.key = text(key), .value = text(std::to_string(count))});
  };
  row(say("Appointments offered"), tried.offered);
  row(say("Kept"), tried.kept);
  row(say("Moved for the child or the family"), tried.moved);
  row(say("Missed, acceptable"), tried.acceptable);
  row(say("Missed, exceptional circumstances"), tried.exceptional);
  row(say("Missed, unacceptable"), tried.unacceptable);
  row(say("Missed, not judged yet"), tried.not_judged);
  auto shown = govuk::paragraph(text(say("Since {day}", {{"day", in_words(from)}}))) +
               govuk::summary_list(list);
  if (tried.in_the_way.empty()) return shown;
  std::vector<Html> said;
  for (const auto& words : tried.in_the_way) said.push_back(text(words));
  return shown +
         govuk::paragraph(text(say("What got in the way, in the child's or the family's "
                                   "words:"))) +
         govuk::plain_list(said);
}

Html applications_block(const Opened& opened, const Enforced& order) {
  Html shown;
  for (const auto& one : state_of(opened).applications) {
    if (order_of(one) != order.order) continue;
    shown += said_block(opened, one.asked.envelope, holdfast::view_of(one.asked.record));
    if (one.answer)
      shown += said_block(opened, one.answer->envelope, holdfast::view_of(one.answer->record));
    else
      shown += govuk::paragraph(govuk::link(
          overview::record_href(opened, "/enforcement/" + one.id().text() + "/revocation-answer"),
          text(say("Record what the court said"))));
  }
  if (const auto until = no_application_until(order.law, opened.today()))
    shown += govuk::inset_text(
        {.content = text(say("Until {day} nobody may apply again unless the court consents.",
                             {{"day", in_words(*until)}}))});
  return shown;
}

Html court_powers_block(const Opened&, const Enforced& order) {
  std::vector<Html> items;
  for (const auto& power : court_powers())
    items.push_back(text(power.what) +
                    govuk::aside(text(say("Sentencing Act 2020, Schedule 7, paragraph {which}",
                                          {{"which", std::string(power.paragraph)}}))));
  const auto later = may_be_extended_to(order.law, Extending::for_breach);
  auto content = govuk::plain_list(items);
  content += govuk::paragraph(
      text(later ? say("The end of this order could be put to {day} at the latest.",
                       {{"day", in_words(*later)}})
                 : say("The end of this order was put later for a breach already.")));
  return govuk::details(
      {.summary = text(say("What a court may do")), .content = std::move(content)});
}

}  // namespace holdfast::delivery
