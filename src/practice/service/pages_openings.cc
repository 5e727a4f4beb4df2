// What managers and the data protection officer look into: openings that may not have been for the
// work, what was made of each, and which lists were taken out as files.
#include "base/words.h"
#include "desk/exports.h"
#include "desk/unusual.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

/// A link for those who may open it. Who may never open a record sees who looked at it.
Html record_cell(const Site& site, const Visit& visit, StreamId record) {
  if (access::reach_of(visit.reader->role) == access::Reach::none)
    return govuk::link(overview::record_href(record, "/looked"), text(say("Who looked at it")));
  const auto standing = desk::standing_of(site.desk, *visit.reader, record);
  if (!standing || *standing == desk::Standing::none) return text(say("A record you may not open"));
  return govuk::link(overview::record_href(record), text(say("Open the record")));
}

/// Both records where it is about two; for who may merge them the way to compare them.
Html records_cell(const Site& site, const Visit& visit, const desk::ToLookInto& one) {
  if (!one.about.record)
    return text(say("{n} different records", {{"n", std::to_string(one.records)}}));
  auto shown = record_cell(site, visit, *one.about.record);
  if (!one.other) return shown;
  shown += govuk::aside(record_cell(site, visit, *one.other));
  if (access::may(visit.reader->role, access::Operation::merge_records))
    shown += govuk::aside(
        govuk::link(overview::record_href(*one.about.record, "/merge?other=" + one.other->text()),
                    text(say("Compare the two"))));
  return shown;
}

/// Lists that were taken out as files.
Result<Html> taken_out(const Site& site, const Visit& visit, const Names& names) {
  const auto found = desk::exports(site.desk, *visit.reader);
  if (!found) return Unexpected{found.error()};
  govuk::Table table{.head = {{text(say("When"))}, {text(say("Who"))}, {text(say("List"))}}};
  for (const auto& one : *found) {
    auto list = text(one.list);
    if (one.lines) list += govuk::aside(text(say("Children on it: {n}", {{"n", *one.lines}})));
    table.rows.push_back(
        {{text(in_words(one.at))}, {text(names.person(one.who))}, {std::move(list)}});
  }
  return govuk::section(
      "taken-out", govuk::heading(2, govuk::Size::m, text(say("Lists taken out as files"))),
      found->empty() ? govuk::paragraph(text(say("None was taken out."))) : govuk::table(table));
}

std::string label_of(Doubt doubt) {
  for (const auto& word : words_of(doubt))
    if (word.value == static_cast<int>(doubt)) return say(word.label);
  return say("Another reason");
}

/// What they said it was for: of a broken glass their own words, else the purposes they ticked.
Html said_words(const desk::ToLookInto& one) {
  if (one.about.doubt == Doubt::break_glass) return govuk::as_written(one.said);
  Html shown;
  for (const auto& word : desk::purposes())
    for (const auto said : split(one.said, ' '))
      if (said == word.wire)
        shown += govuk::aside(text(say("They said: {purpose}", {{"purpose", say(word.label)}})));
  return shown;
}

Html found_words(const LookedInto& settled, const Names& names) {
  const bool right = settled.record.found == LookedIntoAs::right;
  return govuk::tag({.content = text(right ? say("For the work") : say("Followed up")),
                     .classes = right ? "govuk-tag--green" : "govuk-tag--yellow"}) +
         govuk::as_written(settled.record.why.value) +
         govuk::aside(text(say("{who}, {when}", {{"who", names.person(settled.by)},
                                                 {"when", in_words(settled.at)}})));
}

std::string line_href(const desk::ToLookInto& one) { return "/openings/" + one.line.text(); }

/// Nobody looks into their own.
Html act_cell(const Visit& visit, const desk::ToLookInto& one, const Names& names) {
  if (one.about.person == visit.reader->person)
    return text(say("Somebody else looks into what you opened"));
  return govuk::link_spoken(
      line_href(one), say("Look into it"),
      say("what {who} opened, {when}",
          {{"who", names.person(one.about.person)}, {"when", in_words(one.at)}}));
}

enum class Which { open, settled };

Html lines(const Site& site, const Visit& visit, const desk::LookedThrough& found, Which which,
           const Names& names) {
  govuk::Table table{.head = {{text(say("Last opened"))},
                              {text(say("Who"))},
                              {text(say("Why it is listed"))},
                              {text(say("Record"))},
                              {text(which == Which::open ? say("What to do") : say("Found"))}}};
  for (const auto& one : found.lines) {
    if (one.settled.has_value() != (which == Which::settled)) continue;
    table.rows.push_back(
        {{text(in_words(one.at))},
         {text(names.person(one.about.person))},
         {text(label_of(one.about.doubt)) + said_words(one)},
         {records_cell(site, visit, one)},
         {which == Which::open ? act_cell(visit, one, names) : found_words(*one.settled, names)}});
  }
  if (!table.rows.empty()) return govuk::table(table);
  return govuk::paragraph(text(which == Which::open ? say("There are none to look into.")
                                                    : say("None was looked into yet.")));
}

/// How far back, what counts as a night, and whether anything was left out.
Html what_was_read(const desk::LookedThrough& found, const State& service) {
  const auto value = [&](std::string_view key) {
    return std::to_string(figure(service, key).value);
  };
  const bool all_set = !figure(service, night_from_hour).local_default &&
                       !figure(service, night_to_hour).local_default &&
                       !figure(service, night_records).local_default && !found.days.local_default;
  auto words =
      say("Openings of the last {days} days were looked through. {n} different records "
          "from {from}:00 to {to}:00 are many for one night.",
          {{"days", std::to_string(found.days.value)},
           {"n", value(night_records)},
           {"from", value(night_from_hour)},
           {"to", value(night_to_hour)}});
  if (!all_set) words += " " + say("Some of these figures are local defaults.");
  auto shown = govuk::paragraph(text(words));
  if (found.cut)
    shown += govuk::warning_text(
        {.content = text(say("Somebody opened so much that only the newest part was read."))});
  return shown;
}

Response openings_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto found = desk::openings_to_look_into(site.desk, *visit.reader);
    if (!found) return overview::failed(site, visit, found.error());
    const auto names = desk::names_for(service);
    const auto taken = taken_out(site, visit, names);
    if (!taken) return overview::failed(site, visit, taken.error());
    web::Page page{.title = say("Openings to look into")};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(
            text(say("Each may have been for the work: a shared name proves nothing, and some work "
                     "at night. Ask the person what it was for. Of two records that may be of one "
                     "child, say which is kept."))) +
        what_was_read(*found, *service.service) + lines(site, visit, *found, Which::open, names) +
        govuk::section("looked-into", govuk::heading(2, govuk::Size::m, text(say("Looked into"))),
                       lines(site, visit, *found, Which::settled, names)) +
        *taken;
    return overview::plain_page(site, visit, std::move(page));
  });
}

/// What it is about, above the form.
Html about(const Site& site, const Visit& visit, const desk::ToLookInto& one, const Names& names) {
  return govuk::summary_list(
             {.rows = {{.key = text(say("Who")), .value = text(names.person(one.about.person))},
                       {.key = text(say("Last opened")), .value = text(in_words(one.at))},
                       {.key = text(say("Why it is listed")),
                        .value = text(label_of(one.about.doubt)) + said_words(one)},
                       {.key = text(say("Record")), .value = records_cell(site, visit, one)}}}) +
         (one.settled ? found_words(*one.settled, names) : Html{});
}

Response look_into(const Site& site, const Visit& visit, const desk::ToLookInto& one,
                   const Names& names) {
  ServiceForm form{.page = {.title = say("Look into an opening")},
                   .button = say("Save"),
                   .fields = asked_of(OpeningLookedInto::fields, {}),
                   .then = "/openings",
                   .before = about(site, visit, one, names)};
  form.page.back = govuk::BackLink{.href = "/openings"};
  if (visit.request.method == web::Method::get) return ask(site, visit, form);
  return take(site, visit, form, one.about);
}

/// One of those listed to this reader, or no page.
Response one_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto found = desk::openings_to_look_into(site.desk, *visit.reader);
    if (!found) return overview::failed(site, visit, found.error());
    const auto line = visit.id<EventId>("line");
    for (const auto& one : found->lines)
      if (one.line == line) return look_into(site, visit, one, desk::names_for(service));
    return overview::not_found(site, visit);
  });
}

}  // namespace

std::vector<web::Route> openings_routes(const Site& site) {
  const web::Need need(access::Operation::review_openings);
  const auto one = [&site](const Visit& visit) { return one_page(site, visit); };
  return {
      {web::Method::get, "/openings", need,
       [&site](const Visit& visit) { return openings_page(site, visit); }},
      {web::Method::get, "/openings/{line}", need, one},
      {web::Method::post, "/openings/{line}", need, one},
  };
}

}  // namespace holdfast::service
