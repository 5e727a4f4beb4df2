// A folder of a test's own, and whether this is the long form of the tests.
#pragma once
#include <cstdlib>
#include <filesystem>

#include "base/id.h"
#include "ledger/crypto.h"

namespace holdfast::crash {

/// Gone at the end. In memory where the system has such a place: what a kill leaves is the same
/// there, and what a power cut leaves is worked out by power_shim.
struct Folder {
  std::filesystem::path path;
  Folder() {
    const std::filesystem::path quick = "/dev/shm";
    const auto base =
        std::filesystem::exists(quick) ? quick : std::filesystem::temp_directory_path();
    path = base / ("holdfast-" + EventId::random(ledger::sodium_chance()).text());
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

inline bool is_long() { return std::getenv("HOLDFAST_LONG") != nullptr; }

}  // namespace holdfast::crash
