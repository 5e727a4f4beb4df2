// An assessment to be read from top to bottom: scenarios first, each record with its evidence as
// ways to the entries. It is what is signed, countersigned and printed.
#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/sharing/views.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr std::size_t words_shown = 160;

bool refers(const Field& field) {
  return field.kind == FieldKind::entry || field.kind == FieldKind::entries;
}

Html ways_to(const Opened& opened, const Value& value) {
  const auto names = desk::names_for(opened.service);
  std::vector<std::string> ids;
  if (const auto* one = value.text()) ids.push_back(*one);
  if (const auto* list = value.list()) ids.assign(list->begin(), list->end());
  std::vector<Html> ways;
  for (const auto& id : ids) {
    const auto entry = EventId::from(id);
    const auto* told = entry ? opened.file.history->find(*entry) : nullptr;
    if (told == nullptr) continue;
    auto way = govuk::link(record_href(opened, "/entries/" + id),
                           text(say(holdfast::view_of(told->standing()).shape.title)));
    if (told->withdrawn)
      way +=
          text(" ") + govuk::tag({.content = text(say("Withdrawn")), .classes = "govuk-tag--red"});
    ways.push_back(way + govuk::aside(text(entry_words(names, told->standing()))));
  }
  return ways.empty() ? text(say("None")) : govuk::plain_list(ways);
}

/// What its writers decided does not matter here, with why.
Html left_out(const Opened& opened, const Assessment& one) {
  std::vector<Html> items;
  const auto names = desk::names_for(opened.service);
  for (const auto& closed : one.closed) {
    const auto& entry = closed.record.gap_entry;
    const auto* told = entry ? opened.file.history->find(*entry) : nullptr;
    if (entry && told == nullptr) continue;
    auto item = govuk::strong(text(words_for(closed.record.gap_rule)));
    if (told != nullptr)
      item += govuk::aside(govuk::link(record_href(opened, "/entries/" + entry->text()),
                                       text(entry_words(names, told->standing()))));
    items.push_back(item + govuk::as_written(closed.record.gap_reason.value) +
                    govuk::aside(text(overview::recorded_words(closed.envelope, names))));
  }
  if (items.empty()) return {};
  return govuk::heading(2, govuk::Size::m, text(say("Left out with a reason"))) +
         govuk::plain_list(items);
}

}  // namespace

std::string entry_words(const Names& names, const holdfast::Event& event) {
  const auto view = holdfast::view_of(event);
  if (view.shape.kind == ToolCompleted::kind)
    return completed_words(*static_cast<const ToolCompleted*>(view.record));
  std::string sort;
  std::string words;
  for (const auto& line : lines_of(view, names)) {
    const auto kind = line.field->kind;
    const bool says_sort =
        kind == FieldKind::one_of || (kind == FieldKind::text && line.field->required);
    if (!line.known || (kind == FieldKind::long_text && !line.field->in_forms)) continue;
    if (says_sort && sort.empty()) sort = line.words;
    if (kind == FieldKind::long_text && words.empty()) words = shortened(line.words, words_shown);
  }
  if (sort.empty() || words.empty()) return sort + words;
  return say("{what}: {words}", {{"what", sort}, {"words", words}});
}

Html said(const Opened& opened, const RecordView& view) {
  govuk::SummaryList list;
  for (const auto& line : lines_of(view, desk::names_for(opened.service))) {
    const bool empty = !line.known && !line.field->required;
    if (empty || !line.field->in_forms) continue;
    const auto value = line.field->get(view.record);
    list.rows.push_back({.key = text(say(line.field->heading())),
                         .value = refers(*line.field) ? ways_to(opened, value)
                                  : line.field->kind == FieldKind::long_text
                                      ? govuk::as_written(line.words)
                                      : text(line.words)});
  }
  return govuk::summary_list(list);
}

Html whole_of(const Opened& opened, const Assessment& one) {
  Html shown;
  const auto names = desk::names_for(opened.service);
  const auto add = [&](const std::string& title, const RecordView& view, const Envelope& told) {
    shown += govuk::heading(2, govuk::Size::m, text(title)) + said(opened, view) +
             govuk::aside(text(overview::recorded_words(told, names)));
  };
  if (one.tool) {
    const auto view = holdfast::view_of(one.tool->record);
    add(say(ToolAttached::title), view, one.tool->envelope);
    shown +=
        sharing::documents_of(view, record_href(opened, "/documents/" + one.tool->id().text()));
  }
  for (const auto& scenario : one.scenarios)
    if (!scenario.dropped)
      add(say(ScenarioTold::title), holdfast::view_of(scenario.stands.record),
          scenario.stands.envelope);
  for (const auto& [section, written] : one.sections)
    add(words_for(section), holdfast::view_of(written.record), written.envelope);
  for (const auto& [matter, judged] : levels_in(one))
    if (judged.in_words) add(words_for(matter), holdfast::view_of(*judged.in_words), judged.told);
  return shown + left_out(opened, one);
}

Html signatures_of(const Opened& opened, const Assessment& one) {
  Html shown;
  const auto names = desk::names_for(opened.service);
  for (auto at = one.signatures.rbegin(); at != one.signatures.rend(); ++at) {
    shown += govuk::paragraph(
        text(say("Signed {when}", {{"when", overview::recorded_words(at->made.envelope, names)}})));
    if (at->made.record.kept_copy)
      shown +=
          govuk::paragraph(govuk::link(record_href(opened, "/documents/" + at->made.id().text()),
                                       text(say("The copy that was kept when it was signed"))));
    if (at->countersigned)
      shown += said(opened, holdfast::view_of(at->countersigned->record)) +
               govuk::aside(text(
                   say("Countersigned {when}",
                       {{"when", overview::recorded_words(at->countersigned->envelope, names)}})));
    if (at->returned)
      shown += said(opened, holdfast::view_of(at->returned->record)) +
               govuk::aside(
                   text(say("Returned {when}",
                            {{"when", overview::recorded_words(at->returned->envelope, names)}})));
  }
  return shown;
}

namespace {

/// The parts of it that name the entry as their evidence.
std::vector<std::string> parts_resting_on(const Assessment& one, EventId entry) {
  std::vector<std::string> parts;
  const auto add = [&](const std::vector<EventId>& evidence, std::string words) {
    if (std::ranges::find(evidence, entry) != evidence.end()) parts.push_back(std::move(words));
  };
  for (const auto& scenario : one.scenarios)
    if (!scenario.dropped) add(evidence_of(scenario), say(ScenarioTold::title));
  for (const auto& [section, written] : one.sections)
    add(written.record.shown_by, words_for(section));
  for (const auto& [matter, judged] : levels_in(one))
    if (judged.in_words) add(judged.in_words->judged_on, words_for(matter));
  if (one.tool) add(one.tool->record.tool_speaks_of, say(ToolAttached::title));
  return parts;
}

}  // namespace

Html rests_on(const Opened& opened, EventId entry) {
  std::vector<Html> items;
  for (const auto& one : opened.file.assessment->assessments) {
    const auto parts = parts_resting_on(one, entry);
    if (parts.empty()) continue;
    std::string words;
    for (const auto& one_part : parts) words += (words.empty() ? "" : "; ") + one_part;
    items.push_back(govuk::link(record_href(opened, "/assessment/" + one.id().text()),
                                text(say("Assessment: {stage}", {{"stage", stage_words(one)}}))) +
                    govuk::aside(text(words)));
  }
  if (items.empty()) return {};
  return govuk::heading(2, govuk::Size::m, text(say("What rests on it"))) +
         govuk::plain_list(items);
}

}  // namespace holdfast::assessment
