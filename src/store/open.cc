// The wiring of the strongroom, and the memory one.
#include "store/open.h"

#include <algorithm>

#include "base/words.h"
#include "ledger/sweep.h"
#include "store/durable_file.h"
#include "store/memory.h"
#include "store/secrets.h"
#include "store/shelf.h"
#include "store/sqlite.h"

namespace holdfast::store {

Result<Strongroom> open_over(std::unique_ptr<ledger::Store> store, ledger::Secrets secrets,
                             std::string node, Clock clock, Chance chance) {
  Strongroom room;
  room.store = std::move(store);
  auto keys = ledger::KeyRing::open(*room.store, std::move(secrets), chance);
  if (!keys) return Unexpected{keys.error()};
  room.keys = std::move(*keys);
  room.ledger = std::make_unique<ledger::Ledger>(*room.store, *room.keys, clock, chance);
  room.access_log =
      std::make_unique<ledger::AccessLog>(*room.store, *room.keys, clock, chance, std::move(node));
  room.shelf = make_shelf(*room.store, room.keys->service_key("shelf"), clock, chance);
  return room;
}

Result<Done> replay_destroyed(ledger::Store& store, const std::filesystem::path& log) {
  const auto listed = read_destroyed(log);
  if (!listed) return Unexpected{listed.error()};
  const auto known = store.destroyed(std::nullopt);
  if (!known) return Unexpected{known.error()};
  std::vector<ledger::DestroyedKey> missing;
  for (const auto& key : *listed)
    if (!std::binary_search(known->begin(), known->end(), key)) missing.push_back(key);
  if (missing.empty()) return done;
  if (const auto gone = store.destroy(missing); !gone) return gone;
  for (const auto& key : missing)
    if (key.kind == ledger::DestroyedKey::Kind::entry)
      if (const auto dropped = store.drop_rows(key.stream, std::span(&key.id, 1)); !dropped)
        return dropped;
  if (const auto gone = ledger::drop_erased_attachments(store, std::nullopt); !gone) return gone;
  return store.purge();
}

StorePaths paths_under(const std::filesystem::path& root) {
  return {root / "data", root / "keys", root / "secrets", root / "anchors"};
}

Result<Done> prepare(const StorePaths& paths, const Chance& chance) {
  for (const auto& folder : {paths.data, paths.keys, paths.secrets, paths.anchors})
    if (const auto made = make_folder(folder); !made) return made;
  std::error_code wrong;
  std::filesystem::permissions(paths.secrets, std::filesystem::perms::owner_all, wrong);
  if (std::filesystem::exists(paths.keys / keys_file) &&
      !std::filesystem::exists(paths.secrets / master_key_file))
    return failed(Failure::Kind::bad_input,
                  say("The master key is missing. Put it back: a new one could not open what is "
                      "kept here."));
  return create_secrets(paths.secrets, chance);
}

Result<Strongroom> open(const StorePaths& paths, Clock clock, Chance chance,
                        const FileSettings& settings) {
  const auto master = read_key(paths.secrets / master_key_file);
  if (!master) return Unexpected{master.error()};
  auto store = open_sqlite_store({paths.data, paths.keys}, settings);
  if (!store) return Unexpected{store.error()};
  const auto log = paths.secrets / destroyed_file;
  if (const auto replayed = replay_destroyed(**store, log); !replayed)
    return Unexpected{replayed.error()};
  ledger::Secrets secrets{*master, [log](std::span<const ledger::DestroyedKey> keys) {
                            return note_destroyed(log, keys);
                          }};
  return open_over(std::move(*store), std::move(secrets), paths.node, std::move(clock),
                   std::move(chance));
}

Result<Strongroom> open_memory(Clock clock, Chance chance) {
  ledger::Secrets secrets{
      ledger::random_key(chance),
      [](std::span<const ledger::DestroyedKey>) -> Result<Done> { return done; }};
  return open_over(make_memory_store(), std::move(secrets), "memory", std::move(clock),
                   std::move(chance));
}

}  // namespace holdfast::store
