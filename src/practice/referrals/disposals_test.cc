// What can be decided out of court, held against the one table of disposals.
#include "practice/referrals/disposals.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "practice/case_file.h"
#include "practice/offending/reference.h"

namespace holdfast::referrals {
namespace {

std::string text_of(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(HOLDFAST_ROOT + path, std::ios::binary).rdbuf();
  return text.str();
}

ServiceFile with_the_tables() {
  auto read =
      offending::reference_from(text_of("/data/offences.tsv"), text_of("/data/disposals.tsv"));
  REQUIRE(read);
  ServiceFile service;
  service.offending = std::make_shared<offending::Reference>(std::move(*read));
  return service;
}

TEST_CASE("what can be decided out of court stands in the table of disposals, but for a charge") {
  const auto service = with_the_tables();
  for (const auto& word : words_of(Disposal{})) {
    const auto decided = static_cast<Disposal>(word.value);
    CAPTURE(word.wire);
    const auto* line = offending::reference(service).disposal(code_of(decided));
    CHECK((line == nullptr) == (decided == Disposal::charge));
    if (line != nullptr) CHECK(line->setting == offending::Setting::out_of_court);
  }
}

TEST_CASE("a decision is open to those who decide from its first day to its last") {
  const auto service = with_the_tables();
  const auto on = [&](Disposal decided, const char* day) {
    return in_force(service, decided, *Date::from(day));
  };
  CHECK(on(Disposal::final_warning, "2013-04-07"));
  CHECK_FALSE(on(Disposal::final_warning, "2013-04-08"));
  CHECK(on(Disposal::youth_caution, "2013-04-08"));
  CHECK_FALSE(on(Disposal::deferred_prosecution, "2026-01-31"));
  CHECK(on(Disposal::deferred_prosecution, "2026-02-01"));
  CHECK(on(Disposal::charge, "1999-01-01"));
}

TEST_CASE("a service without the tables refuses no decision for its day") {
  CHECK(in_force(ServiceFile{}, Disposal::final_warning, *Date::from("2026-11-26")));
}

}  // namespace
}  // namespace holdfast::referrals
