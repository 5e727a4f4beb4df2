// The words for it, and who may not say it.
#include "practice/service/looked_into.h"

#include "base/words.h"
#include "practice/situation.h"

namespace holdfast::service {

std::span<const Word> words_of(Doubt) {
  static constexpr auto word = [](Doubt doubt, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(doubt), wire, label};
  };
  static constexpr Word words[] = {
      word(Doubt::oneself, "oneself", "The record has the reader's own name"),
      word(Doubt::namesake, "namesake", "The record has the reader's family name"),
      word(Doubt::same_address, "same_address",
           "The child lives or lived at the reader's own address"),
      word(Doubt::same_child, "same_child",
           "This record may be of the same child as another, which they may not open"),
      word(Doubt::no_caseload, "no_caseload",
           "They work with no child here, and nobody let them in: they said themselves what for"),
      word(Doubt::at_night, "at_night", "Many records opened in one night"),
      word(Doubt::break_glass, "break_glass", "A restricted record opened without admission"),
  };
  return words;
}

std::span<const Word> words_of(LookedIntoAs) {
  static constexpr Word words[] = {
      {static_cast<int>(LookedIntoAs::right), "right", "It was for the work"},
      {static_cast<int>(LookedIntoAs::followed_up), "followed_up", "It is followed up"},
  };
  return words;
}

bool is_of(const OpeningLookedInto& said, const OpeningLookedInto& other) {
  return said.person == other.person && said.doubt == other.doubt &&
         said.opened_on == other.opened_on && said.record == other.record;
}

Problems check(const Situation& situation, const OpeningLookedInto& said) {
  if (situation.actor != said.person) return {};
  return {{"", say("Somebody else must look into what you opened yourself")}};
}

}  // namespace holdfast::service
