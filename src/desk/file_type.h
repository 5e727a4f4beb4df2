// What a file is, told by its bytes; what it is called must agree. Nothing is unpacked or run. The
// list of what is kept is short on purpose: each kind on it opens in a program of its own, none is
// a page that a browser would run.
#pragma once
#include "base/received.h"
#include "base/result.h"
#include "records/document.h"

namespace holdfast::desk {

/// Unpacked, all parts of an office file together; more is refused as a trap.
inline constexpr std::uint64_t unpacked_limit_bytes = std::uint64_t{500} << 20;
inline constexpr std::size_t file_name_limit_characters = 150;

/// The last part of what the sender called it, without characters that are not shown or that turn
/// the order of others round; a long one is cut before its ending. "document" where nothing is
/// left.
std::string file_name_from(std::string_view sent);

/// Or the words of the problem.
Result<Media, std::string> type_of(const ReceivedFile& file);

}  // namespace holdfast::desk
