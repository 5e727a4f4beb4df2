// How each telling stands, what may be said of one, and when it goes.
#include "practice/service/tellings.h"

#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::service {
namespace {

void is_done_with(State& state, EventId telling) {
  if (const auto at = state.tellings.find(telling); at != state.tellings.end())
    at->second.is_done = true;
}

/// Two people of the duty desk may have the same telling before them.
Problems is_no_longer_waiting(const Situation& s, EventId telling) {
  const auto& all = s.service_file.service->tellings;
  const auto at = all.find(telling);
  if (at != all.end() && !at->second.is_done) return {};
  return {{"", say("Somebody has dealt with this already")}};
}

/// An extension alone leads nowhere from outside.
bool could_be_rung(std::string_view phone) {
  constexpr auto fewest_digits = 6;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::ranges::count_if(phone, is_digit) >= fewest_digits;
}

}  // namespace

std::size_t tellings_waiting(const State& state) {
  return static_cast<std::size_t>(
      std::ranges::count_if(state.tellings, [](const auto& one) { return !one.second.is_done; }));
}

std::size_t urgent_tellings(const State& state) {
  return static_cast<std::size_t>(std::ranges::count_if(state.tellings, [](const auto& one) {
    return !one.second.is_done && one.second.urgency == Urgency::today;
  }));
}

std::vector<StepDue> steps_due(const State& state, const Calendar& calendar, EventId telling,
                               Moment now) {
  const auto at = state.tellings.find(telling);
  if (at == state.tellings.end() || at->second.is_done) return {};
  const auto& stands = at->second;
  const auto times = times_of(state, calendar);
  const auto due = due_at(times, stands.urgency, stands.told, std::nullopt);
  auto taken = stands.steps;
  if (stands.urgency != Urgency::today) taken.insert(taken.begin(), {Rung::told, stands.told});
  return holdfast::steps_due(times, {telling, stands.urgency, stands.told, due}, taken, now);
}

std::vector<PersonId> told_of_telling(const State& state, std::span<const Role> duty_roles,
                                      Rung rung, Date today) {
  const auto meant = [&](Role role) {
    const bool above = role == Role::team_manager || role == Role::head_of_service;
    switch (rung) {
      case Rung::told:
      case Rung::reminder:
        return !above && std::ranges::find(duty_roles, role) != duty_roles.end();
      case Rung::their_manager:
      case Rung::our_manager:
        return role == Role::team_manager;
      case Rung::heads:
        return role == Role::head_of_service;
    }
    return false;
  };
  std::vector<PersonId> people;
  for (const auto& [id, person] : state.people)
    if (person_here(state, id, today) != nullptr &&
        std::ranges::any_of(person.posts, meant, &Post::role))
      people.push_back(id);
  return people;
}

Date kept_until(const State& state, const TellingStands& telling) {
  return london_date(telling.told) + figure(state, telling_kept_days).value;
}

void fold(State& state, const ChildToldOf& r, const Envelope& envelope) {
  state.tellings[envelope.event] = {envelope.recorded, r.urgency};
}
void fold(State& state, const TellingMatched& r, const Envelope&) {
  is_done_with(state, r.telling);
}
void fold(State& state, const TellingPassedOn& r, const Envelope&) {
  is_done_with(state, r.telling);
}
void fold(State& state, const TellingSetAside& r, const Envelope&) {
  is_done_with(state, r.telling);
}
void fold(State& state, const TellingErased& r, const Envelope&) {
  state.tellings.erase(r.telling);
}

void fold(State& state, const TellingStepTaken& r, const Envelope& envelope) {
  if (const auto at = state.tellings.find(r.telling); at != state.tellings.end())
    at->second.steps.push_back({r.telling_rung, envelope.recorded, r.telling_missed.value_or(false),
                                r.telling_unheard.value_or(false)});
}

Problems check(const Situation& s, const ChildToldOf& r) {
  Problems problems;
  if (r.born_on && s.today() < *r.born_on)
    problems.push_back({"born_on", say("The date of birth cannot be in the future")});
  if (!could_be_rung(r.ring_back.value))
    problems.push_back({"ring_back", say("Enter a whole phone number, with its area code")});
  return problems;
}
Problems check(const Situation& s, const TellingMatched& r) {
  return is_no_longer_waiting(s, r.telling);
}
Problems check(const Situation& s, const TellingPassedOn& r) {
  return is_no_longer_waiting(s, r.telling);
}
Problems check(const Situation& s, const TellingSetAside& r) {
  return is_no_longer_waiting(s, r.telling);
}
Problems check(const Situation& s, const TellingStepTaken& r) {
  return is_no_longer_waiting(s, r.telling);
}
Problems check(const Situation& s, const TellingErased& r) {
  const auto& state = *s.service_file.service;
  const auto at = state.tellings.find(r.telling);
  if (at != state.tellings.end() && kept_until(state, at->second) < s.today()) return {};
  return {{"", say("This is still to be kept")}};
}

}  // namespace holdfast::service
