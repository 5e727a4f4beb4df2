// Days are Date; instants are Moment (UTC). Nothing is "a time". Conversion between them is
// London's business: base/london.h.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdfast {

/// An instant: microseconds since 1970-01-01T00:00:00Z.
struct Moment {
  std::int64_t microseconds = 0;

  friend auto operator<=>(const Moment&, const Moment&) = default;
  /// "2026-11-03T16:40:00Z", with ".123456" before the Z only where there are fractions.
  std::string text() const;
  /// Reads what text() writes, and "2026-11-03T16:40Z". Nothing for anything else, or a year
  /// outside 1900-2999.
  static std::optional<Moment> from(std::string_view text);
};

struct Duration {
  std::int64_t microseconds = 0;
  friend auto operator<=>(const Duration&, const Duration&) = default;
};

constexpr Duration seconds(std::int64_t n) { return {n * 1'000'000}; }
constexpr Duration minutes(std::int64_t n) { return seconds(n * 60); }
constexpr Duration hours(std::int64_t n) { return minutes(n * 60); }
constexpr Duration days_long(std::int64_t n) { return hours(n * 24); }

constexpr Moment operator+(Moment m, Duration d) { return {m.microseconds + d.microseconds}; }
constexpr Moment operator-(Moment m, Duration d) { return {m.microseconds - d.microseconds}; }
constexpr Duration operator-(Moment a, Moment b) { return {a.microseconds - b.microseconds}; }

}  // namespace holdfast
