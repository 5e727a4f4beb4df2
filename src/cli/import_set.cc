// See import_set.h.
#include "cli/import_set.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <tuple>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_whole_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  // An empty file leaves the stream failed, and is empty all the same.
  std::error_code wrong;
  if (!in.is_open() || (!in && fs::file_size(path, wrong) != 0)) return std::nullopt;
  return text.str();
}

void add_table(Set& set, const fs::path& path) {
  const auto name = path.filename().string();
  const auto* file = desk::set_file(name);
  if (file == nullptr) {
    set.troubles.push_back({name, 0, "", say("No file of a set has this name")});
    return;
  }
  const auto text = read_whole_file(path);
  if (!text)
    set.troubles.push_back({name, 0, "", say("The file cannot be read")});
  else
    set.tables.push_back(table_from(*file, *text));
}

/// Rows that say no order come after those that do, file by file, line by line.
std::tuple<int, std::int64_t, std::size_t, std::size_t> order_of(const Set& set, RowPlace place) {
  const auto& table = set.tables[place.table];
  const auto& row = table.rows[place.row];
  const bool begins =
      table.file->name == desk::children_file || table.file->name == desk::victims_file;
  std::int64_t said = INT64_MAX;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].is == desk::Column::Is::row_order)
      if (const auto& cell = row.cells[i]; !cell.empty() && cell.size() < 10)
        said = std::strtoll(cell.c_str(), nullptr, 10);
  return {begins ? 0 : 1, said, place.table, row.line};
}

}  // namespace

Set set_in(const fs::path& folder) {
  Set set;
  std::error_code wrong;
  std::vector<fs::path> found;
  for (const auto& one : fs::directory_iterator(folder, wrong))
    if (one.path().extension() == ".csv" && one.is_regular_file(wrong)) found.push_back(one.path());
  if (wrong) set.troubles.push_back({folder.string(), 0, "", say("The folder cannot be read")});
  if (!wrong && found.empty())
    set.troubles.push_back({folder.string(), 0, "", say("There is no file of a set in it")});
  std::ranges::sort(found);
  for (const auto& path : found) add_table(set, path);
  std::ranges::stable_sort(set.tables, {}, &Table::file);  // as desk::set_files() has them
  return set;
}

bool is_unfit(const Set& set) {
  return !set.troubles.empty() || std::ranges::any_of(set.tables, &Table::unfit);
}

std::vector<Trouble> troubles_of(const Set& set) {
  auto all = set.troubles;
  for (const auto& table : set.tables)
    all.insert(all.end(), table.troubles.begin(), table.troubles.end());
  return all;
}

ByChild by_child(const Set& set) {
  ByChild found;
  for (std::size_t t = 0; t < set.tables.size(); ++t)
    for (std::size_t r = 0; r < set.tables[t].rows.size(); ++r)
      found[set.tables[t].child_of(set.tables[t].rows[r])].push_back({t, r});
  for (auto& [child, places] : found)
    std::ranges::stable_sort(places, {}, [&](RowPlace place) { return order_of(set, place); });
  return found;
}

}  // namespace holdfast::cli
