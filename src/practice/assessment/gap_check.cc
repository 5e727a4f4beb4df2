// See gap_check.h. Each rule is a question of the record, and answers with the entries it found.
#include "practice/assessment/gap_check.h"

#include <algorithm>
#include <set>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/offending/offending.h"
#include "practice/service/service.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::assessment {
namespace {

/// What a rule asks of: the record, the assessment, and what it links.
struct Checked {
  const Situation& s;
  const Assessment& one;
  std::set<EventId> linked;

  const State& state() const { return *s.case_file.assessment; }
  bool is_signed() const {
    return !one.signatures.empty() && !one.signatures.back().returned.has_value();
  }
  Moment signed_at() const { return one.signatures.back().made.envelope.recorded; }
  /// Told by when the assessment was signed, while it is; else at all.
  bool is_in_time(Moment told) const { return !is_signed() || told <= signed_at(); }
  bool is_addressed(EventId entry) const { return linked.contains(entry); }
};

bool was_closed(const Checked& c, GapRule rule, std::optional<EventId> entry) {
  return std::ranges::any_of(c.one.closed, [&](const Said<GapClosed>& closed) {
    return closed.record.gap_rule == rule && closed.record.gap_entry == entry;
  });
}

/// As one gap with every entry that is left of it; none where none is left.
void add(const Checked& c, Gap gap, std::vector<Gap>& into) {
  std::erase_if(gap.entries, [&](EventId entry) { return was_closed(c, gap.rule, entry); });
  if (!gap.entries.empty()) into.push_back(std::move(gap));
}

/// One that no entry shows.
void add_whole(const Checked& c, GapRule rule, std::string words, std::vector<Gap>& into) {
  if (!was_closed(c, rule, std::nullopt)) into.push_back({rule, std::move(words), {}});
}

/// Past behaviour that nothing in the assessment rests on, convicted or not.
void behaviour_not_linked(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::behaviour_not_linked, {}, {}};
  const auto items =
      offending::past_behaviour(c.s.case_file, offending::reference(c.s.service_file));
  for (const auto& item : items) {
    const bool counts =
        item.standing != offending::Standing::left && item.under_ten != offending::UnderTen::yes;
    const auto& told = item.offence != nullptr ? item.offence->envelope : item.behaviour->envelope;
    if (counts && !c.is_addressed(item.id()) && c.is_in_time(told.recorded))
      gap.entries.push_back(item.id());
  }
  gap.words = say("Past behaviour on the record that nothing here rests on: {n}",
                  {{"n", std::to_string(gap.entries.size())}});
  add(c, std::move(gap), into);
}

/// Harm was done and no scenario says that it could be done again.
void no_scenario(const Checked& c, std::vector<Gap>& into) {
  const bool any = std::ranges::any_of(c.one.scenarios, [](const auto& s) { return !s.dropped; });
  const auto& state = *c.s.case_file.offending;
  if (any || (state.offences.empty() && state.behaviours.empty())) return;
  add_whole(c, GapRule::no_scenario,
            say("Harmful behaviour is on the record, and no scenario says what could happen"),
            into);
}

/// Victims whose wishes and safety are neither written nor in a scenario.
void victims_not_written(const Checked& c, std::vector<Gap>& into) {
  if (c.one.sections.contains(Section::victims)) return;
  Gap gap{GapRule::victim_not_written,
          say("A victim is on the record, and nothing is written of what they need and fear"),
          {}};
  for (const auto& token : c.s.case_file.victims->tokens) {
    const bool named = std::ranges::any_of(c.one.scenarios, [&](const Scenario& scenario) {
      return !scenario.dropped && scenario.stands.record.harmed_token == token.id();
    });
    if (!named && !c.is_addressed(token.id()) && c.is_in_time(token.envelope.recorded))
      gap.entries.push_back(token.id());
  }
  add(c, std::move(gap), into);
}

struct Told {
  EventId entry;
  Moment at;
};

/// What other agencies said, asked or not, that was not withdrawn.
std::vector<Told> told_by_agencies(const Checked& c) {
  std::vector<Told> all;
  const auto& sharing = *c.s.case_file.sharing;
  for (const auto& one : sharing.contributions)
    all.push_back({one.source(), one.envelope.recorded});
  for (const auto& one : sharing.listed) all.push_back({one.source(), one.envelope.recorded});
  for (const auto& request : sharing.requests)
    for (const auto& answer : request.answers)
      if (answer.told.record.outcome != sharing::Outcome::declined)
        all.push_back({answer.told.source(), answer.told.envelope.recorded});
  return all;
}

void agencies_not_linked(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::agency_not_linked, {}, {}};
  Gap later{GapRule::came_after_signing, {}, {}};
  for (const auto& told : told_by_agencies(c)) {
    if (c.is_addressed(told.entry)) continue;
    (c.is_in_time(told.at) ? gap : later).entries.push_back(told.entry);
  }
  gap.words = say("Information from other agencies that nothing here rests on: {n}",
                  {{"n", std::to_string(gap.entries.size())}});
  later.words = say("Information from other agencies that came after it was signed: {n}",
                    {{"n", std::to_string(later.entries.size())}});
  add(c, std::move(gap), into);
  add(c, std::move(later), into);
}

/// Whoever writes it down has read it.
void not_read(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::not_read, say("The assessor has not read what another agency told"), {}};
  const auto assessor = c.one.begun.record.assessor;
  for (const auto& told : told_by_agencies(c)) {
    const auto readings = sharing::readings_of(*c.s.case_file.sharing, told.entry);
    const bool read =
        std::ranges::find(readings, assessor, &sharing::Reading::reader) != readings.end();
    const auto* entry = c.s.case_file.history->find(told.entry);
    const bool own = entry != nullptr && entry->entry.envelope.actor == assessor;
    if (!read && !own && c.is_in_time(told.at)) gap.entries.push_back(told.entry);
  }
  add(c, std::move(gap), into);
}

/// A question, never a correction: the level stays what its writer judged.
void out_of_step(const Checked& c, std::vector<Gap>& into) {
  const auto at = c.one.judgements.find(Matter::harm_to_others);
  if (at == c.one.judgements.end()) return;
  const auto level = at->second.record.level;
  const bool grave = std::ranges::any_of(c.one.scenarios, [](const Scenario& scenario) {
    const auto& r = scenario.stands.record;
    return !scenario.dropped && r.impact >= Impact::serious && r.soon == Soon::any_time;
  });
  if (grave && level <= Level::medium)
    add_whole(c, GapRule::out_of_step,
              say("A scenario says that serious harm could happen at any time, and harm to others "
                  "is judged {level}. Is that so?",
                  {{"level", lower_ascii(say(label_of(level)))}}),
              into);
}

void voices_missing(const Checked& c, std::vector<Gap>& into) {
  const bool child = c.one.sections.contains(Section::childs_words);
  const bool parents = c.one.sections.contains(Section::parents_words);
  if (child && parents) return;
  add_whole(c, GapRule::voice_missing,
            child     ? say("What the parents or carers say is missing")
            : parents ? say("What the child says is missing")
                      : say("What the child and the parents or carers say is missing"),
            into);
}

void agencies_missing(const Checked& c, std::vector<Gap>& into) {
  if (c.is_signed()) return;
  for (const auto& missing : sharing::missing_from_network(c.s)) {
    Gap gap{GapRule::agency_missing,
            say("{agency} was neither asked nor left out with a reason",
                {{"agency", say(label_of(missing.sector))}}),
            missing.basis};
    add(c, std::move(gap), into);
  }
}

void requests_open(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::request_open, say("Another agency was asked, and has not answered"), {}};
  for (const auto& request : c.s.case_file.sharing->requests)
    if (sharing::standing_of(request) == sharing::RequestIs::waiting && !c.is_signed())
      gap.entries.push_back(request.source());
  add(c, std::move(gap), into);
}

const Assessment* one_before(const Checked& c) {
  const Assessment* before = nullptr;
  for (const auto& other : c.state().assessments) {
    if (other.id() == c.one.id()) break;
    before = &other;
  }
  return before;
}

/// Sections that say word for word what the last assessment said.
void carried_over(const Checked& c, std::vector<Gap>& into) {
  const auto* before = one_before(c);
  if (before == nullptr) return;
  Gap gap{GapRule::carried_over, say("Nothing has changed in it since the last assessment"), {}};
  for (const auto& [section, written] : c.one.sections) {
    const auto at = before->sections.find(section);
    if (at != before->sections.end() &&
        at->second.record.analysis.value == written.record.analysis.value)
      gap.entries.push_back(written.id());
  }
  add(c, std::move(gap), into);
}

}  // namespace

std::vector<EventId> linked_in(const Assessment& assessment) {
  std::vector<EventId> all;
  const auto take = [&](const std::vector<EventId>& entries) {
    all.insert(all.end(), entries.begin(), entries.end());
  };
  for (const auto& [section, written] : assessment.sections) take(written.record.shown_by);
  for (const auto& scenario : assessment.scenarios)
    if (!scenario.dropped) take(scenario.stands.record.scenario_shown_by);
  for (const auto& [matter, judged] : assessment.judgements) take(judged.record.judged_on);
  return all;
}

std::vector<Gap> gaps(const Situation& s, const Assessment& assessment) {
  const auto all = linked_in(assessment);
  const Checked c{s, assessment, {all.begin(), all.end()}};
  std::vector<Gap> found;
  for (const auto rule :
       {behaviour_not_linked, no_scenario, victims_not_written, agencies_not_linked, not_read,
        out_of_step, voices_missing, agencies_missing, requests_open, carried_over})
    rule(c, found);
  std::ranges::stable_sort(found, {}, &Gap::rule);
  return found;
}

}  // namespace holdfast::assessment
