// A folder of files as a set: every table read, its rows put together child by child in the order
// in which they are to be taken, and each row made into the entry it stands for.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cli/exchange_table.h"
#include "cli/import_cells.h"
#include "cli/import_documents.h"
#include "desk/bring_in.h"

namespace holdfast::cli {

struct Set {
  std::vector<Table> tables;
  std::vector<Trouble> troubles;  ///< of the folder as a whole
};
Set set_in(const std::filesystem::path& folder);
/// No row of it can be taken before somebody mends it.
bool is_unfit(const Set& set);
std::vector<Trouble> troubles_of(const Set& set);

struct RowPlace {
  std::size_t table = 0;
  std::size_t row = 0;
};
/// The rows of each child, in the order in which they are taken.
using ByChild = std::map<std::string, std::vector<RowPlace>>;
ByChild by_child(const Set& set);

/// What making entries of rows needs to know.
struct Making {
  const desk::Desk& desk;
  const Known& known;
  const DocumentFolder& documents;
  std::string source;
};
StreamId record_of(const Making& making, const std::string& child_ref);
/// By which the desk finds a victim's record.
EventId token_of(const Making& making, const std::string& child_ref, const std::string& victim_ref);
EventId event_of(const Making& making, const Table& table, const TableRow& row);

struct RowIn {
  const Table& table;
  const TableRow& row;
  const RowsTaken& taken;
};
/// The entry a row stands for, or what is wrong with it, by column.
Result<desk::BroughtEntry, std::vector<Trouble>> entry_in(const Making& making, const RowIn& in,
                                                          Sealing sealing);
/// Of the files that say who may open a record.
Result<desk::BroughtAccess, std::vector<Trouble>> access_in(const Making& making, const RowIn& in);

}  // namespace holdfast::cli
