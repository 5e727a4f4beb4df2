// Password verifiers: Argon2id, 64 MiB and two passes (about 90 ms), in the usual "$argon2id$..."
// text, so that the cost can be raised and old verifiers still say what they were made with. At
// most two are worked out at once on a node: memory for more would be the easiest way to bring it
// down.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "base/chance.h"
#include "base/result.h"

namespace holdfast::access {

struct PasswordCost {
  std::size_t memory_bytes = 64U << 20U;
  unsigned passes = 2;
};

inline constexpr int passwords_at_once = 2;
inline constexpr int password_wait_limit_seconds = 20;

/// Thread-safe.
class PasswordHasher {
 public:
  PasswordHasher(Chance chance, PasswordCost cost);
  ~PasswordHasher();
  PasswordHasher(const PasswordHasher&) = delete;
  PasswordHasher& operator=(const PasswordHasher&) = delete;

  /// Failure::unavailable when it waited too long for its turn, or memory is short.
  Result<std::string> verifier_of(std::string_view password) const;
  Result<bool> matches(std::string_view verifier, std::string_view password) const;
  /// The work of matches() for an account that does not exist, so that the time says nothing.
  Result<Done> match_nobody(std::string_view password) const;
  /// Whether the verifier was made at another cost than today's.
  bool needs_remaking(std::string_view verifier) const;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::access
