// What one admission let them see, over all the time that it stood, and what they did read: for
// whoever answers for what was shared. It reads the same on screen and on paper, now and for a day
// in the past. What they opened is in the access log and not here.
#include <algorithm>

#include "base/words.h"
#include "desk/manifest.h"
#include "govuk/buttons.h"
#include "govuk/dates.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_lists.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_access.h"
#include "practice/sharing/views.h"

namespace holdfast::service {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

/// One admission, as far as it is known at the moment asked about; `over` where somebody ended it.
struct Asked {
  const Admission* given = nullptr;
  const AdmissionOver* over = nullptr;
};

Asked asked_in(const Visit& visit, const Opened& opened) {
  const auto id = visit.id<EventId>("admission");
  for (const auto* one : decided(opened, access_of(opened).admissions))
    if (id && one->id == *id) return {one, nullptr};
  for (const auto* one : decided_over(opened))
    if (id && one->admission.id == *id) return {&one->admission, one};
  return {};
}

// ---- the decision

Html gateways_of(const Admitted& admitted) {
  std::vector<Html> items;
  for (const auto& word : words_of(Gateway{}))
    if (std::ranges::find(admitted.gateways, static_cast<Gateway>(word.value)) !=
        admitted.gateways.end())
      items.push_back(text(say(word.label)));
  return items.empty() ? text(say("Not known: it was not asked when they were admitted"))
                       : govuk::plain_list(items);
}

/// Who ended it and why; of one that nobody ended, whether its last day has passed.
Html ended_words(const Opened& opened, const Asked& asked) {
  if (asked.over != nullptr)
    return text(overview::recorded_words(asked.over->ended, desk::names_for(opened.service))) +
           govuk::as_written(asked.over->ending.why.value);
  const auto& until = asked.given->record.until;
  if (until && *until < opened.today())
    return text(say("Over by itself after {day}, as was decided when it began",
                    {{"day", in_words(*until)}}));
  return text(say("Nobody has ended it"));
}

Html decision(const Opened& opened, const Asked& asked) {
  const auto names = desk::names_for(opened.service);
  const auto& admitted = asked.given->record;
  auto who = text(who_words(admitted, names));
  if (asked.over == nullptr) who += of_one_alone(opened, *asked.given);
  return govuk::summary_list(
      {.rows = {
           {.key = text(say("Who")), .value = std::move(who)},
           {.key = text(say("What for")), .value = text(admitted.purpose.value)},
           {.key = text(say("Gateways")), .value = gateways_of(admitted)},
           {.key = text(say("Days")), .value = days_of(admitted, opened.today())},
           {.key = text(say("Parts named")),
            .value = parts_words(opened, among(admitted.compartments))},
           {.key = text(say("Decided")),
            .value = text(overview::recorded_words(asked.given->given, names))},
           {.key = text(say("Ended")), .value = ended_words(opened, asked)},
       }});
}

// ---- what they could see

std::string span_words(const desk::Span& span) {
  return span.until ? say("From {from} until {until}",
                          {{"from", in_words(span.from)}, {"until", in_words(*span.until)}})
                    : say("From {from}", {{"from", in_words(span.from)}});
}

/// What all of them held together, of what the page's reader holds, and for how long: a change in a
/// part that the reader does not hold is none to them.
struct Parts {
  desk::Span over;
  Clearance held;
};
std::vector<Parts> parts_over_time(const Opened& opened, const desk::Manifest& manifest) {
  std::vector<Parts> list;
  for (const auto& reach : manifest.reaches) {
    Clearance held;
    for (const auto one : reach.held) held = held.with(one);
    held = held.without(Clearance::everything().without(opened.permission.held));
    if (!list.empty() && list.back().held == held && list.back().over.until == reach.over.from)
      list.back().over.until = reach.over.until;
    else
      list.push_back({reach.over, held});
  }
  return list;
}

Html parts_list(const Opened& opened, const desk::Manifest& manifest) {
  std::vector<Html> items;
  for (const auto& [over, held] : parts_over_time(opened, manifest))
    items.push_back(text(span_words(over)) + parts_words(opened, held));
  if (items.empty())
    return govuk::paragraph(
        text(say("Nobody could open the record by it: there was nobody to be let in, or something "
                 "else stood in the way.")));
  return govuk::paragraph(text(say("At most these parts: those that were named, and those that "
                                   "their roles held."))) +
         govuk::plain_list(items);
}

/// What was said of the entry since.
Html changes_of(const Told& told) {
  Html words;
  const auto add = [&](const Entry& later, std::string_view what) {
    words += govuk::aside(text(say(what, {{"when", overview::recorded_when(later.envelope)}})));
  };
  for (const auto& later : told.since) {
    if (std::holds_alternative<Corrected>(later.what)) add(later, "Corrected {when}");
    if (std::holds_alternative<Withdrawn>(later.what)) add(later, "Withdrawn {when}");
    if (std::holds_alternative<Reclassified>(later.what)) add(later, "Moved to other parts {when}");
  }
  return words;
}

Html when_words(const desk::InSight& seen) {
  std::vector<Html> items;
  for (const auto& span : seen.spans) items.push_back(text(span_words(span)));
  return govuk::plain_list(items);
}

constexpr std::string_view every_line = "all";

bool shows_all(const Visit& visit) {
  return visit.request.query.value_or("show", "") == every_line;
}

std::string with(const std::string& href, std::string_view query) {
  return href + (href.find('?') == std::string::npos ? "?" : "&") + std::string(query);
}

/// Of what was withdrawn the words stand in its history alone.
Html told_words(const Told& told) {
  const auto words = told.withdrawn ? std::string() : overview::first_words(told.standing());
  return words.empty() ? Html{} : govuk::paragraph(text(words));
}

Html entries_table(const Visit& visit, const Opened& opened, const desk::Manifest& manifest,
                   const std::string& href) {
  const std::vector<desk::InSight> all(manifest.entries.rbegin(), manifest.entries.rend());
  if (all.empty()) return govuk::paragraph(text(say("No entry of those that you may see.")));
  const auto page = shows_all(visit) ? 0 : overview::page_asked(visit.request.query, all.size());
  const auto shown = shows_all(visit) ? std::span(all) : overview::on_page(all, page);
  govuk::Table table{.caption = text(say("Entries that they could see")),
                     .head = {{text(say("Entry"))}, {text(say("They could see it"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : shown)
    table.rows.push_back(
        {{govuk::link(record_href(opened, "/entries/" + one.told->entry.envelope.event.text()),
                      text(say(view_of(one.told->standing()).shape.title))) +
          told_words(*one.told) +
          govuk::aside(text(say("Recorded {when}",
                                {{"when", overview::recorded_when(one.told->entry.envelope)}}))) +
          changes_of(*one.told)},
         {when_words(one)}});
  auto ways = shows_all(visit) ? Html{} : overview::pages_of(all.size(), page, href);
  if (!shows_all(visit) && all.size() > overview::lines_a_page)
    ways += govuk::paragraph(
        govuk::link(with(href, "show=all"), text(say("Show every entry on one page, to print"))));
  return govuk::table(table) + ways;
}

Html could_see(const Visit& visit, const Opened& opened, const desk::Manifest& manifest,
               const std::string& href) {
  return overview::headed(
      "could-see", say("What they could see"),
      parts_list(opened, manifest) + entries_table(visit, opened, manifest, href) +
          govuk::aside(text(
              say("Only entries and parts that you may see yourself are shown, and none that was "
                  "erased since. What is addressed to an agency it sees without an admission."))));
}

/// While it stood, by the days that it did let them in.
Html did_read(const Opened& opened, const desk::Manifest& manifest) {
  const auto then = [&](Moment at) {
    return std::ranges::any_of(manifest.reaches, [&](const desk::Reach& reach) {
      return reach.over.from <= at && (!reach.over.until || at < *reach.over.until);
    });
  };
  return overview::headed(
      "did-read", say("What they noted that they read"),
      sharing::what_they_read(opened, manifest.people, then) +
          govuk::aside(text(say("While the admission stood. What we shared with their agency is "
                                "among it."))));
}

// ---- the page

/// The day asked about goes with a form of its own: the page has no other.
Html day_asked(const Opened& opened, const std::string& path) {
  if (opened.as_known) return {};
  return govuk::form(
      {.action = path,
       .sends = govuk::Sends::get,
       .content = govuk::date_input(
                      {.id = "as-known-at",
                       .name_prefix = "as-known-at",
                       .fieldset = govuk::Fieldset{.legend = {.content = text(say(
                                                                  "As it was known on this day"))}},
                       .hint = {text(say("For example, 3 11 2026"))}}) +
                  govuk::button({.content = text(say("Show that day")),
                                 .classes = "govuk-button--secondary"})});
}

Html ways_on(const Visit& visit, const Opened& opened, const Asked& asked) {
  const auto& reader = *visit.reader;
  Html ways;
  if (overview::may_now(opened, reader, Operation::see_access_log))
    ways += govuk::paragraph(govuk::link(record_href(opened.record, "/looked"),
                                         text(say("Who has looked at this record"))));
  if (asked.over == nullptr && overview::may_now(opened, reader, Operation::restrict_record))
    ways += overview::secondary(
        say("End the admission"),
        record_href(opened.record, "/access/admissions/" + asked.given->id.text() + "/end"));
  return ways;
}

Response manifest_page(const Site& site, const Visit& visit, const Opened& opened) {
  const auto asked = asked_in(visit, opened);
  if (asked.given == nullptr) return overview::not_found(site, visit);
  const auto manifest = desk::manifest_of(site.desk, opened, *asked.given);
  if (!manifest) return overview::failed(site, visit, manifest.error());
  const auto title = say("What an admission lets them see");
  auto page = overview::record_page(visit, opened, title, overview::Part::sharing);
  page.back = govuk::BackLink{.href = record_href(opened, "/sharing/network")};
  page.main = govuk::heading(1, govuk::Size::l, text(title)) + decision(opened, asked) +
              could_see(visit, opened, *manifest, admission_href(opened, asked.given->id)) +
              did_read(opened, *manifest) + ways_on(visit, opened, asked) +
              day_asked(opened, visit.request.path);
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

web::Route manifest_route(const Site& site) {
  return {web::Method::get, "/records/{record}/access/admissions/{admission}",
          web::Need(Operation::ask_agencies), [&site](const Visit& visit) {
            return overview::with_record(site, visit, "admission", [&](const desk::Opened& opened) {
              return manifest_page(site, visit, opened);
            });
          }};
}

}  // namespace holdfast::service
