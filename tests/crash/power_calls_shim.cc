// Files written without SQLite on the machine whose power can be cut: the linker sends the
// program's own calls here (--wrap); SQLite's, in its library, go past.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

#include "crash/power_machine.h"

extern "C" {
ssize_t __real_write(int file, const void* from, std::size_t amount);
int __real_fsync(int file);
int __real_ftruncate(int file, off_t size);
int __real_rename(const char* from, const char* to);
int __real_link(const char* from, const char* to);
int __real_unlink(const char* name);
}

namespace holdfast::crash {
namespace {

namespace fs = std::filesystem;

/// The name of an open file or folder under the root.
std::optional<fs::path> watched_name(int file) {
  std::error_code wrong;
  const auto path = fs::read_symlink("/proc/self/fd/" + std::to_string(file), wrong);
  const bool watched = !wrong && machine().watches(path);
  return watched ? std::optional(path) : std::nullopt;
}

int power_failed() { return errno = EIO, -1; }

}  // namespace
}  // namespace holdfast::crash

extern "C" {

using holdfast::crash::machine;
using holdfast::crash::power_failed;
using holdfast::crash::watched_name;

ssize_t __wrap_write(int file, const void* from, std::size_t amount) {
  const std::scoped_lock lock(machine().mutex);
  if (const auto path = watched_name(file)) {
    struct stat there{};
    if (machine().cut || ::fstat(file, &there) != 0) return power_failed();
    const auto inode = machine().inode_or_new(*path);
    if (!inode) return power_failed();
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    // Only ever appended to.
    inode->since.push_back({static_cast<std::uint64_t>(there.st_size), {bytes, bytes + amount}});
    if (!machine().step()) return power_failed();
  }
  return __real_write(file, from, amount);
}

int __wrap_fsync(int file) {
  const std::scoped_lock lock(machine().mutex);
  if (const auto path = watched_name(file)) {
    if (machine().cut || !machine().step()) return power_failed();
    if (std::filesystem::is_directory(*path))
      sync(machine().folders[path->string()]);
    else if (const auto inode = machine().inode_or_new(*path))
      sync(*inode);
  }
  return __real_fsync(file);
}

int __wrap_ftruncate(int file, off_t size) {
  const std::scoped_lock lock(machine().mutex);
  if (const auto path = watched_name(file)) {
    const auto inode = machine().cut ? nullptr : machine().inode_or_new(*path);
    if (!inode) return power_failed();
    inode->since.push_back({static_cast<std::uint64_t>(size), {}});
    if (!machine().step()) return power_failed();
  }
  return __real_ftruncate(file, size);
}

int __wrap_rename(const char* from, const char* to) {
  const std::scoped_lock lock(machine().mutex);
  if (machine().watches(to)) {
    if (machine().cut) return power_failed();
    auto& folder = machine().folder_of(to);
    const auto inode = machine().inode_or_new(from);
    // One change, not two: the name is never gone.
    folder.live.erase(std::filesystem::path(from).filename().string());
    machine().name(to, inode);
    if (!inode || !machine().step()) return power_failed();
  }
  return __real_rename(from, to);
}

int __wrap_link(const char* from, const char* to) {
  const std::scoped_lock lock(machine().mutex);
  if (machine().watches(to)) {
    if (machine().cut) return power_failed();
    machine().name(to, machine().inode_at(from));
    if (!machine().step()) return power_failed();
  }
  return __real_link(from, to);
}

int __wrap_unlink(const char* name) {
  const std::scoped_lock lock(machine().mutex);
  if (machine().watches(name)) {
    if (machine().cut) return power_failed();
    if (machine().inode_at(name)) {
      machine().name(name, nullptr);
      if (!machine().step()) return power_failed();
    }
  }
  return __real_unlink(name);
}
}
