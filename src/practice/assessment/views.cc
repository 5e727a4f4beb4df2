// See views.h. What stands, and each assessment as a line.
#include "practice/assessment/views.h"

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views.h"
#include "practice/situation.h"

namespace holdfast::assessment {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

Situation situation_of(const Opened& opened) {
  static const Across across;
  return {opened.file, opened.service, across, {}, opened.now};
}

Html standing_tag(AssessmentIs is) {
  const auto colour = is == AssessmentIs::complete   ? "green"
                      : is == AssessmentIs::waits    ? "yellow"
                      : is == AssessmentIs::returned ? "red"
                                                     : "blue";
  return govuk::tag(
      {.content = text(say(label_of(is))), .classes = "govuk-tag--" + std::string(colour)});
}

Html level_tag(Level level) {
  const auto colour = level == Level::low      ? "grey"
                      : level == Level::medium ? "yellow"
                      : level == Level::high   ? "orange"
                                               : "red";
  return govuk::tag(
      {.content = text(say(label_of(level))), .classes = "govuk-tag--" + std::string(colour)});
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
          govuk::aside(text(
              say("Begun {day}", {{"day", in_words(london_date(at->begun.envelope.recorded))}})))},
         {text(names.person(at->writer))},
         {due ? text(in_words(due->day)) + govuk::aside(text(due->why)) : Html{}},
         {standing_tag(standing_of(situation, *at))}});
  }
  return govuk::table(table);
}

}  // namespace holdfast::assessment
