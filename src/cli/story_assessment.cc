// See story_assessment.h.
#include "cli/story_assessment.h"

#include <algorithm>

#include "practice/assessment/gap_check.h"
#include "practice/situation.h"

namespace holdfast::cli {
namespace {

const assessment::Assessment* last(const Situation& s) {
  const auto& all = s.case_file.assessment->assessments;
  return all.empty() ? nullptr : &all.back();
}

}  // namespace

std::string assessment_standing(const Situation& s, std::string_view) {
  const auto* one = last(s);
  return one == nullptr ? "nothing"
                        : std::string(assessment::label_of(assessment::standing_of(s, *one)));
}

std::string level_standing(const Situation& s, std::string_view matter) {
  const auto words = assessment::words_of(assessment::Matter{});
  const auto at = std::ranges::find(words, matter, &Word::wire);
  if (at == words.end()) return "no such judgement";
  const auto stands = assessment::level_now(s, static_cast<assessment::Matter>(at->value));
  if (!stands) return "Not yet judged";
  return std::string(assessment::label_of(stands->judged->level)) + (stands->waits ? ", waits"
                                                                     : stands->returned
                                                                         ? ", sent back"
                                                                         : "");
}

std::string scenarios_told(const Situation& s, std::string_view) {
  std::string list;
  if (const auto* one = last(s))
    for (const auto& scenario : one->scenarios)
      if (!scenario.dropped)
        list += (list.empty() ? "" : ", ") + scenario.stands.record.happening.value;
  return list.empty() ? "nothing" : list;
}

std::string gaps_of(const Situation& s, std::string_view) {
  std::string list;
  std::string_view last_rule;
  if (const auto* one = last(s))
    for (const auto& gap : assessment::gaps(s, *one)) {
      const auto rule =
          assessment::words_of(assessment::GapRule{})[static_cast<std::size_t>(gap.rule)].wire;
      if (rule != last_rule) list += (list.empty() ? "" : ", ") + std::string(rule);
      last_rule = rule;
    }
  return list.empty() ? "nothing" : list;
}

std::string gap_by(const Situation& s, std::string_view rule) {
  const auto words = assessment::words_of(assessment::GapRule{});
  const auto at = std::ranges::find(words, rule, &Word::wire);
  if (at == words.end()) return "no such rule";
  bool fires = false;
  std::size_t entries = 0;
  if (const auto* one = last(s))
    for (const auto& gap : assessment::gaps(s, *one)) {
      if (gap.rule != static_cast<assessment::GapRule>(at->value)) continue;
      fires = true;
      entries += gap.entries.size();
    }
  if (!fires) return "no";
  return entries == 0 ? "yes" : std::to_string(entries);
}

std::string countersigned_by(const Situation& s, std::string_view) {
  const auto* one = last(s);
  if (one == nullptr) return "nothing";
  const auto needed = static_cast<std::size_t>(assessment::needed_for(s, *one));
  return std::string(assessment::words_of(assessment::Authority{})[needed].label);
}

}  // namespace holdfast::cli
