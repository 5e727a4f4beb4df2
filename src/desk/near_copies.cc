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
#include "practice/service/service.h"

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
  const std::vector<planning::Phrase>& standard;
  std::vector<planning::WordPair> all;      ///< in order
  std::vector<planning::WordPair> counted;  ///< those of no standard phrase
  std::vector<std::string> pairs;           ///< of these, each once
  Records ours;                             ///< the child's own, and what was merged with it
  Records named;                            ///< those said to have taken part with them
};

Compared compared(const std::string& passage, const std::vector<planning::Phrase>& standard) {
  Compared asked{passage, standard, planning::word_pairs(passage), {}, {}, {}, {}};
  const auto is_standard = planning::standard_in(asked.all, standard);
  for (std::size_t n = 0; n < asked.all.size(); ++n) {
    if (is_standard[n]) continue;
    asked.counted.push_back(asked.all[n]);
    add_once(asked.pairs, asked.all[n].words);
  }
  return asked;
}

/// Those that share a band of these pairs, and enough of the pairs that count.
Result<std::vector<ledger::AlikeText>> candidates(Desk& desk, const Compared& asked,
                                                  const std::vector<planning::WordPair>& by) {
  ledger::AlikeQuery query{.at_least = planning::fewest_shared, .limit = candidates_at_most};
  for (const auto& band : planning::bands_of(by)) query.any.push_back(planning::band_mark(band));
  for (const auto& pair : asked.pairs) query.asked.push_back(planning::pair_mark(pair));
  return desk.ledger.find_alike(query);
}

/// What is nearer than the best so far goes in its place.
Result<Done> look_among(Desk& desk, const Compared& asked,
                        const std::vector<planning::WordPair>& by, planning::Overlap& best) {
  const auto found = candidates(desk, asked, by);
  if (!found) return Unexpected{found.error()};
  for (const auto& one : *found) {
    const auto other = one.entry.stream;
    if (holds(asked.ours, other) || holds(asked.named, other)) continue;
    if (one.holds.size() <= best.shared) continue;
    std::set<std::string> theirs;
    for (const auto place : one.holds) theirs.insert(asked.pairs[place]);
    auto overlap = planning::overlap_of(asked.passage, theirs, asked.standard);
    if (!planning::is_near_copy(overlap) || overlap.shared <= best.shared) continue;
    const auto linked = names_one_of(desk, other, asked.ours);
    if (!linked) return Unexpected{linked.error()};
    if (!*linked) best = std::move(overlap);
  }
  return done;
}

/// The nearest of all others; nothing where none is near enough. What is kept of the other says
/// nothing of standard phrases, which may have been marked later: the bands of the whole passage
/// lead to one that is like it as a whole, those of what counts to one without the phrase.
Result<planning::Overlap> nearest(Desk& desk, const Compared& asked) {
  planning::Overlap best;
  if (auto looked = look_among(desk, asked, asked.all, best); !looked)
    return Unexpected{looked.error()};
  if (asked.counted.size() < asked.all.size())
    if (auto looked = look_among(desk, asked, asked.counted, best); !looked)
      return Unexpected{looked.error()};
  return best;
}

std::vector<planning::Phrase> standard_phrases(const ServiceFile& service) {
  std::vector<planning::Phrase> phrases;
  for (const auto& one : service.service->phrases)
    phrases.push_back(planning::phrase_of(one.record.standard_words.value));
  return phrases;
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
  const auto standard = standard_phrases(place->service);
  for (const auto& passage : passages) {
    auto asked = compared(passage, standard);
    if (asked.pairs.size() < planning::fewest_shared) continue;
    asked.ours = ours;
    asked.named = named;
    auto near = nearest(desk, asked);
    if (!near) return Unexpected{near.error()};
    if (near->shared > 0) copies.push_back({passage, std::move(near->parts)});
  }
  return copies;
}

}  // namespace holdfast::desk
