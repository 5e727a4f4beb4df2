// docs/access.md and roles.cc are one table written twice: for people and for the machine. This
// reads the first and compares every cell with the second.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "access/reader.h"
#include "base/text.h"

namespace holdfast::access {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> table_under(std::string_view heading) {
  std::ifstream file(HOLDFAST_ROOT "/docs/access.md");
  std::vector<Cells> rows;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("## ")) {
      inside = line == heading;
    } else if (inside && line.starts_with("|---")) {
      continue;
    } else if (inside && line.starts_with("|")) {
      Cells cells;
      for (const auto cell : split(line, '|')) cells.emplace_back(trimmed(cell));
      rows.push_back(Cells(cells.begin() + 1, cells.end() - 1));
    } else if (inside && !rows.empty()) {
      break;  // the first table under the heading is the one
    }
  }
  return rows;
}

/// "Find a record `find_record`" -> the two halves.
std::pair<std::string, std::string> label_and_wire(const std::string& cell) {
  const auto at = cell.find('`');
  if (at == std::string::npos) return {cell, ""};
  return {std::string(trimmed(cell.substr(0, at))), cell.substr(at + 1, cell.size() - at - 2)};
}

bool yes(const std::string& cell) {
  CHECK_MESSAGE((cell.empty() || cell == "yes"), "a cell says '" << cell << "'");
  return cell == "yes";
}

TEST_CASE("docs/access.md and the code agree on every role and operation") {
  const auto rows = table_under("## Role and operation");
  REQUIRE(rows.size() == operation_words().size() + 1);
  REQUIRE(rows[0].size() == role_words().size() + 1);
  std::set<std::string> seen;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    const auto [label, wire] = label_and_wire(rows[r][0]);
    const auto operation = operation_from(wire);
    REQUIRE_MESSAGE(operation, "no operation is called " << wire);
    CHECK(operation_words()[static_cast<std::size_t>(*operation)].label == label);
    CHECK_MESSAGE(seen.insert(wire).second, wire << " stands twice");
    REQUIRE(rows[r].size() == rows[0].size());
    for (std::size_t c = 1; c < rows[r].size(); ++c) {
      const auto& role = role_words()[c - 1];
      REQUIRE(rows[0][c] == role.label);
      CHECK_MESSAGE(yes(rows[r][c]) == may(role.role, *operation),
                    role.wire << " and " << wire << " differ");
    }
  }
}

TEST_CASE("docs/access.md and the code agree on every role's records and compartments") {
  const std::map<std::string, Reach> reaches = {{"every unrestricted", Reach::every_unrestricted},
                                                {"admitted", Reach::admitted},
                                                {"none", Reach::none}};
  const auto rows = table_under("## Role, records and compartments");
  REQUIRE(rows.size() == role_words().size() + 1);
  REQUIRE(rows[0].size() == compartment_words.size() + 2);
  std::set<std::string> seen;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    const auto [label, wire] = label_and_wire(rows[r][0]);
    const auto role = role_from(wire);
    REQUIRE_MESSAGE(role, "no role is called " << wire);
    CHECK(label_of(*role) == label);
    CHECK(seen.insert(wire).second);
    REQUIRE(rows[r].size() == rows[0].size());
    REQUIRE(reaches.contains(rows[r][1]));
    CHECK(reaches.at(rows[r][1]) == reach_of(*role));
    for (std::size_t c = 0; c < compartment_words.size(); ++c) {
      REQUIRE(rows[0][c + 2] == compartment_words[c].label);
      CHECK_MESSAGE(
          yes(rows[r][c + 2]) == compartments_of(*role).has(compartment_words[c].compartment),
          wire << " and " << compartment_words[c].wire << " differ");
    }
  }
}

TEST_CASE("A role that reaches no record can neither find nor open one and holds no compartment") {
  for (const auto& word : role_words()) {
    if (reach_of(word.role) != Reach::none) continue;
    for (const auto operation :
         {Operation::find_record, Operation::open_record, Operation::add_child,
          Operation::record_event, Operation::correct_entry, Operation::break_glass})
      CHECK_FALSE(may(word.role, operation));
    CHECK(compartments_of(word.role).empty());
  }
  CHECK(reach_of(Role::administrator) == Reach::none);
}

TEST_CASE("Nobody both approves an erasure and carries it out") {
  for (const auto& word : role_words())
    CHECK_FALSE((may(word.role, Operation::approve_erasure) && may(word.role, Operation::erase)));
}

TEST_CASE("A co-ordinator may restore access whatever their role, and gains nothing else") {
  Reader reader{.role = Role::volunteer, .coordinator = true};
  CHECK(may(reader, Operation::restore_access));
  CHECK_FALSE(may(reader, Operation::manage_people));
  reader.coordinator = false;
  CHECK_FALSE(may(reader, Operation::restore_access));
}

TEST_CASE("Wire words of roles and operations are read back as what they were") {
  for (const auto& word : role_words()) CHECK(role_from(wire_of(word.role)) == word.role);
  for (const auto& word : operation_words())
    CHECK(operation_from(wire_of(word.operation)) == word.operation);
  CHECK_FALSE(role_from("king"));
  CHECK_FALSE(operation_from(""));
}

}  // namespace
}  // namespace holdfast::access
