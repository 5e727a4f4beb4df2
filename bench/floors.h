// What nobody could do without: the least that an act of ours must cost on this machine, measured
// beside it.
#pragma once
#include <filesystem>
#include <memory>

#include "base/bytes.h"

namespace holdfast::bench {

/// A bare insert in a transaction of its own: SQLite, WAL, synchronous=FULL, with nothing of ours.
class BareInsert {
 public:
  explicit BareInsert(const std::filesystem::path& file);
  ~BareInsert();
  BareInsert(const BareInsert&) = delete;
  BareInsert& operator=(const BareInsert&) = delete;
  void once();

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// Entries sealed and ready: opening them is to hash each and to unseal each, and no more.
class SealedEntries {
 public:
  SealedEntries(std::size_t count, std::size_t bytes_each);
  ~SealedEntries();
  void hash_and_unseal() const;

 private:
  struct One;
  std::vector<One> entries_;
};

}  // namespace holdfast::bench
