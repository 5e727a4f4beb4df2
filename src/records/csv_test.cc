// The strict reader of comma-separated values: what it reads, what it refuses and where, and that
// what is written reads the same.
#include "records/csv.h"

#include <doctest/doctest.h>

#include <random>

namespace holdfast {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> read_all(std::string_view file) {
  std::vector<Cells> rows;
  CsvReader reader(file);
  while (auto row = reader.next()) rows.push_back(row->cells);
  return rows;
}

struct Wrong {
  std::size_t line;
  std::size_t rows_after;
};

/// The line of the first wrong row, and how many rows were read after it.
Wrong first_wrong(std::string_view file) {
  CsvReader reader(file);
  Wrong found{0, 0};
  while (auto row = reader.next()) {
    if (reader.wrong() && found.line == 0)
      found.line = reader.wrong()->line;
    else if (found.line != 0)
      ++found.rows_after;
  }
  return found;
}

TEST_CASE("cells, quotes, commas and line breaks inside quotes are read as RFC 4180 has them") {
  CHECK(read_all("a,b\r\n1,2\r\n") == std::vector<Cells>{{"a", "b"}, {"1", "2"}});
  CHECK(read_all("a,b\n1,2") == std::vector<Cells>{{"a", "b"}, {"1", "2"}});
  CHECK(read_all("\"say \"\"no\"\"\",\"a,b\"\n") == std::vector<Cells>{{"say \"no\"", "a,b"}});
  CHECK(read_all("\"two\r\nlines\",x") == std::vector<Cells>{{"two\r\nlines", "x"}});
  CHECK(read_all(",\n") == std::vector<Cells>{{"", ""}});
  CHECK(read_all("a,\n") == std::vector<Cells>{{"a", ""}});
  CHECK(read_all("\"\"") == std::vector<Cells>{{""}});
  CHECK(read_all("") == std::vector<Cells>{});
}

TEST_CASE("a byte-order mark and empty lines are passed over") {
  CHECK(read_all("\xEF\xBB\xBF"
                 "a\n\n\r\nb\n") == std::vector<Cells>{{"a"}, {"b"}});
}

TEST_CASE("a row says the line it begins on, whatever lines its cells run over") {
  CsvReader reader("a\n\"x\ny\nz\"\nb\n");
  CHECK(reader.next()->line == 1);
  CHECK(reader.next()->line == 2);
  CHECK(reader.next()->line == 5);
}

TEST_CASE("what could be read in two ways is refused with its line, and the next line is read") {
  const auto stray = first_wrong("a\nb\"c\nd\n");
  CHECK(stray.line == 2);
  CHECK(stray.rows_after == 1);
  const auto after_quote = first_wrong("a\n\"b\"c,d\ne\n");
  CHECK(after_quote.line == 2);
  CHECK(after_quote.rows_after == 1);
  const auto carriage = first_wrong("a\nb\rc\nd\n");
  CHECK(carriage.line == 2);
  CHECK(carriage.rows_after == 1);
  CHECK(first_wrong("a\n\"b\nc\n").line == 2);
}

TEST_CASE("cells and rows have limits") {
  const std::string huge(csv_cell_limit_bytes + 1, 'x');
  const auto cell = first_wrong("a\n" + huge + ",b\nc\n");
  CHECK(cell.line == 2);
  CHECK(cell.rows_after == 1);
  const auto row = first_wrong("a\n" + std::string(1000, ',') + "\nc\n");
  CHECK(row.line == 2);
  CHECK(row.rows_after == 1);
}

TEST_CASE("other encodings are refused with a word, and the line where it shows") {
  CHECK(unreadable_csv("a,b\n1,2\n") == std::nullopt);
  CHECK(unreadable_csv("\xFF\xFE"
                       "a")
            ->line == 1);
  CHECK(unreadable_csv("a\nSi\xE2n\n")->line == 2);
  CHECK(unreadable_csv("a\nSi\xC3\xA2n\n") == std::nullopt);
  CHECK(unreadable_csv(std::string_view("a\nb\0c\n", 6))->line == 2);
}

TEST_CASE("whatever cells are written, the same are read") {
  std::mt19937 dice(20261103);
  constexpr std::string_view pieces[] = {"\"", ",", "\n",           "\r\n", "\r", " ",
                                         "x",  "é", "\xEF\xBB\xBF", "\"\"", ";",  "=1+1"};
  for (int round = 0; round < 2000; ++round) {
    std::vector<Cells> rows;
    std::string file;
    for (auto n = dice() % 4; n > 0; --n) {
      Cells cells(1 + dice() % 5);
      for (auto& cell : cells)
        for (auto m = dice() % 6; m > 0; --m) cell += pieces[dice() % std::size(pieces)];
      file += csv_of(cells);
      rows.push_back(std::move(cells));
    }
    CHECK(read_all(file) == rows);
  }
}

TEST_CASE("any bytes are read to their end, with cells or with words of what is wrong") {
  std::mt19937 dice(7);
  constexpr std::string_view bytes = "\"\",,\r\n\nab ";
  for (int round = 0; round < 20'000; ++round) {
    std::string file;
    for (auto n = dice() % 24; n > 0; --n) file += bytes[dice() % bytes.size()];
    CsvReader reader(file);
    std::size_t rows = 0;
    while (auto row = reader.next()) {
      REQUIRE(row->cells.empty() == reader.wrong().has_value());
      REQUIRE(++rows <= file.size());
    }
  }
}

}  // namespace
}  // namespace holdfast
