// The shelf's rows in SQLite. Names are compared as bytes, so their order is the same in every
// engine.
#include "store/sqlite_store.h"

namespace holdfast::store {

using namespace ledger;

namespace {

StoredShelfRow row_at(const Query& query) {
  StoredShelfRow row;
  row.name = query.text_at(0);
  const auto sealed = query.blob_at(1);
  row.sealed.assign(sealed.begin(), sealed.end());
  if (!query.null_at(2)) row.expires = Moment{query.number_at(2)};
  return row;
}

std::optional<StoredShelfRow> row_in(Connection& connection, std::string_view name) {
  Query query(connection.prepared("SELECT name, sealed, expires FROM shelf WHERE name = ?"));
  if (!query.blob(bytes_of(name)).step()) return std::nullopt;
  return row_at(query);
}

void put_in(Connection& connection, const StoredShelfRow& row) {
  Query query(connection.prepared(
      "INSERT INTO shelf(name, sealed, expires) VALUES(?, ?, ?) ON CONFLICT(name) DO UPDATE SET "
      "sealed = excluded.sealed, expires = excluded.expires"));
  query.blob(bytes_of(row.name)).blob(row.sealed);
  if (row.expires)
    query.number(row.expires->microseconds);
  else
    query.null();
  query.run();
}

}  // namespace

Result<std::optional<StoredShelfRow>> SqliteStore::shelf_get(std::string_view name) {
  std::optional<StoredShelfRow> answer;
  const auto read =
      files_.shelf->read([&](Connection& connection) { answer = row_in(connection, name); });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<Done> SqliteStore::shelf_put(const StoredShelfRow& row) {
  return files_.shelf->change([&](Connection& connection) { put_in(connection, row); });
}

Result<bool> SqliteStore::shelf_swap(const std::optional<Bytes>& expected,
                                     const StoredShelfRow& row) {
  const auto wrote = files_.shelf->write([&](Connection& connection) {
    const auto stored = row_in(connection, row.name);
    const bool same = stored ? expected && stored->sealed == *expected : !expected;
    if (!same) return Ending::roll_back;
    put_in(connection, row);
    return Ending::commit;
  });
  if (!wrote) return Unexpected{wrote.error().failure};
  return *wrote == Ending::commit;
}

Result<Done> SqliteStore::shelf_remove(std::string_view name) {
  return files_.shelf->change([&](Connection& connection) {
    Query(connection.prepared("DELETE FROM shelf WHERE name = ?")).blob(bytes_of(name)).run();
  });
}

Result<std::vector<StoredShelfRow>> SqliteStore::shelf_list(std::string_view prefix,
                                                            std::size_t limit, Moment now) {
  std::vector<StoredShelfRow> answer;
  const auto read = files_.shelf->read([&](Connection& connection) {
    Query query(
        connection.prepared("SELECT name, sealed, expires FROM shelf WHERE name >= ? AND "
                            "(expires IS NULL OR expires > ?) ORDER BY name"));
    query.blob(bytes_of(prefix)).number(now.microseconds);
    while (answer.size() < limit && query.step()) {
      auto row = row_at(query);
      if (!row.name.starts_with(prefix)) break;
      answer.push_back(std::move(row));
    }
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::size_t> SqliteStore::shelf_sweep(Moment now) {
  std::size_t swept = 0;
  const auto wrote = files_.shelf->change([&](Connection& connection) {
    swept =
        static_cast<std::size_t>(Query(connection.prepared("DELETE FROM shelf WHERE expires <= ?"))
                                     .number(now.microseconds)
                                     .run());
  });
  if (!wrote) return Unexpected{wrote.error()};
  return swept;
}

}  // namespace holdfast::store
