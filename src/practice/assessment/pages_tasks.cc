// An assessment as a list of tasks: scenarios of harm first, then what it is understood from, then
// the three judgements.
#include "base/text.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/prose.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::size_t title_characters = 90;

govuk::Tag open_tag(const std::string& words) {
  return {.content = text(words), .classes = "govuk-tag--blue"};
}

std::string title_of(const ScenarioTold& told) {
  return shortened(told.happening.value, title_characters);
}

govuk::Task task_of(const Opened& opened, const Assessment& one, const Said<ScenarioTold>& told) {
  return {.title = text(title_of(told.record)),
          .href = task_href(opened, one, "/scenario/" + told.id().text() + "?page=check"),
          .hint = text(say("{who}. {impact}. {soon}.", {{"who", words_for(told.record.harmed)},
                                                        {"impact", words_for(told.record.impact)},
                                                        {"soon", words_for(told.record.soon)}})),
          .status = text(say("Written"))};
}

/// Offered, never taken over by itself.
void add_earlier(const Opened& opened, const Assessment& one, govuk::TaskList& list) {
  const auto* before = before_it(*opened.file.assessment, one);
  if (before == nullptr) return;
  for (const auto& gap : gaps(situation_of(opened), one)) {
    if (gap.rule != GapRule::scenario_left_behind) continue;
    for (const auto& scenario : before->scenarios)
      if (std::ranges::find(gap.entries, scenario.stands.id()) != gap.entries.end())
        list.tasks.push_back(govuk::Task{
            .title = text(title_of(scenario.stands.record)),
            .href = task_href(opened, one, "/scenario/" + scenario.stands.id().text()),
            .hint = text(say("Of the last assessment. Take it over, change it, or leave it out "
                             "with a reason")),
            .tag = open_tag(say("Not taken over"))});
  }
}

Html scenario_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "scenario"};
  for (const auto& scenario : one.scenarios)
    if (!scenario.dropped) list.tasks.push_back(task_of(opened, one, scenario.stands));
  add_earlier(opened, one, list);
  return govuk::heading(2, govuk::Size::m, text(say("Who could be harmed, and how"))) +
         (list.tasks.empty() ? govuk::paragraph(text(say("No scenario of harm is written yet.")))
                             : govuk::task_list(list)) +
         govuk::button({.content = text(say("Add a scenario of harm")),
                        .href = task_href(opened, one, "/scenario"),
                        .classes = "govuk-button--secondary"});
}

Html section_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "section"};
  for (const auto& word : words_of(Section{})) {
    govuk::Task task{.title = text(say(word.label)),
                     .href = task_href(opened, one, "/section/" + std::string(word.wire)),
                     .hint = text(say(word.hint))};
    if (one.sections.contains(static_cast<Section>(word.value)))
      task.status = text(say("Written"));
    else if (is_asked_for(situation_of(opened), one, static_cast<Section>(word.value)))
      task.tag = open_tag(say("Not yet written"));
    else
      task.status = text(say("Optional"));
    list.tasks.push_back(std::move(task));
  }
  return govuk::heading(2, govuk::Size::m, text(say("What it is understood from"))) +
         govuk::task_list(list);
}

Html judgement_tasks(const Opened& opened, const Assessment& one) {
  govuk::TaskList list{.id_prefix = "judgement"};
  for (const auto& word : words_of(Matter{})) {
    const auto at = one.judgements.find(static_cast<Matter>(word.value));
    govuk::Task task{.title = text(say(word.label)),
                     .href = task_href(opened, one, "/judge/" + std::string(word.wire))};
    if (at != one.judgements.end())
      task.status = level_tag(at->second.level);
    else
      task.tag = open_tag(say("Not yet judged"));
    list.tasks.push_back(std::move(task));
  }
  return govuk::heading(2, govuk::Size::m, text(say("Judgements"))) + govuk::task_list(list);
}

}  // namespace

std::string task_href(const Opened& opened, const Assessment& one, std::string_view below) {
  return overview::record_href(opened.record, href_of(one, below));
}

Html tasks_of(const Opened& opened, const Assessment& one) {
  return scenario_tasks(opened, one) + section_tasks(opened, one) + judgement_tasks(opened, one);
}

}  // namespace holdfast::assessment
