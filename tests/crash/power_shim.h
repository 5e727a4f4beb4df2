// A machine whose power can be cut. Everything written through it goes to the system's own files at
// once, as ever, but beside them it keeps what a disk would have kept: of each file the bytes as of
// its last sync and each write since, of each folder its names as of its last sync. After the cut
// nothing works any more, and survivors() is what lies in the folder when the machine starts again.
// It takes the place of SQLite's VFS, and of write(), fsync() and ftruncate() for the one file that
// is written without SQLite, the list of destroyed keys.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

namespace holdfast::crash {

/// Registers the VFS the first time; its name is what FileSettings::vfs takes.
std::string power_vfs();

/// What a disk makes of writes that were never synced.
enum class Disk {
  forgetful,  ///< all are gone
  careless,   ///< any of them are there, others not, some in part, down to single sectors
};

/// From now on all under `root` is watched; what lies there counts as synced. The power is cut at
/// the `steps`-th write, sync, truncation, creation or deletion from now; 0: never.
void power_on(const std::filesystem::path& root, std::uint64_t steps);
void cut_power_at_step(std::uint64_t step);
bool power_is_cut();
/// Steps taken since power_on.
std::uint64_t steps_taken();
/// Replaces what lies under the root by what survives. Every file must have been closed.
void restart_after_cut(Disk disk, std::uint64_t seed);

}  // namespace holdfast::crash
