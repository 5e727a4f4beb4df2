// What managers see of assessments across the service, from index rows: those that wait to be
// countersigned, and what came of each rule of the gap check.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "ledger/ledger.h"
#include "practice/situation.h"

namespace holdfast::desk {

/// Inside the desk: the rows of one record, by the name that lists show.
std::vector<ledger::Row> assessment_rows(const Situation& situation, const std::string& child);
/// What came of each rule of the gap check, in a situation folded from the record's open part
/// alone: a count that rested on more would tell of it.
std::vector<ledger::Row> gap_rule_rows(const Situation& open);

struct AssessmentWaiting {
  StreamId record;
  EventId assessment;
  std::string child;
  std::string stage;  ///< wire word
  PersonId signed_by;
  Date signed_on;
  std::string needs;                          ///< wire word of the authority that must agree
  std::map<std::string, std::string> levels;  ///< by the matter's wire word; wire words
  std::map<std::string, std::string> before;  ///< the levels they replace, where there are any
  std::size_t unread_by_signer = 0;           ///< of what agencies told before it was signed
  std::size_t unread_by_you = 0;
};
/// Of records that this reader may open, or may after a tick of purpose; the oldest first.
Result<std::vector<AssessmentWaiting>> assessments_waiting(Desk& desk,
                                                           const access::Reader& reader);

/// Over every record that this reader may open: how often a rule named something, and what came of
/// that.
struct RuleSeen {
  std::size_t assessments = 0;  ///< in which it named something
  std::size_t written = 0;
  std::size_t left_out = 0;
  std::size_t not_looked = 0;
};
/// By the rule's wire word.
Result<std::map<std::string, RuleSeen>> rules_seen(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
