// Lists of words: how they are read, what is wrong with them, and how a sentence comes of them. And
// the stories written by hand, which are read with as little mercy.
#include "cli/demo_words.h"

#include <doctest/doctest.h>

#include "cli/demo_children.h"
#include "desk/testing.h"

namespace holdfast::cli {
namespace {

using desk::testing::day;
using desk::testing::moment;
using desk::testing::well;

const std::set<std::string> slots = {"child", "he"};
constexpr std::string_view themes = "[themes]\ncars | home\n";

std::string wrong_with(std::string_view text) {
  const auto words = DemoWords::from(std::string(themes).append(text), slots);
  REQUIRE_FALSE(words);
  return words.error().words;
}

TEST_CASE("braces are filled from lists, slots and the case's own theme") {
  const auto words = well(DemoWords::from(
      std::string(themes).append("[note]\n{child} came. {he} {talk.*}.\n[talk.cars]\nspoke of "
                                 "{thing}\n[talk.home]\nspoke of home\n[thing]\nbikes\n"),
      slots));
  const Slots of_jay{{"child", "Jay"}, {"he", "he"}, {"*", "cars"}};
  CHECK(words.say("note", of_jay, Dice(1)) == "Jay came. He spoke of bikes.");
  const Slots at_home{{"child", "Bo"}, {"he", "she"}, {"*", "home"}};
  CHECK(words.say("note", at_home, Dice(1)) == "Bo came. She spoke of home.");
}

TEST_CASE("every way of a list comes up, and one line may hold several") {
  const auto words =
      well(DemoWords::from(std::string(themes).append("[fruit]\nApple | Pear\nPlum\n"), slots));
  CHECK(words.all("fruit").size() == 3);
  std::set<std::string> seen;
  Dice dice(3);
  for (int n = 0; n < 60; ++n) seen.insert(words.say("fruit", {{"*", "cars"}}, dice));
  CHECK(seen.size() == 3);
}

TEST_CASE("a time of day does not end a sentence") {
  const auto words = well(DemoWords::from(
      std::string(themes).append("[note]\nseen at 4.10pm by {he}. all well.\n"), slots));
  CHECK(words.say("note", {{"he", "PC Amble"}, {"*", "cars"}}, Dice(1)) ==
        "Seen at 4.10pm by PC Amble. All well.");
}

TEST_CASE("what is wrong with the lists is named") {
  CHECK(wrong_with("[note]\nsee {nobody}\n").find("there is no nobody") != std::string::npos);
  CHECK(wrong_with("[note]\nsee {talk.*}\n[talk.cars]\nx\n").find("there is no talk.home") !=
        std::string::npos);
  CHECK(wrong_with("[note]\nx\n[note]\ny\n").find("line 5: this list stands twice") !=
        std::string::npos);
  CHECK(wrong_with("[note]\n").find("the list note is empty") != std::string::npos);
  const auto outside = DemoWords::from("x\n", slots);
  REQUIRE_FALSE(outside);
  CHECK(outside.error().words.find("line 1: this belongs to no list") != std::string::npos);
}

DemoCast cast_of_one() {
  DemoCast cast;
  cast.people.push_back({PersonId::random(Dice(1).chance()), {}, Role::case_manager, false, "Sam"});
  cast.today = day("2026-11-25");
  return cast;
}

TEST_CASE("a story's days are counted back from today, and its answers' from its line") {
  const auto stories = well(demo_children_from(
      "story One\nday 10 9:20 Sam\ntell:home children.address_learned street_address: 1 A Road | "
      "postcode: ZZ99 1AA | lived_from: today - 5\nday 1 17:00 Sam\ntell children.fact_ended "
      "ended_fact: home | ended_on: today\n",
      cast_of_one(), Dice(1)));
  REQUIRE(stories.size() == 1);
  const auto& told = stories.front().child;
  REQUIRE(told.size() == 2);
  CHECK(told[0].at == moment("2026-11-16T09:20Z"));
  CHECK(write(view_of(told[0].what)).at(2).value == Value{"2026-11-11"});
  CHECK(told[1].at == moment("2026-11-25T17:00Z"));
  CHECK(write(view_of(told[1].what)).at(0).value == Value{told[0].event.text()});
}

TEST_CASE("what is wrong with a story is named with its line") {
  const auto wrong = [](std::string_view text) {
    const auto stories = demo_children_from(text, cast_of_one(), Dice(1));
    REQUIRE_FALSE(stories);
    return stories.error().words;
  };
  CHECK(wrong("day 1 9:00 Sam\n").find("line 1: a story begins with its name") !=
        std::string::npos);
  CHECK(wrong("story A\nday 1 9:00 Nobody\n").find("line 2: days ago") != std::string::npos);
  CHECK(wrong("story A\nday 0 9:00 Sam\n").find("line 2: days ago") != std::string::npos);
  CHECK(wrong("story A\nday 1 9:00 Sam\ntell no.such x: y\n").find("line 3: this is no record") !=
        std::string::npos);
  CHECK(wrong("story A\nday 1 9:00 Sam\ntell children.sex_recorded sex: blue\n").find("sex: ") !=
        std::string::npos);
  CHECK(wrong("story A\nday 1 9:00 Sam\ntell children.sex_recorded colour: x\n")
            .find("there is no answer colour") != std::string::npos);
  CHECK(wrong("story A\nday 2 9:00 Sam\ntell children.sex_recorded sex: male\nday 3 9:00 Sam\n"
              "tell children.sex_recorded sex: male\n")
            .find("line 4: this goes back in time") != std::string::npos);
  CHECK(wrong("story A\nvictim nobody\n").find("there is no such token") != std::string::npos);
}

}  // namespace
}  // namespace holdfast::cli
