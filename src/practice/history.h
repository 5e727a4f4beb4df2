// Every entry of a record as it was made, with what was later said of it: the page that shows an
// entry's whole story reads this.
#pragma once
#include <vector>

#include "practice/event.h"

namespace holdfast {

struct Told {
  Entry entry;
  std::vector<Entry> since;  ///< corrections, withdrawal and reclassifications, oldest first
  bool withdrawn = false;

  /// What stands: the last correction's record, or the entry's own.
  const Event& standing() const;
};

struct History {
  std::vector<Told> told;  ///< in the order recorded, area events only

  const Told* find(EventId event) const;
};

/// General records are set beside what they speak of. One that speaks of an entry its reader may
/// not see is left out.
History history_of(std::vector<Entry> entries);
/// The entries that everybody may read who may open the record, with what was said of them since.
std::vector<Entry> open_entries_of(const History& history);

}  // namespace holdfast
