// Objectives and actions, a question or a small group a page, with the answers to check.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/planning/pages_about.h"
#include "practice/planning/views_copies.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::text;
using overview::Journey;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

const Plan* plan_in(const Opened& opened) { return plan_now(*opened.file.planning); }

std::string name(const Field& field) { return std::string(field.name); }

/// What is never typed.
std::function<void(holdfast::Event&)> setting(Answers given) {
  return [given = std::move(given)](holdfast::Event& event) { overview::give(event, given); };
}

Answer entry(const Field& field, EventId id) { return {name(field), Value{id.text()}}; }

// ---- objectives

/// What of the signed assessment an objective may answer: its scenarios, levels and sections.
std::vector<web::Option> assessed(const Opened& opened) {
  std::vector<web::Option> options;
  const auto* one = assessment_for(situation_of(opened));
  if (one == nullptr) return options;
  for (const auto* scenario : scenarios_for(situation_of(opened)))
    options.push_back(
        {scenario->stands.id().text(),
         say("Scenario: {what}", {{"what", scenario->stands.record.happening.value}})});
  for (const auto& [matter, judged] : assessment::levels_in(*one))
    options.push_back({judged.id().text(), say("{matter}: {level}",
                                               {{"matter", say(label_of(matter))},
                                                {"level", lower_ascii(words_for(judged.level))}})});
  for (const auto& [section, written] : one->sections)
    options.push_back({written.id().text(), words_for(section)});
  return options;
}

std::string words_of_chosen(const std::vector<web::Option>& options, const Value& value) {
  std::string words;
  if (const auto* list = value.list())
    for (const auto& id : *list)
      for (const auto& option : options)
        if (option.value == id) words += (words.empty() ? "" : "\n") + option.words;
  return words;
}

constexpr auto& of_objective = ObjectiveSet::fields;

Journey objective_journey(const Opened& opened, std::string title) {
  const auto field = [](std::size_t n) { return of_objective[n].name; };
  Journey journey{.kind = ObjectiveSet::kind,
                  .title = std::move(title),
                  .button = say("Save the objective"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{field(2), field(3)}}, {{field(4), field(5)}}, {{field(6)}}}};
  journey.options[field(6)] = assessed(opened);
  journey.says = [options = assessed(opened)](const Field& asked, const Value& value) {
    return asked.kind == FieldKind::entries ? govuk::as_written(words_of_chosen(options, value))
                                            : govuk::Html{};
  };
  return journey;
}

std::optional<Journey> new_objective(const Opened& opened, const Visit&) {
  const auto* plan = plan_in(opened);
  if (plan == nullptr) return std::nullopt;
  auto journey = objective_journey(opened, say("An objective"));
  journey.finish = setting({entry(of_objective[0], plan->id())});
  return journey;
}

/// Of the plan that is worked from, as the address names it.
const Objective* objective_asked(const Opened& opened, const Visit& visit) {
  const auto* plan = plan_in(opened);
  const auto id = visit.id<EventId>("entry");
  const auto* one = plan != nullptr && id ? find_objective(*plan, *id) : nullptr;
  return one != nullptr && !one->dropped ? one : nullptr;
}

std::optional<Journey> changed_objective(const Opened& opened, const Visit& visit) {
  const auto* one = objective_asked(opened, visit);
  if (one == nullptr) return std::nullopt;
  auto journey = objective_journey(opened, say("Change an objective"));
  journey.begins_with = write(holdfast::view_of(one->stands.record));
  journey.finish =
      setting({entry(of_objective[0], plan_in(opened)->id()), entry(of_objective[1], one->id())});
  return journey;
}

// ---- actions

constexpr auto& of_step = StepSet::fields;

Journey step_journey(const Opened& opened, std::string title) {
  const auto field = [](std::size_t n) { return of_step[n].name; };
  Journey journey{.kind = StepSet::kind,
                  .title = std::move(title),
                  .button = say("Save the action"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{field(2), field(3)}},
                            {{field(4), field(5)}},
                            {{field(6), field(7)}},
                            {{field(8), field(9), field(10)}},
                            {{field(11), field(12), field(13), field(14)}}}};
  journey.options[field(4)] = overview::agency_options(opened.service);
  return journey;
}

govuk::Html towards(const Objective& objective) {
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("Towards:"))) +
                  govuk::as_written(objective.stands.record.difference.value)});
}

/// What of an action also stands in another child's plan.
auto asking_copies(const Site& site, const Opened& opened) {
  return [&site, &opened](const holdfast::Event& event) {
    return also_elsewhere(site, opened, event);
  };
}

std::optional<Journey> new_step(const Site& site, const Opened& opened, const Visit& visit) {
  const auto* objective = objective_asked(opened, visit);
  if (objective == nullptr) return std::nullopt;
  auto journey = step_journey(opened, say("An action"));
  for (auto& step : journey.steps) step.before = towards(*objective);
  journey.finish = setting({entry(of_step[0], objective->id())});
  journey.asks = asking_copies(site, opened);
  return journey;
}

const Step* step_asked(const Opened& opened, const Visit& visit) {
  const auto* plan = plan_in(opened);
  const auto id = visit.id<EventId>("entry");
  const auto* step = plan != nullptr && id ? step_of(*plan, *id) : nullptr;
  return step != nullptr && !step->ended ? step : nullptr;
}

std::optional<Journey> changed_step(const Site& site, const Opened& opened, const Visit& visit) {
  const auto* step = step_asked(opened, visit);
  if (step == nullptr) return std::nullopt;
  auto journey = step_journey(opened, say("Change an action"));
  journey.begins_with = write(holdfast::view_of(step->stands.record));
  journey.finish = setting(
      {entry(of_step[0], objective_served(step->stands.record)), entry(of_step[1], step->id())});
  journey.asks = asking_copies(site, opened);
  return journey;
}

// ---- ending, and leaving out

Response drop_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:drop", [&](const Opened& opened) {
    const auto* one = objective_asked(opened, visit);
    if (one == nullptr) return overview::not_found(site, visit);
    return ask_or_take(site, visit, opened,
                       form_about({ObjectiveDropped::kind, say("It is no longer an objective"),
                                   say("Drop it"), ObjectiveDropped::fields[0].name, one->id(),
                                   one->stands.record.difference.value}));
  });
}

Response end_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:end", [&](const Opened& opened) {
    const auto* step = step_asked(opened, visit);
    if (step == nullptr) return overview::not_found(site, visit);
    return ask_or_take(
        site, visit, opened,
        form_about({StepEnded::kind, say("How an action ended"), say("Save"),
                    StepEnded::fields[0].name, step->id(), deed_of(step->stands.record)}));
  });
}

Response strand_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:strand", [&](const Opened& opened) {
    const auto* plan = plan_in(opened);
    const auto wire = visit.part("strand");
    for (const auto& word : words_of(Strand{})) {
      if (plan == nullptr || word.wire != wire) continue;
      auto form = form_about({StrandLeftOut::kind, say("Why none is needed"), say("Save"),
                              StrandLeftOut::fields[0].name, plan->id(), say(word.label)});
      form.given.push_back({name(StrandLeftOut::fields[1]), Value{std::string(wire)}});
      return ask_or_take(site, visit, opened, form);
    }
    return overview::not_found(site, visit);
  });
}

}  // namespace

void add_objectives(const Site& site, std::vector<web::Route>& all) {
  overview::add_journey(site, all, "/records/{record}/plan/objective", Operation::assess,
                        new_objective);
  overview::add_journey(site, all, "/records/{record}/plan/objective/{entry}", Operation::assess,
                        changed_objective);
  overview::add_journey(
      site, all, "/records/{record}/plan/objective/{entry}/step", Operation::assess,
      [&site](const Opened& opened, const Visit& visit) { return new_step(site, opened, visit); });
  overview::add_journey(site, all, "/records/{record}/plan/step/{entry}", Operation::assess,
                        [&site](const Opened& opened, const Visit& visit) {
                          return changed_step(site, opened, visit);
                        });
  const auto add = [&](std::string_view pattern, Response (*page)(const Site&, const Visit&)) {
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, web::Need(Operation::assess),
                     [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add("/records/{record}/plan/objective/{entry}/drop", drop_page);
  add("/records/{record}/plan/step/{entry}/end", end_page);
  add("/records/{record}/plan/strand/{strand}", strand_page);
}

}  // namespace holdfast::planning
