// A day of the calendar, without a clock or a place.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdfast {

/// Days since 1970-01-01 in the Gregorian calendar.
struct Date {
  std::int32_t days = 0;

  friend auto operator<=>(const Date&, const Date&) = default;
  /// "2026-11-03".
  std::string text() const;
  /// Reads what text() writes. Nothing for a day that does not exist, or a year outside 1900-2999.
  static std::optional<Date> from(std::string_view text);
};

struct YearMonthDay {
  int year;
  int month;
  int day;
};

YearMonthDay parts_of(Date date);
/// Nothing when there is no such day, or the year is outside 1900-2999.
std::optional<Date> date_of(YearMonthDay parts);

constexpr Date operator+(Date date, std::int32_t days) { return {date.days + days}; }
constexpr Date operator-(Date date, std::int32_t days) { return {date.days - days}; }
constexpr std::int32_t operator-(Date a, Date b) { return a.days - b.days; }

/// 0 Monday to 6 Sunday.
int weekday_of(Date date);
/// "3 November 2026"
std::string in_words(Date date);
/// "3 Nov"
std::string in_short(Date date);
/// Whole years between; 29 February counts as reached on 1 March. Source: sources.md#age
int age_on(Date born, Date on);

}  // namespace holdfast
