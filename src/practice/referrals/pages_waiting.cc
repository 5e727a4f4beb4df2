// Referrals that wait, the oldest first: from index rows, so that no record is opened by looking at
// the list.
#include "practice/referrals/pages_waiting.h"

#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "desk/exports.h"
#include "desk/name_keys.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_waiting.h"
#include "practice/referrals/referrals.h"
#include "web/sheet.h"

namespace holdfast::referrals {
namespace {

using govuk::Html;
using govuk::text;
using overview::Order;
using overview::Site;
using overview::WaitingBy;
using overview::WaitingQuery;
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

/// A link that sorts by the column, or the other way round where it is sorted by it already.
govuk::Cell head(const WaitingQuery& query, WaitingBy by, const std::string& words) {
  auto asked = query;
  const bool sorted = query.sorted_by == by;
  const bool up = query.order == Order::ascending;
  asked.sorted_by = by;
  asked.order = sorted && up ? Order::descending : Order::ascending;
  return overview::sorting_head(words, overview::waiting_href(asked),
                                sorted ? std::optional(query.order) : std::nullopt);
}

Html waiting_table(const WaitingQuery& query, std::span<const desk::WaitingReferral> list,
                   const ServiceFile& service, Date today) {
  const auto names = desk::names_for(service);
  govuk::Table table{.caption = text(say("Referrals")),
                     .head = {head(query, WaitingBy::child, say("Child")),
                              {text(say("Referral"))},
                              head(query, WaitingBy::received, say("Received")),
                              head(query, WaitingBy::due, say("To be screened")),
                              head(query, WaitingBy::worker, say("Worker"))},
                     .caption_classes = "govuk-visually-hidden",
                     .classes = "holdfast-sorts"};
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

/// What the column holds, to sort by; what is not known comes last.
std::string key_of(const desk::WaitingReferral& one, WaitingBy by, const Names& names) {
  switch (by) {
    case WaitingBy::received:
      return one.received.text();
    case WaitingBy::due:
      return one.due.text();
    case WaitingBy::child:
      return desk::family_name_first(one.child);
    case WaitingBy::worker:
      return one.worker ? desk::family_name_first(names.person(*one.worker)) : "\x7f";
  }
  return {};
}

/// Those that the query asks for, in its order.
std::vector<desk::WaitingReferral> chosen(std::vector<desk::WaitingReferral> list,
                                          const WaitingQuery& query, const ServiceFile& service,
                                          Date today) {
  std::erase_if(list, [&](const desk::WaitingReferral& one) {
    return (!query.kind.empty() && one.kind != query.kind) || (query.late && one.due >= today) ||
           (query.unheld && one.worker);
  });
  const auto names = desk::names_for(service);
  const auto key = [&](const auto& one) { return key_of(one, query.sorted_by, names); };
  if (query.order == Order::ascending)
    std::ranges::stable_sort(list, std::ranges::less{}, key);
  else
    std::ranges::stable_sort(list, std::ranges::greater{}, key);
  return list;
}

Html narrowing(const WaitingQuery& query) {
  govuk::Select kinds{.name = "kind",
                      .label = {.content = text(say("Kind of referral"))},
                      .options = {{.value = "", .words = say("Every kind")}},
                      .chosen = query.kind};
  for (const auto& word : words_of(ReferralKind{}))
    kinds.options.push_back({.value = std::string(word.wire), .words = say(word.label)});
  const auto box = [](std::string name, std::string label, bool ticked) {
    return govuk::checkboxes(
        {.name = std::move(name),
         .choices = {{.value = "yes", .label = {.content = text(label)}, .checked = ticked}},
         .classes = "govuk-checkboxes--small"});
  };
  return govuk::details(
      {.summary = text(say("Narrow the list down")),
       .content = govuk::form(
           {.action = "/referrals",
            .sends = govuk::Sends::get,
            .content = govuk::select(kinds) +
                       box("late", say("Only those that are overdue"), query.late) +
                       box("unheld", say("Only children without a worker"), query.unheld) +
                       govuk::button({.content = text(say("Show these")),
                                      .classes = "govuk-button--secondary"})}),
       .open = !query.kind.empty() || query.late || query.unheld});
}

Html taking_out(const WaitingQuery& query) {
  const auto asked = overview::text_of(query);
  return govuk::plain_list(
      {govuk::link("/lists/new?" + asked, text(say("Save this list under a name"))),
       govuk::link("/referrals/export?as=xlsx&" + asked,
                   text(say("Download as a spreadsheet (XLSX)"))),
       govuk::link("/referrals/export?as=csv&" + asked, text(say("Download as CSV")))});
}

Response waiting_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  const auto all = desk::referrals_waiting(site.desk, *visit.reader);
  if (!service) return overview::failed(site, visit, service.error());
  if (!all) return overview::failed(site, visit, all.error());
  const auto query = overview::waiting_query_from(visit.request.query);
  const auto today = london_date(visit.now);
  const auto list = chosen(*all, query, *service, today);
  const auto shown = overview::page_asked(visit.request.query, list.size());
  web::Page page{.title = say("Referrals waiting")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title));
  if (all->empty())
    page.main += govuk::paragraph(text(say("No referral is waiting to be screened.")));
  else
    page.main += narrowing(query);
  if (!list.empty())
    page.main += waiting_table(query, overview::on_page(list, shown), *service, today) +
                 overview::pages_of(list.size(), shown, overview::waiting_href(query)) +
                 taking_out(query);
  else if (!all->empty())
    page.main += govuk::paragraph(text(say("There are none.")));
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
  const auto all = desk::referrals_waiting(site.desk, *visit.reader);
  if (!service) return overview::failed(site, visit, service.error());
  if (!all) return overview::failed(site, visit, all.error());
  const auto list = chosen(*all, overview::waiting_query_from(visit.request.query), *service,
                           london_date(visit.now));
  const auto file = web::sheet_download(sheet_of(list, *service, visit.now), *format);
  if (!file) return overview::failed(site, visit, file.error());
  const auto noted =
      desk::note_export(site.desk, *visit.reader, {say("Referrals waiting"), list.size()});
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
