// Reading two tables of docs/access.md.
#include "pages/access_table.h"

#include <doctest/doctest.h>

#include <fstream>
#include <vector>

#include "base/role.h"
#include "base/text.h"

namespace holdfast::pages {
namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  for (const auto one : split(line, '|')) cells.emplace_back(trimmed(one));
  // A row begins and ends with a stroke.
  return {cells.begin() + 1, cells.end() - 1};
}

/// What stands in `backticks` at the end of the first cell.
std::string wire_in(const std::string& cell) {
  const auto at = cell.find('`');
  return at == std::string::npos ? "" : cell.substr(at + 1, cell.size() - at - 2);
}

std::string role_labelled(const std::string& label) {
  for (const auto& role : role_names)
    if (role.label == label) return std::string(role.wire);
  return "";
}

}  // namespace

AccessTable read_access_table() {
  AccessTable table;
  std::ifstream in(HOLDFAST_ROOT "/docs/access.md");
  std::vector<std::string> head;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("|")) {
      head.clear();
      continue;
    }
    const auto cells = cells_of(line);
    if (head.empty()) head = cells;
    const auto wire = wire_in(cells.front());
    if (wire.empty()) continue;
    if (head.front() == "Operation") {
      table.may[wire];
      for (std::size_t i = 1; i < cells.size() && i < head.size(); ++i)
        if (cells[i] == "yes") table.may[wire].insert(role_labelled(head[i]));
    } else if (head.front() == "Role") {
      table.records[wire] = cells[1];
    }
  }
  REQUIRE(table.may.size() >= 19);
  REQUIRE(table.records.size() == role_names.size());
  return table;
}

}  // namespace holdfast::pages
