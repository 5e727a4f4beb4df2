// Slowing down those who guess, with a clock turned by hand.
#include "access/throttle.h"

#include <doctest/doctest.h>

#include "access/access_testing.h"

namespace holdfast::access {
namespace {

constexpr Try sam_from_afar{"password", "sam@example.org", "198.51.100.9"};
constexpr Try sam_at_work{"password", "sam@example.org", "203.0.113.5"};

Throttle throttle_on(const Shelf& shelf) { return {shelf, testing::plain_hash, {}}; }

/// Minutes to wait; 0 when the try was counted.
std::int64_t minutes_to_wait(const Throttle& throttle, const Try& one, Moment now) {
  const auto wait = *throttle.count(one, now);
  return wait ? (wait->left.microseconds + 59'999'999) / 60'000'000 : 0;
}

TEST_CASE("Five tries are free, then each waits one, two, five, ten, fifteen minutes, never more") {
  const auto throttle = throttle_on(memory_shelf());
  auto now = testing::tuesday;
  for (int i = 0; i < 5; ++i) CHECK(minutes_to_wait(throttle, sam_from_afar, now) == 0);
  for (const int wait : {1, 2, 5, 10, 15, 15, 15}) {
    CHECK(minutes_to_wait(throttle, sam_from_afar, now) == wait);
    now = now + minutes(wait);
    CHECK(minutes_to_wait(throttle, sam_from_afar, now) == 0);
  }
}

TEST_CASE("Trying while one must wait does not make the wait longer") {
  const auto throttle = throttle_on(memory_shelf());
  auto now = testing::tuesday;
  for (int i = 0; i < 5; ++i) (void)*throttle.count(sam_from_afar, now);
  for (int i = 0; i < 50; ++i) CHECK(minutes_to_wait(throttle, sam_from_afar, now) == 1);
  CHECK(minutes_to_wait(throttle, sam_from_afar, now + minutes(1)) == 0);
}

TEST_CASE("A right answer clears the account's count") {
  const auto throttle = throttle_on(memory_shelf());
  const auto now = testing::tuesday;
  for (int round = 0; round < 5; ++round) {
    for (int i = 0; i < 4; ++i) CHECK(minutes_to_wait(throttle, sam_at_work, now) == 0);
    CHECK(throttle.was_right(sam_at_work, now));
  }
}

TEST_CASE("One address guessing at many accounts is slowed too") {
  const auto throttle = throttle_on(memory_shelf());
  const auto now = testing::tuesday;
  int counted = 0;
  for (int i = 0; i < 100; ++i) {
    const auto account = "person" + std::to_string(i) + "@example.org";
    counted += minutes_to_wait(throttle, {"password", account, "198.51.100.9"}, now) == 0 ? 1 : 0;
  }
  CHECK(counted == 30);
}

TEST_CASE("A stranger cannot keep a worker out who has signed in from their desk before") {
  const auto throttle = throttle_on(memory_shelf());
  const auto now = testing::tuesday;
  (void)*throttle.count(sam_at_work, now);
  CHECK(throttle.was_right(sam_at_work, now));
  for (int i = 0; i < 20; ++i) (void)*throttle.count(sam_from_afar, now);
  CHECK(minutes_to_wait(throttle, sam_from_afar, now) > 0);
  CHECK(minutes_to_wait(throttle, sam_at_work, now) == 0);
}

TEST_CASE("Two nodes together give no more tries than one") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const auto one = throttle_on(memory_shelf(rows));
  const auto other = throttle_on(memory_shelf(rows));
  int counted = 0;
  for (int i = 0; i < 20; ++i)
    counted += minutes_to_wait(i % 2 == 0 ? one : other, sam_from_afar, testing::tuesday) == 0;
  CHECK(counted == 5);
}

TEST_CASE("A colleague who must wait costs the others behind their address nothing") {
  const auto throttle = throttle_on(memory_shelf());
  const auto now = testing::tuesday;
  for (int i = 0; i < 200; ++i) (void)*throttle.count(sam_at_work, now);
  const Try colleague{"password", "alex@example.org", sam_at_work.address};
  CHECK(minutes_to_wait(throttle, colleague, now) == 0);
}

TEST_CASE("Tries are forgotten after a day, and no row names an account or an address") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  const auto throttle = throttle_on(memory_shelf(rows));
  auto now = testing::tuesday;
  for (int i = 0; i < 5; ++i) (void)*throttle.count(sam_from_afar, now);
  CHECK(minutes_to_wait(throttle, sam_from_afar, now) == 1);
  now = now + hours(24);
  for (int i = 0; i < 5; ++i) CHECK(minutes_to_wait(throttle, sam_from_afar, now) == 0);
  for (const auto& [name, row] : rows->rows) {
    CHECK(name.find("sam") == std::string::npos);
    CHECK(name.find("198.51") == std::string::npos);
    CHECK(text_of(row.value).find("sam") == std::string_view::npos);
  }
}

TEST_CASE("The wait is said in whole minutes, upwards") {
  CHECK(in_words(Wait{seconds(1)}) == "There have been too many tries. Try again in 1 minute.");
  CHECK(in_words(Wait{minutes(1)}) == "There have been too many tries. Try again in 1 minute.");
  CHECK(in_words(Wait{seconds(61)}) == "There have been too many tries. Try again in 2 minutes.");
  CHECK(in_words(Wait{minutes(5)}) == "There have been too many tries. Try again in 5 minutes.");
}

}  // namespace
}  // namespace holdfast::access
