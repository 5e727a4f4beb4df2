// A zip as any program reads it: by its directory, and each file by its own head.
#include "web/zip.h"

#include <doctest/doctest.h>

namespace holdfast::web {
namespace {

std::size_t number_at(const std::string& bytes, std::size_t at, std::size_t size) {
  std::size_t number = 0;
  for (std::size_t i = size; i > 0; --i)
    number = (number << 8U) | static_cast<unsigned char>(bytes.at(at + i - 1));
  return number;
}

const Moment made = *Moment::from("2026-11-27T10:00Z");

TEST_CASE("a zip of two files is told by its directory, each with its check sum") {
  const auto zip = zip_of({{"notes.csv", "123456789"}, {"documents/a/\xc3\xa9.txt", ""}}, made);
  constexpr std::size_t end_bytes = 22;
  const auto end = zip.size() - end_bytes;
  CHECK(zip.substr(end, 4) == "PK\x05\x06");
  CHECK(number_at(zip, end + 8, 2) == 2);
  const auto directory = number_at(zip, end + 16, 4);
  CHECK(directory + number_at(zip, end + 12, 4) == end);
  CHECK(zip.substr(directory, 4) == "PK\x01\x02");
  CHECK(number_at(zip, directory + 16, 4) == 0xcbf43926);  // CRC-32's own check value
  CHECK(number_at(zip, directory + 42, 4) == 0);
  CHECK(zip.substr(directory + 46, 9) == "notes.csv");
  CHECK(zip.substr(30, 18) == "notes.csv123456789");
  const auto second = directory + 46 + 9;
  const auto at = number_at(zip, second + 42, 4);
  CHECK(zip.substr(at, 4) == "PK\x03\x04");
  CHECK(zip.substr(at + 30, 18) == "documents/a/\xc3\xa9.txt");
  CHECK(number_at(zip, at + 6, 2) == 0x800);
}

TEST_CASE("the files of a zip are of the day it was made") {
  const auto zip = zip_of({{"a", "b"}}, made);
  constexpr std::size_t twenty_seven_november_2026 = (46 << 9) | (11 << 5) | 27;
  CHECK(number_at(zip, 12, 2) == twenty_seven_november_2026);
}

TEST_CASE("the same files on the same day are the same bytes, and none is still a zip") {
  CHECK(zip_of({{"a", "b"}}, made) == zip_of({{"a", "b"}}, made));
  CHECK(zip_of({}, made).starts_with("PK\x05\x06"));
}

}  // namespace
}  // namespace holdfast::web
