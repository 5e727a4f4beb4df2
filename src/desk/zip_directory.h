// The directory of a zip, read and never unpacked: what a Word, Excel or OpenDocument file says it
// holds, and how large that would be. It stands at the end of the file.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::desk {

inline constexpr std::size_t zip_limit_parts = 5'000;

struct ZipDirectory {
  std::vector<std::string> names;
  std::uint64_t unpacked_bytes = 0;  ///< of all parts together, as declared

  bool has(std::string_view name) const;
};

/// From the last bytes of a file of so many. Nothing when they are not the end of a plain zip whose
/// directory they hold whole: one with something behind it or in several volumes, or of more parts
/// than the limit.
std::optional<ZipDirectory> zip_directory(std::string_view last, std::uint64_t size_bytes);

}  // namespace holdfast::desk
