// A time of day as people write it, and the moment a London clock shows it. On the two nights a
// year on which the clocks change, an hour does not come, or comes twice: nobody can be asked to
// come at a time of that hour without saying which is meant, so it is answered in words.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/moment.h"

namespace holdfast {

/// 0:00 to 23:59.
struct ClockTime {
  int hour = 0;
  int minute = 0;
  friend auto operator<=>(const ClockTime&, const ClockTime&) = default;
};

/// Reads "16:30", "4:30pm", "4.30 pm" and "4pm"; "noon" and "midnight" too. Nothing for anything
/// else: "4:30" alone may be either half of the day, so hours from 1 to 6 must say which.
std::optional<ClockTime> clock_time_from(std::string_view text);
/// "4:30pm"
std::string in_words(ClockTime time);

/// What keeps that time of that day from being one moment, in words; nothing: it is one.
std::optional<std::string> wrong_with(Date day, ClockTime time);
/// Of the repeated hour, its first pass; of the skipped one, the moment of the change.
Moment moment_at(Date day, ClockTime time);

}  // namespace holdfast
