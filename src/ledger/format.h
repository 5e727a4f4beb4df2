// The stored bytes of an entry: what is on the disk for ever. docs/ledger_format.md is the same in
// words, and a test holds the two together.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "ledger/crypto.h"
#include "ledger/ledger.h"

namespace holdfast::ledger {

inline constexpr std::uint8_t header_version = 1;
/// The same, then how many attachments (1 byte, 1 to 5) and the name of each (32).
inline constexpr std::uint8_t attachments_version = 2;
/// version 1, stream 16, number 8, event 16, recorded 8, actor 16, agency 16, previous 32
inline constexpr std::size_t header_size_bytes = 113;
/// The longest content of one entry.
inline constexpr std::size_t content_limit_bytes = 4 << 20;

/// Of version 2 where there are attachments. Numbers are big-endian; recorded is two's complement
/// microseconds.
Bytes encode_header(const Header& header);
/// Nothing unless the bytes are exactly what encode_header writes.
std::optional<Header> decode_header(ByteView bytes);

/// Links an entry to the next: BLAKE2b-256 of header, nonce and sealed bytes as stored.
Digest hash_of(ByteView header, const Nonce& nonce, ByteView sealed);

using EightBytes = std::array<std::uint8_t, 8>;
EightBytes big_endian(std::uint64_t value);
std::uint64_t from_big_endian(ByteView eight);

std::string hex(ByteView bytes);
/// Nothing unless `text` is an even number of lower-case hexadecimal digits.
std::optional<Bytes> from_hex(std::string_view text);

}  // namespace holdfast::ledger
