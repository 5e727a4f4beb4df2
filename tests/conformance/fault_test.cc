// A disk that is full, read-only or cannot sync; writers who race; and what is true afterwards.
#include <doctest/doctest.h>

#include <atomic>
#include <map>
#include <thread>

#include "faulty_shim.h"
#include "ledger/verify.h"
#include "raw.h"
#include "town.h"

namespace holdfast::conformance {
namespace {

using namespace ledger;

/// The SQLite engine on a disk that can be made to fail.
struct Faulty {
  Folder folder;
  Result<store::Strongroom> room(Clock clock, Chance chance) {
    const auto paths = store::paths_under(folder.path);
    if (const auto made = store::prepare(paths, chance); !made) return Unexpected{made.error()};
    return store::open(paths, std::move(clock), std::move(chance), {faulty_vfs(), 0});
  }
  ~Faulty() { set_fault(Fault::none); }
};

Failure failure_in(const Result<Done, AppendRefusal>& result) {
  REQUIRE_FALSE(result);
  REQUIRE(std::holds_alternative<Failure>(result.error()));
  return std::get<Failure>(result.error());
}

void recovers_from(Fault fault, Failure::Kind kind) {
  Town<Faulty> town;
  REQUIRE(town.append(town.entry("one"), 0));
  set_fault(fault);
  const auto refused = town.entry("two");
  CHECK(failure_in(town.append(refused, 1)).kind == kind);
  CHECK(town.entries().size() == 1);
  const auto opening = town.room.access_log->note(
      {town.stream, town.actor, town.agency, "case_manager", "overview", "duty", {}});
  REQUIRE_FALSE(opening);
  CHECK(opening.error().kind == kind);
  set_fault(Fault::none);
  REQUIRE(town.append(refused, 1));
  CHECK(town.entries()[1].content == "two");
  CHECK(town.room.access_log->note(
      {town.stream, town.actor, town.agency, "case_manager", "overview", "duty", {}}));
  CHECK(verify(*town.room.store, {})->sound());
}

TEST_CASE("a full disk refuses, is read as before, and takes entries again when there is room") {
  recovers_from(Fault::full, Failure::Kind::full);
}

TEST_CASE("a read-only disk refuses, is read as before, and takes entries again afterwards") {
  recovers_from(Fault::read_only, Failure::Kind::read_only);
}

TEST_CASE("a page limit reached is a full disk, and nothing of the append is kept") {
  Folder folder;
  const auto store = store::open_sqlite_store({folder.path, folder.path}, {"", 40});
  REQUIRE(store);
  const auto chance = seeded(1);
  StoredAppend append{StreamId::random(chance), 0, {}, {}, {}, std::nullopt};
  for (std::uint64_t n = 1; n <= 60; ++n) {
    append.entries.push_back(
        {n, EventId::random(chance), Bytes(113, 1), random_nonce(chance), Bytes(9000, 2)});
    append.head.count = n;
  }
  const auto refused = (*store)->append(Book::records, std::span(&append, 1));
  REQUIRE_FALSE(refused);
  CHECK((*store)->read(Book::records, append.stream, 1, no_limit)->entries.empty());
  append.entries.resize(1);
  append.head.count = 1;
  CHECK((*store)->append(Book::records, std::span(&append, 1)));
}

TEST_CASE("after a failed sync a record takes no entries until it has been verified") {
  Town<Faulty> town;
  REQUIRE(town.append(town.entry("one"), 0));
  const auto second = town.entry("two");
  set_fault(Fault::sync_fails, "holdfast.db");
  CHECK(failure_in(town.append(second, 1)).kind == Failure::Kind::unavailable);
  CHECK(failure_in(town.append(second, 1)).kind == Failure::Kind::closed);
  CHECK_FALSE(town.room.ledger->reopen(town.stream));
  CHECK(town.entries()[0].content == "one");
  set_fault(Fault::none);
  const auto again = town.append(second, 1);
  CHECK((again || std::holds_alternative<AlreadyRecorded>(again.error())));
  REQUIRE(town.entries().size() == 2);
  CHECK(town.entries()[1].content == "two");
  CHECK(verify(*town.room.store, {})->sound());
}

TEST_CASE("a key that could not be synced is no reason to lose or keep an entry") {
  Town<Faulty> town;
  REQUIRE(town.append(town.entry("one"), 0));
  const auto second = town.entry("two");
  set_fault(Fault::sync_fails, "keys.db");
  CHECK(failure_in(town.append(second, 1)).kind == Failure::Kind::unavailable);
  set_fault(Fault::none);
  REQUIRE(town.append(second, 1));
  CHECK(town.entries()[1].content == "two");
}

TEST_CASE("a record closed for every node is verified before it takes the next entry") {
  Town<Sqlite> town;
  REQUIRE(town.append(town.entry("one"), 0));
  REQUIRE(town.room.store->close_stream(Book::records, town.stream));
  REQUIRE(town.append(town.entry("two"), 1));
  REQUIRE(town.room.store->close_stream(Book::records, town.stream));
  run_sql(town.engine.folder.path / "data" / "holdfast.db",
          "UPDATE entries SET sealed = sealed || x'00' WHERE number = 1");
  CHECK(failure_in(town.append(town.entry("three"), 2)).kind == Failure::Kind::damaged);
}

TEST_CASE_TEMPLATE("of many writers at once each entry is kept once and in order", Engine, Memory,
                   Sqlite) {
  constexpr int writers = 6;
  constexpr int entries_each = 15;
  Engine engine;
  const auto now = *Moment::from("2026-11-03T10:00Z");
  auto room = std::move(*engine.room({[now] { return now; }}, sodium_chance()));
  const auto chance = sodium_chance();
  const auto stream = StreamId::random(chance);
  const auto other = StreamId::random(chance);
  std::atomic<int> lost = 0;
  const auto write = [&](int writer) {
    for (int i = 0; i < entries_each; ++i) {
      const NewEntry entry{EventId::random(chance),
                           {},
                           {},
                           {Compartment::open},
                           std::to_string(writer) + ":" + std::to_string(i)};
      for (;;) {
        const StreamAppend both[] = {{stream, room.ledger->head(stream)->count, {entry}, {}},
                                     {other, room.ledger->head(other)->count, {entry}, {}}};
        const auto result = room.ledger->append(both);
        if (result) break;
        REQUIRE(std::holds_alternative<LostRace>(result.error()));
        ++lost;
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer) threads.emplace_back(write, writer);
  }
  for (const auto& one : {stream, other}) {
    const auto read = room.ledger->read(one);
    REQUIRE(read);
    CHECK(read->entries.size() == writers * entries_each);
    std::map<char, int> next;
    for (const auto& entry : read->entries) {
      const auto n = std::stoi(entry.content.substr(2));
      CHECK(next[entry.content[0]]++ == n);
    }
  }
}

TEST_CASE_TEMPLATE("openings noted by many at once are all kept", Engine, Memory, Sqlite) {
  constexpr int writers = 8;
  constexpr int each = 20;
  Engine engine;
  const auto now = *Moment::from("2026-11-03T10:00Z");
  auto room = std::move(*engine.room({[now] { return now; }}, sodium_chance()));
  const auto record = StreamId::random(sodium_chance());
  {
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
      threads.emplace_back([&] {
        for (int i = 0; i < each; ++i)
          REQUIRE(room.access_log->note({record, {}, {}, "case_manager", "overview", "duty", {}}));
      });
  }
  CHECK(room.access_log->find({record, {}, {}, {}, 1000})->size() == writers * each);
  CHECK(verify(*room.store, {})->sound());
}

TEST_CASE("entries outlive the process, and two nodes on one folder see each other's") {
  Town<Sqlite> town;
  REQUIRE(town.append(town.entry("one"), 0));
  auto paths = store::paths_under(town.engine.folder.path);
  paths.node = "two";
  const auto second = store::open(paths, {[] { return Moment{}; }}, sodium_chance());
  REQUIRE(second);
  CHECK(second->ledger->read(town.stream)->entries[0].content == "one");
  const auto entry = town.entry("two", {Compartment::health});
  const StreamAppend append{town.stream, 1, {entry}, std::nullopt};
  REQUIRE(second->ledger->append(std::span(&append, 1)));
  CHECK(town.entries()[1].content == "two");
  REQUIRE(second->ledger->erase_compartment(town.stream, Compartment::health));
  CHECK(town.entries()[1].erased);
  REQUIRE(town.append(town.entry("three", {Compartment::health}), 2));
  CHECK(second->ledger->read(town.stream)->entries[2].content == "three");
  const Opening opening{town.stream, town.actor, town.agency, "case_manager",
                        "overview",  "duty",     {}};
  REQUIRE(town.room.access_log->note(opening));
  REQUIRE(second->access_log->note(opening));
  CHECK(town.room.access_log->find({town.stream, {}, {}, {}, 10})->size() == 2);
}

}  // namespace
}  // namespace holdfast::conformance
