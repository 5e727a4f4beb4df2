// What tests of several files do to have a child assessed: begin, write every section, judge, sign.
#pragma once
#include "desk/testing.h"
#include "practice/assessment/assessment.h"

namespace holdfast::desk::testing {

inline EventId begins(Town& town, StreamId record) {
  using namespace assessment;
  return town.says(town.worker, record,
                   assessment::Event(Begun{Stage::out_of_court, town.worker.person, {}, {}}));
}

inline void writes(Town& town, StreamId record, assessment::SectionWritten section) {
  section.analysis = {"As it is"};
  town.says(town.worker, record, assessment::Event(section));
}

/// Every section and every level, and the worker's signature under them.
inline void signs(Town& town, StreamId record, EventId one, assessment::Level harm) {
  using namespace assessment;
  for (const auto& word : words_of(Section{}))
    writes(town, record, {.written_in = one, .section = static_cast<Section>(word.value)});
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    town.says(town.worker, record,
              assessment::Event(
                  Judged{.judged_in = one,
                         .matter = matter,
                         .level = matter == Matter::harm_to_others ? harm : assessment::Level::low,
                         .level_reasons = {"As it is"},
                         .would_change = {"A knife"}}));
  }
  const auto opened = town.opened(town.worker, record);
  const auto bound = entries_under(*assessment::find(*opened.file.assessment, one));
  town.says(town.worker, record, assessment::Event(Signed{one, bound}));
}

}  // namespace holdfast::desk::testing
