// A zip as another program reads it: file by file, with names, bytes and day.
#include "web/zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

#include <clocale>
#include <map>

namespace holdfast::web {
namespace {

const Moment made = *Moment::from("2026-11-27T10:00Z");

std::string well(Result<std::string> zip) {
  REQUIRE(zip);
  return std::move(*zip);
}

std::map<std::string, std::string> files_in(const std::string& zip) {
  std::map<std::string, std::string> files;
  std::setlocale(LC_CTYPE, "C.UTF-8");  // the reader gives names in the locale's own letters
  auto* reading = archive_read_new();
  archive_read_support_format_zip(reading);
  archive_read_set_options(reading, "hdrcharset=UTF-8");
  REQUIRE(archive_read_open_memory(reading, zip.data(), zip.size()) == ARCHIVE_OK);
  archive_entry* entry = nullptr;
  while (archive_read_next_header(reading, &entry) == ARCHIVE_OK) {
    auto& content = files[archive_entry_pathname(entry)];
    char piece[4096];
    for (la_ssize_t read = 1; read > 0;) {
      read = archive_read_data(reading, piece, sizeof piece);
      REQUIRE(read >= 0);
      content.append(piece, static_cast<std::size_t>(read));
    }
    CHECK(archive_entry_mtime(entry) == made.microseconds / 1'000'000);
  }
  archive_read_free(reading);
  return files;
}

TEST_CASE(
    "what went into a zip comes out again, whatever the name, and of the moment it was made") {
  const std::map<std::string, std::string> files = {{"documents/a/\xc3\xa9 \xe2\x80\x99.txt", ""},
                                                    {"history/x.jsonl", std::string(300'000, 'x')},
                                                    {"notes.csv", "a,b\r\n"}};
  std::vector<ZipFile> in;
  for (const auto& [name, content] : files) in.push_back({name, content});
  CHECK(files_in(well(zip_of(in, made))) == files);
}

TEST_CASE("the same files at the same moment are the same bytes, and none is still a zip") {
  CHECK(well(zip_of({{"a", "b"}}, made)) == well(zip_of({{"a", "b"}}, made)));
  CHECK(files_in(well(zip_of({}, made))).empty());
}

}  // namespace
}  // namespace holdfast::web
