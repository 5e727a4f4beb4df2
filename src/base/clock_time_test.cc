// Times of day as people write them, and the two nights on which the clocks change.
#include "base/clock_time.h"

#include <doctest/doctest.h>

#include "base/london.h"

namespace holdfast {
namespace {

Date day(std::string_view text) { return *Date::from(text); }

TEST_CASE("a time is read as people write it") {
  CHECK(clock_time_from("16:30") == ClockTime{16, 30});
  CHECK(clock_time_from(" 4:30pm ") == ClockTime{16, 30});
  CHECK(clock_time_from("4.30 PM") == ClockTime{16, 30});
  CHECK(clock_time_from("4pm") == ClockTime{16, 0});
  CHECK(clock_time_from("12am") == ClockTime{0, 0});
  CHECK(clock_time_from("12:30am") == ClockTime{0, 30});
  CHECK(clock_time_from("12pm") == ClockTime{12, 0});
  CHECK(clock_time_from("09:05") == ClockTime{9, 5});
  CHECK(clock_time_from("9:05") == ClockTime{9, 5});
  CHECK(clock_time_from("04:30") == ClockTime{4, 30});
  CHECK(clock_time_from("00:30") == ClockTime{0, 30});
  CHECK(clock_time_from("noon") == ClockTime{12, 0});
  CHECK(clock_time_from("midnight") == ClockTime{0, 0});
}

TEST_CASE("what may be either half of the day, or is no time, is not guessed") {
  for (const auto* text : {"4:30", "4", "16", "24:00", "16:60", "13pm", "0pm", "16:3", "16:300", "",
                           "half four", "-1:00", "4:30:00", ":30", "pm", "1630"})
    CHECK_FALSE(clock_time_from(text));
}

TEST_CASE("a time is said in words") {
  CHECK(in_words(ClockTime{0, 5}) == "12:05am");
  CHECK(in_words(ClockTime{12, 0}) == "12:00pm");
  CHECK(in_words(ClockTime{16, 30}) == "4:30pm");
}

TEST_CASE("half past midnight on the nights the clocks change is one moment") {
  // Forward on 29 March 2026: still winter time at half past midnight.
  CHECK_FALSE(wrong_with(day("2026-03-29"), {0, 30}));
  CHECK(moment_at(day("2026-03-29"), {0, 30}).text() == "2026-03-29T00:30:00Z");
  // Back on 25 October 2026: still summer time, so it is the evening before in UTC.
  CHECK_FALSE(wrong_with(day("2026-10-25"), {0, 30}));
  CHECK(moment_at(day("2026-10-25"), {0, 30}).text() == "2026-10-24T23:30:00Z");
  CHECK(london_date(moment_at(day("2026-10-25"), {0, 30})) == day("2026-10-25"));
}

TEST_CASE("an hour that does not come, and one that comes twice, are said in words") {
  CHECK(
      wrong_with(day("2026-03-29"), {1, 30}) ==
      "On 29 March 2026 the clocks go forward, and there is no 1:30am. Enter a time before 1am or "
      "from 2am");
  CHECK(wrong_with(day("2026-10-25"), {1, 30}) ==
        "On 25 October 2026 the clocks go back, and 1:30am comes twice. Enter a time before 1am or "
        "from 2am");
  CHECK(wrong_with(day("2026-03-29"), {1, 0}));
  CHECK(wrong_with(day("2026-10-25"), {1, 0}));
  CHECK(wrong_with(day("2026-10-25"), {1, 59}));
  CHECK_FALSE(wrong_with(day("2026-03-29"), {2, 0}));
  CHECK_FALSE(wrong_with(day("2026-10-25"), {2, 0}));
  CHECK_FALSE(wrong_with(day("2026-10-24"), {1, 30}));
}

}  // namespace
}  // namespace holdfast
