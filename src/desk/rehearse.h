// Telling a demonstration its past: a made-up child's whole history in one append, each entry by
// somebody and at a moment gone by. Recording every entry by itself makes the same record a
// hundredth as fast, and nobody waits that long to look around. What each says is checked as it
// would have been then: may the role do it, was the record open to them, do the rules take it. What
// is not asked is whether they ticked a purpose on that day. Only a ledger that says of itself that
// it is a demonstration is told anything, so no real record can be dated by this door.
#pragma once
#include <functional>
#include <span>

#include "desk/desk.h"

namespace holdfast::desk {

struct Rehearsed {
  Moment at;
  access::Reader by;
  EventId event;
  Event what;  ///< nothing that speaks of an earlier entry
  Clearance more = {};
};
/// A child's record that is not there yet, or that of a victim of theirs.
struct RehearsedRecord {
  StreamId record;
  std::vector<Rehearsed> told;  ///< in order of time
};

/// Lets the simulated clock, which desk and ledger read, show these moments, one a reading.
using ShowInTurn = std::function<void(std::vector<Moment>)>;

/// All of these records or none, with lists as they are by the clock now. Answers how many entries
/// were written.
Result<std::size_t, RecordRefusal> rehearse(Desk& desk, const ShowInTurn& show_in_turn,
                                            std::vector<RehearsedRecord> records);

}  // namespace holdfast::desk
