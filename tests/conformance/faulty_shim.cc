// Wraps each file's methods. A wrapped file is our own struct followed by the room the system's VFS
// asks for.
#include "faulty_shim.h"

#include <sqlite3.h>

#include <cassert>
#include <cstring>
#include <mutex>

namespace holdfast::conformance {
namespace {

std::mutex mutex;
Fault fault = Fault::none;
std::string faulty_file;
sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs shim_vfs;
sqlite3_io_methods shim_methods;

struct ShimFile {
  sqlite3_file base;
  sqlite3_file* real;
  const char* name;  // SQLite keeps it until the file is closed
};

sqlite3_file* real_of(sqlite3_file* file) { return reinterpret_cast<ShimFile*>(file)->real; }

Fault fault_on(sqlite3_file* file) {
  const auto* name = reinterpret_cast<ShimFile*>(file)->name;
  const std::lock_guard lock(mutex);
  return name && std::strstr(name, faulty_file.c_str()) ? fault : Fault::none;
}

int write_fault(sqlite3_file* file) {
  switch (fault_on(file)) {
    case Fault::full:
      return SQLITE_FULL;
    case Fault::read_only:
      return SQLITE_READONLY;
    case Fault::none:
    case Fault::sync_fails:
      return SQLITE_OK;
  }
  return SQLITE_OK;
}

int close_file(sqlite3_file* file) { return real_of(file)->pMethods->xClose(real_of(file)); }
int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
  return real_of(file)->pMethods->xRead(real_of(file), to, amount, at);
}
int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
  if (const int wrong = write_fault(file); wrong != SQLITE_OK) return wrong;
  return real_of(file)->pMethods->xWrite(real_of(file), from, amount, at);
}
int cut(sqlite3_file* file, sqlite3_int64 size) {
  return real_of(file)->pMethods->xTruncate(real_of(file), size);
}
int sync(sqlite3_file* file, int flags) {
  if (fault_on(file) == Fault::sync_fails) return SQLITE_IOERR_FSYNC;
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
  auto* made = reinterpret_cast<ShimFile*>(file);
  made->real = reinterpret_cast<sqlite3_file*>(made + 1);
  made->name = name;
  std::memset(made->real, 0, static_cast<std::size_t>(real_vfs->szOsFile));
  const int opened = real_vfs->xOpen(real_vfs, name, made->real, flags, out);
  made->base.pMethods = made->real->pMethods ? &shim_methods : nullptr;
  return opened;
}

}  // namespace

std::string faulty_vfs() {
  static const bool registered = [] {
    real_vfs = sqlite3_vfs_find(nullptr);
    assert(real_vfs);
    shim_methods = {2,           close_file,     read,         write,   cut,    sync,   size_of,
                    lock,        unlock,         reserved,     control, sector, traits, shared_map,
                    shared_lock, shared_barrier, shared_unmap, nullptr, nullptr};
    shim_vfs = *real_vfs;
    shim_vfs.zName = "faulty";
    shim_vfs.pNext = nullptr;
    shim_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + real_vfs->szOsFile;
    shim_vfs.xOpen = open_file;
    return sqlite3_vfs_register(&shim_vfs, 0) == SQLITE_OK;
  }();
  assert(registered);
  return "faulty";
}

void set_fault(Fault wanted, std::string file) {
  const std::lock_guard lock(mutex);
  fault = wanted;
  faulty_file = std::move(file);
}

}  // namespace holdfast::conformance
