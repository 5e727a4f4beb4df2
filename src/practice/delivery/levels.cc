// How many contacts a month the level asks for, and how many there were. Months run from the day of
// the first level, so that none is cut short by the calendar. A month is asked what the level on
// its first day asks.
#include "practice/delivery/levels.h"

#include <algorithm>

#include "practice/delivery/delivery.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

constexpr int days_a_week = 7;
constexpr int months_a_year = 12;
constexpr int last_day_of_any = 31;

/// The same day of a later month, or its last where it has no such day.
Date months_on(Date from, int months) {
  const auto parts = parts_of(from);
  const auto month = parts.month - 1 + months;
  for (int day = std::min(parts.day, last_day_of_any); day > 1; --day)
    if (const auto found =
            date_of({parts.year + month / months_a_year, month % months_a_year + 1, day}))
      return *found;
  return *date_of({parts.year + month / months_a_year, month % months_a_year + 1, 1});
}

struct Keys {
  std::string_view first;
  std::string_view after;
};
Keys keys_of(Level level) {
  switch (level) {
    case Level::standard:
      return {service::standard_contacts_first, service::standard_contacts_after};
    case Level::enhanced:
      return {service::enhanced_contacts_first, service::enhanced_contacts_after};
    case Level::intensive:
      return {service::intensive_contacts_first, service::intensive_contacts_after};
  }
  return {};
}

bool holds(const ContactMonth& month, Date day) { return month.from <= day && day <= month.to; }

void count(const Situation& s, ContactMonth& month) {
  const auto& state = *s.case_file.delivery;
  for (const auto& contact : state.contacts)
    if (was_seen(contact.record) && holds(month, day_of(contact.record))) ++month.seen;
  for (const auto* one : ahead_of(state, s.now))
    if (holds(month, day_of(*one))) ++month.ahead;
}

}  // namespace

const Said<LevelSet>* level_on(const State& state, Date day) {
  const Said<LevelSet>* found = nullptr;
  for (const auto& one : state.levels)
    if (one.record.level_from <= day &&
        (found == nullptr || one.record.level_from >= found->record.level_from))
      found = &one;
  return found;
}

std::vector<ContactMonth> months_of(const Situation& s) {
  const auto& state = *s.case_file.delivery;
  const auto& service = *s.service_file.service;
  std::vector<ContactMonth> months;
  const auto first = std::ranges::min_element(
      state.levels, {}, [](const Said<LevelSet>& one) { return one.record.level_from; });
  if (first == state.levels.end()) return months;
  const auto begun = first->record.level_from;
  const auto early = service::figure(service, service::contacts_first_weeks).value * days_a_week;
  for (int n = 0; months_on(begun, n) <= s.today(); ++n) {
    ContactMonth month{.from = months_on(begun, n), .to = months_on(begun, n + 1) - 1};
    const auto* level = level_on(state, month.from);
    const auto keys = keys_of(level->record.level);
    const auto figure =
        service::figure(service, month.from - begun < early ? keys.first : keys.after);
    month.level = level->record.level;
    month.level_entry = level->id();
    month.asked = figure.value;
    month.local_default = figure.local_default;
    count(s, month);
    months.push_back(month);
  }
  return months;
}

}  // namespace holdfast::delivery
