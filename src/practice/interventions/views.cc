// See views.h. A table says to what, where, since when and how it stands; everything else of a
// referral stands on its own page.
#include "practice/interventions/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/moj_navigation.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/delivery/delivery.h"
#include "practice/delivery/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/service/offers_kept.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::interventions {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using service::OfferListed;

template <class R>
Html said(const Opened& opened, const Said<R>& one) {
  return delivery::said_block(opened, one.envelope, holdfast::view_of(one.record));
}

std::string since_words(const Referral& one) {
  switch (standing_of(one)) {
    case Stands::not_answered:
      return say("Referred {day}", {{"day", in_words(referred_day(one))}});
    case Stands::waiting:
    case Stands::accepted:
    case Stands::refused:
      return say("Answered {day}", {{"day", in_words(last_answer(one)->record.answer_on)}});
    case Stands::started:
      return say("Since {day}", {{"day", in_words(*started_day(one))}});
    case Stands::ended:
      return say("On {day}", {{"day", in_words(*ended_day(one))}});
  }
  return "";
}

/// Of one that waits, the day they said, or that nobody said any.
Html expected_words(const Referral& one) {
  const auto stands = standing_of(one);
  if (stands != Stands::waiting && stands != Stands::accepted) return {};
  const auto& expected = last_answer(one)->record.start_expected;
  return govuk::aside(text(expected ? say("Start expected {day}", {{"day", in_words(*expected)}})
                                    : say("Start expected: not known")));
}

Html objectives_of(const Opened& opened, const std::vector<EventId>& entries) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& entry : entries)
    if (const auto* told = opened.file.history->find(entry))
      items.push_back(govuk::link(overview::record_href(opened, "/entries/" + entry.text()),
                                  text(assessment::entry_words(names, told->standing()))));
  return items.empty() ? govuk::paragraph(text(say("No objective of the plan.")))
                       : govuk::plain_list(items);
}

/// What delivery knows of is shown here, and written there alone.
Html contacts_table(const Opened& opened, const Referral& one) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(say("Contacts")),
      .head = {{text(say("Day"))}, {text(say("What was done"))}, {text(say("Child seen"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (const auto* contact : contacts_of(situation_of(opened), one))
    table.rows.push_back(
        {{govuk::link(overview::record_href(opened, "/entries/" + contact->id().text()),
                      text(in_words(delivery::day_of(contact->record))))},
         {text(
             assessment::entry_words(names, opened.file.history->find(contact->id())->standing()))},
         {text(delivery::was_seen(contact->record) ? say("Yes") : say("No"))}});
  if (table.rows.empty())
    return govuk::paragraph(text(say("No contacts of it are recorded here.")));
  return govuk::table(table);
}

Html attended_table(const Opened& opened, const Referral& one) {
  govuk::Table table{.caption = text(say("Attendance")),
                     .head = {{text(say("Day"))},
                              {text(say("Was the child there?"))},
                              {text(say("Told by"))},
                              {text(say("What they said"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (auto at = one.attended.rbegin(); at != one.attended.rend(); ++at) {
    const auto& r = at->record;
    table.rows.push_back(
        {{govuk::link(overview::record_href(opened, "/entries/" + at->id().text()),
                      text(in_words(r.attended_on)))},
         {text(words_for(r.attendance))},
         {text(r.attended_from.value)},
         {r.attended_told ? govuk::as_written(r.attended_told->value) : text(say("Nothing"))}});
  }
  return table.rows.empty() ? Html{} : govuk::table(table);
}

Html taking_part(const Opened& opened, const Referral& one) {
  if (!one.started) return {};
  return overview::headed("attendance", say("Whether the child was there"),
                          attended_table(opened, one) + contacts_table(opened, one));
}

/// What was done about a refusal.
Html instead_block(const Opened& opened, const Referral& one) {
  Html shown;
  if (one.instead)
    shown += overview::headed("instead", say("What is done instead"), said(opened, *one.instead));
  if (const auto* other = made_instead(*opened.file.interventions, one.id()))
    shown += overview::headed(
        "elsewhere", say("Referred elsewhere"),
        govuk::paragraph(govuk::link(referral_href(opened, other->id()),
                                     text(offer_words(*opened.service.service, *other)))));
  return shown;
}

std::string stated(const std::optional<int>& figure, std::string words) {
  return figure ? std::move(words) : say("Not known");
}

constexpr std::string_view level_field = "level";

}  // namespace

Html standing_tag(Stands stands) {
  const auto colour = stands == Stands::not_answered ? "yellow"
                      : stands == Stands::waiting    ? "yellow"
                      : stands == Stands::accepted   ? "blue"
                      : stands == Stands::refused    ? "red"
                      : stands == Stands::started    ? "green"
                                                     : "grey";
  return govuk::tag(
      {.content = text(say(label_of(stands))), .classes = "govuk-tag--" + std::string(colour)});
}

std::string referral_href(const Opened& opened, EventId id, std::string_view below) {
  return overview::record_href(opened, "/interventions/" + id.text() + std::string(below));
}

std::string offer_href(EventId offer, std::string_view below) {
  return "/interventions/" + offer.text() + std::string(below);
}

Html referrals_table(const Opened& opened, const std::vector<const Referral*>& list,
                     const std::string& caption) {
  const auto& state = *opened.service.service;
  govuk::Table table{.caption = text(caption),
                     .head = {{text(say("Service"))}, {text(say("Since"))}, {text(say("State"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : list) {
    auto state_cell = standing_tag(standing_of(*one));
    if (one->ended) state_cell += govuk::aside(text(words_for(one->ended->record.ended_as)));
    if (const auto reason = refused_for(*one); reason && standing_of(*one) == Stands::refused)
      state_cell += govuk::aside(text(words_for(*reason)));
    table.rows.push_back(
        {{govuk::link(referral_href(opened, one->id()), text(offer_words(state, *one))) +
          govuk::aside(text(agency_words(state, *one)))},
         {text(since_words(*one)) + expected_words(*one)},
         {std::move(state_cell)}});
  }
  return govuk::table(table);
}

Html whole_of(const Opened& opened, const Referral& one) {
  auto shown = govuk::paragraph(standing_tag(standing_of(one))) + expected_words(one);
  if (one.ended) shown += overview::headed("over", say("How it ended"), said(opened, *one.ended));
  shown += instead_block(opened, one) + taking_part(opened, one);
  if (one.started)
    shown += overview::headed("started", say("How it started"), said(opened, *one.started));
  for (auto at = one.answers.rbegin(); at != one.answers.rend(); ++at)
    shown += overview::headed("answer", say("What they answered"), said(opened, *at));
  shown += overview::headed("made", say("The referral"), said(opened, one.made)) +
           overview::headed("towards", say("Towards"), objectives_of(opened, towards_of(one)));
  if (const auto* offer = offer_of(*opened.service.service, one))
    shown += overview::headed("offer", say("What it is, as the directory had it then"),
                              offer_block(opened.service, *offer));
  return shown;
}

Html referral_words(const ServiceFile& service, const Referral& one) {
  return govuk::inset_text(
      {.content =
           govuk::strong(text(offer_words(*service.service, one))) +
           govuk::aside(text(agency_words(*service.service, one))) +
           govuk::aside(text(say("Referred {day}", {{"day", in_words(referred_day(one))}})))});
}

Html offer_block(const ServiceFile& service, const OfferListed& offer) {
  const auto names = desk::names_for(service);
  govuk::SummaryList list;
  for (const auto& line : lines_of(holdfast::view_of(offer), names)) {
    const auto& field = *line.field;
    // The two ages are one line.
    if (!field.in_forms || field.name == OfferListed::fields[7].name) continue;
    const bool ages = field.name == OfferListed::fields[6].name;
    list.rows.push_back(
        {.key = text(ages ? say("Ages") : say(field.heading())),
         .value = ages ? text(service::ages_words(offer)) : govuk::as_written(line.words)});
  }
  return govuk::summary_list(list);
}

Html offers_block(const ServiceFile& service, const web::Visit& visit, const OfferHref& href) {
  const auto& state = *service.service;
  const auto asked = visit.request.query.value_or(std::string(level_field), "");
  const auto here = [](bool is) { return is ? govuk::moj::Here::yes : govuk::moj::Here::no; };
  govuk::moj::SubNavigation levels{.aria_label = say("Whom it works with")};
  levels.items.push_back({text(say("All")), visit.request.path, here(asked.empty())});
  for (const auto& word : words_of(service::OfferLevel{}))
    levels.items.push_back({text(say(word.label)),
                            visit.request.path + "?level=" + std::string(word.wire),
                            here(asked == word.wire)});
  govuk::Table table{.caption = text(say("Services")),
                     .head = {{text(say("Service"))},
                              {text(say("What it is for"))},
                              {text(say("Ages"))},
                              {text(say("Their own figures"))}},
                     .caption_classes = "govuk-visually-hidden"};
  const auto names = desk::names_for(service);
  for (const auto* offer : service::offers_now(state)) {
    const auto& now = offer->now();
    if (!asked.empty() && service::level_wire(now) != asked) continue;
    const auto days = service::answer_working_days(now);
    const auto weeks = service::start_weeks(now);
    table.rows.push_back(
        {{govuk::link(href(offer->id()), text(service::name_of(now))) +
          govuk::aside(text(names.agency(service::agency_of(now))))},
         {text(service::purpose_of(now)) + govuk::aside(text(words_for(service::level_of(now))))},
         delivery::headed_cell(say("Ages"), text(service::ages_words(now))),
         {govuk::plain_list(
             {text(say("Working days to an answer: {n}",
                       {{"n", stated(days, std::to_string(days.value_or(0)))}})),
              text(say("Weeks to a start: {n}",
                       {{"n", stated(weeks, std::to_string(weeks.value_or(0)))}}))})}});
  }
  return govuk::moj::sub_navigation(levels) +
         (table.rows.empty() ? govuk::paragraph(text(say("Nothing is listed here.")))
                             : govuk::table(table));
}

}  // namespace holdfast::interventions
