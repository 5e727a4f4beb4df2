// The duty desk: what partners tell is read there and nowhere else, goes on a child's record and
// leaves the desk in one act, and is erased by key when its time is over.
#include "desk/duty.h"

#include "desk/reading.h"
#include "desk/testing.h"
#include "practice/service/settings.h"

namespace holdfast::desk::testing {
namespace {

service::ChildToldOf telling_of(std::string name, Urgency urgency) {
  return {.child_name = {std::move(name)},
          .worry = {"Seen at the canal with older boys"},
          .urgency = urgency,
          .ring_back = {"01632 960001"}};
}

/// Told by a partner who is admitted to nothing.
EventId told(Town& town, std::string name, Urgency urgency = Urgency::soon) {
  return town.decides(town.partner, telling_of(std::move(name), urgency));
}

TellingToMatch matching(Town& town, EventId telling, StreamId record) {
  auto happened = event_told("Seen at the canal", london_date(town.now()), chronology::Sort::other);
  return {town.fresh(), telling, record, chronology::Event(happened)};
}

std::vector<EventId> ids_of(const std::vector<Telling>& tellings) {
  std::vector<EventId> ids;
  for (const auto& one : tellings) ids.push_back(one.id);
  return ids;
}

TEST_CASE("the most urgent stands first, and of those the oldest") {
  Town town;
  const auto routine = told(town, "Ash Lund", Urgency::routine);
  town.pass(minutes(1));
  const auto first = told(town, "Bo Lund", Urgency::today);
  town.pass(minutes(1));
  const auto second = told(town, "Cy Lund", Urgency::today);
  const auto waiting = well(tellings_waiting(town.desk, town.worker));
  CHECK(ids_of(waiting) == std::vector{first, second, routine});
  CHECK(waiting[0].what.worry.value == "Seen at the canal with older boys");
  CHECK(waiting[0].by == town.partner.person);
  CHECK(waiting[0].agency == town.police);
}

TEST_CASE("only who holds the duty desk reads what was told, and each look is logged") {
  Town town;
  const auto one = told(town, "Jordan Ellis");
  for (const auto& reader : {town.partner, town.support, town.victim_worker, town.volunteer,
                             town.inspector, town.officer, town.dpo, town.admin}) {
    CHECK(refused_as<NotForYou>(tellings_waiting(town.desk, reader)));
    CHECK(refused_as<NotForYou>(telling_waiting(town.desk, reader, one)));
  }
  CHECK(town.log_of(town.desk.service).empty());
  for (const auto& reader : {town.worker, town.manager, town.head})
    CHECK(well(telling_waiting(town.desk, reader, one)).id == one);
  const auto log = town.log_of(town.desk.service);
  REQUIRE(log.size() == 3);
  CHECK(log[2].who == town.worker.person);
  CHECK(log[2].part == "telling");
}

TEST_CASE("who it may be are children the reader may see, by likeness and by name") {
  Town town;
  const auto same = town.child("Jordan", "Ellis");
  const auto barred = town.child("Jordan", "Ellis");
  town.decides(service::Barred{barred, town.worker.person, {"A neighbour"}});
  told(town, "Jordan Ellis");
  const auto telling = well(tellings_waiting(town.desk, town.worker)).front();
  const auto may_be = well(who_it_may_be(town.desk, town.worker, telling));
  REQUIRE(may_be.children.size() == 1);
  CHECK(may_be.children[0].child.record == same);
  told(town, "Ellis");
  const auto one_word = well(tellings_waiting(town.desk, town.worker)).back();
  CHECK(well(who_it_may_be(town.desk, town.worker, one_word)).children.size() == 1);
}

TEST_CASE("what is matched is on the child's record and waits no more, however often it is sent") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = told(town, "Jordan Ellis");
  const auto sent = matching(town, one, record);
  const auto first = well(match_telling(town.desk, town.worker, sent));
  CHECK_FALSE(first.repeated);
  CHECK(well(match_telling(town.desk, town.worker, sent)).repeated);
  CHECK(town.told(town.worker, record) == std::vector<std::string>{"Seen at the canal"});
  CHECK(well(tellings_waiting(town.desk, town.worker)).empty());
  // Somebody else had it open, too.
  const auto again = match_telling(town.desk, town.colleague, matching(town, one, record));
  CHECK_FALSE(again);
  CHECK(town.told(town.worker, record).size() == 1);
}

TEST_CASE("a telling goes on no record that its reader may not open, and into no part of another") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = told(town, "Jordan Ellis");
  CHECK(refused_as<PurposeNeeded>(
      match_telling(town.desk, town.colleague, matching(town, one, record))));
  CHECK(refused_as<NotForYou>(match_telling(town.desk, town.partner, matching(town, one, record))));
  auto hidden = matching(town, one, record);
  hidden.more = victim;
  CHECK(refused_as<Problems>(match_telling(town.desk, town.worker, hidden)));
  town.decides(service::Barred{record, town.worker.person, {"A neighbour"}});
  CHECK(refused_as<NotForYou>(match_telling(town.desk, town.worker, matching(town, one, record))));
  CHECK(well(tellings_waiting(town.desk, town.manager)).size() == 1);
}

TEST_CASE("the doors of matching and erasing are their own") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = told(town, "Jordan Ellis");
  CHECK(refused_as<NotForYou>(
      record_service(town.desk, town.worker, town.fresh(), service::TellingMatched{one, record})));
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.worker, town.fresh(),
                                             service::TellingErased{one, {"Enough"}})));
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.partner, town.fresh(),
                                             service::TellingSetAside{one, {"Enough"}})));
}

std::size_t readable(Town& town, EventId id) {
  const auto whole = well(read_whole(town.desk, town.desk.service));
  return static_cast<std::size_t>(std::ranges::count_if(
      whole->entries, [&](const Entry& entry) { return entry.envelope.event == id; }));
}

TEST_CASE("what was told is erased by key after its last day, once, and the decision stays") {
  Town town;
  const auto waiting = told(town, "Jordan Ellis");
  const auto set_aside = told(town, "Kim Ellis");
  town.decides(town.worker, service::TellingSetAside{set_aside, {"Told twice"}});
  town.pass(days_long(20));
  const auto later = told(town, "Lee Ellis");
  town.turn_to("2026-12-01T23:59:59Z");  // told on 3 November, kept for 28 days
  CHECK(well(erase_old_tellings(town.desk)) == 0);
  CHECK(readable(town, waiting) == 1);
  town.turn_to("2026-12-02T00:00Z");
  CHECK(well(erase_old_tellings(town.desk)) == 2);
  CHECK(readable(town, waiting) == 0);
  CHECK(readable(town, set_aside) == 0);
  CHECK(ids_of(well(tellings_waiting(town.desk, town.worker))) == std::vector{later});
  CHECK(well(erase_old_tellings(town.desk)) == 0);
  std::vector<std::string> why;
  for (const auto& entry : well(read_whole(town.desk, town.desk.service))->entries)
    if (const auto* event = std::get_if<Event>(&entry.what))
      if (const auto* of_service = in_area<service::Event>(*event))
        if (const auto* erased = std::get_if<service::TellingErased>(of_service)) {
          CHECK(entry.envelope.actor.is_nil());
          why.push_back(erased->why.value);
        }
  std::ranges::sort(why);
  CHECK(why == std::vector<std::string>{
                   "It had been dealt with, and was told more than 28 days ago",
                   "Nobody matched it or passed it on, and it was told more than 28 days ago"});
}

TEST_CASE("an erasing that a crash cut short is finished by the next") {
  Town town;
  const auto one = told(town, "Jordan Ellis");
  town.pass(days_long(40));
  // The decision was written, and nothing more.
  well(found(town.desk, {}, {}, service::TellingErased{one, {"Nobody matched it"}}));
  CHECK(readable(town, one) == 1);
  CHECK(well(erase_old_tellings(town.desk)) == 1);
  CHECK(readable(town, one) == 0);
}

bool is_among(const std::vector<PersonId>& people, const Reader& reader) {
  return std::ranges::find(people, reader.person) != people.end();
}

std::vector<StepTaken> steps_of(Town& town, EventId telling) {
  return well(service_file(town.desk)).service->tellings.at(telling).steps;
}

TEST_CASE("what was told for today is told to the duty desk, managers and the head, each once") {
  Town town;
  const auto urgent = told(town, "Alex Reed", Urgency::today);
  const auto first = well(take_telling_steps(town.desk));
  CHECK(first.size() == 2);
  CHECK(is_among(first, town.worker));
  CHECK(is_among(first, town.colleague));
  CHECK(well(take_telling_steps(town.desk)).empty());
  town.turn_to("2026-11-03T17:00Z");
  CHECK(is_among(well(take_telling_steps(town.desk)), town.worker));
  town.turn_to("2026-11-04T10:00Z");
  const auto managers = well(take_telling_steps(town.desk));
  CHECK(managers.size() == 2);
  CHECK(is_among(managers, town.manager));
  CHECK(is_among(managers, town.other_manager));
  town.turn_to("2026-11-04T11:00Z");
  CHECK(well(take_telling_steps(town.desk)).size() == 2);
  town.turn_to("2026-11-04T13:00Z");
  const auto heads = well(take_telling_steps(town.desk));
  CHECK(heads.size() == 1);
  CHECK(is_among(heads, town.head));
  town.pass(days_long(1));
  CHECK(well(take_telling_steps(town.desk)).empty());
  REQUIRE(steps_of(town, urgent).size() == 5);
  CHECK_FALSE(steps_of(town, urgent)[4].missed);
  CHECK_FALSE(steps_of(town, urgent)[4].unheard);
}

TEST_CASE("what is dealt with climbs no further, nor is a step taken of what nobody told") {
  Town town;
  const auto urgent = told(town, "Alex Reed", Urgency::today);
  well(take_telling_steps(town.desk));
  town.decides(town.worker, service::TellingSetAside{urgent, {"Told twice"}});
  town.pass(days_long(3));
  CHECK(well(take_telling_steps(town.desk)).empty());
  CHECK(steps_of(town, urgent).size() == 1);
  const service::TellingStepTaken typed{urgent, Rung::heads, town.now(), {}, {}};
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.head, town.fresh(), typed)));
}

TEST_CASE("where nobody below managers holds the duty desk they hear of it, and that is said") {
  Town town;
  for (const auto& reader : {town.worker, town.colleague})
    town.decides(town.admin, service::PersonLeft{reader.person, london_date(town.now())});
  town.pass(days_long(1));
  const auto urgent = told(town, "Alex Reed", Urgency::today);
  const auto heard = well(take_telling_steps(town.desk));
  CHECK(heard.size() == 2);
  CHECK(is_among(heard, town.manager));
  REQUIRE(steps_of(town, urgent).size() == 1);
  CHECK(steps_of(town, urgent)[0].unheard);
}

TEST_CASE("an outage is made up for once: each step is recorded as missed") {
  Town town;
  const auto soon = told(town, "Alex Reed");
  town.pass(days_long(10));
  CHECK(well(take_telling_steps(town.desk)).size() == 5);
  const auto steps = steps_of(town, soon);
  REQUIRE(steps.size() == 4);  // the first is for what is told for today
  for (const auto& step : steps) CHECK(step.missed);
  CHECK(well(take_telling_steps(town.desk)).empty());
}

}  // namespace
}  // namespace holdfast::desk::testing
