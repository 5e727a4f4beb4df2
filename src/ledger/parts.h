// What the parts of the ledger share: ledger.cc (read and append), rows.cc (index rows) and
// erase.cc. Seen by those files alone.
#pragma once
#include <functional>
#include <map>
#include <mutex>
#include <set>

#include "ledger/format.h"
#include "ledger/keys.h"
#include "ledger/opened_rows.h"
#include "ledger/store.h"

namespace holdfast::ledger {

struct Parts {
  Store& store;
  KeyRing& keys;
  Clock clock;
  Chance chance;
  Key index_key;  ///< tokens and fingerprints of rows
  Key ids_key;    ///< ids of what the system itself did
  Key names_key;  ///< keyed_hash for other rooms

  std::mutex mutex;           ///< guards closed
  std::set<StreamId> closed;  ///< commits failed here, and the store may not know of it
  OpenedRows opened;
  std::function<void(const Changed&)> listener;  ///< may be empty

  /// Never fails: whoever listens does so for themselves.
  void tell(const Changed& changed) const noexcept;
  Digest token_of(std::string_view kind, std::string_view token) const;
  bool is_closed(StreamId stream);
  void close(StreamId stream);
  Result<Done> reopen(StreamId stream);
};

struct Ledger::Inner : Parts {};

/// Data keys at hand while rows are sealed: those of the entries being appended, by event.
using FreshKeys = std::map<EventId, DataKey>;

/// Seals the rows of one stream. Failure::bad_input when a row rests on nothing, or on an entry
/// that is not there or was erased.
Result<std::vector<StoredRow>> seal_rows(const Parts& parts, StreamId stream,
                                         std::span<const Row> rows, const FreshKeys& fresh);

Result<StoredTexts> seal_texts(const Parts& parts, StreamId stream, const TextRows& texts,
                               const FreshKeys& fresh);

/// The keys of these entries, by event: of `fresh`, or as they are kept. Failure::bad_input when
/// one is not there or was erased.
Result<FreshKeys> keys_for(const Parts& parts, StreamId stream, std::span<const EventId> events,
                           const FreshKeys& fresh);

/// The whole stream as stored, its chain checked.
Result<StoredStream> checked_stream(Store& store, Book book, StreamId stream);
/// Takes writes to a closed stream again, once it has been read back and holds.
Result<Done> check_and_reopen(Store& store, Book book, StreamId stream);
Failure chain_broken(StreamId stream, std::uint64_t number);

/// Everything one append hands to the store.
struct Sealed {
  std::vector<StoredAppend> appends;
  std::vector<NewDataKey> keys;
};
/// `heads` belong to `appends`, one each.
Result<Sealed> seal_appends(const Parts& parts, std::span<const StreamAppend> appends,
                            std::span<const StoredHead> heads);

}  // namespace holdfast::ledger
