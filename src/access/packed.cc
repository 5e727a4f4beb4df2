// Rows of named strings to JSON and back, through Boost.JSON.
#include "access/packed.h"

#include <boost/json.hpp>
#include <charconv>

#include "base/words.h"

namespace holdfast::access {

std::string Packed::text(std::string_view name) const {
  const auto found = members_.find(name);
  return found == members_.end() ? std::string() : found->second;
}

std::int64_t Packed::number(std::string_view name) const {
  const auto written = text(name);
  std::int64_t value = 0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

Packed& Packed::set(std::string name, std::string value) {
  members_[std::move(name)] = std::move(value);
  return *this;
}

Packed& Packed::set(std::string name, std::int64_t value) {
  return set(std::move(name), std::to_string(value));
}

Bytes Packed::bytes() const {
  boost::json::object object;
  for (const auto& [name, value] : members_) object.emplace(name, value);
  const auto written = boost::json::serialize(object);
  const auto view = bytes_of(written);
  return {view.begin(), view.end()};
}

Result<Packed> Packed::from(ByteView bytes) {
  boost::json::error_code wrong;
  const auto value = boost::json::parse(boost::json::string_view(text_of(bytes)), wrong);
  const auto* object = wrong ? nullptr : value.if_object();
  if (object == nullptr)
    return failed(Failure::Kind::damaged, say("A stored sign-in row cannot be read."));
  Packed packed;
  for (const auto& member : *object)
    if (const auto* text = member.value().if_string())
      packed.set(std::string(member.key()), std::string(*text));
  return packed;
}

std::string hex_of(ByteView bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
  }
  return out;
}

}  // namespace holdfast::access
