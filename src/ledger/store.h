// Where the bytes lie. The one abstract class of the house, because there are three engines under
// it (memory, SQLite, PostgreSQL to come) and the choice is made while running. It knows sealed
// bytes, counts and plain columns; it never sees a key that is not wrapped, or a word anybody
// wrote.
//
// The promises, each a test in tests/conformance:
//  - An append is one transaction over all its streams, locked in order of stream id: all or none.
//  - What a call has answered is on the disk (or on a quorum) before it answers.
//  - Nothing lives in the process: any number of nodes may share the bytes, so every decision
//    that needs the latest state is taken inside the transaction that writes.
//  - A read of a stream is of one moment: its head and entries belong together.
//  - Safe from several threads.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "ledger/access_log.h"
#include "ledger/attachments.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

/// The commit itself failed: what was to be written may or may not be on the disk. The stream must
/// be verified before it is written again.
struct Unsure {
  Failure failure;
};
using StoreRefusal = std::variant<LostRace, AlreadyRecorded, Failure, Unsure>;

/// The entry keys of one stream, as they stand. `generation` is that of all keys together.
struct KeysOfStream {
  std::uint64_t generation = 0;
  std::vector<WrappedEntryKey> keys;  ///< in order of id
};

inline constexpr std::uint64_t no_limit = UINT64_MAX >> 1;

class Store {
 public:
  virtual ~Store() = default;

  // Streams. --------------------------------------------------------------------------------------

  /// Entries from number `from` on, at most `limit`. A stream never written is empty, count 0.
  virtual Result<StoredStream> read(Book book, StreamId stream, std::uint64_t from,
                                    std::uint64_t limit) = 0;
  /// One for each stream asked for, in the same order.
  virtual Result<std::vector<StoredHead>> heads(Book book, std::span<const StreamId> streams) = 0;
  /// In order of id.
  virtual Result<std::vector<StreamId>> streams(Book book) = 0;
  /// The nonces of these events in one stream; nothing where the event is not there.
  virtual Result<std::vector<std::optional<Nonce>>> nonces_of(StreamId stream,
                                                              std::span<const EventId> events) = 0;
  /// AlreadyRecorded goes before LostRace: a repeated request must learn that it succeeded. A
  /// closed stream answers Failure::Kind::closed. Rows replace every row of their stream.
  virtual Result<Done, StoreRefusal> append(Book book, std::span<const StoredAppend> appends) = 0;

  /// Refuses appends to a stream, on every node, until it is reopened.
  virtual Result<Done> close_stream(Book book, StreamId stream) = 0;
  virtual Result<Done> reopen_stream(Book book, StreamId stream) = 0;
  /// Makes certain that what is read from now on is what is on the disk: asked after a failed sync,
  /// before verifying.
  virtual Result<Done> settle() = 0;

  // Index rows. -----------------------------------------------------------------------------------

  /// In order of `order`, then stream, then position.
  virtual Result<std::vector<FoundStoredRow>> find_rows(const StoredRowQuery& query) = 0;
  /// In order of position.
  virtual Result<std::vector<StoredRow>> rows_of(StreamId stream) = 0;
  /// The last put first. Nothing where the row to go on from is no longer there.
  virtual Result<std::vector<FoundStoredText>> find_texts(const StoredTextQuery& query) = 0;
  /// The last put first.
  virtual Result<std::vector<FoundStoredAlike>> find_alike(const StoredAlikeQuery& query) = 0;
  /// In order of event.
  virtual Result<std::vector<StoredText>> texts_of(StreamId stream) = 0;
  /// Drops every row and text row of the stream that rests on one of these keys.
  virtual Result<Done> drop_rows(StreamId stream, std::span<const KeyId> keys) = 0;

  /// Openings, newest first.
  virtual Result<std::vector<FoundStoredOpening>> find_openings(const OpeningQuery& query) = 0;

  // The key file. ---------------------------------------------------------------------------------

  /// Writes those that are absent; answers the ones in force, in the same order.
  virtual Result<std::vector<WrappedStreamKey>> make_stream_keys(
      std::span<const WrappedStreamKey> keys) = 0;
  virtual Result<std::vector<WrappedStreamKey>> stream_keys(std::span<const StreamId> streams) = 0;
  /// False, and nothing written, when any key was wrapped anew or destroyed since `generation`: the
  /// compartment keys that the caller holds may be gone.
  virtual Result<bool> put_entry_keys(std::span<const WrappedEntryKey> keys,
                                      std::uint64_t generation) = 0;
  virtual Result<KeysOfStream> entry_keys(StreamId stream) = 0;
  /// One for each name, in the same order.
  virtual Result<std::vector<std::optional<WrappedEntryKey>>> entry_keys(
      std::span<const KeyName> names) = 0;
  /// Forgets keys of entries that were never appended. Not a destruction: nothing rested on them.
  virtual Result<Done> drop_entry_keys(std::span<const KeyName> names) = 0;
  /// Replaces one wrapped key. False when it is not there.
  virtual Result<bool> rewrap(const WrappedEntryKey& key) = 0;
  /// Deletes the keys and lists them as destroyed, whether or not they were there.
  virtual Result<Done> destroy(std::span<const DestroyedKey> keys) = 0;
  /// Sorted.
  virtual Result<std::vector<DestroyedKey>> destroyed(std::optional<StreamId> stream) = 0;
  /// Of one stream, or (nothing) of all keys together. Grows with each rewrap and destruction.
  virtual Result<std::uint64_t> key_generation(std::optional<StreamId> stream) = 0;
  /// Wrapped keys of the service itself. Written if absent; answers the one in force.
  virtual Result<std::optional<Bytes>> service_key(std::string_view name) = 0;
  virtual Result<Bytes> make_service_key(std::string_view name, ByteView wrapped) = 0;
  /// Leaves no byte of what was deleted in any file: free pages, slack, the write-ahead log.
  virtual Result<Done> purge() = 0;

  /// Sealed files, beside the streams. Not part of any transaction: kept before the append that
  /// names them, removed after the key is destroyed.
  virtual const Attachments& attachments() = 0;

  // The shelf. ------------------------------------------------------------------------------------

  /// As stored, expired or not.
  virtual Result<std::optional<StoredShelfRow>> shelf_get(std::string_view name) = 0;
  virtual Result<Done> shelf_put(const StoredShelfRow& row) = 0;
  /// Writes only where the stored bytes are `expected` (nothing: no row). False: they are not.
  virtual Result<bool> shelf_swap(const std::optional<Bytes>& expected,
                                  const StoredShelfRow& row) = 0;
  virtual Result<Done> shelf_remove(std::string_view name) = 0;
  virtual Result<std::vector<StoredShelfRow>> shelf_list(std::string_view prefix, std::size_t limit,
                                                         Moment now) = 0;
  virtual Result<std::size_t> shelf_sweep(Moment now) = 0;
};

}  // namespace holdfast::ledger
