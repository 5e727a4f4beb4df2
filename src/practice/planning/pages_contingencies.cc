// What is to happen when a scenario begins to come true: one contingency a scenario of the signed
// assessment, resting on entries of this child.
#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/planning/views.h"
#include "practice/planning/views_copies.h"
#include "practice/situation.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Journey;
using overview::Site;
using web::Visit;

constexpr auto& fields = ContingencySet::fields;

const assessment::Scenario* scenario_asked(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  for (const auto* scenario : scenarios_for(situation_of(opened)))
    if (id && assessment::is_of(*scenario, *id)) return scenario;
  return nullptr;
}

/// What the assessment says of it, beside what is planned.
Html of_scenario(const assessment::ScenarioTold& told) {
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("If it begins to happen:"))) +
                  govuk::as_written(told.happening.value) +
                  govuk::aside(text(say("In which circumstances: {what}",
                                        {{"what", told.circumstances.value}}))) +
                  govuk::aside(text(say("Held back by: {what}", {{"what", told.held_by.value}})))});
}

std::optional<Journey> contingency(const Opened& opened, const Visit& visit) {
  const auto* plan = plan_now(*opened.file.planning);
  const auto* scenario = scenario_asked(opened, visit);
  const auto* built = assessment_for(situation_of(opened));
  if (plan == nullptr || scenario == nullptr || built == nullptr) return std::nullopt;
  const auto field = [](std::size_t n) { return fields[n].name; };
  Journey journey{
      .kind = ContingencySet::kind,
      .title = say("A contingency"),
      .button = say("Save the contingency"),
      .then = std::string(here),
      .part = part,
      .steps = {{{field(3), field(4)}}, {{field(5), field(6), field(7), field(8)}}, {{field(9)}}}};
  for (auto& step : journey.steps) step.before = of_scenario(scenario->stands.record);
  journey.steps.back().after = [&opened, built](const web::Form& typed) {
    return assessment::evidence_question(opened, {*built, fields[9]}, typed);
  };
  journey.says = [&opened](const Field& asked, const Value& value) {
    return asked.kind == FieldKind::entries ? assessment::chosen_entries(opened, value) : Html{};
  };
  Answers given{{std::string(field(0)), Value{plan->id().text()}},
                {std::string(field(2)), Value{scenario->stands.id().text()}}};
  if (const auto* stands = contingency_for(situation_of(opened), *plan, *scenario)) {
    journey.begins_with = write(holdfast::view_of(stands->stands.record));
    given.push_back({std::string(field(1)), Value{stands->id().text()}});
  }
  journey.finish = [given](holdfast::Event& event) { overview::give(event, given); };
  return journey;
}

}  // namespace

void add_contingencies(const Site& site, std::vector<web::Route>& all) {
  overview::add_journey(site, all, "/records/{record}/plan/contingency/{entry}", Operation::assess,
                        [&site](const Opened& opened, const Visit& visit) {
                          auto journey = contingency(opened, visit);
                          if (journey)
                            journey->asks = [&site, &opened](const holdfast::Event& event) {
                              return also_elsewhere(site, opened, event);
                            };
                          return journey;
                        });
}

}  // namespace holdfast::planning
