// Inside the desk: lines of lists out of index rows, and who is shown which of them.
#pragma once
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "desk/desk.h"
#include "ledger/ledger.h"
#include "records/value.h"

namespace holdfast::desk {

/// What is addressed to an agency: what waits for it, and what is done, so that no number of these
/// stands before those.
inline constexpr std::string_view for_agency = "for_agency";
inline constexpr std::string_view for_agency_done = "for_agency_done";

/// Empty where there is none.
std::string text_in(const Answers& answers, std::string_view name);

/// What a row of a child says of them.
CaseLine line_of(StreamId record, const std::string& label);

/// Works out where the reader stands with records known only from their rows.
class Sieve {
 public:
  Sieve(const service::State& service, const access::Reader& reader, Moment now);
  Permission of(const CaseLine& line) const;
  /// Whether a row of that clearance is listed: they may open the record, a tick of purpose apart,
  /// and hold what the row rests on.
  bool shows(const CaseLine& line, Clearance row) const;

 private:
  const service::State& service_;
  const access::Reader& reader_;
  Moment now_;
  std::set<StreamId> special_;  ///< records that the service decided something about
  /// Of records that it decided nothing about, by their worker: all such are alike.
  mutable std::map<PersonId, Permission> ordinary_;
};

/// One line a record: of a record's views, the fullest that this reader may see.
struct Listed {
  Clearance clearance;
  CaseLine line;
};
using ByRecord = std::unordered_map<StreamId, Listed, IdHash>;
void keep_fuller(ByRecord& found, Clearance clearance, CaseLine line);
/// Sorted by name.
std::vector<CaseLine> lines_of(ByRecord found);

/// The line of one record, read by itself; nothing where the reader is not shown it.
Result<std::optional<CaseLine>> line_shown(Desk& desk, const Sieve& sieve, StreamId record);

/// Records the reader is admitted to, whoever works with them.
std::set<StreamId> admitted_to(const service::State& service, const access::Reader& reader);

/// What the label of a row found by sound says besides: the word of the name, as it is spelled.
inline constexpr std::string_view spelt_as = "spelt";

/// The token of rows of children without a worker; any other is a worker's id.
inline constexpr std::string_view without_worker = "none";

}  // namespace holdfast::desk
