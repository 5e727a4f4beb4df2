// What the record holds and an assessment leaves out: at most ten at a time, the gravest first,
// each with the entries that show it, and a way to say why one does not matter here.
#include <algorithm>

#include "base/words.h"
#include "desk/hand_out.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

std::string wire_of(GapRule rule) {
  return std::string(words_of(GapRule{})[static_cast<std::size_t>(rule)].wire);
}

std::string about(const Opened& opened, const Gap& gap, std::optional<EventId> entry) {
  const auto* told = entry ? opened.file.history->find(*entry) : nullptr;
  return told == nullptr ? gap.words
                         : entry_words(desk::names_for(opened.service), told->standing());
}

Html way_to_close(const Opened& opened, const Assessment& one, const Gap& gap,
                  std::optional<EventId> entry) {
  const auto below = "/gap/" + wire_of(gap.rule) + (entry ? "/" + entry->text() : "") +
                     (gap.about.empty() ? "" : "?about=" + gap.about);
  return govuk::link_spoken(task_href(opened, one, below), say("Does not matter here"),
                            about(opened, gap, entry));
}

/// Where it is put right: the page to write on, and its words. Empty: in the entry itself.
struct WayToWrite {
  std::string below;  ///< of the assessment, or with a "/" before it of the record
  std::string words;
};
WayToWrite way_to_write(const Gap& gap) {
  switch (gap.rule) {
    case GapRule::behaviour_not_linked:
      return {"/section/behaviour", say("Write about it")};
    case GapRule::no_scenario:
    case GapRule::kind_without_scenario:
      return {"/scenario", say("Write a scenario")};
    case GapRule::victim_not_written:
      return {"/section/victims", say("Write about it")};
    case GapRule::agency_not_linked:
      return {"/section/agencies", say("Write about it")};
    case GapRule::out_of_step:
      return {"/judge/harm_to_others", say("Look at the judgement again")};
    case GapRule::voice_missing:
      return {gap.about == "parents" ? "/section/parents_words" : "/section/childs_words",
              say("Write what they say")};
    case GapRule::agency_missing:
      return {"//sharing/network", say("Ask them, or say why not")};
    case GapRule::request_open:
      return {"//sharing", say("Look at the request")};
    case GapRule::specialist_missing:
      return {"//instruments", say("Record the specialist assessment")};
    case GapRule::scenario_left_behind:
    case GapRule::not_read:
    case GapRule::came_after_signing:
    case GapRule::carried_over:
      return {};
  }
  return {};
}

Html way_to_put_right(const Opened& opened, const Assessment& one, const Gap& gap) {
  const auto [below, words] = way_to_write(gap);
  if (below.empty() || is_signed(one)) return {};
  const bool on_record = below.starts_with("//");
  const auto href =
      on_record ? record_href(opened, below.substr(1)) : task_href(opened, one, below);
  return govuk::paragraph(govuk::link_spoken(href, words, gap.words));
}

/// An earlier scenario is taken over where it is read.
std::string href_of_entry(const Opened& opened, const Assessment& one, const Gap& gap,
                          EventId entry) {
  if (gap.rule == GapRule::scenario_left_behind)
    return task_href(opened, one, "/scenario/" + entry.text());
  return record_href(opened, "/entries/" + entry.text());
}

Html entry_line(const Opened& opened, const Assessment& one, const Gap& gap, EventId entry) {
  const auto* told = opened.file.history->find(entry);
  if (told == nullptr) return {};
  const auto words = entry_words(desk::names_for(opened.service), told->standing());
  const auto title = say(holdfast::view_of(told->standing()).shape.title);
  return govuk::link(href_of_entry(opened, one, gap, entry), text(words.empty() ? title : words)) +
         govuk::aside(text(say("{kind}, recorded {day}",
                               {{"kind", title},
                                {"day", in_words(london_date(told->entry.envelope.recorded))}})) +
                      text(" ") + way_to_close(opened, one, gap, entry));
}

Html gap_block(const Opened& opened, const Assessment& one, const Gap& gap) {
  std::vector<Html> items;
  for (const auto& entry : gap.entries) items.push_back(entry_line(opened, one, gap, entry));
  if (items.empty()) items.push_back(way_to_close(opened, one, gap, std::nullopt));
  return govuk::heading(3, govuk::Size::s, text(gap.words)) + way_to_put_right(opened, one, gap) +
         govuk::plain_list(items);
}

/// Which of those that the same entry shows; the form carries it on.
std::string about_asked(const Visit& visit) {
  const auto& request = visit.request;
  const auto& from = request.method == web::Method::post ? request.form : request.query;
  return std::string(from.value_or("about", ""));
}

/// The gap that the address names, where it is still one.
std::optional<Gap> gap_in(const Opened& opened, const Assessment& one, const Visit& visit) {
  const auto wire = visit.part("rule");
  const auto entry = EventId::from(visit.part("entry"));
  const auto about = about_asked(visit);
  for (auto& gap : gaps(situation_of(opened), one)) {
    if (wire_of(gap.rule) != wire || (!about.empty() && gap.about != about)) continue;
    const bool whole = visit.part("entry").empty() && gap.entries.empty();
    if (whole || (entry && std::ranges::find(gap.entries, *entry) != gap.entries.end())) return gap;
  }
  return std::nullopt;
}

/// Linked or left out meanwhile. Sent twice, the list shows what is left; what somebody else typed
/// is theirs to see.
Response no_gap_now(const Site& site, const Visit& visit, const Opened& opened,
                    const Assessment& one) {
  const auto then = href_of(one);
  const auto event = visit.request.form.value_or("event", "");
  if (std::ranges::any_of(one.closed,
                          [&](const auto& closed) { return closed.id().text() == event; }))
    return web::see_other(record_href(opened.record, then));
  const RecordForm form{.kind = GapClosed::kind,
                        .title = say("It does not matter here"),
                        .button = say("Save the reason"),
                        .then = then,
                        .part = part};
  return overview::show_form(
      site, visit, form, opened,
      {visit.request.form,
       {{"", say("This is linked or left out already. Your words are below, and were not saved")}},
       {}});
}

Response gap_page(const Site& site, const Visit& visit) {
  return with_assessment(site, visit, "form:gap", [&](const Opened& opened, const Assessment& one) {
    const auto gap = gap_in(opened, one, visit);
    const bool posts = visit.request.method == web::Method::post;
    if (!gap && posts) return no_gap_now(site, visit, opened, one);
    if (!gap) return overview::not_found(site, visit);
    const auto then = href_of(one);
    const std::string entry(visit.part("entry"));
    RecordForm form{.kind = GapClosed::kind,
                    .title = say("It does not matter here"),
                    .button = say("Save the reason"),
                    .then = then,
                    .part = part};
    form.given = {{std::string(GapClosed::fields[0].name), Value{one.id().text()}},
                  {std::string(GapClosed::fields[1].name), Value{wire_of(gap->rule)}}};
    if (!entry.empty())
      form.given.push_back({std::string(GapClosed::fields[2].name), Value{entry}});
    if (!gap->about.empty())
      form.given.push_back({std::string(GapClosed::fields[3].name), Value{gap->about}});
    form.after = [about = gap->about](const web::Form&) { return govuk::hidden("about", about); };
    const auto* told = entry.empty() ? nullptr : opened.file.history->find(*EventId::from(entry));
    // The reason speaks of the entry, so it lies where that lies.
    if (told != nullptr) form.more = desk::clearance_of(*told);
    form.before = govuk::inset_text(
        {.content = govuk::paragraph(text(gap->words)) +
                    (told != nullptr ? govuk::paragraph(text(entry_words(
                                           desk::names_for(opened.service), told->standing())))
                                     : Html{})});
    return ask_or_take(site, visit, opened, {form, {}});
  });
}

}  // namespace

Html left_open_block(const Opened& opened, const Assessment& one) {
  const auto all = left_open(situation_of(opened), one);
  if (all.empty()) return {};
  const auto names = desk::names_for(opened.service);
  Html shown;
  for (const auto& gap : all) {
    std::vector<Html> items;
    for (const auto& entry : gap.entries)
      if (const auto* told = opened.file.history->find(entry))
        items.push_back(govuk::link(record_href(opened, "/entries/" + entry.text()),
                                    text(entry_words(names, told->standing()))));
    shown += govuk::heading(3, govuk::Size::s, text(gap.words)) +
             (items.empty() ? Html{} : govuk::plain_list(items));
  }
  return overview::headed("left-open", say("Left open when it was signed"), shown);
}

Html gaps_count(const Opened& opened, const Assessment& one) {
  std::size_t n = 0;
  for (const auto& gap : gaps(situation_of(opened), one))
    n += std::max<std::size_t>(1, gap.entries.size());
  if (n == 0) return {};
  return govuk::inset_text(
      {.content = govuk::link(
           task_href(opened, one, "") + "#gaps",
           text(say("On the record, and not in this yet: {n}", {{"n", std::to_string(n)}})))});
}

Html gaps_block(const Opened& opened, const Assessment& one) {
  const auto all = gaps(situation_of(opened), one);
  if (all.empty() && is_signed(one)) return {};
  // Worked out from what this reader may see: anything else would tell what they may not.
  auto shown = govuk::aside(text(say("Among what you may see of this record.")));
  if (all.empty())
    shown += govuk::paragraph(
        text(say("Nothing was found that this leaves out. What nobody recorded is not found.")));
  for (std::size_t i = 0; i < std::min(all.size(), gaps_shown); ++i)
    shown += gap_block(opened, one, all[i]);
  if (all.size() > gaps_shown)
    shown += govuk::paragraph(text(say("{n} more are shown when these are dealt with.",
                                       {{"n", std::to_string(all.size() - gaps_shown)}})));
  return overview::headed("gaps", say("On the record, and not in this"), shown);
}

void add_gaps(const Site& site, std::vector<web::Route>& all) {
  for (const auto* pattern : {"/records/{record}/assessment/{assessment}/gap/{rule}",
                              "/records/{record}/assessment/{assessment}/gap/{rule}/{entry}"})
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, web::Need(Operation::assess),
                     [&site](const Visit& visit) { return gap_page(site, visit); }});
}

}  // namespace holdfast::assessment
