// Levels as they stand and as they went, each with who judged it, when and whether it waits. What
// was not judged is said to be that. The drawing shows how long each level stood; the table beside
// it says the same, with the reasons.
#include <algorithm>

#include "base/words.h"
#include "govuk/drawing.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/chronology/views_drawn.h"
#include "practice/overview/views.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr int drawn_height = 180;
constexpr int room_for_words = 16;  ///< between the words of two days

const Envelope& signed_at(const Stands& stands) {
  return stands.in->signatures.back().made.envelope;
}

std::string how_sure(const Judgement& judgement) {
  if (!judgement.in_words) return say("As rated in the national tool");
  const auto sure = words_for(judgement.in_words->confidence);
  return say("How sure: {sure}", {{"sure", lower_ascii(sure)}});
}

Html level_value(const Opened& opened, const std::optional<Stands>& stands) {
  if (!stands)
    return govuk::tag({.content = text(say("Not yet judged")), .classes = "govuk-tag--blue"});
  const auto& judged = *stands->judged;
  auto value =
      level_tag(judged.level) +
      govuk::aside(text(overview::recorded_words(judged.told, desk::names_for(opened.service)))) +
      govuk::aside(text(how_sure(judged)));
  if (stands->waits) value += govuk::aside(text(say("It waits to be countersigned.")));
  if (stands->returned)
    value += govuk::aside(text(say("It was sent back. It stands until it is signed again.")));
  return value;
}

/// What it changed from, to those who look for what changed.
std::string against_before(const std::vector<Stands>& all, std::size_t index) {
  if (index == 0) return say("The first");
  const auto before = all[index - 1].judged->level;
  const auto now = all[index].judged->level;
  if (before == now) return say("As before");
  return now > before ? say("Raised from {level}", {{"level", lower_ascii(words_for(before))}})
                      : say("Lowered from {level}", {{"level", lower_ascii(words_for(before))}});
}

std::string standing_words(const Stands& stands) {
  if (stands.returned) return say("Sent back. It stands until it is signed again");
  if (!stands.waits) return {};
  return stands.counts ? say("Waits to be countersigned")
                       : say("Waits to be countersigned. What stood before it still does");
}

struct Row {
  Moment at;
  std::vector<govuk::Cell> cells;
};

Row row_of(const Opened& opened, Matter matter, const std::vector<Stands>& all, std::size_t i) {
  const auto& stands = all[i];
  const auto& in_words = stands.judged->in_words;
  auto level = level_tag(stands.judged->level) + govuk::aside(text(against_before(all, i)));
  if (const auto words = standing_words(stands); !words.empty()) level += govuk::aside(text(words));
  return {signed_at(stands).recorded,
          {{govuk::link(record_href(opened, "/assessment/" + stands.in->id().text()),
                        text(holdfast::in_words(london_date(signed_at(stands).recorded)))) +
            govuk::aside(text(desk::names_for(opened.service).person(signed_at(stands).actor)))},
           {text(say(label_of(matter)))},
           {level},
           {in_words ? govuk::as_written(in_words->level_reasons.value)
                     : text(say("As rated in the national tool"))}}};
}

Html levels_table(const Opened& opened) {
  govuk::Table table{.caption = text(say("Every signed level, the latest first")),
                     .head = {{text(say("Signed"))},
                              {text(say("Judgement"))},
                              {text(say("Level"))},
                              {text(say("Reasons"))}},
                     .caption_classes = "govuk-visually-hidden"};
  std::vector<Row> rows;
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    const auto all = levels_over_time(situation_of(opened), matter);
    for (std::size_t i = 0; i < all.size(); ++i) rows.push_back(row_of(opened, matter, all, i));
  }
  std::ranges::stable_sort(rows, std::greater{}, &Row::at);
  for (auto& row : rows) table.rows.push_back(std::move(row.cells));
  return govuk::table(table);
}

/// From the day of the first signature to today, the newest at the top.
struct Days {
  Date first;
  Date today;
  int at(Date day) const {
    const auto all = std::max(1, today - first);
    return drawn_height * (today - day) / all;
  }
};

govuk::DrawnMark mark_of(const Opened& opened, const Days& days, const Stands& stands,
                         std::optional<Date> until) {
  const auto from = london_date(signed_at(stands).recorded);
  const auto words = say("{level}, signed {day}", {{"level", words_for(stands.judged->level)},
                                                   {"day", holdfast::in_words(from)}});
  const auto standing = standing_words(stands);
  return {
      .lane = static_cast<int>(stands.judged->level),
      .slot = 1,
      .top = days.at(until.value_or(days.today)),
      .bottom = days.at(from),
      .shape = stands.waits || stands.returned ? govuk::MarkShape::open_bar : govuk::MarkShape::bar,
      .href = record_href(opened, "/assessment/" + stands.in->id().text()),
      .words = standing.empty() ? words : words + ". " + standing};
}

void add_days(govuk::Drawing& drawing, const Days& days, const std::vector<Stands>& all) {
  drawing.today = govuk::DrawnTick{0, say("Today")};
  int last = 0;
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const auto day = london_date(signed_at(*at).recorded);
    if (days.at(day) - last < room_for_words) continue;
    last = days.at(day);
    drawing.ticks.push_back({last, chronology::month_words(day)});
  }
}

Html drawn(const Opened& opened, Matter matter, const std::vector<Stands>& all, const Days& days) {
  govuk::Drawing drawing{.label = say("{judgement} over time, the newest at the top",
                                      {{"judgement", say(label_of(matter))}}),
                         .height = drawn_height};
  for (const auto& word : words_of(Level{}))
    drawing.lanes.push_back({say(word.label), "holdfast-drawing__mark--" + std::string(word.wire)});
  for (auto at = all.begin(); at != all.end(); ++at) {
    // It ends with the next that counts: one that waits to lower it does not.
    const auto next = std::find_if(at + 1, all.end(), std::mem_fn(&Stands::counts));
    const auto until =
        next == all.end() ? std::nullopt : std::optional(london_date(signed_at(*next).recorded));
    drawing.marks.push_back(mark_of(opened, days, *at, until));
  }
  add_days(drawing, days, all);
  return govuk::heading(3, govuk::Size::s, text(say(label_of(matter)))) + govuk::drawing(drawing);
}

Html drawings(const Opened& opened, Date first) {
  const Days days{first, opened.today()};
  Html columns;
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    const auto all = levels_over_time(situation_of(opened), matter);
    columns += govuk::Element("div")
                   .css("govuk-grid-column-one-third")
                   .around(drawn(opened, matter, all, days));
  }
  return govuk::Element("div").css("govuk-grid-row").around(columns);
}

}  // namespace

std::string level_words(const Opened& opened, Matter matter) {
  const auto stands = level_now(situation_of(opened), matter);
  if (!stands) return say("Not yet judged");
  const auto& judged = *stands->judged;
  const auto words =
      say("{level}, {day}", {{"level", say(label_of(judged.level))},
                             {"day", holdfast::in_words(london_date(judged.told.recorded))}});
  return stands->waits ? say("{level}. It waits to be countersigned", {{"level", words}}) : words;
}

Html levels_list(const Opened& opened) {
  govuk::SummaryList list;
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    list.rows.push_back({.key = text(say(word.label)),
                         .value = level_value(opened, level_now(situation_of(opened), matter))});
  }
  return govuk::summary_list(list);
}

Html levels_over_time_block(const Opened& opened) {
  std::optional<Date> first;
  for (const auto& word : words_of(Matter{}))
    for (const auto& one : levels_over_time(situation_of(opened), static_cast<Matter>(word.value)))
      if (const auto day = london_date(signed_at(one).recorded); !first || day < *first)
        first = day;
  if (!first) return govuk::paragraph(text(say("Nothing was judged and signed yet.")));
  // A single day has nothing to draw over.
  return (*first < opened.today() ? drawings(opened, *first) : Html{}) + levels_table(opened);
}

}  // namespace holdfast::assessment
