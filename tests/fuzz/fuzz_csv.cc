// Any bytes as a file of comma-separated values: read to the end, each row with cells or with words
// of what is wrong; and what was read, written again, reads the same.
#include <cstdint>
#include <cstdlib>

#include "base/bytes.h"
#include "records/csv.h"

using namespace holdfast;

namespace {

void expect(bool truth) {
  if (!truth) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto file = text_of({data, size});
  static_cast<void>(unreadable_csv(file));
  std::vector<std::vector<std::string>> rows;
  std::string again;
  CsvReader reader(file);
  std::size_t line = 0;
  while (auto row = reader.next()) {
    expect(row->line > line);
    line = row->line;
    expect(row->cells.empty() == reader.wrong().has_value());
    if (row->cells.empty()) continue;
    again += csv_of(row->cells);
    rows.push_back(std::move(row->cells));
  }
  CsvReader once_more(again);
  for (const auto& cells : rows) {
    const auto row = once_more.next();
    expect(row.has_value() && !once_more.wrong() && row->cells == cells);
  }
  expect(!once_more.next().has_value());
  return 0;
}
