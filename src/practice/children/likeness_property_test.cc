// What is true of likeness and its keys whoever is compared: thousands of made-up pairs, of names
// that are written in several ways.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/dice_testing.h"
#include "practice/children/likeness.h"

namespace holdfast::children {
namespace {

constexpr int seeds = 5000;
constexpr std::string_view some_names[] = {
    "Siân",  "Sian",      "Elizabeth", "Liz",     "Muhammad", "Mohammed", "John", "Jon",  "Paul",
    "Anna",  "Anne",      "O'Neill",   "Oneil",   "Reed",     "Reid",     "Ng",   "Nga",  "Smith",
    "Smyth", "Catherine", "Katharine", "Dunmore", "Dunmoor",  "Ffion",    "Finn", "Beth", ""};

std::string name_of(Dice& dice) {
  std::string name;
  for (auto left = 1 + dice.below(3); left > 0; --left) {
    const auto at = static_cast<std::size_t>(dice.below(static_cast<int>(std::size(some_names))));
    name += (name.empty() ? "" : dice.below(4) == 0 ? "-" : " ") + std::string(some_names[at]);
  }
  return name;
}

Person person_of(Dice& dice) {
  Person person{name_of(dice), name_of(dice), dice.below(3) == 0 ? name_of(dice) : "", {}};
  // Few days, so that many are the same or have day and month swapped.
  if (dice.below(4) > 0)
    person.born = date_of({2010 + dice.below(2), 1 + dice.below(3), 1 + dice.below(4)});
  return person;
}

bool shares(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  return std::ranges::any_of(
      one, [&](const auto& key) { return std::ranges::find(other, key) != other.end(); });
}

bool finds(const Person& looked_for, const Person& kept) {
  return shares(keys_to_look_for(looked_for), keys_to_keep(kept));
}

/// Half of all others have something of the one: pairs of strangers are hardly ever alike.
Person other_than(const Person& one, Dice& dice) {
  auto other = person_of(dice);
  if (dice.below(2) == 0) return other;
  if (dice.below(2) == 0) other.family = one.family;
  if (dice.below(2) == 0) other.given = one.given + " " + other.given;
  if (dice.below(3) == 0) std::swap(other.given, other.family);
  if (dice.below(2) == 0) other.born = one.born;
  return other;
}

template <class Check>
void for_many(const Check& check) {
  for (int seed = 0; seed < seeds; ++seed) {
    Dice dice{static_cast<std::uint64_t>(seed)};
    const auto one = person_of(dice);
    const auto other = other_than(one, dice);
    INFO(one.given, " / ", one.family, " / ", one.known_as, " and ", other.given, " / ",
         other.family, " / ", other.known_as);
    check(one, other);
  }
}

TEST_CASE("two people are as alike whichever is looked at first") {
  int alike = 0;
  for_many([&](const Person& one, const Person& other) {
    const auto there = compare(one, other);
    const auto back = compare(other, one);
    CHECK(there.likeness == back.likeness);
    CHECK(in_words(there) == in_words(back));
    alike += there.likeness != Likeness::none ? 1 : 0;
  });
  CHECK(alike > 100);
}

TEST_CASE("who finds another by a key is found by them") {
  int found = 0;
  for_many([&](const Person& one, const Person& other) {
    CHECK(finds(one, other) == finds(other, one));
    found += finds(one, other) ? 1 : 0;
  });
  CHECK(found > 100);
}

TEST_CASE("everybody is as alike to themselves as can be, and found by their own keys") {
  for_many([](const Person& one, const Person&) {
    if (plain_words(one.given).empty() || plain_words(one.family).empty()) return;
    CHECK(finds(one, one));
    const auto compared = compare(one, one);
    CHECK(compared.names == Sameness::names);
    CHECK(compared.likeness == (one.born ? Likeness::likely : Likeness::possible));
  });
}

TEST_CASE("whoever is likely the same is found by a key") {
  int likely = 0;
  for_many([&](const Person& one, const Person& other) {
    if (compare(one, other).likeness != Likeness::likely) return;
    ++likely;
    CHECK(finds(one, other));
  });
  CHECK(likely > 10);
}

TEST_CASE("keys stand in order, once each, and all that are kept are looked for") {
  for_many([](const Person& one, const Person&) {
    const auto kept = keys_to_keep(one);
    CHECK(std::ranges::adjacent_find(kept, std::greater_equal{}) == kept.end());
    const auto looked_for = keys_to_look_for(one);
    CHECK(std::ranges::all_of(kept, [&](const auto& key) {
      return std::ranges::find(looked_for, key) != looked_for.end();
    }));
  });
}

TEST_CASE("names typed into each other's boxes have the same keys; another name only adds keys") {
  for_many([](const Person& one, const Person& other) {
    auto crossed = one;
    crossed.known_as.clear();
    const auto straight = keys_to_keep(crossed);
    std::swap(crossed.given, crossed.family);
    CHECK(keys_to_keep(crossed) == straight);
    auto more = one;
    more.known_as += " " + other.given;
    CHECK(std::ranges::includes(keys_to_keep(more), keys_to_keep(one)));
  });
}

TEST_CASE("a birthday with day and month swapped is found, whatever the names") {
  for_many([](const Person& one, const Person& other) {
    if (!one.born) return;
    auto swapped = other;
    const auto parts = parts_of(*one.born);
    swapped.born = date_of({parts.year, parts.day, parts.month});
    CHECK(finds(one, swapped));
    CHECK(finds(swapped, one));
  });
}

}  // namespace
}  // namespace holdfast::children
