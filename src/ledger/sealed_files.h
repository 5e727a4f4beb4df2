// Files on their way into an entry. They come before the entry is written, and perhaps it never is,
// so its data key is chosen first: the files are sealed under a key derived from it, piece by piece
// as they arrive, and the entry takes the key with it. What is plain is never on the disk and never
// whole in memory; destroying the entry's key destroys its files.
#pragma once
#include <functional>
#include <mutex>
#include <span>
#include <vector>

#include "base/chance.h"
#include "base/clock.h"
#include "ledger/attachments.h"
#include "ledger/crypto_stream.h"

namespace holdfast::ledger {

class Store;

struct SealedFile {
  Digest sealed{};               ///< its name
  Digest plain{};                ///< of what was sealed: for telling the same document sent twice
  std::uint64_t size_bytes = 0;  ///< before sealing
};

/// Of one entry of one stream. begin(), take() and end() are one thread's at a time; a file that is
/// begun and not ended is dropped by the next begin().
class SealedFiles {
 public:
  SealedFiles(Store& store, Clock clock, Chance chance);
  ~SealedFiles();
  SealedFiles(const SealedFiles&) = delete;
  SealedFiles& operator=(const SealedFiles&) = delete;

  /// Failure::bad_input beyond attachments_an_entry_limit.
  Result<Done> begin();
  /// Failure::bad_input beyond attachment_limit_bytes.
  Result<Done> take(ByteView plain);
  Result<SealedFile> end();

  const std::vector<SealedFile>& files() const { return files_; }
  /// Gives one file's plain bytes to `piece`, in order, until it answers false.
  Result<Done> read(std::size_t file, const std::function<bool(ByteView)>& piece) const;

  /// For the ledger: the key of the entry that will name these.
  const Key& data_key() const { return data_key_; }
  /// For the ledger, before the append. Again for the same stream: nothing more.
  Result<Done> keep(StreamId stream);

 private:
  struct Taking;
  Result<Done> seal_chunk(ByteView plain, Chunk chunk);

  Attachments attachments_;
  Clock clock_;
  Chance chance_;
  Key data_key_;
  std::unique_ptr<Taking> taking_;
  std::vector<SealedFile> files_;
  std::vector<NewAttachment> written_;
  std::optional<StreamId> kept_in_;
};

/// The key of an entry's files.
Key attachment_key(const Key& data_key);

/// Some bytes of a sealed file; fewer than asked for only at its end.
using SealedBytes = std::function<Result<Bytes>(std::uint64_t from, std::size_t most)>;
/// Unseals chunk by chunk. Failure::damaged when a chunk is not what was sealed, or the last one
/// is missing.
Result<Done> unseal_file(const Key& data_key, const SealedBytes& read,
                         const std::function<bool(ByteView)>& piece);

}  // namespace holdfast::ledger
