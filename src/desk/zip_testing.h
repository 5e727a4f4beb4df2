// Zips made by hand for tests: of parts that are not packed, with a directory that says whatever a
// test wants it to say.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace holdfast::desk {

inline std::string little(std::uint64_t number, std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8 * i));
  return bytes;
}

struct ZipPart {
  std::string name;
  std::string content;
  std::uint64_t declared_bytes;
};

/// A zip whose parts are not packed, with a directory that says of each what it is told to.
inline std::string zip_of(const std::vector<ZipPart>& parts, const std::string& comment = "") {
  std::string bytes;
  std::string directory;
  for (const auto& part : parts) {
    const auto at = bytes.size();
    const auto sizes = little(part.content.size(), 4) + little(part.declared_bytes, 4);
    bytes += "PK\x03\x04" + std::string(14, '\0') + sizes + little(part.name.size(), 2) +
             little(0, 2) + part.name + part.content;
    directory += "PK\x01\x02" + std::string(16, '\0') + sizes + little(part.name.size(), 2) +
                 little(0, 2) + little(0, 2) + std::string(8, '\0') + little(at, 4) + part.name;
  }
  return bytes + directory + "PK\x05\x06" + little(0, 4) + little(parts.size(), 2) +
         little(parts.size(), 2) + little(directory.size(), 4) + little(bytes.size(), 4) +
         little(comment.size(), 2) + comment;
}

}  // namespace holdfast::desk
