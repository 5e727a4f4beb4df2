// What the child's record holds of a victim: a token, "Victim A", and who told us of them. Nothing
// else of a victim is ever recorded there. The victim's own record follows from the token's entry,
// and only the desk can follow it: no reader of the child's record holds the way there.
#pragma once
#include "records/shape.h"

namespace holdfast::victims {

enum class ToldBy { police, court, crown_prosecution, school, social_care, family, child, other };
std::span<const Word> words_of(ToldBy);

/// Tokens count on through the whole record and are never given twice, so that what one case says
/// of Victim A is never read as of somebody else in the next.
struct TokenGiven {
  static constexpr std::string_view kind = "victims.token_given";
  static constexpr std::string_view title = "Victim added";
  static constexpr Clearance floor = {Compartment::open};
  Text victim_token;
  ToldBy victim_told_by{};
  Date victim_told_on;

  static constexpr Field fields[] = {
      field<&TokenGiven::victim_token>("victim_token", "What are they called on this record?")
          .label("Called")
          .not_typed(),
      field<&TokenGiven::victim_told_by>("victim_told_by", "Who told us of this victim?")
          .label("Told by")
          .missing("Select who told us"),
      field<&TokenGiven::victim_told_on>("victim_told_on", "When were we told?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day we were told"),
  };
};

/// "Victim A" for the first, "Victim Z", "Victim AA".
std::string token_numbered(std::size_t place);

}  // namespace holdfast::victims
