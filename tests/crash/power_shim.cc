// The disk is a set of inodes and of folders that name them; each has what was synced and what was
// done since. A sync of a file says nothing about its name: that is the folder's to sync, which
// SQLite does for a new journal or log at its first sync, and when it deletes one for good.
#include "crash/power_shim.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

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
using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t sector_bytes = 512;

struct Change {
  std::uint64_t at = 0;
  Bytes written;  ///< empty: the file is cut or grown to `at`
};
struct Inode {
  Bytes synced;
  std::vector<Change> since;
};
using Held = std::shared_ptr<Inode>;
using Names = std::map<std::string, Held>;
struct Folder {
  Names live;
  Names synced;
  std::vector<Names> since;  ///< what it was after each change
};

struct Machine {
  std::mutex mutex;
  fs::path root;
  std::map<std::string, Folder> folders;
  std::uint64_t steps = 0;
  std::uint64_t cut_at = 0;
  bool cut = false;

  bool watches(const fs::path& path) const {
    return !root.empty() && path.string().starts_with(root.string() + "/");
  }
  Folder& folder_of(const fs::path& path) { return folders[path.parent_path().string()]; }
  /// False at the step at which the power goes, and ever after.
  bool step() {
    if (!cut && ++steps == cut_at) cut = true;
    return !cut;
  }
  void name(const fs::path& path, Held inode) {
    auto& folder = folder_of(path);
    if (inode)
      folder.live[path.filename().string()] = std::move(inode);
    else
      folder.live.erase(path.filename().string());
    folder.since.push_back(folder.live);
  }
  Held inode_at(const fs::path& path) {
    auto& folder = folder_of(path);
    const auto at = folder.live.find(path.filename().string());
    return at == folder.live.end() ? nullptr : at->second;
  }
  /// The file's, made where it is new; nothing when the power went meanwhile.
  Held inode_or_new(const fs::path& path) {
    auto inode = inode_at(path);
    if (inode) return inode;
    name(path, inode = std::make_shared<Inode>());
    return step() ? inode : nullptr;
  }
};

Machine& machine() {
  static Machine only;
  return only;
}

void apply(Bytes& bytes, const Change& change) {
  if (change.written.empty()) return bytes.resize(change.at);
  const auto end = change.at + change.written.size();
  if (bytes.size() < end) bytes.resize(end);
  std::ranges::copy(change.written, bytes.begin() + static_cast<std::ptrdiff_t>(change.at));
}

void sync(Inode& inode) {
  for (const auto& change : inode.since) apply(inode.synced, change);
  inode.since.clear();
}

void sync(Folder& folder) {
  folder.synced = folder.live;
  folder.since.clear();
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
const Names& surviving_names(const Folder& folder, Disk disk, std::mt19937_64& chance) {
  if (disk == Disk::forgetful || folder.since.empty()) return folder.synced;
  const auto kept = chance() % (folder.since.size() + 1);
  return kept == 0 ? folder.synced : folder.since[kept - 1];
}

Bytes bytes_in(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// ---- SQLite's files. --------------------------------------------------------------------------

sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs shim_vfs;
sqlite3_io_methods shim_methods;

struct ShimFile {
  sqlite3_file base;
  sqlite3_file* real;
  Held* inode;  ///< null: a file that is not watched
  fs::path* path;
  bool syncs_name;  ///< a new journal or log: its first sync syncs its folder too
};

ShimFile& shim(sqlite3_file* file) { return *reinterpret_cast<ShimFile*>(file); }
sqlite3_file* real_of(sqlite3_file* file) { return shim(file).real; }

int close_file(sqlite3_file* file) {
  delete shim(file).inode;
  delete shim(file).path;
  return real_of(file)->pMethods->xClose(real_of(file));
}

int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
  if (shim(file).inode && power_is_cut()) return SQLITE_IOERR_READ;
  return real_of(file)->pMethods->xRead(real_of(file), to, amount, at);
}

int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
  const std::scoped_lock lock(machine().mutex);
  if (auto* inode = shim(file).inode) {
    if (machine().cut) return SQLITE_IOERR_WRITE;
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    (*inode)->since.push_back({static_cast<std::uint64_t>(at), Bytes(bytes, bytes + amount)});
    if (!machine().step()) return SQLITE_IOERR_WRITE;
  }
  return real_of(file)->pMethods->xWrite(real_of(file), from, amount, at);
}

int cut(sqlite3_file* file, sqlite3_int64 size) {
  const std::scoped_lock lock(machine().mutex);
  if (auto* inode = shim(file).inode) {
    if (machine().cut) return SQLITE_IOERR_TRUNCATE;
    (*inode)->since.push_back({static_cast<std::uint64_t>(size), {}});
    if (!machine().step()) return SQLITE_IOERR_TRUNCATE;
  }
  return real_of(file)->pMethods->xTruncate(real_of(file), size);
}

int sync_file(sqlite3_file* file, int flags) {
  const std::scoped_lock lock(machine().mutex);
  if (auto* inode = shim(file).inode) {
    if (machine().cut || !machine().step()) return SQLITE_IOERR_FSYNC;
    sync(**inode);
    if (shim(file).syncs_name) sync(machine().folder_of(*shim(file).path));
    shim(file).syncs_name = false;
  }
  return real_of(file)->pMethods->xSync(real_of(file), flags);
}

int size_of(sqlite3_file* file, sqlite3_int64* size) {
  return real_of(file)->pMethods->xFileSize(real_of(file), size);
}
int lock(sqlite3_file* file, int level) {
  return real_of(file)->pMethods->xLock(real_of(file), level);
}
int unlock(sqlite3_file* file, int level) {
  return real_of(file)->pMethods->xUnlock(real_of(file), level);
}
int reserved(sqlite3_file* file, int* out) {
  return real_of(file)->pMethods->xCheckReservedLock(real_of(file), out);
}
int control(sqlite3_file* file, int what, void* argument) {
  return real_of(file)->pMethods->xFileControl(real_of(file), what, argument);
}
int sector(sqlite3_file* file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }
int traits(sqlite3_file* file) {
  return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
}
int shared_map(sqlite3_file* file, auto... rest) {
  return real_of(file)->pMethods->xShmMap(real_of(file), rest...);
}
int shared_lock(sqlite3_file* file, int offset, int n, int flags) {
  return real_of(file)->pMethods->xShmLock(real_of(file), offset, n, flags);
}
void shared_barrier(sqlite3_file* file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }
int shared_unmap(sqlite3_file* file, int remove) {
  return real_of(file)->pMethods->xShmUnmap(real_of(file), remove);
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  auto* made = new (file) ShimFile{};
  made->real = reinterpret_cast<sqlite3_file*>(made + 1);
  std::memset(made->real, 0, static_cast<std::size_t>(real_vfs->szOsFile));
  const std::scoped_lock lock(machine().mutex);
  const bool watched = name && machine().watches(name);
  if (watched && machine().cut) return SQLITE_CANTOPEN;
  const int opened = real_vfs->xOpen(real_vfs, name, made->real, flags, out);
  made->base.pMethods = made->real->pMethods ? &shim_methods : nullptr;
  if (opened != SQLITE_OK || !watched) return opened;
  constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
  made->syncs_name = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & journals) != 0;
  made->path = new fs::path(name);
  auto inode = machine().inode_or_new(*made->path);
  made->inode = new Held(inode ? inode : std::make_shared<Inode>());
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
  const std::scoped_lock lock(machine().mutex);
  if (machine().watches(name)) {
    if (machine().cut) return SQLITE_IOERR_DELETE;
    if (machine().inode_at(name)) machine().name(name, nullptr);
    if (!machine().step()) return SQLITE_IOERR_DELETE;
    if (sync_folder != 0) sync(machine().folder_of(name));
  }
  return real_vfs->xDelete(real_vfs, name, sync_folder);
}

// ---- Files written without SQLite. -----------------------------------------------------------

/// The name of an open file or folder under the root.
std::optional<fs::path> watched_name(int file) {
  std::error_code wrong;
  const auto path = fs::read_symlink("/proc/self/fd/" + std::to_string(file), wrong);
  const bool watched = !wrong && machine().watches(path);
  return watched ? std::optional(path) : std::nullopt;
}

int power_failed() { return errno = EIO, -1; }

}  // namespace

std::string power_vfs() {
  static const bool registered = [] {
    real_vfs = sqlite3_vfs_find(nullptr);
    assert(real_vfs);
    shim_methods = {2,       close_file, read,        write,          cut,          sync_file,
                    size_of, lock,       unlock,      reserved,       control,      sector,
                    traits,  shared_map, shared_lock, shared_barrier, shared_unmap, nullptr,
                    nullptr};
    shim_vfs = *real_vfs;
    shim_vfs.zName = "power";
    shim_vfs.pNext = nullptr;
    shim_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + real_vfs->szOsFile;
    shim_vfs.xOpen = open_file;
    shim_vfs.xDelete = delete_file;
    return sqlite3_vfs_register(&shim_vfs, 0) == SQLITE_OK;
  }();
  assert(registered);
  return "power";
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

// The linker sends the program's own calls here (--wrap); SQLite's, in its library, go past.
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
