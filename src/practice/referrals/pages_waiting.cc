// Referrals that wait, the oldest first: from index rows, so that no record is opened by looking at
// the list.
#include "practice/referrals/pages_waiting.h"

#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "desk/exports.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_lists.h"
#include "practice/referrals/referrals.h"
#include "web/sheet.h"

namespace holdfast::referrals {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

std::string kind_words(std::string_view wire) {
  const auto words = words_of(ReferralKind{});
  const auto at = std::ranges::find(words, wire, &Word::wire);
  return at == words.end() ? say("Not known") : say(at->label);
}

std::string age_words(int working_days) {
  return working_days == 1
             ? say("Received 1 working day ago")
             : say("Received {n} working days ago", {{"n", std::to_string(working_days)}});
}

Html due_cell(Date due, Date today) {
  auto shown = text(say("By {day}", {{"day", in_words(due)}}));
  if (due < today)
    shown += text(" ") + govuk::tag({.content = text(say("Overdue")), .classes = "govuk-tag--red"});
  return shown;
}

Html waiting_table(std::span<const desk::WaitingReferral> list, const ServiceFile& service,
                   Date today) {
  const auto names = desk::names_for(service);
  govuk::Table table{.head = {{text(say("Child"))},
                              {text(say("Referral"))},
                              {text(say("Received"))},
                              {text(say("To be screened"))},
                              {text(say("Worker"))}}};
  for (const auto& one : list) {
    const auto act = "/referrals/" + one.referral.text() + "/screen";
    const auto age = working_days_between(*service.calendar, one.received, today);
    table.rows.push_back(
        {{govuk::link(overview::record_href(one.record, "/referrals"), text(one.child))},
         {govuk::link(overview::record_href(one.record, act), text(kind_words(one.kind)))},
         {text(in_words(one.received)) + govuk::aside(text(age_words(age)))},
         {due_cell(one.due, today)},
         {text(one.worker ? names.person(*one.worker) : say("No worker yet"))}});
  }
  return govuk::table(table);
}

Response waiting_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  const auto list = desk::referrals_waiting(site.desk, *visit.reader);
  if (!service) return overview::failed(site, visit, service.error());
  if (!list) return overview::failed(site, visit, list.error());
  const auto shown = overview::page_asked(visit.request.query, list->size());
  web::Page page{.title = say("Referrals waiting")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title));
  if (list->empty())
    page.main += govuk::paragraph(text(say("No referral is waiting to be screened.")));
  else
    page.main +=
        waiting_table(overview::on_page(*list, shown), *service, london_date(visit.now)) +
        overview::pages_of(list->size(), shown, "/referrals") +
        govuk::plain_list({govuk::link("/referrals/export?as=xlsx",
                                       text(say("Download as a spreadsheet (XLSX)"))),
                           govuk::link("/referrals/export?as=csv", text(say("Download as CSV")))});
  return overview::plain_page(site, visit, std::move(page));
}

web::Sheet sheet_of(const std::vector<desk::WaitingReferral>& list, const ServiceFile& service,
                    Moment now) {
  const auto names = desk::names_for(service);
  web::Sheet sheet{
      say("Referrals waiting") + " " + london_date(now).text(),
      now,
      {say("Child"), say("Referral"), say("Received"), say("To be screened by"), say("Worker")},
      {}};
  for (const auto& one : list)
    sheet.rows.push_back({one.child, kind_words(one.kind), one.received, one.due,
                          one.worker ? names.person(*one.worker) : say("No worker yet")});
  return sheet;
}

/// Logged before the file leaves, as every list is.
Response export_page(const Site& site, const Visit& visit) {
  const auto format = web::sheet_format_from(visit.request.query.value_or("as", "csv"));
  if (!format) return overview::not_found(site, visit);
  const auto service = desk::service_file(site.desk);
  const auto list = desk::referrals_waiting(site.desk, *visit.reader);
  if (!service) return overview::failed(site, visit, service.error());
  if (!list) return overview::failed(site, visit, list.error());
  const auto file = web::sheet_download(sheet_of(*list, *service, visit.now), *format);
  if (!file) return overview::failed(site, visit, file.error());
  const auto noted =
      desk::note_export(site.desk, *visit.reader, {say("Referrals waiting"), list->size()});
  return noted ? *file : overview::failed(site, visit, noted.error());
}

}  // namespace

void add_waiting(const Site& site, std::vector<web::Route>& routes) {
  routes.push_back({web::Method::get, "/referrals", web::Need(access::Operation::manage_case),
                    [&site](const Visit& visit) { return waiting_page(site, visit); }});
  routes.push_back({web::Method::get, "/referrals/export",
                    web::Need(access::Operation::manage_case),
                    [&site](const Visit& visit) { return export_page(site, visit); }});
}

}  // namespace holdfast::referrals
