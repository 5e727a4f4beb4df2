// APPNOTE.TXT of PKWARE, sections 4.3.12 and 4.3.16, without zip64: no document we keep is so
// large.
#include "desk/zip_directory.h"

#include <algorithm>

namespace holdfast::desk {
namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view part_mark = "PK\x01\x02";
constexpr std::size_t end_size_bytes = 22;
constexpr std::size_t part_size_bytes = 46;

/// Little-endian; the caller has made sure that the bytes are there.
std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t number = 0;
  for (std::size_t i = size; i > 0; --i)
    number = number << 8U | static_cast<std::uint8_t>(bytes[at + i - 1]);
  return number;
}

/// Where the record that ends the zip begins: the last one whose comment reaches to the very end.
std::optional<std::size_t> end_of_directory(std::string_view last) {
  auto at = last.rfind(end_mark);
  while (at != last.npos) {
    const bool whole = last.size() - at >= end_size_bytes;
    if (whole && at + end_size_bytes + number_at(last, at + 20, 2) == last.size()) return at;
    if (at == 0) break;
    at = last.rfind(end_mark, at - 1);
  }
  return std::nullopt;
}

/// Takes one part off the front.
bool take_part(std::string_view& rest, ZipDirectory& into) {
  if (rest.size() < part_size_bytes || !rest.starts_with(part_mark)) return false;
  const auto name_size = number_at(rest, 28, 2);
  const auto whole = part_size_bytes + name_size + number_at(rest, 30, 2) + number_at(rest, 32, 2);
  if (rest.size() < whole) return false;
  into.unpacked_bytes += number_at(rest, 24, 4);
  into.names.emplace_back(rest.substr(part_size_bytes, name_size));
  rest.remove_prefix(whole);
  return true;
}

}  // namespace

bool ZipDirectory::has(std::string_view name) const {
  return std::ranges::find(names, name) != names.end();
}

std::optional<ZipDirectory> zip_directory(std::string_view last, std::uint64_t size_bytes) {
  const auto end = end_of_directory(last);
  if (!end) return std::nullopt;
  const bool one_volume = number_at(last, *end + 4, 4) == 0;
  const auto parts = number_at(last, *end + 10, 2);
  const auto size = number_at(last, *end + 12, 4);
  const auto offset = number_at(last, *end + 16, 4);
  const auto end_in_file = size_bytes - last.size() + *end;
  if (!one_volume || parts == 0 || parts > zip_limit_parts || size > *end) return std::nullopt;
  if (offset + size != end_in_file) return std::nullopt;
  ZipDirectory directory;
  auto rest = last.substr(*end - size, size);
  for (std::uint64_t n = 0; n < parts; ++n)
    if (!take_part(rest, directory)) return std::nullopt;
  if (!rest.empty()) return std::nullopt;
  return directory;
}

}  // namespace holdfast::desk
