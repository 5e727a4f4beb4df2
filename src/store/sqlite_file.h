// One SQLite file: a single writing connection, a few reading ones, and statements prepared once.
// The only place that knows the driver. What the driver says when it fails never leaves here, since
// its texts can hold bound values: callers get a Failure in our own words.
#pragma once
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/fair_lock.h"
#include "base/result.h"

namespace SQLite {
class Statement;
}

namespace holdfast::store {

/// One statement while it is being used; reset when it goes. Parameters are bound in order.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(statement) {}
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  Query& blob(ByteView bytes);
  Query& number(std::int64_t value);
  Query& text(std::string_view value);
  Query& null();
  /// True while there is a row.
  bool step();
  /// For statements without rows: how many rows they changed.
  int run();

  ByteView blob_at(int column) const;
  std::int64_t number_at(int column) const;
  std::string text_at(int column) const;
  bool null_at(int column) const;

 private:
  SQLite::Statement& statement_;
  int bound_ = 0;
};

/// One connection and its prepared statements. `sql` must be a literal: statements are kept by it.
class Connection {
 public:
  struct Inner;
  explicit Connection(std::unique_ptr<Inner> inner);
  ~Connection();
  SQLite::Statement& prepared(const char* sql);
  void execute(const char* sql);
  /// Copies the whole file as it is at this moment to a new one.
  void copy_to(const std::filesystem::path& target);

 private:
  std::unique_ptr<Inner> inner_;
};

enum class Ending { commit, roll_back };

struct WriteFailed {
  Failure failure;
  bool at_commit = false;  ///< whether it is on the disk is not known
};

struct FileSettings {
  std::string vfs;              ///< empty: the system's own
  std::int64_t page_limit = 0;  ///< 0: none. Tests fill a disk with it
};

class File {
 public:
  /// Makes the file, with `schema`, where there is none.
  static Result<std::unique_ptr<File>> open(const std::filesystem::path& path, const char* schema,
                                            const FileSettings& settings);
  ~File();

  /// Everything read inside `work` is of one moment.
  Result<Done> read(const std::function<void(Connection&)>& work);
  /// One transaction, begun with the write lock held; synced when this returns.
  Result<Ending, WriteFailed> write(const std::function<Ending(Connection&)>& work);
  /// As write(), for work that always commits and callers who need not know at which step it
  /// failed.
  Result<Done> change(const std::function<void(Connection&)>& work);

  /// Moves everything into the main file, synced, and empties the write-ahead log, over a fresh
  /// connection: after this, what is read is what is on the disk.
  Result<Done> settle();
  /// Writes the whole file anew without free pages or slack, then settles.
  Result<Done> compact();
  Result<Done> copy_to(const std::filesystem::path& target);

 private:
  File(std::filesystem::path path, FileSettings settings);
  std::unique_ptr<Connection> connect() const;
  std::unique_ptr<Connection> take_reader();
  void give_back(std::unique_ptr<Connection> reader);

  std::filesystem::path path_;
  FileSettings settings_;
  FairLock writing_;
  std::unique_ptr<Connection> writer_;
  std::mutex reading_;
  std::condition_variable returned_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t readers_ = 0;
};

}  // namespace holdfast::store
