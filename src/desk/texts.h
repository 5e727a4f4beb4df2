// Inside the desk: which words of which entry a search finds.
#pragma once
#include <vector>

#include "desk/reading.h"

namespace holdfast::desk {

/// One for each entry of an area that holds words, was not withdrawn and is not being moved.
std::vector<ledger::TextRow> texts_for(std::vector<Entry> entries);
/// What appending the last of `entries` changes: the row of the entry it is, or speaks of.
ledger::TextRows texts_changed(const Entries& entries);

}  // namespace holdfast::desk
