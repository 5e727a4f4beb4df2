// The timeline. Each item says when it happened and when it was recorded; neither is ever left out.
#include "practice/chronology/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/house_marks.h"
#include "govuk/moj_notices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/service/settings.h"

namespace holdfast::chronology {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

const Word& word_of(std::span<const Word> words, int value) {
  return *std::ranges::find(words, value, &Word::value);
}

std::string told_by(const Item& item, const Names& names) {
  const auto& agency = item.record.told_by_agency;
  if (!agency) return say("Told by {who}", {{"who", item.record.told_by.value}});
  return say("Told by {who}, {agency}",
             {{"who", item.record.told_by.value}, {"agency", names.agency(*agency)}});
}

Html parts_of_record(Clearance clearance) {
  Html tags;
  for (const auto& word : compartment_words)
    if (word.compartment != Compartment::open && clearance.has(word.compartment))
      tags += text(" ") +
              govuk::tag({.content = text(say(word.label)), .classes = "govuk-tag--purple"});
  return tags;
}

Html standing_tag(Standing standing) {
  const auto& word = word_of(words_of(standing), static_cast<int>(standing));
  const auto classes = standing == Standing::fact ? "govuk-tag--grey" : "govuk-tag--yellow";
  return govuk::tag({.content = text(say(word.label)), .classes = classes});
}

std::string when_words(const Happened& record) {
  auto words = in_words(record.happened_on);
  if (record.time_of_day) words += ", " + record.time_of_day->value;
  return words;
}

govuk::moj::TimelineItem item_of(const Opened& opened, const Item& item, const Names& names) {
  const auto& record = item.record;
  const auto href = overview::record_href(opened, "/entries/" + item.envelope.event.text());
  const auto* told = opened.file.history->find(item.envelope.event);
  auto content = standing_tag(record.standing) + parts_of_record(item.envelope.clearance) +
                 text(" ") + late_words(opened, item) + govuk::as_written(record.what.value) +
                 govuk::aside(text(told_by(item, names)));
  auto recorded =
      text(say("Recorded {when}", {{"when", overview::recorded_words(item.envelope, names)}}));
  if (told != nullptr && !told->since.empty())
    recorded +=
        text(" ") + govuk::tag({.content = text(say("Corrected")), .classes = "govuk-tag--blue"});
  content += govuk::aside(recorded);
  return {.label = govuk::link(href, text(say(kind_word(record).label))),
          .timestamp = record.happened_on.text(),
          .when = when_words(record),
          .content = std::move(content)};
}

}  // namespace

const Word& kind_word(const Happened& record) {
  return word_of(words_of(record.sort), static_cast<int>(record.sort));
}

Html late_words(const Opened& opened, const Item& item) {
  const auto late = days_late(item);
  const auto limit = service::figure(*opened.service.service, service::late_after_days);
  if (late < limit.value) return {};
  return govuk::late_mark(late == 1 ? say("Recorded 1 day late")
                                    : say("Recorded {n} days late", {{"n", std::to_string(late)}}));
}

Html timeline(const Opened& opened, const std::vector<const Item*>& items) {
  const auto names = desk::names_for(opened.service);
  govuk::moj::Timeline shown;
  for (const auto* item : items) shown.items.push_back(item_of(opened, *item, names));
  return govuk::moj::timeline(shown);
}

Html latest(const Opened& opened, std::size_t at_most) {
  const auto& all = opened.file.chronology->items;
  if (all.empty()) return govuk::paragraph(text(say("Nothing has been recorded yet.")));
  std::vector<const Item*> newest;
  for (auto at = all.rbegin(); at != all.rend() && newest.size() < at_most; ++at)
    newest.push_back(&*at);
  auto shown = timeline(opened, newest);
  if (all.size() > newest.size())
    shown += govuk::paragraph(
        govuk::link(overview::record_href(opened, "/chronology"),
                    text(say("All {n} events", {{"n", std::to_string(all.size())}}))));
  return shown;
}

}  // namespace holdfast::chronology
