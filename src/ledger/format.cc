// Fixed offsets: a header is 113 bytes, or those and the names of its attachments, or it is not a
// header.
#include "ledger/format.h"

#include <cassert>
#include <cstring>

#include "ledger/attachments.h"
#include "ledger/stored.h"

namespace holdfast::ledger {
namespace {

/// Walks a header's fields in the one order both directions share.
class Cursor {
 public:
  explicit Cursor(const std::uint8_t* at) : at_(at) {}
  std::uint64_t number() {
    const auto made = from_big_endian({at_, 8});
    at_ += 8;
    return made;
  }
  void skip_byte() { ++at_; }
  void copy(std::span<std::uint8_t> out) {
    std::memcpy(out.data(), at_, out.size());
    at_ += out.size();
  }

 private:
  const std::uint8_t* at_;
};

void add(Bytes& out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

/// How many attachments a header names; nothing when it is none of ours.
std::optional<std::size_t> attachments_of(ByteView bytes) {
  if (bytes.size() == header_size_bytes && bytes[0] == header_version) return 0;
  if (bytes.size() <= header_size_bytes || bytes[0] != attachments_version) return std::nullopt;
  const std::size_t count = bytes[header_size_bytes];
  const auto size = header_size_bytes + 1 + count * sizeof(Digest);
  const bool fits = count > 0 && count <= attachments_an_entry_limit && bytes.size() == size;
  return fits ? std::optional(count) : std::nullopt;
}

constexpr std::string_view digits = "0123456789abcdef";

}  // namespace

EightBytes big_endian(std::uint64_t value) {
  EightBytes made;
  for (int i = 7; i >= 0; --i, value >>= 8)
    made[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value);
  return made;
}

std::uint64_t from_big_endian(ByteView eight) {
  std::uint64_t value = 0;
  for (const auto byte : eight.first(8)) value = (value << 8) | byte;
  return value;
}

Bytes encode_header(const Header& header) {
  const auto& names = header.attachments;
  assert(names.size() <= attachments_an_entry_limit);
  Bytes out;
  out.reserve(header_size_bytes);
  out.push_back(names.empty() ? header_version : attachments_version);
  add(out, header.stream.bytes);
  add(out, big_endian(header.number));
  add(out, header.event.bytes);
  add(out, big_endian(static_cast<std::uint64_t>(header.recorded.microseconds)));
  add(out, header.actor.bytes);
  add(out, header.agency.bytes);
  add(out, header.previous);
  assert(out.size() == header_size_bytes);
  if (!names.empty()) out.push_back(static_cast<std::uint8_t>(names.size()));
  for (const auto& name : names) add(out, name);
  return out;
}

std::optional<Header> decode_header(ByteView bytes) {
  const auto attachments = attachments_of(bytes);
  if (!attachments) return std::nullopt;
  Cursor at(bytes.data() + 1);
  Header header;
  header.version = bytes[0];
  at.copy(header.stream.bytes);
  header.number = at.number();
  at.copy(header.event.bytes);
  header.recorded.microseconds = static_cast<std::int64_t>(at.number());
  at.copy(header.actor.bytes);
  at.copy(header.agency.bytes);
  at.copy(header.previous);
  header.attachments.resize(*attachments);
  if (*attachments > 0) at.skip_byte();
  for (auto& name : header.attachments) at.copy(name);
  return header;
}

Digest hash_of(ByteView header, const Nonce& nonce, ByteView sealed) {
  return blake2b({header, nonce, sealed});
}

KeyId key_id_of(const Nonce& nonce) {
  KeyId made;
  std::memcpy(made.bytes.data(), nonce.data(), made.bytes.size());
  return made;
}

std::string hex(ByteView bytes) {
  std::string made;
  made.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    made += digits[byte >> 4];
    made += digits[byte & 15];
  }
  return made;
}

std::optional<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  Bytes made;
  made.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto high = digits.find(text[i]);
    const auto low = digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    made.push_back(static_cast<std::uint8_t>(high << 4 | low));
  }
  return made;
}

}  // namespace holdfast::ledger
