// Saying something of an earlier entry: the page that asks why, and what comes of it.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/prose.h"
#include "practice/overview/views_entry.h"

namespace holdfast::overview {
namespace {

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

/// The entry as it stands, with what was typed in its place; what is never typed is carried over.
Event replacement(const Told& told, const web::Form& form, const std::vector<Field>& fields,
                  Problems& problems) {
  auto event = told.standing();
  for (const auto& field : fields) field.clear(record_in(event));
  problems = read(fields, record_in(event), web::answers_from(form, fields), Strictness::form);
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

desk::Amendment amendment_of(const EntryVisit& entry) {
  const auto& form = entry.visit.request.form;
  LongText why;
  why.value = tidied(form.value_or("why", ""));
  return {event_of(entry.site, form), entry.opened.record, entry.told.entry.envelope.event,
          std::move(why), seen_in(entry)};
}

Response after_amendment(const EntryVisit& entry, const Amending& what,
                         const Result<desk::Receipt, desk::RecordRefusal>& done,
                         const govuk::Html& extra) {
  const auto& form = entry.visit.request.form;
  if (done) return saved(entry.site, entry.visit, entry.href(), what.kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show_amendment(entry, what, {form, *wrong, seen_in(entry), {}, extra});
  if (const auto* conflict = std::get_if<desk::Conflict>(&done.error()))
    return show_amendment(
        entry, what, {form, {}, conflict->digest, conflict_note(entry.opened, *conflict), extra});
  return refused(entry.site, entry.visit, done.error(), entry.opened.record);
}

Response correct_entry(const EntryVisit& entry) {
  const auto& [site, visit, place, opened, told] = entry;
  const auto view = view_of(told.standing());
  const auto fields = typed_fields(view);
  const Amending what{.title = say("Correct this entry"),
                      .button = say("Save the correction"),
                      .fields = fields,
                      .why = say("Why is it corrected?"),
                      .kind = Corrected::kind};
  if (visit.request.method == web::Method::get) {
    auto draft = draft_or_empty(site, visit);
    const bool kept = !draft.fields.empty();
    const auto form = kept ? draft : web::form_from(write(view), fields);
    return show_amendment(entry, what, {form, {}, opened.digest});
  }
  Problems problems;
  const auto event = replacement(told, visit.request.form, fields, problems);
  if (!problems.empty())
    return show_amendment(entry, what, {visit.request.form, problems, seen_in(entry)});
  return after_amendment(entry, what,
                         desk::correct(site.desk, *visit.reader, amendment_of(entry), event));
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
