// What access keeps on its shelf: small rows of named strings. JSON, so that a row written by an
// older release is read by a newer one: members it lacks are empty, members it has too many are
// left alone.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/moment.h"
#include "base/result.h"

namespace holdfast::access {

class Packed {
 public:
  std::string text(std::string_view name) const;
  std::int64_t number(std::string_view name) const;  ///< 0 when absent
  Moment moment(std::string_view name) const { return {number(name)}; }
  bool has(std::string_view name) const { return members_.contains(name); }

  Packed& set(std::string name, std::string value);
  Packed& set(std::string name, std::int64_t value);
  Packed& set(std::string name, Moment value) { return set(std::move(name), value.microseconds); }

  Bytes bytes() const;
  /// Failure::damaged when the bytes are not such a row.
  static Result<Packed> from(ByteView bytes);

  friend bool operator==(const Packed&, const Packed&) = default;

 private:
  std::map<std::string, std::string, std::less<>> members_;
};

/// "3fa9..." : 64 characters of a digest, for the names of rows.
std::string hex_of(ByteView bytes);

}  // namespace holdfast::access
