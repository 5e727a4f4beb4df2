// What the record holds and an assessment leaves out: at most ten at a time, the gravest first,
// each with the entries that show it, and a way to say why one does not matter here.
#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "govuk/buttons.h"
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

constexpr std::size_t words_shown = 110;

std::string wire_of(GapRule rule) {
  return std::string(words_of(GapRule{})[static_cast<std::size_t>(rule)].wire);
}

Html way_to_close(const Opened& opened, const Assessment& one, const Gap& gap,
                  std::optional<EventId> entry, const std::string& about) {
  const auto below = "/gap/" + wire_of(gap.rule) + (entry ? "/" + entry->text() : "");
  return govuk::link_spoken(record_href(opened.record, href_of(one, below)),
                            say("Does not matter here"), about);
}

Html entry_line(const Opened& opened, const Assessment& one, const Gap& gap, EventId entry) {
  const auto* told = opened.file.history->find(entry);
  if (told == nullptr) return {};
  const auto words = shortened(written_in(told->standing()), words_shown);
  const auto title = say(holdfast::view_of(told->standing()).shape.title);
  return govuk::link(record_href(opened, "/entries/" + entry.text()), text(title)) +
         govuk::aside(text(words)) +
         govuk::aside(way_to_close(opened, one, gap, entry, words.empty() ? title : words));
}

Html gap_block(const Opened& opened, const Assessment& one, const Gap& gap) {
  std::vector<Html> items;
  for (const auto& entry : gap.entries) items.push_back(entry_line(opened, one, gap, entry));
  if (items.empty()) items.push_back(way_to_close(opened, one, gap, std::nullopt, gap.words));
  return govuk::heading(3, govuk::Size::s, text(gap.words)) + govuk::plain_list(items);
}

/// The gap that the address names, where it is still one.
std::optional<Gap> gap_in(const Opened& opened, const Assessment& one, const Visit& visit) {
  const auto wire = visit.part("rule");
  const auto entry = EventId::from(visit.part("entry"));
  for (auto& gap : gaps(situation_of(opened), one)) {
    if (wire_of(gap.rule) != wire) continue;
    const bool whole = visit.part("entry").empty() && gap.entries.empty();
    if (whole || (entry && std::ranges::find(gap.entries, *entry) != gap.entries.end())) return gap;
  }
  return std::nullopt;
}

Response gap_page(const Site& site, const Visit& visit) {
  return with_assessment(site, visit, "form:gap", [&](const Opened& opened, const Assessment& one) {
    const auto gap = gap_in(opened, one, visit);
    const bool posts = visit.request.method == web::Method::post;
    // Sent twice, it is no gap any more: the list shows what is left.
    if (!gap && posts) return web::see_other(record_href(opened.record, href_of(one)));
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
    const auto* told = entry.empty() ? nullptr : opened.file.history->find(*EventId::from(entry));
    form.before = govuk::inset_text(
        {.content = govuk::paragraph(text(gap->words)) +
                    (told != nullptr ? govuk::as_written(written_in(told->standing())) : Html{})});
    return ask_or_take(site, visit, opened, form, {});
  });
}

}  // namespace

Html gaps_block(const Opened& opened, const Assessment& one) {
  const auto all = gaps(situation_of(opened), one);
  Html shown = govuk::heading(2, govuk::Size::m, text(say("On the record, and not in this")));
  if (all.empty())
    return shown +
           govuk::paragraph(text(
               say("Nothing was found that this leaves out. What nobody recorded is not found.")));
  for (std::size_t i = 0; i < std::min(all.size(), gaps_shown); ++i)
    shown += gap_block(opened, one, all[i]);
  return shown;
}

void add_gaps(const Site& site, std::vector<web::Route>& all) {
  for (const auto* pattern : {"/records/{record}/assessment/{assessment}/gap/{rule}",
                              "/records/{record}/assessment/{assessment}/gap/{rule}/{entry}"})
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, web::Need(Operation::assess),
                     [&site](const Visit& visit) { return gap_page(site, visit); }});
}

}  // namespace holdfast::assessment
