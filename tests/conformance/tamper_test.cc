// Somebody who holds the database changes it: verification finds each change and says where.
#include <doctest/doctest.h>

#include "ledger/checkpoint.h"
#include "ledger/verify.h"
#include "raw.h"
#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

/// Five entries in one stream, a checkpoint, and two entries after it; then the file is free to be
/// changed behind the ledger's back.
struct Tampered {
  Town<Sqlite> town;
  Checkpoint checkpoint;
  std::string where = " WHERE stream = " + blob(town.stream.bytes);

  Tampered() {
    for (std::uint64_t n = 0; n < 7; ++n) {
      if (n == 5) checkpoint = *take_checkpoint(*town.room.store, *town.now);
      REQUIRE(town.append(town.entry("entry " + std::to_string(n + 1)), n));
    }
  }
  void change(const std::string& sql) {
    run_sql(town.engine.folder.path / "data" / "holdfast.db", sql);
  }
  Report report() { return *verify(*town.room.store, std::span(&checkpoint, 1)); }
  Finding finding(Finding::Kind kind, std::uint64_t number) {
    return {kind, Book::records, town.stream, number};
  }
  void finds(Finding::Kind kind, std::uint64_t number) {
    const auto found = report().findings;
    REQUIRE(found.size() == 1);
    CHECK(found[0] == finding(kind, number));
    CHECK_FALSE(words_of(found[0]).empty());
    CHECK_FALSE(words_of(found[0]).find('{') != std::string::npos);
  }
};

TEST_CASE("an untouched ledger is sound, and what came after the checkpoint is named") {
  Tampered t;
  const auto report = t.report();
  CHECK(report.sound());
  CHECK(report.entries == 7);
  REQUIRE(report.unanchored.size() == 1);
  CHECK(report.unanchored[0] == Unanchored{Book::records, t.town.stream, 6, 7});
}

TEST_CASE("a flipped bit is found wherever it is, in the entry where it is") {
  for (const int number : {1, 3, 7}) {
    for (const auto* column : {"sealed", "nonce", "header"}) {
      for (const std::size_t at : {0, 20, 22}) {
        CAPTURE(number);
        CAPTURE(column);
        CAPTURE(at);
        Tampered t;
        const auto n = static_cast<std::uint64_t>(number);
        const auto entry = t.town.room.store->read(Book::records, t.town.stream, n, 1)->entries[0];
        Bytes bytes = entry.sealed;
        if (column == std::string_view("nonce"))
          bytes.assign(entry.nonce.begin(), entry.nonce.end());
        if (column == std::string_view("header")) bytes = entry.header;
        bytes[column == std::string_view("header") ? at + 81 : at] ^= 0x10;
        t.change("UPDATE entries SET " + std::string(column) + " = " + blob(bytes) + t.where +
                 " AND number = " + std::to_string(number));
        t.finds(Finding::Kind::altered, n);
        CHECK_FALSE(t.town.room.ledger->read(t.town.stream));
      }
    }
  }
}

TEST_CASE("a dropped entry is found") {
  Tampered t;
  t.change("DELETE FROM entries" + t.where + " AND number = 4");
  t.finds(Finding::Kind::missing, 4);
}

TEST_CASE("a swapped pair is found in both places") {
  Tampered t;
  t.change("UPDATE entries SET number = -number" + t.where + " AND number IN (2, 3);" +
           "UPDATE entries SET number = 5 + number" + t.where + " AND number < 0");
  const auto found = t.report().findings;
  REQUIRE(found.size() == 2);
  CHECK(found[0] == t.finding(Finding::Kind::swapped, 2));
  CHECK(found[1] == t.finding(Finding::Kind::swapped, 3));
}

TEST_CASE("a cut tail is found, whether or not the head was made to agree") {
  Tampered careless;
  careless.change("DELETE FROM entries" + careless.where + " AND number > 3");
  careless.finds(Finding::Kind::cut_tail, 4);

  Tampered careful;
  const auto entry = careful.town.entries()[2];
  careful.change("DELETE FROM entries" + careful.where + " AND number > 3;" +
                 "UPDATE streams SET count = 3, hash = " + blob(entry.hash) + careful.where);
  CHECK(careful.town.room.ledger->read(careful.town.stream));
  careful.finds(Finding::Kind::cut_tail, 4);
}

TEST_CASE("a deleted stream is found") {
  Tampered t;
  t.change("DELETE FROM entries" + t.where + "; DELETE FROM streams" + t.where);
  t.finds(Finding::Kind::deleted_stream, 0);
}

TEST_CASE("a stream written anew, with a chain that holds, is found") {
  Tampered t;
  auto stored = *t.town.room.store->read(Book::records, t.town.stream, 1, no_limit);
  Digest last{};
  std::string sql;
  for (auto& entry : stored.entries) {
    auto header = *decode_header(entry.header);
    header.previous = last;
    header.recorded = header.recorded - hours(1);
    entry.header = encode_header(header);
    last = hash_of(entry.header, entry.nonce, entry.sealed);
    sql += "UPDATE entries SET header = " + blob(entry.header) + t.where +
           " AND number = " + std::to_string(entry.number) + ";";
  }
  t.change(sql + "UPDATE streams SET hash = " + blob(last) + t.where);
  t.finds(Finding::Kind::rewritten, 0);
}

TEST_CASE("an entry cannot be read from a key moved to it, nor a row from another's label") {
  Tampered t;
  run_sql(t.town.engine.folder.path / "keys" / "keys.db",
          "UPDATE entry_keys SET wrapped = (SELECT wrapped FROM entry_keys LIMIT 1)");
  const auto read = t.town.room.ledger->read(t.town.stream);
  REQUIRE_FALSE(read);
  CHECK(read.error().kind == Failure::Kind::damaged);
}

TEST_CASE("a key that is gone but was never destroyed is damage, not erasure") {
  Tampered t;
  run_sql(t.town.engine.folder.path / "keys" / "keys.db", "DELETE FROM entry_keys");
  CHECK_FALSE(t.town.room.ledger->read(t.town.stream));
}

TEST_CASE("the access log is verified as records are") {
  Tampered t;
  auto& town = t.town;
  for (const auto* part : {"overview", "chronology"})
    REQUIRE(town.room.access_log->note(
        {town.stream, town.actor, town.agency, "case_manager", part, "duty", {}}));
  CHECK(t.report().sound());
  run_sql(town.engine.folder.path / "data" / "access.db", "DELETE FROM entries WHERE number = 1");
  const auto found = t.report().findings;
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Finding::Kind::missing);
  CHECK(found[0].book == Book::access);
}

TEST_CASE("a checkpoint is read back only as it was signed") {
  Tampered t;
  const Key signer = random_key(t.town.chance);
  const auto text = signed_text(t.checkpoint, signer);
  CHECK(read_checkpoint(text, public_key_of(signer)) == t.checkpoint);
  CHECK_FALSE(read_checkpoint(text, public_key_of(random_key(t.town.chance))));
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto changed = text;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    CHECK_FALSE(read_checkpoint(changed, public_key_of(signer)));
    CHECK_FALSE(read_checkpoint(text.substr(0, i), public_key_of(signer)));
  }
}

}  // namespace
}  // namespace holdfast::conformance
