// What managers see of assessment tools across the service, from index rows: whose last rating is
// past its day, and how percentages sit beside the levels judged next.
#pragma once
#include <array>
#include <map>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "ledger/ledger.h"
#include "practice/situation.h"

namespace holdfast::desk {

/// Inside the desk: the rows of one record, by the name that lists show.
std::vector<ledger::Row> tool_rows(const Situation& situation, const std::string& child);

struct ToolOutOfDate {
  StreamId record;
  std::string child;
  std::string tool;  ///< its key
  Date rated_on;
  Date again;
};
/// Of tools in use, on records that this reader may open: that there are others is not for them to
/// know. The longest past first; nothing for whoever countersigns nothing.
Result<std::vector<ToolOutOfDate>> tools_out_of_date(Desk& desk, const access::Reader& reader,
                                                     Date today);

/// How often, by the band of the percentage and by the wire word of the level.
using BesideLevels = std::array<std::map<std::string, std::size_t>, 4>;
/// Over every record that this reader may open.
Result<BesideLevels> levels_beside(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
