// See letter.h. The words on the wire are for ever.
#include "practice/letter.h"

#include <algorithm>

#include "records/word_list.h"

namespace holdfast {

std::span<const Word> words_of(Letter) {
  using enum Letter;
  static constexpr Word words[] = {
      word(appointment, "appointment", "Appointment letter to the child"),
      word(appointment_family, "appointment_family", "Appointment letter to a parent or carer"),
      word(court_report, "court_report", "Pre-sentence report"),
      word(breach_pack, "breach_pack", "Breach pack"),
      word(panel_report, "panel_report", "Report for a referral order panel"),
      word(plan_for_court, "plan_for_court", "The plan, for court"),
      word(plan_for_panel, "plan_for_panel", "The plan, for a panel"),
      word(warning, "warning", "Warning under a youth rehabilitation order"),
  };
  return words;
}

std::string_view wire_of(Letter letter) {
  const auto words = words_of(letter);
  return std::ranges::find(words, static_cast<int>(letter), &Word::value)->wire;
}

std::optional<Letter> letter_named(std::string_view wire) {
  const auto words = words_of(Letter{});
  const auto at = std::ranges::find(words, wire, &Word::wire);
  return at == words.end() ? std::nullopt : std::optional(static_cast<Letter>(at->value));
}

}  // namespace holdfast
