// One file of a set, read: its header held against the columns it may have, its rows with their
// cells in the order of those columns. And what is wrong, in one form for all that can be wrong
// with a set: which file, which line, which column, and why.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "desk/exchange_set.h"

namespace holdfast::cli {

struct Trouble {
  std::string file;
  std::size_t line = 0;  ///< 0: of the file as a whole
  std::string column;    ///< empty: of the whole row
  std::string words;
};
/// "notes.csv, line 14, happened_on: Enter a real date"
std::string in_words(const Trouble& trouble);

struct TableRow {
  std::size_t line = 0;
  std::vector<std::string> cells;  ///< one for each column; empty where the file lacks the column
  bool bad = false;                ///< one of the troubles speaks of it
};

struct Table {
  const desk::SetFile* file = nullptr;
  std::vector<desk::Column> columns;
  std::vector<TableRow> rows;
  std::vector<Trouble> troubles;
  bool unfit = false;     ///< the header or the encoding is wrong: no row can be told from another
  std::size_t ref = 0;    ///< the place of the row's own reference
  std::size_t child = 0;  ///< of the child's; the same in children.csv
  /// Of the victim's, where rows are of a victim's record; the same in victims.csv.
  std::optional<std::size_t> victim = {};

  const std::string& child_of(const TableRow& row) const { return row.cells[child]; }
  const std::string& victim_of(const TableRow& row) const { return row.cells[*victim]; }
  const std::string& ref_of(const TableRow& row) const { return row.cells[ref]; }
};
Table table_from(const desk::SetFile& file, std::string_view text);

/// The tables of docs/import_format.md, printed from the very columns that an import reads.
std::string set_doc();

}  // namespace holdfast::cli
