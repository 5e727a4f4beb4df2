// Past behaviour that is not addressed: what inspections find left out more often than anything
// else. Convicted or not makes no difference here; what was found untrue does, and so does an age
// under ten.
#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/gap_rules.h"
#include "practice/assessment/stages.h"
#include "practice/offending/offending.h"
#include "practice/tools/tool.h"
#include "practice/victims/victims.h"

namespace holdfast::assessment {
namespace {

struct Item {
  EventId id;
  Moment recorded;
  Date on;
  std::string kind;
  std::optional<offending::PlaceKind> place;
  bool weapon = false;
  bool hostility = false;
};

std::vector<Item> items_of(const Checked& c) {
  std::vector<Item> items;
  for (const auto& item :
       offending::past_behaviour(c.s.case_file, offending::reference(c.s.service_file))) {
    const bool counts = !offending::is_cleared(item) && item.under_ten != offending::UnderTen::yes;
    if (!counts) continue;
    const auto* offence = item.offence;
    const auto& told = offence != nullptr ? offence->envelope : item.behaviour->envelope;
    const auto weapon = offence != nullptr ? offence->record.weapon : std::nullopt;
    items.push_back({item.id(), told.recorded, item.on, item.kind, item.place,
                     weapon && *weapon != offending::Weapon::none, item.of_hostility});
  }
  return items;
}

bool is_told(const Scenario& scenario) { return !scenario.dropped; }

std::set<EventId> linked_in_scenarios(const Assessment& one) {
  std::set<EventId> all;
  for (const auto& scenario : one.scenarios)
    if (is_told(scenario)) all.insert(evidence_of(scenario).begin(), evidence_of(scenario).end());
  return all;
}

bool is_weapons(const Item& item) { return item.weapon || item.kind == "Weapons"; }
bool is_sexual(const Item& item) { return item.kind == "Sexual"; }
bool is_at_home(const Item& item) { return item.kind == "Harm in a relationship or at home"; }
bool is_hate(const Item& item) { return item.hostility; }
bool is_fire(const Item& item) { return item.kind == "Arson" || item.kind == "Setting fires"; }
bool is_at_school(const Item& item) { return item.place == offending::PlaceKind::education; }
bool is_in_placement(const Item& item) {
  return item.place == offending::PlaceKind::care || item.place == offending::PlaceKind::custody;
}

/// Of each of these a scenario is asked for by itself: another kind's does not speak of them.
struct Grave {
  std::string_view words;
  bool (*is)(const Item& item);
};
constexpr Grave grave_kinds[] = {
    {"A weapon is on the record, and no scenario rests on it", is_weapons},
    {"Sexual behaviour is on the record, and no scenario rests on it", is_sexual},
    {"Harm in a relationship or at home is on the record, and no scenario rests on it", is_at_home},
    {"Hostility to who somebody is stands on the record, and no scenario rests on it", is_hate},
    {"Fire is on the record, and no scenario rests on it", is_fire},
    {"Harm at school or college is on the record, and no scenario rests on it", is_at_school},
    {"Harm in a placement or in custody is on the record, and no scenario rests on it",
     is_in_placement},
};

}  // namespace

namespace {
bool is_grave_kind(const Item& item) {
  return std::ranges::any_of(grave_kinds, [&](const Grave& grave) { return grave.is(item); });
}
}  // namespace

std::vector<ToldBy> past_behaviour_of(const Checked& c) {
  std::vector<ToldBy> all;
  for (const auto& item : items_of(c)) all.push_back({item.id, item.recorded});
  return all;
}

/// A gap a kind, those with something grave in them first: a pattern shows where single entries do
/// not.
void behaviour_not_linked(const Checked& c, std::vector<Gap>& into) {
  struct Kind {
    bool grave = false;
    std::vector<EventId> entries;
  };
  std::map<std::string, Kind> by_kind;
  for (const auto& item : items_of(c)) {
    if (c.is_addressed(item.id) || !c.is_in_time(item.recorded)) continue;
    auto& kind = by_kind[item.kind];
    kind.grave = kind.grave || is_grave_kind(item);
    kind.entries.push_back(item.id);
  }
  for (const bool grave : {true, false})
    for (auto& [kind, found] : by_kind) {
      if (found.grave != grave) continue;
      const auto words = kind.empty() ? say("Past behaviour that nothing here rests on")
                                      : say("Past behaviour that nothing here rests on: {kind}",
                                            {{"kind", lower_ascii(say(kind))}});
      add_gap(c, {GapRule::behaviour_not_linked, words, std::move(found.entries)}, into);
    }
}

void no_scenario(const Checked& c, std::vector<Gap>& into) {
  const bool any = std::ranges::any_of(c.one.scenarios, is_told);
  if (any || c.has_tool() || items_of(c).empty()) return;
  add_whole_gap(c,
                {GapRule::no_scenario,
                 say("Harmful behaviour is on the record, and no scenario says what could "
                     "happen")},
                into);
}

void kinds_without_scenario(const Checked& c, std::vector<Gap>& into) {
  if (c.has_tool() || !std::ranges::any_of(c.one.scenarios, is_told)) return;
  const auto linked = linked_in_scenarios(c.one);
  const auto items = items_of(c);
  for (const auto& grave : grave_kinds) {
    Gap gap{GapRule::kind_without_scenario, say(grave.words), {}};
    bool told = false;
    for (const auto& item : items) {
      if (!grave.is(item)) continue;
      told = told || linked.contains(item.id);
      if (c.is_in_time(item.recorded)) gap.entries.push_back(item.id);
    }
    if (!told) add_gap(c, std::move(gap), into);
  }
}

namespace {

/// The last day on which one was completed that is not to be done again yet.
std::optional<Date> answered_on(const Checked& c, const Indication& indication) {
  std::optional<Date> last;
  for (const auto& completed : c.s.case_file.assessment->instruments) {
    const auto* tool = known_tool(c.s.service_file, completed.record);
    const bool answers = tool != nullptr && c.is_in_time(completed.envelope.recorded) &&
                         std::ranges::find(indication.tools, tool->key) != indication.tools.end() &&
                         still_holds(*tool, completed.record, london_date(c.until));
    if (answers) last = std::max(last.value_or(rated_on(completed)), rated_on(completed));
  }
  return last;
}

}  // namespace

void specialists_missing(const Checked& c, std::vector<Gap>& into) {
  if (!c.s.service_file.stages) return;
  const auto items = items_of(c);
  for (const auto& indication : c.s.service_file.stages->indications) {
    const auto answered = answered_on(c, indication);
    Gap gap{GapRule::specialist_missing,
            say("{what} is not on the record", {{"what", say(indication.words)}}),
            {}};
    for (const auto& item : items)
      if (item.kind == indication.kind && c.is_in_time(item.recorded) &&
          (!answered || item.on > *answered))
        gap.entries.push_back(item.id);
    add_gap(c, std::move(gap), into);
  }
}

/// What could happen does not stop being possible because nobody wrote it down again.
void scenarios_left_behind(const Checked& c, std::vector<Gap>& into) {
  const auto* before = before_it(*c.s.case_file.assessment, c.one);
  if (before == nullptr || c.has_tool()) return;
  Gap gap{GapRule::scenario_left_behind,
          say("A scenario of the last assessment is not in this one"),
          {}};
  for (const auto& earlier : before->scenarios) {
    const bool taken = std::ranges::any_of(c.one.scenarios, [&](const Scenario& scenario) {
      return scenario.stands.record.scenario_from == earlier.stands.id();
    });
    if (is_told(earlier) && !taken) gap.entries.push_back(earlier.stands.id());
  }
  add_gap(c, std::move(gap), into);
}

/// Each victim by a link: words about one say nothing of another.
void victims_not_written(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::victim_not_written,
          say("A victim is on the record, and nothing of what they need and fear rests on them"),
          {}};
  for (const auto& token : c.s.case_file.victims->tokens) {
    const bool named = std::ranges::any_of(c.one.scenarios, [&](const Scenario& scenario) {
      return is_told(scenario) && scenario.stands.record.harmed_token == token.id();
    });
    if (!named && !c.is_addressed(token.id()) && c.is_in_time(token.envelope.recorded))
      gap.entries.push_back(token.id());
  }
  add_gap(c, std::move(gap), into);
}

}  // namespace holdfast::assessment
