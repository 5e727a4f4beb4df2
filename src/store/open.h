// Opens all that the house keeps, in one call: the bytes, the keys, the ledger over them, the
// access log and the shelf. main.cc opens folders; tests of other rooms open the same thing in
// memory.
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "base/chance.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/shelf.h"
#include "ledger/access_log.h"
#include "ledger/keys.h"
#include "ledger/ledger.h"
#include "ledger/store.h"
#include "store/sqlite_file.h"

namespace holdfast::store {

/// Members stand in the order they are made; they go in the opposite one.
struct Strongroom {
  std::unique_ptr<ledger::Store> store;
  std::unique_ptr<ledger::KeyRing> keys;
  std::unique_ptr<ledger::Ledger> ledger;
  std::unique_ptr<ledger::AccessLog> access_log;
  Shelf shelf;
};

/// Where everything lies. Folders are made where they are not.
struct StorePaths {
  std::filesystem::path data;     ///< holdfast.db, access.db, shelf.db, attachments/, checkpoints/
  std::filesystem::path keys;     ///< keys.db: backed up apart, kept a short time
  std::filesystem::path secrets;  ///< master key, signing key, list of destroyed keys
  std::filesystem::path anchors;  ///< the second place of checkpoints
  std::string node = "one";
};
/// data/, keys/, secrets/ and anchors/ under one folder: for a demonstration, and to begin with.
StorePaths paths_under(const std::filesystem::path& root);

/// Makes folders and secrets where there are none. Failure::bad_input when there are wrapped keys
/// but no master key: a fresh one could never open them.
Result<Done> prepare(const StorePaths& paths, const Chance& chance);

/// Opens what prepare() made, and first replays the list of destroyed keys, so that nothing
/// restored is served before it has been forgotten again.
Result<Strongroom> open(const StorePaths& paths, Clock clock, Chance chance,
                        const FileSettings& settings = {});

/// Destroys again what the list names and the key file still has, or does not know of.
Result<Done> replay_destroyed(ledger::Store& store, const std::filesystem::path& log);

/// Nothing outlives the Strongroom.
Result<Strongroom> open_memory(Clock clock, Chance chance);

/// Keys, ledger, access log and shelf over a store that is open already. `node` names this process
/// among several on one store; each has its own stream of the access log a day.
Result<Strongroom> open_over(std::unique_ptr<ledger::Store> store, ledger::Secrets secrets,
                             std::string node, Clock clock, Chance chance);

}  // namespace holdfast::store
