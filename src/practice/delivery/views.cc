// See views.h. A table says when, what, with whom and how it stands; everything else of an
// appointment stands on its own page.
#include "practice/delivery/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/planning/planning.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::delivery {
namespace {

using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;

Html judged_words(const Absence& absence) {
  if (absence.judged) return govuk::aside(text(words_for(absence.judged->record.judgement)));
  return govuk::aside(text(absence.asked.empty() ? say("Not asked yet") : say("Not judged yet")));
}

// ---- one appointment

/// The fields of one record; of what nobody types, the words.
govuk::SummaryList list_of(const Opened& opened, const RecordView& view) {
  govuk::SummaryList list;
  const auto names = desk::names_for(opened.service);
  for (const auto& line : lines_of(view, names)) {
    const auto kind = line.field->kind;
    const bool named = kind == FieldKind::entry || kind == FieldKind::entries;
    const bool shown = line.field->in_forms || kind == FieldKind::long_text;
    if (named || !shown || !line.known) continue;
    list.rows.push_back(
        {.key = text(say(line.field->heading())), .value = govuk::as_written(line.words)});
  }
  return list;
}

Html objectives_of(const Opened& opened, const std::vector<EventId>& entries) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& entry : entries)
    if (const auto* told = opened.file.history->find(entry))
      items.push_back(govuk::link(overview::record_href(opened, "/entries/" + entry.text()),
                                  text(assessment::entry_words(names, told->standing()))));
  return items.empty() ? text(say("No objective of the plan")) : govuk::plain_list(items);
}

/// With who recorded it, and the way to the entry.
Html said(const Opened& opened, const Envelope& envelope, std::string_view title,
          const govuk::SummaryList& list) {
  const auto names = desk::names_for(opened.service);
  return govuk::summary_list(list) +
         govuk::aside(
             text(overview::recorded_words(envelope, names)) + text(". ") +
             govuk::link_spoken(overview::record_href(opened, "/entries/" + envelope.event.text()),
                                say("The entry"), say(title)));
}

template <class R>
Html plain_said(const Opened& opened, const Said<R>& one) {
  return said_block(opened, one.envelope, holdfast::view_of(one.record));
}

template <class R>
Html said_towards(const Opened& opened, const Said<R>& one, const std::vector<EventId>& towards) {
  auto list = list_of(opened, holdfast::view_of(one.record));
  list.rows.push_back({.key = text(say("Towards")), .value = objectives_of(opened, towards)});
  return said(opened, one.envelope, R::title, list);
}

Html absence_block(const Opened& opened, const Absence& absence) {
  auto shown = absence_words(opened, absence);
  if (absence.judged)
    shown +=
        overview::headed("judged", say("How it was judged"), plain_said(opened, *absence.judged));
  return shown;
}

// ---- levels

Html met_tag(const ContactMonth& month, Date today) {
  if (month.is_met())
    return govuk::tag({.content = text(say("Met")), .classes = "govuk-tag--green"});
  if (month.to < today)
    return govuk::tag({.content = text(say("Not met")), .classes = "govuk-tag--red"});
  if (month.can_be_met())
    return govuk::tag({.content = text(say("On the way")), .classes = "govuk-tag--blue"});
  return govuk::tag({.content = text(say("Too few planned")), .classes = "govuk-tag--yellow"});
}

std::string asked_words(const ContactMonth& month) {
  const auto asked = std::to_string(month.asked);
  return month.local_default ? say("{n} (local default)", {{"n", asked}}) : asked;
}

/// The last months, this one first.
govuk::Table months_table(const Opened& opened, const std::vector<ContactMonth>& months) {
  constexpr std::size_t shown_at_most = 6;
  govuk::Table table{.caption = text(say("Month by month")),
                     .head = {{text(say("Month"))},
                              {text(say("Level"))},
                              {.content = text(say("Asked for")), .format = "numeric"},
                              {.content = text(say("Seen")), .format = "numeric"},
                              {.content = text(say("Ahead")), .format = "numeric"},
                              {text(say("State"))}},
                     .caption_classes = "govuk-table__caption--s"};
  for (auto at = months.rbegin(); at != months.rend() && table.rows.size() < shown_at_most; ++at)
    table.rows.push_back(
        {{text(say("{from} to {to}", {{"from", in_words(at->from)}, {"to", in_words(at->to)}}))},
         {text(words_for(at->level))},
         headed_cell(say("Asked for"), text(asked_words(*at)), "numeric"),
         headed_cell(say("Seen"), text(std::to_string(at->seen)), "numeric"),
         headed_cell(say("Ahead"), text(std::to_string(at->ahead)), "numeric"),
         {met_tag(*at, opened.today())}});
  return table;
}

}  // namespace

govuk::Cell headed_cell(const std::string& heading, Html content, std::string format) {
  return {.content = std::move(content),
          .format = std::move(format),
          .attributes = {{"data-heading", heading}}};
}

Html said_block(const Opened& opened, const Envelope& envelope, const RecordView& view) {
  return said(opened, envelope, view.shape.title, list_of(opened, view));
}

Html standing_tag(Stands stands) {
  const auto colour = stands == Stands::ahead              ? "blue"
                      : stands == Stands::nothing_recorded ? "red"
                      : stands == Stands::took_place       ? "green"
                      : stands == Stands::absent           ? "yellow"
                                                           : "grey";
  return govuk::tag(
      {.content = text(say(label_of(stands))), .classes = "govuk-tag--" + std::string(colour)});
}

std::string appointment_href(const Opened& opened, EventId id, std::string_view below) {
  return overview::record_href(opened, "/contacts/" + id.text() + std::string(below));
}

Html appointments_table(const Opened& opened, const std::vector<const Appointment*>& list,
                        std::string caption) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(caption),
      .head = {{text(say("When"))}, {text(say("What"))}, {text(say("With"))}, {text(say("State"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : list) {
    const auto& r = one->made.record;
    const auto stands = standing_of(*one, opened.now);
    auto state = standing_tag(stands);
    if (stands == Stands::absent) state += judged_words(*one->absence);
    table.rows.push_back(
        {{govuk::link(appointment_href(opened, one->id()), text(when_words(*one)))},
         {text(words_for(r.meeting_sort)) + govuk::aside(text(r.meeting_for.value))},
         {text(names.person(worker_of(*one))) +
          (r.meeting_agency ? govuk::aside(text(names.agency(*r.meeting_agency))) : Html{})},
         {std::move(state)}});
  }
  return govuk::table(table);
}

Html unplanned_table(const Opened& opened) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Contacts that were not planned")),
                     .head = {{text(say("When"))},
                              {text(say("What was done"))},
                              {text(say("Worker"))},
                              {text(say("Child seen"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto* one : unplanned_of(*opened.file.delivery))
    table.rows.push_back(
        {{govuk::link(overview::record_href(opened, "/entries/" + one->id().text()),
                      text(in_words(day_of(one->record))))},
         {text(words_for(one->record.contact_sort)) +
          govuk::aside(text(one->record.contact_done.value))},
         {text(names.person(one->record.contact_by))},
         {text(was_seen(one->record) ? say("Yes") : say("No"))}});
  return table.rows.empty() ? Html{} : govuk::table(table);
}

Html seen_by_block(const Opened& opened) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Who saw the child")),
                     .head = {{text(say("Worker"))},
                              {.content = text(say("Times")), .format = "numeric"},
                              {.content = text(say("Minutes")), .format = "numeric"},
                              {text(say("First"))},
                              {text(say("Last"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : seen_by(*opened.file.delivery))
    table.rows.push_back({{text(names.person(one.worker))},
                          headed_cell(say("Times"), text(std::to_string(one.times)), "numeric"),
                          headed_cell(say("Minutes"), text(std::to_string(one.minutes)), "numeric"),
                          headed_cell(say("First"), text(in_words(one.first))),
                          headed_cell(say("Last"), text(in_words(one.last)))});
  return table.rows.empty() ? Html{} : govuk::table(table);
}

Html levels_block(const Opened& opened) {
  const auto months = months_of(situation_of(opened));
  if (months.empty())
    return govuk::paragraph(
        text(say("No intervention level is set. Until one is, nobody is asked "
                 "whether the child is seen often enough.")));
  const auto& levels = opened.file.delivery->levels;
  const auto names = desk::names_for(opened.service);
  const auto& last = levels.back();
  return govuk::paragraph(
             text(say("{level} from {day}: {why}", {{"level", words_for(last.record.level)},
                                                    {"day", in_words(last.record.level_from)},
                                                    {"why", last.record.level_because.value}}))) +
         govuk::aside(text(overview::recorded_words(last.envelope, names))) +
         govuk::scrolling(say("Month by month"), govuk::table(months_table(opened, months))) +
         govuk::aside(text(say("Contacts count at which the child was seen. Months run from the "
                               "day of the first level, and each is asked what the level on its "
                               "first day asks.")));
}

Html whole_of(const Opened& opened, const Appointment& one) {
  auto shown = govuk::paragraph(standing_tag(standing_of(one, opened.now)));
  if (one.contact)
    shown +=
        overview::headed("contact", say("What was done"),
                         said_towards(opened, *one.contact, one.contact->record.contact_towards));
  if (one.absence) shown += absence_block(opened, *one.absence);
  if (one.off) shown += overview::headed("off", say("Called off"), plain_said(opened, *one.off));
  for (auto at = one.moved.rbegin(); at != one.moved.rend(); ++at)
    shown += overview::headed("moved", say("Moved"), plain_said(opened, *at));
  return shown + overview::headed("made", say("As it was made"),
                                  said_towards(opened, one.made, one.made.record.meeting_towards));
}

Html absence_words(const Opened& opened, const Absence& absence) {
  auto shown =
      overview::headed("absence", say("The child did not come"), plain_said(opened, absence.told));
  for (const auto& asked : absence.asked)
    shown += overview::headed("asked", say("What got in the way"), plain_said(opened, asked));
  return shown;
}

std::vector<web::Option> objective_options(const Opened& opened) {
  std::vector<web::Option> options;
  if (const auto* plan = planning::plan_now(*opened.file.planning))
    for (const auto* one : planning::objectives_of(*plan))
      options.push_back({one->id().text(), one->stands.record.difference.value});
  return options;
}

std::string chosen_words(const std::vector<web::Option>& options, const Value& value) {
  std::string words;
  if (const auto* list = value.list())
    for (const auto& id : *list)
      for (const auto& option : options)
        if (option.value == id) words += (words.empty() ? "" : "\n") + option.words;
  return words;
}

}  // namespace holdfast::delivery
