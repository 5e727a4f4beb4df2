// RFC 6238 through liboath's HOTP.
#include "access/totp.h"

#include <oath.h>

#include <array>
#include <cassert>
#include <cstdio>

#include "access/secrets.h"

namespace holdfast::access {
namespace {

constexpr std::size_t secret_size_bytes = 20;

bool ready() {
  static const bool started = oath_init() == OATH_OK;
  return started;
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    std::array<char, 4> hex{};
    std::snprintf(hex.data(), hex.size(), "%%%02X", static_cast<unsigned char>(c));
    out += plain ? std::string(1, c) : std::string(hex.data());
  }
  return out;
}

}  // namespace

Bytes new_totp_secret(const Chance& chance) {
  Bytes secret(secret_size_bytes);
  chance.fill(secret);
  return secret;
}

std::int64_t totp_step_at(Moment now) { return now.microseconds / 1'000'000 / totp_step_seconds; }

std::string totp_code(ByteView secret, std::int64_t step, int digits) {
  const auto started = ready();
  assert(started && digits >= 6 && digits <= 8);
  std::array<char, 9> code{};
  const auto answer = oath_hotp_generate(
      reinterpret_cast<const char*>(secret.data()), secret.size(), static_cast<std::uint64_t>(step),
      static_cast<unsigned>(digits), false, OATH_HOTP_DYNAMIC_TRUNCATION, code.data());
  assert(answer == OATH_OK);
  return code.data();
}

std::optional<std::int64_t> totp_step_of(ByteView secret, std::string_view typed, Moment now,
                                         std::int64_t after) {
  const auto code = tidied_code(typed);
  const auto middle = totp_step_at(now);
  std::optional<std::int64_t> found;
  for (auto step = middle - totp_steps_of_drift; step <= middle + totp_steps_of_drift; ++step) {
    const bool same = same_secret(totp_code(secret, step), code);
    if (same && step > after && !found) found = step;
  }
  return found;
}

std::string totp_address(ByteView secret, std::string_view issuer, std::string_view account) {
  return "otpauth://totp/" + percent_encoded(issuer) + ":" + percent_encoded(account) +
         "?secret=" + upper_base32_of(secret) + "&issuer=" + percent_encoded(issuer) +
         "&algorithm=SHA1&digits=" + std::to_string(totp_digits) +
         "&period=" + std::to_string(totp_step_seconds);
}

std::string totp_secret_words(ByteView secret) {
  std::string words;
  for (const char c : upper_base32_of(secret)) {
    if (words.size() % 5 == 4) words += ' ';
    words += c;
  }
  return words;
}

}  // namespace holdfast::access
