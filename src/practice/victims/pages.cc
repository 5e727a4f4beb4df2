// The list of victims, and the page of one.
#include "practice/victims/pages.h"

#include "base/words.h"
#include "desk/merge.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/service/views.h"
#include "practice/victims/victims.h"
#include "practice/victims/views.h"

namespace holdfast::victims {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

Html child_link(const Site& site, const Visit& visit, StreamId child) {
  const auto goes_on = desk::going_on(site.desk, child);
  const auto record = goes_on ? *goes_on : child;
  const auto name = desk::name_of(site.desk, *visit.reader, record);
  if (!name) return text(say("A child whose record you may not open"));
  return govuk::link(overview::record_href(record, "/victims"), text(*name));
}

Html victims_table(const Site& site, const Visit& visit, const std::vector<desk::VictimLine>& lines,
                   const Names& names) {
  if (lines.empty()) return govuk::paragraph(text(say("There are none.")));
  govuk::Table table{.head = {{text(say("Victim"))}, {text(say("Child"))}, {text(say("Worker"))}}};
  for (const auto& line : lines) {
    auto name =
        govuk::link(victim_href(line.victim), text(line.name.empty() ? line.token : line.name));
    if (line.name.empty()) name += govuk::aside(text(say("Name not yet known")));
    if (line.closed) name += govuk::aside(text(say("Closed")));
    table.rows.push_back({{std::move(name)},
                          {child_link(site, visit, line.child)},
                          {text(line.worker ? names.person(*line.worker) : say("No worker yet"))}});
  }
  return govuk::table(table);
}

Response list_page(const Site& site, const Visit& visit) {
  const auto lines = desk::victims_listed(site.desk, *visit.reader);
  const auto due = desk::attention_to_victims(site.desk, *visit.reader);
  const auto service = desk::service_file(site.desk);
  if (!lines) return overview::failed(site, visit, lines.error());
  if (!due) return overview::failed(site, visit, due.error());
  if (!service) return overview::failed(site, visit, service.error());
  web::Page page{.title = say("Victims")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              govuk::heading(2, govuk::Size::m, text(say("What needs your attention"))) +
              due_to_victims(*due) + govuk::heading(2, govuk::Size::m, text(say("All victims"))) +
              victims_table(site, visit, *lines, desk::names_for(*service));
  return overview::plain_page(site, visit, std::move(page));
}

/// "One entry", with the way to it; or that it is the whole record, or a part of it.
Html approved_words(const Opened& opened, const service::ErasureApproved& approved) {
  const auto* told = approved.entry ? opened.file.history->find(*approved.entry) : nullptr;
  if (told == nullptr) return text(service::erased_words(approved.scope, approved.compartment));
  return govuk::link(victim_href(opened.record, "/entries/" + approved.entry->text()),
                     text(service::entry_words(*told, opened.service)));
}

/// For whoever may approve it, and what waits to be carried out.
Html erasing(const Visit& visit, const Opened& opened) {
  if (!access::may(visit.reader->role, access::Operation::approve_erasure)) return {};
  auto shown = govuk::paragraph(govuk::link(victim_href(opened.record, "/approve-erasure"),
                                            text(say("Approve erasing this record"))));
  for (const auto& approval : opened.service.service->access.approvals)
    if (approval.record.record == opened.record)
      shown += govuk::inset_text(
          {.content = govuk::paragraph(text(
                          say("Erasing was approved, and waits for the information officer."))) +
                      govuk::paragraph(approved_words(opened, approval.record)) +
                      govuk::as_written(approval.record.why.value)});
  return shown;
}

Response victim_page(const Site& site, const Visit& visit) {
  return with_victim(site, visit, "victim", [&](const Opened& opened) {
    const auto& state = *opened.file.victims;
    web::Page page{.title = shown_name(opened)};
    page.back = govuk::BackLink{.href = "/victims"};
    page.live = overview::live_of(visit, opened);
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("{token} on the record of:", {{"token", token_of(state)}})) +
                         text(" ") + child_link(site, visit, *victims::child_of(state))) +
        victim_prompts(opened) + whole_victim(opened) +
        govuk::heading(2, govuk::Size::m, text(say("Everything recorded"))) +
        govuk::paragraph(text(say("Open an entry to correct or withdraw it."))) +
        everything_recorded(opened) +
        govuk::paragraph(govuk::link(victim_href(opened.record, "/looked"),
                                     text(say("Who has looked at this record")))) +
        erasing(visit, opened);
    return overview::plain_page(site, visit, std::move(page));
  });
}

Response looked_page(const Site& site, const Visit& visit) {
  return with_victim(site, visit, "looked", [&](const Opened& opened) {
    const auto looks = desk::who_has_looked(site.desk, *visit.reader, opened, {});
    if (!looks) return overview::refused(site, visit, looks.error(), opened.record);
    web::Page page{.title = say("Who has looked at this record")};
    page.back = govuk::BackLink{.href = victim_href(opened.record)};
    page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
                overview::looks_table(*looks, desk::names_for(opened.service));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

Response with_victim(const Site& site, const Visit& visit, std::string_view part,
                     const overview::RecordPage& page) {
  const auto victim = visit.id<StreamId>("victim");
  if (!victim) return overview::not_found(site, visit);
  const auto opened = desk::open(site.desk, *visit.reader,
                                 {*victim, std::string(part), {}, desk::RecordOf::victim});
  if (!opened) return overview::refused(site, visit, opened.error(), *victim);
  return page(*opened);
}

std::vector<web::Route> routes(const Site& site) {
  const web::Need opens(access::Operation::open_victim);
  std::vector<web::Route> all = {
      {web::Method::get, "/victims", opens,
       [&site](const Visit& visit) { return list_page(site, visit); }},
      {web::Method::get, "/victims/{victim}", opens,
       [&site](const Visit& visit) { return victim_page(site, visit); }},
      {web::Method::get, "/victims/{victim}/looked", opens,
       [&site](const Visit& visit) { return looked_page(site, visit); }},
  };
  add_form_routes(site, all);
  add_token_routes(site, all);
  add_entry_routes(site, all);
  return all;
}

}  // namespace holdfast::victims
