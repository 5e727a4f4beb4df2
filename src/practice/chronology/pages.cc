// The chronology, and recording an event on one child or on several at once.
#include "practice/chronology/pages.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/dates.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
#include "practice/chronology/views_filter.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"

namespace holdfast::chronology {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t items_a_page = 100;

std::size_t page_asked(const web::Form& query, std::size_t pages) {
  std::size_t page = 0;
  for (const char c : query.value_or("page", "1")) {
    if (c < '0' || c > '9' || page > 100'000) return 1;
    page = page * 10 + static_cast<std::size_t>(c - '0');
  }
  return std::clamp<std::size_t>(page, 1, std::max<std::size_t>(pages, 1));
}

std::string page_href(const Opened& opened, const Wanted& wanted, std::size_t page) {
  return filtered_href(opened, "/chronology", wanted, "page=" + std::to_string(page));
}

Html paged(const Opened& opened, const Filter& asked, const std::vector<Line>& items) {
  const auto pages = (items.size() + items_a_page - 1) / items_a_page;
  const auto page = page_asked(asked.query, pages);
  if (items.empty())
    return govuk::paragraph(text(asked.wanted.leaves_out()
                                     ? say("There is nothing like that on this record.")
                                     : say("Nothing has been recorded yet.")));
  const auto from = (page - 1) * items_a_page;
  const auto to = std::min(items.size(), from + items_a_page);
  auto shown = timeline(opened, {items.begin() + static_cast<std::ptrdiff_t>(from),
                                 items.begin() + static_cast<std::ptrdiff_t>(to)});
  std::vector<Html> ways;
  if (page > 1)
    ways.push_back(
        govuk::link(page_href(opened, asked.wanted, page - 1), text(say("Newer events"))));
  if (to < items.size())
    ways.push_back(
        govuk::link(page_href(opened, asked.wanted, page + 1), text(say("Older events"))));
  if (!ways.empty()) shown += govuk::plain_list(ways);
  return shown;
}

/// The same record seen otherwise: what is marked alone, and drawn.
Html other_ways(const Opened& opened, const Wanted& wanted) {
  std::vector<Html> ways{govuk::link(filtered_href(opened, "/timeline", wanted),
                                     text(say("Show it as a drawn timeline")))};
  const auto marked = opened.file.chronology->significant.size();
  if (marked > 0 && !wanted.significant)
    ways.push_back(
        govuk::link(filtered_href(opened, "/chronology", {}, "show=significant"),
                    text(say("Significant events only ({n})", {{"n", std::to_string(marked)}}))));
  return govuk::plain_list(ways);
}

std::size_t size_of(const State& state) { return state.items.size() + state.documents.size(); }

Response chronology_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "chronology", [&](const Opened& opened) {
    const Filter asked{visit.request.query, wanted_in(visit.request.query)};
    const auto items = lines_of(*opened.file.chronology, asked.wanted);
    auto page = overview::record_page(visit, opened, say("Chronology"), overview::Part::chronology);
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say("Chronology")));
    if (!opened.as_known && access::may(visit.reader->role, access::Operation::record_event))
      page.main += govuk::button_group(
          {govuk::button({.content = text(say("Record an event")),
                          .href = overview::record_href(opened.record, "/events/new")}),
           govuk::button({.content = text(say("Add documents")),
                          .href = overview::record_href(opened.record, "/document"),
                          .classes = "govuk-button--secondary"})});
    page.main += other_ways(opened, asked.wanted);
    page.error_summary = web::problem_summary(asked.wanted.problems, {});
    page.main += filter_form(opened, asked) +
                 filter_note(opened, asked, {items.size(), size_of(*opened.file.chronology)}) +
                 paged(opened, asked, items);
    return overview::plain_page(site, visit, std::move(page));
  });
}

RecordForm event_form() {
  return {.kind = Happened::kind,
          .title = say("Record an event"),
          .button = say("Record the event"),
          .then = "/chronology",
          .part = overview::Part::chronology};
}

/// Children of the reader's own list on whom the same happening can be recorded too.
Html also_on_question(const Site& site, const Visit& visit, const Opened& opened,
                      const web::Form& typed) {
  const auto mine = desk::cases(site.desk, *visit.reader, desk::List::mine);
  if (!mine) return {};
  govuk::Checkboxes boxes{
      .name = "also_on",
      .fieldset =
          govuk::Fieldset{
              .legend = {.content = text(say("Which of your other children does it belong to?")),
                         .classes = "govuk-fieldset__legend--s"}},
      .hint = {text(
          say("The same event is recorded on each. Each record shows the others' names only to "
              "people who may open them"))},
      .classes = "govuk-checkboxes--small"};
  for (const auto& line : *mine)
    if (line.record != opened.record)
      boxes.choices.push_back({.value = line.record.text(), .label = {text(line.name)}});
  for (const auto one : typed.values("also_on")) boxes.chosen.emplace_back(one);
  if (boxes.choices.empty()) return {};
  const bool open = !boxes.chosen.empty();
  return govuk::details({.summary = text(say("It belongs to other children too")),
                         .content = govuk::checkboxes(boxes),
                         .open = open});
}

Response show(const Site& site, const Visit& visit, const Opened& opened, const web::Form& typed,
              const Problems& problems) {
  return overview::show_form(
      site, visit, event_form(), opened,
      {typed, problems,
       overview::clearance_question(opened, typed) + also_on_question(site, visit, opened, typed)});
}

/// The same happening for each child: on each record, the others it was recorded on.
std::vector<desk::Part> parts_for(const Happened& happened, const std::vector<StreamId>& records) {
  std::vector<desk::Part> parts;
  for (const auto record : records) {
    auto own = happened;
    own.also_on.clear();
    for (const auto other : records)
      if (other != record) own.also_on.push_back(other);
    parts.push_back({record, chronology::Event(std::move(own))});
  }
  return parts;
}

std::vector<StreamId> records_in(const web::Form& form, StreamId first) {
  std::vector<StreamId> records{first};
  for (const auto one : form.values("also_on"))
    if (const auto id = StreamId::from(one); id && std::ranges::find(records, *id) == records.end())
      records.push_back(*id);
  return records;
}

Response take_event(const Site& site, const Visit& visit, const Opened& opened) {
  const auto& form = visit.request.form;
  Happened happened;
  const auto problems = overview::read_into(Happened::fields, &happened, form);
  if (!problems.empty()) return show(site, visit, opened, form, problems);
  const auto done = desk::record(
      site.desk, *visit.reader,
      {overview::event_of(site, form), parts_for(happened, records_in(form, opened.record)),
       overview::clearance_in(form), ""});
  if (done)
    return overview::saved(site, visit, overview::record_href(opened.record, "/chronology"),
                           Happened::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(site, visit, opened, form, *wrong);
  return overview::refused(site, visit, done.error(), opened.record);
}

/// It lies where the entry lies that it speaks of.
Response mark(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:significant", [&](const Opened& opened) {
    const auto entry = visit.id<EventId>("entry");
    const auto* told = entry ? opened.file.history->find(*entry) : nullptr;
    if (told == nullptr || !may_be_marked(*opened.file.chronology, *entry))
      return overview::not_found(site, visit);
    RecordForm form{.kind = MarkedSignificant::kind,
                    .title = say("Mark as significant"),
                    .button = say("Mark it"),
                    .then = "/chronology",
                    .part = overview::Part::chronology};
    form.given = {{"marked", {entry->text()}}};
    form.more = told->entry.envelope.clearance;
    return overview::ask_or_take(site, visit, opened, form);
  });
}

Response new_event(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:event", [&](const Opened& opened) {
    if (visit.request.method == web::Method::post) return take_event(site, visit, opened);
    return show(site, visit, opened, overview::draft_or_empty(site, visit), {});
  });
}

/// One thing came with the post, or a day's scans: one page takes both.
RecordForm document_form(const Opened&) {
  constexpr std::string_view title = "called";
  RecordForm form{.kind = DocumentFiled::kind,
                  .title = say("Add documents"),
                  .button = say("Add to the record"),
                  .then = "/chronology",
                  .part = overview::Part::chronology,
                  .asks_who_may_see = true};
  form.asked.assign(std::begin(DocumentFiled::fields), std::end(DocumentFiled::fields));
  form.called_by_file = title;
  for (auto& field : form.asked) {
    if (field.kind == FieldKind::document) {
      field.question = "Which files are they?";
      field.hint_words =
          "Up to 10 PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email files of 25 MB or "
          "less each, 100 MB together. Each becomes an entry of its own";
    }
    if (field.name != title) continue;
    field.required = false;
    field.hint_words =
        "Leave empty to use the name of the file. Several files are each called this and the name "
        "of the file";
  }
  return form;
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  const auto page = [&site](auto&& handler) {
    return [&site, handler](const Visit& visit) { return handler(site, visit); };
  };
  std::vector<web::Route> all = {
      {Method::get, "/records/{record}/chronology", Need(Operation::open_record),
       page(chronology_page)},
      {Method::get, "/records/{record}/events/new", Need(Operation::record_event), page(new_event)},
      {Method::post, "/records/{record}/events/new", Need(Operation::record_event),
       page(new_event)},
      {Method::get, "/records/{record}/entries/{entry}/significant", Need(Operation::record_event),
       page(mark)},
      {Method::post, "/records/{record}/entries/{entry}/significant", Need(Operation::record_event),
       page(mark)},
  };
  all.push_back(timeline_route(site));
  overview::add_file_form(site, all, "/records/{record}/document", Operation::record_event,
                          document_form);
  return all;
}

}  // namespace holdfast::chronology
