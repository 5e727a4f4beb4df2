// What an attacker with the files can do: SQL straight at them, and reading their bytes.
#pragma once
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "ledger/format.h"

namespace holdfast::conformance {

inline void run_sql(const std::filesystem::path& file, const std::string& sql) {
  sqlite3* database = nullptr;
  const bool opened = sqlite3_open(file.c_str(), &database) == SQLITE_OK;
  const bool ran =
      opened && sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
  sqlite3_close(database);
  assert(ran);
}

inline std::string blob(ByteView bytes) { return "x'" + ledger::hex(bytes) + "'"; }

/// Every byte of every file under the folder.
inline std::string all_bytes(const std::filesystem::path& folder) {
  std::string all;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (!file.is_regular_file()) continue;
    std::ifstream in(file.path(), std::ios::binary);
    all.append(std::istreambuf_iterator<char>(in), {});
  }
  return all;
}

inline bool holds(const std::string& all, ByteView bytes) {
  return all.find(text_of(bytes)) != std::string::npos;
}

}  // namespace holdfast::conformance
