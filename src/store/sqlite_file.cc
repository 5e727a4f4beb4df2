// See sqlite_file.h. WAL with synchronous=FULL: a commit is on the disk when it returns, and
// readers never wait for the writer. Every write begins with BEGIN IMMEDIATE, because a deferred
// transaction that reads first and writes later fails under several writers instead of waiting.
// secure_delete overwrites what is deleted; what lies in slack and in the log is settle()'s and
// compact()'s business.
#include "store/sqlite_file.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <unordered_map>

#include "base/words.h"

namespace holdfast::store {
namespace {

constexpr int busy_timeout_ms = 5000;
constexpr std::size_t readers_limit = 8;
constexpr int schema_version = 1;

Failure failure_of(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return {Failure::Kind::full, say("There is no room left on the disk.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {Failure::Kind::read_only, say("The data folder cannot be written.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {Failure::Kind::damaged, say("A data file is damaged.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Failure::Kind::unavailable, say("The data is busy. Try again.")};
    default:
      return {Failure::Kind::unavailable, say("The data cannot be reached just now.")};
  }
}

Failure failure_of(const SQLite::Exception& wrong) { return failure_of(wrong.getErrorCode()); }

}  // namespace

struct Connection::Inner {
  SQLite::Database database;
  std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> statements;
};

Query::~Query() {
  statement_.tryReset();
  // A bound view must not outlive what it looks at.
  try {
    statement_.clearBindings();
  } catch (const SQLite::Exception&) {
  }
}

Query& Query::blob(ByteView bytes) {
  static constexpr std::uint8_t nothing = 0;
  statement_.bindNoCopy(++bound_, bytes.empty() ? &nothing : bytes.data(),
                        static_cast<int>(bytes.size()));
  return *this;
}

Query& Query::number(std::int64_t value) { return statement_.bind(++bound_, value), *this; }
Query& Query::text(std::string_view value) {
  return statement_.bind(++bound_, std::string(value)), *this;
}
Query& Query::null() { return statement_.bind(++bound_), *this; }
bool Query::step() { return statement_.executeStep(); }
int Query::run() { return statement_.exec(); }

ByteView Query::blob_at(int column) const {
  const auto held = statement_.getColumn(column);
  const auto* data = static_cast<const std::uint8_t*>(held.getBlob());
  return {data, static_cast<std::size_t>(held.getBytes())};
}

std::int64_t Query::number_at(int column) const { return statement_.getColumn(column).getInt64(); }
std::string Query::text_at(int column) const { return std::string(text_of(blob_at(column))); }
bool Query::null_at(int column) const { return statement_.getColumn(column).isNull(); }

Connection::Connection(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Connection::~Connection() = default;

SQLite::Statement& Connection::prepared(const char* sql) {
  auto& held = inner_->statements[sql];
  if (!held) held = std::make_unique<SQLite::Statement>(inner_->database, sql);
  return *held;
}

void Connection::execute(const char* sql) { inner_->database.exec(sql); }

void Connection::copy_to(const std::filesystem::path& target) {
  SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  SQLite::Backup backup(copy, inner_->database);
  backup.executeStep(-1);
}

File::File(std::filesystem::path path, FileSettings settings)
    : path_(std::move(path)), settings_(std::move(settings)) {}
File::~File() = default;

std::unique_ptr<Connection> File::connect() const {
  auto inner = std::unique_ptr<Connection::Inner>(new Connection::Inner{
      // One thread at a time uses a connection: its own locks would be taken for nothing.
      SQLite::Database(path_.string(),
                       SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                       busy_timeout_ms, settings_.vfs),
      {}});
  auto& database = inner->database;
  sqlite3_extended_result_codes(database.getHandle(), 1);
  database.exec("PRAGMA page_size=8192");
  database.exec("PRAGMA journal_mode=WAL");
  database.exec("PRAGMA synchronous=FULL");
  database.exec("PRAGMA secure_delete=ON");
  database.exec("PRAGMA cache_size=-16000");
  database.exec("PRAGMA temp_store=MEMORY");
  if (settings_.page_limit > 0)
    database.exec("PRAGMA max_page_count=" + std::to_string(settings_.page_limit));
  return std::make_unique<Connection>(std::move(inner));
}

Result<std::unique_ptr<File>> File::open(const std::filesystem::path& path, const char* schema,
                                         const FileSettings& settings) {
  std::unique_ptr<File> file(new File(path, settings));
  try {
    file->writer_ = file->connect();
    std::int64_t version = 0;
    const auto made = file->write([&](Connection& connection) {
      Query query(connection.prepared("PRAGMA user_version"));
      query.step();
      version = query.number_at(0);
      if (version != 0) return Ending::roll_back;
      connection.execute(schema);
      connection.execute("PRAGMA user_version=1");
      return Ending::commit;
    });
    if (!made) return Unexpected{made.error().failure};
    if (version > schema_version)
      return failed(Failure::Kind::bad_input,
                    say("A data file was made by a later version of Holdfast."));
  } catch (const SQLite::Exception& wrong) {
    return Unexpected{failure_of(wrong)};
  }
  return file;
}

std::unique_ptr<Connection> File::take_reader() {
  {
    std::unique_lock lock(reading_);
    returned_.wait(lock, [&] { return !idle_.empty() || readers_ < readers_limit; });
    ++readers_;
    if (!idle_.empty()) {
      auto reader = std::move(idle_.back());
      idle_.pop_back();
      return reader;
    }
  }
  return connect();
}

void File::give_back(std::unique_ptr<Connection> reader) {
  {
    const std::lock_guard lock(reading_);
    --readers_;
    if (reader) idle_.push_back(std::move(reader));
  }
  returned_.notify_one();
}

Result<Done> File::read(const std::function<void(Connection&)>& work) {
  std::unique_ptr<Connection> reader;
  try {
    reader = take_reader();
    Query(reader->prepared("BEGIN")).run();
    work(*reader);
    Query(reader->prepared("COMMIT")).run();
  } catch (const SQLite::Exception& wrong) {
    // The connection may be inside a transaction: closing it is the surest way out.
    give_back(nullptr);
    return Unexpected{failure_of(wrong)};
  }
  give_back(std::move(reader));
  return done;
}

Result<Ending, WriteFailed> File::write(const std::function<Ending(Connection&)>& work) {
  const std::lock_guard lock(writing_);
  bool committing = false;
  try {
    if (!writer_) writer_ = connect();
    Query(writer_->prepared("BEGIN IMMEDIATE")).run();
    const auto ending = work(*writer_);
    if (ending == Ending::roll_back) {
      Query(writer_->prepared("ROLLBACK")).run();
      return ending;
    }
    committing = true;
    Query(writer_->prepared("COMMIT")).run();
    return ending;
  } catch (const SQLite::Exception& wrong) {
    // Closing rolls back whatever was begun; the next write connects anew.
    writer_.reset();
    return Unexpected{WriteFailed{failure_of(wrong), committing}};
  }
}

Result<Done> File::change(const std::function<void(Connection&)>& work) {
  const auto wrote = write([&](Connection& connection) {
    work(connection);
    return Ending::commit;
  });
  if (!wrote) return Unexpected{wrote.error().failure};
  return done;
}

Result<Done> File::settle() {
  const std::lock_guard lock(writing_);
  try {
    writer_.reset();
    writer_ = connect();
    Query query(writer_->prepared("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (query.step() && query.number_at(0) != 0) return Unexpected{failure_of(SQLITE_BUSY)};
    return done;
  } catch (const SQLite::Exception& wrong) {
    writer_.reset();
    return Unexpected{failure_of(wrong)};
  }
}

Result<Done> File::compact() {
  {
    const std::lock_guard lock(writing_);
    try {
      if (!writer_) writer_ = connect();
      writer_->execute("VACUUM");
    } catch (const SQLite::Exception& wrong) {
      writer_.reset();
      return Unexpected{failure_of(wrong)};
    }
  }
  return settle();
}

Result<Done> File::copy_to(const std::filesystem::path& target) {
  try {
    connect()->copy_to(target);
    return done;
  } catch (const SQLite::Exception& wrong) {
    return Unexpected{failure_of(wrong)};
  }
}

}  // namespace holdfast::store
