// Who saw the child, how often, since when and for how long: read off the contacts, so that nobody
// counts it.
#include <algorithm>

#include "practice/delivery/delivery.h"

namespace holdfast::delivery {

std::vector<SeenBy> seen_by(const State& state) {
  std::vector<SeenBy> all;
  for (const auto& one : state.contacts) {
    const ContactRecorded& r = one.record;
    if (!was_seen(r)) continue;
    auto at = std::ranges::find(all, r.contact_by, &SeenBy::worker);
    if (at == all.end()) at = all.insert(all.end(), {r.contact_by, 0, 0, day_of(r), day_of(r)});
    ++at->times;
    at->minutes += r.contact_minutes.value;
    at->first = std::min(at->first, day_of(r));
    at->last = std::max(at->last, day_of(r));
  }
  std::ranges::stable_sort(all, std::greater{}, &SeenBy::times);
  return all;
}

}  // namespace holdfast::delivery
