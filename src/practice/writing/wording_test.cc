// Texts of letters: what is filled, what is refused, and what a hostile text does. What the record
// holds must never be read as a blank.
#include "practice/writing/wording.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace holdfast::writing {
namespace {

std::string all_pieces(std::string_view text) {
  std::string said;
  for (const auto& piece : pieces_of(text))
    said += (piece.is_blank ? "<" : "(") + std::string(piece.words) + (piece.is_blank ? ">" : ")");
  return said;
}

TEST_CASE("blanks are found between double braces, and nothing else is read") {
  CHECK(all_pieces("Dear {{child_name}}, come") == "(Dear )<child_name>(, come)");
  CHECK(all_pieces("{{ child_name }}") == "<child_name>");
  CHECK(all_pieces("{child_name}") == "({child_name})");
  CHECK(all_pieces("").empty());
  CHECK(all_pieces("{{{{today}}}}") == "({{)<today>(}})");
  CHECK(all_pieces("a {{ b {{today}} c") == "(a {{ b )<today>( c)");
  CHECK(all_pieces("{{open for ever") == "({{open for ever)");
}

TEST_CASE("a blank that the letter does not know is refused, with what there is") {
  const auto wrong = wrong_with(Letter::appointment, "On {{appointment_dya}}");
  REQUIRE(wrong.size() == 1);
  CHECK(wrong.front().starts_with("There is nothing called appointment_dya for this letter"));
  CHECK(wrong.front().find("appointment_day, appointment_time") != std::string::npos);
  CHECK(wrong_with(Letter::appointment, "On {{appointment_day}}").empty());
  // What a report knows, a letter does not.
  CHECK(wrong_with(Letter::appointment, "{{harm_level}}").size() == 1);
  CHECK(wrong_with(Letter::court_report, "{{harm_level}}").empty());
}

TEST_CASE("an opening without an end is refused where it begins") {
  const auto wrong = wrong_with(Letter::appointment, "Dear {{child_name}}, on {{appointment_day");
  REQUIRE(wrong.size() == 1);
  CHECK(wrong.front() == "Close what begins with {{appointment_day");
  CHECK(wrong_with(Letter::appointment, "}} is only words").empty());
}

TEST_CASE("characters that turn text round or cannot be seen are refused") {
  for (const auto* hidden : {"\u202e", "\u2066", "\u200b", "\u061c", "\ufeff"})
    CHECK(wrong_with(Letter::appointment, std::string("Dear ") + hidden + "you").size() == 1);
  CHECK(wrong_with(Letter::appointment, "Annwyl Siân, ŵ and £5 – “yes”").empty());
}

TEST_CASE("a hundred thousand characters of braces are read in one go") {
  std::string braces;
  for (int n = 0; n < 50'000; ++n) braces += "{{";
  CHECK(wrong_with(Letter::appointment, braces).size() == 1);
  std::string blanks;
  for (int n = 0; n < 8'000; ++n) blanks += "{{x}}";
  CHECK(wrong_with(Letter::appointment, blanks).size() == 1);
}

TEST_CASE("what is not known says what it is, and is asked for once") {
  const auto text = filled(Letter::appointment,
                           "{{child_name}}: {{appointment_day}}, {{appointment_day}} at "
                           "{{appointment_time}}",
                           {{"child_name", "Jordan Ellis"}, {"appointment_time", ""}});
  CHECK(text ==
        "Jordan Ellis: [not known: the day of the appointment], [not known: the day of the "
        "appointment] at [not known: the time of the appointment]");
  CHECK(left_to_fill(text) ==
        std::vector<std::string>{"the day of the appointment", "the time of the appointment"});
  CHECK(left_to_fill("All is known").empty());
}

TEST_CASE("what the record holds is never read as a blank") {
  const auto text = filled(
      Letter::appointment, "For: {{appointment_for}}",
      {{"appointment_for", "{{service_phone}} <b>now</b>"}, {"service_phone", "01632 960 001"}});
  CHECK(text == "For: {{service_phone}} <b>now</b>");
  // It would not have gone out so either: somebody typed what looks like a blank.
  CHECK(left_to_fill(text) == std::vector<std::string>{"{{service_phone}}"});
}

TEST_CASE("a place that nobody closed is still a place to fill") {
  CHECK(left_to_fill("[not known: the day\nand more").front() == "the day");
  CHECK(left_to_fill("[not known: ").size() == 1);
  CHECK(left_to_fill("{{Not a name}} and {{}}").empty());
}

TEST_CASE("each letter knows what all letters know, and no blank twice") {
  for (const auto& word : words_of(Letter{})) {
    const auto blanks = blanks_of(static_cast<Letter>(word.value));
    CHECK(std::ranges::find(blanks, "child_name", &Blank::name) != blanks.end());
    for (const auto& blank : blanks)
      CHECK(std::ranges::count(blanks, blank.name, &Blank::name) == 1);
  }
}

TEST_CASE("a file of a text says its source and its title first") {
  const auto read = wording_from(Letter::appointment, "Source: us\nTitle: Come\n\nDear you\n");
  REQUIRE(read);
  CHECK(read->title == "Come");
  CHECK(read->text == "Dear you");
  CHECK(read->source == "us");
  for (const auto* broken :
       {"", "Title: Come\nSource: us\nDear you", "Source: us\nTitle: Come\n\n",
        "Source: us\nTitle: {{nothing_such}}\nDear", "Source: us\nTitle: Come\n{{nothing_such}}"})
    CHECK_FALSE(wording_from(Letter::appointment, broken));
}

TEST_CASE("letters are named on the wire, and no other word names one") {
  for (const auto& word : words_of(Letter{})) CHECK(wire_of(*letter_named(word.wire)) == word.wire);
  CHECK_FALSE(letter_named("nothing"));
  CHECK_FALSE(letter_named(""));
}

}  // namespace
}  // namespace holdfast::writing
