// The ledger over every engine: what desk may rely on.
#include "ledger/ledger.h"

#include <doctest/doctest.h>

#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

TEST_CASE_TEMPLATE("what is appended is read back in order, numbered from one and chained", Engine,
                   Memory, Sqlite) {
  Town<Engine> town;
  const auto first = town.entry("one");
  REQUIRE(town.append(first, 0));
  REQUIRE(town.append(town.entry("two", {Compartment::open, Compartment::health}), 1));
  const auto entries = town.entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].content == "one");
  CHECK(entries[0].header.number == 1);
  CHECK(entries[0].header.event == first.event);
  CHECK(entries[0].header.previous == Digest{});
  CHECK(entries[1].header.previous == entries[0].hash);
  CHECK(entries[1].clearance == Clearance{Compartment::health, Compartment::open});
  CHECK(town.room.ledger->head(town.stream)->hash == entries[1].hash);
}

TEST_CASE_TEMPLATE("what came after a head is read alone, and refused where it does not follow on",
                   Engine, Memory, Sqlite) {
  Town<Engine> town;
  auto& ledger = *town.room.ledger;
  REQUIRE(town.append(town.entry("one"), 0));
  const auto known = *ledger.head(town.stream);
  CHECK(ledger.read_after(town.stream, known)->entries.empty());
  REQUIRE(town.append(town.entry("two", {Compartment::health}), 1));
  const auto later = ledger.read_after(town.stream, known)->entries;
  REQUIRE(later.size() == 1);
  CHECK(later[0].content == "two");
  CHECK(later[0].header.number == 2);
  CHECK(later[0].clearance == Clearance{Compartment::health});
  auto other = known;
  other.hash[0] ^= 1;
  CHECK(ledger.read_after(town.stream, other).error().kind == Failure::Kind::damaged);
  REQUIRE(ledger.erase_entry(town.stream, later[0].header.event));
  CHECK(ledger.read_after(town.stream, known)->entries[0].erased);
}

TEST_CASE_TEMPLATE("a stream never written is empty", Engine, Memory, Sqlite) {
  Town<Engine> town;
  CHECK(town.entries().empty());
  CHECK(*town.room.ledger->head(town.stream) == Head{});
  CHECK(town.room.ledger->streams()->empty());
}

TEST_CASE_TEMPLATE(
    "an entry is never recorded before the one it follows, even when the clock goes back", Engine,
    Memory, Sqlite) {
  Town<Engine> town;
  REQUIRE(town.append(town.entry("one"), 0));
  const auto then = *town.now;
  *town.now = then - hours(1);
  REQUIRE(town.append(town.entry("two"), 1));
  CHECK(town.entries()[1].header.recorded == then);
}

TEST_CASE_TEMPLATE("the second of two writers who saw the same is told that it lost", Engine,
                   Memory, Sqlite) {
  Town<Engine> town;
  REQUIRE(town.append(town.entry("one"), 0));
  const auto lost = town.append(town.entry("late"), 0);
  REQUIRE_FALSE(lost);
  CHECK(std::holds_alternative<LostRace>(lost.error()));
  CHECK(town.entries().size() == 1);
}

TEST_CASE_TEMPLATE("a repeated request learns that it was recorded, and the entry still opens",
                   Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto entry = town.entry("one");
  REQUIRE(town.append(entry, 0));
  for (const std::uint64_t expected : {0, 1}) {
    const auto again = town.append(entry, expected);
    REQUIRE_FALSE(again);
    CHECK(std::get<AlreadyRecorded>(again.error()).event == entry.event);
  }
  CHECK(town.entries()[0].content == "one");
}

TEST_CASE_TEMPLATE("one append over several streams is all or none", Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto other = StreamId::random(town.chance);
  REQUIRE(town.append(town.entry("one"), 0));
  const StreamAppend both[] = {{other, 0, {town.entry("there")}, std::nullopt},
                               {town.stream, 0, {town.entry("here")}, std::nullopt}};
  const auto lost = town.room.ledger->append(both);
  REQUIRE_FALSE(lost);
  CHECK(std::get<LostRace>(lost.error()).stream == town.stream);
  CHECK(town.room.ledger->read(other)->entries.empty());
}

TEST_CASE_TEMPLATE(
    "rows are found by kind and token, by those who hold their compartments, in order", Engine,
    Memory, Sqlite) {
  Town<Engine> town;
  const auto one = town.entry("one");
  const std::vector<Row> rows = {
      {"name", "amy", {Compartment::open}, 2, {one.event}, "Amy A"},
      {"name", "amy", {Compartment::health}, 1, {one.event}, "Amy B"},
      {"worker", "amy", {Compartment::open}, 0, {one.event}, "not a name"}};
  REQUIRE(town.append(one, 0, rows));
  const auto& ledger = *town.room.ledger;
  const auto all = *ledger.find({"name", {"amy", "bob"}});
  REQUIRE(all.size() == 2);
  CHECK(all[0].row.label == "Amy B");
  CHECK(all[1].row.label == "Amy A");
  CHECK(all[1].row.basis == std::vector{one.event});
  CHECK(all[1].row.token.empty());
  CHECK(ledger.find({"name", {"amy"}, {Compartment::open}})->size() == 1);
  CHECK(ledger.find({"name", {"bob"}})->empty());
  CHECK(ledger.find({"name", {}, Clearance::everything(), 1})->size() == 1);
  const auto prints = *ledger.row_fingerprints(town.stream);
  REQUIRE(prints.size() == 3);
  for (std::size_t i = 0; i < rows.size(); ++i)
    CHECK(prints[i] == ledger.fingerprint(town.stream, rows[i]));
}

TEST_CASE_TEMPLATE("a row may rest only on entries that are there", Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto one = town.entry("one");
  const auto bad = town.append(
      one, 0, std::vector<Row>{{"name", "amy", {}, 0, {EventId::random(town.chance)}, "Amy"}});
  REQUIRE_FALSE(bad);
  CHECK(std::get<Failure>(bad.error()).kind == Failure::Kind::bad_input);
}

TEST_CASE_TEMPLATE("erasing one entry leaves the chain whole and drops the rows that rested on it",
                   Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto one = town.entry("one");
  const auto two = town.entry("two");
  REQUIRE(town.append(one, 0));
  REQUIRE(town.append(two, 1,
                      std::vector<Row>{{"name", "a", {}, 0, {one.event, two.event}, "both"},
                                       {"name", "a", {}, 0, {two.event}, "second"}}));
  const auto before = *town.room.ledger->key_generation(town.stream);
  REQUIRE(town.room.ledger->erase_entry(town.stream, one.event));
  const auto entries = town.entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].erased);
  CHECK(entries[0].content.empty());
  CHECK(entries[0].clearance == Clearance{Compartment::open});
  CHECK(entries[1].content == "two");
  CHECK(town.room.ledger->find({"name", {"a"}})->size() == 1);
  CHECK(*town.room.ledger->key_generation(town.stream) != before);
}

TEST_CASE_TEMPLATE(
    "erasing a compartment takes every entry in it and no other; later entries are kept", Engine,
    Memory, Sqlite) {
  Town<Engine> town;
  REQUIRE(town.append(town.entry("open"), 0));
  REQUIRE(town.append(town.entry("both", {Compartment::open, Compartment::health}), 1));
  REQUIRE(town.room.ledger->erase_compartment(town.stream, Compartment::health));
  REQUIRE(town.append(town.entry("later", {Compartment::health}), 2));
  const auto entries = town.entries();
  CHECK(entries[0].content == "open");
  CHECK(entries[1].erased);
  CHECK(entries[2].content == "later");
}

TEST_CASE_TEMPLATE("erasing a record leaves nothing readable of it", Engine, Memory, Sqlite) {
  Town<Engine> town;
  REQUIRE(town.append(town.entry("one"), 0));
  REQUIRE(town.append(town.entry("two", {Compartment::victim}), 1));
  REQUIRE(town.room.ledger->erase_stream(town.stream));
  for (const auto& entry : town.entries()) CHECK(entry.erased);
}

TEST_CASE_TEMPLATE(
    "reclassifying changes the clearance in force and keeps the content and the chain", Engine,
    Memory, Sqlite) {
  Town<Engine> town;
  const auto one = town.entry("one");
  REQUIRE(town.append(one, 0));
  const auto hash = town.entries()[0].hash;
  REQUIRE(town.room.ledger->reclassify(town.stream, one.event, {Compartment::mappa}));
  const auto entries = town.entries();
  CHECK(entries[0].clearance == Clearance{Compartment::mappa});
  CHECK(entries[0].content == "one");
  CHECK(entries[0].hash == hash);
}

TEST_CASE_TEMPLATE("what the system did has the same id every time, and parts do not run together",
                   Engine, Memory, Sqlite) {
  Town<Engine> town;
  const auto id = [&](std::vector<std::string> parts) {
    return town.room.ledger->system_event_id(parts);
  };
  CHECK(id({"rule", "a"}) == id({"rule", "a"}));
  CHECK(id({"rule", "a"}) != id({"rulea", ""}));
}

TEST_CASE_TEMPLATE("openings are found by record and by person, newest first", Engine, Memory,
                   Sqlite) {
  Town<Engine> town;
  const auto other = PersonId::random(town.chance);
  const auto note = [&](PersonId who, std::string purpose) {
    *town.now = *town.now + seconds(1);
    REQUIRE(town.room.access_log->note(
        {town.stream, who, town.agency, "case_manager", "overview", std::move(purpose), {}}));
    return *town.now;
  };
  const auto first = note(town.actor, "cover");
  note(other, "break_glass: two\nlines");
  const auto last = note(town.actor, "duty");
  const auto& log = *town.room.access_log;
  const auto all = *log.find({town.stream, {}, {}, {}, 10});
  REQUIRE(all.size() == 3);
  CHECK(all[0].at == last);
  CHECK(all[1].purpose == "break_glass: two\nlines");
  CHECK(log.find({{}, town.actor, {}, {}, 10})->size() == 2);
  CHECK(log.find({town.stream, {}, first + seconds(1), last, 10})->size() == 1);
  CHECK(log.find({town.stream, {}, {}, {}, 1})->front().at == last);
}

TEST_CASE_TEMPLATE(
    "the shelf keeps sealed rows, swaps them only for who knows them, and forgets in time", Engine,
    Memory, Sqlite) {
  Town<Engine> town;
  const auto& shelf = town.room.shelf;
  const Bytes one = {1, 2, 3}, two = {4};
  REQUIRE(shelf.put("a/1", one, *town.now + seconds(5)));
  CHECK(**shelf.get("a/1", *town.now) == one);
  CHECK_FALSE(*shelf.put_if("a/1", std::nullopt, two, std::nullopt));
  CHECK_FALSE(*shelf.put_if("a/1", two, two, std::nullopt));
  CHECK(shelf.list("a/", 10, *town.now)->size() == 1);
  CHECK(shelf.list("b/", 10, *town.now)->empty());
  *town.now = *town.now + seconds(5);
  CHECK_FALSE(shelf.get("a/1", *town.now)->has_value());
  CHECK(*shelf.put_if("a/1", std::nullopt, two, std::nullopt));
  CHECK(**shelf.get("a/1", *town.now) == two);
  CHECK(*shelf.sweep(*town.now) == 0);
  REQUIRE(shelf.remove("a/1"));
  CHECK_FALSE(shelf.get("a/1", *town.now)->has_value());
}

}  // namespace
}  // namespace holdfast::conformance
