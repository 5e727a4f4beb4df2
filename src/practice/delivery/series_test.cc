// Which appointments are the rest of a weekly series, and where they are moved.
#include "practice/delivery/series.h"

#include <doctest/doctest.h>

namespace holdfast::delivery {
namespace {

EventId entry(std::uint8_t number) {
  EventId id;
  id.bytes[15] = number;
  return id;
}

/// Four weekly appointments, numbered 1 to 4, and what else was told.
struct Weeks {
  State state;
  std::int64_t second = 0;

  Weeks() {
    AppointmentMade first;
    first.meeting_day = *Date::from("2026-11-03");
    first.meeting_time = {"4:30pm"};
    first.weeks_running = {4};
    std::uint8_t number = 0;
    for (const auto& one : weekly(first)) tell(++number, one);
  }
  void tell(std::uint8_t number, const Event& what) {
    Envelope envelope;
    envelope.event = entry(number);
    envelope.recorded = {second++ * 1'000'000};
    fold(state, what, envelope);
  }
  const Appointment& at(std::uint8_t number) const {
    return *find_appointment(state, entry(number));
  }
  std::vector<EventId> later(std::uint8_t number) const {
    std::vector<EventId> ids;
    for (const auto* one : later_in_series(state, at(number))) ids.push_back(one->id());
    return ids;
  }
};

using Ids = std::vector<EventId>;

TEST_CASE("the rest of a series are the later ones of it") {
  const Weeks weeks;
  CHECK(weeks.later(2) == Ids{entry(3), entry(4)});
  CHECK(weeks.later(4).empty());
}

TEST_CASE("one of which something is recorded is left alone") {
  Weeks weeks;
  weeks.tell(10, AppointmentCalledOff{entry(3), AskedBy::child, {"A match"}});
  CHECK(weeks.later(1) == Ids{entry(2), entry(4)});
  AbsenceRecorded absence;
  absence.absent_from = entry(2);
  weeks.tell(11, absence);
  CHECK(weeks.later(1) == Ids{entry(4)});
}

TEST_CASE("what another act made is another series, and so is what says something else") {
  Weeks weeks;
  auto same = weeks.at(1).made.record;
  same.meeting_day = same.meeting_day + 35;
  weeks.second += 120;
  weeks.tell(20, same);
  CHECK(weeks.later(1) == Ids{entry(2), entry(3), entry(4)});
  Weeks other;
  auto elsewhere = other.at(1).made.record;
  elsewhere.meeting_day = elsewhere.meeting_day + 7;
  elsewhere.meeting_place = {"The library"};
  other.tell(21, elsewhere);
  CHECK(other.later(1) == Ids{entry(2), entry(3), entry(4)});
}

TEST_CASE("the rest move as far as the first, to its time, also over the night the clocks change") {
  const Weeks weeks;
  const auto all = moved_with({entry(1), *Date::from("2026-11-05"), {"17:00"}}, weeks.at(1),
                              later_in_series(weeks.state, weeks.at(1)));
  REQUIRE(all.size() == 4);
  CHECK(all[0].moved_day == *Date::from("2026-11-05"));
  CHECK(all[1].moved_meeting == entry(2));
  CHECK(all[1].moved_day == *Date::from("2026-11-12"));
  CHECK(all[3].moved_day == *Date::from("2026-11-26"));
  CHECK(all[3].moved_time.value == "17:00");
}

TEST_CASE("one that was moved there by itself is not moved again") {
  Weeks weeks;
  weeks.tell(10, AppointmentMoved{entry(3), *Date::from("2026-11-17"), {"5pm"}});
  const auto all = moved_with({entry(1), *Date::from("2026-11-03"), {"17:00"}}, weeks.at(1),
                              later_in_series(weeks.state, weeks.at(1)));
  REQUIRE(all.size() == 3);
  CHECK(all[1].moved_meeting == entry(2));
  CHECK(all[2].moved_meeting == entry(4));
}

TEST_CASE("calling off says the same of each") {
  const Weeks weeks;
  const auto all = off_with({entry(2), AskedBy::family, {"They moved away"}},
                            later_in_series(weeks.state, weeks.at(2)));
  REQUIRE(all.size() == 3);
  CHECK(all[2].off_meeting == entry(4));
  CHECK(all[2].off_because.value == "They moved away");
}

}  // namespace
}  // namespace holdfast::delivery
