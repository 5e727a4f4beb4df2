// See series.h.
#include "practice/delivery/series.h"

#include <algorithm>

namespace holdfast::delivery {
namespace {

constexpr std::size_t day_field = 1;

/// Everything but the day, which is as many whole weeks away.
bool says_the_same(const AppointmentMade& a, const AppointmentMade& b) {
  constexpr int days_a_week = 7;
  const auto& fields = AppointmentMade::fields;
  for (std::size_t n = 0; n < std::size(fields); ++n)
    if (n != day_field && !(fields[n].get(&a) == fields[n].get(&b))) return false;
  return (first_day(a) - first_day(b)) % days_a_week == 0;
}

bool is_one_act(const Envelope& a, const Envelope& b) {
  constexpr std::int64_t minute = 60'000'000;
  const auto apart = a.recorded.microseconds - b.recorded.microseconds;
  return a.actor == b.actor && apart < minute && -apart < minute;
}

}  // namespace

bool is_open(const Appointment& one) { return !one.contact && !one.absence && !one.off; }

std::vector<const Appointment*> later_in_series(const State& state, const Appointment& one) {
  const auto& made = one.made;
  std::vector<const Appointment*> later;
  for (const auto& other : state.appointments)
    if (first_day(other.made.record) > first_day(made.record) && is_open(other) &&
        is_one_act(made.envelope, other.made.envelope) &&
        says_the_same(made.record, other.made.record))
      later.push_back(&other);
  std::ranges::stable_sort(later, {}, [](const auto* each) { return moment_of(*each); });
  return later;
}

std::vector<AppointmentMoved> moved_with(const AppointmentMoved& first, const Appointment& one,
                                         const std::vector<const Appointment*>& later) {
  const int days = day_of(first) - day_of(one);
  std::vector<AppointmentMoved> all = {first};
  for (const auto* other : later) {
    auto moved = said_of(first, other->id(), day_of(*other) + days);
    const auto time = clock_time_from(time_of(moved));
    const bool there = time && moment_at(day_of(moved), *time) == moment_of(*other);
    if (!there) all.push_back(std::move(moved));
  }
  return all;
}

std::vector<AppointmentCalledOff> off_with(const AppointmentCalledOff& first,
                                           const std::vector<const Appointment*>& later) {
  std::vector<AppointmentCalledOff> all = {first};
  for (const auto* other : later) all.push_back(said_of(first, other->id()));
  return all;
}

}  // namespace holdfast::delivery
