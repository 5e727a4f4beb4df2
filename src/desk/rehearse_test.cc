// Telling a demonstration its past: what it takes, what it refuses, and that the record it leaves
// is one that recording would have left.
#include "desk/rehearse.h"

#include <deque>

#include "desk/testing.h"
#include "practice/victims/victims.h"

namespace holdfast::desk::testing {
namespace {

enum class Kind { demonstration, real };

/// A service with a worker and a manager, over the real store in memory, whose clock is set by
/// hand.
struct Stage {
  std::shared_ptr<std::deque<Moment>> coming = std::make_shared<std::deque<Moment>>();
  std::shared_ptr<Moment> shown = std::make_shared<Moment>(moment("2025-01-06T10:00Z"));
  Clock clock{[coming = coming, shown = shown] {
    if (!coming->empty()) {
      *shown = coming->front();
      coming->pop_front();
    }
    return *shown;
  }};
  Chance chance = chance_from(11);
  store::Strongroom room = well(store::open_memory(clock, chance));
  Desk desk{*room.ledger, *room.access_log, room.shelf,
            clock,        chance,           std::make_shared<Calendar>()};
  AgencyId agency;
  Reader worker, manager, support, partner;

  explicit Stage(Kind kind = Kind::demonstration) {
    well(found_service(desk, {}, {}, {{"Northbank"}, kind == Kind::demonstration}));
    agency = named_by<AgencyId>(well(found(
        desk, {}, {}, service::AgencyAdded{{"Northbank"}, service::AgencyKind::youth_justice})));
    worker = joins("Sam Porter", Role::case_manager);
    manager = joins("Mo Farrow", Role::team_manager);
    support = joins("Bea Lowe", Role::business_support);
    partner = joins("Pat Quill", Role::partner_professional);
    *shown = moment("2026-11-03T10:00Z");
  }
  Reader joins(const std::string& name, Role role) {
    const service::PersonJoined joined{
        {name}, {std::string(access::wire_of(role)) + "@example.org"}, agency, role, {}, {}};
    return {named_by<PersonId>(well(found(desk, {}, agency, joined))), agency, role, false, name};
  }
  EventId fresh() { return EventId::random(chance); }
  auto tells(const std::vector<RehearsedRecord>& records) {
    return rehearse(
        desk, [&](auto moments) { coming->assign(moments.begin(), moments.end()); }, records);
  }

  Rehearsed added(std::string_view at = "2026-03-02T09:00Z") {
    return {moment(at), support, fresh(),
            children::Event(children::ChildAdded{{"Jordan"}, {"Ellis"}, {}, day("2011-03-27")})};
  }
  Rehearsed given(std::string_view at = "2026-03-02T11:00Z") {
    return {moment(at), manager, fresh(),
            children::Event(children::WorkerAllocated{worker.person, day("2026-03-02"), {}})};
  }
  Rehearsed note(std::string_view at, std::string what, const Reader& by) {
    const auto on = london_date(moment(at));
    return {moment(at), by, fresh(),
            chronology::Event(event_told(std::move(what), on, chronology::Sort::contact))};
  }
  /// A record of a child with a worker, and what else is told.
  RehearsedRecord record(std::vector<Rehearsed> more) {
    RehearsedRecord made{{}, {added(), given()}};
    made.record = record_begun_by(desk, made.told.front().event);
    for (auto& one : more) made.told.push_back(std::move(one));
    return made;
  }
  Opened opened(StreamId of) { return well(open(desk, worker, {of, "overview", {}})); }
};

TEST_CASE("every entry is dated by its own moment and names who told it") {
  Stage stage;
  const auto record = stage.record({stage.note("2026-03-09T15:10Z", "Met at the hub", stage.worker),
                                    stage.note("2026-04-01T08:05Z", "Looked at", stage.manager)});
  const auto other = stage.record({stage.note("2026-02-09T10:00Z", "Earlier", stage.manager)});
  auto earlier = other;
  earlier.told[0].at = earlier.told[1].at = moment("2026-02-02T09:00Z");
  earlier.told[1].what =
      children::Event(children::WorkerAllocated{stage.worker.person, day("2026-02-02"), {}});
  CHECK(well(stage.tells({record, earlier})) == 7);
  for (const auto& told : {record, earlier}) {
    const auto stream = well(stage.desk.ledger.read(told.record));
    REQUIRE(stream.entries.size() == told.told.size());
    for (std::size_t i = 0; i < told.told.size(); ++i) {
      CHECK(stream.entries[i].header.recorded == told.told[i].at);
      CHECK(stream.entries[i].header.actor == told.told[i].by.person);
    }
  }
}

TEST_CASE("what was told is found, listed and opened as if it had been recorded") {
  Stage stage;
  const auto record =
      stage.record({stage.note("2026-03-09T15:10Z", "Met at the hub", stage.worker)});
  well(stage.tells({record}));
  CHECK(stage.clock.now() == moment("2026-03-09T15:10Z"));
  *stage.shown = moment("2026-11-03T10:00Z");
  CHECK(told_in(stage.opened(record.record).file) == std::vector<std::string>{"Met at the hub"});
  const auto mine = well(cases(stage.desk, stage.worker, List::mine));
  REQUIRE(mine.size() == 1);
  CHECK(mine.front().record == record.record);
  CHECK_FALSE(well(find_by_name(stage.desk, stage.worker, "Jordan Ellis")).lines.empty());
  CHECK_FALSE(well(rebuild(stage.desk, record.record)));
}

TEST_CASE("lists are as of now, not as of the last thing told") {
  Stage stage;
  const auto record =
      stage.record({stage.note("2026-03-09T15:10Z", "Met at the hub", stage.worker)});
  well(stage.tells({record}));
  *stage.shown = moment("2026-11-03T10:00Z");
  const auto due = well(attention(stage.desk, stage.worker));
  CHECK(std::ranges::any_of(due, [](const auto& one) { return one.code == "chronology.quiet"; }));
}

TEST_CASE("only a demonstration can be told a past") {
  Stage stage(Kind::real);
  const auto record = stage.record({});
  const auto refused = stage.tells({record});
  REQUIRE(refused_as<Failure>(refused));
  CHECK(std::get<Failure>(refused.error()).words == "Only a demonstration can be told a past");
  CHECK(well(stage.desk.ledger.read(record.record)).entries.empty());
}

TEST_CASE("nobody tells what their role or the record would not have let them record") {
  Stage stage;
  auto by_support = stage.record({stage.note("2026-03-09T15:10Z", "Rang", stage.support)});
  CHECK(refused_as<NotForYou>(stage.tells({by_support})));
  auto by_partner = stage.record({stage.note("2026-03-09T15:10Z", "Saw them", stage.partner)});
  CHECK(refused_as<NotForYou>(stage.tells({by_partner})));
  auto hidden = stage.record({stage.note("2026-03-09T15:10Z", "From police", stage.worker)});
  hidden.told.back().more = {Compartment::police_restricted};
  CHECK(refused_as<NotForYou>(stage.tells({hidden})));
  hidden.told.back().by = stage.manager;
  CHECK(well(stage.tells({hidden})) == 3);
}

TEST_CASE("an entry is refused that the rules would have refused on its day, and none is written") {
  Stage stage;
  auto record = stage.record({stage.note("2026-03-09T15:10Z", "Tomorrow", stage.worker)});
  record.told.back().what =
      chronology::Event(event_told("Tomorrow", day("2026-03-10"), chronology::Sort::contact));
  CHECK(refused_as<Problems>(stage.tells({stage.record({}), record})));
  CHECK(well(childrens_records(stage.desk)).empty());
}

TEST_CASE("a record that is there is not told again") {
  Stage stage;
  const auto record = stage.record({});
  well(stage.tells({record}));
  CHECK(refused_as<Failure>(stage.tells({record})));
}

}  // namespace
}  // namespace holdfast::desk::testing
