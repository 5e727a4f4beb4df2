// Openings of a child at one's own address. (Openings of oneself and of namesakes: open_test.cc.)
#include <doctest/doctest.h>

#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

TEST_CASE(
    "an opening of a child who lives or lived at the reader's own address is put to a manager") {
  Town town;
  const auto neighbour = town.child("Ash", "Vane");
  const auto moved_away = town.child("Rae", "Holm");
  const auto elsewhere = town.child("Lou", "Birk");
  const auto lives = [&](StreamId record, const char* street, const char* from) {
    town.says(town.worker, record,
              children::Event(children::AddressLearned{{street}, {"ZZ99 3VZ"}, *Date::from(from)}));
  };
  lives(neighbour, "14 Mill Lane", "2026-01-05");
  lives(moved_away, "14 Mill Lane", "2025-01-05");
  lives(moved_away, "3 Dock Street", "2026-02-01");
  lives(elsewhere, "16 Mill Lane", "2026-01-05");
  town.opened(town.worker, neighbour);
  CHECK(well(misgivings(town.desk, town.manager)).empty());

  const service::HomeTold home{town.worker.person, {"14, Mill Lane"}, {"zz993vz"}};
  well(record_service(town.desk, town.worker, town.fresh(), home));
  for (const auto& record : {neighbour, moved_away, elsewhere}) town.opened(town.worker, record);
  const auto found = well(misgivings(town.desk, town.manager));
  REQUIRE(found.size() == 2);
  for (const auto& one : found) {
    CHECK(one.why == "same_address");
    CHECK(one.record != elsewhere);
  }
}

TEST_CASE("nobody tells another's address") {
  Town town;
  const service::HomeTold home{town.colleague.person, {"14 Mill Lane"}, {"ZZ99 3VZ"}};
  const auto told = record_service(town.desk, town.worker, town.fresh(), home);
  REQUIRE_FALSE(told.has_value());
  CHECK(std::holds_alternative<Problems>(told.error()));
}

}  // namespace
}  // namespace holdfast::desk::testing
