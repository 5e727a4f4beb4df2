// What a fold may know of an entry besides the record itself.
#pragma once
#include <optional>
#include <string>

#include "base/clearance.h"
#include "base/id.h"
#include "base/moment.h"
#include "records/claim.h"

namespace holdfast {

struct Envelope {
  EventId event;
  Moment recorded;  ///< set by the ledger, never by a caller
  PersonId actor;
  AgencyId agency;
  Clearance clearance;                       ///< in force now
  std::string reason;                        ///< why the writer added compartments; usually empty
  std::optional<Claim> claimed = {};         ///< brought in from another system, which said so
  std::optional<StreamId> merged_from = {};  ///< the record of the same child that it was made in
  Clearance written_in = {};                 ///< before anybody moved it; empty: not known
};

}  // namespace holdfast
