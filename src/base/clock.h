// The time, as a value passed in. The real clock is read in main.cc and jobs/clock.cc alone;
// demonstrations and tests pass their own.
#pragma once
#include <functional>

#include "base/moment.h"

namespace holdfast {

struct Clock {
  std::function<Moment()> now;
};

}  // namespace holdfast
