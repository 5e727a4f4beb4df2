// What the child or the family said of themselves, which nothing in the assessment rests on.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/gap_rules.h"
#include "practice/tools/tool.h"

namespace holdfast::assessment {
namespace {

/// What the last assessment rests on was heard then.
bool was_heard(const Checked& c, EventId entry) {
  const auto* before = before_it(*c.s.case_file.assessment, c.one);
  if (before == nullptr) return false;
  const auto all = linked_in(*before);
  return std::ranges::find(all, entry) != all.end();
}

}  // namespace

/// The last of each alone: a later one says what they think now.
void voices_not_used(const Checked& c, std::vector<Gap>& into) {
  if (c.has_tool()) return;
  const auto named = [](std::string about) {
    return Gap{GapRule::voice_missing,
               say("What they said of themselves, and nothing here rests on it"),
               {},
               std::move(about)};
  };
  auto childs = named("");
  auto familys = named("parents");
  for (const auto& all : by_tool(c.s.case_file.assessment->instruments)) {
    const auto at = std::ranges::find_if(
        all, [&](const auto* one) { return c.is_in_time(one->envelope.recorded); });
    if (at == all.end() || !line_of(c.s.service_file, **at).own_words) continue;
    const auto id = (*at)->id();
    if (c.is_addressed(id) || was_heard(c, id)) continue;
    const auto* tool = known_tool(c.s.service_file, (*at)->record);
    (tool->voice == tools::Voice::family ? familys : childs).entries.push_back(id);
  }
  add_gap(c, std::move(childs), into);
  add_gap(c, std::move(familys), into);
}

}  // namespace holdfast::assessment
