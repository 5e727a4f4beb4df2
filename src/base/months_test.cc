// Months at the ends of months and in leap years.
#include "base/months.h"

#include <doctest/doctest.h>

namespace holdfast {
namespace {

Date day(std::string_view text) { return *Date::from(text); }

}  // namespace

TEST_CASE("so many months after a day is the same day, or the last that the month has") {
  CHECK(months_after(day("2026-01-01"), 12) == day("2027-01-01"));
  CHECK(months_after(day("2026-08-31"), 6) == day("2027-02-28"));
  CHECK(months_after(day("2027-08-31"), 6) == day("2028-02-29"));
  CHECK(months_after(day("2028-02-29"), 12) == day("2029-02-28"));
  CHECK(months_after(day("2026-11-30"), 3) == day("2027-02-28"));
  CHECK(months_after(day("2026-03-31"), -1) == day("2026-02-28"));
  CHECK(months_after(day("2026-01-15"), -1) == day("2025-12-15"));
}

TEST_CASE("a period of months that begins with a day ends on the day before the same day") {
  CHECK(last_of_months_beginning(day("2026-01-01"), 12) == day("2026-12-31"));
  CHECK(last_of_months_beginning(day("2026-02-20"), 12) == day("2027-02-19"));
  CHECK(last_of_months_beginning(day("2026-03-01"), 6) == day("2026-08-31"));
  CHECK(last_of_months_beginning(day("2027-03-01"), 12) == day("2028-02-29"));
}

TEST_CASE("a period of months without such a day in its last month ends with that month") {
  CHECK(last_of_months_beginning(day("2028-02-29"), 12) == day("2029-02-28"));
  CHECK(last_of_months_beginning(day("2028-02-28"), 12) == day("2029-02-27"));
  CHECK(last_of_months_beginning(day("2028-03-01"), 12) == day("2029-02-28"));
  CHECK(last_of_months_beginning(day("2026-08-31"), 6) == day("2027-02-28"));
}

TEST_CASE("a period of months that ends with a day begins on the day after the same day") {
  CHECK(first_of_months_ending(day("2026-06-30"), 1) == day("2026-06-01"));
  CHECK(first_of_months_ending(day("2026-12-31"), 12) == day("2026-01-01"));
  CHECK(first_of_months_ending(day("2027-02-19"), 12) == day("2026-02-20"));
  CHECK(first_of_months_ending(day("2026-03-30"), 1) == day("2026-03-01"));
}

TEST_CASE("periods end with the last day that there is") {
  CHECK(months_after(day("2999-06-15"), 12) == day("2999-12-31"));
}

}  // namespace holdfast
