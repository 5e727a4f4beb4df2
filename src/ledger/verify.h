// Verifying what is stored, without any key but the public one checkpoints are signed for: every
// chain from its first entry, every head, and every checkpoint against both. It says what is wrong
// and where, and what no checkpoint covers yet, since that much could have been changed unseen by
// whoever holds the database.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "ledger/checkpoint.h"

namespace holdfast::ledger {

struct Finding {
  enum class Kind {
    altered,         ///< an entry's bytes are not those that were chained
    missing,         ///< a number between others is not there
    swapped,         ///< an entry stands in another's place
    cut_tail,        ///< the last entries are gone
    deleted_stream,  ///< a stream that a checkpoint names is not there at all
    rewritten,       ///< the chain holds, but is not the one that a checkpoint names
    missing_file,    ///< an attachment that an entry names is not there
    changed_file,    ///< an attachment's bytes are not those that were sealed
    unsigned_text,   ///< a checkpoint is not signed by the key, or cannot be read
  };
  Kind kind{};
  Book book{};
  StreamId stream;
  std::uint64_t number = 0;  ///< the first entry concerned; 0: the whole stream
  Digest file{};             ///< the attachment concerned
  friend bool operator==(const Finding&, const Finding&) = default;
};
/// One sentence for the person who runs it.
std::string words_of(const Finding& finding);

/// Entries `first` to `last` of a stream are not covered by any checkpoint yet.
struct Unanchored {
  Book book{};
  StreamId stream;
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  friend bool operator==(const Unanchored&, const Unanchored&) = default;
};

struct Report {
  std::vector<Finding> findings;
  std::vector<Unanchored> unanchored;
  std::uint64_t streams = 0;
  std::uint64_t entries = 0;
  std::uint64_t files = 0;  ///< attachments read
  bool sound() const { return findings.empty(); }
};

/// A Failure only when the store cannot be read at all; everything else is a finding.
Result<Report> verify(Store& store, std::span<const Checkpoint> checkpoints);
/// The findings of one stream's chain, and the hash of each entry as stored.
std::vector<Finding> check_chain(Book book, StreamId stream, const StoredStream& stored,
                                 std::vector<Digest>& hashes);

}  // namespace holdfast::ledger
