// What the tests of moving a caseload share: a small service in memory, a folder of files written
// by hand, and the acts of taking it in.
#pragma once
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "cli/import.h"
#include "desk/testing.h"

namespace holdfast::cli::testing {

using desk::testing::Town;
using desk::testing::well;

/// A folder of its own, gone at the end.
struct Folder {
  std::filesystem::path path;

  explicit Folder(const std::string& name)
      : path(std::filesystem::temp_directory_path() /
             ("holdfast_" + name + "_" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path);
    std::filesystem::create_directories(path);
  }
  ~Folder() {
    std::filesystem::remove_all(path);
    std::filesystem::remove_all(path.string() + "-left-out");
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, std::string_view text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
};

inline const Progress nobody_looks = [](Stage, std::size_t, std::size_t) {};

inline ImportReport taken(desk::Desk& desk, ImportOrder order) {
  return well(import_set(desk, order, nobody_looks));
}
inline ImportReport taken(Town& town, const Folder& folder, Run run = Run::real,
                          BadRows bad = BadRows::refuse) {
  return taken(town.desk, {folder.path, "", run, bad, town.support, {}});
}

/// Every entry of every stream, counted: what nothing but a new entry changes.
inline std::size_t entries_of(const desk::Desk& desk) {
  std::size_t entries = 0;
  for (const auto& stream : well(desk.ledger.streams()))
    entries += well(desk.ledger.head(stream)).count;
  return entries;
}

inline constexpr std::string_view two_children =
    "child_ref,given_name,family_name,date_of_birth,recorded_by,recorded_on\r\n"
    "C1,Siân,\"O'Neill, junior\",27/03/2011,J. Smith,03/03/2024\r\n"
    "C2,Max,Orme,2012-02-29,,\r\n";

/// The record made of one of them.
inline StreamId record_of(const Town& town, const std::string& child) {
  return desk::record_begun_by(town.desk,
                               desk::event_of(town.desk, {"", desk::children_file, child, child}));
}

inline bool speaks_of(const ImportReport& report, std::string_view file, std::size_t line,
                      std::string_view column) {
  return std::ranges::any_of(report.troubles, [&](const Trouble& one) {
    return one.file == file && one.line == line && one.column == column;
  });
}

}  // namespace holdfast::cli::testing
