// How one key is wrapped in another: a nonce, then the sealed 32 bytes. What the wrapped key is for
// is the associated data, so a row of the key file moved to another place opens nothing.
#pragma once
#include <array>
#include <optional>
#include <string_view>

#include "ledger/crypto.h"
#include "ledger/keys.h"
#include "ledger/stored.h"

namespace holdfast::ledger {

inline constexpr std::size_t wrapped_size_bytes =
    nonce_size_bytes + key_size_bytes + seal_overhead_bytes;
inline constexpr std::size_t compartment_count = 7;

/// The compartment keys of one stream, by number; nothing where it has none.
using CompartmentKeys = std::array<std::optional<Key>, compartment_count>;

WrappedStreamKey wrap_stream_key(const Key& master, StreamId stream, std::uint8_t slot,
                                 const Key& key, const Chance& chance);
std::optional<Key> unwrap_stream_key(const Key& master, const WrappedStreamKey& wrapped);

/// The key that opens what lies in all of these compartments; nothing when one of them is missing.
std::optional<Key> key_of_compartments(const CompartmentKeys& keys, Clearance clearance);
WrappedEntryKey wrap_entry_key(const Key& outer, const NewDataKey& key, const Chance& chance);
std::optional<Key> unwrap_entry_key(const Key& outer, const WrappedEntryKey& wrapped);

Bytes wrap_service_key(const Key& master, std::string_view name, const Key& key,
                       const Chance& chance);
std::optional<Key> unwrap_service_key(const Key& master, std::string_view name, ByteView wrapped);

}  // namespace holdfast::ledger
