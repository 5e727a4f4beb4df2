// Waits and refusals by agency, for managers: from index rows of records that they may open. What
// is not known is said to be not known: an agency that nobody was referred to has no figure.
#include <algorithm>

#include "base/words.h"
#include "desk/waits.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/delivery/views.h"
#include "practice/interventions/views.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"
#include "practice/service/views.h"

namespace holdfast::interventions {
namespace {

using access::Operation;
using delivery::headed_cell;
using desk::AgencyWaits;
using desk::Wait;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int days_looked_at = 365;

std::string days_words(const std::optional<int>& days) {
  return days ? say("{n} days", {{"n", std::to_string(*days)}}) : say("Not known");
}

govuk::Cell number(const std::string& heading, std::size_t n) {
  return headed_cell(heading, text(std::to_string(n)), "numeric");
}

/// The middle and the longest, and who has nothing yet.
Html spread_words(const desk::Spread& spread, const std::string& pending) {
  std::vector<Html> lines;
  if (!spread.median) {
    lines.push_back(text(say("Not known")));
  } else {
    lines.push_back(text(say("In the middle: {days}", {{"days", days_words(spread.median)}})));
    lines.push_back(text(say("Longest: {days}", {{"days", days_words(spread.longest)}})));
  }
  if (!pending.empty()) lines.push_back(govuk::aside(text(pending)));
  return govuk::plain_list(lines);
}

std::string unanswered_words(const AgencyWaits& of) {
  if (of.not_answered == 0) return "";
  return say("Not answered: {n}, the longest for {days}",
             {{"n", std::to_string(of.not_answered)}, {"days", days_words(of.unanswered_for)}});
}

std::string waiting_words(const AgencyWaits& of) {
  if (of.not_started == 0) return "";
  return say("Still to start: {n}, the longest for {days}",
             {{"n", std::to_string(of.not_started)}, {"days", days_words(of.waiting_for)}});
}

/// By name, as each stands in the same place every time.
using Named = std::vector<std::pair<std::string, const AgencyWaits*>>;
Named by_name(const std::map<AgencyId, AgencyWaits>& all, const Names& names) {
  Named list;
  for (const auto& [agency, of] : all) list.emplace_back(names.agency(agency), &of);
  std::ranges::sort(list, {}, [](const auto& one) { return one.first; });
  return list;
}

Html agencies_table(const Named& agencies) {
  govuk::Table table{.caption = text(say("By agency")),
                     .head = {{text(say("Agency"))},
                              {.content = text(say("Referred")), .format = "numeric"},
                              {.content = text(say("Started")), .format = "numeric"},
                              {.content = text(say("Refused")), .format = "numeric"},
                              {text(say("To an answer"))},
                              {text(say("To a start"))}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-table__caption--m"};
  for (const auto& [name, of] : agencies)
    table.rows.push_back(
        {{text(name)},
         number(say("Referred"), of->referred),
         number(say("Started"), of->started),
         number(say("Refused"), of->refused),
         headed_cell(say("To an answer"), spread_words(of->to_answer, unanswered_words(*of))),
         headed_cell(say("To a start"), spread_words(of->to_start, waiting_words(*of)))});
  return govuk::scrolling(say("By agency"), govuk::table(table));
}

std::string reason_words(const std::string& wire) {
  for (const auto& word : words_of(RefusedFor{}))
    if (word.wire == wire) return say(word.label);
  return say("Not known");
}

Html refusals_table(const Named& agencies) {
  govuk::Table table{.caption = text(say("Refusals, by reason")),
                     .head = {{text(say("Agency"))},
                              {text(say("Reason"))},
                              {.content = text(say("Refusals")), .format = "numeric"}},
                     .caption_classes = "govuk-table__caption--m"};
  for (const auto& [name, of] : agencies)
    for (const auto& [reason, times] : of->reasons)
      table.rows.push_back(
          {{text(name)}, {text(reason_words(reason))}, number(say("Refusals"), times)});
  return table.rows.empty() ? Html{} : govuk::table(table);
}

std::string standing_words(const Wait& one) {
  for (const auto stands : {Stands::not_answered, Stands::waiting, Stands::accepted})
    if (wire_of(stands) == one.stands) return say(label_of(stands));
  return say("Not known");
}

/// Whoever waits longest first.
Html waiting_table(std::vector<Wait> waits, const Names& names, Date today) {
  std::erase_if(waits, [](const Wait& one) {
    return one.started ||
           (one.stands != "not_answered" && one.stands != "waiting" && one.stands != "accepted");
  });
  std::ranges::stable_sort(waits, {}, [](const Wait& one) { return one.referred; });
  govuk::Table table{.caption = text(say("Who waits now")),
                     .head = {{text(say("Child"))},
                              {text(say("Service"))},
                              {text(say("State"))},
                              {.content = text(say("Since the referral")), .format = "numeric"}},
                     .caption_classes = "govuk-table__caption--m"};
  for (const auto& one : waits)
    table.rows.push_back(
        {{govuk::link(overview::record_href(one.record, "/interventions/" + one.referral.text()),
                      text(one.child))},
         {text(one.offer) + govuk::aside(text(names.agency(one.agency)))},
         {text(standing_words(one))},
         headed_cell(say("Since the referral"), text(days_words(today - one.referred)),
                     "numeric")});
  return table.rows.empty() ? govuk::paragraph(text(say("Nobody waits."))) : govuk::table(table);
}

Response waits_page(const Site& site, const Visit& visit) {
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    const auto today = london_date(visit.now);
    const auto first = today - days_looked_at;
    const auto waits = desk::waits_of(site.desk, *visit.reader, first, today);
    if (!waits) return overview::failed(site, visit, waits.error());
    const auto names = desk::names_for(service);
    const auto all = desk::by_agency(*waits, today);
    const auto agencies = by_name(all, names);
    web::Page page{.title = say("Waits and refusals by agency")};
    page.back = govuk::BackLink{.href = std::string(here)};
    page.main =
        govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("Children referred from {from} to {to}, in records that you may "
                                  "open.",
                                  {{"from", in_words(first)}, {"to", in_words(today)}})));
    page.main += waits->empty() ? govuk::paragraph(text(say("Nobody was referred in this time.")))
                                : agencies_table(agencies) + refusals_table(agencies) +
                                      waiting_table(*waits, names, today);
    page.main += govuk::aside(
        text(say("Days are counted from the day of the referral. In the middle: as many took "
                 "longer as took less. What is not recorded is not counted.")));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_waits(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/interventions/waits", web::Need(Operation::allocate),
                 [&site](const Visit& visit) { return waits_page(site, visit); }});
}

}  // namespace holdfast::interventions
