// A ledger over some engine, with a clock that stands still until it is moved and a stream to
// write.
#pragma once
#include "engines.h"

namespace holdfast::conformance {

template <class Engine>
struct Town {
  Engine engine;
  std::shared_ptr<Moment> now = std::make_shared<Moment>(*Moment::from("2026-11-03T10:00Z"));
  Chance chance = seeded(7);
  store::Strongroom room = std::move(*engine.room({[now = now] { return *now; }}, chance));
  StreamId stream = StreamId::random(chance);
  PersonId actor = PersonId::random(chance);
  AgencyId agency = AgencyId::random(chance);

  ledger::NewEntry entry(std::string content, Clearance clearance = {Compartment::open}) {
    return {EventId::random(chance), actor, agency, clearance, std::move(content)};
  }
  Result<Done, ledger::AppendRefusal> append(
      const ledger::NewEntry& entry, std::uint64_t expected,
      std::optional<std::vector<ledger::Row>> rows = std::nullopt) {
    const ledger::StreamAppend one{stream, expected, {entry}, std::move(rows)};
    return room.ledger->append(std::span(&one, 1));
  }
  std::vector<ledger::Entry> entries() { return room.ledger->read(stream)->entries; }
};

}  // namespace holdfast::conformance
