// See exchange_table.h.
#include "cli/exchange_table.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "base/words.h"
#include "records/csv.h"

namespace holdfast::cli {
namespace {

constexpr std::size_t nowhere = SIZE_MAX;

void trouble(Table& table, std::size_t line, std::string column, std::string words) {
  table.troubles.push_back({table.file->name, line, std::move(column), std::move(words)});
}

void unfit(Table& table, std::string column, std::string words) {
  table.unfit = true;
  trouble(table, 1, std::move(column), std::move(words));
}

/// For each cell of a line, the column it belongs to.
std::vector<std::size_t> places_in(Table& table, const std::vector<std::string>& header) {
  std::vector<std::size_t> places;
  std::set<std::string> seen;
  for (const auto& cell : header) {
    const std::string name(trimmed(cell));
    const auto at = std::ranges::find(table.columns, name, &desk::Column::name);
    const bool known = at != table.columns.end();
    places.push_back(known ? static_cast<std::size_t>(at - table.columns.begin()) : nowhere);
    if (!known) unfit(table, name, say("This file has no column of that name"));
    if (!seen.insert(name).second) unfit(table, name, say("This column stands here twice"));
  }
  for (const auto& column : table.columns)
    if (column.required && !seen.contains(column.name))
      unfit(table, column.name, say("This column is missing"));
  return places;
}

std::optional<std::string> wrong_reference(const std::string& cell) {
  if (cell.empty()) return say("Every row has a reference");
  const bool fits = length_in_characters(cell) <= desk::reference_limit_characters;
  if (fits && !has_control_characters(cell) && cell.find_first_of(";\n\t") == cell.npos)
    return std::nullopt;
  return say("A reference has at most 100 characters, on one line, and no semicolon");
}

void take_row(Table& table, const std::vector<std::size_t>& places, const CsvRow& read) {
  if (read.cells.size() != places.size())
    return trouble(
        table, read.line, "",
        say("This row has {n} cells, and the first line has {m}",
            {{"n", std::to_string(read.cells.size())}, {"m", std::to_string(places.size())}}));
  TableRow row{read.line, std::vector<std::string>(table.columns.size())};
  for (std::size_t i = 0; i < places.size(); ++i) row.cells[places[i]] = read.cells[i];
  for (const auto place : {table.ref, table.child, table.victim.value_or(table.ref)}) {
    row.cells[place] = std::string(trimmed(row.cells[place]));
    const auto wrong = wrong_reference(row.cells[place]);
    if (!wrong || row.bad) continue;
    row.bad = true;
    trouble(table, row.line, table.columns[place].name, *wrong);
  }
  table.rows.push_back(std::move(row));
}

/// Of two rows of one name, the second is wrong: which of them is meant nobody can tell.
void refuse_repeated(Table& table) {
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> first;
  for (auto& row : table.rows) {
    if (row.bad) continue;
    const auto [at, fresh] = first.try_emplace({table.child_of(row), table.ref_of(row)}, row.line);
    if (fresh) continue;
    row.bad = true;
    trouble(table, row.line, table.columns[table.ref].name,
            say("This reference stands on line {n} already", {{"n", std::to_string(at->second)}}));
  }
}

std::size_t place_of(const Table& table, desk::Column::Is is) {
  const auto at = std::ranges::find(table.columns, is, &desk::Column::is);
  return at == table.columns.end() ? 0 : static_cast<std::size_t>(at - table.columns.begin());
}

}  // namespace

std::string in_words(const Trouble& t) {
  const std::pair<std::string_view, std::string> file{"file", t.file};
  const std::pair<std::string_view, std::string> why{"why", t.words};
  const std::pair<std::string_view, std::string> line{"line", std::to_string(t.line)};
  if (t.line == 0) return say("{file}: {why}", {file, why});
  if (t.column.empty()) return say("{file}, line {line}: {why}", {file, line, why});
  return say("{file}, line {line}, {column}: {why}", {file, line, {"column", t.column}, why});
}

Table table_from(const desk::SetFile& file, std::string_view text) {
  Table table{.file = &file, .columns = desk::columns_of(file), .rows = {}, .troubles = {}};
  table.ref = place_of(table, desk::Column::Is::ref);
  table.child = place_of(table, desk::Column::Is::child);
  if (file.lies == desk::Lies::in_victims) table.victim = place_of(table, desk::Column::Is::victim);
  if (const auto wrong = unreadable_csv(text)) {
    table.unfit = true;
    trouble(table, wrong->line, "", wrong->words);
    return table;
  }
  CsvReader reader(text);
  const auto header = reader.next();
  if (!header || reader.wrong()) {
    unfit(table, "", say("The first line must name the columns"));
    return table;
  }
  const auto places = places_in(table, header->cells);
  if (table.unfit) return table;
  while (const auto row = reader.next()) {
    if (reader.wrong())
      trouble(table, reader.wrong()->line, "", reader.wrong()->words);
    else
      take_row(table, places, *row);
  }
  refuse_repeated(table);
  return table;
}

}  // namespace holdfast::cli
