// Need-to-know: the compartments an entry lies in, and those a reader holds. A kind of record sets
// the floor; the writer may add. To read an entry one must hold every compartment it lies in.
#pragma once
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace holdfast {

/// In name order, which is the order keys are derived in. The numbers are on disk for ever
/// (docs/ledger_format.md).
enum class Compartment : std::uint8_t {
  health = 0,
  legal = 1,
  mappa = 2,
  open = 3,
  police_restricted = 4,
  staff_safety = 5,
  victim = 6,
};

struct CompartmentWord {
  Compartment compartment;
  std::string_view wire;
  std::string_view label;
};

inline constexpr std::array<CompartmentWord, 7> compartment_words = {{
    {Compartment::health, "health", "Health"},
    {Compartment::legal, "legal", "Legal"},
    {Compartment::mappa, "mappa", "MAPPA"},
    {Compartment::open, "open", "Open"},
    {Compartment::police_restricted, "police_restricted", "Police restricted"},
    {Compartment::staff_safety, "staff_safety", "Staff safety"},
    {Compartment::victim, "victim", "Victim"},
}};

/// A set of compartments.
class Clearance {
 public:
  constexpr Clearance() = default;
  constexpr Clearance(std::initializer_list<Compartment> list) {
    for (const auto one : list) bits_ |= bit(one);
  }
  static constexpr Clearance from_bits(std::uint8_t bits) {
    Clearance made;
    made.bits_ = bits & all_bits;
    return made;
  }
  static constexpr Clearance everything() { return from_bits(all_bits); }

  constexpr std::uint8_t bits() const { return bits_; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr bool has(Compartment one) const { return (bits_ & bit(one)) != 0; }
  /// True when every compartment of `entry` is held.
  constexpr bool covers(Clearance entry) const { return (entry.bits_ & ~bits_) == 0; }
  constexpr Clearance with(Clearance more) const { return from_bits(bits_ | more.bits_); }
  constexpr Clearance without(Clearance less) const {
    return from_bits(static_cast<std::uint8_t>(bits_ & ~less.bits_));
  }
  friend constexpr bool operator==(Clearance, Clearance) = default;

 private:
  static constexpr std::uint8_t all_bits = 0x7f;
  static constexpr std::uint8_t bit(Compartment one) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(one));
  }
  std::uint8_t bits_ = 0;
};

inline std::optional<Compartment> compartment_from(std::string_view wire) {
  for (const auto& word : compartment_words)
    if (word.wire == wire) return word.compartment;
  return std::nullopt;
}

}  // namespace holdfast
