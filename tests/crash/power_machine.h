// The machine inside power_shim: a disk as a set of inodes and of folders that name them; each has
// what was synced and what was done since. A sync of a file says nothing about its name: that is
// the folder's to sync, which SQLite does for a new journal or log at its first sync, and when it
// deletes one for good. Whoever calls holds the mutex.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace holdfast::crash {

using Bytes = std::vector<std::uint8_t>;

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
struct WatchedFolder {
  Names live;
  Names synced;
  std::vector<Names> since;  ///< what it was after each change
};

struct Machine {
  std::mutex mutex;
  std::filesystem::path root;
  std::map<std::string, WatchedFolder> folders;
  std::uint64_t steps = 0;
  std::uint64_t cut_at = 0;
  bool cut = false;

  bool watches(const std::filesystem::path& path) const {
    return !root.empty() && path.string().starts_with(root.string() + "/");
  }
  WatchedFolder& folder_of(const std::filesystem::path& path) {
    return folders[path.parent_path().string()];
  }
  /// False at the step at which the power goes, and ever after.
  bool step() {
    if (!cut && ++steps == cut_at) cut = true;
    return !cut;
  }
  void name(const std::filesystem::path& path, Held inode) {
    auto& folder = folder_of(path);
    if (inode)
      folder.live[path.filename().string()] = std::move(inode);
    else
      folder.live.erase(path.filename().string());
    folder.since.push_back(folder.live);
  }
  Held inode_at(const std::filesystem::path& path) {
    auto& folder = folder_of(path);
    const auto at = folder.live.find(path.filename().string());
    return at == folder.live.end() ? nullptr : at->second;
  }
  /// The file's, made where it is new; nothing when the power went meanwhile.
  Held inode_or_new(const std::filesystem::path& path) {
    auto inode = inode_at(path);
    if (inode) return inode;
    name(path, inode = std::make_shared<Inode>());
    return step() ? inode : nullptr;
  }
};

Machine& machine();
/// All that was done so far is on the disk.
void sync(Inode& inode);
void sync(WatchedFolder& folder);

}  // namespace holdfast::crash
