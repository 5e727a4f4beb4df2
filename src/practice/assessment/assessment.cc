// Folding assessments, and what stands of them.
#include "practice/assessment/assessment.h"

#include <algorithm>

#include "base/words.h"
#include "practice/area_of.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

Assessment* named(State& state, EventId id) {
  const auto at = std::ranges::find(state.assessments, id, &Assessment::id);
  return at == state.assessments.end() ? nullptr : &*at;
}

Scenario* scenario_of(State& state, EventId id) {
  for (auto& assessment : state.assessments)
    for (auto& scenario : assessment.scenarios)
      if (is_of(scenario, id)) return &scenario;
  return nullptr;
}

Signature* signature_of(State& state, EventId id) {
  for (auto& assessment : state.assessments)
    for (auto& signature : assessment.signatures)
      if (signature.made.id() == id) return &signature;
  return nullptr;
}

void fold(State& state, const Begun& r, const Envelope& e) {
  Assessment begun;
  begun.begun = {r, e};
  begun.writer = r.assessor;
  const auto at = std::ranges::upper_bound(state.assessments, e.recorded, {}, [](const auto& one) {
    return one.begun.envelope.recorded;
  });
  state.assessments.insert(at, std::move(begun));
}
void fold(State& state, const SectionWritten& r, const Envelope& e) {
  if (auto* one = named(state, r.written_in)) one->sections.insert_or_assign(r.section, Said{r, e});
}
void fold(State& state, const ScenarioTold& r, const Envelope& e) {
  auto* one = named(state, r.scenario_in);
  if (one == nullptr) return;
  if (auto* same = r.instead_of ? scenario_of(state, *r.instead_of) : nullptr) {
    same->before.push_back(same->stands);
    same->stands = {r, e};
    return;
  }
  one->scenarios.push_back({{r, e}, {}, {}});
}
void fold(State& state, const ScenarioDropped& r, const Envelope& e) {
  if (auto* scenario = scenario_of(state, r.dropped_scenario)) scenario->dropped = {r, e};
}
void fold(State& state, const Judged& r, const Envelope& e) {
  if (auto* one = named(state, r.judged_in))
    one->judgements.insert_or_assign(r.matter, Judgement{r.level, e, r});
}
void fold(State& state, const ToolAttached& r, const Envelope& e) {
  auto* one = named(state, r.tool_of);
  if (one == nullptr) return;
  one->tool = {r, e};
  for (const auto& [matter, level] : {std::pair{Matter::harm_to_others, r.tool_harm},
                                      std::pair{Matter::wellbeing, r.tool_wellbeing},
                                      std::pair{Matter::reoffending, r.tool_reoffending}})
    one->judgements.insert_or_assign(matter, Judgement{level, e, std::nullopt});
}
void fold(State& state, const ToolCompleted& r, const Envelope& e) {
  state.instruments.push_back({r, e});
}
bool holds(const std::vector<EventId>& entries, EventId entry) {
  return std::ranges::find(entries, entry) != entries.end();
}

/// An earlier version comes to stand again where the last one is kept from its reader or erased:
/// nobody signed that.
void leave_bound(Assessment& one, const std::vector<EventId>& bound) {
  const auto is_none = [&](const auto& said) {
    return said.envelope.clearance == Signed::floor && !holds(bound, said.id());
  };
  std::erase_if(one.sections, [&](const auto& written) { return is_none(written.second); });
  std::erase_if(one.scenarios, [&](const Scenario& scenario) {
    return !scenario.dropped && is_none(scenario.stands);
  });
}

void fold(State& state, const Signed& r, const Envelope& e) {
  auto* one = named(state, r.signed_assessment);
  if (one == nullptr) return;
  leave_bound(*one, r.under_signature);
  Signature made{{r, e}, {}, {}, {}};
  for (const auto& [matter, judged] : one->judgements)
    if (holds(r.under_signature, judged.id())) made.levels.emplace(matter, judged);
  one->signatures.push_back(std::move(made));
}
void fold(State& state, const HandedOver& r, const Envelope&) {
  if (auto* one = named(state, r.handed_assessment)) one->writer = r.handed_to;
}
void fold(State& state, const GapClosed& r, const Envelope& e) {
  if (auto* one = named(state, r.gap_of)) one->closed.push_back({r, e});
}
void fold(State& state, const Countersigned& r, const Envelope& e) {
  if (auto* signature = signature_of(state, r.countersigned_signature))
    signature->countersigned = {r, e};
}
void fold(State& state, const Returned& r, const Envelope& e) {
  if (auto* signature = signature_of(state, r.returned_signature)) signature->returned = {r, e};
}

}  // namespace

bool is_of(const Scenario& scenario, EventId id) {
  return scenario.stands.id() == id ||
         std::ranges::find(scenario.before, id, &Said<ScenarioTold>::id) != scenario.before.end();
}

const Assessment* find(const State& state, EventId assessment) {
  const auto at = std::ranges::find(state.assessments, assessment, &Assessment::id);
  return at == state.assessments.end() ? nullptr : &*at;
}

bool continues(const State& state, const Scenario& scenario, EventId id) {
  if (is_of(scenario, id)) return true;
  const auto& from = scenario.stands.record.scenario_from;
  if (!from) return false;
  for (const auto& assessment : state.assessments)
    for (const auto& earlier : assessment.scenarios)
      if (&earlier != &scenario && is_of(earlier, *from)) return continues(state, earlier, id);
  return false;
}

const Assessment* before_it(const State& state, const Assessment& assessment) {
  const Assessment* before = nullptr;
  for (const auto& one : state.assessments) {
    if (one.id() == assessment.id()) break;
    before = &one;
  }
  return before;
}

const std::map<Matter, Judgement>& levels_in(const Assessment& assessment) {
  return is_signed(assessment) ? assessment.signatures.back().levels : assessment.judgements;
}

bool is_signed(const Assessment& assessment) {
  return !assessment.signatures.empty() && !assessment.signatures.back().returned;
}

const Assessment* holding(const State& state, EventId entry) {
  for (const auto& one : state.assessments) {
    const bool holds =
        one.id() == entry ||
        std::ranges::any_of(one.sections, [&](const auto& s) { return s.second.id() == entry; }) ||
        std::ranges::any_of(one.scenarios, [&](const auto& s) { return is_of(s, entry); }) ||
        std::ranges::any_of(one.judgements,
                            [&](const auto& j) { return j.second.id() == entry; }) ||
        std::ranges::any_of(one.signatures, [&](const auto& s) { return s.made.id() == entry; }) ||
        std::ranges::any_of(one.closed, [&](const auto& s) { return s.id() == entry; }) ||
        std::ranges::any_of(one.scenarios,
                            [&](const auto& s) { return s.dropped && s.dropped->id() == entry; }) ||
        (one.tool && one.tool->id() == entry);
    if (holds) return &one;
  }
  return nullptr;
}

std::vector<EventId> entries_under(const Assessment& assessment) {
  std::vector<EventId> entries;
  for (const auto& [section, written] : assessment.sections) entries.push_back(written.id());
  for (const auto& scenario : assessment.scenarios)
    if (!scenario.dropped) entries.push_back(scenario.stands.id());
  if (assessment.tool) entries.push_back(assessment.tool->id());
  for (const auto& [matter, judged] : assessment.judgements)
    if (judged.in_words) entries.push_back(judged.id());
  return entries;
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::assessment, &prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::assessment
