// Small files written so that they are there after a power cut: the content synced, then the
// folder.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/moment.h"
#include "base/result.h"

namespace holdfast::store {

/// Made with these permission bits, whole or not at all; Failure::bad_input when it is there
/// already.
Result<Done> create_file(const std::filesystem::path& path, ByteView content, unsigned mode);
/// Written beside, then renamed into place: readers see the old bytes or the new.
Result<Done> replace_file(const std::filesystem::path& path, ByteView content, unsigned mode);
/// Appended in one write, after a torn last line (one without an end) has been cut off.
Result<Done> append_lines(const std::filesystem::path& path, std::string_view lines);
Result<Bytes> read_file(const std::filesystem::path& path);
/// From there on; fewer bytes than `most` only at the end. Failure::bad_input: no such file.
Result<Bytes> read_part(const std::filesystem::path& path, std::uint64_t from, std::size_t most);
/// Syncs a file or a folder that others have written.
Result<Done> sync_path(const std::filesystem::path& path);
/// With the folders above it, each synced: what a power cut leaves of a file is little use where
/// its folder is gone.
Result<Done> make_folder(const std::filesystem::path& folder);
/// Synced. One that is not there is removed already.
Result<Done> remove_file(const std::filesystem::path& path);
/// Nothing when it is not there.
std::optional<Moment> changed_at(const std::filesystem::path& path);

/// A file written bit by bit under a passing name, which goes with it.
class NewFile {
 public:
  static Result<std::shared_ptr<NewFile>> create(const std::filesystem::path& passing);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  Result<Done> write(ByteView bytes);
  Result<Bytes> read(std::uint64_t from, std::size_t most) const;
  /// Synced and dated, then under this name, then the folder synced. A name that is taken holds
  /// the same bytes, since names are hashes of them.
  Result<Done> keep(const std::filesystem::path& path, Moment at);

 private:
  struct Inner;
  explicit NewFile(std::unique_ptr<Inner> inner);
  std::unique_ptr<Inner> inner_;
};

}  // namespace holdfast::store
