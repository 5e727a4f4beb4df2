// The calendar, by the days-from-civil arithmetic (Howard Hinnant, public domain description): no
// tables, no time zones.
#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

#include "base/moment.h"

namespace holdfast {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2999;
constexpr std::int64_t microseconds_a_day = 86'400'000'000;

constexpr std::array month_names = {"January",   "February", "March",    "April",
                                    "May",       "June",     "July",     "August",
                                    "September", "October",  "November", "December"};

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int length_of(int year, int month) {
  constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

std::optional<int> number_in(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return digits.empty() ? std::nullopt : std::optional{value};
}

}  // namespace

YearMonthDay parts_of(Date date) {
  const int z = date.days + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int doe = z - era * 146097;
  const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int mp = (5 * doy + 2) / 153;
  const int month = mp < 10 ? mp + 3 : mp - 9;
  return {yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1};
}

std::optional<Date> date_of(YearMonthDay p) {
  if (p.year < first_year || p.year > last_year || p.month < 1 || p.month > 12) return std::nullopt;
  if (p.day < 1 || p.day > length_of(p.year, p.month)) return std::nullopt;
  const int y = p.month <= 2 ? p.year - 1 : p.year;
  const int era = y / 400;
  const int yoe = y - era * 400;
  const int doy = (153 * (p.month > 2 ? p.month - 3 : p.month + 9) + 2) / 5 + p.day - 1;
  const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return Date{era * 146097 + doe - 719468};
}

std::string Date::text() const {
  const auto p = parts_of(*this);
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", p.year, p.month, p.day);
  return out.data();
}

std::optional<Date> Date::from(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = number_in(text.substr(0, 4));
  const auto m = number_in(text.substr(5, 2));
  const auto d = number_in(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  return date_of({*y, *m, *d});
}

int weekday_of(Date date) { return ((date.days % 7) + 7 + 3) % 7; }

std::string in_words(Date date) {
  const auto p = parts_of(date);
  return std::to_string(p.day) + " " + month_names[static_cast<std::size_t>(p.month - 1)] + " " +
         std::to_string(p.year);
}

std::string in_short(Date date) {
  const auto p = parts_of(date);
  return std::to_string(p.day) + " " +
         std::string(month_names[static_cast<std::size_t>(p.month - 1)]).substr(0, 3);
}

int age_on(Date born, Date on) {
  const auto b = parts_of(born);
  const auto o = parts_of(on);
  const bool reached = o.month > b.month || (o.month == b.month && o.day >= b.day);
  return o.year - b.year - (reached ? 0 : 1);
}

std::string Moment::text() const {
  std::int64_t day = microseconds / microseconds_a_day;
  std::int64_t rest = microseconds % microseconds_a_day;
  if (rest < 0) {
    rest += microseconds_a_day;
    --day;
  }
  const auto s = rest / 1'000'000;
  const auto fraction = static_cast<int>(rest % 1'000'000);
  std::array<char, 40> out{};
  std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d", static_cast<int>(s / 3600),
                static_cast<int>(s / 60 % 60), static_cast<int>(s % 60));
  std::string text = Date{static_cast<std::int32_t>(day)}.text() + out.data();
  if (fraction != 0) {
    std::snprintf(out.data(), out.size(), ".%06d", fraction);
    text += out.data();
  }
  return text + "Z";
}

std::optional<Moment> Moment::from(std::string_view text) {
  if (text.size() < 17 || text[10] != 'T' || text.back() != 'Z' || text[13] != ':')
    return std::nullopt;
  const auto date = Date::from(text.substr(0, 10));
  const auto h = number_in(text.substr(11, 2));
  const auto m = number_in(text.substr(14, 2));
  if (!date || !h || !m || *h > 23 || *m > 59) return std::nullopt;
  std::int64_t us = date->days * microseconds_a_day + (*h * 60LL + *m) * 60'000'000;
  auto rest = text.substr(16);
  if (rest == "Z") return Moment{us};
  if (rest.size() < 4 || rest[0] != ':') return std::nullopt;
  const auto s = number_in(rest.substr(1, 2));
  if (!s || *s > 59) return std::nullopt;
  us += *s * 1'000'000LL;
  rest = rest.substr(3);
  if (rest == "Z") return Moment{us};
  if (rest.size() != 8 || rest[0] != '.') return std::nullopt;
  const auto fraction = number_in(rest.substr(1, 6));
  if (!fraction) return std::nullopt;
  return Moment{us + *fraction};
}

}  // namespace holdfast
