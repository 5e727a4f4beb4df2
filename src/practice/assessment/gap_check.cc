// See gap_check.h. The rules about behaviour and about agencies have files of their own; here are
// those about the assessment itself, and the order in which all are asked.
#include "practice/assessment/gap_check.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "practice/assessment/gap_rules.h"
#include "practice/history.h"

namespace holdfast::assessment {
namespace {

/// Corrected or withdrawn.
bool was_changed_since(const Checked& c, EventId entry, Moment moment) {
  const auto* told = c.s.case_file.history->find(entry);
  return told != nullptr && std::ranges::any_of(told->since, [&](const Entry& later) {
           return later.envelope.recorded > moment &&
                  !std::holds_alternative<Reclassified>(later.what);
         });
}

/// A reason about an entry lapses when that says something else since.
bool was_closed(const Checked& c, const Gap& gap, std::optional<EventId> entry) {
  return std::ranges::any_of(c.one.closed, [&](const Said<GapClosed>& closed) {
    const auto about = closed.record.gap_about ? closed.record.gap_about->value : std::string();
    return closed.record.gap_rule == gap.rule && closed.record.gap_entry == entry &&
           about == gap.about && !(entry && was_changed_since(c, *entry, closed.envelope.recorded));
  });
}

/// Serious, and soon; or in weeks, and likely.
bool is_grave(const Scenario& scenario) {
  const auto& r = scenario.stands.record;
  const bool soon = r.soon == Soon::any_time || r.soon == Soon::days;
  const bool likely = r.likely == Likely::likely || r.likely == Likely::very_likely;
  return !scenario.dropped && r.impact >= Impact::serious &&
         (soon || (r.soon == Soon::weeks && likely));
}

bool is_dropped(const Scenario& scenario) { return scenario.dropped.has_value(); }

/// A question, never a correction: the level stays what its writer judged.
void out_of_step(const Checked& c, std::vector<Gap>& into) {
  const auto& levels = levels_in(c.one);
  const auto at = levels.find(Matter::harm_to_others);
  if (at == levels.end()) return;
  const auto level = lower_ascii(say(label_of(at->second.level)));
  const bool high = at->second.level >= Level::high;
  const auto& all = c.one.scenarios;
  if (!high && std::ranges::any_of(all, is_grave))
    add_whole_gap(c,
                  {GapRule::out_of_step,
                   say("A scenario says that serious harm could happen soon, and harm to others "
                       "is judged {level}. Is that so?",
                       {{"level", level}})},
                  into);
  if (high && !c.has_tool() && std::ranges::all_of(all, is_dropped))
    add_whole_gap(c,
                  {GapRule::out_of_step,
                   say("Harm to others is judged {level}, and no scenario says what could "
                       "happen. What is it?",
                       {{"level", level}})},
                  into);
}

void voices_missing(const Checked& c, std::vector<Gap>& into) {
  if (c.has_tool()) return;
  if (!c.one.sections.contains(Section::childs_words))
    add_whole_gap(c, {GapRule::voice_missing, say("What the child says is missing"), {}, "child"},
                  into);
  if (!c.one.sections.contains(Section::parents_words))
    add_whole_gap(
        c,
        {GapRule::voice_missing, say("What the parents or carers say is missing"), {}, "parents"},
        into);
}

/// In all that is written of it; what is picked from a list is often the same.
bool says_the_same(const ScenarioTold& one, const ScenarioTold& other) {
  return one.happening.value == other.happening.value &&
         one.circumstances.value == other.circumstances.value &&
         one.changed_by.value == other.changed_by.value && one.held_by.value == other.held_by.value;
}

bool is_carried_over(const Scenario& scenario, const Assessment& before) {
  return !is_dropped(scenario) &&
         std::ranges::any_of(before.scenarios, [&](const Scenario& earlier) {
           return says_the_same(scenario.stands.record, earlier.stands.record);
         });
}

/// Whether its reasons are those of the last assessment, word for word.
bool is_carried_over(Matter matter, const Judgement& judged, const Assessment& before) {
  const auto& earlier = levels_in(before);
  const auto at = earlier.find(matter);
  return at != earlier.end() && judged.in_words && at->second.in_words &&
         judged.in_words->level_reasons.value == at->second.in_words->level_reasons.value;
}

/// What says word for word what the last assessment said: sections, scenarios, and reasons.
void carried_over(const Checked& c, std::vector<Gap>& into) {
  const auto* before = before_it(*c.s.case_file.assessment, c.one);
  if (before == nullptr) return;
  Gap gap{GapRule::carried_over, say("Nothing has changed in it since the last assessment"), {}};
  for (const auto& [section, written] : c.one.sections) {
    const auto at = before->sections.find(section);
    if (at != before->sections.end() &&
        at->second.record.analysis.value == written.record.analysis.value)
      gap.entries.push_back(written.id());
  }
  for (const auto& scenario : c.one.scenarios)
    if (is_carried_over(scenario, *before)) gap.entries.push_back(scenario.stands.id());
  for (const auto& [matter, judged] : levels_in(c.one))
    if (is_carried_over(matter, judged, *before)) gap.entries.push_back(judged.id());
  add_gap(c, std::move(gap), into);
}

bool was_recorded_since(const Checked& c, EventId entry, Moment moment) {
  const auto* told = c.s.case_file.history->find(entry);
  return told != nullptr && told->entry.envelope.recorded > moment;
}

/// Victims, voices, and behaviour that asks for a specialist: each rule says what is new to it.
void new_to_rules(const Checked& c, Moment signed_at, std::set<EventId>& into) {
  std::vector<Gap> asked;
  for (const auto rule : {victims_not_written, voices_not_used, specialists_missing})
    rule(c, asked);
  for (const auto& gap : asked)
    for (const auto& entry : gap.entries)
      if (was_recorded_since(c, entry, signed_at)) into.insert(entry);
}

/// What it rests on, or left out with a reason, and says something else since.
void changed_since_signing(const Checked& c, Moment signed_at, std::set<EventId>& into) {
  for (const auto& entry : c.linked)
    if (was_changed_since(c, entry, signed_at)) into.insert(entry);
  for (const auto& closed : c.one.closed)
    if (const auto& entry = closed.record.gap_entry;
        entry && was_changed_since(c, *entry, signed_at))
      into.insert(*entry);
}

/// Of one that somebody stands for, only what came since is a question.
void came_after_signing(const Checked& c, std::vector<Gap>& into) {
  const auto signed_at = c.one.signatures.back().made.envelope.recorded;
  std::set<EventId> since;
  for (const auto& all : {past_behaviour_of(c), told_by_agencies(c)})
    for (const auto& told : all)
      if (told.at > signed_at && !c.is_addressed(told.entry)) since.insert(told.entry);
  new_to_rules(c, signed_at, since);
  changed_since_signing(c, signed_at, since);
  Gap gap{GapRule::came_after_signing,
          say("On the record, or changed, since it was signed"),
          {since.begin(), since.end()}};
  std::ranges::stable_sort(gap.entries, {}, [&](EventId entry) {
    const auto* told = c.s.case_file.history->find(entry);
    return told != nullptr ? told->entry.envelope.recorded : Moment{};
  });
  add_gap(c, std::move(gap), into);
}

constexpr Rule rules[] = {behaviour_not_linked,
                          no_scenario,
                          kinds_without_scenario,
                          scenarios_left_behind,
                          victims_not_written,
                          agencies_not_linked,
                          not_read,
                          specialists_missing,
                          out_of_step,
                          voices_missing,
                          voices_not_used,
                          agencies_missing,
                          requests_open,
                          carried_over};

}  // namespace

void add_gap(const Checked& c, Gap gap, std::vector<Gap>& into) {
  std::erase_if(gap.entries, [&](EventId entry) { return was_closed(c, gap, entry); });
  if (!gap.entries.empty()) into.push_back(std::move(gap));
}

void add_whole_gap(const Checked& c, Gap gap, std::vector<Gap>& into) {
  if (!was_closed(c, gap, std::nullopt)) into.push_back(std::move(gap));
}

const std::vector<EventId>& evidence_of(const Scenario& scenario) {
  return scenario.stands.record.scenario_shown_by;
}

std::vector<EventId> linked_in(const Assessment& assessment) {
  std::vector<EventId> all;
  const auto take = [&](const std::vector<EventId>& entries) {
    all.insert(all.end(), entries.begin(), entries.end());
  };
  for (const auto& [section, written] : assessment.sections) take(written.record.shown_by);
  for (const auto& scenario : assessment.scenarios)
    if (!scenario.dropped) take(evidence_of(scenario));
  for (const auto& [matter, judged] : levels_in(assessment))
    if (judged.in_words) take(judged.in_words->judged_on);
  if (assessment.tool) take(assessment.tool->record.tool_speaks_of);
  return all;
}

std::vector<Gap> gaps(const Situation& s, const Assessment& assessment) {
  const auto all = linked_in(assessment);
  const Checked c{s, assessment, {all.begin(), all.end()}, s.now};
  std::vector<Gap> found;
  if (is_signed(assessment))
    came_after_signing(c, found);
  else
    for (const auto rule : rules) rule(c, found);
  return found;
}

namespace {

/// The rules whose answers can be known of that moment: who was not asked then, or had not
/// answered, cannot be told from what stands now.
std::vector<Gap> gaps_at(const Situation& s, const Assessment& one, Moment until) {
  const auto all = linked_in(one);
  const Checked c{s, one, {all.begin(), all.end()}, until};
  std::vector<Gap> found;
  for (const auto rule : rules)
    if (rule != agencies_missing && rule != requests_open) rule(c, found);
  return found;
}

Moment asked_until(const Situation& s, const Assessment& one) {
  return is_signed(one) ? one.signatures.back().made.envelope.recorded : s.now;
}

/// An entry, or nothing for a rule that no entry shows, and what it is about.
struct Name {
  GapRule rule{};
  std::optional<EventId> entry;
  std::string about;
  auto operator<=>(const Name&) const = default;
};
using Named = std::set<Name>;

Named named_in(const std::vector<Gap>& gaps) {
  Named named;
  for (const auto& gap : gaps) {
    if (gap.entries.empty()) named.insert({gap.rule, std::nullopt, gap.about});
    for (const auto& entry : gap.entries) named.insert({gap.rule, entry, gap.about});
  }
  return named;
}

/// As it was when nobody had written anything yet.
Assessment unwritten(const Assessment& one) {
  Assessment bare;
  bare.begun = one.begun;
  bare.writer = one.writer;
  bare.tool = one.tool;
  return bare;
}

}  // namespace

std::vector<Gap> left_open(const Situation& s, const Assessment& one) {
  return gaps_at(s, one, asked_until(s, one));
}

std::vector<EventId> told_before_signing(const Situation& s, const Assessment& one) {
  const Checked c{s, one, {}, asked_until(s, one)};
  std::vector<EventId> entries;
  for (const auto& told : told_by_agencies(c))
    if (c.is_in_time(told.at)) entries.push_back(told.entry);
  return entries;
}

bool is_counted(GapRule rule) {
  return rule != GapRule::agency_missing && rule != GapRule::request_open;
}

std::vector<RuleCame> came_of_rules(const Situation& s, const Assessment& one) {
  const auto until = asked_until(s, one);
  auto open = named_in(gaps_at(s, one, until));
  if (is_signed(one) && s.case_file.assessment->assessments.back().id() == one.id())
    open.merge(named_in(gaps(s, one)));
  auto all = named_in(gaps_at(s, unwritten(one), until));
  all.insert(open.begin(), open.end());
  Named closed;
  for (const auto& said : one.closed)
    if (is_counted(said.record.gap_rule))
      closed.insert({said.record.gap_rule, said.record.gap_entry,
                     said.record.gap_about ? said.record.gap_about->value : std::string()});
  all.insert(closed.begin(), closed.end());
  std::vector<RuleCame> came;
  for (const auto& named : all) {
    if (came.empty() || came.back().rule != named.rule) came.push_back({.rule = named.rule});
    auto& counted = came.back();
    const bool left_out = closed.contains(named);
    const bool not_looked = !left_out && open.contains(named);
    counted.left_out += left_out ? 1 : 0;
    counted.not_looked += not_looked ? 1 : 0;
    counted.written += !left_out && !not_looked ? 1 : 0;
    if (named.entry) counted.basis.push_back(*named.entry);
  }
  return came;
}

}  // namespace holdfast::assessment
