// Index rows and openings in SQLite. The clearance is compared in the query itself: a row that the
// reader may not see is never read, so nothing about it, not even a count, can leak further up.
#include <algorithm>
#include <limits>
#include <set>

#include "store/sqlite_store.h"

namespace holdfast::store {

using namespace ledger;

Bytes basis_bytes(std::span<const BasisKey> basis) {
  Bytes out;
  for (const auto& one : basis) {
    out.insert(out.end(), one.event.bytes.begin(), one.event.bytes.end());
    out.insert(out.end(), one.key.bytes.begin(), one.key.bytes.end());
  }
  return out;
}

std::vector<BasisKey> basis_from(ByteView bytes) {
  std::vector<BasisKey> basis(bytes.size() / (2 * id_size_bytes));
  for (std::size_t i = 0; i < basis.size(); ++i) {
    const auto one = bytes.subspan(i * 2 * id_size_bytes);
    std::copy_n(one.begin(), id_size_bytes, basis[i].event.bytes.begin());
    std::copy_n(one.begin() + id_size_bytes, id_size_bytes, basis[i].key.bytes.begin());
  }
  return basis;
}

std::int64_t mask_of(Clearance held) { return Clearance::everything().without(held).bits(); }

namespace {

StoredRow row_at(const Query& query, int first) {
  StoredRow row;
  row.kind = query.text_at(first);
  copy_column(query, first + 1, row.token);
  row.clearance = Clearance::from_bits(static_cast<std::uint8_t>(query.number_at(first + 2)));
  row.order = query.number_at(first + 3);
  row.basis = basis_from(query.blob_at(first + 4));
  copy_column(query, first + 5, row.nonce);
  const auto sealed = query.blob_at(first + 6);
  row.sealed.assign(sealed.begin(), sealed.end());
  return row;
}

void find_by_token(Connection& connection, const StoredRowQuery& query, const Digest& token,
                   std::vector<FoundStoredRow>& found) {
  Query sql(connection.prepared(
      "SELECT stream, kind, token, clearance, ordering, basis, nonce, sealed FROM index_rows "
      "WHERE kind = ? AND token = ? AND (clearance & ?) = 0 "
      "ORDER BY ordering, stream, position LIMIT ?"));
  sql.text(query.kind).blob(token).number(mask_of(query.held));
  sql.number(static_cast<std::int64_t>(query.limit));
  while (sql.step()) found.push_back({stream_at(sql, 0), row_at(sql, 1)});
}

void find_in_stream(Connection& connection, const StoredRowQuery& query,
                    std::vector<FoundStoredRow>& found) {
  Query sql(connection.prepared(
      "SELECT stream, kind, token, clearance, ordering, basis, nonce, sealed FROM index_rows "
      // Not by the index of kinds (hence the +): one record has few rows, a kind has those of all.
      "WHERE stream = ? AND +kind = ? AND (clearance & ?) = 0 ORDER BY ordering, position LIMIT "
      "?"));
  sql.blob(query.stream->bytes).text(query.kind).number(mask_of(query.held));
  sql.number(static_cast<std::int64_t>(query.limit));
  while (sql.step()) found.push_back({stream_at(sql, 0), row_at(sql, 1)});
}

void find_by_kind(Connection& connection, const StoredRowQuery& query,
                  std::vector<FoundStoredRow>& found) {
  Query sql(connection.prepared(
      "SELECT stream, kind, token, clearance, ordering, basis, nonce, sealed FROM index_rows "
      "WHERE kind = ? AND (clearance & ?) = 0 ORDER BY ordering, stream, position LIMIT ?"));
  sql.text(query.kind).number(mask_of(query.held)).number(static_cast<std::int64_t>(query.limit));
  while (sql.step()) found.push_back({stream_at(sql, 0), row_at(sql, 1)});
}

std::vector<std::int64_t> positions_resting_on(Connection& connection, StreamId stream,
                                               const std::set<KeyId>& keys) {
  std::vector<std::int64_t> positions;
  Query query(connection.prepared("SELECT position, basis FROM index_rows WHERE stream = ?"));
  query.blob(stream.bytes);
  while (query.step())
    for (const auto& one : basis_from(query.blob_at(1)))
      if (keys.contains(one.key)) {
        positions.push_back(query.number_at(0));
        break;
      }
  return positions;
}

/// One statement for each shape of question, so that each uses its own index.
const char* opening_sql(const OpeningQuery& query) {
  if (query.record && query.who)
    return "SELECT o.stream, o.record, o.person, o.at, e.number, e.event, e.header, e.nonce, "
           "e.sealed FROM openings o JOIN entries e USING(stream, number) "
           "WHERE o.record = ? AND o.person = ? AND o.at >= ? AND o.at < ? "
           "ORDER BY o.at DESC, o.stream DESC, o.number DESC LIMIT ?";
  if (query.record)
    return "SELECT o.stream, o.record, o.person, o.at, e.number, e.event, e.header, e.nonce, "
           "e.sealed FROM openings o JOIN entries e USING(stream, number) "
           "WHERE o.record = ? AND o.at >= ? AND o.at < ? "
           "ORDER BY o.at DESC, o.stream DESC, o.number DESC LIMIT ?";
  if (query.who)
    return "SELECT o.stream, o.record, o.person, o.at, e.number, e.event, e.header, e.nonce, "
           "e.sealed FROM openings o JOIN entries e USING(stream, number) "
           "WHERE o.person = ? AND o.at >= ? AND o.at < ? "
           "ORDER BY o.at DESC, o.stream DESC, o.number DESC LIMIT ?";
  return "SELECT o.stream, o.record, o.person, o.at, e.number, e.event, e.header, e.nonce, "
         "e.sealed FROM openings o JOIN entries e USING(stream, number) "
         "WHERE o.at >= ? AND o.at < ? ORDER BY o.at DESC, o.stream DESC, o.number DESC LIMIT ?";
}

}  // namespace

void put_rows(Connection& connection, StreamId stream, std::span<const StoredRow> rows) {
  Query(connection.prepared("DELETE FROM index_rows WHERE stream = ?")).blob(stream.bytes).run();
  std::int64_t position = 0;
  for (const auto& row : rows)
    Query(connection.prepared("INSERT INTO index_rows(stream, position, kind, token, clearance, "
                              "ordering, basis, nonce, sealed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .blob(stream.bytes)
        .number(position++)
        .text(row.kind)
        .blob(row.token)
        .number(row.clearance.bits())
        .number(row.order)
        .blob(basis_bytes(row.basis))
        .blob(row.nonce)
        .blob(row.sealed)
        .run();
}

void put_openings(Connection& connection, const StoredAppend& append) {
  for (std::size_t i = 0; i < append.openings.size(); ++i)
    Query(connection.prepared(
              "INSERT INTO openings(stream, number, record, person, at) VALUES(?, ?, ?, ?, ?)"))
        .blob(append.stream.bytes)
        .number(static_cast<std::int64_t>(append.entries[i].number))
        .blob(append.openings[i].record.bytes)
        .blob(append.openings[i].who.bytes)
        .number(append.openings[i].at.microseconds)
        .run();
}

Result<std::vector<FoundStoredRow>> SqliteStore::find_rows(const StoredRowQuery& query) {
  std::vector<FoundStoredRow> found;
  const auto read = files_.records->read([&](Connection& connection) {
    if (query.stream) return find_in_stream(connection, query, found);
    auto tokens = query.tokens;
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    for (const auto& token : tokens) find_by_token(connection, query, token, found);
    if (tokens.empty()) find_by_kind(connection, query, found);
  });
  if (!read) return Unexpected{read.error()};
  if (query.tokens.size() > 1)
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return std::tie(a.row.order, a.stream) < std::tie(b.row.order, b.stream);
    });
  if (found.size() > query.limit) found.resize(query.limit);
  return found;
}

Result<std::vector<StoredRow>> SqliteStore::rows_of(StreamId stream) {
  std::vector<StoredRow> rows;
  const auto read = files_.records->read([&](Connection& connection) {
    Query query(connection.prepared(
        "SELECT kind, token, clearance, ordering, basis, nonce, sealed FROM index_rows "
        "WHERE stream = ? ORDER BY position"));
    query.blob(stream.bytes);
    while (query.step()) rows.push_back(row_at(query, 0));
  });
  if (!read) return Unexpected{read.error()};
  return rows;
}

Result<Done> SqliteStore::drop_rows(StreamId stream, std::span<const KeyId> keys) {
  const std::set<KeyId> dropped(keys.begin(), keys.end());
  return files_.records->change([&](Connection& connection) {
    for (const auto position : positions_resting_on(connection, stream, dropped))
      Query(connection.prepared("DELETE FROM index_rows WHERE stream = ? AND position = ?"))
          .blob(stream.bytes)
          .number(position)
          .run();
    drop_texts(connection, stream, dropped);
  });
}

Result<std::vector<FoundStoredOpening>> SqliteStore::find_openings(const OpeningQuery& query) {
  std::vector<FoundStoredOpening> found;
  const auto read = files_.access->read([&](Connection& connection) {
    Query sql(connection.prepared(opening_sql(query)));
    if (query.record) sql.blob(query.record->bytes);
    if (query.who) sql.blob(query.who->bytes);
    sql.number(query.from ? query.from->microseconds : std::numeric_limits<std::int64_t>::min());
    sql.number(query.before ? query.before->microseconds
                            : std::numeric_limits<std::int64_t>::max());
    sql.number(static_cast<std::int64_t>(query.limit));
    while (sql.step()) {
      FoundStoredOpening one{stream_at(sql, 0), {}, entry_at(sql, 4)};
      copy_column(sql, 1, one.opening.record.bytes);
      copy_column(sql, 2, one.opening.who.bytes);
      one.opening.at = {sql.number_at(3)};
      found.push_back(std::move(one));
    }
  });
  if (!read) return Unexpected{read.error()};
  return found;
}

}  // namespace holdfast::store
