// Inside the desk: what every act that writes a child's record shares. The record is read, the new
// entry is set beside what stands, and both go to the ledger with the index rows as they will be;
// whoever loses a race reads again.
#pragma once
#include <span>
#include <vector>

#include "desk/reading.h"

namespace holdfast::desk {

/// Against other nodes of the service only: writers of one node take turns.
inline constexpr int most_tries = 20;

struct Writer {
  EventId event;
  PersonId actor;
  AgencyId agency;
};

/// One entry that is to be appended to one stream.
struct Addition {
  StreamId stream;
  Recorded what;
  Clearance clearance;
  std::string reason;
  std::shared_ptr<ledger::SealedFiles> files = nullptr;
  std::optional<EventId> event = {};  ///< of one of several; nothing: the writer's
};

/// An append made ready, and the generation of keys its rows were computed by.
struct Prepared {
  ledger::StreamAppend append;
  std::uint64_t key_generation = 0;
};
/// Takes the place over: what it folds may have grown by the addition.
Prepared prepared(Place place, const Writer& writer, const Addition& addition);
/// Several of one stream, at least one: one append.
Prepared prepared_together(Place place, const Writer& writer, std::span<const Addition> additions);

/// Nothing when somebody was first and the caller should read again.
std::optional<Result<Receipt, RecordRefusal>> try_append(Desk& desk, EventId event,
                                                         const std::vector<Prepared>& all);

/// Whether the keys of the stream were wrapped anew or destroyed since its rows were computed.
bool keys_moved(Desk& desk, const Prepared& one);

/// Whether two records say the same, files sealed anew apart.
bool says_the_same(const Recorded& one, const Recorded& other);

enum class Before {
  no,     ///< nothing of that id stands in the record
  same,   ///< the same person recorded the same: a repeated post
  other,  ///< the id has been used for something else
};
Before recorded_before(const Whole& whole, const Writer& writer, const Recorded& what);
/// Whether the id was used for something else that this writer may see. Where they may not, that is
/// said last, after everything else that is wrong: that an id is taken tells of the entry.
bool used_in_sight(const Place& place, EventId event, Before before);

/// A conflict where what this writer is permitted has changed since `seen`.
std::optional<RecordRefusal> unseen(Desk& desk, const Place& place, const std::string& seen);

/// In the service's own stream, checked by the rules alone: whether the writer may is the caller's
/// to ask.
Result<Receipt, RecordRefusal> append_to_service(Desk& desk, const Writer& by,
                                                 const service::Event& what);
/// The same, made ready to be appended together with what stands on records.
Prepared prepared_in_service(const Desk& desk, const Whole& service, const Writer& writer,
                             const service::Event& what);

/// What is wrong with recording that, as its writer may hear it. Completing a tool asks the child's
/// age and sex: a refusal that rests on what they may not see would tell it, so they hear what
/// follows from `seen`, or one sentence.
Problems as_told_to_writer(const Situation& situation, std::vector<Entry> seen, const Event& what,
                           Problems problems);

/// What is recorded beside it on the same record, by the same person: all or none.
std::vector<Event> caused_by(const Situation& situation, const Event& what);

Unexpected<RecordRefusal> refuse(RecordRefusal refusal);
Unexpected<RecordRefusal> used_before();
Unexpected<RecordRefusal> too_busy();
std::optional<RecordRefusal> standing_refusal(const Permission& permission);
/// The same; and nothing more is written in a record that was merged into another.
std::optional<RecordRefusal> writing_refusal(const Place& place);
/// Of a record's place, that of another stream that is read in it, alone: for what is said of an
/// entry where it lies.
Result<Place> place_alone(Desk& desk, const Place& place, StreamId stream);

/// What recording or amending such an event takes besides being allowed to open the record.
/// Nothing: it is no event of a child's record.
std::optional<access::Operation> need_of(const Event& event);
/// Whether it is begun together with another record, by a door of its own.
bool has_own_door(const Event& event);
/// The parts it lies in whoever records it: its kind's, and those that what it says asks for.
/// Whoever records it need not hold the latter.
Clearance kept_in(const Event& event);
/// Whether it left the service, or decided or justified that something should: then it stands as it
/// was recorded, since what was told cannot be untold.
bool stands_for_ever(const Event& event);
/// What another agency said that we may not take back: it ended a clock of theirs.
bool stands_against_us(const Event& event);
/// Whether one act may put several such on one record: a series of appointments.
bool comes_in_series(const Event& event);
/// Whether it belongs into a record of that sort: what is said of a victim never lies in a child's.
bool belongs(const Event& event, RecordOf record);
/// Whether it may lie in a compartment. Who the child is and who works with them decides who may
/// open the record, so nobody who may open it can be without it: such a record is restricted
/// instead.
bool may_be_hidden(const Event& event);

/// Makes the rows of a record anew, and of the record that it is read in.
Result<Done> rebuild_with(Desk& desk, StreamId record);

/// Makes the keys agree with what `record.reclassified` entries say: of one just written, and of
/// one that a crash left half done.
Result<Done> settle_clearances(Desk& desk, StreamId record);

}  // namespace holdfast::desk
