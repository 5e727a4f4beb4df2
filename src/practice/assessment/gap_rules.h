// Inside the gap check: what a rule is asked of, and the rules themselves. Each is a question of
// the record, and answers with the entries it found.
#pragma once
#include <set>
#include <string>

#include "practice/assessment/gap_check.h"
#include "practice/situation.h"

namespace holdfast::assessment {

/// What a rule asks of: the record, the assessment, and what it links.
struct Checked {
  const Situation& s;
  const Assessment& one;
  std::set<EventId> linked;
  Moment until;  ///< what was told later is another question

  bool is_addressed(EventId entry) const { return linked.contains(entry); }
  bool is_in_time(Moment told) const { return told <= until; }
  /// The national tool has pages of its own for what it must say.
  bool has_tool() const { return one.tool.has_value(); }
};

/// As one gap with every entry that is left of it; none where none is left.
void add_gap(const Checked& c, Gap gap, std::vector<Gap>& into);
/// One that no entry shows.
void add_whole_gap(const Checked& c, Gap gap, std::vector<Gap>& into);

/// What other agencies said, asked or not.
struct ToldBy {
  EventId entry;
  Moment at;
};
std::vector<ToldBy> told_by_agencies(const Checked& c);
/// What the child is said to have done, but for what was found untrue or was before ten.
std::vector<ToldBy> past_behaviour_of(const Checked& c);

using Rule = void (*)(const Checked& c, std::vector<Gap>& into);
void behaviour_not_linked(const Checked& c, std::vector<Gap>& into);
void no_scenario(const Checked& c, std::vector<Gap>& into);
void kinds_without_scenario(const Checked& c, std::vector<Gap>& into);
void scenarios_left_behind(const Checked& c, std::vector<Gap>& into);
void specialists_missing(const Checked& c, std::vector<Gap>& into);
void victims_not_written(const Checked& c, std::vector<Gap>& into);
void agencies_not_linked(const Checked& c, std::vector<Gap>& into);
void not_read(const Checked& c, std::vector<Gap>& into);
void voices_not_used(const Checked& c, std::vector<Gap>& into);
void agencies_missing(const Checked& c, std::vector<Gap>& into);
void requests_open(const Checked& c, std::vector<Gap>& into);

}  // namespace holdfast::assessment
