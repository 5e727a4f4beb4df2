// Text rows in SQLite: which entries hold a word, by FTS5. Its table keeps no copy of what was put
// in (content=''), so a row is taken out by naming its words again, which text_rows keeps.
#include <algorithm>
#include <limits>
#include <set>

#include "ledger/format.h"
#include "store/sqlite_store.h"

namespace holdfast::store {

using namespace ledger;

namespace {

struct Kept {
  std::int64_t place = 0;
  Bytes basis;
  std::string words;
};

/// As FTS5 splits it again: tokens in hexadecimal, a space between.
std::string spelt(ByteView words) {
  constexpr auto size = std::tuple_size_v<WordToken>;
  std::string all;
  for (std::size_t at = 0; at + size <= words.size(); at += size)
    all += (all.empty() ? "" : " ") + hex(words.subspan(at, size));
  return all;
}

Bytes joined(std::span<const WordToken> words) {
  Bytes all;
  for (const auto& word : words) all.insert(all.end(), word.begin(), word.end());
  return all;
}

std::vector<WordToken> words_from(ByteView bytes) {
  std::vector<WordToken> words(bytes.size() / std::tuple_size_v<WordToken>);
  for (std::size_t i = 0; i < words.size(); ++i)
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * words[i].size()), words[i].size(),
                words[i].begin());
  return words;
}

std::vector<Kept> kept_of(Connection& connection, StreamId stream) {
  std::vector<Kept> all;
  Query query(connection.prepared("SELECT place, basis, words FROM text_rows WHERE stream = ?"));
  query.blob(stream.bytes);
  while (query.step()) {
    const auto basis = query.blob_at(1);
    all.push_back({query.number_at(0), {basis.begin(), basis.end()}, spelt(query.blob_at(2))});
  }
  return all;
}

std::vector<Kept> kept_of(Connection& connection, StreamId stream, EventId event) {
  std::vector<Kept> all;
  Query query(connection.prepared(
      "SELECT place, basis, words FROM text_rows WHERE stream = ? AND event = ?"));
  query.blob(stream.bytes).blob(event.bytes);
  while (query.step()) all.push_back({query.number_at(0), {}, spelt(query.blob_at(2))});
  return all;
}

constexpr auto end_of_places = std::numeric_limits<std::int64_t>::max();

/// 0, before every place, where there is no such row.
std::int64_t place_of(Connection& connection, const EntryName& entry) {
  Query query(connection.prepared("SELECT place FROM text_rows WHERE stream = ? AND event = ?"));
  return query.blob(entry.stream.bytes).blob(entry.event.bytes).step() ? query.number_at(0) : 0;
}

void take_out(Connection& connection, std::span<const Kept> kept) {
  for (const auto& one : kept) {
    Query(connection.prepared(
              "INSERT INTO text_words(text_words, rowid, words) VALUES('delete', ?, ?)"))
        .number(one.place)
        .text(one.words)
        .run();
    Query(connection.prepared("DELETE FROM text_rows WHERE place = ?")).number(one.place).run();
  }
}

void put(Connection& connection, StreamId stream, const StoredText& row) {
  const auto words = joined(row.words);
  Query(connection.prepared("INSERT INTO text_rows(stream, event, clearance, basis, words) "
                            "VALUES(?, ?, ?, ?, ?)"))
      .blob(stream.bytes)
      .blob(row.event.bytes)
      .number(row.clearance.bits())
      .blob(basis_bytes(row.basis))
      .blob(words)
      .run();
  Query(connection.prepared("INSERT INTO text_words(rowid, words) VALUES(last_insert_rowid(), ?)"))
      .text(spelt(words))
      .run();
}

}  // namespace

void put_texts(Connection& connection, StreamId stream, const StoredTexts& texts) {
  if (texts.whole) take_out(connection, kept_of(connection, stream));
  for (const auto& row : texts.rows) {
    take_out(connection, kept_of(connection, stream, row.event));
    if (!row.words.empty()) put(connection, stream, row);
  }
}

void drop_texts(Connection& connection, StreamId stream, const std::set<KeyId>& keys) {
  auto kept = kept_of(connection, stream);
  std::erase_if(kept, [&](const Kept& one) {
    return std::ranges::none_of(basis_from(one.basis),
                                [&](const BasisKey& basis) { return keys.contains(basis.key); });
  });
  if (kept.empty()) return;
  take_out(connection, kept);
  // Deleting only notes that a word is gone; this writes the index anew without it.
  Query(connection.prepared("INSERT INTO text_words(text_words) VALUES('optimize')")).run();
}

Result<std::vector<FoundStoredText>> SqliteStore::find_texts(const StoredTextQuery& query) {
  std::vector<FoundStoredText> found;
  const auto match = spelt(joined(query.words));
  if (match.empty()) return found;
  const auto read = files_.records->read([&](Connection& connection) {
    const auto before = query.before ? place_of(connection, *query.before) : end_of_places;
    Query sql(connection.prepared(
        "SELECT r.stream, r.event, r.clearance, r.basis FROM text_words w "
        "JOIN text_rows r ON r.place = w.rowid WHERE text_words MATCH ? AND w.rowid < ? "
        "AND (r.clearance & ?) = 0 ORDER BY w.rowid DESC LIMIT ?"));
    sql.text(match).number(before).number(mask_of(query.held));
    sql.number(static_cast<std::int64_t>(query.limit));
    while (sql.step()) {
      FoundStoredText one{{stream_at(sql, 0), {}}, {}, basis_from(sql.blob_at(3))};
      copy_column(sql, 1, one.entry.event.bytes);
      one.clearance = Clearance::from_bits(static_cast<std::uint8_t>(sql.number_at(2)));
      found.push_back(std::move(one));
    }
  });
  if (!read) return Unexpected{read.error()};
  return found;
}

Result<std::vector<FoundStoredAlike>> SqliteStore::find_alike(const StoredAlikeQuery& query) {
  std::vector<FoundStoredAlike> found;
  std::string match;
  for (const auto& word : query.any) match += (match.empty() ? "" : " OR ") + hex(word);
  if (match.empty()) return found;
  const auto read = files_.records->read([&](Connection& connection) {
    Query sql(connection.prepared(
        "SELECT r.stream, r.event, r.clearance, r.basis, r.words FROM text_words w "
        "JOIN text_rows r ON r.place = w.rowid WHERE text_words MATCH ? "
        "AND (r.clearance & ?) = 0 ORDER BY w.rowid DESC LIMIT ?"));
    sql.text(match).number(mask_of(query.held)).number(static_cast<std::int64_t>(query.limit));
    while (sql.step()) {
      FoundStoredAlike one{
          {stream_at(sql, 0), {}}, words_from(sql.blob_at(4)), {}, basis_from(sql.blob_at(3))};
      copy_column(sql, 1, one.entry.event.bytes);
      one.clearance = Clearance::from_bits(static_cast<std::uint8_t>(sql.number_at(2)));
      found.push_back(std::move(one));
    }
  });
  if (!read) return Unexpected{read.error()};
  return found;
}

Result<std::vector<StoredText>> SqliteStore::texts_of(StreamId stream) {
  std::vector<StoredText> rows;
  const auto read = files_.records->read([&](Connection& connection) {
    Query sql(
        connection.prepared("SELECT event, clearance, basis, words FROM text_rows "
                            "WHERE stream = ? ORDER BY event"));
    sql.blob(stream.bytes);
    while (sql.step()) {
      StoredText one{{}, words_from(sql.blob_at(3)), {}, basis_from(sql.blob_at(2))};
      copy_column(sql, 0, one.event.bytes);
      one.clearance = Clearance::from_bits(static_cast<std::uint8_t>(sql.number_at(1)));
      rows.push_back(std::move(one));
    }
  });
  if (!read) return Unexpected{read.error()};
  return rows;
}

}  // namespace holdfast::store
