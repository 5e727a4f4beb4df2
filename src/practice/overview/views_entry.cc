// Reading one entry: what it says now, what it said before, who corrected it and why.
#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_entry.h"
#include "records/answers_said.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

bool refers(const Field& field) {
  return field.kind == FieldKind::entry || field.kind == FieldKind::entries;
}

/// Names of people and agencies; another child's name only to readers who may open that record.
Names names_for(const EntryVisit& entry) {
  auto names = desk::names_for(entry.opened.service);
  names.record = [&entry](StreamId record) {
    const auto name = desk::name_of(entry.site.desk, *entry.visit.reader, record);
    return name ? *name : say("Another child");
  };
  return names;
}

/// Ways to the earlier entries that a field names, as far as this reader may see them.
Html entries_named(const EntryVisit& entry, const Value& value) {
  std::vector<std::string> ids;
  if (const auto* one = value.text()) ids.push_back(*one);
  if (const auto* list = value.list()) ids.assign(list->begin(), list->end());
  std::vector<Html> links;
  for (const auto& id : ids) {
    const auto event = EventId::from(id);
    const auto* told = event ? entry.opened.file.history->find(*event) : nullptr;
    // That there is one which this reader may not see is not for them to know.
    if (told == nullptr) continue;
    links.push_back(govuk::link(entry.place.href(entry.opened, "/entries/" + id),
                                text(say(view_of(told->standing()).shape.title))));
  }
  return links.empty() ? text(say("Not known")) : govuk::plain_list(links);
}

/// As somebody wrote it; answers to the questions of a tool with their questions.
Html written(const Line& line) {
  const auto said = answers_said(line.words);
  if (!said) return govuk::as_written(line.words);
  Html shown;
  for (const auto& one : *said)
    shown += govuk::strong(text(say(one.question))) + govuk::as_written(one.answer);
  return shown;
}

/// As it is told; for a document the way to it, and what scanned it.
Html shown_value(const EntryVisit& entry, const Line& line) {
  const auto view = view_of(entry.told.standing());
  const auto value = line.field->get(view.record);
  if (refers(*line.field)) return entries_named(entry, value);
  if (line.field->kind == FieldKind::long_text) return written(line);
  const auto document = document_in(value);
  if (!document) return text(line.words);
  const auto href =
      entry.place.href(entry.opened, "/documents/" + entry.told.entry.envelope.event.text());
  return govuk::paragraph(govuk::link(href, text(line.words))) +
         govuk::aside(text(scan_in_words(*document)));
}

Html facts(const EntryVisit& entry, const Names& names) {
  const auto view = view_of(entry.told.standing());
  govuk::SummaryList list;
  for (const auto& line : lines_of(view, names)) {
    // A long text that nobody typed is for machines, but for answers to the questions of a tool.
    const bool typed = line.field->in_forms;
    const bool for_machines = line.field->kind == FieldKind::long_text && !answers_said(line.words);
    if (!typed && (!line.known || for_machines)) continue;
    list.rows.push_back(
        {.key = text(say(line.field->heading())), .value = shown_value(entry, line)});
  }
  return govuk::summary_list(list);
}

std::string shown(const Field& field, const Value& value, const Names& names) {
  return value.absent() ? say("Not known") : in_words(field, value, names);
}

/// For a document the way to that version of it.
Html shown_side(const EntryVisit& entry, const Value& value, const std::string& words) {
  const auto document = document_in(value);
  if (!document) return text(words);
  const auto& told = entry.told;
  return govuk::link(
      entry.place.href(entry.opened, "/documents/" + told.entry.envelope.event.text() +
                                         "/versions/" + desk::brought_by(told, *document).text()),
      text(words));
}

Html what_changed(const EntryVisit& entry, const Event& before, const Corrected& correction,
                  const Names& names) {
  govuk::SummaryList list;
  for (const auto& change : changes(view_of(before), view_of(correction.record))) {
    const auto was =
        say("Before: {words}", {{"words", shown(*change.field, change.before, names)}});
    const auto is = say("After: {words}", {{"words", shown(*change.field, change.after, names)}});
    list.rows.push_back({.key = text(say(change.field->heading())),
                         .value = govuk::aside(shown_side(entry, change.before, was)) +
                                  govuk::paragraph(shown_side(entry, change.after, is))});
  }
  return govuk::summary_list(list);
}

Html story(const EntryVisit& entry, const Names& names) {
  const auto& told = entry.told;
  Html all;
  const auto* before = &std::get<Event>(told.entry.what);
  for (const auto& later : told.since) {
    all += govuk::heading(
        3, govuk::Size::s,
        text(say(title_of(later.what)) + ", " + recorded_words(later.envelope, names)));
    if (const auto* c = std::get_if<Corrected>(&later.what)) {
      all += govuk::as_written(c->why.value) + what_changed(entry, *before, *c, names);
      before = &c->record;
    } else if (const auto* w = std::get_if<Withdrawn>(&later.what)) {
      all += govuk::as_written(w->why.value);
    } else if (const auto* r = std::get_if<Reclassified>(&later.what)) {
      all += govuk::as_written(r->why.value);
    }
  }
  if (told.since.empty()) return all;
  return govuk::section(
      "story", govuk::heading(2, govuk::Size::m, text(say("What was said of it since"))), all);
}

Response entry_page(const EntryVisit& entry) {
  const auto& [site, visit, place, opened, told] = entry;
  const auto names = names_for(entry);
  const auto view = view_of(told.standing());
  auto page = place.page(visit, opened, say(view.shape.title), view.shape.kind);
  page.main = saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say(view.shape.title)));
  if (told.withdrawn)
    page.main += govuk::warning_text(
        {.content = text(say("This entry was withdrawn. It counts for nothing."))});
  page.main += facts(entry, names) +
               govuk::aside(text(
                   say("Recorded {when}", {{"when", recorded_words(told.entry.envelope, names)}})));
  if (const auto& claimed = told.entry.envelope.claimed)
    page.main += govuk::aside(text(in_words(*claimed)));
  page.main += story(entry, names) + place.actions(visit, opened, told);
  return plain_page(site, visit, std::move(page));
}

/// The entry the address names, handed to a page.
web::Handler about_entry(const Site& site, std::string part, OpensRecord opens,
                         const std::pair<const EntryPlace&, EntryPage>& page) {
  return [&site, part = std::move(part), opens, &place = page.first,
          shows = page.second](const Visit& visit) {
    return opens(site, visit, part, [&](const Opened& opened) {
      const auto id = visit.id<EventId>("entry");
      const auto* told = id ? opened.file.history->find(*id) : nullptr;
      return told == nullptr ? not_found(site, visit) : shows({site, visit, place, opened, *told});
    });
  };
}

Html standing_tag(const Told& told) {
  if (told.withdrawn)
    return text(" ") + govuk::tag({.content = text(say("Withdrawn")), .classes = "govuk-tag--red"});
  if (told.since.empty()) return {};
  return text(" ") + govuk::tag({.content = text(say("Corrected")), .classes = "govuk-tag--blue"});
}

}  // namespace

void add_entry_page(const Site& site, std::vector<web::Route>& routes, const web::Route& like,
                    const EntryPlace& place) {
  auto route = like;
  route.handler = about_entry(site, "entry", place.reads, {place, entry_page});
  routes.push_back(std::move(route));
}

void add_amendment(const Site& site, std::vector<web::Route>& routes, const web::Route& like,
                   const std::pair<const EntryPlace&, EntryPage>& page) {
  const auto part = "form:" + std::string(like.pattern.substr(like.pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post}) {
    auto route = like;
    route.method = method;
    if (method == web::Method::get) route.brings = web::Brings::fields;
    route.handler = about_entry(site, part, page.first.changes, page);
    routes.push_back(std::move(route));
  }
}

Html entries_list(const Opened& opened, const EntryPlace& place) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  const auto& all = opened.file.history->told;
  for (auto told = all.rbegin(); told != all.rend(); ++told)
    items.push_back(
        govuk::link(place.href(opened, "/entries/" + told->entry.envelope.event.text()),
                    text(say(view_of(told->standing()).shape.title))) +
        standing_tag(*told) +
        govuk::aside(
            text(say("Recorded {when}", {{"when", recorded_words(told->entry.envelope, names)}}))));
  return govuk::plain_list(items);
}

}  // namespace holdfast::overview
