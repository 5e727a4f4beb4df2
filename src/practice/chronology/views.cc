// The timeline. Each item says when it happened and when it was recorded; neither is ever left out.
#include "practice/chronology/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/house_marks.h"
#include "govuk/moj_notices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
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
  const auto& agency = item.record->told_by_agency;
  if (!agency) return say("Told by {who}", {{"who", item.record->told_by.value}});
  return say("Told by {who}, {agency}",
             {{"who", item.record->told_by.value}, {"agency", names.agency(*agency)}});
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

Html recorded(const Opened& opened, const Envelope& envelope, const Names& names) {
  const auto* told = opened.file.history->find(envelope.event);
  auto words = text(say("Recorded {when}", {{"when", overview::recorded_words(envelope, names)}}));
  if (told != nullptr && !told->since.empty())
    words +=
        text(" ") + govuk::tag({.content = text(say("Corrected")), .classes = "govuk-tag--blue"});
  if (envelope.merged_from)
    words += text(" ") + govuk::tag({.content = text(say("From the merged record")),
                                     .classes = "govuk-tag--grey"});
  auto shown = govuk::aside(words);
  if (envelope.claimed) shown += govuk::aside(text(in_words(*envelope.claimed)));
  return shown;
}

std::string when_words(const Happened& record) {
  auto words = in_words(record.happened_on);
  if (record.time_of_day) words += ", " + record.time_of_day->value;
  return words;
}

/// Why somebody marked it, with the entry that says so; empty where nobody did.
Html significance(const Opened& opened, EventId entry) {
  const auto& marks = opened.file.chronology->significant;
  const auto at = marks.find(entry);
  if (at == marks.end()) return {};
  return govuk::paragraph(
      govuk::tag({.content = text(say("Significant")), .classes = "govuk-tag--blue"}) + text(" ") +
      govuk::link(overview::record_href(opened, "/entries/" + at->second.source.text()),
                  text(at->second.record.significance.value)));
}

govuk::moj::TimelineItem line_of(const Opened& opened, const Item& item, const Names& names) {
  const auto& record = *item.record;
  const auto href = overview::record_href(opened, "/entries/" + item.envelope.event.text());
  auto content = standing_tag(record.standing) + parts_of_record(item.envelope.clearance) +
                 text(" ") + late_words(opened, item) + govuk::as_written(record.what.value) +
                 significance(opened, item.envelope.event) +
                 govuk::aside(text(told_by(item, names)));
  content += recorded(opened, item.envelope, names);
  return {.label = govuk::link(href, text(say(kind_word(record).label))),
          .timestamp = record.happened_on.text(),
          .when = when_words(record),
          .content = std::move(content)};
}

std::string from_words(const DocumentFiled& record, const Names& names) {
  const auto& paper = word_of(words_of(record.paper), static_cast<int>(record.paper));
  if (!record.from_agency) return say(paper.label);
  return say("{kind}, from {agency}",
             {{"kind", say(paper.label)}, {"agency", names.agency(*record.from_agency)}});
}

govuk::moj::TimelineItem line_of(const Opened& opened, const Filed& filed, const Names& names) {
  const auto& record = filed.record;
  const auto event = filed.envelope.event.text();
  auto content = govuk::tag({.content = text(say("Document")), .classes = "govuk-tag--grey"}) +
                 parts_of_record(filed.envelope.clearance) + text(" ") +
                 text(from_words(record, names));
  content += record.note ? govuk::as_written(record.note->value) : Html{};
  content += significance(opened, filed.envelope.event);
  content += govuk::paragraph(
                 govuk::link(overview::record_href(opened, "/documents/" + event),
                             text(say("Download {what}", {{"what", in_words(record.document)}})))) +
             govuk::aside(text(scan_in_words(record.document))) +
             recorded(opened, filed.envelope, names);
  return {.label = govuk::link(overview::record_href(opened, "/entries/" + event),
                               text(record.called.value)),
          .timestamp = day_of(filed).text(),
          .when = record.dated ? in_words(*record.dated) : say("Date not known"),
          .content = std::move(content)};
}

Date day_of_line(const Line& line) {
  if (const auto* filed = std::get_if<const Filed*>(&line)) return day_of(**filed);
  return std::get<const Item*>(line)->record->happened_on;
}

}  // namespace

std::vector<Line> lines_of(const State& state, std::string_view kind) {
  std::vector<Line> lines;
  for (const auto& item : state.items)
    if (kind.empty() || kind_word(*item.record).wire == kind) lines.emplace_back(&item);
  if (kind.empty() || kind == "document")
    for (const auto& filed : state.documents) lines.emplace_back(&filed);
  std::ranges::stable_sort(lines, {}, day_of_line);
  std::ranges::reverse(lines);
  return lines;
}

bool may_be_marked(const Opened& opened, EventId entry) {
  return may_be_marked(*opened.file.chronology, entry);
}

const Word& kind_word(const Happened& record) {
  return word_of(words_of(record.sort), static_cast<int>(record.sort));
}

Html late_words(const Opened& opened, const Item& item) {
  const auto late = days_late(item);
  if (!recorded_late(*opened.service.service, item)) return {};
  return govuk::late_mark(late == 1 ? say("Recorded 1 day late")
                                    : say("Recorded {n} days late", {{"n", std::to_string(late)}}));
}

Html timeline(const Opened& opened, const std::vector<Line>& lines) {
  const auto names = desk::names_for(opened.service);
  govuk::moj::Timeline shown;
  for (const auto& line : lines)
    shown.items.push_back(
        std::visit([&](const auto* one) { return line_of(opened, *one, names); }, line));
  return govuk::moj::timeline(shown);
}

Html latest(const Opened& opened, std::size_t at_most) {
  const auto all = lines_of(*opened.file.chronology, "");
  if (all.empty()) return govuk::paragraph(text(say("Nothing has been recorded yet.")));
  const auto shown_lines = std::min(all.size(), at_most);
  auto shown =
      timeline(opened, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown_lines)});
  if (all.size() > shown_lines)
    shown += govuk::paragraph(
        govuk::link(overview::record_href(opened, "/chronology"),
                    text(say("All {n} entries", {{"n", std::to_string(all.size())}}))));
  return shown;
}

}  // namespace holdfast::chronology
