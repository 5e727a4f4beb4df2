// A disk that is full, cannot be written or cannot sync, as the desk meets it: it refuses and says
// why, keeps nothing by halves, shows nothing that it cannot log, and goes on by itself when it
// can.
#include <doctest/doctest.h>

#include "conformance/faulty_shim.h"
#include "crash/deeds.h"
#include "crash/folder.h"
#include "desk/drafts.h"

namespace holdfast::crash {
namespace {

using conformance::Fault;
using conformance::faulty_vfs;
using conformance::set_fault;

struct Bench {
  Folder folder;
  Promises promises;
  std::unique_ptr<Town> service;
  Bench() {
    auto opened = open_service(folder.path, {faulty_vfs(), 0});
    if (!opened) FAIL(opened.error().words);
    service = std::move(*opened);
  }
  ~Bench() { set_fault(Fault::none); }

  Deed deed(Deed::Kind kind) {
    Deed made{kind, EventId::random(ledger::sodium_chance()), 0, {}};
    promises.tried.push_back(made);
    return made;
  }
  Failure::Kind refusal_of(const Deed& deed) {
    const auto performed = perform(*service, deed);
    if (performed) FAIL(text_of(deed), " was done");
    return performed.error().kind;
  }
  void does(const Deed& deed) {
    const auto performed = perform(*service, deed);
    if (!performed) FAIL(text_of(deed), ": ", performed.error().words);
    promises.acknowledged.push_back(deed);
  }
  std::uint64_t entries(std::size_t child) {
    return service->room.ledger->head(service->children[child])->count;
  }
  void holds() {
    const auto tally = check(*service, promises);
    for (const auto& words : tally.wrong) FAIL_CHECK(words);
    CHECK(tally.doubled == 0);
  }
};

void refuses_and_recovers(Fault fault, Failure::Kind kind) {
  Bench bench;
  bench.does(bench.deed(Deed::Kind::event));
  const auto before = bench.entries(0);
  const auto other = bench.entries(1);
  const auto event = bench.deed(Deed::Kind::event);
  const auto both = bench.deed(Deed::Kind::both);
  const auto look = bench.deed(Deed::Kind::look);
  const auto draft = bench.deed(Deed::Kind::draft);
  set_fault(fault);
  for (const auto& deed : {event, both, look, draft}) CHECK(bench.refusal_of(deed) == kind);
  CHECK(bench.entries(0) == before);
  CHECK(bench.entries(1) == other);
  // What needs no log can still be read: lists, names, the service's own file.
  CHECK(desk::cases(*bench.service->desk, bench.service->worker, desk::List::mine)->size() ==
        children_count);
  bench.holds();
  set_fault(Fault::none);
  for (const auto& deed : {event, both, look, draft}) bench.does(deed);
  bench.holds();
  CHECK(bench.entries(0) == before + 2);
}

TEST_SUITE("failing_disk") {
  TEST_CASE("a full disk refuses every deed as full, and takes the same deeds when there is room") {
    refuses_and_recovers(Fault::full, Failure::Kind::full);
  }

  TEST_CASE("a disk that cannot be written refuses every deed as read-only, until it can") {
    refuses_and_recovers(Fault::read_only, Failure::Kind::read_only);
  }

  TEST_CASE("a record whose opening cannot be logged is not shown, though it could be read") {
    Bench bench;
    const auto look = bench.deed(Deed::Kind::look);
    set_fault(Fault::full, "access.db");
    CHECK(bench.refusal_of(look) == Failure::Kind::full);
    bench.does(bench.deed(Deed::Kind::event));
    set_fault(Fault::none);
    bench.does(look);
    bench.holds();
  }

  TEST_CASE("no room for a key means no entry, and the same form records once when there is") {
    Bench bench;
    const auto event = bench.deed(Deed::Kind::event);
    set_fault(Fault::full, "keys.db");
    CHECK(bench.refusal_of(event) == Failure::Kind::full);
    CHECK(bench.refusal_of(event) == Failure::Kind::full);
    set_fault(Fault::none);
    bench.does(event);
    bench.holds();
  }

  TEST_CASE("after a failed sync a record takes nothing until it is verified, then the same form") {
    Bench bench;
    const auto event = bench.deed(Deed::Kind::event);
    set_fault(Fault::sync_fails, "holdfast.db");
    CHECK(bench.refusal_of(event) == Failure::Kind::unavailable);
    CHECK(bench.refusal_of(event) == Failure::Kind::closed);
    set_fault(Fault::none);
    bench.does(event);
    bench.holds();
  }

  TEST_CASE("an erasing that found the disk full is finished by asking again") {
    Bench bench;
    const auto event = bench.deed(Deed::Kind::event);
    bench.does(event);
    auto erasure = bench.deed(Deed::Kind::erasure);
    bench.promises.tried.back().target = erasure.target = event.id;
    set_fault(Fault::full, "keys.db");
    CHECK(bench.refusal_of(erasure) == Failure::Kind::full);
    set_fault(Fault::none);
    bench.does(erasure);
    bench.holds();
  }
}

}  // namespace
}  // namespace holdfast::crash
