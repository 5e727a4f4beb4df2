// Which records are read as one. Each names the one it was merged into, and that may itself have
// been merged into another since; nobody can merge a record into one that was merged already, so
// the way up always ends.
#include "practice/service/merged_records.h"

namespace holdfast::service {

void fold(Merges& merges, const RecordsMerged& r, const Envelope& envelope) {
  merges[r.set_aside] = {envelope.event, r.going_on};
}

void fold(Merges& merges, const RecordsParted& r, const Envelope&) {
  std::erase_if(merges, [&](const auto& one) { return one.second.id == r.parted; });
}

StreamId going_on(const Merges& merges, StreamId record) {
  for (auto at = merges.find(record); at != merges.end(); at = merges.find(record))
    record = at->second.into;
  return record;
}

std::vector<StreamId> merged_into(const Merges& merges, StreamId record) {
  std::vector<StreamId> found;
  for (const auto& [other, merge] : merges) {
    if (merge.into != record) continue;
    for (const auto below : merged_into(merges, other)) found.push_back(below);
    found.push_back(other);
  }
  return found;
}

std::vector<StreamId> all_of(const Merges& merges, StreamId record) {
  const auto home = going_on(merges, record);
  auto all = merged_into(merges, home);
  all.push_back(home);
  return all;
}

}  // namespace holdfast::service
