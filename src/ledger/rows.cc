// Index rows: a way to find a record without reading it. What is looked for is stored only as a
// keyed hash; what the list shows is sealed under a key derived from the data keys of the entries
// it rests on, so destroying any of them makes the label unreadable, in every copy there is. A row
// whose key is gone is left out of every answer, even before the row itself has been dropped.
#include <set>

#include "base/words.h"
#include "ledger/parts.h"

namespace holdfast::ledger {
namespace {

constexpr std::string_view label_words = "holdfast row label";
constexpr std::string_view purpose_words = "holdfast row";
constexpr std::string_view fingerprint_words = "holdfast row fingerprint";

/// What a label is sealed for: moved to another row, it does not open.
Bytes purpose_of(StreamId stream, const StoredRow& row) {
  Bytes out;
  const auto add = [&](ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); };
  add(bytes_of(purpose_words));
  add(stream.bytes);
  add(row.token);
  add(big_endian(static_cast<std::uint64_t>(row.order)));
  out.push_back(row.clearance.bits());
  add(bytes_of(row.kind));
  return out;
}

Key label_key(std::span<const Key* const> basis) {
  Bytes joined(label_words.begin(), label_words.end());
  for (const auto* key : basis) joined.insert(joined.end(), key->bytes.begin(), key->bytes.end());
  Key made;
  made.bytes = blake2b({joined});
  wipe(joined);
  return made;
}

Failure bad_basis() {
  return {Failure::Kind::bad_input,
          say("An index row rests on an entry that is not there or was erased.")};
}

StoredRow seal_row(const Parts& parts, StreamId stream, const Row& row, const FreshKeys& keys) {
  StoredRow stored;
  stored.kind = row.kind;
  stored.token = parts.token_of(row.kind, row.token);
  stored.clearance = row.clearance;
  stored.order = row.order;
  std::vector<const Key*> basis;
  for (const auto& event : row.basis) {
    const auto& data = keys.at(event);
    basis.push_back(&data.key);
    stored.basis.push_back({event, data.id});
  }
  stored.nonce = random_nonce(parts.chance);
  stored.sealed =
      seal(label_key(basis), stored.nonce, bytes_of(row.label), purpose_of(stream, stored));
  return stored;
}

Failure damaged_row(StreamId stream) {
  return {Failure::Kind::damaged,
          say("An index row of record {stream} is damaged. Rebuild the index.",
              {{"stream", stream.text()}})};
}

FoundRow found_row(StreamId stream, const StoredRow& stored, std::string label) {
  FoundRow found{stream, {stored.kind, {}, stored.clearance, stored.order, {}, std::move(label)}};
  found.row.basis.reserve(stored.basis.size());
  for (const auto& one : stored.basis) found.row.basis.push_back(one.event);
  return found;
}

/// Opens those that were not opened before; nothing for a row whose key is gone.
Result<std::vector<std::optional<std::string>>> opened_labels(
    KeyRing& keys, std::span<const FoundStoredRow* const> stored) {
  std::vector<KeyName> names;
  for (const auto* one : stored)
    for (const auto& basis : one->row.basis) names.push_back({one->stream, basis.key});
  const auto held = keys.some(names);
  if (!held) return Unexpected{held.error()};
  std::vector<std::optional<std::string>> labels(stored.size());
  std::size_t at = 0;
  for (std::size_t n = 0; n < stored.size(); ++n) {
    const auto& [stream, row] = *stored[n];
    std::vector<const Key*> basis;
    for (std::size_t i = 0; i < row.basis.size(); ++i, ++at)
      if ((*held)[at]) basis.push_back(&(*held)[at]->key);
    if (basis.size() != row.basis.size()) continue;
    const auto label = unseal(label_key(basis), row.nonce, row.sealed, purpose_of(stream, row));
    if (!label) return Unexpected{damaged_row(stream)};
    labels[n] = std::string(text_of(*label));
  }
  return labels;
}

/// Rows in the order given, without those whose key is gone.
Result<std::vector<FoundRow>> open_rows(Parts& parts, std::span<const FoundStoredRow> stored) {
  // Asked before the keys are: a key destroyed in between empties what is kept.
  const auto generation = parts.store.key_generation(std::nullopt);
  if (!generation) return Unexpected{generation.error()};
  parts.opened.at_generation(*generation);
  std::vector<std::optional<std::string>> labels(stored.size());
  std::vector<const FoundStoredRow*> fresh;
  for (std::size_t i = 0; i < stored.size(); ++i) {
    labels[i] = parts.opened.label(*generation, stored[i].stream, stored[i].row);
    if (!labels[i]) fresh.push_back(&stored[i]);
  }
  auto opened = opened_labels(parts.keys, fresh);
  if (!opened) return Unexpected{opened.error()};
  for (std::size_t i = 0, next = 0; i < stored.size(); ++i) {
    if (labels[i]) continue;
    labels[i] = std::move((*opened)[next++]);
    if (labels[i]) parts.opened.keep(*generation, stored[i].stream, stored[i].row, *labels[i]);
  }
  std::vector<FoundRow> answer;
  answer.reserve(stored.size());
  for (std::size_t i = 0; i < stored.size(); ++i)
    if (labels[i])
      answer.push_back(found_row(stored[i].stream, stored[i].row, std::move(*labels[i])));
  return answer;
}

Digest print_of(const Key& key, StreamId stream, const Digest& token, const Row& row) {
  const auto order = big_endian(static_cast<std::uint64_t>(row.order));
  const auto length = big_endian(row.kind.size());
  const std::uint8_t bits = row.clearance.bits();
  return blake2b_keyed(key, {bytes_of(fingerprint_words), stream.bytes, token, length,
                             bytes_of(row.kind), order, ByteView(&bits, 1), bytes_of(row.label)});
}

Result<std::vector<FoundStoredRow>> stored_rows_of(Store& store, StreamId stream) {
  auto stored = store.rows_of(stream);
  if (!stored) return Unexpected{stored.error()};
  std::vector<FoundStoredRow> rows;
  for (auto& row : *stored) rows.push_back({stream, std::move(row)});
  return rows;
}

}  // namespace

Digest Parts::token_of(std::string_view kind, std::string_view token) const {
  const auto length = big_endian(kind.size());
  return blake2b_keyed(index_key, {length, bytes_of(kind), bytes_of(token)});
}

Result<FreshKeys> keys_for(const Parts& parts, StreamId stream, std::span<const EventId> wanted,
                           const FreshKeys& fresh) {
  FreshKeys keys;
  std::set<EventId> older;
  for (const auto& event : wanted) {
    const auto found = fresh.find(event);
    if (found != fresh.end())
      keys.insert(*found);
    else
      older.insert(event);
  }
  const std::vector<EventId> events(older.begin(), older.end());
  if (events.empty()) return keys;
  const auto nonces = parts.store.nonces_of(stream, events);
  if (!nonces) return Unexpected{nonces.error()};
  std::vector<KeyName> names;
  for (const auto& nonce : *nonces) {
    if (!nonce) return Unexpected{bad_basis()};
    names.push_back({stream, key_id_of(*nonce)});
  }
  const auto held = parts.keys.some(names);
  if (!held) return Unexpected{held.error()};
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!(*held)[i]) return Unexpected{bad_basis()};
    keys.emplace(events[i], *(*held)[i]);
  }
  return keys;
}

Result<std::vector<StoredRow>> seal_rows(const Parts& parts, StreamId stream,
                                         std::span<const Row> rows, const FreshKeys& fresh) {
  for (const auto& row : rows)
    if (row.basis.empty()) return Unexpected{bad_basis()};
  std::vector<EventId> basis;
  for (const auto& row : rows) basis.insert(basis.end(), row.basis.begin(), row.basis.end());
  const auto keys = keys_for(parts, stream, basis, fresh);
  if (!keys) return Unexpected{keys.error()};
  std::vector<StoredRow> stored;
  stored.reserve(rows.size());
  for (const auto& row : rows) stored.push_back(seal_row(parts, stream, row, *keys));
  return stored;
}

Result<std::vector<FoundRow>> Ledger::find(const RowQuery& query) const {
  StoredRowQuery stored{query.kind, {}, query.held, query.limit, query.stream};
  for (const auto& token : query.tokens)
    stored.tokens.push_back(inner_->token_of(query.kind, token));
  const auto found = inner_->store.find_rows(stored);
  if (!found) return Unexpected{found.error()};
  return open_rows(*inner_, *found);
}

Result<std::vector<FoundRow>> Ledger::rows_of(StreamId stream) const {
  const auto stored = stored_rows_of(inner_->store, stream);
  if (!stored) return Unexpected{stored.error()};
  return open_rows(*inner_, *stored);
}

Digest Ledger::fingerprint(StreamId stream, const Row& row) const {
  return print_of(inner_->index_key, stream, inner_->token_of(row.kind, row.token), row);
}

Result<std::vector<FoundRow>> Ledger::rows_of(StreamId stream, std::string_view kind) const {
  auto stored = stored_rows_of(inner_->store, stream);
  if (!stored) return Unexpected{stored.error()};
  std::erase_if(*stored, [&](const FoundStoredRow& one) { return one.row.kind != kind; });
  return open_rows(*inner_, *stored);
}

Result<std::vector<Digest>> Ledger::row_fingerprints(StreamId stream) const {
  const auto stored = stored_rows_of(inner_->store, stream);
  if (!stored) return Unexpected{stored.error()};
  std::vector<Digest> prints;
  for (const auto& one : *stored) {
    const auto opened = open_rows(*inner_, std::span(&one, 1));
    if (!opened) return Unexpected{opened.error()};
    for (const auto& found : *opened)
      prints.push_back(print_of(inner_->index_key, stream, one.row.token, found.row));
  }
  return prints;
}

}  // namespace holdfast::ledger
