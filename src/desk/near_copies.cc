// Bands lead from a passage to entries that may share much of it; the pairs that are kept of those
// entries tell how much. Both are compared as keyed hashes. Another record is read only where it is
// near enough already, to see whether it names this child as taking part in one offence.
#include "desk/near_copies.h"

#include <algorithm>

#include "base/add_once.h"
#include "desk/reading.h"
#include "practice/offending/offending.h"
#include "practice/planning/copies.h"
#include "practice/planning/passages.h"

namespace holdfast::desk {
namespace {

/// Of one passage. The latest go first: what everybody copies was copied lately.
constexpr std::size_t candidates_at_most = 1000;

using Records = std::vector<StreamId>;

bool holds(const Records& records, StreamId record) {
  return std::ranges::find(records, record) != records.end();
}

/// Whether a record names one of `ours` as said to have taken part.
Result<bool> names_one_of(Desk& desk, StreamId record, const Records& ours) {
  const auto place = place_for_many(desk, record);
  if (!place) return Unexpected{place.error()};
  return std::ranges::any_of(offending::co_accused_in(*place->full.offending),
                             [&](StreamId named) { return holds(ours, named); });
}

struct Compared {
  const std::string& passage;
  std::vector<std::string> pairs;  ///< each once
  Records ours;                    ///< the child's own, and what was merged with it
  Records named;                   ///< those said to have taken part with them
};

/// The nearest of all others; nothing where none is near enough.
Result<std::optional<NearCopy>> nearest(Desk& desk, const Compared& asked) {
  ledger::AlikeQuery query{.at_least = planning::fewest_shared, .limit = candidates_at_most};
  for (const auto& band : planning::bands_of(planning::word_pairs(asked.passage)))
    query.any.push_back(planning::band_mark(band));
  for (const auto& pair : asked.pairs) query.asked.push_back(planning::pair_mark(pair));
  const auto found = desk.ledger.find_alike(query);
  if (!found) return Unexpected{found.error()};
  planning::Overlap best;
  for (const auto& one : *found) {
    const auto other = one.entry.stream;
    if (holds(asked.ours, other) || holds(asked.named, other)) continue;
    if (one.holds.size() <= best.shared) continue;
    std::set<std::string> theirs;
    for (const auto place : one.holds) theirs.insert(asked.pairs[place]);
    auto overlap = planning::overlap_of(asked.passage, theirs, {});
    if (!planning::is_near_copy(overlap) || overlap.shared <= best.shared) continue;
    const auto linked = names_one_of(desk, other, asked.ours);
    if (!linked) return Unexpected{linked.error()};
    if (!*linked) best = std::move(overlap);
  }
  if (best.shared == 0) return std::optional<NearCopy>{};
  return std::optional(NearCopy{asked.passage, std::move(best.parts)});
}

}  // namespace

Result<std::vector<NearCopy>> near_copies(Desk& desk, StreamId record, const Event& event) {
  std::vector<NearCopy> copies;
  const auto passages = planning::passages_of(event);
  if (passages.empty()) return copies;
  const auto place = place_for_many(desk, record);
  if (!place) return Unexpected{place.error()};
  const auto ours = streams_read_with(place->service, record);
  const auto named = offending::co_accused_in(*place->full.offending);
  for (const auto& passage : passages) {
    Compared asked{passage, {}, ours, named};
    for (const auto& pair : planning::word_pairs(passage)) add_once(asked.pairs, pair.words);
    if (asked.pairs.size() < planning::fewest_shared) continue;
    auto near = nearest(desk, asked);
    if (!near) return Unexpected{near.error()};
    if (*near) copies.push_back(std::move(**near));
  }
  return copies;
}

}  // namespace holdfast::desk
