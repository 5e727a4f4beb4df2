// Files for spreadsheets: what is in them, and that nothing in them runs.
#include "web/sheet.h"

#include <doctest/doctest.h>
#include <zlib.h>

#include <cstring>
#include <map>

namespace holdfast::web {
namespace {

Sheet sheet_with(const std::string& words) {
  return {"My cases",
          Moment{1'762'000'000'000'000},
          {"Child", "Born", "Note"},
          {{words, Date{20395}, std::monostate{}}}};
}

std::uint32_t number(const std::string& bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, size);
  return value;
}

std::string inflated(const std::string& packed, std::size_t size) {
  std::string plain(size, '\0');
  z_stream stream = {};
  REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(plain.data());
  stream.avail_out = static_cast<uInt>(plain.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  inflateEnd(&stream);
  return plain;
}

/// The files in a zip archive, by its directory.
std::map<std::string, std::string> unzipped(const std::string& bytes) {
  std::map<std::string, std::string> files;
  const std::string entry = "PK\x01\x02";
  for (auto at = bytes.find(entry); at != std::string::npos; at = bytes.find(entry, at + 4)) {
    const auto packed_size = number(bytes, at + 20, 4);
    const auto plain_size = number(bytes, at + 24, 4);
    const auto name = bytes.substr(at + 46, number(bytes, at + 28, 2));
    const auto local = number(bytes, at + 42, 4);
    const auto from = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
    const auto packed = bytes.substr(from, packed_size);
    files[name] = number(bytes, at + 10, 2) == 0 ? packed : inflated(packed, plain_size);
  }
  return files;
}

TEST_CASE("what a spreadsheet would run becomes words") {
  CHECK(harmless("=1+1") == "'=1+1");
  CHECK(harmless("+44 7700 900123") == "'+44 7700 900123");
  CHECK(harmless("-2") == "'-2");
  CHECK(harmless("@SUM(A1)") == "'@SUM(A1)");
  CHECK(harmless("\t=1+1") == "'=1+1");
  CHECK(harmless("\r\n@x") == "'@x");
  CHECK(harmless("  -x") == "'-x");
  CHECK(harmless("Jordan O'Neil-Reed") == "Jordan O'Neil-Reed");
  CHECK(harmless("a\x01"
                 "b\x7f"
                 "c") == "a b c");
  CHECK(harmless("") == "");
}

TEST_CASE("CSV quotes what needs it, and says days as they sort") {
  CHECK(csv_of(sheet_with("Reed, \"Jo\"")) ==
        "\xEF\xBB\xBF"
        "Child,Born,Note\r\n\"Reed, \"\"Jo\"\"\",2025-11-03,\r\n");
  CHECK(csv_of(sheet_with("=cmd|x")).find("\r\n'=cmd|x,") != std::string::npos);
}

TEST_CASE("XLSX holds words as words and days as days") {
  const auto made = xlsx_of(sheet_with("=HYPERLINK(\"x\")"));
  REQUIRE(made.has_value());
  const auto files = unzipped(*made);
  REQUIRE(files.contains("xl/worksheets/sheet1.xml"));
  REQUIRE(files.contains("xl/sharedStrings.xml"));
  const auto& page = files.at("xl/worksheets/sheet1.xml");
  CHECK(page.find("<f>") == std::string::npos);
  CHECK(page.find("<v>45964</v>") !=
        std::string::npos);  // 3 November 2025, as days are counted there
  CHECK(files.at("xl/sharedStrings.xml").find("'=HYPERLINK") != std::string::npos);
  CHECK(files.at("xl/sharedStrings.xml").find("2025") == std::string::npos);
}

TEST_CASE("the same list at the same moment is the same file") {
  CHECK(*xlsx_of(sheet_with("Jordan")) == *xlsx_of(sheet_with("Jordan")));
}

TEST_CASE("a download says its type and is never run by a browser") {
  const auto file = sheet_download(sheet_with("Jordan"), SheetFormat::csv);
  REQUIRE(file.has_value());
  CHECK(file->type == "text/csv; charset=utf-8");
  CHECK(file->headers[0].second.starts_with("attachment;"));
  CHECK(file->headers[0].second.find("My%20cases.csv") != std::string::npos);
  CHECK_FALSE(sheet_format_from("html"));
}

}  // namespace
}  // namespace holdfast::web
