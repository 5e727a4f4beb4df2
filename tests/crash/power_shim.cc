// What is left when the power goes, and starting again from it.
#include "crash/power_shim.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <fstream>
#include <iterator>
#include <random>

#include "crash/power_machine.h"

namespace holdfast::crash {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sector_bytes = 512;

void apply(Bytes& bytes, const Change& change) {
  if (change.written.empty()) return bytes.resize(change.at);
  const auto end = change.at + change.written.size();
  if (bytes.size() < end) bytes.resize(end);
  std::ranges::copy(change.written, bytes.begin() + static_cast<std::ptrdiff_t>(change.at));
}

/// The part of one write that reached the disk: each sector it touches, or not.
void apply_some_sectors(Bytes& bytes, const Change& change, std::mt19937_64& chance, int share) {
  for (std::size_t from = 0; from < change.written.size();) {
    const auto at = change.at + from;
    const auto amount = std::min(sector_bytes - at % sector_bytes, change.written.size() - from);
    if (static_cast<int>(chance() % 100) < share)
      apply(bytes,
            {at, Bytes(change.written.begin() + static_cast<std::ptrdiff_t>(from),
                       change.written.begin() + static_cast<std::ptrdiff_t>(from + amount))});
    from += amount;
  }
}

Bytes survivor(const Inode& inode, Disk disk, std::mt19937_64& chance) {
  static constexpr std::array shares = {10, 50, 90};
  auto bytes = inode.synced;
  if (disk == Disk::forgetful) return bytes;
  const int share = shares[chance() % shares.size()];
  for (const auto& change : inode.since) {
    const auto lot = static_cast<int>(chance() % 100);
    if (lot >= share) continue;
    if (change.written.empty() || chance() % 2 == 0)
      apply(bytes, change);
    else
      apply_some_sectors(bytes, change, chance, share);
  }
  return bytes;
}

/// Journalling file systems keep the order of names: some first part of the changes survives.
const Names& surviving_names(const WatchedFolder& folder, Disk disk, std::mt19937_64& chance) {
  if (disk == Disk::forgetful || folder.since.empty()) return folder.synced;
  const auto kept = chance() % (folder.since.size() + 1);
  return kept == 0 ? folder.synced : folder.since[kept - 1];
}

Bytes bytes_in(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

Machine& machine() {
  static Machine only;
  return only;
}

void sync(Inode& inode) {
  for (const auto& change : inode.since) apply(inode.synced, change);
  inode.since.clear();
}

void sync(WatchedFolder& folder) {
  folder.synced = folder.live;
  folder.since.clear();
}

void power_on(const fs::path& root, std::uint64_t steps) {
  auto& m = machine();
  const std::scoped_lock lock(m.mutex);
  m.root = root;
  m.folders.clear();
  m.steps = 0;
  m.cut_at = steps;
  m.cut = false;
  for (const auto& file : fs::recursive_directory_iterator(root))
    if (file.is_regular_file())
      m.folder_of(file.path()).live[file.path().filename().string()] =
          std::make_shared<Inode>(Inode{bytes_in(file.path()), {}});
  for (auto& [path, folder] : m.folders) folder.synced = folder.live;
}

void cut_power_at_step(std::uint64_t step) {
  const std::scoped_lock lock(machine().mutex);
  machine().cut_at = step;
}

bool power_is_cut() {
  const std::scoped_lock lock(machine().mutex);
  return machine().cut;
}

std::uint64_t steps_taken() {
  const std::scoped_lock lock(machine().mutex);
  return machine().steps;
}

void restart_after_cut(Disk disk, std::uint64_t seed) {
  auto& m = machine();
  const std::scoped_lock lock(m.mutex);
  assert(m.cut);
  std::mt19937_64 chance(seed);
  std::vector<fs::path> old;
  for (const auto& file : fs::recursive_directory_iterator(m.root))
    if (file.is_regular_file()) old.push_back(file.path());
  for (const auto& path : old) fs::remove(path);
  for (const auto& [path, folder] : m.folders)
    for (const auto& [name, inode] : surviving_names(folder, disk, chance)) {
      const auto bytes = survivor(*inode, disk, chance);
      std::ofstream(fs::path(path) / name, std::ios::binary)
          .write(reinterpret_cast<const char*>(bytes.data()),
                 static_cast<std::streamsize>(bytes.size()));
    }
  m.root.clear();
}

}  // namespace holdfast::crash
