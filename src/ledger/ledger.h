// The ledger: append-only streams of entries, each sealed under a key of its own and chained to the
// one before. It knows nothing of what an entry means: it is handed content (JSON text) and a
// clearance, and hands them back with when, who and which agency. Bytes on disk:
// docs/ledger_format.md. Where the bytes lie is ledger::Store's business (store.h).
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/chance.h"
#include "base/changed.h"
#include "base/clearance.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

namespace holdfast::ledger {

class Store;
class KeyRing;
class SealedFiles;

/// The plain part of an entry: all that can be read without a key.
struct Header {
  std::uint8_t version = 1;  ///< 2 where it names attachments
  StreamId stream;
  std::uint64_t number = 0;  ///< 1 for a stream's first entry
  EventId event;
  Moment recorded;
  PersonId actor;
  AgencyId agency;
  Digest previous{};  ///< hash of the entry before; zeros for the first
  std::vector<Digest>
      attachments{};  ///< the names of its sealed files, so that the chain covers them
  friend bool operator==(const Header&, const Header&) = default;
};

/// An entry as read: its chain has been checked. `content` is empty and `erased` true when its key
/// has been destroyed.
struct Entry {
  Header header;
  Digest hash{};
  Clearance clearance;  ///< in force now; the sealed original keeps its own inside `content`
  std::string content;
  bool erased = false;
};

struct Stream {
  StreamId id;
  std::vector<Entry> entries;  ///< in order of number, from 1, whole
};

struct Head {
  std::uint64_t count = 0;
  Digest hash{};
  friend bool operator==(const Head&, const Head&) = default;
};

/// What a caller may say of a new entry. When it was recorded is the ledger's to say, never the
/// caller's.
struct NewEntry {
  EventId event;
  PersonId actor;
  AgencyId agency;
  Clearance clearance;
  std::string content;  ///< JSON text, UTF-8
  /// Sealed already, under the key that this entry then gets; null: none.
  std::shared_ptr<SealedFiles> files = nullptr;
};

/// An index row: a way to find a stream without reading it. Rows of a stream are always replaced
/// whole, computed from its fold, so they cannot disagree with it. `token` is stored only as a
/// keyed hash; `label` is sealed under a key derived from the data keys of the entries in `basis`,
/// so it goes when they go.
struct Row {
  std::string kind;            ///< "name", "worker", "prompt": plain on disk
  std::string token;           ///< what is looked for
  Clearance clearance;         ///< who may find it
  std::int64_t order = 0;      ///< sorts the answers, ascending: a due moment in microseconds, or 0
  std::vector<EventId> basis;  ///< of the same stream; at least one
  std::string label;           ///< what the list shows; sealed
  friend bool operator==(const Row&, const Row&) = default;
};

struct FoundRow {
  StreamId stream;
  Row row;  ///< `token` is empty: it cannot be read back
};

/// The words of one entry, to find it by. They are stored only as keyed hashes, and go when a key
/// of `basis` goes. At most one row an entry.
struct TextRow {
  EventId event;                   ///< the entry that is found
  std::vector<std::string> words;  ///< as they are looked for; their order and repeats mean nothing
  Clearance clearance;             ///< who may find it
  std::vector<EventId> basis;      ///< whose words they are; of the same stream, at least one
};

struct TextRows {
  bool whole = false;         ///< they replace every text row of the stream, not only their own
  std::vector<TextRow> rows;  ///< one without words takes its entry's row away
};

/// An entry of a stream.
struct EntryName {
  StreamId stream;
  EventId event;
  friend bool operator==(const EntryName&, const EntryName&) = default;
};

struct TextQuery {
  std::vector<std::string> words;            ///< all of these; at least one
  Clearance held = Clearance::everything();  ///< rows whose clearance this covers
  std::optional<EntryName> before;           ///< found earlier: only what was put before it
  std::size_t limit = 100;
};

struct FoundText {
  EntryName entry;
  Clearance clearance;
};

/// Entries whose text rows share much with a text that is asked about.
struct AlikeQuery {
  std::vector<std::string> any;              ///< what leads to them: one is enough
  std::vector<std::string> asked;            ///< what is compared
  std::size_t at_least = 1;                  ///< so many of `asked` an answer holds
  Clearance held = Clearance::everything();  ///< rows whose clearance this covers
  std::size_t limit = 1000;                  ///< looked at, the last put first
};

struct AlikeText {
  EntryName entry;
  Clearance clearance;
  std::vector<std::size_t> holds;  ///< which of `asked`, by place, ascending
};

struct RowQuery {
  std::string kind;
  std::vector<std::string> tokens;           ///< any of these; none: every row of the kind
  Clearance held = Clearance::everything();  ///< rows whose clearance this covers
  std::size_t limit = 1000;
  std::optional<StreamId> stream;  ///< of this one alone; then no token is looked at
};

struct StreamAppend {
  StreamId stream;
  std::uint64_t expected_count = 0;  ///< entries the writer has seen
  std::vector<NewEntry> entries;     ///< may be empty when only rows are replaced
  /// Replaces every row of the stream; nothing: the rows stay.
  std::optional<std::vector<Row>> rows;
  TextRows texts;
};

/// Somebody appended first; read again and decide again.
struct LostRace {
  StreamId stream;
};
/// The event id stands in that stream already: a repeated request. Nothing was written.
struct AlreadyRecorded {
  StreamId stream;
  EventId event;
};
using AppendRefusal = std::variant<LostRace, AlreadyRecorded, Failure>;

/// Thread-safe. Keys are synced before the entries that need them; entries and rows of all streams
/// of one append are one transaction, all or none. After a failed sync a stream refuses writes
/// (Failure::Kind::closed) until it has been verified.
class Ledger {
 public:
  Ledger(Store& store, KeyRing& keys, Clock clock, Chance chance);
  ~Ledger();
  Ledger(const Ledger&) = delete;
  Ledger& operator=(const Ledger&) = delete;

  /// The whole stream, chain checked from its first entry. A stream never written is empty.
  /// Failure::damaged when the chain does not hold.
  Result<Stream> read(StreamId stream) const;
  /// Only what came after `known`, a head that was read before: the chain is checked from there on.
  Result<Stream> read_after(StreamId stream, const Head& known) const;
  /// Cheap: what a cached fold is keyed by, together with key_generation().
  Result<Head> head(StreamId stream) const;
  /// Changes whenever a key of this stream is wrapped anew or destroyed.
  Result<std::uint64_t> key_generation(StreamId stream) const;
  Result<std::vector<StreamId>> streams() const;

  Result<Done, AppendRefusal> append(std::span<const StreamAppend> appends);

  /// Told of every change once it is kept, by the thread that made it: so it must be quick. What it
  /// throws is dropped, since what is kept is kept. To be set before others use the ledger.
  void on_change(std::function<void(const Changed&)> listener);

  /// To seal files for an entry that will be appended.
  std::shared_ptr<SealedFiles> new_files() const;
  /// One file of an entry, whole. Failure::bad_input when the entry was erased or has none of that
  /// name, ::damaged when it is not what was sealed.
  Result<Bytes> attachment(StreamId stream, EventId event, const Digest& sealed) const;

  Result<std::vector<FoundRow>> find(const RowQuery& query) const;
  /// Every row of one stream, in a stable order; tokens empty. For `rebuild`, which compares.
  Result<std::vector<FoundRow>> rows_of(StreamId stream) const;
  /// The same of one kind.
  Result<std::vector<FoundRow>> rows_of(StreamId stream, std::string_view kind) const;
  /// A digest of a row's stored token, kind, order, clearance and its label, for comparing stored
  /// rows with rebuilt ones.
  Digest fingerprint(StreamId stream, const Row& row) const;
  Result<std::vector<Digest>> row_fingerprints(StreamId stream) const;

  /// The entries that hold every word, the last indexed first. No number tells how many others lie
  /// between.
  Result<std::vector<FoundText>> find_texts(const TextQuery& query) const;
  Result<std::vector<AlikeText>> find_alike(const AlikeQuery& query) const;
  /// Whether the stored text rows of the stream are these.
  Result<bool> has_texts(StreamId stream, std::span<const TextRow> rows) const;

  /// Wraps the entry's key anew for another clearance. The `record.reclassified` event that says so
  /// is the caller's to append.
  Result<Done> reclassify(StreamId stream, EventId event, Clearance clearance);
  /// Destroys the entry's key, its rows and what is left of it in free pages and the WAL. The chain
  /// still verifies.
  Result<Done> erase_entry(StreamId stream, EventId event);
  /// Destroys the key of one compartment of one stream, and so every entry that lies in it.
  Result<Done> erase_compartment(StreamId stream, Compartment compartment);
  Result<Done> erase_stream(StreamId stream);

  /// Verifies a stream that was closed by a failed commit and takes writes to it again. append()
  /// tries this by itself; Failure::closed or ::damaged says that the stream does not hold.
  Result<Done> reopen(StreamId stream);

  /// The same id for the same parts, on every node and after every restart: what the system did is
  /// recorded once.
  EventId system_event_id(std::span<const std::string> parts) const;
  /// A keyed hash for tokens that other rooms keep (draft names, throttle names).
  Digest keyed_hash(std::string_view purpose, std::string_view value) const;

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::ledger
