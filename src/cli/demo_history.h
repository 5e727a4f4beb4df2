// What a made-up child's record is to be told, before anybody records it: who says what at which
// moment, in order of time. Made by the generator (demo_tell.h) or read from the stories written by
// hand (demo_children.h), and taken to the desk by demo_whole.cc.
#pragma once
#include <algorithm>
#include <vector>

#include "access/reader.h"
#include "practice/event.h"

namespace holdfast::cli {

/// The day itself, or the Monday after it.
inline Date weekday_from(Date day) {
  constexpr int saturday = 5;
  const int weekday = weekday_of(day);
  return weekday < saturday ? day : day + (7 - weekday);
}

/// Who can tell: the people and agencies of the service, in the order of the script.
struct DemoCast {
  std::vector<access::Reader> people;
  std::vector<std::size_t> managers;  ///< of each of them: the place of who manages their team
  std::vector<std::size_t> case_managers;
  std::vector<AgencyId> agencies;
  std::vector<EventId> offers;  ///< of the directory
  Date today;  ///< the day before the demonstration's own: nothing is told of one that is not over

  std::size_t place_of(Role role) const {
    return static_cast<std::size_t>(std::ranges::find(people, role, &access::Reader::role) -
                                    people.begin());
  }
};

struct DemoTold {
  Moment at;
  std::size_t by = 0;  ///< a place in DemoCast::people
  EventId event;
  Event what;
  Clearance more = {};
};

/// A victim's own record. Its first entry, which says whose record the token is on, is added when
/// that record's id is known.
struct DemoVictim {
  EventId token;
  std::vector<DemoTold> told;
};

struct DemoHistory {
  std::vector<DemoTold> child;
  std::vector<DemoVictim> victims;
};

}  // namespace holdfast::cli
