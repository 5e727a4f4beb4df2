// Openings that managers and the data protection officer look into, found in the access log.
#include "desk/unusual.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

using service::Doubt;

std::vector<ToLookInto> listed(Town& town, const Reader& reader, Doubt doubt) {
  auto found = well(openings_to_look_into(town.desk, reader)).lines;
  std::erase_if(found, [&](const ToLookInto& one) { return one.about.doubt != doubt; });
  return found;
}

std::vector<StreamId> children(Town& town, std::size_t many) {
  std::vector<StreamId> made;
  for (std::size_t i = 0; i < many; ++i)
    made.push_back(town.child("Child" + std::string(1, static_cast<char>('a' + i)), "Birk"));
  return made;
}

void opens_at(Town& town, const Reader& reader, StreamId record, std::string_view at) {
  town.turn_to(at);
  town.ticks(reader, record);
  town.opened(reader, record);
}

TEST_CASE("many different records opened in one night are listed, under the evening's day") {
  Town town;
  const auto all = children(town, 5);
  opens_at(town, town.worker, all[0], "2026-11-04T21:59Z");
  opens_at(town, town.worker, all[0], "2026-11-04T22:00Z");
  opens_at(town, town.worker, all[1], "2026-11-04T23:30Z");
  opens_at(town, town.worker, all[1], "2026-11-05T00:30Z");
  opens_at(town, town.worker, all[2], "2026-11-05T03:00Z");
  opens_at(town, town.worker, all[3], "2026-11-05T05:59Z");
  opens_at(town, town.worker, all[4], "2026-11-05T06:00Z");
  CHECK(listed(town, town.dpo, Doubt::at_night).empty());
  town.decides(town.head, service::SettingChanged{{"access.night_records"}, {"4"}, {"Fewer"}});
  const auto found = listed(town, town.dpo, Doubt::at_night);
  REQUIRE(found.size() == 1);
  CHECK(found[0].about.person == town.worker.person);
  CHECK(found[0].about.opened_on == day("2026-11-04"));
  CHECK(found[0].records == 4);
  CHECK(found[0].at == moment("2026-11-05T05:59Z"));
}

TEST_CASE("a night in which the clocks change ends by the clock on the wall") {
  Town town;
  const auto all = children(town, 3);
  town.decides(town.head, service::SettingChanged{{"access.night_records"}, {"2"}, {"Fewer"}});
  opens_at(town, town.worker, all[0], "2027-03-28T04:59Z");
  opens_at(town, town.worker, all[1], "2027-03-28T05:00Z");
  CHECK(listed(town, town.dpo, Doubt::at_night).empty());
  opens_at(town, town.worker, all[0], "2027-10-30T21:00Z");
  opens_at(town, town.worker, all[1], "2027-10-31T05:59Z");
  opens_at(town, town.worker, all[2], "2027-10-31T06:00Z");
  const auto found = listed(town, town.dpo, Doubt::at_night);
  REQUIRE(found.size() == 1);
  CHECK(found[0].about.opened_on == day("2027-10-30"));
  CHECK(found[0].records == 2);
}

TEST_CASE("who works with no child and says themselves what they open is listed, day by day") {
  Town town;
  const auto all = children(town, 2);
  for (const auto& one : all) opens_at(town, town.support, one, "2026-11-04T11:00Z");
  opens_at(town, town.manager, all[0], "2026-11-04T12:00Z");
  opens_at(town, town.worker, all[0], "2026-11-04T12:00Z");
  town.decides(service::Admitted{all[0], town.volunteer.person, {}, {}, {"Panel"}, {}});
  town.opened(town.volunteer, all[0]);
  opens_at(town, town.support, all[0], "2026-11-05T11:00Z");
  const auto found = listed(town, town.dpo, Doubt::no_caseload);
  REQUIRE(found.size() == 2);
  CHECK(found[0].about.opened_on == day("2026-11-05"));
  CHECK(found[0].about.record == all[0]);
  CHECK(found[1].records == 2);
  CHECK_FALSE(found[1].about.record.has_value());
  CHECK_FALSE(found[1].said.empty());
  for (const auto& one : found) CHECK(one.about.person == town.support.person);
}

TEST_CASE("who has a case may open another child's record for cover without being listed for it") {
  Town town;
  const auto all = children(town, 2);
  opens_at(town, town.colleague, all[0], "2026-11-04T11:00Z");
  CHECK(listed(town, town.dpo, Doubt::no_caseload).size() == 1);
  town.has_worker(all[1], town.colleague);
  CHECK(listed(town, town.dpo, Doubt::no_caseload).empty());
}

TEST_CASE("openings of long ago are not looked through any more") {
  Town town;
  const auto child = town.child("Lou", "Birk");
  opens_at(town, town.support, child, "2026-11-04T11:00Z");
  town.turn_to("2026-11-18T11:00Z");
  CHECK(listed(town, town.dpo, Doubt::no_caseload).size() == 1);
  town.turn_to("2026-11-19T11:00Z");
  CHECK(listed(town, town.dpo, Doubt::no_caseload).empty());
}

TEST_CASE("a manager hears of no opening of a record that they may not open") {
  Town town;
  const auto all = children(town, 2);
  for (const auto& one : all) opens_at(town, town.support, one, "2026-11-04T11:00Z");
  town.decides(town.head, service::Admitted{all[0], town.head.person, {}, {}, {"Needed"}, {}});
  town.decides(town.head, service::RecordRestricted{all[0], {"Few may know"}});
  const auto found = listed(town, town.manager, Doubt::no_caseload);
  REQUIRE(found.size() == 1);
  CHECK(found[0].about.record == all[1]);
  CHECK(listed(town, town.head, Doubt::no_caseload).front().records == 2);
  CHECK(listed(town, town.worker, Doubt::no_caseload).empty());
}

TEST_CASE("broken glass is listed with its reason until somebody else has looked into it") {
  Town town;
  const auto child = town.child("Alex", "Thorne");
  town.decides(service::RecordRestricted{child, {"A relative works here"}});
  well(break_glass(town.desk, town.colleague, {town.fresh(), child, {}, {"At risk now"}}));
  const auto open = listed(town, town.dpo, Doubt::break_glass);
  REQUIRE(open.size() == 1);
  CHECK(open[0].said == "At risk now");
  CHECK_FALSE(open[0].settled.has_value());

  auto looked = open[0].about;
  looked.why = {"Asked, and it was for the work"};
  looked.person = town.dpo.person;
  CHECK(refused_as<Problems>(record_service(town.desk, town.dpo, town.fresh(), looked)));
  looked.person = town.colleague.person;
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.worker, town.fresh(), looked)));
  town.decides(town.dpo, looked);
  const auto settled = listed(town, town.manager, Doubt::break_glass);
  REQUIRE(settled.size() == 1);
  CHECK(settled[0].line == open[0].line);
  REQUIRE(settled[0].settled.has_value());
  CHECK(settled[0].settled->by == town.dpo.person);
}

}  // namespace
}  // namespace holdfast::desk::testing
