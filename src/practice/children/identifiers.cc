// Check digits and letters of the NHS number, the unique pupil and learner numbers and the police
// computer's number. The others have no check that is published.
#include "practice/children/identifiers.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::children {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
int digit(char c) { return c - '0'; }

std::string without_spaces(std::string_view number) {
  std::string kept;
  for (const char c : number)
    if (c != ' ') kept += (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
  return kept;
}

bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

/// Ten digits; the tenth is 11 less the sum of the others weighted 10 to 2, modulo 11 (11 stands as
/// 0, 10 is never issued).
bool is_nhs_number(std::string_view n) {
  if (n.size() != 10 || !all_digits(n)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += digit(n[i]) * static_cast<int>(10 - i);
  const int check = (11 - sum % 11) % 11;
  return check != 10 && check == digit(n[9]);
}

/// A check letter, then twelve characters; the letter is the sum of the twelve weighted 2 to 13,
/// modulo 23, in an alphabet without I, O and S. A temporary number ends in a letter, which counts
/// by its place in that alphabet.
bool is_upn(std::string_view n) {
  constexpr std::string_view letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
  if (n.size() != 13 || !all_digits(n.substr(1, 11))) return false;
  const auto last = is_digit(n[12]) ? std::size_t(digit(n[12])) : letters.find(n[12]);
  if (last == std::string_view::npos) return false;
  std::size_t sum = last * 13;
  for (std::size_t i = 1; i <= 11; ++i) sum += static_cast<std::size_t>(digit(n[i])) * (i + 1);
  return letters[sum % 23] == n[0];
}

/// Year, stroke, up to seven digits and a check letter: the year's last two digits and the serial
/// written out to seven digits as one number, modulo 23, in an alphabet without I, O and S that
/// begins at Z.
bool is_pnc_number(std::string_view n) {
  constexpr std::string_view letters = "ZABCDEFGHJKLMNPQRTUVWXY";
  const auto stroke = n.find('/');
  if (stroke != 2 && stroke != 4) return false;
  const auto serial = n.substr(stroke + 1, n.size() - stroke - 2);
  if (n.size() < stroke + 3 || serial.empty() || serial.size() > 7) return false;
  if (!all_digits(n.substr(0, stroke)) || !all_digits(serial)) return false;
  std::size_t value = 0;
  for (const char c : n.substr(stroke - 2, 2))
    value = value * 10 + static_cast<std::size_t>(digit(c));
  for (std::size_t i = serial.size(); i < 7; ++i) value *= 10;
  for (const char c : serial) value = value * 10 + static_cast<std::size_t>(digit(c));
  return letters[value % 23] == n.back();
}

/// Ten digits; the tenth is 10 less the remainder of the others weighted 10 to 2, modulo 11. A
/// number whose remainder is 0 would need two digits there and is never issued.
bool is_uln(std::string_view n) {
  if (n.size() != 10 || !all_digits(n)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += digit(n[i]) * static_cast<int>(10 - i);
  return sum % 11 != 0 && 10 - sum % 11 == digit(n[9]);
}

}  // namespace

bool same_number(std::string_view a, std::string_view b) {
  return without_spaces(a) == without_spaces(b);
}

std::optional<std::string> wrong_with(IdentifierScheme scheme, std::string_view number) {
  const auto n = without_spaces(number);
  switch (scheme) {
    case IdentifierScheme::nhs:
      if (!is_nhs_number(n))
        return say("Check the NHS number: it has 10 digits, like 999 000 0018");
      return std::nullopt;
    case IdentifierScheme::upn:
      if (!is_upn(n)) return say("Check the unique pupil number: a letter, then 12 characters");
      return std::nullopt;
    case IdentifierScheme::pnc:
      if (!is_pnc_number(n))
        return say("Check the PNC number: a year, a stroke, up to 7 digits and a letter");
      return std::nullopt;
    case IdentifierScheme::uln:
      if (!is_uln(n)) return say("Check the unique learner number: it has 10 digits");
      return std::nullopt;
    case IdentifierScheme::social_care:
    case IdentifierScheme::home_office:
    case IdentifierScheme::consistent:
    case IdentifierScheme::local:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace holdfast::children
