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
#include "practice/victims/victims.h"

namespace holdfast {

/// Never null, never changed. Pointers, because moving an area's event by value is compiled anew,
/// for each of its records, in every file that does it.
struct Event::Sum {
  std::variant<                            //
      std::shared_ptr<attention::Event>,   //
      std::shared_ptr<children::Event>,    //
      std::shared_ptr<chronology::Event>,  //
      std::shared_ptr<referrals::Event>,   //
      std::shared_ptr<offending::Event>,   //
      std::shared_ptr<victims::Event>,     //
      std::shared_ptr<service::Event>>
      area;
};

/// Calls `visitor` with the area's own event.
template <class Visitor>
auto visit_area(Visitor&& visitor, const Event& event) {
  return std::visit([&](const auto& held) { return visitor(std::as_const(*held)); },
                    event.sum().area);
}

}  // namespace holdfast
