// The one file that knows a time zone. It reads the system's tzdata through Howard Hinnant's date
// library, since g++ 12 has no std::chrono::locate_zone.
#include "base/london.h"

#include <date/tz.h>

namespace holdfast {
namespace {

using std::chrono::microseconds;

const date::time_zone& london() {
  static const auto* zone = date::locate_zone("Europe/London");
  return *zone;
}

date::sys_time<microseconds> sys(Moment m) {
  return date::sys_time<microseconds>{microseconds{m.microseconds}};
}

Moment moment_of(date::local_time<microseconds> local) {
  return {london().to_sys(local, date::choose::earliest).time_since_epoch().count()};
}

}  // namespace

Date london_date(Moment moment) {
  const auto local = london().to_local(sys(moment));
  return {static_cast<std::int32_t>(date::floor<date::days>(local).time_since_epoch().count())};
}

Moment start_of(Date date) {
  return moment_of(date::local_time<microseconds>{date::days{date.days}});
}

Moment end_of(Date date) { return {start_of(date + 1).microseconds - 1}; }

Moment london_moment(Date date, int hour, int minute) {
  const auto day = date::local_time<microseconds>{date::days{date.days}};
  return moment_of(day + std::chrono::hours{hour} + std::chrono::minutes{minute});
}

ClockShows shown_on(Date date, int hour, int minute) {
  const auto day = date::local_time<std::chrono::minutes>{date::days{date.days}};
  const auto local = day + std::chrono::hours{hour} + std::chrono::minutes{minute};
  switch (london().get_info(date::local_time<std::chrono::seconds>{local}).result) {
    case date::local_info::nonexistent:
      return ClockShows::never;
    case date::local_info::ambiguous:
      return ClockShows::twice;
    default:
      return ClockShows::once;
  }
}

std::string clock_words(Moment moment) {
  const auto local = london().to_local(sys(moment));
  const auto of_day =
      date::floor<std::chrono::minutes>(local - date::floor<date::days>(local)).count();
  const auto hour = of_day / 60;
  const auto minute = of_day % 60;
  const auto shown = hour % 12 == 0 ? 12 : hour % 12;
  return std::to_string(shown) + (minute < 10 ? ":0" : ":") + std::to_string(minute) +
         (hour < 12 ? "am" : "pm");
}

std::string in_words(Moment moment) {
  return in_words(london_date(moment)) + " at " + clock_words(moment);
}

std::optional<Moment> as_known_at_from(std::string_view text) {
  if (const auto date = Date::from(text)) return end_of(*date);
  return Moment::from(text);
}

}  // namespace holdfast
