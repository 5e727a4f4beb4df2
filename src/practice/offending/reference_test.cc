// The tables that ship, and what a slip in one of them is answered with.
#include "practice/offending/reference.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace holdfast::offending {
namespace {

const std::string offence_head = "a\tb\tc\td\te\tf\tg\th\ti\tj\n";
const std::string disposal_head = "a\tb\tc\td\te\tf\tg\th\ti\n";
const std::string affray = "PU86003\t06601\tAffray\tPublic order\t\tpart 1\tno\t\t\tC\n";
const std::string caution = "YC\t\tYouth caution\tout_of_court\tnone\tat_once\t2013-04-08\t\tS\n";

std::string text_of(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(HOLDFAST_ROOT + path, std::ios::binary).rdbuf();
  return text.str();
}

const Reference& shipped() {
  static const auto read =
      reference_from(text_of("/data/offences.tsv"), text_of("/data/disposals.tsv"));
  return *read;
}

/// What is said of an offence's line; empty when it is read.
std::string wrong_with_offence(const std::string& line) {
  const auto read = reference_from("# a remark\n" + offence_head + line, disposal_head);
  return read ? std::string() : read.error().words;
}

std::string wrong_with_disposal(const std::string& line) {
  const auto read = reference_from(offence_head, disposal_head + line);
  return read ? std::string() : read.error().words;
}

TEST_CASE("the tables that ship are read, with the offences usual in children's cases") {
  CHECK(shipped().offences.size() >= 150);
  CHECK(shipped().disposals.size() >= 30);
  std::set<std::string_view> kinds;
  for (const auto& offence : shipped().offences) kinds.insert(offence.kind);
  CHECK(kinds.size() < 20);
}

TEST_CASE("an offence is found by either code however it is written, and by words of its title") {
  const auto* affray_known = shipped().offence("pu86003");
  REQUIRE(affray_known != nullptr);
  CHECK(affray_known->title == "Affray");
  CHECK(shipped().offence("066/01") == affray_known);
  CHECK(shipped().offence("ZZ99999") == nullptr);
  CHECK(shipped().offence("") == nullptr);
  // Two offences have this Home Office code, so it does not say which.
  CHECK(shipped().offence("008/26") == nullptr);
  CHECK(shipped().offences_like("knife public", 40).size() == 1);
  CHECK(shipped().offences_like("", 40).empty());
  CHECK(shipped().offences_like("a", 5).size() == 5);
}

TEST_CASE("what the Schedules say of an offence is known, said not to be so, or not known") {
  CHECK(shipped().offence("SC15005")->schedule_15 == "part 1 paragraph 63FA");
  CHECK(shipped().offence("CJ88144")->schedule_15 == "no");
  CHECK(shipped().offence("CJ88160")->schedule_15.empty());
  CHECK(shipped().offence("SX03007")->schedule_3 == "listed");
  CHECK(shipped().offence("TH68010")->schedule_3 == "no");
}

TEST_CASE("a slip in a table is answered with its file, line and column") {
  CHECK(wrong_with_offence(affray).empty());
  CHECK(wrong_with_offence(affray + affray) ==
        "data/offences.tsv, line 4, column 1: this code stands twice");
  CHECK(wrong_with_offence("PU86003\tAffray\n") ==
        "data/offences.tsv, line 3, column 2: there should be 10 columns");
  CHECK(wrong_with_offence("PU86003\t06601\t\tPublic order\t\t\t\t\t\tC\n") ==
        "data/offences.tsv, line 3, column 3: this may not be empty");
  CHECK(wrong_with_offence("P\t\tAffray\tPublic order\t\t\tyes\t\t\tC\n") ==
        "data/offences.tsv, line 3, column 7: this is \"listed\", \"no\" or empty");
  CHECK(wrong_with_offence("P\t\tAffray\tPublic order\t\t\t\t\t31/12/2026\tC\n") ==
        "data/offences.tsv, line 3, column 9: a day is written like 2026-11-03");
  CHECK(wrong_with_offence("P\t\tAffray\tPublic order\t\t\t\t2026-01-02\t2026-01-01\tC\n") ==
        "data/offences.tsv, line 3, column 9: it ends before it begins");
  CHECK(wrong_with_disposal(caution).empty());
  CHECK(wrong_with_disposal("YC\t\tYouth caution\tnowhere\tnone\tat_once\t\t\tS\n") ==
        "data/disposals.tsv, line 2, column 4: this is not one of the words used here");
}

TEST_CASE("a disposal is in force from its first day to its last, and where days are not known") {
  const auto* warning = shipped().disposal("WARNING");
  REQUIRE(warning != nullptr);
  CHECK(warning->in_force.may_be(*Date::from("2013-04-07")));
  CHECK_FALSE(warning->in_force.may_be(*Date::from("2013-04-08")));
  CHECK(shipped().disposal("YC")->in_force.may_be(*Date::from("2013-04-08")));
  CHECK_FALSE(shipped().disposal("YC")->in_force.may_be(*Date::from("2013-04-07")));
  CHECK(shipped().disposal("FINE")->in_force.may_be(*Date::from("1999-01-01")));
}

}  // namespace
}  // namespace holdfast::offending
