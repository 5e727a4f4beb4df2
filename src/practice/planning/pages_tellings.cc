// Who is told what when a contingency is activated, a small group of questions a page: the words
// and their basis are decided here, in daylight, and signed with the plan.
#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/planning/pages_about.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"

namespace holdfast::planning {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using overview::Journey;
using overview::Site;
using web::Response;
using web::Visit;

constexpr auto& fields = TellingSet::fields;

Journey journey_for(const Opened& opened, Answers given) {
  const auto name = [](std::size_t n) { return fields[n].name; };
  Journey journey{.kind = TellingSet::kind,
                  .title = say("Whom to tell"),
                  .button = say("Save"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{name(2), name(3)}},
                            {{name(4)}},
                            {{name(5), name(6), name(7)}},
                            {{name(8), name(9)}},
                            {{name(10), name(11), name(12)}}}};
  journey.options = {{fields[2].name, sharing::other_agencies(opened.service)}};
  journey.finish = [given = std::move(given)](holdfast::Event& event) {
    overview::give(event, given);
  };
  if (journey.options.begin()->second.empty())
    journey.refusal = say("No other agency is on the list. Ask your administrator to add it.");
  return journey;
}

Answer entry(std::size_t field, EventId id) {
  return {std::string(fields[field].name), Value{id.text()}};
}

std::optional<Journey> new_telling(const Opened& opened, const Visit& visit) {
  const auto* contingency = contingency_asked(opened, visit);
  if (contingency == nullptr) return std::nullopt;
  return journey_for(opened, {entry(0, contingency->id())});
}

/// With the contingency that it stands in.
struct Found {
  const Contingency* contingency = nullptr;
  const Telling* telling = nullptr;
};
Found telling_asked(const Opened& opened, const Visit& visit) {
  const auto* plan = plan_now(*opened.file.planning);
  const auto id = visit.id<EventId>("entry");
  if (plan == nullptr || !id) return {};
  for (const auto& contingency : plan->contingencies)
    for (const auto* one : tellings_of(contingency))
      if (one->id() == *id) return {&contingency, one};
  return {};
}

std::optional<Journey> changed_telling(const Opened& opened, const Visit& visit) {
  const auto [contingency, telling] = telling_asked(opened, visit);
  if (telling == nullptr) return std::nullopt;
  auto journey = journey_for(opened, {entry(0, contingency->id()), entry(1, telling->id())});
  journey.begins_with = write(holdfast::view_of(telling->stands.record));
  return journey;
}

Response drop_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:drop-telling", [&](const Opened& opened) {
    const auto* telling = telling_asked(opened, visit).telling;
    if (telling == nullptr) return overview::not_found(site, visit);
    return ask_or_take(site, visit, opened,
                       form_about({TellingDropped::kind, say("Do not tell them any more"),
                                   say("Save"), TellingDropped::fields[0].name, telling->id(),
                                   telling->stands.record.told_words.value}));
  });
}

}  // namespace

void add_tellings(const Site& site, std::vector<web::Route>& all) {
  overview::add_journey(site, all, "/records/{record}/plan/contingency/{entry}/telling",
                        Operation::assess, new_telling);
  overview::add_journey(site, all, "/records/{record}/plan/telling/{entry}", Operation::assess,
                        changed_telling);
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/plan/telling/{entry}/drop",
                   web::Need(Operation::assess),
                   [&site](const Visit& visit) { return drop_page(site, visit); }});
}

}  // namespace holdfast::planning
