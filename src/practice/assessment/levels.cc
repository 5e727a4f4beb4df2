// Who must agree to a level, and which level stands. One that raises the level counts from its
// signature on, so that nobody acts on an old one meanwhile; one that lowers it counts when whoever
// must agree has agreed.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/authority.h"
#include "practice/assessment/stages.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.assessment; }

using LevelsStanding = std::map<Matter, Level>;

/// Who must agree to these levels, given those that stand.
Authority asked_for(const Situation& s, const std::map<Matter, Judgement>& levels,
                    const LevelsStanding& stand) {
  auto needed = Authority::assessor;
  for (const auto& [matter, judged] : levels) {
    needed = std::max(needed, authority_for(s, judged.level));
    const auto before = stand.find(matter);
    if (before != stand.end() && judged.level < before->second)
      needed = std::max(needed, authority_for(s, before->second));
  }
  return needed;
}

/// One by its last signature.
struct InOrder {
  const Assessment* one = nullptr;
  Authority needed{};
  bool waits = false;
  bool returned = false;
  LevelsStanding before = {};  ///< what stood when it was signed
  LevelsStanding after = {};
};

bool counts(const InOrder& signed_one, const LevelsStanding& stand, Matter matter, Level level) {
  const auto at = stand.find(matter);
  const bool raises = at == stand.end() ? level > Level::low : level > at->second;
  if (signed_one.returned) return raises;
  const bool lowers = at != stand.end() && level < at->second;
  return !signed_one.waits || !lowers;
}

/// Every one that was ever signed, by its last signature, with who had to agree to it then.
std::vector<InOrder> in_order(const Situation& s) {
  std::vector<InOrder> all;
  for (const auto& one : state_of(s).assessments)
    if (!one.signatures.empty()) all.push_back({.one = &one});
  std::ranges::stable_sort(all, {}, [](const InOrder& signed_one) {
    return signed_one.one->signatures.back().made.envelope.recorded;
  });
  LevelsStanding stand;
  for (auto& signed_one : all) {
    const auto& signature = signed_one.one->signatures.back();
    const auto& said = signature.made.record.takes;
    signed_one.needed = said ? *said : asked_for(s, signature.levels, stand);
    signed_one.returned = signature.returned.has_value();
    signed_one.waits = !signed_one.returned && !signature.countersigned &&
                       signed_one.needed != Authority::assessor;
    signed_one.before = stand;
    for (const auto& [matter, judged] : signature.levels)
      if (counts(signed_one, stand, matter, judged.level))
        stand.insert_or_assign(matter, judged.level);
    signed_one.after = stand;
  }
  return all;
}

/// Its place in that order; nothing: nobody has signed it, or it was sent back.
std::optional<InOrder> placed(const Situation& s, const Assessment& assessment) {
  if (!is_signed(assessment)) return std::nullopt;
  for (auto& signed_one : in_order(s))
    if (signed_one.one->id() == assessment.id()) return std::move(signed_one);
  return std::nullopt;
}

LevelsStanding standing_before(const Situation& s, const Assessment& assessment) {
  if (const auto signed_one = placed(s, assessment)) return signed_one->before;
  const auto all = in_order(s);
  return all.empty() ? LevelsStanding() : all.back().after;
}

}  // namespace

std::optional<Level> level_before(const Situation& s, const Assessment& assessment, Matter matter) {
  const auto stand = standing_before(s, assessment);
  const auto at = stand.find(matter);
  return at == stand.end() ? std::nullopt : std::optional(at->second);
}

Authority needed_for(const Situation& s, const Assessment& assessment) {
  if (const auto signed_one = placed(s, assessment)) return signed_one->needed;
  return asked_for(s, assessment.judgements, standing_before(s, assessment));
}

AssessmentIs standing_of(const Situation& s, const Assessment& assessment) {
  if (assessment.signatures.empty()) return AssessmentIs::in_progress;
  const auto signed_one = placed(s, assessment);
  if (!signed_one) return AssessmentIs::returned;
  return signed_one->waits ? AssessmentIs::waits : AssessmentIs::complete;
}

const Assessment* in_progress(const Situation& s) {
  for (const auto& one : state_of(s).assessments)
    if (!is_signed(one)) return &one;
  return nullptr;
}

std::vector<Stands> levels_over_time(const Situation& s, Matter matter) {
  std::vector<Stands> list;
  for (const auto& signed_one : in_order(s)) {
    const auto& levels = signed_one.one->signatures.back().levels;
    const auto at = levels.find(matter);
    if (at == levels.end()) continue;
    const bool counted = counts(signed_one, signed_one.before, matter, at->second.level);
    if (counted || !signed_one.returned)
      list.push_back({&at->second, signed_one.one, signed_one.waits, signed_one.returned, counted});
  }
  return list;
}

std::optional<Stands> level_now(const Situation& s, Matter matter) {
  std::optional<Stands> stands;
  for (const auto& signed_one : in_order(s)) {
    const auto& levels = signed_one.one->signatures.back().levels;
    const auto at = levels.find(matter);
    if (at != levels.end() && counts(signed_one, signed_one.before, matter, at->second.level))
      stands = Stands{&at->second, signed_one.one, signed_one.waits, signed_one.returned};
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
      levels_in(assessment), [](const auto& one) { return one.second.level > Level::low; });
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
