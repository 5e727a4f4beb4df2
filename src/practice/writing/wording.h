// The text of a letter: plain words with named blanks, {{like_this}}. Which blanks a letter knows,
// what is wrong with a text, and the texts that ship, read once at start from data/letters. A
// service's own stand in their place (practice/service/letters.h).
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "practice/letter.h"

namespace holdfast {
struct ServiceFile;
}

namespace holdfast::writing {

struct Blank {
  std::string_view name;
  std::string_view means;  ///< "the day of the appointment": what stands where it is not known
  bool by_hand = false;    ///< no record fills it: somebody says what may be written
  bool by_law = false;     ///< the text cannot leave it out
};
/// All that may stand in that letter's text, in the order in which a person reads them.
std::vector<Blank> blanks_of(Letter letter);

/// A letter's text, as it lies in data/letters or as a service changed it.
struct Wording {
  std::string title;
  std::string text;
  std::string source;  ///< what it rests on; empty: a service's own
};
struct Wordings {
  std::map<Letter, Wording> of_letter;
  /// Null: none ships.
  const Wording* find(Letter letter) const;
};

/// A piece of a text: words, or the name of a blank.
struct Piece {
  std::string_view words;
  bool is_blank = false;
};
/// What opens and does not close is words.
std::vector<Piece> pieces_of(std::string_view text);

/// What is wrong with a text for that letter, in words; empty: nothing.
std::vector<std::string> wrong_with(Letter letter, std::string_view text);

/// Which blanks a text must not leave out and does, in words; empty: none.
std::vector<std::string> left_out_of(Letter letter, std::string_view text);

/// By the name of a blank. What is not in it is not known.
using Values = std::map<std::string, std::string, std::less<>>;
/// Filled once: what a value holds is never read as a blank.
std::string filled(Letter letter, std::string_view text, const Values& values);
/// What a filled text still asks for, each once and in order: "the day of the appointment". A blank
/// that somebody typed by hand is among them, as it was typed.
std::vector<std::string> left_to_fill(std::string_view text);

/// Its file in data/letters.
std::string_view file_of(Letter letter);
/// Such a file: its source and its title on the first two lines, then the text.
Result<Wording> wording_from(Letter letter, std::string_view file);

/// What stands at this service: its own, or what ships; nothing: neither.
std::optional<Wording> wording_at(const ServiceFile& service, Letter letter);

}  // namespace holdfast::writing
