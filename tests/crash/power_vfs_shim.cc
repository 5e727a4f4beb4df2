// SQLite's files on the machine whose power can be cut: a VFS that passes everything on to the
// system's own, and tells the machine of it.
#include <sqlite3.h>

#include <cassert>
#include <cstring>

#include "crash/power_machine.h"
#include "crash/power_shim.h"

namespace holdfast::crash {
namespace {

namespace fs = std::filesystem;

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

}  // namespace holdfast::crash
