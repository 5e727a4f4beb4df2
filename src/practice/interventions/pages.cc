// Interventions and services of one record: what is due, what is going on, and what is over.
#include "practice/interventions/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/interventions/views.h"
#include "practice/overview/views_parts.h"

namespace holdfast::interventions {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

Html ways_on(const Opened& opened, const access::Reader& reader) {
  if (!overview::may_now(opened, reader, Operation::ask_agencies)) return {};
  return govuk::button({.content = text(say("Refer to a service")),
                        .href = record_href(opened, "/interventions/offers")});
}

Html listed(const Opened& opened, std::string_view id, const std::string& title,
            const std::vector<const Referral*>& list) {
  if (list.empty()) return {};
  return overview::headed(id, title, referrals_table(opened, list, title));
}

Response interventions_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "interventions", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Interventions and services"), part);
    const auto& state = *opened.file.interventions;
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Interventions and services"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "interventions.")) +
                ways_on(opened, *visit.reader) +
                (state.referrals.empty()
                     ? govuk::paragraph(text(say("The child was not referred to any service yet.")))
                     : Html{}) +
                listed(opened, "now", say("Going on"), going_on(state)) +
                listed(opened, "over", say("Refused or ended"), over(state));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/interventions", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return interventions_page(site, visit); }}};
  add_referring(site, all);
  add_referral(site, all);
  add_directory(site, all);
  add_waits(site, all);
  return all;
}

}  // namespace holdfast::interventions
