// Filling a letter from the record. Each letter is a function from the situation, and the entry
// that it is about, to the values of its blanks. None of them sees more than the open part of the
// record, whoever writes: what is kept to few can be in no letter. What is said of victims fills
// none. Source: sources.md#letters
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "practice/letter.h"
#include "practice/writing/wording.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::writing {

struct Wanted {
  Letter letter{};
  std::optional<EventId> about = {};
};

struct FilledIn {
  Values values;
  std::vector<EventId> rests_on;  ///< each once
};
FilledIn values_for(const Situation& situation, const Names& names, const Wanted& wanted);

/// Where the words of a warning will stand. They rest on what somebody writes with the letter, so
/// the text keeps this place until all of it is known.
inline constexpr std::string_view place_of_warning = "{{warning_terms}}";

struct Draft {
  std::string title;
  std::string text;
  std::vector<EventId> rests_on;
};
/// Nothing: there is no text for that letter here.
std::optional<Draft> draft_for(const Situation& situation, const Names& names,
                               const Wanted& wanted);

}  // namespace holdfast::writing
