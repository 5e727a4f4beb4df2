// Which words of a text were changed.
#include "base/word_diff.h"

#include <doctest/doctest.h>

#include "base/dice_testing.h"

namespace holdfast {
namespace {

using enum WordIs;
using Pieces = std::vector<Piece>;

std::string without(const Pieces& pieces, WordIs left_out) {
  std::string text;
  for (const auto& one : pieces)
    if (one.is != left_out) text += (text.empty() ? "" : " ") + one.words;
  return text;
}

TEST_CASE("words that were changed are told apart from those that were kept") {
  CHECK(word_differences("His aunt fetches him at four", "His uncle fetches him at five") ==
        Pieces{{kept, "His"},
               {dropped, "aunt"},
               {added, "uncle"},
               {kept, "fetches him at"},
               {dropped, "four"},
               {added, "five"}});
  CHECK(word_differences("He is seen", "He is not seen") ==
        Pieces{{kept, "He is"}, {added, "not"}, {kept, "seen"}});
  CHECK(word_differences("a b", "a b") == Pieces{{kept, "a b"}});
  CHECK(word_differences("", "All of it") == Pieces{{added, "All of it"}});
  CHECK(word_differences("All of it", "") == Pieces{{dropped, "All of it"}});
  CHECK(word_differences("", "").empty());
}

TEST_CASE("lines and spaces that moved change no word") {
  CHECK(word_differences("one  two\nthree", "one two\n\nthree ") ==
        Pieces{{kept, "one two three"}});
}

TEST_CASE("what is kept and dropped makes the first text, what is kept and added the second") {
  Dice dice{7};
  for (int n = 0; n < 300; ++n) {
    const auto text = [&] {
      std::string words;
      for (int i = dice.below(13); i > 0; --i)
        words +=
            (words.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + dice.below(4)));
      return words;
    };
    const auto before = text();
    const auto after = text();
    const auto pieces = word_differences(before, after);
    CHECK(without(pieces, added) == before);
    CHECK(without(pieces, dropped) == after);
  }
}

TEST_CASE("very long texts are compared by their beginning and their end") {
  std::string before;
  std::string after;
  for (int n = 0; n < 3'000; ++n) {
    before += "b" + std::to_string(n) + " ";
    after += "a" + std::to_string(n) + " ";
  }
  const auto pieces =
      word_differences("It begins " + before + "and ends", "It begins " + after + "and ends");
  REQUIRE(pieces.size() == 4);
  CHECK(pieces.front() == Piece{kept, "It begins"});
  CHECK(pieces[1].is == dropped);
  CHECK(pieces[2].is == added);
  CHECK(pieces.back() == Piece{kept, "and ends"});
}

}  // namespace
}  // namespace holdfast
