// Referrals to services over many records, from index rows: how long each waited, and what was
// refused. No record is opened by looking, and none shows that its reader may not see.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "ledger/ledger.h"
#include "practice/situation.h"

namespace holdfast::desk {

/// Inside the desk: the rows of one record, by the name that lists show.
std::vector<ledger::Row> wait_rows(const Situation& situation, const std::string& child);

struct Wait {
  StreamId record;
  EventId referral;
  std::string child;
  std::string offer;  ///< as it was called then
  AgencyId agency;
  Date referred;
  std::optional<Date> answered;
  std::optional<Date> started;
  std::string stands;  ///< a wire word of interventions::Stands
  std::string reason;  ///< of a refusal, its wire word; empty: not known

  std::optional<int> days_to_answer() const;
  std::optional<int> days_to_start() const;
};
/// Referred from the first day to the last, the latest first, of the agencies of the service.
Result<std::vector<Wait>> waits_of(Desk& desk, const access::Reader& reader, Date first, Date last);

/// Of days that are known; nothing where none is. Of an even number, halfway between the two in the
/// middle, in whole days, rounded up.
struct Spread {
  std::optional<int> median;
  std::optional<int> longest;
};
Spread spread_of(std::vector<int> days);

/// What one agency did with what was referred to it.
struct AgencyWaits {
  std::size_t referred = 0;
  std::size_t not_answered = 0;
  std::size_t not_started = 0;  ///< accepted, or on a waiting list
  std::size_t started = 0;      ///< those that ended since too
  std::size_t refused = 0;
  std::map<std::string, std::size_t> reasons;  ///< of refusals, by wire word; empty: not known
  std::optional<int> unanswered_for;           ///< days so far, of whoever waits longest
  std::optional<int> waiting_for;
  Spread to_answer;
  Spread to_start;
};
std::map<AgencyId, AgencyWaits> by_agency(const std::vector<Wait>& waits, Date today);

}  // namespace holdfast::desk
