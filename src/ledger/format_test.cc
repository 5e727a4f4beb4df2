// The bytes of a header, and reading what is not one.
#include "ledger/format.h"

#include <doctest/doctest.h>

#include "ledger/sealed_files.h"

namespace holdfast::ledger {
namespace {

Header a_header() {
  Header header;
  header.stream.bytes.fill(0x11);
  header.number = 0x0102030405060708;
  header.event.bytes.fill(0x22);
  header.recorded = {-2};
  header.actor.bytes.fill(0x33);
  header.agency.bytes.fill(0x44);
  header.previous.fill(0x55);
  return header;
}

TEST_CASE("a header survives being written and read") {
  const auto bytes = encode_header(a_header());
  REQUIRE(bytes.size() == header_size_bytes);
  CHECK(decode_header(bytes) == a_header());
}

TEST_CASE("a header of another length or version is not a header") {
  auto bytes = encode_header(a_header());
  bytes.push_back(0);
  CHECK_FALSE(decode_header(bytes));
  bytes.resize(header_size_bytes - 1);
  CHECK_FALSE(decode_header(bytes));
  bytes = encode_header(a_header());
  bytes[0] = 2;
  CHECK_FALSE(decode_header(bytes));
  CHECK_FALSE(decode_header({}));
}

TEST_CASE("numbers are big-endian at the offsets the document gives") {
  const auto bytes = encode_header(a_header());
  CHECK(bytes[0] == 1);
  CHECK(bytes[17] == 1);
  CHECK(bytes[24] == 8);
  CHECK(bytes[41] == 0xff);
  CHECK(bytes[48] == 0xfe);
  CHECK(bytes[112] == 0x55);
}

TEST_CASE("every bit of header, nonce and sealed bytes counts in the hash") {
  auto header = encode_header(a_header());
  Nonce nonce{};
  Bytes sealed(20, 7);
  const auto before = hash_of(header, nonce, sealed);
  header[60] ^= 1;
  CHECK(hash_of(header, nonce, sealed) != before);
  header[60] ^= 1;
  nonce[3] ^= 1;
  CHECK(hash_of(header, nonce, sealed) != before);
  nonce[3] ^= 1;
  sealed[19] ^= 0x80;
  CHECK(hash_of(header, nonce, sealed) != before);
}

TEST_CASE("hexadecimal is lower case and even") {
  CHECK(hex(*from_hex("00ff1a")) == "00ff1a");
  CHECK_FALSE(from_hex("0"));
  CHECK_FALSE(from_hex("0G"));
  CHECK_FALSE(from_hex("AB"));
}

TEST_CASE("a header with documents is of version 2, and only as long as it says") {
  Header header;
  header.stream.bytes.fill(0xa1);
  header.number = 7;
  header.event.bytes.fill(0xb1);
  for (std::uint8_t n = 1; n <= attachments_an_entry_limit; ++n) {
    header.version = attachments_version;
    header.attachments.emplace_back().fill(n);
    const auto bytes = encode_header(header);
    CHECK(bytes.size() == header_size_bytes + 1 + 32U * n);
    CHECK(bytes.front() == 2);
    CHECK(decode_header(bytes) == header);
    auto longer = bytes;
    longer.push_back(0);
    CHECK_FALSE(decode_header(longer));
    CHECK_FALSE(decode_header(ByteView(bytes).first(bytes.size() - 1)));
    for (const std::uint8_t count : {0, n - 1, n + 1, 6, 255}) {
      auto wrong = bytes;
      wrong[header_size_bytes] = count;
      CHECK_FALSE(decode_header(wrong));
    }
    auto first = bytes;
    first.front() = 1;
    CHECK_FALSE(decode_header(first));
  }
}

TEST_CASE("a sealed document is the same bytes for ever") {
  Key data;
  data.bytes.fill(0xd1);
  StreamHeader begins;
  begins.fill(0x51);
  SealingStream stream(attachment_key(data), begins);
  auto sealed = Bytes(begins.begin(), begins.end());
  for (const auto& chunk :
       {stream.seal(bytes_of("first"), Chunk::more), stream.seal(bytes_of("last"), Chunk::last)})
    sealed.insert(sealed.end(), chunk.begin(), chunk.end());
  CHECK(hex(blake2b({sealed})) ==
        "2df67a0662eecd015652eef43f8b06e6023a2fff6425e1d781fb68cbf5d21c9b");
}

}  // namespace
}  // namespace holdfast::ledger
