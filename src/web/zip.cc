// Through libarchive. Not packed: what is large are documents, and those are packed already.
#include "web/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace holdfast::web {
namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t size) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

bool put(archive* zip, const ZipFile& file, Moment made) {
  constexpr int readable = 0644;
  const Entry entry(archive_entry_new(), archive_entry_free);
  if (!entry) return false;
  archive_entry_set_pathname_utf8(entry.get(), file.name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), readable);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.content.size()));
  archive_entry_set_mtime(entry.get(), made.microseconds / 1'000'000, 0);
  if (archive_write_header(zip, entry.get()) < ARCHIVE_WARN) return false;
  return archive_write_data(zip, file.content.data(), file.content.size()) ==
         static_cast<la_ssize_t>(file.content.size());
}

}  // namespace

Result<std::string> zip_of(const std::vector<ZipFile>& files, Moment made) {
  std::string bytes;
  const Archive zip(archive_write_new(), archive_write_free);
  bool well =
      zip && archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
      archive_write_set_options(zip.get(), "hdrcharset=UTF-8,compression=store") == ARCHIVE_OK &&
      archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK &&
      archive_write_open(zip.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
  for (const auto& file : files) well = well && put(zip.get(), file, made);
  well = well && archive_write_close(zip.get()) == ARCHIVE_OK;
  if (!well) return failed(Failure::Kind::full, "The files could not be put into one");
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
