// Hours of a working day, for what cannot wait until tomorrow. A London clock on a wall: when the
// clocks change, an hour of work stays an hour on it.
#pragma once
#include "base/moment.h"
#include "base/working_days.h"

namespace holdfast {

/// Whole hours of the day; from before to.
struct WorkingHours {
  int from_hour = 9;
  int to_hour = 17;
};

/// When the working day ends; of a day off, the end of the last working day before it.
Moment close_of(const Calendar& calendar, WorkingHours hours, Date day);
/// The first moment of work at `moment` or later: itself, or the next morning of work.
Moment next_at_work(const Calendar& calendar, WorkingHours hours, Moment moment);
/// The moment by which `count` whole working hours have gone by since `from`.
/// Source: sources.md#working-hours
Moment working_hours_after(const Calendar& calendar, WorkingHours hours, Moment from, int count);

}  // namespace holdfast
