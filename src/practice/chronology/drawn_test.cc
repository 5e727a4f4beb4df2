// Placing marks over time, for thousands of made-up records: nothing is lost, nothing stands twice,
// nothing covers another, and later is never below earlier.
#include "practice/chronology/drawn.h"

#include <doctest/doctest.h>

#include "base/dice_testing.h"

namespace holdfast::chronology {
namespace {

const Date today{20'000};

std::vector<Drawable> some_points(Dice& dice) {
  std::vector<Drawable> all;
  const auto days = 1 + dice.below(4000);
  for (auto left = dice.below(200); left > 0; --left) {
    Drawable one{static_cast<Lane>(dice.below(lanes)), today - dice.below(days)};
    if (dice.below(5) == 0) one.told_on = std::min(today, one.on + dice.below(90));
    all.push_back(one);
  }
  return all;
}

std::vector<Drawable> some_bars(Dice& dice, int most) {
  std::vector<Drawable> all;
  for (auto left = dice.below(most + 1); left > 0; --left) {
    const auto on = today - dice.below(900);
    all.push_back({Lane::order, on, on + dice.below(700)});
  }
  return all;
}

TEST_CASE("each thing is drawn in exactly one mark, in its own lane") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    Dice dice{seed};
    const auto all = some_points(dice);
    std::vector<int> drawn(all.size(), 0);
    for (const auto& mark : placed(all, scale_of(all, today, {}, {}))) {
      REQUIRE_FALSE(mark.of.empty());
      for (const auto index : mark.of) {
        ++drawn.at(index);
        CHECK(all[index].lane == mark.lane);
      }
    }
    CHECK(std::ranges::all_of(drawn, [](int times) { return times == 1; }));
  }
}

bool overlap(const Placed& a, const Placed& b) {
  return a.lane == b.lane && a.slot == b.slot && a.top < b.bottom + mark_size &&
         b.top < a.bottom + mark_size;
}

std::size_t overlaps_among(const std::vector<Placed>& marks) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < marks.size(); ++i)
    for (std::size_t j = i + 1; j < marks.size(); ++j) found += overlap(marks[i], marks[j]) ? 1 : 0;
  return found;
}

TEST_CASE("no mark covers another of its lane") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Dice dice{seed};
    auto all = some_points(dice);
    std::erase_if(all, [](const Drawable& one) { return one.lane == Lane::order; });
    for (const auto& bar : some_bars(dice, slots_a_lane)) all.push_back(bar);
    CHECK(overlaps_among(placed(all, scale_of(all, today, {}, {}))) == 0);
  }
}

TEST_CASE("bars that run at once beyond the slots of a lane are still drawn") {
  const std::vector<Drawable> all(6, {Lane::order, today - 300, today + 60});
  const auto marks = placed(all, scale_of(all, today, {}, {}));
  CHECK(marks.size() == 6);
  CHECK(overlaps_among(marks) > 0);
}

TEST_CASE("a later day never stands below an earlier one, and every day stands on the drawing") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Dice dice{seed};
    const auto all = some_points(dice);
    const auto scale = scale_of(all, today, {}, {});
    CHECK(scale.at(scale.last) == 0);
    CHECK(scale.at(scale.first) == scale.height);
    for (const auto& one : all) CHECK(scale.at(one.on) >= scale.at(one.told_on.value_or(one.on)));
    for (auto day = scale.first; day < scale.last; day = day + 1)
      CHECK(scale.at(day) >= scale.at(day + 1));
  }
}

TEST_CASE("what is recorded late is told above where it stands") {
  const std::vector<Drawable> all{{Lane::incident, today - 40, {}, today - 10}};
  const auto marks = placed(all, scale_of(all, today, {}, {}));
  REQUIRE(marks.size() == 1);
  REQUIRE(marks.front().told.has_value());
  CHECK(*marks.front().told < marks.front().top);
}

TEST_CASE("the far end of an order does not push everything else together") {
  const std::vector<Drawable> all{{Lane::order, today - 30, today + 9000}};
  const auto scale = scale_of(all, today, {}, {});
  CHECK(scale.last == today + 28);
  CHECK(placed(all, scale).front().top < 0);
  const std::vector<Drawable> soon{{Lane::order, today - 30, today + 5}};
  CHECK(scale_of(soon, today, {}, {}).last == today + 5);
  CHECK(scale_of(all, today, {}, {today + 5}).last == today + 5);
  CHECK(scale_of(all, today, {today - 90}, {}).first == today - 90);
}

TEST_CASE("days are named from the first of a month, few enough to be read") {
  for (const int days : {28, 100, 700, 3000, 30'000}) {
    const Scale scale{today - days, today, 900};
    const auto named = ticks(scale);
    CHECK_FALSE((named.empty() && days > 31));
    CHECK(named.size() <= 16);
    for (const auto day : named) CHECK(parts_of(day).day == 1);
    CHECK(std::ranges::is_sorted(named, std::greater{}));
  }
  CHECK(ticks({*Date::from("1900-01-01"), *Date::from("1900-02-01"), 320}).size() == 2);
}

}  // namespace
}  // namespace holdfast::chronology
