// See keys.h. The rule that keeps erasing safe: a new entry key is written only if no key was
// destroyed since its compartment keys were read (Store::put_entry_keys compares generations inside
// its transaction). Otherwise an entry could be wrapped under a compartment that another node has
// just destroyed, and be lost though its writer was told that it was kept.
#include "ledger/keys.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include "base/words.h"
#include "ledger/store.h"
#include "ledger/wrapping.h"

namespace holdfast::ledger {
namespace {

constexpr std::string_view root_name = "root";
constexpr int keep_attempts = 8;

}  // namespace

struct KeyRing::Inner {
  Store& store;
  Secrets secrets;
  Chance chance;
  Key root;

  std::mutex mutex;  // guards the three below
  std::uint64_t generation = 0;
  std::unordered_map<StreamId, CompartmentKeys, IdHash> cache;
  std::unordered_map<StreamId, Key, IdHash> days;

  /// Drops what was cached under another generation.
  void at_generation(std::uint64_t now);
  CompartmentKeys unwrapped(std::span<const WrappedStreamKey> wrapped) const;
  std::optional<CompartmentKeys> cached(StreamId stream, Clearance needed, std::uint64_t now);
  void remember(StreamId stream, const CompartmentKeys& keys, std::uint64_t now);
  Result<std::unordered_map<StreamId, CompartmentKeys, IdHash>> compartments(
      std::span<const WrappedEntryKey> keys, std::uint64_t now);
  Result<CompartmentKeys> made(StreamId stream, Clearance needed, std::uint64_t now);
  Result<bool> keep_once(std::span<const NewDataKey> keys);
};

namespace {

/// Opens wrapped entry keys, working out the key of each combination of compartments once a stream.
class Opener {
 public:
  explicit Opener(const CompartmentKeys& keys) : keys_(keys) {}
  std::optional<Key> open(const WrappedEntryKey& wrapped) {
    const auto& outer = outer_for(wrapped.clearance);
    return outer ? unwrap_entry_key(*outer, wrapped) : std::nullopt;
  }

 private:
  const std::optional<Key>& outer_for(Clearance clearance) {
    for (const auto& [bits, key] : outers_)
      if (bits == clearance.bits()) return key;
    outers_.emplace_back(clearance.bits(), key_of_compartments(keys_, clearance));
    return outers_.back().second;
  }
  const CompartmentKeys& keys_;
  std::vector<std::pair<std::uint8_t, std::optional<Key>>> outers_;
};

bool holds(const CompartmentKeys& keys, Clearance needed) {
  for (std::size_t slot = 0; slot < keys.size(); ++slot)
    if (needed.has(static_cast<Compartment>(slot)) && !keys[slot]) return false;
  return true;
}

}  // namespace

void KeyRing::Inner::at_generation(std::uint64_t now) {
  if (generation == now) return;
  cache.clear();
  generation = now;
}

CompartmentKeys KeyRing::Inner::unwrapped(std::span<const WrappedStreamKey> wrapped) const {
  CompartmentKeys keys;
  for (const auto& one : wrapped)
    if (one.slot < keys.size()) keys[one.slot] = unwrap_stream_key(secrets.master, one);
  return keys;
}

std::optional<CompartmentKeys> KeyRing::Inner::cached(StreamId stream, Clearance needed,
                                                      std::uint64_t now) {
  const std::lock_guard lock(mutex);
  at_generation(now);
  const auto found = cache.find(stream);
  if (found == cache.end() || !holds(found->second, needed)) return std::nullopt;
  return found->second;
}

void KeyRing::Inner::remember(StreamId stream, const CompartmentKeys& keys, std::uint64_t now) {
  const std::lock_guard lock(mutex);
  if (generation != now) return;
  if (cache.size() >= cached_streams_limit) cache.clear();
  cache[stream] = keys;
}

Result<std::unordered_map<StreamId, CompartmentKeys, IdHash>> KeyRing::Inner::compartments(
    std::span<const WrappedEntryKey> keys, std::uint64_t now) {
  std::unordered_map<StreamId, Clearance, IdHash> needed;
  for (const auto& key : keys) needed[key.stream] = needed[key.stream].with(key.clearance);
  std::unordered_map<StreamId, CompartmentKeys, IdHash> answer;
  std::vector<StreamId> missing;
  for (const auto& [stream, clearance] : needed) {
    if (auto hit = cached(stream, clearance, now))
      answer.emplace(stream, std::move(*hit));
    else
      missing.push_back(stream);
  }
  if (missing.empty()) return answer;
  const auto stored = store.stream_keys(missing);
  if (!stored) return Unexpected{stored.error()};
  std::unordered_map<StreamId, std::vector<WrappedStreamKey>, IdHash> wrapped;
  for (const auto& one : *stored) wrapped[one.stream].push_back(one);
  for (const auto& stream : missing) {
    answer[stream] = unwrapped(wrapped[stream]);
    remember(stream, answer[stream], now);
  }
  return answer;
}

Result<CompartmentKeys> KeyRing::Inner::made(StreamId stream, Clearance needed, std::uint64_t now) {
  if (auto hit = cached(stream, needed, now)) return std::move(*hit);
  const auto stored = store.stream_keys(std::span(&stream, 1));
  if (!stored) return Unexpected{stored.error()};
  auto keys = unwrapped(*stored);
  std::vector<WrappedStreamKey> fresh;
  for (std::size_t slot = 0; slot < keys.size(); ++slot)
    if (needed.has(static_cast<Compartment>(slot)) && !keys[slot])
      fresh.push_back(wrap_stream_key(secrets.master, stream, static_cast<std::uint8_t>(slot),
                                      random_key(chance), chance));
  if (!fresh.empty()) {
    const auto in_force = store.make_stream_keys(fresh);
    if (!in_force) return Unexpected{in_force.error()};
    for (const auto& one : *in_force) keys[one.slot] = unwrap_stream_key(secrets.master, one);
  }
  if (!holds(keys, needed))
    return failed(Failure::Kind::damaged, say("A key of this record cannot be opened."));
  remember(stream, keys, now);
  return keys;
}

Result<bool> KeyRing::Inner::keep_once(std::span<const NewDataKey> keys) {
  const auto now = store.key_generation(std::nullopt);
  if (!now) return Unexpected{now.error()};
  std::unordered_map<StreamId, Clearance, IdHash> needed;
  for (const auto& key : keys) needed[key.stream] = needed[key.stream].with(key.data.clearance);
  std::unordered_map<StreamId, CompartmentKeys, IdHash> held;
  for (const auto& [stream, clearance] : needed) {
    auto one = made(stream, clearance, *now);
    if (!one) return Unexpected{one.error()};
    held.emplace(stream, std::move(*one));
  }
  std::vector<WrappedEntryKey> wrapped;
  wrapped.reserve(keys.size());
  for (const auto& key : keys) {
    const auto outer = key_of_compartments(held.at(key.stream), key.data.clearance);
    wrapped.push_back(wrap_entry_key(*outer, key, chance));
  }
  return store.put_entry_keys(wrapped, *now);
}

KeyRing::KeyRing(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
KeyRing::~KeyRing() = default;

Result<std::unique_ptr<KeyRing>> KeyRing::open(Store& store, Secrets secrets, Chance chance) {
  auto stored = store.service_key(root_name);
  if (!stored) return Unexpected{stored.error()};
  if (!*stored) {
    const auto fresh = random_key(chance);
    auto made = store.make_service_key(root_name,
                                       wrap_service_key(secrets.master, root_name, fresh, chance));
    if (!made) return Unexpected{made.error()};
    *stored = std::move(*made);
  }
  const auto root = unwrap_service_key(secrets.master, root_name, **stored);
  if (!root)
    return failed(Failure::Kind::bad_input,
                  say("The master key is not the one this service's keys were wrapped with."));
  return std::unique_ptr<KeyRing>(new KeyRing(
      std::unique_ptr<Inner>(new Inner{store, std::move(secrets), std::move(chance), *root})));
}

Result<std::vector<DataKey>> KeyRing::of_stream(StreamId stream) {
  const auto stored = inner_->store.entry_keys(stream);
  if (!stored) return Unexpected{stored.error()};
  std::vector<DataKey> answer;
  if (stored->keys.empty()) return answer;
  const auto held = inner_->compartments(stored->keys, stored->generation);
  if (!held) return Unexpected{held.error()};
  Opener opener(held->at(stream));
  answer.reserve(stored->keys.size());
  for (const auto& wrapped : stored->keys)
    if (const auto key = opener.open(wrapped))
      answer.push_back({wrapped.id, wrapped.clearance, *key});
  return answer;
}

Result<std::vector<std::optional<DataKey>>> KeyRing::some(std::span<const KeyName> names) {
  std::vector<std::optional<DataKey>> answer(names.size());
  if (names.empty()) return answer;
  const auto now = inner_->store.key_generation(std::nullopt);
  if (!now) return Unexpected{now.error()};
  const auto stored = inner_->store.entry_keys(names);
  if (!stored) return Unexpected{stored.error()};
  std::vector<WrappedEntryKey> present;
  for (const auto& one : *stored)
    if (one) present.push_back(*one);
  const auto held = inner_->compartments(present, *now);
  if (!held) return Unexpected{held.error()};
  std::unordered_map<StreamId, Opener, IdHash> openers;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!(*stored)[i]) continue;
    auto& opener = openers.try_emplace(names[i].stream, held->at(names[i].stream)).first->second;
    if (const auto key = opener.open(*(*stored)[i]))
      answer[i] = DataKey{names[i].id, (*stored)[i]->clearance, *key};
  }
  return answer;
}

Result<Done> KeyRing::keep(std::span<const NewDataKey> keys) {
  for (int attempt = 0; attempt < keep_attempts; ++attempt) {
    const auto kept = inner_->keep_once(keys);
    if (!kept) return Unexpected{kept.error()};
    if (*kept) return done;
  }
  return failed(Failure::Kind::unavailable, say("Keys are being changed just now. Try again."));
}

void KeyRing::forget(std::span<const KeyName> names) {
  // Nothing rests on these: when the disk refuses, they stay as a few unused rows.
  static_cast<void>(inner_->store.drop_entry_keys(names));
}

Result<bool> KeyRing::rewrap(StreamId stream, KeyId id, Clearance clearance) {
  const KeyName name{stream, id};
  const auto key = some(std::span(&name, 1));
  if (!key) return Unexpected{key.error()};
  if (!key->front()) return false;
  const auto now = inner_->store.key_generation(std::nullopt);
  if (!now) return Unexpected{now.error()};
  const auto held = inner_->made(stream, clearance, *now);
  if (!held) return Unexpected{held.error()};
  const NewDataKey data{stream, {id, clearance, key->front()->key}};
  return inner_->store.rewrap(
      wrap_entry_key(*key_of_compartments(*held, clearance), data, inner_->chance));
}

Result<Done> KeyRing::destroy(std::span<const DestroyedKey> keys) {
  if (const auto noted = inner_->secrets.journal(keys); !noted) return noted;
  return inner_->store.destroy(keys);
}

Result<Key> KeyRing::day_key(StreamId stream) {
  {
    const std::lock_guard lock(inner_->mutex);
    if (const auto found = inner_->days.find(stream); found != inner_->days.end())
      return found->second;
  }
  const auto fresh = wrap_stream_key(inner_->secrets.master, stream, day_slot,
                                     random_key(inner_->chance), inner_->chance);
  const auto in_force = inner_->store.make_stream_keys(std::span(&fresh, 1));
  if (!in_force) return Unexpected{in_force.error()};
  const auto key = unwrap_stream_key(inner_->secrets.master, in_force->front());
  if (!key) return failed(Failure::Kind::damaged, say("A key of the access log cannot be opened."));
  const std::lock_guard lock(inner_->mutex);
  if (inner_->days.size() >= cached_streams_limit) inner_->days.clear();
  inner_->days.emplace(stream, *key);
  return *key;
}

Key KeyRing::service_key(std::string_view use) const {
  Key made;
  made.bytes = blake2b_keyed(inner_->root, {bytes_of(use)});
  return made;
}

}  // namespace holdfast::ledger
