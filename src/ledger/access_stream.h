// How an opening becomes an entry of the access log: the name of its day's stream, its bytes, and
// back. Kept apart from the writer thread so that it can be tested by itself.
#pragma once
#include <optional>
#include <string_view>

#include "ledger/access_log.h"
#include "ledger/crypto.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

/// The first 16 bytes of BLAKE2b-256 of "access/<UTC day>/<node>": anybody can work it out, so that
/// an auditor knows which days there must be.
StreamId access_stream(Moment now, std::string_view node);

/// Numbers, dates, seals and chains one opening after `head`, which moves on to it.
StoredEntry seal_opening(const Opening& opening, const Key& day, const Chance& chance, Moment now,
                         StreamId stream, StoredHead& head);
/// Nothing when it is not what was sealed, or its plain columns disagree with it.
std::optional<Opening> open_opening(const FoundStoredOpening& found, const Key& day);

}  // namespace holdfast::ledger
