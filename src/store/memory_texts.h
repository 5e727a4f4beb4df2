// Text rows as a plain map. Seen by memory.cc alone.
#pragma once
#include <algorithm>
#include <map>

#include "ledger/stored.h"

namespace holdfast::store {

inline bool rests_on_one(const std::vector<ledger::BasisKey>& basis,
                         std::span<const ledger::KeyId> keys) {
  return std::any_of(basis.begin(), basis.end(), [&](const ledger::BasisKey& one) {
    return std::count(keys.begin(), keys.end(), one.key) > 0;
  });
}

class MemoryTexts {
 public:
  void put(StreamId stream, const ledger::StoredTexts& texts) {
    if (texts.whole) std::erase_if(rows_, [&](const auto& kept) { return is_of(kept, stream); });
    for (const auto& row : texts.rows) {
      std::erase_if(rows_, [&](const auto& kept) {
        return is_of(kept, stream) && kept.second.row.event == row.event;
      });
      if (!row.words.empty()) rows_[++last_place_] = {stream, row};
    }
  }
  void drop(StreamId stream, std::span<const ledger::KeyId> keys) {
    std::erase_if(rows_, [&](const auto& kept) {
      return is_of(kept, stream) && rests_on_one(kept.second.row.basis, keys);
    });
  }
  std::vector<ledger::FoundStoredText> find(const ledger::StoredTextQuery& query) const {
    std::vector<ledger::FoundStoredText> found;
    const auto before = query.before ? place_of(*query.before) : last_place_ + 1;
    for (auto at = rows_.rbegin(); at != rows_.rend() && found.size() < query.limit; ++at) {
      const auto& [stream, row] = at->second;
      const bool all = std::all_of(query.words.begin(), query.words.end(), [&](const auto& word) {
        return std::count(row.words.begin(), row.words.end(), word) > 0;
      });
      if (at->first < before && all && !query.words.empty() && query.held.covers(row.clearance))
        found.push_back({{stream, row.event}, row.clearance, row.basis});
    }
    return found;
  }
  std::vector<ledger::FoundStoredAlike> alike(const ledger::StoredAlikeQuery& query) const {
    std::vector<ledger::FoundStoredAlike> found;
    for (auto at = rows_.rbegin(); at != rows_.rend() && found.size() < query.limit; ++at) {
      const auto& [stream, row] = at->second;
      const bool one = std::any_of(query.any.begin(), query.any.end(), [&](const auto& word) {
        return std::count(row.words.begin(), row.words.end(), word) > 0;
      });
      if (one && query.held.covers(row.clearance))
        found.push_back({{stream, row.event}, row.words, row.clearance, row.basis});
    }
    return found;
  }
  std::vector<ledger::StoredText> of(StreamId stream) const {
    std::vector<ledger::StoredText> rows;
    for (const auto& kept : rows_)
      if (is_of(kept, stream)) rows.push_back(kept.second.row);
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.event < b.event; });
    return rows;
  }

 private:
  struct Placed {
    StreamId stream;
    ledger::StoredText row;
  };
  static bool is_of(const std::pair<const std::int64_t, Placed>& kept, StreamId stream) {
    return kept.second.stream == stream;
  }
  /// 0, before every place, where there is no such row.
  std::int64_t place_of(const ledger::EntryName& entry) const {
    for (const auto& kept : rows_)
      if (is_of(kept, entry.stream) && kept.second.row.event == entry.event) return kept.first;
    return 0;
  }

  std::map<std::int64_t, Placed> rows_;
  std::int64_t last_place_ = 0;
};

}  // namespace holdfast::store
