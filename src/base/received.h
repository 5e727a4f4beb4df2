// The files that came with a request, on their way from the socket to the desk: already sealed, and
// not yet part of anything. The web hands them on without being able to read them, so what it holds
// of them is what must be known before they are kept: their names, sizes and a glimpse of each end.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace holdfast {

namespace ledger {
class SealedFiles;
}

inline constexpr std::size_t glimpse_first_bytes = 4 << 10;
/// Enough for the directory of a zip of some thousand parts, which stands at its end.
inline constexpr std::size_t glimpse_last_bytes = 256 << 10;

struct ReceivedFile {
  std::string field;
  std::string name;              ///< as sent: not to be trusted
  std::uint64_t size_bytes = 0;  ///< all that came
  std::string first;             ///< at most glimpse_first_bytes
  std::string last;              ///< at most glimpse_last_bytes
  /// It alone, under a key of its own, because each file may become another entry's. Null when it
  /// was not kept.
  std::shared_ptr<ledger::SealedFiles> sealed;
};

struct Received {
  std::vector<ReceivedFile> files;
  std::optional<Failure> failure;  ///< why they could not be kept
};

}  // namespace holdfast
