// What an admission let somebody see, and when. Worked out from the same permission that opened the
// record to them, as the service's list stood at each moment: people who joined, left or changed
// their role, days on which it began and ended, bars, merges. Of each entry it asks where it lay
// then. Nothing here asks the access log, and nothing is said of an entry that whoever looks at
// this may not see.
#pragma once
#include "desk/desk.h"
#include "practice/history.h"

namespace holdfast::desk {

/// From that moment until another; nothing: it goes on.
struct Span {
  Moment from;
  std::optional<Moment> until;
};

/// While nothing changed: what each of those admitted held, each set of parts once, and the records
/// that were read as this one.
struct Reach {
  Span over;
  std::vector<Clearance> held;
  std::vector<StreamId> records;
};

/// An entry of the page's own record, and when they could see it. More than once where it was moved
/// out of their sight and back.
struct InSight {
  const Told* told;
  std::vector<Span> spans;
};

struct Manifest {
  std::vector<Reach> reaches;
  std::vector<PersonId> people;  ///< everybody whom it ever let in
  std::vector<InSight> entries;  ///< in the order recorded
};
/// Of the past: as far as it was known at the moment asked about. `opened` must outlive it.
Result<Manifest> manifest_of(Desk& desk, const Opened& opened, const service::Admission& admission);

/// When an entry could be seen by somebody with that reach. `looker` is what whoever asks holds: an
/// entry that was moved out of a part that they do not hold counts as if it had always lain where
/// it lies now, which is all that they may know of it.
std::vector<Span> in_sight(const Told& told, const std::vector<Reach>& reaches, StreamId record,
                           Clearance looker);

}  // namespace holdfast::desk
