// The duty desk: what partners told of a child, known here or not, and what becomes of it. The only
// door to the words of a telling: the service's folded list, which every page reads, does not hold
// them. Each look is logged like the opening of a record.
#pragma once
#include <vector>

#include "desk/desk.h"

namespace holdfast::desk {

struct Telling {
  EventId id;
  Moment told;
  PersonId by;
  AgencyId agency;
  service::ChildToldOf what;
  Date kept_until;  ///< after this day it is erased
};

/// Those that wait: the most urgent first, and of those the oldest.
Result<std::vector<Telling>, OpenRefusal> tellings_waiting(Desk& desk,
                                                           const access::Reader& reader);
/// One that waits; NotForYou for any other.
Result<Telling, OpenRefusal> telling_waiting(Desk& desk, const access::Reader& reader, EventId id);

/// Children known here who may be the one that was told of, as this reader may see them: those of
/// like name and birthday, then those who are called by that name.
struct MayBe {
  std::vector<LikelySame> children;
  std::vector<StreamId> restricted;  ///< only for a role that may break the glass
};
Result<MayBe> who_it_may_be(Desk& desk, const access::Reader& reader, const Telling& telling);
/// The same of a child whose names and birthday came in another way.
Result<MayBe> who_it_may_be(Desk& desk, const access::Reader& reader,
                            const children::ChildAdded& as_told);
/// As a child would be added, for comparing. Who tells writes a name as it is said: the last word
/// is taken for the family's.
children::ChildAdded child_called(std::string_view name, std::optional<Date> born);

/// Puts what was told on a child's record, and says in the service's list that it is there: both,
/// or neither.
struct TellingToMatch {
  EventId event;
  EventId telling;
  StreamId record;
  Event what;  ///< the entry on the child's record
  Clearance more = {};
  std::vector<Part> documents = {};  ///< what came with it, each an entry of that record
};
Result<Receipt, RecordRefusal> match_telling(Desk& desk, const access::Reader& reader,
                                             const TellingToMatch& matching);

/// What waits climbs a ladder: the steps that have come are recorded, once on every node and after
/// every restart. Answers whom to send a message.
Result<std::vector<PersonId>> take_telling_steps(Desk& desk);

/// What the clock does: everything told or sent longer ago than it is kept is erased by key, after
/// that has been decided in writing. Answers how many entries.
Result<std::size_t> erase_old_tellings(Desk& desk);

}  // namespace holdfast::desk
