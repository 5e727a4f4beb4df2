// The key file in SQLite. One row of generations, under the nil stream, counts every change to any
// key; a new entry key is put only while that count is what its writer saw.
#include "store/sqlite_store.h"

namespace holdfast::store {

using namespace ledger;

namespace {

constexpr StreamId all_streams{};

std::uint64_t generation_in(Connection& connection, StreamId stream) {
  Query query(connection.prepared("SELECT generation FROM generations WHERE stream = ?"));
  return query.blob(stream.bytes).step() ? static_cast<std::uint64_t>(query.number_at(0)) : 0;
}

void changed(Connection& connection, StreamId stream) {
  for (const auto& one : {stream, all_streams})
    Query(connection.prepared("INSERT INTO generations(stream, generation) VALUES(?, 1) "
                              "ON CONFLICT(stream) DO UPDATE SET generation = generation + 1"))
        .blob(one.bytes)
        .run();
}

Bytes bytes_at(const Query& query, int column) {
  const auto bytes = query.blob_at(column);
  return {bytes.begin(), bytes.end()};
}

WrappedStreamKey stream_key_at(const Query& query) {
  WrappedStreamKey key;
  key.stream = stream_at(query, 0);
  key.slot = static_cast<std::uint8_t>(query.number_at(1));
  copy_column(query, 2, key.id.bytes);
  key.wrapped = bytes_at(query, 3);
  return key;
}

WrappedEntryKey entry_key_at(const Query& query, StreamId stream) {
  WrappedEntryKey key;
  key.stream = stream;
  copy_column(query, 0, key.id.bytes);
  key.clearance = Clearance::from_bits(static_cast<std::uint8_t>(query.number_at(1)));
  key.wrapped = bytes_at(query, 2);
  return key;
}

DestroyedKey destroyed_at(const Query& query) {
  DestroyedKey key;
  key.kind = static_cast<DestroyedKey::Kind>(query.number_at(0));
  key.stream = stream_at(query, 1);
  copy_column(query, 2, key.id.bytes);
  key.detail = static_cast<std::uint8_t>(query.number_at(3));
  return key;
}

void destroy_in(Connection& connection, const DestroyedKey& key) {
  Query(connection.prepared(
            "INSERT OR IGNORE INTO destroyed(kind, stream, id, detail) VALUES(?, ?, ?, ?)"))
      .number(static_cast<std::int64_t>(key.kind))
      .blob(key.stream.bytes)
      .blob(key.id.bytes)
      .number(key.detail)
      .run();
  const char* sql = key.kind == DestroyedKey::Kind::entry
                        ? "DELETE FROM entry_keys WHERE stream = ? AND id = ?"
                        : "DELETE FROM stream_keys WHERE stream = ? AND id = ?";
  Query(connection.prepared(sql)).blob(key.stream.bytes).blob(key.id.bytes).run();
  changed(connection, key.stream);
}

std::optional<Bytes> service_key_in(Connection& connection, std::string_view name) {
  Query query(connection.prepared("SELECT wrapped FROM service_keys WHERE name = ?"));
  if (!query.text(name).step()) return std::nullopt;
  return bytes_at(query, 0);
}

}  // namespace

Result<std::vector<WrappedStreamKey>> SqliteStore::make_stream_keys(
    std::span<const WrappedStreamKey> keys) {
  std::vector<WrappedStreamKey> answer;
  const auto wrote = files_.keys->change([&](Connection& connection) {
    for (const auto& key : keys) {
      Query(connection.prepared(
                "INSERT OR IGNORE INTO stream_keys(stream, slot, id, wrapped) VALUES(?, ?, ?, ?)"))
          .blob(key.stream.bytes)
          .number(key.slot)
          .blob(key.id.bytes)
          .blob(key.wrapped)
          .run();
      Query query(connection.prepared(
          "SELECT stream, slot, id, wrapped FROM stream_keys WHERE stream = ? AND slot = ?"));
      if (query.blob(key.stream.bytes).number(key.slot).step())
        answer.push_back(stream_key_at(query));
    }
  });
  if (!wrote) return Unexpected{wrote.error()};
  return answer;
}

Result<std::vector<WrappedStreamKey>> SqliteStore::stream_keys(std::span<const StreamId> streams) {
  std::vector<WrappedStreamKey> answer;
  const auto read = files_.keys->read([&](Connection& connection) {
    for (const auto& stream : streams) {
      Query query(connection.prepared(
          "SELECT stream, slot, id, wrapped FROM stream_keys WHERE stream = ? ORDER BY slot"));
      query.blob(stream.bytes);
      while (query.step()) answer.push_back(stream_key_at(query));
    }
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<bool> SqliteStore::put_entry_keys(std::span<const WrappedEntryKey> keys,
                                         std::uint64_t generation) {
  const auto wrote = files_.keys->write([&](Connection& connection) {
    if (generation_in(connection, all_streams) != generation) return Ending::roll_back;
    for (const auto& key : keys)
      Query(connection.prepared("INSERT OR REPLACE INTO entry_keys(stream, id, clearance, wrapped) "
                                "VALUES(?, ?, ?, ?)"))
          .blob(key.stream.bytes)
          .blob(key.id.bytes)
          .number(key.clearance.bits())
          .blob(key.wrapped)
          .run();
    return Ending::commit;
  });
  if (!wrote) return Unexpected{wrote.error().failure};
  return *wrote == Ending::commit;
}

Result<KeysOfStream> SqliteStore::entry_keys(StreamId stream) {
  KeysOfStream answer;
  const auto read = files_.keys->read([&](Connection& connection) {
    answer.generation = generation_in(connection, all_streams);
    Query query(connection.prepared(
        "SELECT id, clearance, wrapped FROM entry_keys WHERE stream = ? ORDER BY id"));
    query.blob(stream.bytes);
    while (query.step()) answer.keys.push_back(entry_key_at(query, stream));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::vector<std::optional<WrappedEntryKey>>> SqliteStore::entry_keys(
    std::span<const KeyName> names) {
  std::vector<std::optional<WrappedEntryKey>> answer(names.size());
  const auto read = files_.keys->read([&](Connection& connection) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      Query query(connection.prepared(
          "SELECT id, clearance, wrapped FROM entry_keys WHERE stream = ? AND id = ?"));
      if (query.blob(names[i].stream.bytes).blob(names[i].id.bytes).step())
        answer[i] = entry_key_at(query, names[i].stream);
    }
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<Done> SqliteStore::drop_entry_keys(std::span<const KeyName> names) {
  return files_.keys->change([&](Connection& connection) {
    for (const auto& name : names)
      Query(connection.prepared("DELETE FROM entry_keys WHERE stream = ? AND id = ?"))
          .blob(name.stream.bytes)
          .blob(name.id.bytes)
          .run();
  });
}

Result<bool> SqliteStore::rewrap(const WrappedEntryKey& key) {
  const auto wrote = files_.keys->write([&](Connection& connection) {
    const int rows = Query(connection.prepared("UPDATE entry_keys SET clearance = ?, wrapped = ? "
                                               "WHERE stream = ? AND id = ?"))
                         .number(key.clearance.bits())
                         .blob(key.wrapped)
                         .blob(key.stream.bytes)
                         .blob(key.id.bytes)
                         .run();
    if (rows == 0) return Ending::roll_back;
    changed(connection, key.stream);
    return Ending::commit;
  });
  if (!wrote) return Unexpected{wrote.error().failure};
  return *wrote == Ending::commit;
}

Result<Done> SqliteStore::destroy(std::span<const DestroyedKey> keys) {
  return files_.keys->change([&](Connection& connection) {
    for (const auto& key : keys) destroy_in(connection, key);
  });
}

Result<std::vector<DestroyedKey>> SqliteStore::destroyed(std::optional<StreamId> stream) {
  std::vector<DestroyedKey> answer;
  const auto read = files_.keys->read([&](Connection& connection) {
    Query query(connection.prepared(
        stream
            ? "SELECT kind, stream, id, detail FROM destroyed WHERE stream = ? "
              "ORDER BY kind, stream, id, detail"
            : "SELECT kind, stream, id, detail FROM destroyed ORDER BY kind, stream, id, detail"));
    if (stream) query.blob(stream->bytes);
    while (query.step()) answer.push_back(destroyed_at(query));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::uint64_t> SqliteStore::key_generation(std::optional<StreamId> stream) {
  std::uint64_t answer = 0;
  const auto read = files_.keys->read([&](Connection& connection) {
    answer = generation_in(connection, stream.value_or(all_streams));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::optional<Bytes>> SqliteStore::service_key(std::string_view name) {
  std::optional<Bytes> answer;
  const auto read =
      files_.keys->read([&](Connection& connection) { answer = service_key_in(connection, name); });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<Bytes> SqliteStore::make_service_key(std::string_view name, ByteView wrapped) {
  std::optional<Bytes> answer;
  const auto wrote = files_.keys->change([&](Connection& connection) {
    Query(connection.prepared("INSERT OR IGNORE INTO service_keys(name, wrapped) VALUES(?, ?)"))
        .text(name)
        .blob(wrapped)
        .run();
    answer = service_key_in(connection, name);
  });
  if (!wrote) return Unexpected{wrote.error()};
  return *answer;
}

}  // namespace holdfast::store
