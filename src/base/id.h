// Ids: 16 bytes, chosen at random (or, for what the system itself did, a keyed hash), never counted
// up, written as 26 base32 characters. Each kind of id is its own type, so that a person cannot be
// passed where a record is wanted.
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/chance.h"

namespace holdfast {

inline constexpr std::size_t id_size_bytes = 16;
inline constexpr std::size_t id_length_characters = 26;
using IdBytes = std::array<std::uint8_t, id_size_bytes>;

/// 26 characters of lower-case base32 (RFC 4648 alphabet a-z2-7, no padding, two spare zero bits).
std::string base32_of(const IdBytes& bytes);
/// Nothing unless `text` is exactly what base32_of writes (upper case is accepted).
std::optional<IdBytes> id_bytes_from(std::string_view text);

/// Its bytes as two numbers that order as the bytes do: compared without a call.
constexpr std::pair<std::uint64_t, std::uint64_t> halves_of(const IdBytes& bytes) {
  auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(bytes);
  if constexpr (std::endian::native == std::endian::little)
    for (auto& half : halves) half = __builtin_bswap64(half);
  return {halves[0], halves[1]};
}

template <class Tag>
struct Id {
  IdBytes bytes{};

  std::string text() const { return base32_of(bytes); }
  bool is_nil() const { return bytes == IdBytes{}; }
  static std::optional<Id> from(std::string_view text) {
    const auto read = id_bytes_from(text);
    return read ? std::optional<Id>{Id{*read}} : std::nullopt;
  }
  static Id random(const Chance& chance) {
    Id made;
    chance.fill(made.bytes);
    return made;
  }
  friend bool operator==(const Id& a, const Id& b) {
    return halves_of(a.bytes) == halves_of(b.bytes);
  }
  friend auto operator<=>(const Id& a, const Id& b) {
    return halves_of(a.bytes) <=> halves_of(b.bytes);
  }
};

/// One entry's id. A thing that lives on (a request, a panel, an agency) is named by the id of the
/// event that began it.
using EventId = Id<struct EventTag>;
/// A stream of entries: one a child, one a victim, one a service, one a day of the access log.
using StreamId = Id<struct StreamTag>;
/// A person who signs in, or whom the service lists as staff or partner: the id of the event that
/// added them.
using PersonId = Id<struct PersonTag>;
/// An agency at the table: the id of the event that added it.
using AgencyId = Id<struct AgencyTag>;
/// A team of the service: the id of the event that formed it.
using TeamId = Id<struct TeamTag>;

/// The same sixteen bytes under another name: the id of the event that began a thing is the thing's
/// id.
template <class To, class From>
To named_by(From id) {
  return To{id.bytes};
}

struct IdHash {
  template <class Tag>
  std::size_t operator()(const Id<Tag>& id) const {
    std::size_t hash = 1469598103934665603ULL;
    for (const auto byte : id.bytes) hash = (hash ^ byte) * 1099511628211ULL;
    return hash;
  }
};

}  // namespace holdfast
