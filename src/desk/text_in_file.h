// What a file that came with a request says, where a page reads it at once and keeps no file.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/received.h"
#include "base/result.h"

namespace holdfast::desk {

struct FileText {
  std::string name;  ///< as a file here would be called
  std::string text;  ///< any bytes
};
enum class UnreadFile : std::uint8_t { too_long, not_now };

/// Of the file that came for that field; nothing: none came.
Result<std::optional<FileText>, UnreadFile> text_in_file(std::string_view field,
                                                         const Received& received,
                                                         std::uint64_t limit_bytes);
/// That it could not be read just now.
std::string unread_words();

}  // namespace holdfast::desk
