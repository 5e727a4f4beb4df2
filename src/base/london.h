// Between instants and days, as a clock on a wall in London has it: BST in summer, GMT in winter,
// from the system's tzdata.
#pragma once
#include <optional>
#include <string>

#include "base/date.h"
#include "base/moment.h"

namespace holdfast {

Date london_date(Moment moment);
/// Midnight at the start of the day, London.
Moment start_of(Date date);
/// The last microsecond of the day, London.
Moment end_of(Date date);
/// The instant a London clock shows this hour and minute. In the hour that a spring change skips:
/// the moment of the change; in the hour that an autumn change repeats: its first pass.
Moment london_moment(Date date, int hour, int minute);
/// How often a London clock shows this hour and minute on that day.
enum class ClockShows { once, never, twice };
ClockShows shown_on(Date date, int hour, int minute);
/// "3 November 2026 at 4:40pm"
std::string in_words(Moment moment);
/// "4:40pm"
std::string clock_words(Moment moment);
/// Reads `2026-11-03` as the end of that day in London, and `2026-11-03T16:40Z` as that instant.
/// Nothing for anything else.
std::optional<Moment> as_known_at_from(std::string_view text);

}  // namespace holdfast
