// What lies in a Store: sealed bytes and the plain columns they are found by. These are values of
// the disk, not of the work; nothing outside ledger/ and store/ reads them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/clearance.h"
#include "base/id.h"
#include "base/moment.h"
#include "ledger/crypto.h"
#include "ledger/ledger.h"

namespace holdfast::ledger {

/// Records and the access log are two books with the same rules, in two files, so that the many
/// small writes of the one never wait for the other.
enum class Book : std::uint8_t { records, access };

struct StoredHead {
  std::uint64_t count = 0;
  Digest hash{};
  Moment recorded;  ///< of the last entry
  bool closed = false;
  friend bool operator==(const StoredHead&, const StoredHead&) = default;
};

struct StoredEntry {
  std::uint64_t number = 0;
  EventId event;
  Bytes header;
  Nonce nonce{};
  Bytes sealed;
  friend bool operator==(const StoredEntry&, const StoredEntry&) = default;
};

struct StoredStream {
  StoredHead head;
  std::vector<StoredEntry> entries;
  friend bool operator==(const StoredStream&, const StoredStream&) = default;
};

/// Names one wrapped key. An entry's is the first 16 bytes of its nonce, so two attempts to append
/// the same event never share a row of the key file, and neither can overwrite the other's key.
using KeyId = Id<struct KeyTag>;
KeyId key_id_of(const Nonce& nonce);

/// What a row rests on: the event, and the key that its label's key is derived from.
struct BasisKey {
  EventId event;
  KeyId key;
  friend bool operator==(const BasisKey&, const BasisKey&) = default;
};

struct StoredRow {
  std::string kind;
  Digest token{};
  Clearance clearance;
  std::int64_t order = 0;
  std::vector<BasisKey> basis;
  Nonce nonce{};
  Bytes sealed;
  friend bool operator==(const StoredRow&, const StoredRow&) = default;
};

struct FoundStoredRow {
  StreamId stream;
  StoredRow row;
  friend bool operator==(const FoundStoredRow&, const FoundStoredRow&) = default;
};

struct StoredRowQuery {
  std::string kind;
  std::vector<Digest> tokens;  ///< any of these; none: every row of the kind
  Clearance held;
  std::size_t limit = 0;
  std::optional<StreamId> stream;  ///< of this one alone; then no token is looked at
};

/// A word as it is stored: the first bytes of a keyed hash. Two words in a million million share
/// one, so whoever finds an entry by it looks at its words again.
using WordToken = std::array<std::uint8_t, 6>;

struct StoredText {
  EventId event;
  std::vector<WordToken> words;  ///< sorted, each once; none: the entry has no row
  Clearance clearance;
  std::vector<BasisKey> basis;
  friend bool operator==(const StoredText&, const StoredText&) = default;
};

struct StoredTexts {
  bool whole = false;
  std::vector<StoredText> rows;
};

struct FoundStoredText {
  EntryName entry;
  Clearance clearance;
  std::vector<BasisKey> basis;
};

struct StoredAlikeQuery {
  std::vector<WordToken> any;  ///< one of these is enough
  Clearance held;
  std::size_t limit = 0;
};
/// With all its words, so that they can be compared.
struct FoundStoredAlike {
  EntryName entry;
  std::vector<WordToken> words;  ///< sorted
  Clearance clearance;
  std::vector<BasisKey> basis;
  friend bool operator==(const FoundStoredAlike&, const FoundStoredAlike&) = default;
};
struct StoredTextQuery {
  std::vector<WordToken> words;  ///< all of these
  Clearance held;
  std::optional<EntryName> before;  ///< only what was put before the row of this entry
  std::size_t limit = 0;
};

/// Where an opening is looked for: one for each entry of the access log, in the same order.
struct StoredOpening {
  StreamId record;
  PersonId who;
  Moment at;
  friend bool operator==(const StoredOpening&, const StoredOpening&) = default;
};

struct FoundStoredOpening {
  StreamId stream;
  StoredOpening opening;
  StoredEntry entry;
};

/// New entries of one stream, ready for the disk. `head` is the head after them.
struct StoredAppend {
  StreamId stream;
  std::uint64_t expected_count = 0;
  StoredHead head;
  std::vector<StoredEntry> entries;
  std::vector<StoredOpening> openings;  ///< of Book::access alone
  std::optional<std::vector<StoredRow>> rows;
  StoredTexts texts = {};
};

/// The key of one (stream, compartment), wrapped under the master key. `slot` is the compartment's
/// number, or day_slot for a stream of the access log.
struct WrappedStreamKey {
  StreamId stream;
  std::uint8_t slot = 0;
  KeyId id;
  Bytes wrapped;
  friend bool operator==(const WrappedStreamKey&, const WrappedStreamKey&) = default;
};
inline constexpr std::uint8_t day_slot = 255;

/// An entry's data key, wrapped under the keys of its compartments.
struct WrappedEntryKey {
  StreamId stream;
  KeyId id;
  Clearance clearance;
  Bytes wrapped;
  friend bool operator==(const WrappedEntryKey&, const WrappedEntryKey&) = default;
};

struct KeyName {
  StreamId stream;
  KeyId id;
  friend auto operator<=>(const KeyName&, const KeyName&) = default;
};

/// A key that was destroyed for good. What `detail` is depends on the kind: an entry's clearance,
/// or a stream key's slot.
struct DestroyedKey {
  enum class Kind : std::uint8_t { entry, stream };
  Kind kind{};
  StreamId stream;
  KeyId id;
  std::uint8_t detail = 0;
  friend auto operator<=>(const DestroyedKey&, const DestroyedKey&) = default;
};

struct StoredShelfRow {
  std::string name;
  Bytes sealed;                   ///< nonce and sealed bytes
  std::optional<Moment> expires;  ///< gone from this moment on
  friend bool operator==(const StoredShelfRow&, const StoredShelfRow&) = default;
};

}  // namespace holdfast::ledger
