// Weeks of appointments from index rows, and a series recorded in one act.
#include "desk/meetings.h"

#include "desk/testing.h"
#include "practice/delivery/delivery.h"
#include "practice/offending/offending.h"

namespace holdfast::desk::testing {
namespace {

using delivery::AppointmentMade;

AppointmentMade meeting(const Reader& worker, std::string_view on, std::string time, int weeks) {
  AppointmentMade made;
  made.meeting_sort = delivery::Sort::office;
  made.meeting_day = day(on);
  made.meeting_time = {std::move(time)};
  made.weeks_running = {weeks};
  made.meeting_with = worker.person;
  made.meeting_place = {"The Bridge"};
  made.meeting_for = {"To plan the week"};
  return made;
}

Recording series_of(Town& town, StreamId record, const AppointmentMade& first) {
  Recording recording{.event = town.fresh(), .parts = {}, .more = {}, .reason = "", .seen = ""};
  for (auto& one : delivery::weekly(first))
    recording.parts.push_back({record, Event(delivery::Event(std::move(one)))});
  return recording;
}

std::vector<Meeting> week(Town& town, const Reader& reader, std::string_view monday) {
  return well(meetings_of(town.desk, reader, {town.worker.person}, day(monday)));
}

TEST_CASE("a series is an appointment a week, made once however often its form is sent") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto series = series_of(town, record, meeting(town.worker, "2026-11-10", "16:30", 3));
  CHECK_FALSE(well(desk::record(town.desk, town.worker, series)).repeated);
  CHECK(well(desk::record(town.desk, town.worker, series)).repeated);
  const auto& made = town.opened(town.worker, record).file.delivery->appointments;
  REQUIRE(made.size() == 3);
  CHECK(delivery::day_of(made[0]) == day("2026-11-10"));
  CHECK(delivery::day_of(made[2]) == day("2026-11-24"));
  for (const auto* monday : {"2026-11-09", "2026-11-16", "2026-11-23"})
    CHECK(week(town, town.worker, monday).size() == 1);
  CHECK(week(town, town.worker, "2026-11-30").empty());
  CHECK_FALSE(well(rebuild(town.desk, record)));
}

TEST_CASE("a series with one week that cannot be is not recorded at all") {
  Town town;
  town.turn_to("2026-03-10T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  // The third falls into the hour that the clocks skip.
  const auto made = meeting(town.worker, "2026-03-15", "1:30am", 3);
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, series_of(town, record, made))));
  CHECK(town.opened(town.worker, record).file.delivery->appointments.empty());
}

TEST_CASE("no other records come several at once") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  Recording recording{.event = town.fresh(), .parts = {}, .more = {}, .reason = "", .seen = ""};
  for (int n = 0; n < 2; ++n)
    recording.parts.push_back(
        {record, Event(delivery::Event(delivery::LevelSet{
                     delivery::Level::standard, london_date(town.now()), {"Low on all"}}))});
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, recording)));
}

TEST_CASE("a week shows where an appointment was moved to, and what came of it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = town.says(town.worker, record,
                             Event(delivery::Event(meeting(town.worker, "2026-11-04", "9am", 1))));
  CHECK(week(town, town.worker, "2026-11-02").front().stands == "open");
  CHECK_FALSE(week(town, town.worker, "2026-11-02").front().has_passed(town.now()));
  town.says(town.worker, record,
            Event(delivery::Event(delivery::AppointmentMoved{
                one, day("2026-11-11"), {"10am"}, delivery::AskedBy::child, {"Football"}})));
  CHECK(week(town, town.worker, "2026-11-02").empty());
  const auto moved = week(town, town.worker, "2026-11-09");
  REQUIRE(moved.size() == 1);
  CHECK(moved[0].time == "10am");
  CHECK(moved[0].child == "Jordan Ellis");
  town.turn_to("2026-11-12T10:00Z");
  CHECK(week(town, town.worker, "2026-11-09").front().has_passed(town.now()));
  town.says(town.worker, record,
            Event(delivery::Event(delivery::AbsenceRecorded{one, {"Nobody came"}})));
  CHECK(week(town, town.worker, "2026-11-09").front().stands == "absent");
  CHECK_FALSE(week(town, town.worker, "2026-11-09").front().has_passed(town.now()));
}

TEST_CASE("half past midnight on the night the clocks go back stands on that day") {
  Town town;
  town.turn_to("2026-10-20T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  town.says(town.worker, record,
            Event(delivery::Event(meeting(town.worker, "2026-10-25", "00:30", 1))));
  const auto found = week(town, town.worker, "2026-10-19");
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2026-10-25"));
  CHECK(found[0].at == moment("2026-10-24T23:30Z"));
}

TEST_CASE("a week shows no child whose record its reader may not open") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.says(town.worker, record,
            Event(delivery::Event(meeting(town.worker, "2026-11-04", "9am", 1))));
  CHECK(week(town, town.manager, "2026-11-02").size() == 1);
  CHECK(week(town, town.volunteer, "2026-11-02").empty());
  town.decides(service::RecordRestricted{record, {"A relative works here"}});
  CHECK(week(town, town.colleague, "2026-11-02").empty());
}

TEST_CASE("what enforcement rests on is kept from nobody who may open the record") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  offending::DisposalMade made;
  made.disposal_code = Text{"YRO"};
  made.disposal_title = {"Youth rehabilitation order"};
  made.made_by = {"Brook Youth Court"};
  made.made_on = day("2026-10-01");
  made.ends_on = day("2027-09-30");
  const auto order = town.says(town.worker, record, Event(offending::Event(made)));
  const delivery::BreachNoted breach{.breach_order = order,
                                     .breach_day = day("2026-11-01"),
                                     .breach_what = {"Was out at ten"},
                                     .breach_tried = {"Rang his aunt"}};
  Recording recording{.event = town.fresh(),
                      .parts = {{record, Event(delivery::Event(breach))}},
                      .more = {Compartment::health},
                      .reason = "",
                      .seen = ""};
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, recording)));
  // An appointment may be: it says where somebody is treated.
  recording.parts = {
      {record, Event(delivery::Event(meeting(town.worker, "2026-11-10", "9am", 1)))}};
  CHECK(desk::record(town.desk, town.worker, recording));
}

TEST_CASE("whom a child trusts, anybody writes down whom they tell") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  delivery::TrustTold told;
  told.trusted_person = {"His nan"};
  told.trusted_words = {"She rings me back"};
  told.trust_told_by = delivery::ToldBy::child;
  told.trust_told_on = day("2026-11-02");
  told.trusted_agrees = delivery::Agrees::knows;
  town.decides(service::Admitted{record, town.volunteer.person, {}, {}, {"Mentors him"}, {}});
  CHECK(desk::record(town.desk, town.volunteer,
                     {.event = town.fresh(),
                      .parts = {{record, Event(delivery::Event(told))}},
                      .more = {},
                      .reason = "",
                      .seen = ""}));
}

}  // namespace
}  // namespace holdfast::desk::testing
