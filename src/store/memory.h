// The store as plain maps under one lock: the naive model that every engine must match under random
// steps, and the quick store of other rooms' tests. Nothing outlives the process.
#pragma once
#include <memory>

#include "ledger/store.h"

namespace holdfast::store {

std::unique_ptr<ledger::Store> make_memory_store();

}  // namespace holdfast::store
