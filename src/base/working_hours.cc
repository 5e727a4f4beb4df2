// Working hours, counted on the wall: a day is taken off at a time.
#include "base/working_hours.h"

#include <cassert>

#include "base/london.h"

namespace holdfast {
namespace {

Date working_day_from(const Calendar& calendar, Date day) {
  while (!is_working_day(calendar, day)) day = day + 1;
  return day;
}

}  // namespace

Moment close_of(const Calendar& calendar, WorkingHours hours, Date day) {
  while (!is_working_day(calendar, day)) day = day - 1;
  return london_moment(day, hours.to_hour, 0);
}

Moment next_at_work(const Calendar& calendar, WorkingHours hours, Moment moment) {
  const auto today = london_date(moment);
  const auto morning = [&](Date day) {
    return london_moment(working_day_from(calendar, day), hours.from_hour, 0);
  };
  if (!is_working_day(calendar, today)) return morning(today);
  if (moment < london_moment(today, hours.from_hour, 0)) return morning(today);
  return moment < london_moment(today, hours.to_hour, 0) ? moment : morning(today + 1);
}

Moment working_hours_after(const Calendar& calendar, WorkingHours hours, Moment from, int count) {
  assert(hours.from_hour < hours.to_hour && count >= 0);
  auto at = next_at_work(calendar, hours, from);
  auto left = holdfast::hours(count);
  for (;;) {
    const auto close = london_moment(london_date(at), hours.to_hour, 0);
    if (at + left <= close) return at + left;
    left = {left.microseconds - (close - at).microseconds};
    at = next_at_work(calendar, hours, close);
  }
}

}  // namespace holdfast
