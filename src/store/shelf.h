// Fills base/shelf.h from a Store: rows sealed under a key of the service, names plain. The name is
// part of what is authenticated, so one row's bytes cannot be put in another's place.
#pragma once
#include "base/chance.h"
#include "base/clock.h"
#include "base/shelf.h"
#include "ledger/crypto.h"

namespace holdfast::ledger {
class Store;
}

namespace holdfast::store {

/// `store` must outlive the shelf. The clock decides, in put_if, whether a row has expired and so
/// is absent.
Shelf make_shelf(ledger::Store& store, const ledger::Key& key, Clock clock, Chance chance);

}  // namespace holdfast::store
