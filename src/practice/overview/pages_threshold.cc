// What stands before a record: saying what it is for, and breaking the glass. And the drafts that
// forms keep while people type.
#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_forms.h"
#include "practice/service/settings.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

/// Where to go once the purpose is said: only within this record, of a child or of a victim, or to
/// where the duty desk sets this child beside what was told.
std::string way_on(const Visit& visit, StreamId record) {
  const auto asked = visit.request.method == web::Method::post
                         ? visit.request.form.value_or("return", "")
                         : visit.request.query.value_or("return", "");
  const auto home = record_href(record);
  const bool of_victim = asked.starts_with("/victims/" + record.text());
  const bool matches = asked.starts_with("/duty/") && asked.ends_with("/match/" + record.text());
  return asked.starts_with(home) || of_victim || matches ? std::string(asked) : home;
}

Response purpose_form(const Site& site, const Visit& visit, StreamId record, bool missing) {
  web::Page page{.title = say("What are you opening this record for?")};
  page.back = govuk::BackLink{.href = "/"};
  govuk::Radios radios{
      .name = "purpose",
      .fieldset = govuk::Fieldset{.legend = {.content = text(page.title),
                                             .is_page_heading = true,
                                             .classes = "govuk-fieldset__legend--l"}},
      .hint = {
          text(say("You are not the worker of this record. Your answer is shown in the list of who "
                   "has looked. You are asked once a day"))}};
  if (missing) {
    page.status = unprocessable;
    radios.error = {text(say("Select what you are opening it for"))};
    page.error_summary =
        web::problem_summary({{"purpose", say("Select what you are opening it for")}}, {});
  }
  for (const auto& word : desk::purposes())
    radios.choices.push_back({.value = std::string(word.wire), .label = {text(say(word.label))}});
  page.main = govuk::two_thirds(govuk::form(
      {.action = record_href(record, "/purpose"),
       .content = web::csrf_field(visit.csrf) + govuk::hidden("return", way_on(visit, record)) +
                  govuk::radios(radios) +
                  govuk::button({.content = text(say("Open the record"))})}));
  return plain_page(site, visit, std::move(page));
}

/// The question is put only to those who may answer it; anybody else gets the page that neither
/// confirms nor denies.
Response purpose(const Site& site, const Visit& visit) {
  const auto record = visit.id<StreamId>("record");
  if (!record) return not_found(site, visit);
  const auto standing = desk::standing_of(site.desk, *visit.reader, *record);
  if (!standing) return failed(site, visit, standing.error());
  if (*standing == desk::Standing::open) return web::see_other(way_on(visit, *record));
  if (*standing != desk::Standing::purpose) return not_found(site, visit);
  if (visit.request.method == web::Method::get) return purpose_form(site, visit, *record, false);
  const auto said = visit.request.form.value_or("purpose", "");
  const auto stated = desk::state_purpose(site.desk, *visit.reader, *record, said);
  if (stated) return web::see_other(way_on(visit, *record));
  if (std::holds_alternative<desk::PurposeNeeded>(stated.error()))
    return purpose_form(site, visit, *record, true);
  return refused(site, visit, stated.error(), *record);
}

/// Breaking the glass adds no part that the role does not hold, so no other is offered.
web::Options parts_of_role(Role role) {
  web::Options options;
  auto& parts = options["compartments"];
  for (const auto& word : compartment_words)
    if (word.compartment != Compartment::open &&
        access::compartments_of(role).has(word.compartment))
      parts.push_back({std::string(word.wire), say(word.label)});
  return options;
}

Response glass_form(const Site& site, const Visit& visit, StreamId record,
                    const Problems& problems) {
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  const auto hours = service::figure(*service->service, service::glass_hours);
  const auto fields = std::span(service::GlassBroken::fields);
  web::Page page{.title = say("Open a restricted record without admission")};
  page.back = govuk::BackLink{.href = "/"};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  const auto& typed = visit.request.form;
  const auto parts = parts_of_role(visit.reader->role);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      govuk::warning_text({.content = text(say("Do this only if somebody may be harmed by waiting. "
                                               "Managers are told at once, with your "
                                               "name and your reason."))}) +
      govuk::paragraph(text(say("It lasts {n} hours. You are asked again after that.",
                                {{"n", std::to_string(hours.value)}}) +
                            (hours.local_default ? " " + say("This is a local default.") : ""))) +
      govuk::form({.action = record_href(record, "/break-glass"),
                   .content = web::csrf_field(visit.csrf) +
                              govuk::hidden("event", event_of(site, typed).text()) +
                              web::inputs({fields, &typed, &problems, &parts}) +
                              govuk::button({.content = text(say("Open the record")),
                                             .classes = "govuk-button--warning"})}));
  return plain_page(site, visit, std::move(page));
}

Response break_glass(const Site& site, const Visit& visit) {
  const auto record = visit.id<StreamId>("record");
  if (!record) return not_found(site, visit);
  const auto standing = desk::standing_of(site.desk, *visit.reader, *record);
  if (!standing) return failed(site, visit, standing.error());
  if (*standing == desk::Standing::none) return not_found(site, visit);
  if (visit.request.method == web::Method::get) return glass_form(site, visit, *record, {});
  Problems problems;
  const auto asked = typed_of(service::GlassBroken::fields);
  service::GlassBroken glass;
  problems = read(asked, &glass, web::answers_from(visit.request.form, asked), Strictness::form);
  if (!problems.empty()) return glass_form(site, visit, *record, problems);
  const auto broken = desk::break_glass(
      site.desk, *visit.reader,
      {event_of(site, visit.request.form), *record, glass.compartments, glass.why});
  if (broken) {
    if (!broken->repeated && site.tell_managers) site.tell_managers(visit.now);
    return web::see_other(record_href(*record));
  }
  if (const auto* wrong = std::get_if<Problems>(&broken.error()))
    return glass_form(site, visit, *record, *wrong);
  return refused(site, visit, broken.error(), *record);
}

/// What a form's page sends while its reader types. Answered without a page.
Response keep_draft(const Site& site, const Visit& visit) {
  desk::Draft draft{std::string(visit.request.form.value_or("draft-form", "")), visit.now, {}};
  if (!draft.form.starts_with("/")) return {.status = 400, .type = "text/plain"};
  for (const auto& field : visit.request.form.fields)
    if (field.first != "draft-form" && field.first != "csrf") draft.fields.push_back(field);
  const auto kept = desk::save_typed(site.desk, visit.reader->person, std::move(draft));
  return {.status = kept ? 204 : 503, .type = "text/plain"};
}

Response drop_draft(const Site& site, const Visit& visit) {
  const std::string form(visit.request.form.value_or("draft-form", ""));
  const auto dropped = desk::drop_draft(site.desk, visit.reader->person, form);
  if (!dropped) return failed(site, visit, dropped.error());
  return web::see_other("/");
}

}  // namespace

std::vector<web::Route> threshold_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  const auto page = [&site](auto&& handler) {
    return [&site, handler](const Visit& visit) { return handler(site, visit); };
  };
  return {
      {Method::get, "/records/{record}/purpose", Need(Operation::open_record), page(purpose)},
      {Method::post, "/records/{record}/purpose", Need(Operation::open_record), page(purpose)},
      {Method::get, "/records/{record}/break-glass", Need(Operation::break_glass),
       page(break_glass)},
      {Method::post, "/records/{record}/break-glass", Need(Operation::break_glass),
       page(break_glass)},
      {Method::post, "/drafts", Need(Operation::own_account), page(keep_draft)},
      {Method::post, "/drafts/drop", Need(Operation::own_account), page(drop_draft)},
  };
}

}  // namespace holdfast::overview
