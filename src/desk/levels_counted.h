// Counting the service's children by their levels, a quarter at a time. The system counts, over
// every record and every part of it, restricted ones too; what it writes down are the figures that
// may be shown, and people see those.
#pragma once
#include <functional>

#include "desk/desk.h"
#include "practice/assessment/counting.h"

namespace holdfast::desk {

/// Counts the earliest quarter that is over and has not been counted, as it was known at its end;
/// answers with its last day. Nothing: none is left to be counted, or `stop` said so meanwhile.
Result<std::optional<Date>> count_levels(Desk& desk, const std::function<bool()>& stop);

/// What was shown of a quarter.
struct QuarterShown {
  Date ended;
  int hidden_below = 0;
  /// Nothing: there were too few children, or too few changed since the last that was shown.
  std::optional<assessment::ShownCounts> shown;
};
/// The last quarter first; none for a role that may not see them.
Result<std::vector<QuarterShown>> quarters_shown(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
