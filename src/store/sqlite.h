// The SQLite engine: four files, so that writes that need not wait for each other do not, and so
// that keys are apart from what they open. Table by table: docs/ledger_format.md.
#pragma once
#include <filesystem>
#include <memory>

#include "ledger/store.h"
#include "store/sqlite_file.h"

namespace holdfast::store {

struct SqlitePaths {
  std::filesystem::path data;  ///< folder of holdfast.db, access.db and shelf.db
  std::filesystem::path keys;  ///< folder of keys.db; may be the same
};

inline constexpr std::string_view records_file = "holdfast.db";
inline constexpr std::string_view access_file = "access.db";
inline constexpr std::string_view shelf_file = "shelf.db";
inline constexpr std::string_view keys_file = "keys.db";

/// The folders must be there; files that are not are made.
Result<std::unique_ptr<ledger::Store>> open_sqlite_store(const SqlitePaths& paths,
                                                         const FileSettings& settings);
/// Copies every file, and the attachments, as they stand while others go on writing. Keys last: an
/// entry that is in the copy was appended before, so its key was in the key file before, and is in
/// the copy too.
Result<Done> copy_sqlite_store(const SqlitePaths& from, const SqlitePaths& to);

}  // namespace holdfast::store
