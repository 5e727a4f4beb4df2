// Base32 for ids: 16 bytes are 128 bits, 26 characters hold 130; the last two bits must be zero, so
// each id has one spelling.
#include "base/id.h"

namespace holdfast {
namespace {

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";

std::optional<std::uint32_t> value_of(char c) {
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (c >= 'a' && c <= 'z') return static_cast<std::uint32_t>(c - 'a');
  if (c >= '2' && c <= '7') return static_cast<std::uint32_t>(c - '2' + 26);
  return std::nullopt;
}

}  // namespace

std::string base32_of(const IdBytes& bytes) {
  std::string text;
  text.reserve(id_length_characters);
  std::uint32_t held = 0;
  int bits = 0;
  for (const auto byte : bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
    held &= (1U << bits) - 1;
  }
  text += alphabet[(held << (5 - bits)) & 31];
  return text;
}

std::optional<IdBytes> id_bytes_from(std::string_view text) {
  if (text.size() != id_length_characters) return std::nullopt;
  IdBytes bytes{};
  std::size_t filled = 0;
  std::uint32_t held = 0;
  int bits = 0;
  for (const char c : text) {
    const auto value = value_of(c);
    if (!value) return std::nullopt;
    held = (held << 5) | *value;
    bits += 5;
    if (bits >= 8 && filled < bytes.size()) {
      bits -= 8;
      bytes[filled++] = static_cast<std::uint8_t>(held >> bits);
      held &= (1U << bits) - 1;
    }
  }
  if (held != 0) return std::nullopt;
  return bytes;
}

}  // namespace holdfast
