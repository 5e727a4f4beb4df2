// See csrf.h. A token is base64url of pad || (pad xor HMAC-SHA256(key, bound_to)).
#include "web/csrf.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cassert>

namespace holdfast::web {
namespace {

constexpr std::size_t mac_size_bytes = 32;
constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

using Mac = std::array<std::uint8_t, mac_size_bytes>;

Mac mac_of(const Digest& key, std::string_view bound_to) {
  Mac mac{};
  unsigned int size = 0;
  const auto bytes = bytes_of(bound_to);
  const auto* made = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes.data(),
                          bytes.size(), mac.data(), &size);
  assert(made != nullptr && size == mac.size());
  return mac;
}

std::string base64url(ByteView bytes) {
  std::string text;
  std::uint32_t bits = 0;
  int held = 0;
  for (const auto byte : bytes) {
    bits = (bits << 8) | byte;
    for (held += 8; held >= 6;) {
      held -= 6;
      text += alphabet[(bits >> held) & 63];
    }
  }
  if (held > 0) text += alphabet[(bits << (6 - held)) & 63];
  return text;
}

/// Empty when there is a character that base64url does not write.
Bytes from_base64url(std::string_view text) {
  Bytes bytes;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : text) {
    const auto value = alphabet.find(c);
    if (value == alphabet.npos) return {};
    bits = (bits << 6) | static_cast<std::uint32_t>(value);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push_back(static_cast<std::uint8_t>(bits >> held));
  }
  return bytes;
}

}  // namespace

std::string csrf_token(const Digest& key, std::string_view bound_to, const Chance& chance) {
  const auto mac = mac_of(key, bound_to);
  std::array<std::uint8_t, 2 * mac_size_bytes> token{};
  chance.fill(std::span{token}.first(mac_size_bytes));
  for (std::size_t i = 0; i < mac_size_bytes; ++i) token[mac_size_bytes + i] = token[i] ^ mac[i];
  return base64url(token);
}

bool is_csrf_token(const Digest& key, std::string_view bound_to, std::string_view token) {
  const auto bytes = from_base64url(token.substr(0, 4 * mac_size_bytes));
  if (bytes.size() != 2 * mac_size_bytes) return false;
  const auto mac = mac_of(key, bound_to);
  Mac said{};
  for (std::size_t i = 0; i < mac_size_bytes; ++i) said[i] = bytes[i] ^ bytes[mac_size_bytes + i];
  return CRYPTO_memcmp(said.data(), mac.data(), mac.size()) == 0;
}

}  // namespace holdfast::web
