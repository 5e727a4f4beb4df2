// What is wrong with recording something of an assessment here and now.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/authority.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.assessment; }

/// Nothing is written into what somebody stands for.
/// Of what is brought in from another system nobody here is known to have done it.
bool is_known(PersonId actor) { return actor != PersonId{}; }

Problems must_be_open(const Situation& s, EventId id) {
  const auto* assessment = find(state_of(s), id);
  if (assessment == nullptr) return {{"", say("There is no such assessment")}};
  const auto is = standing_of(s, *assessment);
  if (is == AssessmentIs::waits || is == AssessmentIs::complete)
    return {{"", say("This assessment was signed. Begin a review to change something")}};
  return {};
}

void must_be_entries(const Situation& s, const std::vector<EventId>& entries,
                     std::string_view field, Problems& into) {
  const bool known = std::ranges::all_of(
      entries, [&](EventId entry) { return s.case_file.history->find(entry) != nullptr; });
  if (!known) into.push_back({std::string(field), say("An entry is not on this record")});
}

Problems check(const Situation& s, const Begun& r) {
  Problems problems;
  if (service::person_here(*s.service_file.service, r.assessor, s.today()) == nullptr)
    problems.push_back({"assessor", say("Select somebody from the list")});
  if (r.needed_on && *r.needed_on < s.today())
    problems.push_back({"needed_on", say("The day cannot be in the past")});
  if (r.stage == Stage::review && !r.begun_because)
    problems.push_back({"begun_because", say("Say what changed, or that the time has come")});
  if (in_progress(s) != nullptr)
    problems.push_back({"", say("An assessment is in progress already. Go on with that one")});
  return problems;
}

Problems check(const Situation& s, const SectionWritten& r) {
  auto problems = must_be_open(s, r.written_in);
  must_be_entries(s, r.shown_by, "shown_by", problems);
  return problems;
}

const Scenario* scenario_in(const Situation& s, EventId id) {
  for (const auto& assessment : state_of(s).assessments)
    for (const auto& scenario : assessment.scenarios)
      if (scenario.stands.id() == id) return &scenario;
  return nullptr;
}

Problems check(const Situation& s, const ScenarioTold& r) {
  auto problems = must_be_open(s, r.scenario_in);
  must_be_entries(s, r.scenario_shown_by, "scenario_shown_by", problems);
  if (r.instead_of) {
    const auto* stands = scenario_in(s, *r.instead_of);
    if (stands == nullptr)
      problems.push_back({"", say("Somebody has changed this scenario meanwhile")});
    else if (stands->dropped)
      problems.push_back({"", say("This scenario was dropped")});
  }
  if (r.harmed_token) must_be_entries(s, {*r.harmed_token}, "harmed_token", problems);
  return problems;
}

Problems check(const Situation& s, const ScenarioDropped& r) {
  const auto* scenario = scenario_in(s, r.dropped_scenario);
  if (scenario == nullptr) return {{"", say("There is no such scenario")}};
  if (scenario->dropped) return {{"", say("This scenario was dropped already")}};
  return must_be_open(s, scenario->stands.record.scenario_in);
}

Problems check(const Situation& s, const Judged& r) {
  auto problems = must_be_open(s, r.judged_in);
  must_be_entries(s, r.judged_on, "judged_on", problems);
  return problems;
}

Problems check(const Situation& s, const ToolAttached& r) {
  auto problems = must_be_open(s, r.tool_of);
  if (r.tool_completed_on > s.today())
    problems.push_back({"tool_completed_on", say("The day cannot be in the future")});
  must_be_entries(s, r.tool_speaks_of, "tool_speaks_of", problems);
  return problems;
}

/// What they could not see they need not stand for: it lies in parts of the record of its own.
bool is_bound(const Situation& s, EventId entry) {
  const auto* told = s.case_file.history->find(entry);
  return told == nullptr || told->entry.envelope.clearance == Signed::floor;
}

/// Whether these are what stands in it, and all of it.
bool binds_what_stands(const Situation& s, const Assessment& assessment,
                       const std::vector<EventId>& bound) {
  const auto stands = entries_under(assessment);
  const auto holds = [](const std::vector<EventId>& all, EventId entry) {
    return std::ranges::find(all, entry) != all.end();
  };
  return std::ranges::all_of(bound, [&](EventId entry) { return holds(stands, entry); }) &&
         std::ranges::all_of(
             stands, [&](EventId entry) { return holds(bound, entry) || !is_bound(s, entry); });
}

/// Whoever writes it; where they have left, whoever holds the case.
bool may_sign(const Situation& s, const Assessment& assessment) {
  if (!is_known(s.actor) || assessment.writer == s.actor) return true;
  if (service::person_here(*s.service_file.service, assessment.writer, s.today()) != nullptr)
    return false;
  const auto whose = children::whose_case(s);
  return std::ranges::find(whose, s.actor) != whose.end();
}

Problems check(const Situation& s, const HandedOver& r) {
  auto problems = must_be_open(s, r.handed_assessment);
  if (service::person_here(*s.service_file.service, r.handed_to, s.today()) == nullptr)
    problems.push_back({"handed_to", say("Select somebody from the list")});
  const auto* assessment = find(state_of(s), r.handed_assessment);
  if (assessment != nullptr && assessment->writer == r.handed_to)
    problems.push_back({"handed_to", say("They write it already")});
  return problems;
}

Problems check(const Situation& s, const Signed& r) {
  auto problems = must_be_open(s, r.signed_assessment);
  if (!problems.empty()) return problems;
  const auto& assessment = *find(state_of(s), r.signed_assessment);
  if (!may_sign(s, assessment))
    return {{"", say("Whoever writes the assessment signs it. It can be handed over")}};
  for (auto& missing : missing_from(s, assessment)) problems.push_back({"", std::move(missing)});
  if (problems.empty() && r.takes && is_known(s.actor) && *r.takes != needed_for(s, assessment))
    problems.push_back({"", say("Who must agree has changed since you looked. Look again, then "
                                "sign")});
  if (problems.empty() && !binds_what_stands(s, assessment, r.under_signature))
    problems.push_back({"", say("Something has changed since you looked. Look again, then sign")});
  return problems;
}

/// After signing, too: what arrives later may not matter either. Whether it is still left out is
/// not asked: that could rest on what its writer may not see.
Problems check(const Situation& s, const GapClosed& r) {
  if (find(state_of(s), r.gap_of) == nullptr) return {{"", say("There is no such assessment")}};
  Problems problems;
  if (r.gap_entry) must_be_entries(s, {*r.gap_entry}, "", problems);
  return problems;
}

const Signature* signature_in(const Situation& s, EventId id) {
  for (const auto& assessment : state_of(s).assessments)
    for (const auto& signature : assessment.signatures)
      if (signature.made.id() == id) return &signature;
  return nullptr;
}

/// What keeps somebody from countersigning or returning what that signature binds.
Problems may_not_answer(const Situation& s, EventId id) {
  const auto* signature = signature_in(s, id);
  if (signature == nullptr) return {{"", say("There is no such signature")}};
  if (signature->countersigned || signature->returned)
    return {{"", say("This signature was answered already")}};
  if (signature->made.envelope.actor == s.actor)
    return {{"", say("Somebody else must countersign what you signed")}};
  return {};
}

Problems check(const Situation& s, const Countersigned& r) {
  auto problems = may_not_answer(s, r.countersigned_signature);
  if (!problems.empty()) return problems;
  const auto* assessment = holding(state_of(s), r.countersigned_signature);
  const auto needed = needed_for(s, *assessment);
  if (needed == Authority::assessor)
    return {{"", say("No level in it asks for a countersignature")}};
  if (is_known(s.actor) && authority_of(s) < needed)
    problems.push_back(
        {"", say("A level in it takes {who}",
                 {{"who", lower_ascii(say(
                              words_of(Authority{})[static_cast<std::size_t>(needed)].label))}})});
  return problems;
}

Problems check(const Situation& s, const Returned& r) {
  auto problems = may_not_answer(s, r.returned_signature);
  const auto* assessment = holding(state_of(s), r.returned_signature);
  if (problems.empty() && standing_of(s, *assessment) != AssessmentIs::waits)
    problems.push_back({"", say("It waits for nobody. Ask for a review instead")});
  return problems;
}

}  // namespace

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

}  // namespace holdfast::assessment
