// A week of appointments, over many records, from index rows: no record is opened by looking at a
// week, and none shows that its reader may not see.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "ledger/ledger.h"
#include "practice/situation.h"

namespace holdfast::desk {

/// The Monday of that day's week.
Date week_of(Date day);

/// Inside the desk: the rows of one record, by the name that lists show.
std::vector<ledger::Row> meeting_rows(const Situation& situation, const std::string& child);

struct Meeting {
  StreamId record;
  EventId appointment;
  std::string child;
  PersonId worker;
  Date day;
  std::string time;  ///< as it was written
  std::string sort;  ///< wire word
  std::string place;
  std::string stands;  ///< "open", "took_place", "absent", "called_off"
  Moment at;

  bool has_passed(Moment now) const { return stands == "open" && at < now; }
};
/// Of these workers, in the week that begins on that Monday, the soonest first.
Result<std::vector<Meeting>> meetings_of(Desk& desk, const access::Reader& reader,
                                         const std::vector<PersonId>& workers, Date monday);

}  // namespace holdfast::desk
