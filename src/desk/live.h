// What somebody's open page may be told of while it stands open: that it has changed, and never
// what. Nothing is shown here, so nothing is logged; what they then fetch is opened as ever.
//
// Who is told is not worked out from what was recorded, but from what they may see. A sight is an
// opaque word for that: two of one reader are the same exactly when everything they may see of the
// record is. An entry they may not see leaves their sight as it was, so nothing they receive can
// speak of it; and whoever was away for a minute, a night or a restart compares the sight of their
// page with that of now, and has lost nothing.
#pragma once
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "base/changed.h"
#include "desk/desk.h"

namespace holdfast::desk {

/// 26 characters, whatever it is of.
using Sight = std::string;

/// What each of these may see of the record now, in their order; empty for who may not open it as
/// it stands (a tick of purpose that is missing counts as not).
Result<std::vector<Sight>> sights_of(Desk& desk, StreamId record,
                                     std::span<const access::Reader> readers);
/// What a page of a record is made of: the compartments its reader holds there, and the entries.
struct Shown {
  StreamId record;
  Clearance held;
  std::span<const Entry* const> entries;
};
Sight sight_of(const Desk& desk, const access::Reader& reader, const Shown& shown);
/// The reader's home. To be asked before what it shows is read.
Sight sight_of_home(const Desk& desk, const access::Reader& reader);

/// Which pages may no longer be as they stand.
struct Touched {
  std::vector<StreamId> records;  ///< every one that is read with what changed
  std::vector<PersonId> homes;    ///< whose sight of their home is another now
};
/// From now on what is new in the service's own list is told from what stood there.
Result<Done> begin_telling(Desk& desk);
Result<Touched> touched_by(Desk& desk, const Changed& changed);

/// May this reader be told that such an entry came, moved or went? On their home that holds of
/// records too that they could open after a tick of purpose, as their lists do.
bool may_be_told(const Permission& permission, Clearance entry);

/// What homes have been touched by since the service was started: the one thing that is counted,
/// because a home is made of too many records to compare. The count itself is never shown.
class Homes {
 public:
  void touch(const access::Reader& reader);
  /// Another after each touch; of this start of the service.
  std::string state_of(const access::Reader& reader, Moment now) const;

  /// False where that entry, addressed to an agency, was told to it before.
  bool first_told(EventId event);

  /// Entries of the service's own list that have been looked through.
  std::size_t looked_through(std::size_t now_there);

 private:
  using Whose = std::tuple<PersonId, AgencyId, Role>;
  mutable std::mutex mutex_;
  mutable std::optional<Moment> since_;
  std::map<Whose, std::uint64_t> touches_;
  std::size_t looked_through_ = 0;
  std::set<EventId> told_;
  std::deque<EventId> in_order_;
};

}  // namespace holdfast::desk
