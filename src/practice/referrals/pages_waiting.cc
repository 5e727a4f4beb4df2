// Referrals that wait, the oldest first: from index rows, so that no record is opened by looking at
// the list.
#include "practice/referrals/pages_waiting.h"

#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/referrals/referrals.h"

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

Html waiting_table(const std::vector<desk::WaitingReferral>& list, const ServiceFile& service,
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
  web::Page page{.title = say("Referrals waiting")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title));
  page.main += list->empty() ? govuk::paragraph(text(say("No referral is waiting to be screened.")))
                             : waiting_table(*list, *service, london_date(visit.now));
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

void add_waiting(const Site& site, std::vector<web::Route>& routes) {
  routes.push_back({web::Method::get, "/referrals", web::Need(access::Operation::manage_case),
                    [&site](const Visit& visit) { return waiting_page(site, visit); }});
}

}  // namespace holdfast::referrals
