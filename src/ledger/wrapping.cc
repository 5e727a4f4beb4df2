// The words below ("holdfast stream key", ...) are on the disk for ever: they are part of what is
// authenticated. docs/ledger_format.md lists them.
#include "ledger/wrapping.h"

#include <cstring>

namespace holdfast::ledger {
namespace {

void add(Bytes& out, ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); }

Bytes purpose(std::string_view words, StreamId stream, KeyId id, std::uint8_t detail) {
  Bytes out;
  out.reserve(words.size() + stream.bytes.size() + id.bytes.size() + 1);
  add(out, bytes_of(words));
  add(out, stream.bytes);
  add(out, id.bytes);
  out.push_back(detail);
  return out;
}

Bytes wrap(const Key& outer, const Key& key, ByteView associated, const Chance& chance) {
  const auto nonce = random_nonce(chance);
  Bytes out(nonce.begin(), nonce.end());
  add(out, seal(outer, nonce, key.bytes, associated));
  return out;
}

std::optional<Key> unwrap(const Key& outer, ByteView wrapped, ByteView associated) {
  if (wrapped.size() != wrapped_size_bytes) return std::nullopt;
  Nonce nonce;
  std::memcpy(nonce.data(), wrapped.data(), nonce.size());
  Key key;
  if (!unseal_into(outer, nonce, wrapped.subspan(nonce.size()), associated, key.bytes))
    return std::nullopt;
  return key;
}

constexpr std::string_view stream_words = "holdfast stream key";
constexpr std::string_view entry_words = "holdfast entry key";
constexpr std::string_view service_words = "holdfast service key";
constexpr std::string_view compartments_words = "holdfast compartments";

Bytes service_purpose(std::string_view name) {
  Bytes out;
  add(out, bytes_of(service_words));
  add(out, bytes_of(name));
  return out;
}

}  // namespace

WrappedStreamKey wrap_stream_key(const Key& master, StreamId stream, std::uint8_t slot,
                                 const Key& key, const Chance& chance) {
  WrappedStreamKey made{stream, slot, KeyId::random(chance), {}};
  made.wrapped = wrap(master, key, purpose(stream_words, stream, made.id, slot), chance);
  return made;
}

std::optional<Key> unwrap_stream_key(const Key& master, const WrappedStreamKey& wrapped) {
  return unwrap(master, wrapped.wrapped,
                purpose(stream_words, wrapped.stream, wrapped.id, wrapped.slot));
}

std::optional<Key> key_of_compartments(const CompartmentKeys& keys, Clearance clearance) {
  Bytes joined;
  joined.reserve(compartments_words.size() + keys.size() * key_size_bytes);
  add(joined, bytes_of(compartments_words));
  for (std::size_t slot = 0; slot < keys.size(); ++slot) {
    if (!clearance.has(static_cast<Compartment>(slot))) continue;
    if (!keys[slot]) return std::nullopt;
    add(joined, keys[slot]->bytes);
  }
  Key made;
  made.bytes = blake2b({joined});
  wipe(joined);
  return made;
}

WrappedEntryKey wrap_entry_key(const Key& outer, const NewDataKey& key, const Chance& chance) {
  const auto bits = key.data.clearance.bits();
  return {key.stream, key.data.id, key.data.clearance,
          wrap(outer, key.data.key, purpose(entry_words, key.stream, key.data.id, bits), chance)};
}

std::optional<Key> unwrap_entry_key(const Key& outer, const WrappedEntryKey& wrapped) {
  const auto bits = wrapped.clearance.bits();
  return unwrap(outer, wrapped.wrapped, purpose(entry_words, wrapped.stream, wrapped.id, bits));
}

Bytes wrap_service_key(const Key& master, std::string_view name, const Key& key,
                       const Chance& chance) {
  return wrap(master, key, service_purpose(name), chance);
}

std::optional<Key> unwrap_service_key(const Key& master, std::string_view name, ByteView wrapped) {
  return unwrap(master, wrapped, service_purpose(name));
}

}  // namespace holdfast::ledger
