// The keys of the house, and who may unwrap what. Three layers: a master key in a file apart wraps
// a random key for each (stream, compartment); the keys of all compartments an entry lies in, taken
// together, wrap that entry's own data key. To read an entry one needs every one of its
// compartments; to make it unreadable for ever one destroys a single row of the key file.
//
// Wrapped keys lie behind Store, so every node sees the same. What is kept here in memory is a
// bounded cache of compartment keys, dropped whenever any key anywhere is wrapped anew or
// destroyed.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/chance.h"
#include "base/result.h"
#include "ledger/crypto.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

class Store;

struct Secrets {
  Key master;
  /// Writes what is about to be destroyed to the list kept beside the master key, synced, so that a
  /// restored older backup can be made to forget it too.
  std::function<Result<Done>(std::span<const DestroyedKey>)> journal;
};

struct DataKey {
  KeyId id;
  Clearance clearance;
  Key key;
};

struct NewDataKey {
  StreamId stream;
  DataKey data;
};

/// How many streams' compartment keys are kept unwrapped in memory.
inline constexpr std::size_t cached_streams_limit = 4096;

class KeyRing {
 public:
  /// Makes the service's own key when there is none. Failure::bad_input: the master key is not the
  /// one these keys were wrapped under.
  static Result<std::unique_ptr<KeyRing>> open(Store& store, Secrets secrets, Chance chance);
  ~KeyRing();

  /// Every data key of one stream that can be unwrapped, in order of id.
  Result<std::vector<DataKey>> of_stream(StreamId stream);
  /// One for each name, in the same order; nothing for a key that is gone.
  Result<std::vector<std::optional<DataKey>>> some(std::span<const KeyName> names);
  /// Wraps new data keys and syncs them. Makes compartment keys that a stream has not needed
  /// before.
  Result<Done> keep(std::span<const NewDataKey> keys);
  /// Drops keys of entries that were never appended.
  void forget(std::span<const KeyName> names);
  /// False when the key is gone.
  Result<bool> rewrap(StreamId stream, KeyId id, Clearance clearance);
  /// Journal, then key file: in that order, so that a crash between them is made good at the next
  /// start. The caller purges when all that goes with them is gone.
  Result<Done> destroy(std::span<const DestroyedKey> keys);

  /// The one key of a day of the access log, made when absent.
  Result<Key> day_key(StreamId stream);

  /// A key of the service for one use: "index", "ids", "shelf". The same on every node.
  Key service_key(std::string_view use) const;

 private:
  struct Inner;
  explicit KeyRing(std::unique_ptr<Inner> inner);
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::ledger
