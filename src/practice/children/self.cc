// The choices of what the child says of themselves.
#include "practice/children/self.h"

namespace holdfast::children {

std::span<const Word> words_of(Sex) {
  static constexpr Word words[] = {
      {static_cast<int>(Sex::female), "female", "Female"},
      {static_cast<int>(Sex::male), "male", "Male"},
  };
  return words;
}

std::span<const Word> words_of(Ethnicity) {
  static constexpr auto word = [](Ethnicity group, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(group), wire, label};
  };
  using enum Ethnicity;
  static constexpr Word words[] = {
      word(asian_bangladeshi, "asian_bangladeshi", "Asian or Asian British: Bangladeshi"),
      word(asian_chinese, "asian_chinese", "Asian or Asian British: Chinese"),
      word(asian_indian, "asian_indian", "Asian or Asian British: Indian"),
      word(asian_pakistani, "asian_pakistani", "Asian or Asian British: Pakistani"),
      word(asian_other, "asian_other", "Asian or Asian British: any other background"),
      word(black_african, "black_african", "Black or Black British: African"),
      word(black_caribbean, "black_caribbean", "Black or Black British: Caribbean"),
      word(black_other, "black_other", "Black or Black British: any other background"),
      word(mixed_white_asian, "mixed_white_asian", "Mixed: White and Asian"),
      word(mixed_white_black_african, "mixed_white_black_african",
           "Mixed: White and Black African"),
      word(mixed_white_black_caribbean, "mixed_white_black_caribbean",
           "Mixed: White and Black Caribbean"),
      word(mixed_other, "mixed_other", "Mixed: any other mixed or multiple background"),
      word(white_british, "white_british",
           "White: English, Welsh, Scottish, Northern Irish or British"),
      word(white_irish, "white_irish", "White: Irish"),
      word(white_gypsy_traveller, "white_gypsy_traveller", "White: Gypsy or Irish Traveller"),
      word(white_roma, "white_roma", "White: Roma"),
      word(white_other, "white_other", "White: any other background"),
      word(arab, "arab", "Arab"),
      word(other, "other", "Any other ethnic group"),
      word(not_said, "not_said", "Asked, and would rather not say"),
  };
  return words;
}

std::span<const Word> words_of(SaidBy) {
  static constexpr Word words[] = {
      {static_cast<int>(SaidBy::child), "child", "The child"},
      {static_cast<int>(SaidBy::parent), "parent", "A parent or carer"},
      {static_cast<int>(SaidBy::somebody_else), "somebody_else", "Somebody else",
       "Ask the child as soon as you can"},
  };
  return words;
}

std::span<const Word> words_of(LanguageUse) {
  static constexpr Word words[] = {
      {static_cast<int>(LanguageUse::first), "first", "First language"},
      {static_cast<int>(LanguageUse::preferred), "preferred", "Prefers to be spoken to in it"},
      {static_cast<int>(LanguageUse::also), "also", "Also speaks it"},
  };
  return words;
}

std::span<const Word> words_of(Interpreter) {
  static constexpr Word words[] = {
      {static_cast<int>(Interpreter::child), "child", "The child"},
      {static_cast<int>(Interpreter::family), "family", "The family"},
      {static_cast<int>(Interpreter::both), "both", "The child and the family"},
      {static_cast<int>(Interpreter::not_needed), "not_needed", "Nobody: asked, and not needed"},
  };
  return words;
}

std::span<const Word> words_of(StrengthSort) {
  static constexpr Word words[] = {
      {static_cast<int>(StrengthSort::interest), "interest", "What they like doing"},
      {static_cast<int>(StrengthSort::good_at), "good_at", "What they are good at"},
      {static_cast<int>(StrengthSort::hope), "hope", "What they hope for"},
      {static_cast<int>(StrengthSort::people), "people", "People who matter to them"},
      {static_cast<int>(StrengthSort::helps), "helps", "What helps on a bad day"},
  };
  return words;
}

}  // namespace holdfast::children
