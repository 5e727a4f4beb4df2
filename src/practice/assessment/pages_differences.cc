// For the head of service: whether children of one group are judged otherwise than those of
// another. Whole service, whole quarters; no child, worker or team can be asked for. A table says
// it, and the words beside it say what it cannot say.
#include <algorithm>
#include <cmath>

#include "base/proportion.h"
#include "base/words.h"
#include "desk/levels_counted.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/pages.h"
#include "practice/overview/views_parts.h"
#include "practice/service/settings.h"

namespace holdfast::assessment {
namespace {

using desk::QuarterShown;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/assessments/levels";

std::string title() { return say("Levels by sex, ethnicity and care status"); }

// ---- What is asked for. ------------------------------------------------------------------------

struct Asked {
  const QuarterShown* quarter;
  std::size_t matter;
};

/// The last quarter and the first judgement, where the address names no other.
Asked asked_of(const Visit& visit, const std::vector<QuarterShown>& quarters) {
  const auto day = visit.request.query.value_or("quarter", "");
  const auto wire = visit.request.query.value_or("judgement", "");
  const auto at = std::ranges::find_if(
      quarters, [&](const QuarterShown& one) { return one.ended.text() == day; });
  const auto words = words_of(Matter{});
  const auto matter = std::ranges::find(words, wire, &Word::wire);
  return {at == quarters.end() ? &quarters.front() : &*at,
          matter == words.end() ? 0 : static_cast<std::size_t>(matter - words.begin())};
}

Html select(std::string name, const std::string& label, std::vector<govuk::SelectOption> options,
            std::string chosen) {
  return govuk::select({.name = std::move(name),
                        .label = {.content = text(label)},
                        .options = std::move(options),
                        .chosen = std::move(chosen)});
}

Html asking(const std::vector<QuarterShown>& quarters, const Asked& asked) {
  std::vector<govuk::SelectOption> ends;
  for (const auto& one : quarters)
    ends.push_back({.value = one.ended.text(), .words = in_words(one.ended)});
  std::vector<govuk::SelectOption> matters;
  for (const auto& word : words_of(Matter{}))
    matters.push_back({.value = std::string(word.wire), .words = say(word.label)});
  return govuk::form({.action = std::string(here),
                      .sends = govuk::Sends::get,
                      .content = select("judgement", say("Judgement"), std::move(matters),
                                        std::string(words_of(Matter{})[asked.matter].wire)) +
                                 select("quarter", say("Three years up to"), std::move(ends),
                                        asked.quarter->ended.text()) +
                                 govuk::button({.content = text(say("Show")),
                                                .classes = "govuk-button--secondary"})});
}

// ---- Cells. ------------------------------------------------------------------------------------

/// On a phone the heading stands beside the figure.
govuk::Cell number(const std::string& heading, const std::string& words) {
  return {.content = text(words), .format = "numeric", .attributes = {{"data-label", heading}}};
}

std::string figure_words(const std::optional<int>& figure) {
  return figure ? std::to_string(*figure) : say("Hidden");
}

std::optional<int> judged_of(const LevelFigures& figures) {
  if (!figures.children || !figures.not_judged) return std::nullopt;
  return *figures.children - *figures.not_judged;
}

std::string percent(double share) {
  constexpr double hundred = 100;
  return say("{n}%", {{"n", std::to_string(std::lround(share * hundred))}});
}

struct ShareWords {
  std::string share;
  std::string interval;
};
/// Made of figures that are shown beside it alone, so that it tells no more than they do.
ShareWords share_of(const LevelFigures& figures) {
  const auto judged = judged_of(figures);
  if (figures.children == 0) return {say("Nobody in this group"), say("None")};
  if (!judged || !figures.raised) return {say("Hidden"), say("Hidden")};
  const auto interval = exact_interval(*figures.raised, *judged);
  if (!interval) return {say("Nobody judged"), say("None")};
  return {
      percent(static_cast<double>(*figures.raised) / *judged),
      say("{from} to {to}", {{"from", percent(interval->from)}, {"to", percent(interval->to)}})};
}

// ---- Tables. -----------------------------------------------------------------------------------

struct TraitRows {
  Trait trait;
  std::vector<std::pair<std::string, LevelFigures>> rows;  ///< groups, and everybody last
};

TraitRows rows_of(const ShownCounts& shown, Trait trait, std::size_t matter) {
  TraitRows made{trait, {}};
  const auto groups = groups_of(trait);
  for (std::size_t g = 0; g < groups.size(); ++g)
    made.rows.emplace_back(say(groups[g].label),
                           shown.by_trait[static_cast<std::size_t>(trait)][g][matter]);
  made.rows.emplace_back(say("Everybody"), shown.everybody[matter]);
  return made;
}

/// A group, and what is said of it under each heading.
struct TableRow {
  std::string group;
  std::vector<std::string> figures;
};
Html table_of(const std::string& caption, const std::vector<std::string>& headings,
              const std::vector<TableRow>& rows) {
  govuk::Table table{.caption = text(caption),
                     .head = {{text(say("Group"))}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-table__caption--s"};
  for (const auto& heading : headings)
    table.head.push_back({.content = text(heading), .format = "numeric"});
  for (const auto& [group, figures] : rows) {
    govuk::Row row{{text(group)}};
    for (std::size_t i = 0; i < figures.size(); ++i) row.push_back(number(headings[i], figures[i]));
    table.rows.push_back(std::move(row));
  }
  return govuk::table(table);
}

Html shares_table(const TraitRows& of, const std::string& trait) {
  std::vector<TableRow> rows;
  for (const auto& [group, figures] : of.rows) {
    const auto share = share_of(figures);
    rows.push_back({group,
                    {figure_words(figures.children), figure_words(judged_of(figures)),
                     figure_words(figures.raised), share.share, share.interval}});
  }
  return table_of(say("{trait}: judged high or very high", {{"trait", trait}}),
                  {say("Children"), say("Judged"), say("High or very high"),
                   say("Share of those judged"), say("95% interval")},
                  rows);
}

Html levels_table(const TraitRows& of, const std::string& trait) {
  std::vector<std::string> headings;
  for (const auto& word : words_of(Level{})) headings.push_back(say(word.label));
  headings.push_back(say("Not judged"));
  std::vector<TableRow> rows;
  for (const auto& [group, figures] : of.rows)
    rows.push_back(
        {group,
         {figure_words(figures.low), figure_words(figures.medium), figure_words(figures.high),
          figure_words(figures.very_high), figure_words(figures.not_judged)}});
  return table_of(say("{trait}: children at each level", {{"trait", trait}}), headings, rows);
}

/// What is not known stands last among the groups.
std::string not_known_words(const TraitRows& of) {
  const auto& children = (of.rows.end() - 2)->second.children;
  if (!children)
    return say(
        "Of how many children this is not known is hidden: they are few, few of them changed, or "
        "another group could be worked out from them.");
  if (*children == 0) return say("This is known of every child counted.");
  return say(
      "Children of whom this is not known: {n}. They may be of any of the "
      "groups.",
      {{"n", std::to_string(*children)}});
}

Html trait_part(const ShownCounts& shown, Trait trait, std::size_t matter) {
  const auto& word = words_of(Trait{})[static_cast<std::size_t>(trait)];
  const auto of = rows_of(shown, trait, matter);
  const auto name = say(word.label);
  return overview::headed(word.wire, name,
                          govuk::paragraph(text(not_known_words(of))) + shares_table(of, name) +
                              levels_table(of, name));
}

// ---- Words beside it. --------------------------------------------------------------------------

Html what_they_can_say() {
  std::vector<Html> said;
  for (const auto* words :
       {"A difference between groups is a question and no proof. Read cases of both groups before "
        "you answer it.",
        "Levels rest on what was recorded. Who is stopped, arrested and written about more is "
        "counted with more.",
        "Of few children a share says little. The interval holds the true share 95 times in 100, "
        "if the children counted are like those who could have been; where two intervals overlap "
        "widely, no difference is shown.",
        "Who was not judged in these three years is in no share, and is not low.",
        "Not known is a group of its own, and so is that a child would rather not say."})
    said.push_back(text(say(words)));
  return govuk::bullets(said);
}

/// What stands in force may be another than when the quarter was counted.
std::string hidden_words(const QuarterShown& quarter, const ServiceFile& service) {
  auto words =
      say("A figure from 1 to {n} is hidden, and so are others from which it could be worked out, "
          "and groups in which fewer than {below} children changed since they were last shown.",
          {{"n", std::to_string(quarter.hidden_below - 1)},
           {"below", std::to_string(quarter.hidden_below)}});
  const auto figure = service::figure(*service.service, service::counts_hidden_below);
  if (figure.local_default) words += " " + say("This is a local default.");
  return words;
}

std::string counted_words(const QuarterShown& quarter) {
  const auto time = counted_until(quarter.ended);
  return say(
      "Children of the whole service who had a case here, or were judged, from {from} to "
      "{until}, by the last level that stood. Counted once, as it was known at the end of "
      "that day; nothing recorded later changes it.",
      {{"from", in_words(time.from)}, {"until", in_words(time.until)}});
}

Html figures_part(const Asked& asked) {
  if (!asked.quarter->shown)
    return govuk::inset_text(
        {.content = text(say("Nothing is shown of this quarter: there were too few children, or "
                             "too few of them changed since the last quarter that is shown."))});
  Html shown;
  for (const auto& word : words_of(Trait{}))
    shown += trait_part(*asked.quarter->shown, static_cast<Trait>(word.value), asked.matter);
  return shown;
}

Response differences_page(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return overview::failed(site, visit, service.error());
  const auto quarters = desk::quarters_shown(site.desk, *visit.reader);
  if (!quarters) return overview::failed(site, visit, quarters.error());
  web::Page page{.title = title()};
  page.back = govuk::BackLink{.href = "/assessments"};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title));
  if (quarters->empty()) {
    page.main += govuk::paragraph(
        text(say("No quarter has been counted yet. The first is counted within hours of its "
                 "end.")));
    return overview::plain_page(site, visit, std::move(page));
  }
  const auto asked = asked_of(visit, *quarters);
  page.main +=
      asking(*quarters, asked) +
      govuk::heading(2, govuk::Size::m, text(say(words_of(Matter{})[asked.matter].label))) +
      govuk::paragraph(text(counted_words(*asked.quarter))) + what_they_can_say() +
      govuk::paragraph(text(hidden_words(*asked.quarter, *service))) + figures_part(asked);
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

Html differences_link(const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::see_counts)) return {};
  return govuk::paragraph(govuk::link(here, text(title())));
}

void add_differences(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, here, web::Need(access::Operation::see_counts),
                 [&site](const Visit& visit) { return differences_page(site, visit); }});
}

}  // namespace holdfast::assessment
