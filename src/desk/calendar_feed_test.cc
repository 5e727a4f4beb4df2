// What a calendar is told of a worker's appointments, to whom, and until when.
#include "desk/calendar_feed.h"

#include "desk/testing.h"
#include "practice/delivery/delivery.h"

namespace holdfast::desk::testing {
namespace {

Event appointment(const Reader& worker, std::string_view on) {
  delivery::AppointmentMade made;
  made.meeting_sort = delivery::Sort::office;
  made.meeting_day = day(on);
  made.meeting_time = {"4:30pm"};
  made.weeks_running = {1};
  made.meeting_with = worker.person;
  made.meeting_place = {"The Bridge"};
  made.meeting_for = {"To plan the week"};
  return Event(delivery::Event(std::move(made)));
}

std::size_t events_in(const std::string& calendar) {
  std::size_t count = 0;
  for (auto at = calendar.find("BEGIN:VEVENT"); at != std::string::npos;
       at = calendar.find("BEGIN:VEVENT", at + 1))
    ++count;
  return count;
}

TEST_CASE("a calendar says when, and Appointment, and nothing else") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = town.says(town.worker, record, appointment(town.worker, "2026-11-10"));
  town.says(town.worker, record, appointment(town.worker, "2027-06-01"));
  const auto secret = well(make_feed(town.desk, town.worker));
  const auto calendar = well(feed_by(town.desk, secret));
  REQUIRE(calendar);
  CHECK(events_in(*calendar) == 1);
  CHECK(calendar->find("DTSTART:20261110T163000Z\r\n") != std::string::npos);
  CHECK(calendar->find("SUMMARY:Appointment\r\n") != std::string::npos);
  for (const auto& hidden : {std::string("Jordan"), std::string("Ellis"), std::string("Bridge"),
                             std::string("week"), record.text(), one.text()})
    CHECK_MESSAGE(calendar->find(hidden) == std::string::npos, hidden);
}

TEST_CASE("an appointment that is called off is so in the calendar, under the same name") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = town.says(town.worker, record, appointment(town.worker, "2026-11-10"));
  const auto secret = well(make_feed(town.desk, town.worker));
  const auto named = [](const std::string& text) { return text.substr(text.find("UID:"), 30); };
  const auto before = *well(feed_by(town.desk, secret));
  town.says(town.worker, record,
            Event(delivery::Event(
                delivery::AppointmentCalledOff{one, delivery::AskedBy::child, {"Football"}})));
  const auto after = *well(feed_by(town.desk, secret));
  CHECK(before.find("STATUS:CANCELLED") == std::string::npos);
  CHECK(after.find("STATUS:CANCELLED\r\n") != std::string::npos);
  CHECK(named(before) == named(after));
}

TEST_CASE("an address ends when it is ended, and when another is made") {
  Town town;
  CHECK_FALSE(well(feed_since(town.desk, town.worker)));
  const auto first = well(make_feed(town.desk, town.worker));
  CHECK(well(feed_since(town.desk, town.worker)) == town.now());
  const auto second = well(make_feed(town.desk, town.worker));
  CHECK(first != second);
  CHECK_FALSE(well(feed_by(town.desk, first)));
  CHECK(well(feed_by(town.desk, second)));
  well(end_feed(town.desk, town.worker));
  well(end_feed(town.desk, town.worker));
  CHECK_FALSE(well(feed_by(town.desk, second)));
  CHECK_FALSE(well(feed_since(town.desk, town.worker)));
}

TEST_CASE("what is no address of anybody's shows nothing, and is no read") {
  Town town;
  const auto secret = well(make_feed(town.desk, town.worker));
  for (const auto& wrong : {std::string(), std::string("x"), std::string(5000, 'a'),
                            secret.substr(1), secret + "a", std::string(secret.size(), 'a')})
    CHECK_FALSE(well(feed_by(town.desk, wrong)));
  CHECK(well(feed_reads(town.desk, town.worker, 10)).empty());
}

TEST_CASE("each read is in the access log, and its owner sees when") {
  Town town;
  const auto secret = well(make_feed(town.desk, town.worker));
  CHECK(well(feed_by(town.desk, secret)));
  CHECK(well(feed_by(town.desk, secret)));
  CHECK(well(feed_reads(town.desk, town.worker, 10)).size() == 2);
  CHECK(well(feed_reads(town.desk, town.worker, 1)).size() == 1);
}

}  // namespace
}  // namespace holdfast::desk::testing
