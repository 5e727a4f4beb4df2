// Files that no entry needs: kept for an append that never came (a crash, a lost race), or named by
// an entry whose key was destroyed. The first are left for a day, because the append may be on its
// way; the others go at once.
#pragma once
#include <map>
#include <optional>

#include "ledger/attachments.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

class Store;

inline constexpr Duration orphans_stay = days_long(1);

/// Which key each file of a stream is sealed under, by what the entries' headers name.
std::map<Digest, KeyId> named_attachments(const StoredStream& stored);

/// How many files went. At the start of the service, and every hour.
Result<std::size_t> sweep_attachments(Store& store, Moment now);
/// Files of destroyed entries alone; of one stream, or (nothing) of all.
Result<Done> drop_erased_attachments(Store& store, std::optional<StreamId> stream);

}  // namespace holdfast::ledger
