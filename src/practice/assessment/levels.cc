// Who must agree to a level, and which level stands. One that raises the level counts from its
// signature on, so that nobody acts on an old one meanwhile; one that lowers it counts when whoever
// must agree has agreed.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/stages.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.assessment; }

std::string_view setting_for(Level level) {
  switch (level) {
    case Level::low:
      return service::low_signed_by;
    case Level::medium:
      return service::medium_signed_by;
    case Level::high:
      return service::high_signed_by;
    case Level::very_high:
      return service::very_high_signed_by;
  }
  return service::very_high_signed_by;
}

Authority authority_for(const Situation& s, Level level) {
  return static_cast<Authority>(service::figure(*s.service_file.service, setting_for(level)).value);
}

const Signature* last_signature(const Assessment& assessment) {
  return assessment.signatures.empty() ? nullptr : &assessment.signatures.back();
}

/// The level before this assessment.
std::optional<Level> level_before(const Situation& s, const Assessment& assessment, Matter matter) {
  std::optional<Level> level;
  for (const auto& one : state_of(s).assessments) {
    if (one.id() == assessment.id()) break;
    const auto at = one.judgements.find(matter);
    if (is_signed(one) && at != one.judgements.end()) level = at->second.level;
  }
  return level;
}

bool waits(const Situation& s, const Assessment& assessment) {
  const auto* signature = last_signature(assessment);
  return is_signed(assessment) && !signature->countersigned &&
         needed_for(s, assessment) != Authority::assessor;
}

}  // namespace

Authority needed_for(const Situation& s, const Assessment& assessment) {
  auto needed = Authority::assessor;
  for (const auto& [matter, judged] : assessment.judgements) {
    needed = std::max(needed, authority_for(s, judged.level));
    const auto before = level_before(s, assessment, matter);
    if (before && judged.level < *before) needed = std::max(needed, authority_for(s, *before));
  }
  return needed;
}

AssessmentIs standing_of(const Situation& s, const Assessment& assessment) {
  const auto* signature = last_signature(assessment);
  if (signature == nullptr) return AssessmentIs::in_progress;
  if (signature->returned) return AssessmentIs::returned;
  return waits(s, assessment) ? AssessmentIs::waits : AssessmentIs::complete;
}

const Assessment* in_progress(const Situation& s) {
  for (const auto& one : state_of(s).assessments) {
    const auto is = standing_of(s, one);
    if (is == AssessmentIs::in_progress || is == AssessmentIs::returned) return &one;
  }
  return nullptr;
}

std::vector<Stands> levels_over_time(const Situation& s, Matter matter) {
  std::vector<Stands> list;
  for (const auto& one : state_of(s).assessments) {
    const auto at = one.judgements.find(matter);
    if (is_signed(one) && at != one.judgements.end())
      list.push_back({&at->second, &one, waits(s, one)});
  }
  return list;
}

std::optional<Stands> level_now(const Situation& s, Matter matter) {
  std::optional<Stands> stands;
  for (const auto& one : levels_over_time(s, matter)) {
    const bool lowers = stands && one.judged->level < stands->judged->level;
    if (!one.waits || !lowers) stands = one;
  }
  return stands;
}

const StageAsks* asks_of(const Situation& s, const Assessment& assessment) {
  const auto& stages = s.service_file.stages;
  return stages ? stages->find(assessment.begun.record.stage,
                               london_date(assessment.begun.envelope.recorded))
                : nullptr;
}

bool is_asked_for(const Situation& s, const Assessment& assessment, Section section) {
  if (section == Section::for_child) return false;
  const auto* asks = asks_of(s, assessment);
  if (asks == nullptr || asks->suffice.empty()) return true;
  const bool above_low = std::ranges::any_of(
      assessment.judgements, [](const auto& one) { return one.second.level > Level::low; });
  return above_low || std::ranges::find(asks->suffice, section) != asks->suffice.end();
}

/// A national tool says by itself what our sections would.
std::vector<std::string> missing_from(const Situation& s, const Assessment& assessment) {
  std::vector<std::string> missing;
  if (assessment.tool) return missing;
  for (const auto& word : words_of(Matter{}))
    if (!assessment.judgements.contains(static_cast<Matter>(word.value)))
      missing.push_back(say("Judge: {matter}", {{"matter", say(word.label)}}));
  for (const auto& word : words_of(Section{}))
    if (!assessment.sections.contains(static_cast<Section>(word.value)) &&
        is_asked_for(s, assessment, static_cast<Section>(word.value)))
      missing.push_back(say("Write: {section}", {{"section", say(word.label)}}));
  return missing;
}

}  // namespace holdfast::assessment
