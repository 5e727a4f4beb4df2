// Inside the desk: a stream read, unsealed and decoded once, and folded once for each set of
// compartments. Bounded, never persisted, and keyed by everything that could make it stale: the
// stream's head and the generation of its keys.
#pragma once
#include <array>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "base/fair_lock.h"
#include "desk/desk.h"
#include "ledger/ledger.h"

namespace holdfast::desk {

/// One stream as it stands, whole. Erased entries are left out: nothing of them can be read.
struct Whole {
  ledger::Head head;
  std::uint64_t key_generation = 0;
  std::vector<Entry> entries;
};
using WholePtr = std::shared_ptr<const Whole>;

/// Entries that lie elsewhere: a record's own and one that is about to join them, say.
using Entries = std::vector<const Entry*>;
Entries all_of(const std::vector<Entry>& entries);

inline constexpr std::size_t cache_limit_streams = 256;

class Cache {
 public:
  explicit Cache(StreamId service) : service_stream_(service) {}
  WholePtr whole(StreamId stream);
  void keep(StreamId stream, WholePtr whole);
  void drop(StreamId stream);
  std::optional<CaseFile> folded(StreamId stream, const WholePtr& whole, Clearance held);
  void keep_folded(StreamId stream, const WholePtr& whole, Clearance held, GrowingFile file);
  /// What folds everything, taken out to grow; nothing where it is not kept, or somebody reads it.
  std::optional<GrowingFile> take_folded(StreamId stream, const WholePtr& whole);
  std::optional<ServiceFile> service(const WholePtr& whole);
  void keep_service(const WholePtr& whole, ServiceFile file);

  using Turn = std::vector<std::unique_lock<FairLock>>;
  /// Writers of one record wait for one another here rather than losing races in the store. Held
  /// from reading to appending; taken by none who holds one.
  Turn turn(const std::vector<StreamId>& streams);

 private:
  struct Slot {
    WholePtr whole;
    std::map<std::uint8_t, GrowingFile> folded;
    std::optional<ServiceFile> service;
    std::list<StreamId>::iterator place;
  };
  Slot* slot(StreamId stream, const WholePtr& whole);

  std::array<FairLock, 1024> turns_;  ///< by a hash of the record's id
  std::mutex mutex_;
  std::map<StreamId, Slot> slots_;
  std::list<StreamId> recent_;  ///< most recent first
  StreamId service_stream_;
};

Result<WholePtr> read_whole(Desk& desk, StreamId stream);
/// The same, with the entries of all records that were merged into it, by the service's list as it
/// is given. Head and keys are of its own stream.
Result<WholePtr> read_joined(Desk& desk, const service::State& service, StreamId record);
/// Entries within `held`, recorded at `until` or before. What was said of an entry that is not
/// among them is not among them either: it must not be counted.
std::vector<Entry> permitted(const Whole& whole, Clearance held,
                             std::optional<Moment> until = std::nullopt);
/// The same, where they lie in `whole`.
Entries permitted_in(const Whole& whole, Clearance held,
                     std::optional<Moment> until = std::nullopt);
CaseFile fold_for(Desk& desk, StreamId stream, const WholePtr& whole, Clearance held);
ServiceFile fold_service_at(Desk& desk, const WholePtr& whole, std::optional<Moment> until);
/// Which entries these are, for writers who replace or close: the last one and when it was
/// recorded, and a keyed hash of all. No number stands in it. What the system did never counts.
std::string digest_of(Desk& desk, const std::vector<Entry>& entries);
/// Of `now`, what came after the entries that `digest` was made of.
std::vector<EventId> recorded_since(const std::vector<Entry>& now, std::string_view digest);

struct RowsOf {
  StreamId record;
  Moment now;
};
/// `full` is what `entries` fold to.
std::vector<ledger::Row> rows_for(const Entries& entries, const CaseFile& full,
                                  const ServiceFile& service, RowsOf of);

/// Every record that is read as one with it, itself among them.
std::vector<StreamId> streams_read_with(const ServiceFile& service, StreamId record);

/// Where one reader stands with one record, now: everything needed before reading or writing it.
struct Place {
  StreamId record;
  WholePtr whole;  ///< with what was merged into it
  ServiceFile service;
  CaseFile full;
  Permission permission;
  Moment now;
  std::optional<GrowingFile> growing = {};  ///< of a writer: `full`, which no one else holds
};
/// Never PurposeNeeded, GlassInTheWay or NotForYou: those are in `permission.standing`. A record
/// that is not there stands as `none`.
Result<Place> place_of(Desk& desk, const access::Reader& reader, StreamId record);
/// The same, with the fold in `growing`: for who will add to the record.
Result<Place> place_to_write(Desk& desk, const access::Reader& reader, StreamId record);
/// The same for nobody yet: its permission is that of nobody.
Result<Place> place_for_many(Desk& desk, StreamId record);
/// Who works with the child or the victim: what every reader's permission there rests on.
Result<Asked> asked_at(Desk& desk, const Place& place);
/// Where this reader stands at such a place. `asked` is as asked_at made it.
Result<Permission> permission_at(Desk& desk, const access::Reader& reader, const Place& place,
                                 Asked asked);

/// Answers from other records that this reader may open, resting on names that they may read here.
Across across_for(Desk& desk, const access::Reader& reader, StreamId record, const Place& place);

std::string purpose_name(PersonId person, StreamId record);

/// The record whose openings that decides on, by the list that it stands in. Nothing: it is no such
/// decision.
std::optional<StreamId> record_decided_on(const std::vector<Entry>& entries,
                                          const service::Event& what);

}  // namespace holdfast::desk
