// Saying something of an earlier entry: the page that asks why, and what comes of it.
#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/inputs.h"
#include "govuk/prose.h"
#include "practice/overview/views_entry.h"
#include "practice/overview/views_files.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;

constexpr int unprocessable = 422;

/// What an entry speaks of is not corrected but withdrawn and said again of the other, so that
/// nobody who read the first is misled.
std::vector<Field> typed_fields(const RecordView& view) {
  std::vector<Field> fields;
  for (const auto& field : view.shape.fields)
    if (field.in_forms && field.kind != FieldKind::entry && field.kind != FieldKind::entries &&
        field.kind != FieldKind::records && field.kind != FieldKind::document)
      fields.push_back(field);
  return fields;
}

std::vector<Field> document_fields(const RecordView& view) {
  std::vector<Field> fields;
  for (const auto& field : view.shape.fields)
    if (field.kind == FieldKind::document) fields.push_back(field);
  return fields;
}

constexpr std::string_view kept = "kept";
constexpr std::string_view replaced = "replaced";

/// Of a document's field, the one that says whether another file takes its place.
std::string choice_of(const Field& field) { return std::string(field.name) + "_is"; }

std::optional<Document> standing_document(const EntryVisit& entry, const Field& field) {
  return document_in(field.get(view_of(entry.told.standing()).record));
}

/// Asked outright: a browser forgets the chosen file when the page comes again, and then what was
/// wrong must not be kept unnoticed. Where the entry came without one, only whether it gets one.
Html document_question(const EntryVisit& entry, const Field& field, const Amended& typed) {
  const web::Asking asked{.fields = {}, .typed = nullptr, .problems = &typed.problems};
  const auto document = standing_document(entry, field);
  if (!document) return web::input_for(field, asked);
  const auto name = choice_of(field);
  govuk::Radios radios{
      .name = name,
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Is it the right file?")),
                                             .classes = "govuk-fieldset__legend--s"}},
      .hint = {text(say("The file that was there before stays in the history of this entry"))},
      .choices = {{.value = std::string(kept),
                   .label = {text(say("Yes, keep {file}", {{"file", in_words(*document)}}))}},
                  {.value = std::string(replaced),
                   .label = {text(say("No, put another in its place"))}}},
      .chosen = std::string(typed.form.value_or(name, kept)),
      .classes = "govuk-radios--small"};
  const auto wrong = std::ranges::find(typed.problems, name, &Problem::field);
  if (wrong != typed.problems.end()) radios.error = {text(wrong->words)};
  auto file = field;
  file.question = "Which file is it, if you put another in its place?";
  return govuk::radios(radios) + web::input_for(file, asked);
}

Html document_questions(const EntryVisit& entry, const Amending& what, const Amended& typed) {
  Html all;
  for (const auto& field : what.documents) all += document_question(entry, field, typed);
  return all;
}

/// The other file that came for a field, if one should take the place of what stands.
std::optional<Document> document_sent(const EntryVisit& entry, const Field& field,
                                      Problems& problems) {
  const auto& request = entry.visit.request;
  auto sent = desk::document_for(field.name, request.received, entry.site.scanner);
  const bool stands = standing_document(entry, field).has_value();
  if (!stands && sent) return *sent;
  const bool keeps = stands && request.form.value_or(choice_of(field), kept) != replaced;
  if (keeps && sent && !*sent) return std::nullopt;
  if (keeps)
    problems.push_back({choice_of(field), say("You chose a file. Select no if it should take the "
                                              "place of the one that is there")});
  else if (!sent)
    problems.push_back({std::string(field.name), sent.error()});
  else if (!*sent)
    problems.push_back({std::string(field.name), say(field.missing_words)});
  else
    return *sent;
  return std::nullopt;
}

/// The entry as it stands, with what was typed and chosen in its place; the rest is carried over.
Event replacement(const EntryVisit& entry, const Amending& what, Problems& problems) {
  auto event = entry.told.standing();
  for (const auto& field : what.fields) field.clear(record_in(event));
  problems = read(what.fields, record_in(event),
                  web::answers_from(entry.visit.request.form, what.fields), Strictness::form);
  for (const auto& field : what.documents)
    if (const auto sent = document_sent(entry, field, problems))
      (void)field.set(record_in(event), value_of(*sent));
  return event;
}

std::string seen_in(const EntryVisit& entry) {
  return std::string(entry.visit.request.form.value_or("seen", ""));
}

}  // namespace

Response show_amendment(const EntryVisit& entry, const Amending& what, const Amended& typed) {
  const auto& [site, visit, place, opened, told] = entry;
  const auto options = options_for(what.fields, opened);
  const auto why_problem = std::ranges::find(typed.problems, "why", &Problem::field);
  auto page = place.page(visit, opened, what.title, view_of(told.standing()).shape.kind);
  page.status = typed.problems.empty() ? 200 : unprocessable;
  page.back = govuk::BackLink{.href = entry.href()};
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
                 govuk::hidden("seen", typed.seen) + document_questions(entry, what, typed) +
                 web::inputs({what.fields, &typed.form, &typed.problems, &options}) + typed.extra +
                 govuk::textarea(why) +
                 govuk::button({.content = text(what.button),
                                .prevent_double_click = true,
                                .classes = what.button_classes});
  govuk::Attributes attributes{{"data-holdfast-draft", visit.request.path}};
  if (!what.documents.empty()) attributes.push_back({"enctype", "multipart/form-data"});
  page.main = typed.note + govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(what.title)) +
                                             draft_note(site, visit) +
                                             govuk::form({.action = visit.request.path,
                                                          .content = std::move(content),
                                                          .attributes = std::move(attributes)}));
  return plain_page(site, visit, std::move(page));
}

namespace {

/// What takes the place of a file; null where none came.
std::shared_ptr<ledger::SealedFiles> file_sent(const EntryVisit& entry) {
  const auto& files = entry.visit.request.received.files;
  return files.empty() ? nullptr : files.front().sealed;
}

}  // namespace

desk::Amendment amendment_of(const EntryVisit& entry) {
  const auto& form = entry.visit.request.form;
  LongText why;
  why.value = tidied(form.value_or("why", ""));
  return {event_of(entry.site, form),
          entry.opened.record,
          entry.told.entry.envelope.event,
          std::move(why),
          seen_in(entry),
          file_sent(entry)};
}

Response after_amendment(const EntryVisit& entry, const Amending& what,
                         const Result<desk::Receipt, desk::RecordRefusal>& done,
                         const govuk::Html& extra) {
  const auto& form = entry.visit.request.form;
  if (done) return saved(entry.site, entry.visit, entry.href(), what.kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show_amendment(entry, what, {form, *wrong, seen_in(entry), {}, extra});
  if (const auto* conflict = std::get_if<desk::Conflict>(&done.error())) {
    Problems problems;
    ask_for_files_again(view_of(entry.told.standing()).shape.kind, entry.visit.request.received,
                        problems);
    return show_amendment(
        entry, what,
        {form, problems, conflict->digest, conflict_note(entry.opened, *conflict), extra});
  }
  return refused(entry.site, entry.visit, done.error(), entry.opened.record);
}

Response correct_entry(const EntryVisit& entry) {
  const auto& [site, visit, place, opened, told] = entry;
  const auto view = view_of(told.standing());
  const auto fields = typed_fields(view);
  const auto documents = document_fields(view);
  const Amending what{.title = say("Correct this entry"),
                      .button = say("Save the correction"),
                      .fields = fields,
                      .documents = documents,
                      .why = say("Why is it corrected?"),
                      .kind = Corrected::kind};
  if (visit.request.method == web::Method::get) {
    auto draft = draft_or_empty(site, visit);
    const bool drafted = !draft.fields.empty();
    const auto form = drafted ? draft : web::form_from(write(view), fields);
    return show_amendment(entry, what, {form, {}, opened.digest});
  }
  Problems problems;
  const auto event = replacement(entry, what, problems);
  if (problems.empty()) {
    const auto done = desk::correct(site.desk, *visit.reader, amendment_of(entry), event);
    const auto* wrong = done ? nullptr : std::get_if<Problems>(&done.error());
    if (wrong == nullptr) return after_amendment(entry, what, done);
    problems = *wrong;
  }
  ask_for_files_again(view.shape.kind, visit.request.received, problems);
  return show_amendment(entry, what, {visit.request.form, problems, seen_in(entry)});
}

Response withdraw_entry(const EntryVisit& entry) {
  const auto& [site, visit, place, opened, told] = entry;
  const Amending what{.title = say("Withdraw this entry"),
                      .button = say("Withdraw the entry"),
                      .fields = {},
                      .why = say("Why should it not have been made?"),
                      .button_classes = "govuk-button--warning",
                      .kind = Withdrawn::kind};
  if (visit.request.method == web::Method::get)
    return show_amendment(entry, what, {draft_or_empty(site, visit), {}, opened.digest});
  return after_amendment(entry, what,
                         desk::withdraw(site.desk, *visit.reader, amendment_of(entry)));
}

}  // namespace holdfast::overview
