// Made-up offences, courts and orders for the demonstration.
#pragma once
#include <functional>
#include <optional>

#include "practice/offending/offending.h"

namespace holdfast::cli {

/// Records on the one child it is about; nothing when it was refused.
using DemoRecord = std::function<std::optional<EventId>(const offending::Event&)>;

/// A robbery pleaded to, an allegation still open, a report found untrue, an order that runs and a
/// hearing to come. Whether all of it was recorded.
bool tell_of_an_order(const DemoRecord& record, Date today);
/// A caution out of court, and behaviour that was never charged.
bool tell_of_a_caution(const DemoRecord& record, Date today);

}  // namespace holdfast::cli
