// That a stream changed, for whoever tells people that a page of theirs is no longer as it stands.
// Neither who did it nor what: only where to look again, and who could notice.
#pragma once
#include <vector>

#include "base/clearance.h"
#include "base/id.h"

namespace holdfast {

struct Changed {
  StreamId stream;
  /// The compartments of each entry that came, moved or went; of one that moved, before and after.
  std::vector<Clearance> where;
};

}  // namespace holdfast
