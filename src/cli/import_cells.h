// From a cell of a file to the value of a field. What stands for something here (a person, an
// agency, another child, an earlier row) is named in the file by what its maker knows it by.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/result.h"
#include "practice/case_file.h"
#include "records/field.h"

namespace holdfast::cli {

/// What cells may name. Names are held in lower case.
struct Known {
  std::map<std::string, PersonId> people;    ///< by email address
  std::map<std::string, AgencyId> agencies;  ///< by name
  std::map<std::string, TeamId> teams;       ///< by name
  std::function<std::optional<StreamId>(const std::string& child_ref)> child;
};
Known known_to(const ServiceFile& service);

/// The rows of one child that were taken so far, by their references; of several files that use the
/// same, all.
using RowsTaken = std::map<std::string, std::set<EventId>>;

/// 2026-03-27, 27/03/2026 or 27/3/2026; nothing for a day that does not exist or a year before
/// 1900.
std::optional<Date> date_in_cell(std::string_view cell);

/// Of every field but documents. Or the words of what is wrong.
Result<Value, std::string> value_in_cell(const Field& field, const std::string& cell,
                                         const Known& known, const RowsTaken& taken);

/// The parts of a list, without white space around them; empty ones are left out.
std::vector<std::string> list_in_cell(std::string_view cell);

}  // namespace holdfast::cli
