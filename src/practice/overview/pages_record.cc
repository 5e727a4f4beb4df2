// A record's overview: what needs doing, who the child is, what happened lately. And who has
// looked.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/dates.h"
#include "govuk/disclosure.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/views.h"
#include "practice/children/views_merged.h"
#include "practice/chronology/views.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_forms.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr std::size_t events_on_overview = 5;

Html part_of_page(std::string_view id, const std::string& title, const Html& content) {
  return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)), content);
}

/// Asks for a day of the past; a GET, so the answer can be bookmarked and sent to a colleague.
Html ask_the_past(const Opened& opened) {
  if (opened.as_known) return {};
  auto question = govuk::date_input(
      {.id = "as-known-at",
       .name_prefix = "as-known-at",
       .fieldset = govuk::Fieldset{.legend = {.content = text(say("What did we know on this day?")),
                                              .classes = "govuk-fieldset__legend--s"}},
       .hint = {text(
           say("For example, 3 11 2026. You see the record as it was at the end of that day"))}});
  return govuk::details(
      {.summary = text(say("Show the record as it was known earlier")),
       .content = govuk::form({.action = record_href(opened.record, "/chronology"),
                               .sends = govuk::Sends::get,
                               .content = std::move(question) +
                                          govuk::button({.content = text(say("Show")),
                                                         .classes = "govuk-button--secondary"})})});
}

Html way_to_merge(const Opened& opened, const access::Reader& reader) {
  if (opened.as_known || !access::may(reader.role, access::Operation::merge_records)) return {};
  return govuk::paragraph(govuk::link(record_href(opened.record, "/merge"),
                                      text(say("Merge with another record of this child"))));
}

Response overview_page(const Site& site, const Visit& visit) {
  return with_record(site, visit, "overview", [&](const Opened& opened) {
    auto page = record_page(visit, opened, say("Overview"), Part::overview);
    page.main = saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(say("Overview"))) +
                children::merged_here(opened, *visit.reader);
    if (!opened.as_known && access::may(visit.reader->role, access::Operation::record_event))
      page.main += govuk::button({.content = text(say("Record an event")),
                                  .href = record_href(opened.record, "/events/new")});
    page.main +=
        part_of_page("needs-doing", say("What needs doing"), prompt_list(opened, *visit.reader));
    page.main += part_of_page("child", say("The child"), children::summary(opened, *visit.reader));
    page.main += part_of_page("lately", say("What happened lately"),
                              chronology::latest(opened, events_on_overview));
    page.main += ask_the_past(opened) + way_to_merge(opened, *visit.reader);
    return plain_page(site, visit, std::move(page));
  });
}

}  // namespace

std::vector<web::Route> record_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  return {
      {Method::get, "/records/{record}", Need(Operation::open_record),
       [&site](const Visit& visit) { return overview_page(site, visit); }},
  };
}

}  // namespace holdfast::overview
