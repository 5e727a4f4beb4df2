// Labels of index rows that were opened before, so that a list of a thousand cases does not unseal
// a thousand labels each time it is looked at. An answer from here is what opening the row again
// would give: the stored row is the same to the byte, and no key of the service was destroyed or
// wrapped anew since.
#pragma once
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "ledger/stored.h"

namespace holdfast::ledger {

inline constexpr std::size_t opened_rows_limit = 50'000;

class OpenedRows {
 public:
  /// Forgets everything opened under another generation of the keys.
  void at_generation(std::uint64_t generation);
  std::optional<std::string> label(std::uint64_t generation, StreamId stream, const StoredRow& row);
  /// Nothing is kept where the generation has gone on since the row was read.
  void keep(std::uint64_t generation, StreamId stream, const StoredRow& row, std::string label);

 private:
  struct Opened {
    StreamId stream;
    StoredRow row;
    std::string label;
  };
  struct NonceHash {
    std::size_t operator()(const Nonce& nonce) const;
  };
  std::mutex mutex_;
  std::uint64_t generation_ = 0;
  std::unordered_map<Nonce, Opened, NonceHash> opened_;
};

}  // namespace holdfast::ledger
