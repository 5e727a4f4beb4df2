// Counting months: to the corresponding day, or to the end of a month that has none.
#include "base/months.h"

namespace holdfast {
namespace {

constexpr int months_a_year = 12;
constexpr int shortest_month_days = 28;
constexpr YearMonthDay last_day_of_all = {2999, 12, 31};

}  // namespace

Date months_after(Date day, int months) {
  auto parts = parts_of(day);
  const int whole = parts.year * months_a_year + parts.month - 1 + months;
  parts.year = whole / months_a_year;
  parts.month = whole % months_a_year + 1;
  for (; parts.day > shortest_month_days; --parts.day)
    if (const auto found = date_of(parts)) return *found;
  // Dates end with the year 2999, and so does every period.
  return date_of(parts).value_or(*date_of(last_day_of_all));
}

Date last_of_months_beginning(Date first, int months) {
  const auto day = months_after(first, months);
  // 29 February and 12 months: there is no 29 February next year, so the month's last day is the
  // period's, and nothing is taken off.
  return parts_of(day).day == parts_of(first).day ? day - 1 : day;
}

Date first_of_months_ending(Date last, int months) {
  const auto next = last + 1;
  const auto day = months_after(next, -months);
  return parts_of(day).day == parts_of(next).day ? day : day + 1;
}

}  // namespace holdfast
