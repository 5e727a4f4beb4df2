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

namespace holdfast::store {

/// Members stand in the order they are made; they go in the opposite one.
struct Strongroom {
  std::unique_ptr<ledger::Store> store;
  std::unique_ptr<ledger::KeyRing> keys;
  std::unique_ptr<ledger::Ledger> ledger;
  std::unique_ptr<ledger::AccessLog> access_log;
  Shelf shelf;
};

/// Nothing outlives the Strongroom.
Result<Strongroom> open_memory(Clock clock, Chance chance);

/// Keys, ledger, access log and shelf over a store that is open already. `node` names this process
/// among several on one store; each has its own stream of the access log a day.
Result<Strongroom> open_over(std::unique_ptr<ledger::Store> store, ledger::Secrets secrets,
                             std::string node, Clock clock, Chance chance);

}  // namespace holdfast::store
