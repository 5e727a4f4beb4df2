// Counting working days, a day at a time: spans are short, and a loop cannot be wrong at a year's
// end.
#include "base/working_days.h"

#include "base/text.h"

namespace holdfast {

Result<Calendar> calendar_from(std::string_view text) {
  Calendar calendar;
  for (const auto line : split(text, '\n')) {
    const auto words = trimmed(line);
    if (words.empty() || words.front() == '#') continue;
    const auto date = Date::from(words.substr(0, 10));
    if (!date)
      return failed(Failure::Kind::bad_input, "Not a bank holiday: \"" + std::string(words) + "\"");
    calendar.bank_holidays.insert(*date);
  }
  return calendar;
}

bool is_working_day(const Calendar& calendar, Date date) {
  return weekday_of(date) < 5 && !calendar.bank_holidays.contains(date);
}

Date working_days_after(const Calendar& calendar, Date from, int count) {
  Date day = from;
  while (count > 0) {
    day = day + 1;
    count -= is_working_day(calendar, day) ? 1 : 0;
  }
  return day;
}

int working_days_between(const Calendar& calendar, Date from, Date to) {
  int count = 0;
  for (Date day = from + 1; day <= to; day = day + 1)
    count += is_working_day(calendar, day) ? 1 : 0;
  return count;
}

}  // namespace holdfast
