// The records of one child that were merged, as the one list that everything is worked out of.
#pragma once
#include <vector>

#include "practice/event.h"

namespace holdfast {

/// What was recorded in a record that was merged into another.
struct MergedEntries {
  StreamId record;
  std::vector<Entry> entries;
};

/// The merged records' entries first, each saying which record it was made in; then `own`, so that
/// the record that goes on has the last word. One happening that was recorded on both stands once.
std::vector<Entry> joined(std::vector<Entry> own, std::vector<MergedEntries> merged);

/// The entries that a record's own stream holds.
std::vector<Entry> own_entries(std::vector<Entry> all);

}  // namespace holdfast
