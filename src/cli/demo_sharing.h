// What moves between agencies about one made-up child: asked and answered, declined, told unasked,
// agreed, and one request that waits.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "base/chance.h"
#include "desk/desk.h"
#include "practice/sharing/sharing.h"

namespace holdfast::cli {

/// One thing somebody does, so many days before the demonstration's own.
struct DemoShared {
  int days_ago;
  int hour;
  std::size_t by;  ///< a place in demo_workers()
  EventId event;
  sharing::Event what;
  std::optional<EventId> answers = {};  ///< what their agency was asked
};
/// In order of time. `agencies` as in demo_agencies().
std::vector<DemoShared> shared_about_a_child(const std::vector<AgencyId>& agencies, Date today,
                                             const Chance& chance);

/// Somebody does it, and the system takes the steps that have come by then; false: it was refused.
bool share(desk::Desk& desk, const access::Reader& reader, StreamId record, const DemoShared& told);

/// The system takes steps as they come, an hour at a time from `from`, since they come on the hour.
/// Answers with where the next stretch begins; nothing: a step could not be taken.
std::optional<Moment> pass_time(desk::Desk& desk, const std::function<void(Moment)>& set,
                                Moment from, Moment until);

}  // namespace holdfast::cli
