// Parting two records that were merged: why, check, done. Begun on the record that goes on.
#include <algorithm>

#include "base/words.h"
#include "desk/merge.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/children/pages.h"
#include "practice/history.h"
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

struct Way {
  const Site& site;
  const Visit& visit;
  const Opened& opened;
  EventId merge;
};

struct Asked {
  const web::Form& typed;
  const Problems& problems;
  std::string seen;
  Html note = {};
};

/// Recorded on the record that goes on since it was merged: it stays there.
std::size_t recorded_since(const Way& way) {
  const auto& told = way.opened.file.history->told;
  const auto at = std::ranges::find_if(
      told, [&](const Told& one) { return one.entry.envelope.event == way.merge; });
  return at == told.end() ? 0 : static_cast<std::size_t>(told.end() - at) - 1;
}

std::string since_words(std::size_t entries) {
  if (entries == 0) return say("Nothing that you may see was recorded since they were merged.");
  if (entries == 1)
    return say(
        "1 entry was recorded since they were merged. It stays on this record: if it is of "
        "the other child, record it there and withdraw it here.");
  return say(
      "{n} entries were recorded since they were merged. They stay on this record: what is "
      "of the other child, record there and withdraw here.",
      {{"n", std::to_string(entries)}});
}

Response show(const Way& way, const Asked& asked, const Html& content) {
  auto page = overview::record_page(way.visit, way.opened, say("Part the records again"),
                                    overview::Part::overview);
  page.back = govuk::BackLink{.href = record_href(way.opened.record)};
  page.status = asked.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(asked.problems, MergeUndone::fields);
  auto fields = web::csrf_field(way.visit.csrf) +
                govuk::hidden("event", overview::event_of(way.site, asked.typed).text()) +
                govuk::hidden("seen", asked.seen);
  page.main = asked.note + govuk::two_thirds(govuk::form({.action = way.visit.request.path,
                                                          .content = std::move(fields) + content}));
  return overview::plain_page(way.site, way.visit, std::move(page));
}

Html button_to(const std::string& words, std::string_view step, std::string_view classes = "") {
  return govuk::button({.content = text(words),
                        .name = "step",
                        .value = std::string(step),
                        .prevent_double_click = step == "undo",
                        .classes = std::string(classes)});
}

Response ask_why(const Way& way, const Asked& asked) {
  return show(way, asked,
              govuk::heading(1, govuk::Size::l, text(say("Part the records again"))) +
                  govuk::paragraph(text(say("Each record then stands alone, with the entries that "
                                            "were made in it."))) +
                  govuk::paragraph(text(since_words(recorded_since(way)))) +
                  web::inputs({MergeUndone::fields, &asked.typed, &asked.problems, nullptr}) +
                  button_to(say("Continue"), "check"));
}

Response check(const Way& way, const Asked& asked) {
  govuk::SummaryList list;
  Html kept;
  for (const auto& field : overview::typed_of(MergeUndone::fields)) {
    const auto words = asked.typed.value_or(field.name, "");
    list.rows.push_back({.key = text(say(field.heading())), .value = govuk::as_written(words)});
    kept += govuk::hidden(field.name, words);
  }
  return show(
      way, asked,
      govuk::heading(1, govuk::Size::l, text(say("Check your answers"))) +
          govuk::summary_list(list) + govuk::paragraph(text(since_words(recorded_since(way)))) +
          kept +
          govuk::button_group({button_to(say("Part the records"), "undo"),
                               button_to(say("Change"), "why", "govuk-button--secondary")}));
}

Response carry_out(const Way& way, const Asked& asked, const MergeUndone& undone) {
  const auto done = desk::undo_merge(way.site.desk, *way.visit.reader,
                                     {overview::event_of(way.site, asked.typed), way.opened.record,
                                      way.merge, undone.undo_why, asked.seen});
  if (done)
    return overview::saved(way.site, way.visit, record_href(way.opened.record), MergeUndone::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return check(way, {asked.typed, *wrong, asked.seen});
  if (const auto* conflict = std::get_if<desk::Conflict>(&done.error()))
    return check(
        way, {asked.typed, {}, conflict->digest, overview::conflict_note(way.opened, *conflict)});
  return overview::refused(way.site, way.visit, done.error(), way.opened.record);
}

bool is_in_force(const Way& way) {
  return std::ranges::any_of(way.opened.file.children->merging.merged, [&](const auto& one) {
    return one.id() == way.merge && !one.envelope.merged_from;
  });
}

Response take(const Way& way) {
  const auto& typed = way.visit.request.form;
  const std::string seen(typed.value_or("seen", way.opened.digest));
  if (typed.value_or("step", "") == "why") return ask_why(way, {typed, {}, seen});
  MergeUndone undone;
  const auto problems = overview::read_into(MergeUndone::fields, &undone, typed);
  if (!problems.empty()) return ask_why(way, {typed, problems, seen});
  const bool last = typed.value_or("step", "") == "undo";
  return last ? carry_out(way, {typed, {}, seen}, undone) : check(way, {typed, {}, seen});
}

Response undo_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:undo", [&](const Opened& opened) {
    const auto merge = visit.id<EventId>("merge");
    if (!merge) return overview::not_found(site, visit);
    const Way way{site, visit, opened, *merge};
    // Sent twice, the merge is gone: the desk knows the form again.
    if (visit.request.method == web::Method::post) return take(way);
    if (!is_in_force(way)) return overview::not_found(site, visit);
    return ask_why(way, {visit.request.query, {}, opened.digest});
  });
}

}  // namespace

void add_undo_routes(const Site& site, std::vector<web::Route>& routes) {
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, "/records/{record}/merges/{merge}/undo",
                      web::Need(access::Operation::merge_records),
                      [&site](const Visit& visit) { return undo_page(site, visit); }});
}

}  // namespace holdfast::children
