// One entry with its whole story: what it says now, what it said before, who corrected it and why;
// and correcting, withdrawing and moving it to other parts of the record.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/views.h"
#include "practice/history.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_forms.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

using EntryPage = std::function<Response(const Opened&, const Told&)>;

Response with_entry(const Opened& opened, const Site& site, const Visit& visit,
                    const EntryPage& page) {
  const auto id = visit.id<EventId>("entry");
  const auto* told = id ? opened.file.history->find(*id) : nullptr;
  return told == nullptr ? not_found(site, visit) : page(opened, *told);
}

/// Names of people and agencies; another child's name only to readers who may open that record.
Names names_for(const Site& site, const Visit& visit, const Opened& opened) {
  auto names = desk::names_for(opened.service);
  names.record = [&site, &visit](StreamId record) {
    const auto name = desk::name_of(site.desk, *visit.reader, record);
    return name ? *name : say("Another child");
  };
  return names;
}

bool refers(const Field& field) {
  return field.kind == FieldKind::entry || field.kind == FieldKind::entries;
}

/// Ways to the earlier entries that a field names, as far as this reader may see them.
Html entries_named(const Opened& opened, const Value& value) {
  std::vector<std::string> ids;
  if (const auto* one = value.text()) ids.push_back(*one);
  if (const auto* list = value.list()) ids.assign(list->begin(), list->end());
  std::vector<Html> links;
  for (const auto& id : ids) {
    const auto event = EventId::from(id);
    const auto* told = event ? opened.file.history->find(*event) : nullptr;
    links.push_back(told == nullptr
                        ? text(say("An earlier entry"))
                        : govuk::link(record_href(opened, "/entries/" + id),
                                      text(say(view_of(told->standing()).shape.title))));
  }
  return links.empty() ? text(say("Not known")) : govuk::plain_list(links);
}

/// As it is told; for a document the way to it, and what scanned it.
Html shown_value(const Opened& opened, const Told& told, const Line& line) {
  const auto view = view_of(told.standing());
  const auto value = line.field->get(view.record);
  if (refers(*line.field)) return entries_named(opened, value);
  if (line.field->kind == FieldKind::long_text) return govuk::as_written(line.words);
  const auto document = document_in(value);
  if (!document) return text(line.words);
  const auto href = record_href(opened, "/documents/" + told.entry.envelope.event.text());
  return govuk::paragraph(govuk::link(href, text(line.words))) +
         govuk::aside(text(scan_in_words(*document)));
}

Html facts(const Opened& opened, const Told& told, const Names& names) {
  const auto view = view_of(told.standing());
  govuk::SummaryList list;
  for (const auto& line : lines_of(view, names)) {
    if (!line.known && !line.field->in_forms) continue;
    list.rows.push_back(
        {.key = text(say(line.field->heading())), .value = shown_value(opened, told, line)});
  }
  return govuk::summary_list(list);
}

std::string shown(const Field& field, const Value& value, const Names& names) {
  return value.absent() ? say("Not known") : in_words(field, value, names);
}

Html what_changed(const Event& before, const Corrected& correction, const Names& names) {
  govuk::SummaryList list;
  for (const auto& change : changes(view_of(before), view_of(correction.record)))
    list.rows.push_back(
        {.key = text(say(change.field->heading())),
         .value = govuk::aside(text(say("Before: {words}",
                                        {{"words", shown(*change.field, change.before, names)}}))) +
                  govuk::paragraph(text(say(
                      "After: {words}", {{"words", shown(*change.field, change.after, names)}})))});
  return govuk::summary_list(list);
}

Html story(const Told& told, const Names& names) {
  Html all;
  const auto* before = &std::get<Event>(told.entry.what);
  for (const auto& later : told.since) {
    all += govuk::heading(
        3, govuk::Size::s,
        text(say(title_of(later.what)) + ", " + recorded_words(later.envelope, names)));
    if (const auto* c = std::get_if<Corrected>(&later.what)) {
      all += govuk::as_written(c->why.value) + what_changed(*before, *c, names);
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

std::string entry_href(const Opened& opened, const Told& told, std::string_view below = "") {
  return record_href(opened.record,
                     "/entries/" + told.entry.envelope.event.text() + std::string(below));
}

/// What is withdrawn can still be erased, and nothing else.
Html actions(const Visit& visit, const Opened& opened, const Told& told) {
  using access::Operation;
  if (opened.as_known) return {};
  std::vector<Html> buttons;
  const auto add = [&](Operation operation, const std::string& href, const std::string& words) {
    if (access::may(visit.reader->role, operation))
      buttons.push_back(govuk::button(
          {.content = text(words), .href = href, .classes = "govuk-button--secondary"}));
  };
  if (!told.withdrawn) {
    add(Operation::correct_entry, entry_href(opened, told, "/correct"), say("Correct this entry"));
    add(Operation::correct_entry, entry_href(opened, told, "/withdraw"),
        say("Withdraw this entry"));
    add(Operation::allocate, entry_href(opened, told, "/parts"), say("Change who may see it"));
    if (chronology::may_be_marked(opened, told.entry.envelope.event))
      add(Operation::record_event, entry_href(opened, told, "/significant"),
          say("Mark as significant"));
  }
  const auto entry = "?entry=" + told.entry.envelope.event.text();
  add(Operation::approve_erasure, record_href(opened.record, "/approve-erasure" + entry),
      say("Approve erasing it"));
  add(Operation::erase, record_href(opened.record, "/erase" + entry), say("Erase it"));
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
}

/// The page an entry is reached from.
struct Home {
  Part part;
  std::string_view below;
};

Home home_of(std::string_view kind) {
  if (!kind.starts_with("offending.")) return {Part::chronology, "/chronology"};
  const auto what = kind.substr(kind.find('.') + 1);
  const bool behaviour =
      what.starts_with("offence") || what.starts_with("behaviour") || what.starts_with("gravity");
  return behaviour ? Home{Part::offending, "/offending"} : Home{Part::court, "/court"};
}

Response entry_page(const Site& site, const Visit& visit) {
  return with_record(site, visit, "entry", [&](const Opened& opened) {
    return with_entry(opened, site, visit, [&](const Opened&, const Told& told) {
      const auto names = names_for(site, visit, opened);
      const auto view = view_of(told.standing());
      const auto home = home_of(view.shape.kind);
      auto page = record_page(visit, opened, say(view.shape.title), home.part);
      page.back = govuk::BackLink{.href = record_href(opened, home.below)};
      page.main =
          saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say(view.shape.title)));
      if (told.withdrawn)
        page.main += govuk::warning_text(
            {.content = text(say("This entry was withdrawn. It counts for nothing."))});
      page.main += facts(opened, told, names) +
                   govuk::aside(text(say("Recorded {when}",
                                         {{"when", recorded_words(told.entry.envelope, names)}})));
      if (const auto& claimed = told.entry.envelope.claimed)
        page.main += govuk::aside(text(in_words(*claimed)));
      page.main += story(told, names) + actions(visit, opened, told);
      return plain_page(site, visit, std::move(page));
    });
  });
}

/// What an amendment's page shows besides its own questions.
struct Amending {
  std::string title;
  std::string button;
  std::span<const Field> fields;  ///< of the replacement; none for a withdrawal
  std::string why;                ///< the question asked of every amendment
  std::string button_classes = "";
};

struct Typed {
  const web::Form& form;
  const Problems& problems;
  std::string seen;
  Html note;
  Html extra;
};

Response show(const Site& site, const Visit& visit, const Opened& opened, const Amending& what,
              const Typed& typed) {
  const auto options = options_for(what.fields, opened);
  const auto why_problem = std::ranges::find(typed.problems, "why", &Problem::field);
  auto page = record_page(visit, opened, what.title, Part::chronology);
  page.status = typed.problems.empty() ? 200 : unprocessable;
  page.back = govuk::BackLink{.href = visit.request.path.substr(0, visit.request.path.rfind('/'))};
  page.error_summary = web::problem_summary(typed.problems, what.fields);
  govuk::Textarea why{
      .name = "why",
      .label = {.content = text(what.why), .classes = "govuk-label--s"},
      .hint = {text(say("It is kept in the history and shown to whoever opens this entry"))},
      .value = std::string(typed.form.value_or("why", "")),
      .rows = 3,
      .spellcheck = true};
  if (why_problem != typed.problems.end()) why.error = {text(why_problem->words)};
  auto content = web::csrf_field(visit.csrf) +
                 govuk::hidden("event", event_of(site, typed.form).text()) +
                 govuk::hidden("seen", typed.seen) +
                 web::inputs({what.fields, &typed.form, &typed.problems, &options}) + typed.extra +
                 govuk::textarea(why) +
                 govuk::button({.content = text(what.button),
                                .prevent_double_click = true,
                                .classes = what.button_classes});
  page.main = typed.note +
              govuk::two_thirds(
                  govuk::heading(1, govuk::Size::l, text(what.title)) + draft_note(site, visit) +
                  govuk::form({.action = visit.request.path,
                               .content = std::move(content),
                               .attributes = {{"data-holdfast-draft", visit.request.path}}}));
  return plain_page(site, visit, std::move(page));
}

desk::Amendment amendment_of(const Site& site, const Visit& visit, const Opened& opened,
                             const Told& told) {
  const auto& form = visit.request.form;
  LongText why;
  why.value = tidied(form.value_or("why", ""));
  return {event_of(site, form), opened.record, told.entry.envelope.event, std::move(why),
          std::string(form.value_or("seen", ""))};
}

/// What came of an amendment: on to the entry, or the form again.
Response after(const Site& site, const Visit& visit, const Opened& opened, const Told& told,
               const Amending& what, std::string_view kind,
               const Result<desk::Receipt, desk::RecordRefusal>& done, const Html& extra) {
  const auto& form = visit.request.form;
  const std::string seen(form.value_or("seen", ""));
  if (done) return saved(site, visit, entry_href(opened, told), kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(site, visit, opened, what, {form, *wrong, seen, {}, extra});
  if (const auto* conflict = std::get_if<desk::Conflict>(&done.error()))
    return show(site, visit, opened, what,
                {form, {}, conflict->digest, conflict_note(opened, *conflict), extra});
  return refused(site, visit, done.error(), opened.record);
}

/// What an entry speaks of is not corrected but withdrawn and said again of the other, so that
/// nobody who read the first is misled.
std::vector<Field> typed_fields(const RecordView& view) {
  std::vector<Field> fields;
  for (const auto& field : view.shape.fields)
    if (field.in_forms && !refers(field) && field.kind != FieldKind::records &&
        field.kind != FieldKind::document)
      fields.push_back(field);
  return fields;
}

/// The entry as it stands, with what was typed in its place; what is never typed is carried over.
Event replacement(const Told& told, const web::Form& form, const std::vector<Field>& fields,
                  Problems& problems) {
  auto event = told.standing();
  for (const auto& field : fields) field.clear(record_in(event));
  problems = read(fields, record_in(event), web::answers_from(form, fields), Strictness::form);
  return event;
}

Response correct(const Site& site, const Visit& visit, const Opened& opened, const Told& told) {
  const auto view = view_of(told.standing());
  const auto fields = typed_fields(view);
  const Amending what{say("Correct this entry"), say("Save the correction"), fields,
                      say("Why is it corrected?")};
  if (visit.request.method == web::Method::get) {
    auto draft = draft_or_empty(site, visit);
    const bool kept = !draft.fields.empty();
    const auto form = kept ? draft : web::form_from(write(view), fields);
    return show(site, visit, opened, what, {form, {}, opened.digest, {}, {}});
  }
  Problems problems;
  const auto event = replacement(told, visit.request.form, fields, problems);
  if (!problems.empty())
    return show(site, visit, opened, what,
                {visit.request.form,
                 problems,
                 std::string(visit.request.form.value_or("seen", "")),
                 {},
                 {}});
  const auto done =
      desk::correct(site.desk, *visit.reader, amendment_of(site, visit, opened, told), event);
  return after(site, visit, opened, told, what, Corrected::kind, done, {});
}

Response withdraw(const Site& site, const Visit& visit, const Opened& opened, const Told& told) {
  const Amending what{say("Withdraw this entry"),
                      say("Withdraw the entry"),
                      {},
                      say("Why should it not have been made?"),
                      "govuk-button--warning"};
  if (visit.request.method == web::Method::get)
    return show(site, visit, opened, what,
                {draft_or_empty(site, visit), {}, opened.digest, {}, {}});
  const auto done =
      desk::withdraw(site.desk, *visit.reader, amendment_of(site, visit, opened, told));
  return after(site, visit, opened, told, what, Withdrawn::kind, done, {});
}

Response parts(const Site& site, const Visit& visit, const Opened& opened, const Told& told) {
  const Amending what{
      say("Change who may see this entry"), say("Save"), {}, say("Why is it changed?")};
  auto form = visit.request.form;
  if (visit.request.method == web::Method::get) {
    for (const auto& word : compartment_words)
      if (told.entry.envelope.clearance.has(word.compartment))
        form.fields.emplace_back("clearance", std::string(word.wire));
    return show(site, visit, opened, what,
                {form, {}, opened.digest, {}, clearance_question(opened, form)});
  }
  const auto done = desk::reclassify(site.desk, *visit.reader,
                                     amendment_of(site, visit, opened, told), clearance_in(form));
  return after(site, visit, opened, told, what, Reclassified::kind, done,
               clearance_question(opened, form));
}

using Amend = Response (*)(const Site&, const Visit&, const Opened&, const Told&);

void add_amendment(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
                   access::Operation operation, Amend amend) {
  const auto part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back(
        {method, pattern, web::Need(operation), [&site, part, amend](const Visit& visit) {
           return with_record_now(site, visit, part, [&](const Opened& opened) {
             return with_entry(opened, site, visit, [&](const Opened&, const Told& told) {
               return amend(site, visit, opened, told);
             });
           });
         }});
}

}  // namespace

std::vector<web::Route> entry_routes(const Site& site) {
  using access::Operation;
  std::vector<web::Route> all = {{web::Method::get, "/records/{record}/entries/{entry}",
                                  web::Need(Operation::open_record),
                                  [&site](const Visit& visit) { return entry_page(site, visit); }}};
  add_amendment(site, all, "/records/{record}/entries/{entry}/correct", Operation::correct_entry,
                correct);
  add_amendment(site, all, "/records/{record}/entries/{entry}/withdraw", Operation::correct_entry,
                withdraw);
  add_amendment(site, all, "/records/{record}/entries/{entry}/parts", Operation::allocate, parts);
  return all;
}

}  // namespace holdfast::overview
