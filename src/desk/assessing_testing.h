// What tests of several files do to have a child assessed: begin, write every section, judge, sign.
#pragma once
#include "desk/testing.h"
#include "practice/assessment/assessment.h"

namespace holdfast::desk::testing {

inline EventId begins(Town& town, StreamId record) {
  return town.says(town.worker, record,
                   assessment::Event(assessment::Begun{
                       assessment::Stage::out_of_court, town.worker.person, {}, {}}));
}

inline void writes(Town& town, StreamId record, assessment::SectionWritten section) {
  section.analysis = {"As it is"};
  town.says(town.worker, record, assessment::Event(section));
}

inline void judges(Town& town, StreamId record, EventId one, assessment::Matter matter,
                   assessment::Level level) {
  town.says(town.worker, record,
            assessment::Event(assessment::Judged{.judged_in = one,
                                                 .matter = matter,
                                                 .level = level,
                                                 .level_reasons = {"As it is"},
                                                 .would_change = {"A knife"}}));
}

/// Every section and every level, and the worker's signature under them: all low but harm.
inline void signs(Town& town, StreamId record, EventId one, assessment::Level harm) {
  using assessment::Level;
  using assessment::Matter;
  using assessment::Section;
  for (const auto& word : words_of(Section{}))
    writes(town, record, {.written_in = one, .section = static_cast<Section>(word.value)});
  judges(town, record, one, Matter::harm_to_others, harm);
  judges(town, record, one, Matter::wellbeing, Level::low);
  judges(town, record, one, Matter::reoffending, Level::low);
  const auto opened = town.opened(town.worker, record);
  const auto bound = entries_under(*assessment::find(*opened.file.assessment, one));
  town.says(town.worker, record, assessment::Event(assessment::Signed{one, bound}));
}

}  // namespace holdfast::desk::testing
