// A checkpoint: count and head of every stream at one moment, signed with a key that is not in the
// database, and copied to a second place. A chain by itself cannot show that its tail was cut off,
// that a whole stream is gone, or that everything was written anew by whoever holds the database; a
// checkpoint kept elsewhere can.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/moment.h"
#include "base/result.h"
#include "ledger/crypto.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

class Store;

struct Anchor {
  Book book{};
  StreamId stream;
  std::uint64_t count = 0;
  Digest hash{};
  friend bool operator==(const Anchor&, const Anchor&) = default;
};

struct Checkpoint {
  Moment taken;
  std::vector<Anchor> anchors;  ///< in order of book, then stream
  friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

Result<Checkpoint> take_checkpoint(Store& store, Moment now);

/// The text of a checkpoint file: its lines, then the signature of all bytes before that line.
std::string signed_text(const Checkpoint& checkpoint, const Key& signing_key);
/// Nothing unless the text is exactly what signed_text writes and the signature holds.
std::optional<Checkpoint> read_checkpoint(std::string_view text, const PublicKey& signer);

}  // namespace holdfast::ledger
