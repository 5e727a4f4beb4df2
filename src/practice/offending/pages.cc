// Past behaviour on one page, and courts and orders on another.
#include "practice/offending/pages.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/offending/pages_forms.h"
#include "practice/offending/views.h"
#include "practice/overview/views_forms.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view kind_asked = "kind";
constexpr std::string_view years_asked = "years";
constexpr int most_years = 25;

bool may_record(const Visit& visit, const Opened& opened) {
  return !opened.as_known && access::may(visit.reader->role, access::Operation::keep_record);
}

Html button_to(const Opened& opened, const std::string& words, std::string_view page) {
  return govuk::button({.content = text(words),
                        .href = overview::record_href(opened.record, page),
                        .classes = "govuk-button--secondary"});
}

/// Of the last so many years; 0: of all time.
int years_in(const Visit& visit) {
  int years = 0;
  for (const char c : visit.request.query.value_or(years_asked, ""))
    years = c >= '0' && c <= '9' ? std::min(years * 10 + (c - '0'), most_years) : 0;
  return years;
}

std::vector<PastItem> wanted(const Opened& opened, const Visit& visit) {
  auto items = past_behaviour(opened.file, reference(opened.service));
  const auto kind = visit.request.query.value_or(kind_asked, "");
  const int years = years_in(visit);
  constexpr int days_a_year = 366;
  const auto since = opened.today() - years * days_a_year;
  std::erase_if(items, [&](const PastItem& item) {
    return (!kind.empty() && item.kind != kind) || (years > 0 && item.on < since);
  });
  return items;
}

/// In the address, so that the page can be sent to a colleague.
Html filter(const Opened& opened, const Visit& visit) {
  std::set<std::string> kinds;
  for (const auto& item : past_behaviour(opened.file, reference(opened.service)))
    if (!item.kind.empty()) kinds.insert(item.kind);
  if (kinds.empty()) return {};
  std::vector<govuk::SelectOption> options{{.value = "", .words = say("Every kind")}};
  for (const auto& kind : kinds) options.push_back({.value = kind, .words = say(kind)});
  auto content =
      govuk::select({.name = std::string(kind_asked),
                     .label = {.content = text(say("Kind"))},
                     .options = std::move(options),
                     .chosen = std::string(visit.request.query.value_or(kind_asked, ""))});
  content += govuk::select({.name = std::string(years_asked),
                            .label = {.content = text(say("Time"))},
                            .options = {{.value = "0", .words = say("All time")},
                                        {.value = "1", .words = say("The last year")},
                                        {.value = "3", .words = say("The last 3 years")}},
                            .chosen = std::to_string(years_in(visit))});
  content += govuk::button({.content = text(say("Show")), .classes = "govuk-button--secondary"});
  const bool filtered =
      years_in(visit) > 0 || !visit.request.query.value_or(kind_asked, "").empty();
  return govuk::details(
      {.summary = text(say("Show some kinds or times only")),
       .content = govuk::form({.action = overview::record_href(opened.record, "/offending"),
                               .sends = govuk::Sends::get,
                               .content = std::move(content)}),
       .open = filtered});
}

Html part_of_page(const std::string& title, const Html& content) {
  if (content.empty()) return {};
  return govuk::heading(2, govuk::Size::m, text(title)) + content;
}

Response past_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "offending", [&](const Opened& opened) {
    const auto items = wanted(opened, visit);
    auto page =
        overview::record_page(visit, opened, say("Past behaviour"), overview::Part::offending);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Past behaviour")));
    if (may_record(visit, opened))
      page.main += govuk::button_group(
          {button_to(opened, say("Record an offence"), "/offending/offence"),
           button_to(opened, say("Record other harmful behaviour"), "/offending/behaviour")});
    if (!opened.as_known) page.main += filter(opened, visit);
    if (items.empty())
      page.main += govuk::paragraph(text(say("Nothing of this kind is recorded.")));
    page.main += standings(items);
    for (const auto standing : every_standing)
      page.main += of_standing(opened, *visit.reader, items, standing);
    const auto tables = pattern_tables(items);
    if (!tables.empty())
      page.main += govuk::heading(2, govuk::Size::m, text(say("The pattern"))) +
                   govuk::paragraph(text(say("How often, without what is out of the pattern."))) +
                   tables;
    page.main += part_of_page(say("Said of what is not shown"), left_over_of_behaviour(opened));
    return overview::plain_page(site, visit, std::move(page));
  });
}

Html what_is_due(const Opened& opened, const access::Reader& reader) {
  auto of_this_area = opened;
  std::erase_if(of_this_area.prompts,
                [](const Prompt& prompt) { return !prompt.code.starts_with("offending."); });
  return overview::prompt_list(of_this_area, reader);
}

Html recording(const Opened& opened) {
  std::vector<Html> links;
  const auto add = [&](const std::string& words, std::string_view page) {
    links.push_back(govuk::link(overview::record_href(opened.record, page), text(words)));
  };
  add(say("A hearing is listed"), "/court/hearing");
  add(say("A hearing was held"), "/court/hearing-held");
  add(say("A report was asked for"), "/court/report");
  add(say("A court or the police decided a disposal"), "/court/disposal");
  add(say("Custody began"), "/court/custody");
  add(say("Release is planned"), "/court/release-plan");
  add(say("The child was released"), "/court/release");
  return govuk::details(
      {.summary = text(say("Record something new")), .content = govuk::plain_list(links)});
}

Response court_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "court", [&](const Opened& opened) {
    const auto& reader = *visit.reader;
    auto page =
        overview::record_page(visit, opened, say("Court and orders"), overview::Part::court);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Court and orders")));
    if (may_record(visit, opened)) page.main += recording(opened);
    page.main += part_of_page(say("What needs doing"), what_is_due(opened, reader));
    page.main += part_of_page(say("Today"), court_now(opened));
    page.main += part_of_page(say("Court diary"), court_diary(opened, reader));
    page.main += part_of_page(
        say("Orders in force"),
        orders_of(opened, reader,
                  {OrderState::running, OrderState::past_its_end, OrderState::end_not_known}));
    page.main +=
        part_of_page(say("Orders that have ended"), orders_of(opened, reader, {OrderState::ended}));
    page.main += part_of_page(say("Decisions without an order"),
                              orders_of(opened, reader, {OrderState::no_order}));
    page.main += part_of_page(say("Hearings held"), hearings_held(opened));
    page.main += part_of_page(say("Said of what is not shown"), left_over_of_courts(opened));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  std::vector<web::Route> all = {
      {Method::get, "/records/{record}/offending", Need(Operation::open_record),
       [&site](const Visit& visit) { return past_page(site, visit); }},
      {Method::get, "/records/{record}/court", Need(Operation::open_record),
       [&site](const Visit& visit) { return court_page(site, visit); }},
  };
  add_form_routes(site, all);
  add_choice_routes(site, all);
  return all;
}

}  // namespace holdfast::offending
