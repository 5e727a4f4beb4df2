// Words people wrote. Two strong types, a line and a passage, with the limits every reader of forms
// and files keeps; and the small questions about text that several rooms ask.
#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast {

inline constexpr std::size_t text_limit_characters = 300;
inline constexpr std::size_t long_text_limit_characters = 50'000;

/// One line.
struct Text {
  std::string value;
  friend auto operator<=>(const Text&, const Text&) = default;
};

/// A passage; lines are parted by "\n".
struct LongText {
  std::string value;
  friend auto operator<=>(const LongText&, const LongText&) = default;
};

/// Whether the bytes are UTF-8 as Unicode has it: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool is_utf8(std::string_view bytes);
/// Code points in valid UTF-8.
std::size_t length_in_characters(std::string_view utf8);
/// Without white space at either end, "\r\n" and "\r" made "\n".
std::string tidied(std::string_view text);
/// Its beginning on one line, cut between words to at most so many characters, with "…" where
/// something was left out.
std::string shortened(std::string_view utf8, std::size_t characters);
/// Whether there is a control character other than "\n" and "\t".
bool has_control_characters(std::string_view text);
std::string lower_ascii(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char at);
std::string_view trimmed(std::string_view text);
/// "1 entry", "14 entries".
std::string count_of(std::size_t n, std::string_view one, std::string_view many);

}  // namespace holdfast
