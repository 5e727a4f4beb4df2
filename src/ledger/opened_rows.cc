// A nonce is random: its first bytes are as good a hash as any.
#include "ledger/opened_rows.h"

#include <cstring>

namespace holdfast::ledger {

std::size_t OpenedRows::NonceHash::operator()(const Nonce& nonce) const {
  std::size_t hash = 0;
  std::memcpy(&hash, nonce.data(), sizeof hash);
  return hash;
}

void OpenedRows::at_generation(std::uint64_t generation) {
  const std::lock_guard lock(mutex_);
  if (generation <= generation_) return;
  opened_.clear();
  generation_ = generation;
}

std::optional<std::string> OpenedRows::label(std::uint64_t generation, StreamId stream,
                                             const StoredRow& row) {
  const std::lock_guard lock(mutex_);
  if (generation != generation_) return std::nullopt;
  const auto at = opened_.find(row.nonce);
  if (at == opened_.end() || at->second.stream != stream || at->second.row != row)
    return std::nullopt;
  return at->second.label;
}

void OpenedRows::keep(std::uint64_t generation, StreamId stream, const StoredRow& row,
                      std::string label) {
  const std::lock_guard lock(mutex_);
  if (generation != generation_) return;
  if (opened_.size() >= opened_rows_limit) opened_.clear();
  opened_.insert_or_assign(row.nonce, Opened{stream, row, std::move(label)});
}

}  // namespace holdfast::ledger
