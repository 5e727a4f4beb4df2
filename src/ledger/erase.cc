// Forgetting by key. What was written stays in the chain, which still verifies, but nobody can read
// it again: not here, not in later backups, not in an older backup once it has been restored, since
// restoring replays the list of destroyed keys. Rows that rested on a destroyed key are dropped
// too; the caller then puts fresh ones, computed from what is left.
#include <algorithm>

#include "base/words.h"
#include "ledger/parts.h"
#include "ledger/sweep.h"

namespace holdfast::ledger {
namespace {

using Chosen = std::function<bool(const WrappedEntryKey&)>;

DestroyedKey destroyed_entry(const WrappedEntryKey& key) {
  return {DestroyedKey::Kind::entry, key.stream, key.id, key.clearance.bits()};
}

Changed change_of(StreamId stream, std::span<const DestroyedKey> keys) {
  Changed changed{stream, {}};
  for (const auto& key : keys)
    if (key.kind == DestroyedKey::Kind::entry)
      changed.where.push_back(Clearance::from_bits(key.detail));
  return changed;
}

Result<Done> purge(Parts& parts, StreamId stream) {
  if (const auto dropped = drop_erased_attachments(parts.store, stream); !dropped) return dropped;
  return parts.store.purge();
}

Result<Done> destroy(Parts& parts, StreamId stream, std::span<const DestroyedKey> keys) {
  // Nothing left to destroy: perhaps an earlier erasing was cut short before its purge.
  if (keys.empty()) return purge(parts, stream);
  std::vector<KeyId> ids;
  for (const auto& key : keys)
    if (key.kind == DestroyedKey::Kind::entry) ids.push_back(key.id);
  // Journal first, keys next; rows before the purge, so that one purge cleans every file.
  if (const auto gone = parts.keys.destroy(keys); !gone) return gone;
  if (const auto dropped = parts.store.drop_rows(stream, ids); !dropped) return dropped;
  parts.tell(change_of(stream, keys));
  return purge(parts, stream);
}

Result<std::vector<DestroyedKey>> entry_keys_where(Store& store, StreamId stream,
                                                   const Chosen& chosen) {
  const auto keys = store.entry_keys(stream);
  if (!keys) return Unexpected{keys.error()};
  std::vector<DestroyedKey> out;
  for (const auto& key : keys->keys)
    if (chosen(key)) out.push_back(destroyed_entry(key));
  return out;
}

/// Adds the stream's own keys; every compartment, or one.
Result<Done> add_stream_keys(Store& store, StreamId stream, std::optional<Compartment> only,
                             std::vector<DestroyedKey>& out) {
  const auto keys = store.stream_keys(std::span(&stream, 1));
  if (!keys) return Unexpected{keys.error()};
  for (const auto& key : *keys)
    if (!only || key.slot == static_cast<std::uint8_t>(*only))
      out.push_back({DestroyedKey::Kind::stream, stream, key.id, key.slot});
  return done;
}

Result<Nonce> nonce_of(Store& store, StreamId stream, EventId event) {
  const auto found = store.nonces_of(stream, std::span(&event, 1));
  if (!found) return Unexpected{found.error()};
  if (!found->front())
    return failed(Failure::Kind::bad_input, say("There is no such entry in this record."));
  return *found->front();
}

}  // namespace

Result<Done> Ledger::reclassify(StreamId stream, EventId event, Clearance clearance) {
  if (clearance.empty())
    return failed(Failure::Kind::bad_input, say("An entry must lie in some compartment."));
  const auto nonce = nonce_of(inner_->store, stream, event);
  if (!nonce) return Unexpected{nonce.error()};
  const auto id = key_id_of(*nonce);
  const auto before = entry_keys_where(inner_->store, stream,
                                       [id](const WrappedEntryKey& key) { return key.id == id; });
  if (!before) return Unexpected{before.error()};
  const auto wrapped = inner_->keys.rewrap(stream, id, clearance);
  if (!wrapped) return Unexpected{wrapped.error()};
  if (!*wrapped) return failed(Failure::Kind::bad_input, say("This entry has been erased."));
  auto changed = change_of(stream, *before);
  changed.where.push_back(clearance);
  inner_->tell(changed);
  return done;
}

Result<Done> Ledger::erase_entry(StreamId stream, EventId event) {
  const auto nonce = nonce_of(inner_->store, stream, event);
  if (!nonce) return Unexpected{nonce.error()};
  const auto keys = entry_keys_where(
      inner_->store, stream,
      [id = key_id_of(*nonce)](const WrappedEntryKey& key) { return key.id == id; });
  if (!keys) return Unexpected{keys.error()};
  return destroy(*inner_, stream, *keys);
}

Result<Done> Ledger::erase_compartment(StreamId stream, Compartment compartment) {
  auto keys = entry_keys_where(inner_->store, stream, [compartment](const WrappedEntryKey& key) {
    return key.clearance.has(compartment);
  });
  if (!keys) return Unexpected{keys.error()};
  if (const auto added = add_stream_keys(inner_->store, stream, compartment, *keys); !added)
    return added;
  return destroy(*inner_, stream, *keys);
}

Result<Done> Ledger::erase_stream(StreamId stream) {
  auto keys = entry_keys_where(inner_->store, stream, [](const auto&) { return true; });
  if (!keys) return Unexpected{keys.error()};
  if (const auto added = add_stream_keys(inner_->store, stream, std::nullopt, *keys); !added)
    return added;
  return destroy(*inner_, stream, *keys);
}

}  // namespace holdfast::ledger
