// Where sealed files lie: beside the database, because a row of 25 MB would make every reading and
// every copy of it slow. A struct of functions and not more of Store: an engine gives one, and what
// names a file, or may read it, is the ledger's business. A file is named by the hash of its sealed
// bytes under the stream whose entry names it, so no two streams ever share one, and whoever holds
// the bytes can tell whether they are the right ones.
#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/bytes.h"
#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"

namespace holdfast::ledger {

/// Of one file, before it is sealed.
inline constexpr std::size_t attachment_limit_bytes = 25 << 20;
inline constexpr std::size_t attachments_an_entry_limit = 5;

struct AttachmentName {
  StreamId stream;
  Digest hash{};  ///< BLAKE2b-256 of the sealed bytes
  friend auto operator<=>(const AttachmentName&, const AttachmentName&) = default;
};

/// A file while it is being written. Gone with the last copy of this, unless it was kept.
struct NewAttachment {
  std::function<Result<Done>(ByteView)> write;
  /// What was written, from there on; fewer bytes than `most` only at the end.
  std::function<Result<Bytes>(std::uint64_t from, std::size_t most)> read;
  /// Syncs it, gives it its name as of `now`, and syncs its folder. Once more: nothing more.
  std::function<Result<Done>(const AttachmentName& name, Moment now)> keep;
};

struct KeptAttachment {
  AttachmentName name;
  Moment kept;
};

/// Safe from several threads; every node of the service sees the same files.
struct Attachments {
  std::function<Result<NewAttachment>(Moment now)> begin;
  /// Failure::bad_input when there is none of that name.
  std::function<Result<Bytes>(const AttachmentName& name, std::uint64_t from, std::size_t most)>
      read;
  /// In order of name.
  std::function<Result<std::vector<KeptAttachment>>()> list;
  /// One that is not there is removed already.
  std::function<Result<Done>(const AttachmentName& name)> remove;
  /// Drops what was begun before `before` and never kept: what a crash left.
  std::function<Result<Done>(Moment before)> drop_begun;
};

}  // namespace holdfast::ledger
