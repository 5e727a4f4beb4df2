// docs/access.md as data: the same page that heads of service read decides what the tests of routes
// expect.
#pragma once
#include <map>
#include <set>
#include <string>

namespace holdfast::pages {

struct AccessTable {
  std::map<std::string, std::set<std::string>> may;  ///< wire word of an operation: of the roles
  std::map<std::string, std::string> records;        ///< of a role: "admitted", "none", ...
};

/// A table that cannot be read is a failed test.
AccessTable read_access_table();

}  // namespace holdfast::pages
