// The breach engine by its worked dates: each rule once, with the days said.
// enforcement_walk_test.cc compares it with a model that walks the calendar.
#include "practice/delivery/enforcement.h"

#include <doctest/doctest.h>

namespace holdfast::delivery {
namespace {

Date day(std::string_view text) { return *Date::from(text); }

EventId id(std::uint8_t number) {
  EventId made;
  made.bytes.back() = number;
  return made;
}

Warning warning(std::uint8_t number, std::string_view given_on) {
  return {id(number), day(given_on)};
}

YouthOrder order(std::vector<Warning> warnings) {
  return {.starts_on = day("2025-12-15"),
          .ends_on = day("2027-12-14"),
          .warnings = std::move(warnings)};
}

Breach breach(std::string_view happened_on) {
  return {.id = id(100), .happened_on = day(happened_on), .excuse = Excuse::none};
}

Duty duty(const YouthOrder& order, std::string_view happened_on) {
  return what_must_be_done(order, breach(happened_on)).duty;
}

const Warning first = warning(1, "2026-01-01");
const Warning second = warning(2, "2026-02-20");

}  // namespace

TEST_CASE("the period of a warning given on 1 January ends on 31 December") {
  CHECK(warned_period(first) == Period{day("2026-01-01"), day("2026-12-31")});
  CHECK(warned_period(second) == Period{day("2026-02-20"), day("2027-02-19")});
}

TEST_CASE("the period of a warning given on 29 February ends on 28 February") {
  CHECK(warned_period(warning(1, "2028-02-29")).last == day("2029-02-28"));
  CHECK(warned_period(warning(1, "2027-03-01")).last == day("2028-02-29"));
}

TEST_CASE("without a warning the officer may warn or lay an information") {
  const auto done = what_must_be_done(order({}), breach("2026-01-01"));
  CHECK(done.duty == Duty::warn_or_inform);
  CHECK_FALSE(done.ground);
  CHECK(done.inform_by == day("2027-12-14"));
}

TEST_CASE("warned on 1 January, a breach on 20 February leaves the choice") {
  CHECK(duty(order({first}), "2026-02-20") == Duty::warn_or_inform);
}

TEST_CASE("warned on 1 January and 20 February, a breach on 1 December must go to court") {
  const auto done = what_must_be_done(order({first, second}), breach("2026-12-01"));
  CHECK(done.duty == Duty::must_inform_unless_exceptional);
  CHECK(done.ground == Ground{first.id, second.id, {day("2026-01-01"), day("2026-12-31")}});
}

TEST_CASE("the last day of the first warning's period counts, and the day after does not") {
  const auto twice = order({second, first});
  CHECK(duty(twice, "2026-12-31") == Duty::must_inform_unless_exceptional);
  // Within the second warning's period, which runs to 19 February, but no further one is in it.
  CHECK(duty(twice, "2027-01-01") == Duty::warn_or_inform);
  CHECK(next_must_inform_until(twice) == day("2026-12-31"));
}

TEST_CASE("a third warning makes a new ground with the second, whatever became of the first") {
  const auto thrice = order({first, second, warning(3, "2026-12-01")});
  const auto done = what_must_be_done(thrice, breach("2027-02-19"));
  CHECK(done.duty == Duty::must_inform_unless_exceptional);
  CHECK(done.ground == Ground{second.id, id(3), {day("2026-02-20"), day("2027-02-19")}});
  CHECK(duty(thrice, "2027-02-20") == Duty::warn_or_inform);
  CHECK(next_must_inform_until(thrice) == day("2027-02-19"));
}

TEST_CASE("exceptional circumstances leave the choice, and what they are an exception to") {
  auto excepted = breach("2026-12-01");
  excepted.exceptional = id(50);
  const auto twice = order({first, second});
  const auto done = what_must_be_done(twice, excepted);
  CHECK(done.duty == Duty::warn_or_inform);
  CHECK(done.ground.has_value());
  excepted.warned_by = id(3);
  CHECK(is_answered(twice, excepted));
  excepted.exceptional = std::nullopt;
  CHECK_FALSE(is_answered(twice, excepted));
  excepted.informed_by = id(51);
  CHECK(is_answered(twice, excepted));
}

TEST_CASE(
    "there is no duty until somebody has thought about the excuse, and none with a good one") {
  auto asked = breach("2026-12-01");
  const auto twice = order({first, second});
  asked.excuse.reset();
  CHECK(what_must_be_done(twice, asked).duty == Duty::decide_about_excuse);
  CHECK_FALSE(is_answered(twice, asked));
  asked.excuse = Excuse::reasonable;
  CHECK(what_must_be_done(twice, asked).duty == Duty::nothing);
  CHECK(is_answered(twice, asked));
}

TEST_CASE("a breach lies within the order, its first and last day with it") {
  CHECK(duty(order({}), "2025-12-14") == Duty::not_in_force);
  CHECK(duty(order({}), "2025-12-15") == Duty::warn_or_inform);
  CHECK(duty(order({}), "2027-12-14") == Duty::warn_or_inform);
  CHECK(duty(order({}), "2027-12-15") == Duty::not_in_force);
}

TEST_CASE("a breach from before the further warning, found later, leaves the choice") {
  const auto done = what_must_be_done(order({first, second}), breach("2026-02-01"));
  CHECK(done.duty == Duty::warn_or_inform);
  CHECK_FALSE(done.same_day);
}

TEST_CASE("days do not say which came first, a breach or a further warning on one day") {
  auto same = breach("2026-02-20");
  const auto twice = order({first, second});
  auto done = what_must_be_done(twice, same);
  CHECK(done.duty == Duty::warn_or_inform);
  CHECK(done.same_day == second.id);
  // The warning is about this very breach: it came after it.
  same.warned_by = second.id;
  CHECK_FALSE(what_must_be_done(twice, same).same_day);
}

TEST_CASE("a further warning on the last day of a period leaves no day for a breach that must go") {
  const auto late = order({first, warning(2, "2026-12-31")});
  CHECK_FALSE(next_must_inform_until(late));
  CHECK(duty(late, "2027-01-01") == Duty::warn_or_inform);
}

TEST_CASE("the first warning threatens more than one breach, one within its period a single one") {
  const auto opens = terms_of_warning({}, first.given_on);
  CHECK(opens == WarningTerms{WarningKind::opens_a_period, day("2026-12-31")});
  const auto within = terms_of_warning(std::vector{first}, second.given_on);
  CHECK(within == WarningTerms{WarningKind::within_a_period, day("2026-12-31")});
  CHECK(terms_of_warning(std::vector{first}, day("2026-12-31")).kind ==
        WarningKind::within_a_period);
  CHECK(terms_of_warning(std::vector{first}, day("2027-01-01")) ==
        WarningTerms{WarningKind::opens_a_period, day("2027-12-31")});
  // Within two periods: it threatens until the later of them ends.
  CHECK(terms_of_warning(std::vector{second, first}, day("2026-12-01")).until == day("2027-02-19"));
}

TEST_CASE("a warning says what happened, that it is unacceptable, and what it may lead to") {
  const LongText happened{"You were not at the office on 28 December."};
  const auto opens = words_of_warning(terms_of_warning({}, first.given_on), happened);
  REQUIRE(opens.size() == 3);
  CHECK(opens[0] == "This is a warning. What happened: You were not at the office on 28 December.");
  CHECK(opens[1] == "You did not do what your order says you must do, and this is unacceptable.");
  CHECK(opens[2] ==
        "If you break your order more than once from today until the end of 31 December 2026, you "
        "can be brought before a court.");
  const auto within =
      words_of_warning(terms_of_warning(std::vector{first}, second.given_on), happened);
  REQUIRE(within.size() == 3);
  CHECK(within[2] ==
        "You have been warned before. If you break your order again before the end of 31 December "
        "2026, you can be brought before a court.");
}

TEST_CASE("the end of an order may be put later once by each power, by up to six months") {
  auto extended = order({});
  CHECK(latest_end_when_made(day("2025-12-15")) == day("2028-12-15"));
  CHECK(may_be_extended_to(extended, Extending::for_breach) == day("2028-06-14"));
  extended.ends_on = day("2028-08-31");
  CHECK(may_be_extended_to(extended, Extending::for_breach) == day("2029-02-28"));
  extended.extensions = {{id(7), Extending::for_breach}};
  CHECK_FALSE(may_be_extended_to(extended, Extending::for_breach));
  CHECK(may_be_extended_to(extended, Extending::by_amendment).has_value());
}

TEST_CASE("for three months after a refusal nobody may apply again without the court's consent") {
  auto refused = order({});
  refused.refusals = {{id(8), day("2026-11-30")}};
  CHECK_FALSE(no_application_until(refused, day("2026-11-29")));
  CHECK(no_application_until(refused, day("2026-11-30")) == day("2027-02-28"));
  CHECK(no_application_until(refused, day("2027-02-28")) == day("2027-02-28"));
  CHECK_FALSE(no_application_until(refused, day("2027-03-01")));
  refused.refusals.push_back({id(9), day("2027-01-10")});
  CHECK(no_application_until(refused, day("2027-02-01")) == day("2027-04-09"));
}

TEST_CASE("what a court may do is said with the paragraph that says so") {
  const auto powers = court_powers();
  REQUIRE(powers.size() == 9);
  CHECK(powers[0].what == "The court may fine the child up to £2,500.");
  for (const auto& power : powers) CHECK_FALSE(power.paragraph.empty());
}

}  // namespace holdfast::delivery
