// The record as a drawn timeline, by the same filter as the chronology.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/pages.h"
#include "practice/chronology/views_drawn.h"
#include "practice/overview/views_forms.h"

namespace holdfast::chronology {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Visit;

/// As many as can be told apart on one sheet, and read in the list beside it.
constexpr std::size_t drawn_at_once = 400;

Html how_to_read() {
  return govuk::paragraph(text(
      say("The newest is at the top. A square is a document, a bar an order or custody: one with a "
          "broken edge has no known end, one that reaches over the top goes on. A ring is around "
          "what somebody marked as significant. A "
          "line upward from a mark leads to the day it was recorded, where that was late. A plus "
          "stands for several entries close together.")));
}

/// Says what is not on the drawing; the way to the rest is by days.
Html cut_note(const Opened& opened, const Filter& asked, std::size_t all, Date oldest) {
  if (all <= drawn_at_once) return {};
  auto earlier = asked.wanted;
  earlier.until = oldest;
  return govuk::paragraph(
      text(say("The latest {n} of {all} entries are drawn.",
               {{"n", std::to_string(drawn_at_once)}, {"all", std::to_string(all)}})) +
      text(" ") +
      govuk::link(filtered_href(opened, asked.page, earlier),
                  text(say("Draw those until {day}", {{"day", in_words(oldest)}}))));
}

Html undrawn_note(const Opened& opened, const Wanted& wanted) {
  const auto left = left_undrawn(opened, wanted);
  if (left == 0) return {};
  const auto words = left == 1 ? say("1 allegation that left the pattern is not drawn.")
                               : say("{n} allegations that left the pattern are not drawn.",
                                     {{"n", std::to_string(left)}});
  return govuk::paragraph(text(words) + text(" ") +
                          govuk::link(overview::record_href(opened, "/offending"),
                                      text(say("Past behaviour says why"))));
}

web::Response timeline_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "timeline", [&](const Opened& opened) {
    const Filter asked{visit.request.query, wanted_in(visit.request.query), "/timeline"};
    auto entries = drawn_entries(opened, asked.wanted);
    const auto all = entries.size();
    if (all > drawn_at_once) entries.resize(drawn_at_once);
    auto page = overview::record_page(visit, opened, say("Timeline"), overview::Part::chronology);
    page.error_summary = web::problem_summary(asked.wanted.problems, {});
    page.main = govuk::heading(1, govuk::Size::l, text(say("Timeline"))) +
                govuk::paragraph(govuk::link(
                    filtered_href(opened, "/chronology", asked.wanted),
                    text(say("Show it as the chronology, with all that was written")))) +
                filter_form(opened, asked) +
                filter_note(opened, asked, {all, drawn_entries(opened, {}).size()});
    if (entries.empty())
      page.main += govuk::paragraph(text(say("There is nothing to draw.")));
    else
      page.main += cut_note(opened, asked, all, entries.back().drawable.on) +
                   undrawn_note(opened, asked.wanted) + how_to_read() +
                   drawn(opened, asked.wanted, entries);
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

web::Route timeline_route(const Site& site) {
  return {web::Method::get, "/records/{record}/timeline", web::Need(access::Operation::open_record),
          [&site](const Visit& visit) { return timeline_page(site, visit); }};
}

}  // namespace holdfast::chronology
