// A day that another area counts from, with the entry that says it: what rests on the day rests on
// the entry.
#pragma once
#include "base/date.h"
#include "base/id.h"

namespace holdfast {

struct DayTold {
  Date day;
  EventId source;
};

}  // namespace holdfast
