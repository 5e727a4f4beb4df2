// The files of the SQLite engine and their tables. Tables are WITHOUT ROWID where rows are read by
// stream, so that a record's entries lie together.
#include "store/sqlite.h"

#include "store/sqlite_store.h"

namespace holdfast::store {
namespace {

constexpr const char* records_schema = R"(
CREATE TABLE streams(stream BLOB PRIMARY KEY, count INTEGER NOT NULL, hash BLOB NOT NULL,
  recorded INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE entries(stream BLOB NOT NULL, number INTEGER NOT NULL, event BLOB NOT NULL,
  header BLOB NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY(stream, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX entries_by_event ON entries(stream, event);
CREATE TABLE index_rows(stream BLOB NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL,
  token BLOB NOT NULL, clearance INTEGER NOT NULL, ordering INTEGER NOT NULL,
  basis BLOB NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY(stream, position)) WITHOUT ROWID;
CREATE INDEX index_rows_by_token ON index_rows(kind, token, ordering, stream, position, clearance);
CREATE INDEX index_rows_by_order ON index_rows(kind, ordering, stream, position, clearance);
)";

/// Made beside the rest where it is not there yet: it came later, and the ledger's format is as it
/// was.
constexpr const char* text_schema = R"(
CREATE TABLE text_rows(place INTEGER PRIMARY KEY AUTOINCREMENT, stream BLOB NOT NULL,
  event BLOB NOT NULL, clearance INTEGER NOT NULL, basis BLOB NOT NULL, words BLOB NOT NULL);
CREATE UNIQUE INDEX text_rows_by_event ON text_rows(stream, event);
CREATE VIRTUAL TABLE text_words USING fts5(words, content='', detail=none, columnsize=0,
  tokenize='ascii');
)";

constexpr const char* access_schema = R"(
CREATE TABLE streams(stream BLOB PRIMARY KEY, count INTEGER NOT NULL, hash BLOB NOT NULL,
  recorded INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE entries(stream BLOB NOT NULL, number INTEGER NOT NULL, event BLOB NOT NULL,
  header BLOB NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY(stream, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX entries_by_event ON entries(stream, event);
CREATE TABLE openings(stream BLOB NOT NULL, number INTEGER NOT NULL, record BLOB NOT NULL,
  person BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(stream, number)) WITHOUT ROWID;
CREATE INDEX openings_by_record ON openings(record, at, stream, number, person);
CREATE INDEX openings_by_person ON openings(person, at, stream, number, record);
CREATE INDEX openings_by_time ON openings(at, stream, number);
)";

constexpr const char* shelf_schema = R"(
CREATE TABLE shelf(name BLOB PRIMARY KEY, sealed BLOB NOT NULL, expires INTEGER);
CREATE INDEX shelf_by_expiry ON shelf(expires) WHERE expires IS NOT NULL;
)";

constexpr const char* keys_schema = R"(
CREATE TABLE stream_keys(stream BLOB NOT NULL, slot INTEGER NOT NULL, id BLOB NOT NULL,
  wrapped BLOB NOT NULL, PRIMARY KEY(stream, slot)) WITHOUT ROWID;
CREATE TABLE entry_keys(stream BLOB NOT NULL, id BLOB NOT NULL, clearance INTEGER NOT NULL,
  wrapped BLOB NOT NULL, PRIMARY KEY(stream, id)) WITHOUT ROWID;
CREATE TABLE destroyed(kind INTEGER NOT NULL, stream BLOB NOT NULL, id BLOB NOT NULL,
  detail INTEGER NOT NULL, PRIMARY KEY(kind, stream, id, detail)) WITHOUT ROWID;
CREATE INDEX destroyed_by_stream ON destroyed(stream);
CREATE TABLE generations(stream BLOB PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE service_keys(name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID;
)";

struct Part {
  std::unique_ptr<File> SqliteFiles::* file;
  std::filesystem::path path;
  const char* schema;
};

std::vector<Part> parts_of(const SqlitePaths& paths) {
  return {{&SqliteFiles::records, paths.data / records_file, records_schema},
          {&SqliteFiles::access, paths.data / access_file, access_schema},
          {&SqliteFiles::shelf, paths.data / shelf_file, shelf_schema},
          {&SqliteFiles::keys, paths.keys / keys_file, keys_schema}};
}

Result<Done> add_text_tables(File& records) {
  bool there = false;
  const auto looked = records.read([&](Connection& connection) {
    Query query(connection.prepared("SELECT 1 FROM sqlite_master WHERE name = 'text_rows'"));
    there = query.step();
  });
  if (!looked || there) return looked;
  return records.change([](Connection& connection) { connection.execute(text_schema); });
}

}  // namespace

Result<std::unique_ptr<ledger::Store>> open_sqlite_store(const SqlitePaths& paths,
                                                         const FileSettings& settings) {
  SqliteFiles files;
  for (const auto& part : parts_of(paths)) {
    auto file = File::open(part.path, part.schema, settings);
    if (!file) return Unexpected{file.error()};
    files.*part.file = std::move(*file);
  }
  if (const auto added = add_text_tables(*files.records); !added) return Unexpected{added.error()};
  return std::unique_ptr<ledger::Store>(std::make_unique<SqliteStore>(
      std::move(files), attachments_in(paths.data / attachments_folder)));
}

Result<Done> copy_sqlite_store(const SqlitePaths& from, const SqlitePaths& to) {
  const auto sources = parts_of(from);
  const auto targets = parts_of(to);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    auto file = File::open(sources[i].path, sources[i].schema, {});
    if (!file) return Unexpected{file.error()};
    // Before the keys: a file that is erased meanwhile is then listed as destroyed in the copy.
    if (sources[i].file == &SqliteFiles::keys)
      if (const auto copied =
              copy_attachments(from.data / attachments_folder, to.data / attachments_folder);
          !copied)
        return copied;
    if (const auto copied = (*file)->copy_to(targets[i].path); !copied) return copied;
  }
  return done;
}

Result<Done> SqliteStore::settle() {
  for (auto* file : {&files_.records, &files_.access})
    if (const auto settled = (*file)->settle(); !settled) return settled;
  return done;
}

Result<Done> SqliteStore::purge() {
  // Keys are written anew because a deleted cell can survive in the slack of a page that was split;
  // the other files hold only what the destroyed keys no longer open.
  if (const auto gone = files_.keys->compact(); !gone) return gone;
  return files_.records->settle();
}

}  // namespace holdfast::store
