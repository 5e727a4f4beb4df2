// Appointments that one act made, a week apart: moving or calling off the rest of them at once.
// Each is an appointment of its own, with a record of its own of what became of it.
#pragma once
#include <vector>

#include "practice/delivery/delivery.h"

namespace holdfast::delivery {

/// The later ones of its series of which nothing is recorded yet, the soonest first. They are known
/// by what they say: the same but for the day, by the same person within a minute. One that was
/// corrected since is no longer one of them. Source: sources.md#appointments
std::vector<const Appointment*> later_in_series(const State& state, const Appointment& one);
/// Nothing was said of what came of it.
bool is_open(const Appointment& one);

/// In the records' own words.
Date first_day(const AppointmentMade& made);
Date day_of(const AppointmentMoved& moved);
const std::string& time_of(const AppointmentMoved& moved);
AppointmentMoved said_of(const AppointmentMoved& moved, EventId other, Date day);
AppointmentCalledOff said_of(const AppointmentCalledOff& off, EventId other);

/// What is said of one said of each, itself first. A day is moved as far as the first one's is;
/// those that are then where they were already are left alone.
std::vector<AppointmentMoved> moved_with(const AppointmentMoved& first, const Appointment& one,
                                         const std::vector<const Appointment*>& later);
std::vector<AppointmentCalledOff> off_with(const AppointmentCalledOff& first,
                                           const std::vector<const Appointment*>& later);

}  // namespace holdfast::delivery
