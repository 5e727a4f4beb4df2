// Adding a child, and the small facts about who the child is, each by the same form.
#include "practice/children/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/overview/views_forms.h"
#include "web/csrf.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view looked_at = "looked_at_matches";

RecordForm name_form(const Opened&) {
  return {.kind = NameChanged::kind,
          .title = say("Change the child's name"),
          .button = say("Save the name"),
          .then = "/child",
          .part = overview::Part::child};
}
RecordForm birth_date_form(const Opened&) {
  return {.kind = BirthDateLearned::kind,
          .title = say("Record the date of birth"),
          .button = say("Save the date of birth"),
          .then = "/child",
          .part = overview::Part::child};
}
RecordForm identifier_form(const Opened&) {
  return {.kind = Identified::kind,
          .title = say("Add an identifier"),
          .button = say("Save the number"),
          .then = "/child",
          .part = overview::Part::child};
}
RecordForm address_form(const Opened&) {
  return {.kind = AddressLearned::kind,
          .title = say("Add an address"),
          .button = say("Save the address"),
          .then = "/child",
          .part = overview::Part::child,
          .asks_who_may_see = true};
}
RecordForm worker_form(const Opened&) {
  return {.kind = WorkerAllocated::kind,
          .title = say("Give the child a worker"),
          .button = say("Save the worker"),
          .then = "/child",
          .part = overview::Part::child};
}

Response show_new(const Site& site, const Visit& visit, const web::Form& typed,
                  const Problems& problems) {
  const auto fields = std::span(ChildAdded::fields);
  web::Page page{.title = say("Add a child")};
  page.back = govuk::BackLink{.href = "/find"};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      govuk::paragraph(text(say("Find the child first: one child should have one record."))) +
      govuk::form({.action = "/children/new",
                   .content = web::csrf_field(visit.csrf) +
                              govuk::hidden("event", overview::event_of(site, typed).text()) +
                              web::inputs({fields, &typed, &problems, nullptr}) +
                              govuk::button({.content = text(say("Add the child")),
                                             .prevent_double_click = true}),
                   .attributes = {{"data-holdfast-draft", "/children/new"}}}));
  return overview::plain_page(site, visit, std::move(page));
}

Response ask_new(const Site& site, const Visit& visit) {
  return show_new(site, visit, overview::draft_or_empty(site, visit), {});
}

/// Everything typed, to be sent once more.
Html typed_again(const web::Form& form) {
  Html all;
  for (const auto& [name, value] : form.fields)
    if (name != web::csrf_field_name && name != looked_at) all += govuk::hidden(name, value);
  return all;
}

Html match_card(const desk::LikelySame& match, const Names& names, Date today) {
  const auto& child = match.child;
  govuk::SummaryList list{.card = govuk::SummaryCard{.title = text(child.name)}};
  list.rows = {{.key = text(say("Date of birth")),
                .value = text(overview::born_words(child.date_of_birth, today))},
               {.key = text(say("Worker")),
                .value = text(child.worker ? names.person(*child.worker) : say("No worker yet"))},
               {.key = text(say("Why it is shown")), .value = text(match.why)},
               {.key = text(say("Is this the child?")),
                .value = govuk::link_spoken(overview::record_href(child.record),
                                            say("Open the record"), child.name)}};
  return govuk::summary_list(list);
}

/// Nothing is added yet. Only children whose record the reader may open are shown.
Response show_matches(const Site& site, const Visit& visit,
                      const std::vector<desk::LikelySame>& matches) {
  const auto service = desk::service_file(site.desk);
  if (!service) return overview::failed(site, visit, service.error());
  const auto names = desk::names_for(*service);
  web::Page page{.title = say("This child may be known already")};
  page.back = govuk::BackLink{.href = "/children/new"};
  Html cards;
  for (const auto& match : matches) cards += match_card(match, names, london_date(visit.now));
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      govuk::paragraph(text(say("Nothing has been added. One child should have one record, and "
                                "twins and namesakes one each."))) +
      cards +
      govuk::form({.action = "/children/new",
                   .content = web::csrf_field(visit.csrf) + typed_again(visit.request.form) +
                              govuk::hidden(looked_at, "yes") +
                              govuk::button({.content = text(say("None of these: add the child")),
                                             .prevent_double_click = true})}));
  return overview::plain_page(site, visit, std::move(page));
}

/// Who added the child goes straight on to the record: they have said why they are there.
Response take_new(const Site& site, const Visit& visit) {
  const auto& form = visit.request.form;
  ChildAdded child;
  auto problems = overview::read_into(ChildAdded::fields, &child, form);
  if (problems.empty() && form.value_or(looked_at, "").empty()) {
    const auto matches = desk::likely_same(site.desk, *visit.reader, child);
    if (!matches) return overview::failed(site, visit, matches.error());
    if (!matches->empty()) return show_matches(site, visit, *matches);
  }
  if (problems.empty()) {
    const auto made =
        desk::add_child(site.desk, *visit.reader, overview::event_of(site, form), child);
    if (made) {
      (void)desk::state_purpose(site.desk, *visit.reader, *made, "duty");
      return overview::saved(site, visit, overview::record_href(*made), ChildAdded::kind);
    }
    const auto* wrong = std::get_if<Problems>(&made.error());
    if (wrong == nullptr) return overview::refused(site, visit, made.error(), {});
    problems = *wrong;
  }
  return show_new(site, visit, form, problems);
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  std::vector<web::Route> all = {
      {Method::get, "/children/new", Need(Operation::add_child),
       [&site](const Visit& visit) { return ask_new(site, visit); }},
      {Method::post, "/children/new", Need(Operation::add_child),
       [&site](const Visit& visit) { return take_new(site, visit); }},
  };
  overview::add_form(site, all, "/records/{record}/name", Operation::keep_record, name_form);
  overview::add_form(site, all, "/records/{record}/birth-date", Operation::keep_record,
                     birth_date_form);
  overview::add_form(site, all, "/records/{record}/identifiers", Operation::keep_record,
                     identifier_form);
  overview::add_form(site, all, "/records/{record}/address", Operation::keep_record, address_form);
  overview::add_form(site, all, "/records/{record}/worker", Operation::allocate, worker_form);
  for (auto& route : fact_routes(site)) all.push_back(std::move(route));
  add_merge_routes(site, all);
  add_undo_routes(site, all);
  return all;
}

}  // namespace holdfast::children
