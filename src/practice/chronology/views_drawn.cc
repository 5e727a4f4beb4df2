// From entries to marks and lines. Bars are clipped to the days asked for, never dropped: an order
// that ran all through them is what they are about.
#include "practice/chronology/views_drawn.h"

#include <algorithm>
#include <functional>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "govuk/drawing.h"
#include "govuk/house_marks.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
#include "practice/offending/offending.h"
#include "practice/offending/views.h"
#include "practice/overview/views.h"
#include "records/worded.h"

namespace holdfast::chronology {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::size_t more_characters = 90;
constexpr int room_for_words = 15;  ///< between the words of two days

Lane lane_of(Sort sort) {
  switch (sort) {
    case Sort::contact:
    case Sort::missed_contact:
      return Lane::contact;
    case Sort::incident:
    case Sort::missing:
    case Sort::arrest:
      return Lane::incident;
    case Sort::school:
    case Sort::health:
    case Sort::family:
    case Sort::good:
    case Sort::other:
      return Lane::life;
  }
  return Lane::life;
}

struct Gathering {
  const Opened& opened;
  const Wanted& wanted;
  std::function<bool(const Sifted&)> is_wanted = sieve(*opened.file.chronology, wanted);
  std::vector<DrawnEntry> all = {};

  /// What is no entry of the chronology has neither a kind nor an agency to be asked for.
  void add(DrawnEntry entry, const Envelope& envelope) {
    auto on = entry.drawable.on;
    const auto until = entry.drawable.until;
    if (until && wanted.from && on < *wanted.from && *until >= *wanted.from) on = *wanted.from;
    if (is_wanted({"", on, {}, envelope.actor, entry.words + " " + entry.more, entry.entry}))
      all.push_back(std::move(entry));
  }
};

void add_lines(Gathering& g) {
  for (const auto& line : lines_of(*g.opened.file.chronology, g.wanted)) {
    DrawnEntry entry;
    if (const auto* filed = std::get_if<const Filed*>(&line)) {
      entry = {{Lane::life, day_of(**filed)},
               (*filed)->envelope.event,
               say("Document"),
               (*filed)->record.called.value};
      entry.is_document = true;
    } else {
      const auto& item = *std::get<const Item*>(line);
      const auto& record = *item.record;
      entry = {{lane_of(record.sort), record.happened_on},
               item.envelope.event,
               say(kind_word(record).label),
               record.what.value};
      if (recorded_late(*g.opened.service.service, item))
        entry.drawable.told_on = london_date(item.envelope.recorded);
    }
    entry.significant = g.opened.file.chronology->significant.contains(entry.entry);
    g.all.push_back(std::move(entry));
  }
}

using offending::PastItem;

const Envelope& envelope_of(const PastItem& item) {
  return item.offence != nullptr ? item.offence->envelope : item.behaviour->envelope;
}

DrawnEntry entry_of(const PastItem& item) {
  return {{Lane::offence, item.on},
          item.id(),
          offending::standing_words(item.standing),
          item.offence != nullptr ? item.offence->record.offence_title.value : item.kind};
}

void add_offences(Gathering& g) {
  for (const auto& item :
       offending::past_behaviour(g.opened.file, offending::reference(g.opened.service)))
    if (item.standing != offending::Standing::left) g.add(entry_of(item), envelope_of(item));
}

void add_court(Gathering& g) {
  const auto& state = *g.opened.file.offending;
  for (const auto& held : state.held)
    g.add({{Lane::court, held.record.held_on},
           held.id(),
           say("Hearing held"),
           held.record.held_at.value},
          held.envelope);
  for (const auto* listed : offending::hearings_open(state))
    g.add({{Lane::court, listed->record.listed_for},
           listed->id(),
           say("Hearing listed"),
           listed->record.court.value},
          listed->envelope);
}

DrawnEntry entry_of(const offending::Order& order, Date today) {
  const auto& made = order.made->record;
  DrawnEntry entry{
      {Lane::order, made.made_on}, order.made->id(), order.title(), made.made_by.value};
  using offending::OrderState;
  const auto state = offending::state_of(order, today);
  entry.end_not_known = state == OrderState::end_not_known;
  auto until = order.ended != nullptr ? std::optional(order.ended->record.ended_on)
               : entry.end_not_known  ? std::optional(today)
                                      : order.ends_on;
  if (state == OrderState::no_order) until = made.made_on;
  entry.drawable.until = std::max(until.value_or(made.made_on), made.made_on);
  return entry;
}

void add_orders(Gathering& g) {
  const auto today = g.opened.today();
  const auto& state = *g.opened.file.offending;
  for (const auto& order : offending::orders(state, offending::reference(g.opened.service)))
    g.add(entry_of(order, today), order.made->envelope);
  for (const auto& began : state.custody) {
    const auto from = began.record.custody_from;
    DrawnEntry entry{{Lane::order, from},
                     began.id(),
                     say("Custody: {kind}", {{"kind", words_for(began.record.custody_kind)}}),
                     began.record.establishment.value};
    auto until = std::optional<Date>();
    for (const auto& release : state.releases)
      if (const auto on = release.record.released_on; on >= from && (!until || on < *until))
        until = on;
    entry.end_not_known = !until;
    entry.drawable.until = until.value_or(std::max(from, today));
    g.add(std::move(entry), began.envelope);
  }
}

std::string day_words(const DrawnEntry& entry) {
  const auto& [lane, on, until, told_on] = entry.drawable;
  if (entry.end_not_known) return say("From {day}, its end is not known", {{"day", in_words(on)}});
  if (!until || *until == on) return in_words(on);
  return say("{from} to {until}", {{"from", in_words(on)}, {"until", in_words(*until)}});
}

std::string late_words(const DrawnEntry& entry) {
  if (!entry.drawable.told_on) return "";
  return say("Recorded on {day}", {{"day", in_words(*entry.drawable.told_on)}});
}

/// "Incident, 3 November 2026. Recorded on 12 November 2026. Significant."
std::string mark_words(const DrawnEntry& entry) {
  auto words = say("{what}, {when}", {{"what", entry.words}, {"when", day_words(entry)}});
  if (const auto late = late_words(entry); !late.empty()) words += ". " + late;
  if (entry.significant) words += ". " + say("Significant");
  return words;
}

std::string line_id(const DrawnEntry& entry) { return "drawn-" + entry.entry.text(); }

govuk::DrawnMark mark_of(const Opened& opened, const std::vector<DrawnEntry>& entries,
                         const Placed& placed) {
  const auto& first = entries[placed.of.front()];
  govuk::DrawnMark mark{.lane = static_cast<int>(placed.lane),
                        .slot = placed.slot,
                        .top = placed.top,
                        .bottom = placed.bottom,
                        .told = placed.told};
  mark.ringed = std::ranges::any_of(placed.of, [&](auto i) { return entries[i].significant; });
  if (placed.of.size() > 1) {
    mark.shape = govuk::MarkShape::several;
    mark.href = "#" + line_id(first);
    mark.words = say("{n} entries close together, the latest: {what}",
                     {{"n", std::to_string(placed.of.size())}, {"what", mark_words(first)}});
    return mark;
  }
  mark.shape = first.end_not_known    ? govuk::MarkShape::open_bar
               : first.drawable.until ? govuk::MarkShape::bar
               : first.is_document    ? govuk::MarkShape::paper
                                      : govuk::MarkShape::point;
  mark.href = overview::record_href(opened, "/entries/" + first.entry.text());
  mark.words = mark_words(first);
  return mark;
}

govuk::DrawnLine line_of(const Opened& opened, const DrawnEntry& entry) {
  govuk::DrawnLine line{.id = line_id(entry),
                        .day = day_words(entry),
                        .href = overview::record_href(opened, "/entries/" + entry.entry.text()),
                        .words = entry.words};
  if (entry.significant)
    line.more +=
        text(" ") + govuk::tag({.content = text(say("Significant")), .classes = "govuk-tag--blue"});
  if (const auto late = late_words(entry); !late.empty())
    line.more += text(" ") + govuk::late_mark(late);
  if (!entry.more.empty()) line.more += govuk::aside(text(shortened(entry.more, more_characters)));
  return line;
}

std::vector<govuk::DrawnLane> lane_words() {
  const auto lane = [](std::string words, std::string_view kind) {
    return govuk::DrawnLane{std::move(words), "holdfast-drawing__mark--" + std::string(kind)};
  };
  return {lane(say("Contact"), "contact"), lane(say("Incidents"), "incident"),
          lane(say("Life"), "life"),       lane(say("Offences"), "offence"),
          lane(say("Court"), "court"),     lane(say("Orders"), "order")};
}

void add_days(govuk::Drawing& drawing, const Scale& scale, Date today) {
  if (today >= scale.first && today <= scale.last)
    drawing.today = govuk::DrawnTick{scale.at(today), say("Today")};
  for (const auto day : ticks(scale)) {
    const auto at = scale.at(day);
    if (drawing.today && std::abs(drawing.today->at - at) < room_for_words) continue;
    drawing.ticks.push_back({at, month_words(day)});
  }
}

}  // namespace

std::string month_words(Date day) {
  static constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto parts = parts_of(day);
  return say("{month} {year}",
             {{"month", say(months[parts.month - 1])}, {"year", std::to_string(parts.year)}});
}

std::vector<DrawnEntry> drawn_entries(const Opened& opened, const Wanted& wanted) {
  Gathering gathering{opened, wanted};
  add_lines(gathering);
  add_offences(gathering);
  add_court(gathering);
  add_orders(gathering);
  std::ranges::stable_sort(gathering.all, std::greater{},
                           [](const DrawnEntry& one) { return one.drawable.on; });
  return std::move(gathering.all);
}

std::size_t left_undrawn(const Opened& opened, const Wanted& wanted) {
  Gathering gathering{opened, wanted};
  for (const auto& item :
       offending::past_behaviour(opened.file, offending::reference(opened.service)))
    if (item.standing == offending::Standing::left)
      gathering.add(entry_of(item), envelope_of(item));
  return gathering.all.size();
}

Html drawn(const Opened& opened, const Wanted& wanted, const std::vector<DrawnEntry>& entries) {
  std::vector<Drawable> drawables;
  std::vector<govuk::DrawnLine> lines;
  for (const auto& entry : entries) {
    drawables.push_back(entry.drawable);
    lines.push_back(line_of(opened, entry));
  }
  const auto scale = scale_of(drawables, opened.today(), wanted.from, wanted.until);
  govuk::Drawing drawing{.label = say("The record drawn over time, the newest at the top"),
                         .lanes = lane_words(),
                         .height = scale.height};
  add_days(drawing, scale, opened.today());
  for (const auto& one : placed(drawables, scale))
    drawing.marks.push_back(mark_of(opened, entries, one));
  return govuk::drawing_with_list(govuk::drawing(drawing),
                                  say("Pass the drawing over: the list says the same"), lines);
}

}  // namespace holdfast::chronology
