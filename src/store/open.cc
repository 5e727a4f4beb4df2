// The wiring of the strongroom, and the memory one.
#include "store/open.h"

#include "store/memory.h"
#include "store/shelf.h"

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

Result<Strongroom> open_memory(Clock clock, Chance chance) {
  ledger::Secrets secrets{
      ledger::random_key(chance),
      [](std::span<const ledger::DestroyedKey>) -> Result<Done> { return done; }};
  return open_over(make_memory_store(), std::move(secrets), "memory", std::move(clock),
                   std::move(chance));
}

}  // namespace holdfast::store
