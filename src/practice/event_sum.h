// The closed sum of all areas' events: one line an area, and the compiler finds every place that
// forgets one. Includes every area, so only the few files that tell areas apart include it.
#pragma once
#include "practice/attention/attention.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/event.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"

namespace holdfast {

struct Event::Sum {
  std::variant<           //
      attention::Event,   //
      children::Event,    //
      chronology::Event,  //
      referrals::Event,   //
      offending::Event,   //
      service::Event>
      area;
};

}  // namespace holdfast
