// The engines that the suite runs over. A new one (PostgreSQL) is a struct here with the same two
// functions, and a name in ENGINES of each file.
#pragma once
#include <filesystem>
#include <memory>
#include <random>

#include "store/memory.h"
#include "store/open.h"
#include "store/sqlite.h"

namespace holdfast::conformance {

inline Chance seeded(unsigned seed) {
  auto engine = std::make_shared<std::mt19937_64>(seed);
  return {[engine](std::span<std::uint8_t> out) {
    for (auto& byte : out) byte = static_cast<std::uint8_t>((*engine)());
  }};
}

/// A folder of its own, gone at the end. In memory where the system has such a place: nothing here
/// depends on what a power cut leaves, and thousands of syncs on a busy disk take minutes.
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

struct Memory {
  std::unique_ptr<ledger::Store> store() { return store::make_memory_store(); }
  Result<store::Strongroom> room(Clock clock, Chance chance) {
    return store::open_memory(std::move(clock), std::move(chance));
  }
};

struct Sqlite {
  Folder folder;
  std::unique_ptr<ledger::Store> store() {
    return std::move(*store::open_sqlite_store({folder.path, folder.path}, {}));
  }
  Result<store::Strongroom> room(Clock clock, Chance chance) {
    const auto paths = store::paths_under(folder.path);
    if (const auto made = store::prepare(paths, chance); !made) return Unexpected{made.error()};
    return store::open(paths, std::move(clock), std::move(chance));
  }
};

}  // namespace holdfast::conformance
