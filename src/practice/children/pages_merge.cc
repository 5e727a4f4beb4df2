// Merging two records of one child: choose the other, see both side by side, say which goes on and
// why, check, done. The answers go with the form from page to page: nothing is recorded before the
// last, and what changed since the two were compared is shown before it.
#include <algorithm>

#include "base/words.h"
#include "desk/merge.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/children/pages.h"
#include "practice/children/views_compare.h"
#include "practice/overview/views_forms.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

/// The page that is being made, of the record it was begun on.
struct Way {
  const Site& site;
  const Visit& visit;
  const Opened& here;

  const web::Form& typed() const {
    const bool asks = visit.request.method == web::Method::get;
    return asks ? visit.request.query : visit.request.form;
  }
  std::string href() const { return record_href(here.record, "/merge"); }
};

web::Page page_of(const Way& way, const std::string& title, const Problems& problems) {
  auto page = overview::record_page(way.visit, way.here, title, overview::Part::overview);
  page.back = govuk::BackLink{.href = record_href(way.here.record)};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, RecordMerged::fields);
  return page;
}

govuk::ErrorMessage error_of(const Problems& problems, std::string_view field) {
  const auto at = std::ranges::find(problems, field, &Problem::field);
  return at == problems.end() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(at->words)};
}

// ---- which other record

struct Offered {
  desk::CaseLine line;
  std::string why;  ///< empty: found by name
};

void offer(std::vector<Offered>& into, const Way& way, Offered one) {
  const bool known = std::ranges::any_of(
      into, [&](const Offered& other) { return other.line.record == one.line.record; });
  if (!known && one.line.record != way.here.record) into.push_back(std::move(one));
}

/// Those that are alike, and those that were looked for by name.
Result<std::vector<Offered>> offered(const Way& way) {
  std::vector<Offered> all;
  const auto& child = *way.here.file.children;
  if (child.name) {
    ChildAdded same{{child.name->given}, {child.name->family}, {}, child.date_of_birth};
    const auto alike = desk::likely_same(way.site.desk, *way.visit.reader, same);
    if (!alike) return Unexpected{alike.error()};
    for (const auto& one : *alike) offer(all, way, {one.child, one.why});
  }
  const auto found =
      desk::find_by_name(way.site.desk, *way.visit.reader, way.typed().value_or("name", ""));
  if (!found) return Unexpected{found.error()};
  for (const auto& line : found->lines) offer(all, way, {line, {}});
  return all;
}

Html choice_of_record(const Way& way, const std::vector<Offered>& all, const Problems& problems) {
  govuk::Radios radios{
      .name = "other",
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which other record is of this "
                                                                 "child?")),
                                             .classes = "govuk-fieldset__legend--m"}},
      .hint = {text(say("You then see both side by side. That opens the other record too, and is "
                        "listed among who has looked at it"))},
      .error = error_of(problems, "other")};
  for (const auto& one : all)
    radios.choices.push_back(
        {.value = one.line.record.text(),
         .label = {.content = text(say(
                       "{name}, born {day}",
                       {{"name", one.line.name},
                        {"day", overview::born_words(one.line.date_of_birth, way.here.today())}}))},
         .hint = {one.why.empty() ? Html{} : text(one.why)}});
  return govuk::form({.action = way.href(),
                      .sends = govuk::Sends::get,
                      .content = govuk::hidden("chosen", "yes") + govuk::radios(radios) +
                                 govuk::button({.content = text(say("Compare the records"))})});
}

Html search_box(const Way& way) {
  return govuk::form(
      {.action = way.href(),
       .sends = govuk::Sends::get,
       .content =
           govuk::input({.name = "name",
                         .label = {.content = text(say("Look for a record by name")),
                                   .classes = "govuk-label--s"},
                         .value = std::string(way.typed().value_or("name", "")),
                         .autocomplete = "off",
                         .spellcheck = false,
                         .classes = "govuk-input--width-20"}) +
           govuk::button({.content = text(say("Find")), .classes = "govuk-button--secondary"})});
}

Response choose(const Way& way, const Problems& problems) {
  const auto all = offered(way);
  if (!all) return overview::failed(way.site, way.visit, all.error());
  auto page = page_of(way, say("Merge with another record of this child"), problems);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Merge with another record of this child"))) +
      govuk::paragraph(text(say("Nothing is lost by it, and it can be undone. Twins, brothers and "
                                "sisters and namesakes have a record each."))) +
      (all->empty()
           ? govuk::paragraph(text(way.typed().value_or("name", "").empty()
                                       ? say("No other record that you may open is like this one.")
                                       : say("No other child you may see has that name.")))
           : choice_of_record(way, *all, problems)) +
      search_box(way));
  return overview::plain_page(way.site, way.visit, std::move(page));
}

// ---- side by side, and which goes on

/// Both records, as they were seen when they were compared.
struct Pair {
  const Opened& here;
  const Opened& other;
  const web::Form& typed;
  const Problems& problems;

  const Opened& going_on() const {
    return typed.value_or("goes_on", "") == other.record.text() ? other : here;
  }
  const Opened& merged() const { return &going_on() == &here ? other : here; }
};

/// What stood when they were compared; a form that begins now takes what stands now.
std::string seen_of(const Pair& pair, const Opened& opened, std::string_view name) {
  const bool fresh = pair.typed.value_or("step", "").empty();
  return fresh ? opened.digest : std::string(pair.typed.value_or(name, opened.digest));
}

Html kept(const Way& way, const Pair& pair) {
  return web::csrf_field(way.visit.csrf) +
         govuk::hidden("event", overview::event_of(way.site, pair.typed).text()) +
         govuk::hidden("other", pair.other.record.text()) +
         govuk::hidden("seen", seen_of(pair, pair.here, "seen")) +
         govuk::hidden("seen_other", seen_of(pair, pair.other, "seen_other"));
}

/// Typed on a later page, for the way back and forth.
Html kept_reasons(const Pair& pair) {
  Html kept;
  for (const auto& field : overview::typed_of(RecordMerged::fields))
    kept += govuk::hidden(field.name, pair.typed.value_or(field.name, ""));
  return kept;
}

Html kept_choice(const Pair& pair) {
  return govuk::hidden("goes_on", pair.typed.value_or("goes_on", ""));
}

Html button_to(const std::string& words, std::string_view step, std::string_view classes = "") {
  return govuk::button({.content = text(words),
                        .name = "step",
                        .value = std::string(step),
                        .prevent_double_click = step == "merge",
                        .classes = std::string(classes)});
}

Html which_goes_on(const Pair& pair) {
  govuk::Radios radios{
      .name = "goes_on",
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which record goes on?")),
                                             .classes = "govuk-fieldset__legend--m"}},
      .hint = {text(say("What happens from now on is recorded there, and where the two say "
                        "different things it is shown first"))},
      .error = error_of(pair.problems, "goes_on"),
      .chosen = std::string(pair.typed.value_or("goes_on", ""))};
  for (const auto* one : {&pair.here, &pair.other})
    radios.choices.push_back(
        {.value = one->record.text(),
         .label = {text(record_in_short(*one))},
         .hint = {text(one == &pair.here ? say("This record") : say("The other record"))}});
  return govuk::radios(radios);
}

Response compare(const Way& way, const Pair& pair, const Html& note = {}) {
  auto page = page_of(way, say("Compare the two records"), pair.problems);
  page.back = govuk::BackLink{.href = way.href()};
  page.main =
      note + govuk::heading(1, govuk::Size::l, text(say("Compare the two records"))) +
      side_by_side(pair.here, pair.other) +
      govuk::inset_text(
          {.content = text(say("Once they are merged, whoever may not open one of them can open "
                               "neither, and somebody admitted to one alone must be admitted "
                               "again. Merging changes no entry."))}) +
      govuk::form({.action = way.href(),
                   .content = kept(way, pair) + kept_reasons(pair) + which_goes_on(pair) +
                              button_to(say("Continue"), "why")});
  return overview::plain_page(way.site, way.visit, std::move(page));
}

// ---- why, and the answers to check

Response ask_why(const Way& way, const Pair& pair) {
  auto page = page_of(way, say("Why are these records of one child?"), pair.problems);
  const auto note =
      govuk::inset_text({.content = text(say("{merged} is merged into {goes_on}.",
                                             {{"merged", record_in_short(pair.merged())},
                                              {"goes_on", record_in_short(pair.going_on())}}))});
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Merge the records"))) + note +
      govuk::form(
          {.action = way.href(),
           .content = kept(way, pair) + kept_choice(pair) +
                      web::inputs({RecordMerged::fields, &pair.typed, &pair.problems, nullptr}) +
                      govuk::button_group({button_to(say("Continue"), "check"),
                                           button_to(say("Back to the two records"), "which",
                                                     "govuk-button--secondary")})}));
  return overview::plain_page(way.site, way.visit, std::move(page));
}

Response check(const Way& way, const Pair& pair) {
  auto page = page_of(way, say("Check your answers"), pair.problems);
  govuk::SummaryList list;
  list.rows = {
      {.key = text(say("Goes on")), .value = text(record_in_short(pair.going_on()))},
      {.key = text(say("Is merged into it")), .value = text(record_in_short(pair.merged()))}};
  for (const auto& field : overview::typed_of(RecordMerged::fields))
    list.rows.push_back({.key = text(say(field.heading())),
                         .value = govuk::as_written(pair.typed.value_or(field.name, ""))});
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Check your answers"))) +
      govuk::summary_list(list) +
      govuk::paragraph(text(say("Both records then say that they were merged, when, by whom and "
                                "why. A manager can part them again."))) +
      govuk::form({.action = way.href(),
                   .content = kept(way, pair) + kept_choice(pair) + kept_reasons(pair) +
                              govuk::button_group({button_to(say("Merge the records"), "merge"),
                                                   button_to(say("Change the reasons"), "why",
                                                             "govuk-button--secondary"),
                                                   button_to(say("Change which goes on"), "which",
                                                             "govuk-button--secondary")})}));
  return overview::plain_page(way.site, way.visit, std::move(page));
}

Response carry_out(const Way& way, const Pair& pair, const RecordMerged& said) {
  const bool here_goes_on = &pair.going_on() == &pair.here;
  const auto seen = seen_of(pair, pair.here, "seen");
  const auto seen_other = seen_of(pair, pair.other, "seen_other");
  const auto done =
      desk::merge(way.site.desk, *way.visit.reader,
                  {overview::event_of(way.site, pair.typed), pair.going_on().record,
                   pair.merged().record, said.merge_why, said.merge_evidence,
                   here_goes_on ? seen : seen_other, here_goes_on ? seen_other : seen});
  if (done)
    return overview::saved(way.site, way.visit, record_href(pair.going_on().record),
                           RecordMerged::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return check(way, {pair.here, pair.other, pair.typed, *wrong});
  if (!std::holds_alternative<desk::Conflict>(done.error()))
    return overview::refused(way.site, way.visit, done.error(), pair.here.record);
  auto afresh = pair.typed;
  std::erase_if(afresh.fields, [](const auto& one) { return one.first == "step"; });
  return compare(way, {pair.here, pair.other, afresh, {}},
                 govuk::notification_banner(
                     {.message = text(say("Something was recorded in one of them while you "
                                          "compared them. Compare them again."))}));
}

/// Where the form says it goes, unless an answer on the way is missing.
Response take(const Way& way, const Opened& other) {
  const auto& typed = way.typed();
  const auto step = typed.value_or("step", "which");
  const Problems none;
  const Pair pair{way.here, other, typed, none};
  if (step == "which") return compare(way, pair);
  const auto chosen = typed.value_or("goes_on", "");
  if (chosen != way.here.record.text() && chosen != other.record.text())
    return compare(
        way, {way.here, other, typed, Problems{{"goes_on", say("Select which record goes on")}}});
  if (step == "why") return ask_why(way, pair);
  RecordMerged said;
  const auto problems = overview::read_into(RecordMerged::fields, &said, typed);
  if (!problems.empty()) return ask_why(way, {way.here, other, typed, problems});
  return step == "merge" ? carry_out(way, pair, said) : check(way, pair);
}

/// A second press of the last button finds the other record merged: the desk knows the form again.
Response merged_meanwhile(const Way& way, const Opened& other) {
  if (way.typed().value_or("step", "") == "merge") return take(way, other);
  return choose(way, {{"other", say("That record was merged into another already")}});
}

Response with_other(const Way& way, StreamId record) {
  if (record == way.here.record)
    return choose(way, {{"other", say("Select another record than this one")}});
  const auto other = desk::open_to_compare(way.site.desk, *way.visit.reader, record);
  if (!other && std::holds_alternative<desk::NotForYou>(other.error()))
    return choose(way, {{"other", say("Select a record from the list")}});
  if (!other) return overview::refused(way.site, way.visit, other.error(), record);
  if (other->file.children->merging.into) return merged_meanwhile(way, *other);
  if (way.visit.request.method == web::Method::post) return take(way, *other);
  return compare(way, {way.here, *other, {}, {}});
}

Response merge_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:merge", [&](const Opened& here) {
    const Way way{site, visit, here};
    const auto asked = way.typed().value_or("other", "");
    const bool begins = asked.empty() && way.typed().value_or("chosen", "").empty();
    if (begins && visit.request.method == web::Method::get) return choose(way, {});
    const auto other = StreamId::from(asked);
    return other ? with_other(way, *other)
                 : choose(way, {{"other", say("Select a record from the list")}});
  });
}

}  // namespace

void add_merge_routes(const Site& site, std::vector<web::Route>& routes) {
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, "/records/{record}/merge",
                      web::Need(access::Operation::merge_records),
                      [&site](const Visit& visit) { return merge_page(site, visit); }});
}

}  // namespace holdfast::children
