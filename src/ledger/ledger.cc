// Reading and appending. An append goes: read the heads, seal and chain in memory, put the new keys
// into the key file and sync it, then one transaction over all streams. The transaction compares
// each stream's count with what the writer saw, so between nodes the first writer wins and the
// other is told; keys of an append that lost are dropped again.
#include "ledger/ledger.h"

#include <algorithm>

#include "base/words.h"
#include "ledger/parts.h"
#include "ledger/sealed_files.h"

namespace holdfast::ledger {
namespace {

const DataKey* key_in(const std::vector<DataKey>& keys, KeyId id) {
  const auto at =
      std::lower_bound(keys.begin(), keys.end(), id,
                       [](const DataKey& key, KeyId wanted) { return key.id < wanted; });
  return at != keys.end() && at->id == id ? &*at : nullptr;
}

Failure cannot_open(std::uint64_t number) {
  return {Failure::Kind::damaged,
          say("Entry {n} of this record cannot be opened.", {{"n", std::to_string(number)}})};
}

/// Opens entries one by one; keys that are missing must stand on the list of destroyed keys.
class Reading {
 public:
  Reading(Store& store, StreamId stream, std::vector<DataKey> keys)
      : store_(store), stream_(stream), keys_(std::move(keys)) {}

  StreamId stream() const { return stream_; }

  Result<Entry> open(const StoredEntry& stored, const Header& header, const Digest& hash) {
    Entry entry{header, hash, {}, {}, false};
    const auto id = key_id_of(stored.nonce);
    const auto* key = key_in(keys_, id);
    if (!key) return erased(std::move(entry), id);
    entry.clearance = key->clearance;
    if (stored.sealed.size() < seal_overhead_bytes) return Unexpected{cannot_open(header.number)};
    entry.content.resize(stored.sealed.size() - seal_overhead_bytes);
    const std::span out(reinterpret_cast<std::uint8_t*>(entry.content.data()),
                        entry.content.size());
    if (!unseal_into(key->key, stored.nonce, stored.sealed, stored.header, out))
      return Unexpected{cannot_open(header.number)};
    return entry;
  }

 private:
  Result<Entry> erased(Entry entry, KeyId id) {
    if (!destroyed_) {
      auto listed = store_.destroyed(stream_);
      if (!listed) return Unexpected{listed.error()};
      destroyed_ = std::move(*listed);
    }
    for (const auto& one : *destroyed_) {
      if (one.kind != DestroyedKey::Kind::entry || one.id != id) continue;
      entry.clearance = Clearance::from_bits(one.detail);
      entry.erased = true;
      return entry;
    }
    return Unexpected{cannot_open(entry.header.number)};
  }

  Store& store_;
  StreamId stream_;
  std::vector<DataKey> keys_;
  std::optional<std::vector<DestroyedKey>> destroyed_;
};

/// The entries stored after `known`, opened; their chain must go on from there to the head.
Result<Stream> opened(Reading reading, const StoredStream& stored, const Head& known) {
  Stream answer{reading.stream(), {}};
  answer.entries.reserve(stored.entries.size());
  auto last = known.hash;
  auto number = known.count;
  for (const auto& one : stored.entries) {
    const auto header = decode_header(one.header);
    if (!header || header->stream != answer.id || header->number != ++number ||
        header->previous != last)
      return Unexpected{chain_broken(answer.id, known.count + answer.entries.size() + 1)};
    last = hash_of(one.header, one.nonce, one.sealed);
    auto entry = reading.open(one, *header, last);
    if (!entry) return Unexpected{entry.error()};
    answer.entries.push_back(std::move(*entry));
  }
  if (stored.head.count != number || stored.head.hash != last)
    return Unexpected{chain_broken(answer.id, number + 1)};
  return answer;
}

/// The keys of these entries alone, in order of id.
Result<std::vector<DataKey>> keys_of(KeyRing& ring, StreamId stream,
                                     std::span<const StoredEntry> entries) {
  std::vector<KeyName> names;
  for (const auto& entry : entries) names.push_back({stream, key_id_of(entry.nonce)});
  std::sort(names.begin(), names.end());
  const auto held = ring.some(names);
  if (!held) return Unexpected{held.error()};
  std::vector<DataKey> keys;
  for (const auto& key : *held)
    if (key) keys.push_back(*key);
  return keys;
}

/// Whether the request was recorded before: asked when the count is not what the writer saw.
Result<std::optional<AlreadyRecorded>> repeated(Store& store, const StreamAppend& append) {
  std::vector<EventId> events;
  for (const auto& entry : append.entries) events.push_back(entry.event);
  const auto found = store.nonces_of(append.stream, events);
  if (!found) return Unexpected{found.error()};
  for (std::size_t i = 0; i < events.size(); ++i)
    if ((*found)[i]) return std::optional(AlreadyRecorded{append.stream, events[i]});
  return std::optional<AlreadyRecorded>{};
}

std::vector<StreamAppend> in_order(std::span<const StreamAppend> appends) {
  std::vector<StreamAppend> sorted(appends.begin(), appends.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const auto& a, const auto& b) { return a.stream < b.stream; });
  for (std::size_t i = 1; i < sorted.size(); ++i) assert(sorted[i - 1].stream != sorted[i].stream);
  return sorted;
}

std::vector<StreamId> streams_of(std::span<const StreamAppend> appends) {
  std::vector<StreamId> ids;
  for (const auto& append : appends) ids.push_back(append.stream);
  return ids;
}

/// Nothing when every writer saw the latest.
Result<Done, AppendRefusal> still_latest(Store& store, std::span<const StreamAppend> appends,
                                         std::span<const StoredHead> heads) {
  std::optional<LostRace> lost;
  for (std::size_t i = 0; i < appends.size(); ++i) {
    if (heads[i].count == appends[i].expected_count) continue;
    const auto before = repeated(store, appends[i]);
    if (!before) return Unexpected{AppendRefusal{before.error()}};
    if (*before) return Unexpected{AppendRefusal{**before}};
    if (!lost) lost = LostRace{appends[i].stream};
  }
  if (lost) return Unexpected{AppendRefusal{*lost}};
  return done;
}

/// Before keys and entries: an entry never names a file that is not on the disk.
Result<Done> keep_files(std::span<const StreamAppend> appends) {
  for (const auto& append : appends)
    for (const auto& entry : append.entries)
      if (entry.files)
        if (const auto kept = entry.files->keep(append.stream); !kept) return kept;
  return done;
}

Changed change_of(const StreamAppend& append) {
  Changed changed{append.stream, {}};
  for (const auto& entry : append.entries) changed.where.push_back(entry.clearance);
  return changed;
}

AppendRefusal refused(Parts& parts, const Sealed& sealed, const StoreRefusal& refusal) {
  if (const auto* unsure = std::get_if<Unsure>(&refusal)) {
    for (const auto& append : sealed.appends) parts.close(append.stream);
    return unsure->failure;
  }
  std::vector<KeyName> unused;
  for (const auto& key : sealed.keys) unused.push_back({key.stream, key.data.id});
  if (!unused.empty()) parts.keys.forget(unused);
  if (const auto* lost = std::get_if<LostRace>(&refusal)) return *lost;
  if (const auto* before = std::get_if<AlreadyRecorded>(&refusal)) return *before;
  return std::get<Failure>(refusal);
}

}  // namespace

Ledger::Ledger(Store& store, KeyRing& keys, Clock clock, Chance chance)
    : inner_(new Inner{{store,
                        keys,
                        std::move(clock),
                        std::move(chance),
                        keys.service_key("index"),
                        keys.service_key("ids"),
                        keys.service_key("names"),
                        {},
                        {}}}) {}
Ledger::~Ledger() = default;

Failure chain_broken(StreamId stream, std::uint64_t number) {
  return {Failure::Kind::damaged, say("Record {stream} is damaged at entry {n}.",
                                      {{"stream", stream.text()}, {"n", std::to_string(number)}})};
}

Result<Stream> Ledger::read(StreamId stream) const {
  const auto stored = inner_->store.read(Book::records, stream, 1, no_limit);
  if (!stored) return Unexpected{stored.error()};
  auto keys = inner_->keys.of_stream(stream);
  if (!keys) return Unexpected{keys.error()};
  return opened({inner_->store, stream, std::move(*keys)}, *stored, {});
}

Result<Stream> Ledger::read_after(StreamId stream, const Head& known) const {
  const auto stored = inner_->store.read(Book::records, stream, known.count + 1, no_limit);
  if (!stored) return Unexpected{stored.error()};
  auto keys = keys_of(inner_->keys, stream, stored->entries);
  if (!keys) return Unexpected{keys.error()};
  return opened({inner_->store, stream, std::move(*keys)}, *stored, known);
}

Result<Head> Ledger::head(StreamId stream) const {
  const auto found = inner_->store.heads(Book::records, std::span(&stream, 1));
  if (!found) return Unexpected{found.error()};
  return Head{found->front().count, found->front().hash};
}

Result<std::uint64_t> Ledger::key_generation(StreamId stream) const {
  return inner_->store.key_generation(stream);
}

Result<std::vector<StreamId>> Ledger::streams() const {
  return inner_->store.streams(Book::records);
}

Result<Done, AppendRefusal> Ledger::append(std::span<const StreamAppend> appends) {
  const auto sorted = in_order(appends);
  const auto ids = streams_of(sorted);
  for (const auto& id : ids) {
    if (!inner_->is_closed(id)) continue;
    if (const auto open = inner_->reopen(id); !open) return Unexpected{AppendRefusal{open.error()}};
  }
  const auto heads = inner_->store.heads(Book::records, ids);
  if (!heads) return Unexpected{AppendRefusal{heads.error()}};
  if (const auto latest = still_latest(inner_->store, sorted, *heads); !latest) return latest;
  const auto sealed = seal_appends(*inner_, sorted, *heads);
  if (!sealed) return Unexpected{AppendRefusal{sealed.error()}};
  if (const auto kept = keep_files(sorted); !kept) return Unexpected{AppendRefusal{kept.error()}};
  if (!sealed->keys.empty())
    if (const auto kept = inner_->keys.keep(sealed->keys); !kept)
      return Unexpected{AppendRefusal{kept.error()}};
  const auto stored = inner_->store.append(Book::records, sealed->appends);
  if (!stored) return Unexpected{refused(*inner_, *sealed, stored.error())};
  for (const auto& append : sorted)
    if (!append.entries.empty()) inner_->tell(change_of(append));
  return done;
}

void Ledger::on_change(std::function<void(const Changed&)> listener) {
  inner_->listener = std::move(listener);
}

void Parts::tell(const Changed& changed) const noexcept {
  try {
    if (listener) listener(changed);
  } catch (...) {
    // Who was not told finds it the next time they ask.
  }
}

std::shared_ptr<SealedFiles> Ledger::new_files() const {
  return std::make_shared<SealedFiles>(inner_->store, inner_->clock, inner_->chance);
}

Result<Bytes> Ledger::attachment(StreamId stream, EventId event, const Digest& sealed) const {
  const auto nonce = inner_->store.nonces_of(stream, std::span(&event, 1));
  if (!nonce) return Unexpected{nonce.error()};
  const KeyName name{stream, nonce->front() ? key_id_of(*nonce->front()) : KeyId{}};
  const auto key = inner_->keys.some(std::span(&name, 1));
  if (!key) return Unexpected{key.error()};
  if (!key->front()) return failed(Failure::Kind::bad_input, say("This entry has been erased."));
  Bytes whole;
  const auto read = unseal_file(
      key->front()->key,
      [&](std::uint64_t from, std::size_t most) {
        return inner_->store.attachments().read({stream, sealed}, from, most);
      },
      [&](ByteView piece) { return whole.insert(whole.end(), piece.begin(), piece.end()), true; });
  if (!read) return Unexpected{read.error()};
  return whole;
}

Result<Done> Ledger::reopen(StreamId stream) { return inner_->reopen(stream); }

EventId Ledger::system_event_id(std::span<const std::string> parts) const {
  Bytes joined;
  for (const auto& part : parts) {
    const auto length = big_endian(part.size());
    joined.insert(joined.end(), length.begin(), length.end());
    joined.insert(joined.end(), part.begin(), part.end());
  }
  const auto digest = blake2b_keyed(inner_->ids_key, {joined});
  EventId made;
  std::copy_n(digest.begin(), made.bytes.size(), made.bytes.begin());
  return made;
}

Digest Ledger::keyed_hash(std::string_view purpose, std::string_view value) const {
  const auto length = big_endian(purpose.size());
  return blake2b_keyed(inner_->names_key, {length, bytes_of(purpose), bytes_of(value)});
}

}  // namespace holdfast::ledger
