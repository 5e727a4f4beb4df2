// What waits for an answer climbs a ladder: whoever was asked is told, and reminded when it is due;
// then their manager hears of it, then ours, then the heads speak to each other. One pure function
// says which steps have come; requests, readings and whatever waits later are all asked of it. Who
// is told at a step is the area's to say; that it was told is recorded by the system with the rule
// it went by.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "base/id.h"
#include "base/working_hours.h"
#include "records/field.h"

namespace holdfast {
namespace service {
struct State;
}

/// In the order they are climbed.
enum class Rung { told, reminder, their_manager, our_manager, heads };
std::span<const Word> words_of(Rung);
/// What the step did where it waits for people of the service, who have no manager elsewhere.
std::string_view label_within(Rung rung);

/// How soon something is needed. Source: sources.md#urgency
enum class Urgency { today, soon, routine };
std::span<const Word> words_of(Urgency);

/// Of what is needed today the steps are hours of work apart; of the rest, working days.
struct Times {
  const Calendar& calendar;
  WorkingHours hours;
  int cut_off_hour;          ///< asked for today after this hour: due the next morning
  int morning_hour;          ///< by when, then
  int soon_working_days;     ///< "soon"
  int routine_working_days;  ///< "routine"
};
/// The service's own figures, or the local defaults.
Times times_of(const service::State& service, const Calendar& calendar);

/// When something asked for at `from` is due. With a day named, the end of work on that day; what
/// is needed today is due earlier all the same, and a day that is over by then counts for none.
Moment due_at(const Times& times, Urgency urgency, Moment from, std::optional<Date> named);

/// What waits, and since when it is due.
struct Waits {
  EventId item;
  Urgency urgency{};
  Moment since;
  Moment due;
};
/// A step as it was recorded.
struct StepTaken {
  Rung rung{};
  Moment at;
  bool missed = false;   ///< nobody was running to take it when it came
  bool unheard = false;  ///< there was nobody to be told
};
struct StepDue {
  Rung rung{};
  Moment due;
  bool missed = false;
};

/// A step that is taken later than this after it came was missed while the system was down.
inline constexpr Duration missed_after = minutes(15);

/// The steps that have come by `now` and were not taken, in order. After an outage the missed ones
/// come together; those after them run from when they were taken. Source: sources.md#ladder
std::vector<StepDue> steps_due(const Times& times, const Waits& waits,
                               std::span<const StepTaken> taken, Moment now);
/// When the next step comes; nothing when all were taken.
std::optional<Moment> next_step(const Times& times, const Waits& waits,
                                std::span<const StepTaken> taken);

}  // namespace holdfast
