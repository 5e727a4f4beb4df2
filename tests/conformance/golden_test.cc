// The worked example of docs/ledger_format.md, made by the ledger itself from fixed bytes of
// chance. Every released version's example must open for ever; the document must show exactly these
// bytes.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "ledger/checkpoint.h"
#include "ledger/format.h"
#include "ledger/wrapping.h"
#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

template <class T>
T filled(std::uint8_t byte) {
  T made;
  made.bytes.fill(byte);
  return made;
}

/// Chance that gives 01 01 01..., then 02 02 02..., a number for each time it is asked.
Chance counted() {
  auto asked = std::make_shared<std::uint8_t>(0);
  return {[asked](std::span<std::uint8_t> out) {
    ++*asked;
    for (auto& byte : out) byte = *asked;
  }};
}

struct Example {
  Memory engine;
  Chance chance = counted();
  Key master = filled<Key>(0xee);
  store::Strongroom room = std::move(
      *store::open_over(engine.store(), {master, [](auto) -> Result<Done> { return done; }}, "one",
                        {[] { return *Moment::from("2026-11-03T16:40:00.000001Z"); }}, chance));
  StreamId stream = filled<StreamId>(0xa1);
  StoredStream stored;
  std::vector<WrappedStreamKey> stream_keys;

  Example() {
    const StreamAppend append{stream,
                              0,
                              {{filled<EventId>(0xb1),
                                filled<PersonId>(0xc1),
                                filled<AgencyId>(0xd1),
                                {Compartment::open},
                                R"({"kind":"example.said","words":"first"})"},
                               {filled<EventId>(0xb2),
                                filled<PersonId>(0xc1),
                                filled<AgencyId>(0xd1),
                                {Compartment::health, Compartment::open},
                                R"({"kind":"example.said","words":"second"})"}},
                              std::nullopt};
    REQUIRE(room.ledger->append(std::span(&append, 1)));
    stored = *room.store->read(Book::records, stream, 1, no_limit);
    stream_keys = *room.store->stream_keys(std::span(&stream, 1));
  }
};

std::string line(std::string_view name, ByteView bytes) {
  return std::string(name) + " " + hex(bytes) + "\n";
}

std::string example_text() {
  Example example;
  std::string out = line("master", example.master.bytes);
  for (const auto& key : example.stream_keys)
    out += line("stream-key slot " + std::to_string(key.slot) + " id", key.id.bytes) +
           line("stream-key slot " + std::to_string(key.slot) + " wrapped", key.wrapped);
  for (const auto& entry : example.stored.entries) {
    const auto n = "entry " + std::to_string(entry.number) + " ";
    const KeyName name{example.stream, key_id_of(entry.nonce)};
    const auto key = example.room.store->entry_keys(std::span(&name, 1))->front();
    out += line(n + "header", entry.header) + line(n + "nonce", entry.nonce) +
           line(n + "sealed", entry.sealed) +
           line(n + "hash", hash_of(entry.header, entry.nonce, entry.sealed)) + n +
           "key clearance " + std::to_string(key->clearance.bits()) + "\n" +
           line(n + "key wrapped", key->wrapped);
  }
  const auto checkpoint =
      *take_checkpoint(*example.room.store, *Moment::from("2026-11-03T17:00:00Z"));
  const auto signer = filled<Key>(0x5e);
  out += line("checkpoint signer", public_key_of(signer));
  return out + signed_text(checkpoint, signer);
}

std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST_CASE("the document's worked example is what the ledger writes, byte for byte") {
  const auto document = read_text(HOLDFAST_ROOT "/docs/ledger_format.md");
  const auto example = example_text();
  CAPTURE(example);
  CHECK(document.find("```\n" + example + "```\n") != std::string::npos);
}

TEST_CASE("the worked example opens with its keys alone, as the document says") {
  Example example;
  CompartmentKeys keys;
  for (const auto& key : example.stream_keys)
    keys[key.slot] = unwrap_stream_key(example.master, key);
  const auto& second = example.stored.entries[1];
  const KeyName name{example.stream, key_id_of(second.nonce)};
  const auto wrapped = example.room.store->entry_keys(std::span(&name, 1))->front();
  const auto outer = key_of_compartments(keys, wrapped->clearance);
  REQUIRE(outer);
  const auto data = unwrap_entry_key(*outer, *wrapped);
  REQUIRE(data);
  const auto plain = unseal(*data, second.nonce, second.sealed, second.header);
  REQUIRE(plain);
  CHECK(text_of(*plain) == R"({"kind":"example.said","words":"second"})");
  keys[static_cast<std::size_t>(Compartment::health)].reset();
  CHECK_FALSE(key_of_compartments(keys, wrapped->clearance));
}

}  // namespace
}  // namespace holdfast::conformance
