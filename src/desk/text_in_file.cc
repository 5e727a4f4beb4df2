// Unsealing a file that has only just come.
#include "desk/text_in_file.h"

#include <algorithm>

#include "base/bytes.h"
#include "base/words.h"
#include "desk/file_type.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk {

Result<std::optional<FileText>, UnreadFile> text_in_file(std::string_view field,
                                                         const Received& received,
                                                         std::uint64_t limit_bytes) {
  const auto at = std::ranges::find(received.files, field, &ReceivedFile::field);
  if (at == received.files.end() || (at->name.empty() && at->size_bytes == 0))
    return std::optional<FileText>();
  if (at->size_bytes > limit_bytes) return Unexpected{UnreadFile::too_long};
  FileText read{file_name_from(at->name), {}};
  if (received.failure || !at->sealed ||
      !at->sealed->read(0, [&](ByteView piece) { return read.text += text_of(piece), true; }))
    return Unexpected{UnreadFile::not_now};
  return std::optional(std::move(read));
}

std::string unread_words() {
  return say("The file could not be read just now. Wait a moment, then choose it again");
}

}  // namespace holdfast::desk
