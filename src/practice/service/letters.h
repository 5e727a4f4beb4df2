// The texts of letters as a service changed them: whose words went out from which day, and why.
// Those that ship lie in data/letters (practice/writing/wording.h). Source: sources.md#letters
#pragma once
#include <map>
#include <string>

#include "practice/letter.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;

namespace service {

struct LetterTextSet {
  static constexpr std::string_view kind = "service.letter_text_set";
  static constexpr std::string_view title = "Text of a letter changed";
  static constexpr Clearance floor = {Compartment::open};
  Letter text_of_letter{};
  Text wording_title;
  LongText wording_text;
  LongText wording_because;

  static constexpr Field fields[] = {
      field<&LetterTextSet::text_of_letter>("text_of_letter", "Which letter?")
          .label("Letter")
          .not_typed(),
      field<&LetterTextSet::wording_title>("wording_title", "What is its title?")
          .label("Title")
          .missing("Enter its title"),
      field<&LetterTextSet::wording_text>("wording_text", "What does it say?")
          .label("Text")
          .hint("A line that begins with # is a heading, one that begins with - a point. What "
                "stands between {{ and }} is filled from the record")
          .missing("Write what it says"),
      field<&LetterTextSet::wording_because>("wording_because", "Why is it changed?")
          .label("Reason")
          .missing("Say why it is changed"),
  };
};

/// Back to the text that ships.
struct LetterTextDropped {
  static constexpr std::string_view kind = "service.letter_text_dropped";
  static constexpr std::string_view title = "Text of a letter given up";
  static constexpr Clearance floor = {Compartment::open};
  Letter text_given_up{};
  LongText given_up_because;

  static constexpr Field fields[] = {
      field<&LetterTextDropped::text_given_up>("text_given_up", "Which letter?")
          .label("Letter")
          .not_typed(),
      field<&LetterTextDropped::given_up_because>("given_up_because",
                                                  "Why is the text that ships used again?")
          .label("Reason")
          .missing("Say why"),
  };
};

/// With who changed it, and when.
struct ChangedText {
  std::string title;
  std::string text;
  PersonId by;
  Moment at;
};
/// Only of letters whose text is the service's own.
struct LetterTexts {
  std::map<Letter, ChangedText> now;
};

void fold(LetterTexts& texts, const LetterTextSet& set, const Envelope& envelope);
void fold(LetterTexts& texts, const LetterTextDropped& dropped, const Envelope& envelope);
Problems check(const Situation& situation, const LetterTextSet& set);
Problems check(const Situation& situation, const LetterTextDropped& dropped);

}  // namespace service
}  // namespace holdfast
