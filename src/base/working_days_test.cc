// What is true of working days whatever the calendar: for hundreds of made-up ones, some with weeks
// of holidays in a row.
#include "base/working_days.h"

#include <doctest/doctest.h>

#include "base/dice_testing.h"

using namespace holdfast;

namespace {

const Date some_day{20'000};
constexpr int seeds = 300;

Date day_of(Dice& dice) { return some_day + dice.below(800); }

Calendar calendar_of(Dice& dice) {
  Calendar calendar;
  for (auto left = dice.below(40); left > 0; --left) calendar.bank_holidays.insert(day_of(dice));
  const auto shut = day_of(dice);
  for (auto left = dice.below(20); left > 0; --left) calendar.bank_holidays.insert(shut + left);
  return calendar;
}

template <class Check>
void for_many(const Check& check) {
  for (int seed = 0; seed < seeds; ++seed) {
    Dice dice{static_cast<std::uint64_t>(seed)};
    const auto calendar = calendar_of(dice);
    INFO("seed ", seed);
    check(dice, calendar);
  }
}

}  // namespace

TEST_CASE("a day so many working days on is a working day, and so many lie between") {
  for_many([](Dice& dice, const Calendar& calendar) {
    const auto from = day_of(dice);
    const auto count = 1 + dice.below(60);
    const auto day = working_days_after(calendar, from, count);
    CHECK(is_working_day(calendar, day));
    CHECK(working_days_between(calendar, from, day) == count);
    CHECK(working_days_between(calendar, from, day - 1) == count - 1);
  });
}

TEST_CASE("working days on from working days on are their sum") {
  for_many([](Dice& dice, const Calendar& calendar) {
    const auto from = day_of(dice);
    const auto one = dice.below(30);
    const auto two = dice.below(30);
    CHECK(working_days_after(calendar, working_days_after(calendar, from, one), two) ==
          working_days_after(calendar, from, one + two));
  });
}

TEST_CASE("what lies between two days is what lies between each and any day between them") {
  for_many([](Dice& dice, const Calendar& calendar) {
    const auto a = day_of(dice);
    const auto b = a + dice.below(90);
    const auto c = b + dice.below(90);
    CHECK(working_days_between(calendar, a, b) + working_days_between(calendar, b, c) ==
          working_days_between(calendar, a, c));
    CHECK(working_days_between(calendar, c, a) == 0);
  });
}

TEST_CASE("a later start or more days never end earlier") {
  for_many([](Dice& dice, const Calendar& calendar) {
    const auto from = day_of(dice);
    const auto count = dice.below(40);
    const auto day = working_days_after(calendar, from, count);
    CHECK(day >= from + count);
    CHECK(working_days_after(calendar, from + 1, count) >= day);
    CHECK(working_days_after(calendar, from, count + 1) > day);
  });
}

TEST_CASE("one more holiday never ends a span earlier, nor puts more working days between") {
  for_many([](Dice& dice, const Calendar& calendar) {
    const auto from = day_of(dice);
    const auto count = dice.below(40);
    auto more = calendar;
    more.bank_holidays.insert(from + dice.below(60));
    CHECK(working_days_after(more, from, count) >= working_days_after(calendar, from, count));
    CHECK(working_days_between(more, from, from + 60) <=
          working_days_between(calendar, from, from + 60));
  });
}

TEST_CASE("without holidays, five working days are a week") {
  for_many([](Dice& dice, const Calendar&) {
    const auto from = day_of(dice);
    const auto count = 1 + dice.below(40);
    CHECK(working_days_between({}, from, from + 7) == 5);
    CHECK(working_days_after({}, from, count + 5) == working_days_after({}, from, count) + 7);
  });
}
