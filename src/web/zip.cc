// See zip.h. The form is that of PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.
#include "web/zip.h"

#include <zlib.h>

#include <cassert>

#include "base/london.h"

namespace holdfast::web {
namespace {

constexpr std::size_t most_files = 0xffff;
constexpr std::uint32_t file_mark = 0x04034b50;
constexpr std::uint32_t directory_mark = 0x02014b50;
constexpr std::uint32_t end_mark = 0x06054b50;
/// Version 2.0: there are folders.
constexpr std::uint16_t version = 20;
/// Names are UTF-8.
constexpr std::uint16_t flags = 1U << 11U;

void put16(std::string& out, std::size_t number) {
  for (const unsigned shift : {0U, 8U}) out += static_cast<char>((number >> shift) & 0xffU);
}
void put32(std::string& out, std::size_t number) {
  put16(out, number & 0xffffU);
  put16(out, number >> 16U);
}

std::size_t dos_day(Moment made) {
  constexpr int first_year = 1980;
  const auto [year, month, day] = parts_of(london_date(made));
  return static_cast<std::size_t>(((year - first_year) << 9) | (month << 5) | day);
}

/// What a file's own head and the directory both say of it, from the version to the lengths.
std::string facts_of(const ZipFile& file, Moment made) {
  const auto* bytes = reinterpret_cast<const Bytef*>(file.content.data());
  std::string facts;
  put16(facts, version);
  put16(facts, flags);
  put16(facts, 0);  // not packed
  put16(facts, 0);  // at midnight
  put16(facts, dos_day(made));
  put32(facts, crc32_z(0, bytes, file.content.size()));
  put32(facts, file.content.size());
  put32(facts, file.content.size());
  put16(facts, file.name.size());
  put16(facts, 0);  // nothing extra
  return facts;
}

void put_in_directory(std::string& directory, const ZipFile& file, const std::string& facts,
                      std::size_t at) {
  constexpr std::size_t no_more_bytes = 10;  // no comment, first volume, no attributes
  put32(directory, directory_mark);
  put16(directory, version);
  directory += facts + std::string(no_more_bytes, '\0');
  put32(directory, at);
  directory += file.name;
}

}  // namespace

std::string zip_of(const std::vector<ZipFile>& files, Moment made) {
  assert(files.size() <= most_files);
  std::string bytes;
  std::string directory;
  for (const auto& file : files) {
    const auto facts = facts_of(file, made);
    put_in_directory(directory, file, facts, bytes.size());
    put32(bytes, file_mark);
    bytes.append(facts).append(file.name).append(file.content);
  }
  const auto directory_at = bytes.size();
  bytes += directory;
  put32(bytes, end_mark);
  put32(bytes, 0);  // the only volume
  put16(bytes, files.size());
  put16(bytes, files.size());
  put32(bytes, directory.size());
  put32(bytes, directory_at);
  put16(bytes, 0);  // no comment
  return bytes;
}

Response zip_download(const std::string& name, std::string bytes) {
  return {
      .type = "application/zip",
      .body = std::move(bytes),
      .headers = {{"content-disposition",
                   "attachment; filename=\"files.zip\"; filename*=UTF-8''" + percent_encoded(name)},
                  {"content-security-policy", "sandbox; default-src 'none'"}}};
}

}  // namespace holdfast::web
