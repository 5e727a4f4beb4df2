// Small files written so that they are there after a power cut: the content synced, then the
// folder.
#pragma once
#include <filesystem>
#include <string_view>

#include "base/bytes.h"
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
/// Syncs a file or a folder that others have written.
Result<Done> sync_path(const std::filesystem::path& path);

}  // namespace holdfast::store
