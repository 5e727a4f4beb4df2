// See views.h. A level is shown with who judged it, when and whether it waits; what was not judged
// is said to be that.
#include "practice/assessment/views.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr std::size_t entries_offered = 80;
constexpr std::size_t words_offered = 110;

std::string day_of(const Envelope& envelope) { return in_words(london_date(envelope.recorded)); }

Html level_tag(Level level) {
  const auto colour = level == Level::low      ? "grey"
                      : level == Level::medium ? "yellow"
                      : level == Level::high   ? "orange"
                                               : "red";
  return govuk::tag(
      {.content = text(say(label_of(level))), .classes = "govuk-tag--" + std::string(colour)});
}

std::string confidence_words(const Judged& judged) {
  return say(words_of(Confidence{})[static_cast<std::size_t>(judged.confidence)].label);
}

Html level_value(const Opened& opened, const std::optional<Stands>& stands) {
  if (!stands)
    return govuk::tag({.content = text(say("Not yet judged")), .classes = "govuk-tag--blue"});
  const auto& judged = *stands->judged;
  auto value =
      level_tag(judged.record.level) +
      govuk::aside(
          text(overview::recorded_words(judged.envelope, desk::names_for(opened.service)))) +
      govuk::aside(
          text(say("How sure: {sure}", {{"sure", lower_ascii(confidence_words(judged.record))}})));
  if (stands->waits) value += govuk::aside(text(say("It waits to be countersigned.")));
  return value;
}

bool refers(const Field& field) {
  return field.kind == FieldKind::entry || field.kind == FieldKind::entries;
}

Html ways_to(const Opened& opened, const Value& value) {
  std::vector<std::string> ids;
  if (const auto* one = value.text()) ids.push_back(*one);
  if (const auto* list = value.list()) ids.assign(list->begin(), list->end());
  std::vector<Html> ways;
  for (const auto& id : ids) {
    const auto entry = EventId::from(id);
    const auto* told = entry ? opened.file.history->find(*entry) : nullptr;
    if (told == nullptr) continue;
    ways.push_back(govuk::link(record_href(opened, "/entries/" + id),
                               text(say(holdfast::view_of(told->standing()).shape.title))) +
                   govuk::aside(text(shortened(written_in(told->standing()), words_offered))));
  }
  return ways.empty() ? text(say("None")) : govuk::plain_list(ways);
}

/// Of what tells something: what speaks of an earlier entry or of an assessment is no evidence.
bool may_be_evidence(const Told& told) {
  if (told.withdrawn) return false;
  const auto view = holdfast::view_of(told.standing());
  static constexpr std::string_view areas[] = {"chronology.",           "offending.",
                                               "sharing.contributed",   "sharing.answered",
                                               "sharing.police_listed", "children.in_own_words"};
  return std::ranges::any_of(
             areas, [&](std::string_view one) { return view.shape.kind.starts_with(one); }) &&
         !written_in(told.standing()).empty();
}

}  // namespace

Situation situation_of(const Opened& opened) {
  static const Across across;
  return {opened.file, opened.service, across, {}, opened.now};
}

std::string stage_words(const Assessment& one) {
  return say(words_of(Stage{})[static_cast<std::size_t>(one.begun.record.stage)].label);
}

Html standing_tag(AssessmentIs is) {
  const auto colour = is == AssessmentIs::complete   ? "green"
                      : is == AssessmentIs::waits    ? "yellow"
                      : is == AssessmentIs::returned ? "red"
                                                     : "blue";
  return govuk::tag(
      {.content = text(say(label_of(is))), .classes = "govuk-tag--" + std::string(colour)});
}

std::string level_words(const Opened& opened, Matter matter) {
  const auto stands = level_now(situation_of(opened), matter);
  if (!stands) return say("Not yet judged");
  const auto& judged = *stands->judged;
  const auto words = say("{level}, {day}", {{"level", say(label_of(judged.record.level))},
                                            {"day", day_of(judged.envelope)}});
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

Html levels_table(const Opened& opened) {
  govuk::Table table{.head = {{text(say("Signed"))},
                              {text(say("Judgement"))},
                              {text(say("Level"))},
                              {text(say("Reasons"))}}};
  std::vector<std::pair<Moment, std::vector<govuk::Cell>>> rows;
  for (const auto& word : words_of(Matter{}))
    for (const auto& one :
         levels_over_time(situation_of(opened), static_cast<Matter>(word.value))) {
      const auto& signed_at = one.in->signatures.back().made.envelope;
      rows.push_back({signed_at.recorded,
                      {{text(overview::recorded_words(signed_at, desk::names_for(opened.service)))},
                       {text(say(word.label))},
                       {level_tag(one.judged->record.level)},
                       {govuk::as_written(one.judged->record.level_reasons.value)}}});
    }
  if (rows.empty()) return govuk::paragraph(text(say("Nothing was judged and signed yet.")));
  std::ranges::stable_sort(rows, std::greater{}, [](const auto& row) { return row.first; });
  for (auto& row : rows) table.rows.push_back(std::move(row.second));
  return govuk::table(table);
}

Html assessments_table(const Opened& opened) {
  const auto& all = opened.file.assessment->assessments;
  if (all.empty()) return govuk::paragraph(text(say("No assessment was begun yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.head = {{text(say("Assessment"))},
                              {text(say("Written by"))},
                              {text(say("Due"))},
                              {text(say("Standing"))}}};
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    const auto situation = situation_of(opened);
    const auto due = due_by(situation, *at);
    table.rows.push_back(
        {{govuk::link(record_href(opened, "/assessment/" + at->id().text()),
                      text(stage_words(*at))) +
          govuk::aside(text(say("Begun {day}", {{"day", day_of(at->begun.envelope)}})))},
         {text(names.person(at->begun.record.assessor))},
         {due ? text(in_words(due->day)) + govuk::aside(text(due->why)) : Html{}},
         {standing_tag(standing_of(situation, *at))}});
  }
  return govuk::table(table);
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
  for (const auto& scenario : one.scenarios)
    if (!scenario.dropped)
      add(say(ScenarioTold::title), holdfast::view_of(scenario.stands.record),
          scenario.stands.envelope);
  for (const auto& [section, written] : one.sections)
    add(say(words_of(Section{})[static_cast<std::size_t>(section)].label),
        holdfast::view_of(written.record), written.envelope);
  for (const auto& [matter, judged] : one.judgements)
    add(say(label_of(matter)), holdfast::view_of(judged.record), judged.envelope);
  return shown;
}

std::vector<web::Option> evidence_options(const Opened& opened) {
  std::vector<web::Option> options;
  const auto& all = opened.file.history->told;
  for (auto at = all.rbegin(); at != all.rend() && options.size() < entries_offered; ++at) {
    if (!may_be_evidence(*at)) continue;
    options.push_back(
        {at->entry.envelope.event.text(),
         say("{day}: {words}", {{"day", day_of(at->entry.envelope)},
                                {"words", shortened(written_in(at->standing()), words_offered)}})});
  }
  return options;
}

std::vector<web::Option> token_options(const Opened& opened) {
  std::vector<web::Option> options{{"", say("Nobody named")}};
  for (const auto& token : opened.file.victims->tokens)
    options.push_back({token.id().text(), victims::called(token)});
  if (options.size() == 1) options.clear();
  return options;
}

}  // namespace holdfast::assessment
