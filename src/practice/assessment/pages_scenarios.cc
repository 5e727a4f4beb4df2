// Scenarios of harm, asked a question or a small group a page, with all of it to check before it is
// saved. One that stands begins at what it says; one of the last assessment is offered with its
// words and taken over only by whoever presses so.
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/history.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::text;
using overview::Journey;
using overview::Site;
using web::Response;
using web::Visit;

constexpr auto& fields = ScenarioTold::fields;

/// What is never typed: which entries it speaks of.
std::function<void(holdfast::Event&)> setting(
    const std::vector<std::pair<Field, EventId>>& entries) {
  Answers given;
  for (const auto& [field, entry] : entries)
    given.push_back({std::string(field.name), Value{entry.text()}});
  return [given](holdfast::Event& event) { overview::give(event, given); };
}

/// By what they are called here, never by name.
govuk::Html chosen_victim(const Opened& opened, const Value& value) {
  for (const auto& option : token_options(opened))
    if (value.text() != nullptr && option.value == *value.text()) return text(option.words);
  return {};
}

/// What could happen; to whom; when and how likely; what changes it; what shows it.
Journey journey_on(const Opened& opened, const Assessment& one) {
  const auto name = [](std::size_t field) { return fields[field].name; };
  Journey journey{.kind = ScenarioTold::kind,
                  .title = say("A scenario of harm"),
                  .button = say("Save"),
                  .then = href_of(one),
                  .part = part,
                  .steps = {{{name(3), name(7)}},
                            {{name(4), name(5), name(6)}},
                            {{name(8), name(9), name(10)}},
                            {{name(11), name(12), name(13)}},
                            {{name(14)}}}};
  journey.options[fields[5].name] = token_options(opened);
  journey.steps.back().after = [&opened, &one](const web::Form& typed) {
    return evidence_question(opened, {one, fields[14]}, typed);
  };
  journey.says = [&opened](const Field& field, const Value& value) {
    return field.kind == FieldKind::entry     ? chosen_victim(opened, value)
           : field.kind == FieldKind::entries ? chosen_entries(opened, value)
                                              : govuk::Html{};
  };
  journey.finish = setting({{fields[0], one.id()}});
  return journey;
}

const Assessment* asked_of(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("assessment");
  return id ? find(*opened.file.assessment, *id) : nullptr;
}

std::optional<Journey> new_scenario(const Opened& opened, const Visit& visit) {
  const auto* one = asked_of(opened, visit);
  return one != nullptr ? std::optional(journey_on(opened, *one)) : std::nullopt;
}

const Scenario* scenario_named(const Assessment& one, EventId id) {
  for (const auto& scenario : one.scenarios)
    if (is_of(scenario, id)) return &scenario;
  return nullptr;
}

/// One of the last assessment, begun with its words and kept as one that was taken over.
std::optional<Journey> taken_over(const Opened& opened, const Assessment& one, EventId id) {
  const auto* before = before_it(*opened.file.assessment, one);
  const auto* earlier = before != nullptr ? scenario_named(*before, id) : nullptr;
  if (earlier == nullptr) return std::nullopt;
  auto journey = journey_on(opened, one);
  journey.begins_with = write(holdfast::view_of(earlier->stands.record));
  for (auto& step : journey.steps) step.before = not_ours_yet(opened, earlier->stands.envelope);
  journey.finish = setting({{fields[0], one.id()}, {fields[2], earlier->stands.id()}});
  return journey;
}

/// What a colleague made of it after the page was opened: read before it is written over.
govuk::Html said_meanwhile(const Opened& opened, const Scenario& scenario) {
  const auto names = desk::names_for(opened.service);
  govuk::SummaryList list;
  for (const auto& line : lines_of(holdfast::view_of(scenario.stands.record), names))
    if (line.known && line.field->in_forms)
      list.rows.push_back(
          {.key = text(say(line.field->heading())), .value = govuk::as_written(line.words)});
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say(
                      "This scenario was changed {when}. Take over what is right in it: what you "
                      "save stands in its place.",
                      {{"when", overview::recorded_words(scenario.stands.envelope, names)}}))) +
                  govuk::summary_list(list)});
}

/// Of one that a colleague changed meanwhile both are shown before it is saved.
std::optional<Journey> changed(const Opened& opened, const Visit& visit) {
  const auto* one = asked_of(opened, visit);
  const auto id = visit.id<EventId>("scenario");
  if (one == nullptr || !id) return std::nullopt;
  const auto* scenario = scenario_named(*one, *id);
  if (scenario == nullptr) return taken_over(opened, *one, *id);
  if (scenario->dropped) return std::nullopt;
  auto journey = journey_on(opened, *one);
  journey.begins_with = write(holdfast::view_of(scenario->stands.record));
  const auto stands = scenario->stands.id();
  if (stands != *id) journey.also = said_meanwhile(opened, *scenario);
  journey.also +=
      govuk::paragraph(govuk::link(task_href(opened, *one, "/scenario/" + stands.text() + "/drop"),
                                   text(say("It is no longer to be expected"))));
  journey.finish = setting({{fields[0], one->id()}, {fields[1], stands}});
  return journey;
}

Response drop_page(const Site& site, const Visit& visit) {
  return with_assessment(
      site, visit, "form:drop", [&](const Opened& opened, const Assessment& one) {
        const auto id = visit.id<EventId>("scenario");
        const auto* scenario = id ? scenario_named(one, *id) : nullptr;
        if (scenario == nullptr) return overview::not_found(site, visit);
        const auto then = href_of(one);
        auto form = form_about(ScenarioDropped::kind, one, then, ScenarioDropped::fields[0].name);
        form.title = say("Drop a scenario");
        form.button = say("Drop it");
        form.given = {
            {std::string(ScenarioDropped::fields[0].name), Value{scenario->stands.id().text()}}};
        form.before =
            govuk::inset_text({.content = govuk::as_written(title_of(scenario->stands.record))});
        return ask_or_take(site, visit, opened, {form, {}});
      });
}

}  // namespace

void add_scenarios(const Site& site, std::vector<web::Route>& all) {
  overview::add_journey(site, all, "/records/{record}/assessment/{assessment}/scenario",
                        Operation::assess, new_scenario);
  overview::add_journey(site, all, "/records/{record}/assessment/{assessment}/scenario/{scenario}",
                        Operation::assess, changed);
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/assessment/{assessment}/scenario/{scenario}/drop",
                   web::Need(Operation::assess),
                   [&site](const Visit& visit) { return drop_page(site, visit); }});
}

}  // namespace holdfast::assessment
