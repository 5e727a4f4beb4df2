// Written to be obviously right, not quick: copies, linear searches, one lock. When an engine and
// this model disagree, suspect the engine.
#include "store/memory.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "base/words.h"
#include "store/attachments.h"
#include "store/memory_texts.h"

namespace holdfast::store {
namespace {

using namespace ledger;

using StreamKeyName = std::pair<StreamId, std::uint8_t>;

struct Opened {
  StreamId stream;
  std::uint64_t number;
  StoredOpening opening;
};

struct BookOf {
  std::map<StreamId, StoredStream> streams;
};

bool has_event(const StoredStream& stream, EventId event) {
  return std::any_of(stream.entries.begin(), stream.entries.end(),
                     [&](const StoredEntry& entry) { return entry.event == event; });
}

class MemoryStore final : public Store {
 public:
  const Attachments& attachments() override { return attachments_; }

  Result<StoredStream> read(Book book, StreamId stream, std::uint64_t from,
                            std::uint64_t limit) override {
    const std::lock_guard lock(mutex_);
    StoredStream answer{stream_in(book, stream).head, {}};
    for (const auto& entry : stream_in(book, stream).entries)
      if (entry.number >= from && answer.entries.size() < limit) answer.entries.push_back(entry);
    return answer;
  }

  Result<std::vector<StoredHead>> heads(Book book, std::span<const StreamId> streams) override {
    const std::lock_guard lock(mutex_);
    std::vector<StoredHead> answer;
    for (const auto& one : streams) answer.push_back(stream_in(book, one).head);
    return answer;
  }

  Result<std::vector<StreamId>> streams(Book book) override {
    const std::lock_guard lock(mutex_);
    std::vector<StreamId> answer;
    for (const auto& [id, stream] : book_of(book).streams) answer.push_back(id);
    return answer;
  }

  Result<std::vector<std::optional<Nonce>>> nonces_of(StreamId stream,
                                                      std::span<const EventId> events) override {
    const std::lock_guard lock(mutex_);
    std::vector<std::optional<Nonce>> answer(events.size());
    for (const auto& entry : stream_in(Book::records, stream).entries)
      for (std::size_t i = 0; i < events.size(); ++i)
        if (entry.event == events[i]) answer[i] = entry.nonce;
    return answer;
  }

  Result<Done, StoreRefusal> append(Book book, std::span<const StoredAppend> appends) override {
    const std::lock_guard lock(mutex_);
    if (auto refusal = refusal_of(book, appends)) return Unexpected{std::move(*refusal)};
    for (const auto& one : appends) put(book, one);
    return done;
  }

  Result<Done> close_stream(Book book, StreamId stream) override {
    return mark(book, stream, true);
  }
  Result<Done> reopen_stream(Book book, StreamId stream) override {
    return mark(book, stream, false);
  }
  Result<Done> settle() override { return done; }

  Result<std::vector<FoundStoredRow>> find_rows(const StoredRowQuery& query) override {
    const std::lock_guard lock(mutex_);
    std::vector<FoundStoredRow> found;
    for (const auto& [stream, rows] : rows_)
      for (const auto& row : rows)
        if (row.kind == query.kind && query.held.covers(row.clearance) &&
            (query.stream ? stream == *query.stream
                          : query.tokens.empty() ||
                                std::count(query.tokens.begin(), query.tokens.end(), row.token)))
          found.push_back({stream, row});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.row.order < b.row.order; });
    if (found.size() > query.limit) found.resize(query.limit);
    return found;
  }

  Result<std::vector<StoredRow>> rows_of(StreamId stream) override {
    const std::lock_guard lock(mutex_);
    const auto found = rows_.find(stream);
    return found == rows_.end() ? std::vector<StoredRow>{} : found->second;
  }

  Result<Done> drop_rows(StreamId stream, std::span<const KeyId> keys) override {
    const std::lock_guard lock(mutex_);
    std::erase_if(rows_[stream],
                  [&](const StoredRow& row) { return rests_on_one(row.basis, keys); });
    texts_.drop(stream, keys);
    return done;
  }

  Result<std::vector<FoundStoredAlike>> find_alike(const StoredAlikeQuery& query) override {
    const std::lock_guard lock(mutex_);
    return texts_.alike(query);
  }

  Result<std::vector<FoundStoredText>> find_texts(const StoredTextQuery& query) override {
    const std::lock_guard lock(mutex_);
    return texts_.find(query);
  }

  Result<std::vector<StoredText>> texts_of(StreamId stream) override {
    const std::lock_guard lock(mutex_);
    return texts_.of(stream);
  }

  Result<std::vector<FoundStoredOpening>> find_openings(const OpeningQuery& query) override {
    const std::lock_guard lock(mutex_);
    std::vector<FoundStoredOpening> found;
    for (const auto& one : openings_) {
      const auto& opening = one.opening;
      if (query.record && opening.record != *query.record) continue;
      if (query.who && opening.who != *query.who) continue;
      if (query.from && opening.at < *query.from) continue;
      if (query.before && opening.at >= *query.before) continue;
      const auto& entries = books_[1].streams[one.stream].entries;
      found.push_back({one.stream, opening, entries[one.number - 1]});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return std::tie(a.opening.at, a.stream, a.entry.number) >
             std::tie(b.opening.at, b.stream, b.entry.number);
    });
    if (found.size() > query.limit) found.resize(query.limit);
    return found;
  }

  Result<std::vector<WrappedStreamKey>> make_stream_keys(
      std::span<const WrappedStreamKey> keys) override {
    const std::lock_guard lock(mutex_);
    std::vector<WrappedStreamKey> answer;
    for (const auto& key : keys)
      answer.push_back(stream_keys_.try_emplace({key.stream, key.slot}, key).first->second);
    return answer;
  }

  Result<std::vector<WrappedStreamKey>> stream_keys(std::span<const StreamId> streams) override {
    const std::lock_guard lock(mutex_);
    std::vector<WrappedStreamKey> answer;
    for (const auto& stream : streams)
      for (const auto& [name, key] : stream_keys_)
        if (name.first == stream) answer.push_back(key);
    return answer;
  }

  Result<bool> put_entry_keys(std::span<const WrappedEntryKey> keys,
                              std::uint64_t generation) override {
    const std::lock_guard lock(mutex_);
    if (generation != generation_) return false;
    for (const auto& key : keys) entry_keys_[{key.stream, key.id}] = key;
    return true;
  }

  Result<KeysOfStream> entry_keys(StreamId stream) override {
    const std::lock_guard lock(mutex_);
    KeysOfStream answer{generation_, {}};
    for (const auto& [name, key] : entry_keys_)
      if (name.stream == stream) answer.keys.push_back(key);
    return answer;
  }

  Result<std::vector<std::optional<WrappedEntryKey>>> entry_keys(
      std::span<const KeyName> names) override {
    const std::lock_guard lock(mutex_);
    std::vector<std::optional<WrappedEntryKey>> answer;
    for (const auto& name : names) {
      const auto found = entry_keys_.find(name);
      answer.push_back(found == entry_keys_.end() ? std::nullopt : std::optional(found->second));
    }
    return answer;
  }

  Result<Done> drop_entry_keys(std::span<const KeyName> names) override {
    const std::lock_guard lock(mutex_);
    for (const auto& name : names) entry_keys_.erase(name);
    return done;
  }

  Result<bool> rewrap(const WrappedEntryKey& key) override {
    const std::lock_guard lock(mutex_);
    const auto found = entry_keys_.find({key.stream, key.id});
    if (found == entry_keys_.end()) return false;
    found->second = key;
    changed(key.stream);
    return true;
  }

  Result<Done> destroy(std::span<const DestroyedKey> keys) override {
    const std::lock_guard lock(mutex_);
    for (const auto& key : keys) {
      destroyed_.insert(key);
      if (key.kind == DestroyedKey::Kind::entry)
        entry_keys_.erase({key.stream, key.id});
      else
        std::erase_if(stream_keys_, [&](const auto& one) {
          return one.second.stream == key.stream && one.second.id == key.id;
        });
      changed(key.stream);
    }
    return done;
  }

  Result<std::vector<DestroyedKey>> destroyed(std::optional<StreamId> stream) override {
    const std::lock_guard lock(mutex_);
    std::vector<DestroyedKey> answer;
    for (const auto& key : destroyed_)
      if (!stream || key.stream == *stream) answer.push_back(key);
    return answer;
  }

  Result<std::uint64_t> key_generation(std::optional<StreamId> stream) override {
    const std::lock_guard lock(mutex_);
    return stream ? generations_[*stream] : generation_;
  }

  Result<std::optional<Bytes>> service_key(std::string_view name) override {
    const std::lock_guard lock(mutex_);
    const auto found = service_keys_.find(std::string(name));
    return found == service_keys_.end() ? std::nullopt : std::optional(found->second);
  }

  Result<Bytes> make_service_key(std::string_view name, ByteView wrapped) override {
    const std::lock_guard lock(mutex_);
    return service_keys_.try_emplace(std::string(name), wrapped.begin(), wrapped.end())
        .first->second;
  }

  Result<Done> purge() override { return done; }

  Result<std::optional<StoredShelfRow>> shelf_get(std::string_view name) override {
    const std::lock_guard lock(mutex_);
    const auto found = shelf_.find(std::string(name));
    return found == shelf_.end() ? std::nullopt : std::optional(found->second);
  }

  Result<Done> shelf_put(const StoredShelfRow& row) override {
    const std::lock_guard lock(mutex_);
    shelf_[row.name] = row;
    return done;
  }

  Result<bool> shelf_swap(const std::optional<Bytes>& expected,
                          const StoredShelfRow& row) override {
    const std::lock_guard lock(mutex_);
    const auto found = shelf_.find(row.name);
    const auto stored =
        found == shelf_.end() ? std::nullopt : std::optional<Bytes>(found->second.sealed);
    if (stored != expected) return false;
    shelf_[row.name] = row;
    return true;
  }

  Result<Done> shelf_remove(std::string_view name) override {
    const std::lock_guard lock(mutex_);
    shelf_.erase(std::string(name));
    return done;
  }

  Result<std::vector<StoredShelfRow>> shelf_list(std::string_view prefix, std::size_t limit,
                                                 Moment now) override {
    const std::lock_guard lock(mutex_);
    std::vector<StoredShelfRow> answer;
    for (const auto& [name, row] : shelf_)
      if (name.starts_with(prefix) && !(row.expires && *row.expires <= now) &&
          answer.size() < limit)
        answer.push_back(row);
    return answer;
  }

  Result<std::size_t> shelf_sweep(Moment now) override {
    const std::lock_guard lock(mutex_);
    return std::erase_if(
        shelf_, [&](const auto& one) { return one.second.expires && *one.second.expires <= now; });
  }

 private:
  BookOf& book_of(Book book) { return books_[static_cast<std::size_t>(book)]; }

  const StoredStream& stream_in(Book book, StreamId stream) {
    static const StoredStream none;
    const auto found = book_of(book).streams.find(stream);
    return found == book_of(book).streams.end() ? none : found->second;
  }

  std::optional<StoreRefusal> refusal_of(Book book, std::span<const StoredAppend> appends) {
    for (const auto& one : appends) {
      std::set<EventId> seen;
      for (const auto& entry : one.entries)
        if (has_event(stream_in(book, one.stream), entry.event) || !seen.insert(entry.event).second)
          return AlreadyRecorded{one.stream, entry.event};
    }
    for (const auto& one : appends) {
      const auto& head = stream_in(book, one.stream).head;
      if (head.closed)
        return Failure{Failure::Kind::closed,
                       say("This record takes no entries until its last write has been checked.")};
      if (head.count != one.expected_count) return LostRace{one.stream};
    }
    return std::nullopt;
  }

  void put(Book book, const StoredAppend& one) {
    if (!one.entries.empty()) {
      auto& stream = book_of(book).streams[one.stream];
      stream.head = one.head;
      stream.entries.insert(stream.entries.end(), one.entries.begin(), one.entries.end());
    }
    for (std::size_t i = 0; i < one.openings.size(); ++i)
      openings_.push_back({one.stream, one.entries[i].number, one.openings[i]});
    if (one.rows) rows_[one.stream] = *one.rows;
    texts_.put(one.stream, one.texts);
  }

  Result<Done> mark(Book book, StreamId stream, bool closed) {
    const std::lock_guard lock(mutex_);
    const auto found = book_of(book).streams.find(stream);
    if (found != book_of(book).streams.end()) found->second.head.closed = closed;
    return done;
  }

  void changed(StreamId stream) {
    ++generation_;
    ++generations_[stream];
  }

  std::mutex mutex_;
  BookOf books_[2];
  std::map<StreamId, std::vector<StoredRow>> rows_;
  MemoryTexts texts_;
  std::vector<Opened> openings_;
  std::map<StreamKeyName, WrappedStreamKey> stream_keys_;
  std::map<KeyName, WrappedEntryKey> entry_keys_;
  std::set<DestroyedKey> destroyed_;
  std::uint64_t generation_ = 0;
  std::map<StreamId, std::uint64_t> generations_;
  std::map<std::string, Bytes> service_keys_;
  std::map<std::string, StoredShelfRow> shelf_;
  Attachments attachments_ = attachments_in_memory();
};

}  // namespace

std::unique_ptr<ledger::Store> make_memory_store() { return std::make_unique<MemoryStore>(); }

}  // namespace holdfast::store
