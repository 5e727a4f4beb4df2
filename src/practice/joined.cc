// Putting the lists of merged records together.
#include "practice/joined.h"

#include <unordered_set>

namespace holdfast {

std::vector<Entry> joined(std::vector<Entry> own, std::vector<MergedEntries> merged) {
  std::unordered_set<EventId, IdHash> later;
  const auto keep = [&](std::vector<Entry>& entries) {
    std::erase_if(entries, [&](const Entry& e) { return later.contains(e.envelope.event); });
    for (const auto& entry : entries) later.insert(entry.envelope.event);
  };
  keep(own);
  for (auto at = merged.rbegin(); at != merged.rend(); ++at) keep(at->entries);
  std::vector<Entry> all;
  for (auto& [record, entries] : merged)
    for (auto& entry : entries) {
      if (!entry.envelope.merged_from) entry.envelope.merged_from = record;
      all.push_back(std::move(entry));
    }
  for (auto& entry : own) all.push_back(std::move(entry));
  return all;
}

std::vector<Entry> own_entries(std::vector<Entry> all) {
  std::erase_if(all, [](const Entry& entry) { return entry.envelope.merged_from.has_value(); });
  return all;
}

}  // namespace holdfast
