// What access's tests share: a clock that is turned by hand, chance from a seed, a keyed hash, a
// cheap password hasher, and a front door with all of it.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "access/front_door.h"
#include "access/memory_shelf_testing.h"
#include "access/totp.h"

namespace holdfast::access::testing {

inline constexpr Moment tuesday{1'793'700'000'000'000};  // 3 November 2026, 10:40 in London

inline Chance chance_from(std::uint64_t seed) {
  auto state = std::make_shared<std::uint64_t>(seed);
  return {[state](std::span<std::uint8_t> out) {
    for (auto& byte : out) {
      *state = *state * 6364136223846793005ULL + 1442695040888963407ULL;
      byte = static_cast<std::uint8_t>(*state >> 56U);
    }
  }};
}

/// No cryptography: only different for different texts.
inline Digest plain_hash(std::string_view purpose, std::string_view value) {
  Digest digest{};
  std::uint64_t h = 14695981039346656037ULL;
  for (std::size_t i = 0; i < digest.size(); ++i) {
    for (const char c : std::string(purpose) + "\n" + std::string(value))
      h = (h ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL + i;
    digest[i] = static_cast<std::uint8_t>(h >> 32U);
  }
  return digest;
}

inline constexpr PasswordCost cheap = {.memory_bytes = 8192, .passes = 1};

inline const CommonPasswords& few_common() {
  static const auto common = CommonPasswords::from("password\nqwerty\n123456789012\nletmein\n");
  return common;
}

/// A node of the service; several may share a shelf.
struct Node {
  std::shared_ptr<MemoryShelfRows> rows;
  Shelf shelf;
  PasswordHasher hasher;
  FrontDoor door;

  explicit Node(std::uint64_t seed = 1,
                std::shared_ptr<MemoryShelfRows> shared = std::make_shared<MemoryShelfRows>())
      : rows(shared),
        shelf(memory_shelf(shared)),
        hasher(chance_from(seed + 100), cheap),
        door(shelf, Accounts(shelf, plain_hash, chance_from(seed + 200), hasher, few_common(), {}),
             Sessions(shelf, plain_hash, chance_from(seed + 300), {}),
             Throttle(shelf, plain_hash, {})) {}
};

inline PersonId person(std::uint8_t n) {
  PersonId id;
  id.bytes[0] = n;
  return id;
}
inline AgencyId agency(std::uint8_t n) {
  AgencyId id;
  id.bytes[0] = n;
  return id;
}

inline const From desk_in_the_office = {"203.0.113.5", "Chrome on Windows"};
inline constexpr std::string_view good_password = "seven green kettles sing";
inline const std::vector<Capacity> one_capacity = {{agency(1), Role::case_manager}};
inline const std::vector<Capacity> two_capacities = {{agency(1), Role::seconded_professional},
                                                     {agency(2), Role::partner_professional}};

inline Bytes secret_of(const Node& node, PersonId who, Moment now) {
  return (*node.door.accounts().of(who, now))->totp_secret;
}
inline std::string code_at(const Node& node, PersonId who, Moment now) {
  return totp_code(secret_of(node, who, now), totp_step_at(now));
}

struct Joined {
  PersonId who;
  std::string email;
  std::string cookie;
  std::vector<std::string> recovery_codes;
};

/// Invited, joined and signed in at `now`; the code of that step is spent.
inline Joined join(const Node& node, std::uint8_t n, std::string email, Moment now) {
  const auto link = *node.door.invite(person(n), email, now);
  const auto given = *node.door.join(link.token, {good_password, "Sam"}, desk_in_the_office, now);
  const auto code = code_at(node, person(n), now);
  const auto step = *node.door.confirm(given.cookie, code, one_capacity, now);
  return {person(n), std::move(email), std::get<GivenSession>(step).cookie,
          *node.door.codes_to_show(person(n), now)};
}

}  // namespace holdfast::access::testing
