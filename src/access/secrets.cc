// Tokens and codes out of chance, and comparing them.
#include "access/secrets.h"

#include <sodium.h>

#include <array>

#include "base/text.h"

namespace holdfast::access {
namespace {

constexpr std::size_t token_size_bytes = 32;
constexpr std::size_t token_length_characters = 52;
// 30 letters and digits: no 0 and o, no 1, l and i, no u (which makes words nobody wants printed).
constexpr std::string_view code_alphabet = "23456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t code_length_characters = 10;

std::string base32_of(ByteView bytes, std::string_view alphabet) {
  std::string out;
  std::uint32_t held = 0;
  unsigned bits = 0;
  for (const auto byte : bytes) {
    held = (held << 8U) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) out += alphabet[(held >> (bits - 5)) & 31U];
  }
  if (bits > 0) out += alphabet[(held << (5 - bits)) & 31U];
  return out;
}

}  // namespace

std::string new_token(const Chance& chance) {
  std::array<std::uint8_t, token_size_bytes> bytes{};
  chance.fill(bytes);
  return base32_of(bytes, "abcdefghijklmnopqrstuvwxyz234567");
}

bool looks_like_token(std::string_view text) {
  return text.size() == token_length_characters &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567") == std::string_view::npos;
}

std::string new_recovery_code(const Chance& chance) {
  // A byte above the largest multiple of the alphabet is thrown away, so that no letter is
  // likelier.
  constexpr auto fair = 256 / code_alphabet.size() * code_alphabet.size();
  std::string code;
  while (code.size() < code_length_characters + 1) {
    std::array<std::uint8_t, 1> byte{};
    chance.fill(byte);
    if (byte[0] >= fair) continue;
    if (code.size() == code_length_characters / 2) code += '-';
    code += code_alphabet[byte[0] % code_alphabet.size()];
  }
  return code;
}

std::string tidied_code(std::string_view typed) {
  std::string out;
  for (const char c : lower_ascii(typed))
    if (c != ' ' && c != '-' && c != '\t') out += c;
  return out;
}

bool same_secret(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string upper_base32_of(ByteView bytes) {
  return base32_of(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
}

}  // namespace holdfast::access
