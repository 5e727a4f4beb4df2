// Streams and entries in SQLite. Every decision about the latest state is taken inside the writing
// transaction, which holds the write lock from its first statement.
#include <algorithm>
#include <set>

#include "base/words.h"
#include "store/sqlite_store.h"

namespace holdfast::store {

using namespace ledger;

void copy_column(const Query& query, int column, std::span<std::uint8_t> out) {
  const auto bytes = query.blob_at(column);
  std::copy_n(bytes.begin(), std::min(bytes.size(), out.size()), out.begin());
}

StreamId stream_at(const Query& query, int column) {
  StreamId made;
  copy_column(query, column, made.bytes);
  return made;
}

StoredEntry entry_at(const Query& query, int first) {
  StoredEntry entry;
  entry.number = static_cast<std::uint64_t>(query.number_at(first));
  copy_column(query, first + 1, entry.event.bytes);
  const auto header = query.blob_at(first + 2);
  entry.header.assign(header.begin(), header.end());
  copy_column(query, first + 3, entry.nonce);
  const auto sealed = query.blob_at(first + 4);
  entry.sealed.assign(sealed.begin(), sealed.end());
  return entry;
}

namespace {

StoredHead head_in(Connection& connection, StreamId stream) {
  StoredHead head;
  Query query(
      connection.prepared("SELECT count, hash, recorded, closed FROM streams WHERE stream = ?"));
  if (!query.blob(stream.bytes).step()) return head;
  head.count = static_cast<std::uint64_t>(query.number_at(0));
  copy_column(query, 1, head.hash);
  head.recorded = {query.number_at(2)};
  head.closed = query.number_at(3) != 0;
  return head;
}

std::optional<Nonce> nonce_in(Connection& connection, StreamId stream, EventId event) {
  Query query(connection.prepared("SELECT nonce FROM entries WHERE stream = ? AND event = ?"));
  if (!query.blob(stream.bytes).blob(event.bytes).step()) return std::nullopt;
  Nonce nonce{};
  copy_column(query, 0, nonce);
  return nonce;
}

std::optional<StoreRefusal> refusal_in(Connection& connection,
                                       std::span<const StoredAppend> appends) {
  for (const auto& one : appends) {
    std::set<EventId> seen;
    for (const auto& entry : one.entries)
      if (!seen.insert(entry.event).second || nonce_in(connection, one.stream, entry.event))
        return AlreadyRecorded{one.stream, entry.event};
  }
  for (const auto& one : appends) {
    const auto head = head_in(connection, one.stream);
    if (head.closed)
      return Failure{Failure::Kind::closed,
                     say("This record takes no entries until its last write has been checked.")};
    if (head.count != one.expected_count) return LostRace{one.stream};
  }
  return std::nullopt;
}

void put_entries(Connection& connection, const StoredAppend& one) {
  for (const auto& entry : one.entries)
    Query(connection.prepared("INSERT INTO entries(stream, number, event, header, nonce, sealed) "
                              "VALUES(?, ?, ?, ?, ?, ?)"))
        .blob(one.stream.bytes)
        .number(static_cast<std::int64_t>(entry.number))
        .blob(entry.event.bytes)
        .blob(entry.header)
        .blob(entry.nonce)
        .blob(entry.sealed)
        .run();
  Query(connection.prepared("INSERT OR REPLACE INTO streams(stream, count, hash, recorded, closed) "
                            "VALUES(?, ?, ?, ?, 0)"))
      .blob(one.stream.bytes)
      .number(static_cast<std::int64_t>(one.head.count))
      .blob(one.head.hash)
      .number(one.head.recorded.microseconds)
      .run();
}

Result<Done> mark(File& file, StreamId stream, std::int64_t closed) {
  return file.change([&](Connection& connection) {
    Query(connection.prepared("UPDATE streams SET closed = ? WHERE stream = ?"))
        .number(closed)
        .blob(stream.bytes)
        .run();
  });
}

}  // namespace

Result<StoredStream> SqliteStore::read(Book book, StreamId stream, std::uint64_t from,
                                       std::uint64_t limit) {
  StoredStream answer;
  const auto read = file_of(book).read([&](Connection& connection) {
    answer.head = head_in(connection, stream);
    answer.entries.reserve(std::min(limit, answer.head.count));
    Query query(
        connection.prepared("SELECT number, event, header, nonce, sealed FROM entries "
                            "WHERE stream = ? AND number >= ? ORDER BY number LIMIT ?"));
    query.blob(stream.bytes)
        .number(static_cast<std::int64_t>(from))
        .number(static_cast<std::int64_t>(limit));
    while (query.step()) answer.entries.push_back(entry_at(query, 0));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::vector<StoredHead>> SqliteStore::heads(Book book, std::span<const StreamId> streams) {
  std::vector<StoredHead> answer;
  const auto read = file_of(book).read([&](Connection& connection) {
    for (const auto& stream : streams) answer.push_back(head_in(connection, stream));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::vector<StreamId>> SqliteStore::streams(Book book) {
  std::vector<StreamId> answer;
  const auto read = file_of(book).read([&](Connection& connection) {
    Query query(
        connection.prepared("SELECT stream FROM streams UNION SELECT DISTINCT stream "
                            "FROM entries ORDER BY 1"));
    while (query.step()) answer.push_back(stream_at(query, 0));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<std::vector<std::optional<Nonce>>> SqliteStore::nonces_of(StreamId stream,
                                                                 std::span<const EventId> events) {
  std::vector<std::optional<Nonce>> answer;
  const auto read = files_.records->read([&](Connection& connection) {
    for (const auto& event : events) answer.push_back(nonce_in(connection, stream, event));
  });
  if (!read) return Unexpected{read.error()};
  return answer;
}

Result<Done, StoreRefusal> SqliteStore::append(Book book, std::span<const StoredAppend> appends) {
  std::optional<StoreRefusal> refusal;
  const auto wrote = file_of(book).write([&](Connection& connection) {
    refusal = refusal_in(connection, appends);
    if (refusal) return Ending::roll_back;
    for (const auto& one : appends) {
      if (!one.entries.empty()) put_entries(connection, one);
      if (!one.openings.empty()) put_openings(connection, one);
      if (one.rows) put_rows(connection, one.stream, *one.rows);
      put_texts(connection, one.stream, one.texts);
    }
    return Ending::commit;
  });
  if (!wrote && wrote.error().at_commit)
    return Unexpected{StoreRefusal{Unsure{wrote.error().failure}}};
  if (!wrote) return Unexpected{StoreRefusal{wrote.error().failure}};
  if (refusal) return Unexpected{std::move(*refusal)};
  return done;
}

Result<Done> SqliteStore::close_stream(Book book, StreamId stream) {
  return mark(file_of(book), stream, 1);
}

Result<Done> SqliteStore::reopen_stream(Book book, StreamId stream) {
  return mark(file_of(book), stream, 0);
}

}  // namespace holdfast::store
