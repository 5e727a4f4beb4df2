// Activating a contingency: what goes out with it, by when it is to be done, and what still runs.
#include <algorithm>

#include "base/london.h"
#include "practice/planning/planning.h"
#include "practice/service/agencies.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::planning {
namespace {

/// In the words that were signed; where no agreement is in force, as the emergency that it is.
sharing::Shared share_of(const Situation& s, const Telling& telling) {
  const auto& r = telling.stands.record;
  sharing::Ready ready{.to = r.told_agency,
                       .person = r.told_person,
                       .what_for = r.told_for,
                       .under = r.told_under,
                       .regime = r.told_regime,
                       .words = r.told_words,
                       .stands_in = telling.id(),
                       .urgency = r.told_within,
                       .known_to = r.told_known_to,
                       .unknown_why = r.told_unknown_why};
  if (is_agreed_with(s, telling))
    ready.weighed = sharing::Ready::Weighed{r.told_necessary, r.told_proportion};
  return sharing::share_of(std::move(ready));
}

}  // namespace

std::vector<const Telling*> tellings_of(const Contingency& contingency) {
  std::vector<const Telling*> list;
  for (const auto& one : contingency.tellings)
    if (!one.dropped) list.push_back(&one);
  return list;
}

std::vector<const Telling*> approved_in(const Plan& plan, const Contingency& contingency) {
  auto list = tellings_of(contingency);
  std::erase_if(list, [&](const Telling* one) {
    if (plan.signatures.empty()) return true;
    const auto& bound = plan.signatures.back().record.under_plan;
    return std::ranges::find(bound, one->id()) == bound.end();
  });
  return list;
}

const Activation* running(const Contingency& contingency) {
  const auto at =
      std::ranges::find_if(contingency.activations, [](const auto& one) { return !one.ended; });
  return at == contingency.activations.end() ? nullptr : &*at;
}

Activated activated_by(const State& state, EventId activation) {
  for (const auto& plan : state.plans)
    for (const auto& contingency : plan.contingencies)
      for (const auto& one : contingency.activations)
        if (one.id() == activation) return {&contingency, &one};
  return {};
}

std::vector<Activated> all_running(const State& state) {
  std::vector<Activated> list;
  for (const auto& plan : state.plans)
    for (const auto& contingency : plan.contingencies)
      if (const auto* one = running(contingency)) list.push_back({&contingency, one});
  return list;
}

Moment due_of(const Situation& s, const Activated& one) {
  const auto& calendar = *s.service_file.calendar;
  const auto since = one.activation->made.envelope.recorded;
  const auto day = london_date(since);
  const auto times = times_of(*s.service_file.service, calendar);
  switch (one.contingency->stands.record.within) {
    case Within::at_once:
      return since +
             minutes(
                 service::figure(*s.service_file.service, service::at_once_within_minutes).value);
    case Within::an_hour:
      return since + minutes(60);
    case Within::the_day:
      return london_moment(day, 23, 59);
    case Within::next_working_day:
      return close_of(calendar, times.hours, working_days_after(calendar, day, 1));
  }
  return since;
}

bool is_agreed_with(const Situation& s, const Telling& telling) {
  return service::agreement_with(*s.service_file.service, telling.stands.record.told_agency,
                                 s.today()) != nullptr;
}

std::vector<sharing::Shared> shares_of(const Situation& s, const ContingencyActivated& activated) {
  std::vector<sharing::Shared> shares;
  const auto* plan = plan_now(*s.case_file.planning);
  if (plan == nullptr) return shares;
  for (const auto& contingency : plan->contingencies)
    if (contingency.id() == contingency_in(activated))
      for (const auto* telling : approved_in(*plan, contingency))
        shares.push_back(share_of(s, *telling));
  return shares;
}

const sharing::Share* told_as(const Situation& s, const Activation& activation, EventId telling) {
  for (const auto& share : s.case_file.sharing->shares) {
    const auto& behind = sharing::entries_behind(share.given.record);
    if (share.given.envelope.recorded >= activation.made.envelope.recorded &&
        std::ranges::find(behind, telling) != behind.end())
      return &share;
  }
  return nullptr;
}

}  // namespace holdfast::planning
