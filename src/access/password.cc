// Argon2id through libsodium. The salt comes from Chance, not from libsodium's own source, so that
// a simulated town replays; the text is the one crypto_pwhash_str_verify reads.
#include "access/password.h"

#include <sodium.h>

#include <array>
#include <chrono>
#include <semaphore>

#include "base/bytes.h"
#include "base/words.h"

namespace holdfast::access {

struct PasswordHasher::Inner {
  Chance chance;
  PasswordCost cost;
  std::string nobody;  ///< the verifier of a password that nobody knows
  std::counting_semaphore<passwords_at_once> turns{passwords_at_once};
};

namespace {

constexpr std::size_t hash_size_bytes = 32;
using Turns = std::counting_semaphore<passwords_at_once>;

/// Holds one of the two turns until it goes out of scope.
class Turn {
 public:
  explicit Turn(Turns& turns)
      : turns_(turns),
        held_(turns.try_acquire_for(std::chrono::seconds(password_wait_limit_seconds))) {}
  ~Turn() {
    if (held_) turns_.release();
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  explicit operator bool() const { return held_; }

 private:
  Turns& turns_;
  bool held_;
};

Unexpected<Failure> busy() {
  return failed(Failure::Kind::unavailable,
                say("Too many people are signing in at this moment. Try again in a minute."));
}

std::string base64_of(ByteView bytes) {
  std::string out(
      sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
  sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
  out.pop_back();  // the terminating zero
  return out;
}

/// "$argon2id$v=19$m=65536,t=2,p=1$"
std::string prefix_of(const PasswordCost& cost) {
  return "$argon2id$v=19$m=" + std::to_string(cost.memory_bytes / 1024) +
         ",t=" + std::to_string(cost.passes) + ",p=1$";
}

}  // namespace

PasswordHasher::PasswordHasher(Chance chance, PasswordCost cost)
    : inner_(std::make_unique<Inner>()) {
  inner_->chance = std::move(chance);
  inner_->cost = cost;
  const auto ready = sodium_init();
  assert(ready >= 0);
  std::array<std::uint8_t, hash_size_bytes> unknown{};
  inner_->chance.fill(unknown);
  if (auto made = verifier_of(base64_of(unknown))) inner_->nobody = *made;
}

PasswordHasher::~PasswordHasher() = default;

Result<std::string> PasswordHasher::verifier_of(std::string_view password) const {
  const Turn turn(inner_->turns);
  if (!turn) return busy();
  std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
  inner_->chance.fill(salt);
  std::array<std::uint8_t, hash_size_bytes> hash{};
  const auto& cost = inner_->cost;
  if (crypto_pwhash(hash.data(), hash.size(), password.data(), password.size(), salt.data(),
                    cost.passes, cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
    return busy();
  return prefix_of(cost) + base64_of(salt) + "$" + base64_of(hash);
}

Result<bool> PasswordHasher::matches(std::string_view verifier, std::string_view password) const {
  const Turn turn(inner_->turns);
  if (!turn) return busy();
  const std::string text(verifier);
  return crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0;
}

Result<Done> PasswordHasher::match_nobody(std::string_view password) const {
  if (auto matched = matches(inner_->nobody, password); !matched)
    return Unexpected<Failure>{matched.error()};
  return done;
}

bool PasswordHasher::needs_remaking(std::string_view verifier) const {
  return !verifier.starts_with(prefix_of(inner_->cost));
}

}  // namespace holdfast::access
