// The form is: one or two letters, a digit, perhaps a digit or letter, then a digit and two
// letters.
#include "base/postcode.h"

#include <algorithm>

namespace holdfast {
namespace {

bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "Flat 2, 14 Mill Lane" -> "FLAT214": up to the house's number, or the first word of its name.
std::string house_in(std::string_view address) {
  std::string house;
  bool numbered = false;
  for (const char raw : address) {
    const char c = raw >= 'a' && raw <= 'z' ? static_cast<char>(raw - 'a' + 'A') : raw;
    const bool counts = is_letter(c) || is_digit(c);
    if (numbered && !counts && house.size() > 0 && c != ',') break;
    if (!counts) continue;
    house += c;
    numbered = numbered || is_digit(c);
  }
  return house;
}

}  // namespace

std::string tidied_postcode(std::string_view text) {
  std::string tidy;
  for (const char c : text)
    if (c != ' ') tidy += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return tidy;
}

bool is_postcode(std::string_view text) {
  const auto code = tidied_postcode(text);
  if (code.size() < 5 || code.size() > 7) return false;
  const auto inward = std::string_view(code).substr(code.size() - 3);
  const auto outward = std::string_view(code).substr(0, code.size() - 3);
  if (!is_digit(inward[0]) || !is_letter(inward[1]) || !is_letter(inward[2])) return false;
  const std::size_t letters = outward.size() > 1 && is_letter(outward[1]) ? 2 : 1;
  if (!is_letter(outward[0]) || outward.size() <= letters || !is_digit(outward[letters]))
    return false;
  return std::ranges::all_of(outward.substr(letters),
                             [](char c) { return is_letter(c) || is_digit(c); });
}

bool is_same_place(const Place& a, const Place& b) {
  return tidied_postcode(a.postcode) == tidied_postcode(b.postcode) &&
         house_in(a.street_address) == house_in(b.street_address);
}

}  // namespace holdfast
