// Small questions about UTF-8 text. Nothing here knows a language.
#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace holdfast {
namespace {

/// How many bytes the sequence at `at` has, or 0 when it is not UTF-8 (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < s.size() ? static_cast<std::uint8_t>(s[at + i]) : 0U;
  };
  const auto tail = [&](std::size_t i) { return byte(i) >= 0x80U && byte(i) <= 0xBFU; };
  const auto first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    return tail(1) && tail(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return tail(1) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

/// How many bytes from `at` are for certain plain ASCII without control characters: whole words of
/// eight, each byte looked at in its place. Nearly all that is written is.
std::size_t plain_run(std::string_view s, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t tops = ones * 0x80;
  const auto from = at;
  for (; at + sizeof(std::uint64_t) <= s.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, s.data() + at, sizeof word);
    const auto below_space = word - ones * 0x20;
    const auto deleted = (word ^ ones * 0x7F) - ones;
    if (((word | below_space | deleted) & tops) != 0) break;
  }
  return at - from;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = plain_run(bytes, 0); at < bytes.size();) {
    if (static_cast<std::uint8_t>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const auto length = sequence_length(bytes, at);
    if (length == 0) return false;
    at += length;
    at += plain_run(bytes, at);
  }
  return true;
}

std::size_t length_in_characters(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) count += (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n\f\v";
  const auto from = text.find_first_not_of(white);
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(white) - from + 1);
}

std::string shortened(std::string_view utf8, std::size_t characters) {
  std::string line(utf8);
  std::ranges::replace(line, '\n', ' ');
  if (length_in_characters(line) <= characters) return line;
  std::size_t end = 0;
  for (std::size_t seen = 0; end < line.size(); ++end)
    if ((static_cast<unsigned char>(line[end]) & 0xC0U) != 0x80U && seen++ == characters) break;
  if (const auto gap = line.rfind(' ', end); gap != std::string::npos && gap > 0) end = gap;
  return line.substr(0, end) + "…";
}

std::string tidied(std::string_view text) {
  const auto body = trimmed(text);
  if (body.find('\r') == std::string_view::npos) return std::string(body);
  std::string out;
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (body[i] != '\r') {
      out += body[i];
    } else if (i + 1 >= body.size() || body[i + 1] != '\n') {
      out += '\n';
    }
  }
  return out;
}

bool has_control_characters(std::string_view text) {
  for (std::size_t at = plain_run(text, 0); at < text.size(); at += plain_run(text, at)) {
    const char c = text[at++];
    const auto u = static_cast<std::uint8_t>(c);
    if ((u < 0x20 && c != '\n' && c != '\t') || u == 0x7F) return true;
  }
  return false;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto cut = text.find(at);
    parts.push_back(text.substr(0, cut));
    if (cut == std::string_view::npos) return parts;
    text.remove_prefix(cut + 1);
  }
}

std::string count_of(std::size_t n, std::string_view one, std::string_view many) {
  return std::to_string(n) + " " + std::string(n == 1 ? one : many);
}

}  // namespace holdfast
