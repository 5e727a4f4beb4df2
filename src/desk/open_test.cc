// Opening: nobody sees a word before it is written down that they looked, and nobody sees more than
// their role, the record and the day allow.
#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

using service::Admitted;

Admitted admission(StreamId record, const Reader& who, std::vector<Compartment> parts = {},
                   std::optional<Date> until = {}) {
  return {record, who.person, {}, std::move(parts), {"Joint work"}, until};
}

GlassToBreak glass(Town& town, StreamId record, std::vector<Compartment> parts = {}) {
  return {town.fresh(), record, std::move(parts), {"A child is at risk tonight"}};
}

TEST_CASE("an opening is in the access log by the time the record is handed over") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.opened(town.worker, record);
  const auto log = town.log_of(record);
  REQUIRE(log.size() == 1);
  CHECK(log[0].who == town.worker.person);
  CHECK(log[0].agency == town.service);
  CHECK(log[0].role == "case_manager");
  CHECK(log[0].part == "overview");
  CHECK(log[0].purpose == "allocated");
  CHECK(log[0].at == town.now());
}

TEST_CASE("opening a form to edit is an opening too, and so is looking at the past") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.pass(days_long(2));
  well(open(town.desk, town.worker, {record, "form:chronology.happened", {}}));
  const auto then = moment("2026-11-04T09:00Z");
  well(open(town.desk, town.worker, {record, "chronology", then}));
  const auto log = town.log_of(record);
  REQUIRE(log.size() == 2);
  CHECK(log[1].part == "form:chronology.happened");
  CHECK(log[0].part == "chronology as known at 2026-11-04T09:00:00Z");
}

TEST_CASE("an opening that cannot be logged shows nothing") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto opened = open(town.desk, town.worker, {record, "two\nlines", {}});
  CHECK(refused_as<Failure>(opened));
}

TEST_CASE("a refused opening is not an opening") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK(refused_as<PurposeNeeded>(town.opens(town.colleague, record)));
  CHECK(refused_as<NotForYou>(town.opens(town.partner, record)));
  CHECK(town.log_of(record).empty());
}

TEST_CASE("an address of no record, and the service's own, look like a record not for you") {
  Town town;
  CHECK(refused_as<NotForYou>(town.opens(town.head, StreamId::random(town.chance))));
  CHECK(refused_as<NotForYou>(town.opens(town.head, town.desk.service)));
}

TEST_CASE("the allocated worker and their manager need no purpose, and others one tick") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK(town.opened(town.worker, record).permission.purpose == "allocated");
  CHECK(town.opened(town.manager, record).permission.purpose == "manager");
  for (const auto& reader : {town.colleague, town.other_manager, town.victim_worker}) {
    CHECK(refused_as<PurposeNeeded>(town.opens(reader, record)));
    town.ticks(reader, record);
    CHECK(town.opened(reader, record).permission.purpose == "duty");
  }
}

TEST_CASE("a tick of purpose holds until midnight in London and for one record alone") {
  Town town;
  town.turn_to("2026-07-01T09:00Z");
  const auto record = town.child("Jordan", "Ellis");
  const auto other = town.child("Ash", "Vane");
  town.ticks(town.colleague, record);
  CHECK(refused_as<PurposeNeeded>(town.opens(town.colleague, other)));
  town.turn_to("2026-07-01T22:59:59Z");
  CHECK(town.opens(town.colleague, record));
  town.turn_to("2026-07-01T23:00Z");  // midnight, in summer
  CHECK(refused_as<PurposeNeeded>(town.opens(town.colleague, record)));
}

TEST_CASE("only the purposes that may be ticked can be stated") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto stated = state_purpose(town.desk, town.colleague, record, "curiosity");
  CHECK(refused_as<PurposeNeeded>(stated));
  CHECK(refused_as<PurposeNeeded>(town.opens(town.colleague, record)));
  CHECK(refused_as<NotForYou>(state_purpose(town.desk, town.partner, record, "duty")));
}

TEST_CASE("roles without case content open nothing, whatever admits them") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  for (const auto& reader : {town.admin, town.dpo}) {
    town.decides(admission(record, reader));
    CHECK(refused_as<NotForYou>(town.opens(reader, record)));
    CHECK_FALSE(town.lists(reader, record));
  }
}

TEST_CASE("a barred person is told nothing even after admission and broken glass") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  well(break_glass(town.desk, town.worker, glass(town, record)));
  town.decides(admission(record, town.worker));
  CHECK(town.opens(town.worker, record));
  const auto bar =
      town.decides(service::Barred{record, town.worker.person, {"Is the child's uncle"}});
  CHECK(refused_as<NotForYou>(town.opens(town.worker, record)));
  CHECK(refused_as<NotForYou>(break_glass(town.desk, town.worker, glass(town, record))));
  CHECK(refused_as<NotForYou>(state_purpose(town.desk, town.worker, record, "duty")));
  CHECK(refused_as<NotForYou>(who_has_looked(town.desk, town.worker, record, {})));
  CHECK_FALSE(town.lists(town.worker, record, List::mine));
  const auto found = well(find_by_name(town.desk, town.worker, "Jordan Ellis"));
  CHECK(found.lines.empty());
  CHECK(found.restricted.empty());
  town.decides(service::BarLifted{bar, {"It was somebody else"}});
  CHECK(town.opens(town.worker, record));
}

TEST_CASE("a restricted record is for those admitted, and the allocated worker is not by that") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.colleague, record);
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  CHECK(refused_as<GlassInTheWay>(town.opens(town.worker, record)));
  CHECK(refused_as<GlassInTheWay>(town.opens(town.colleague, record)));
  CHECK(refused_as<NotForYou>(town.opens(town.victim_worker, record)));
  CHECK(refused_as<NotForYou>(town.opens(town.support, record)));
  town.decides(admission(record, town.support));
  CHECK(town.opens(town.support, record));
  town.decides(service::RestrictionLifted{record, {"The danger has passed"}});
  CHECK(town.opens(town.worker, record));
}

TEST_CASE("an admission holds to the end of its last day in London, and no longer") {
  Town town;
  town.turn_to("2026-07-01T09:00Z");
  const auto record = town.child("Jordan", "Ellis");
  town.decides(admission(record, town.partner, {}, day("2026-07-03")));
  town.turn_to("2026-07-03T22:59:59Z");
  CHECK(town.opened(town.partner, record).permission.purpose == "admitted: Joint work");
  CHECK(town.lists(town.partner, record));
  town.turn_to("2026-07-03T23:00Z");
  CHECK(refused_as<NotForYou>(town.opens(town.partner, record)));
  CHECK_FALSE(town.lists(town.partner, record));
}

TEST_CASE("an admission from a later day opens nothing until that day begins in London") {
  Town town;
  town.turn_to("2026-07-01T10:00Z");
  const auto record = town.child("Jordan", "Ellis");
  auto from_friday = admission(record, town.partner, {}, day("2026-07-04"));
  from_friday.admitted_from = day("2026-07-03");
  from_friday.gateways = {Gateway::crime_and_disorder};
  town.decides(from_friday);
  // 3 July begins at 23:00 UTC of the 2nd, and 4 July ends at 23:00 UTC of the 4th.
  town.turn_to("2026-07-02T22:59:59Z");
  CHECK(refused_as<NotForYou>(town.opens(town.partner, record)));
  CHECK_FALSE(town.lists(town.partner, record));
  town.turn_to("2026-07-02T23:00Z");
  CHECK(town.opens(town.partner, record));
  CHECK(town.lists(town.partner, record));
  town.turn_to("2026-07-04T22:59:59Z");
  CHECK(town.opens(town.partner, record));
  town.turn_to("2026-07-04T23:00Z");
  CHECK(refused_as<NotForYou>(town.opens(town.partner, record)));
}

TEST_CASE("an admission that is ended is over at once") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto admitted = town.decides(admission(record, town.partner));
  CHECK(town.opens(town.partner, record));
  town.decides(service::AdmissionEnded{admitted, {"The work is done"}});
  CHECK(refused_as<NotForYou>(town.opens(town.partner, record)));
}

TEST_CASE("an agency's admission is for its people acting for it, and nobody else's") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(Admitted{record, {}, town.police, {}, {"Joint work"}, {}});
  CHECK(town.opens(town.partner, record));
  CHECK(refused_as<NotForYou>(town.opens(town.volunteer, record)));
  auto elsewhere = town.partner;
  elsewhere.agency = town.service;
  CHECK(refused_as<NotForYou>(town.opens(elsewhere, record)));
}

TEST_CASE("partners see the admitted records alone, and in them the admitted parts alone") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto other = town.child("Ash", "Vane");
  town.tells(town.worker, record, "open words");
  town.tells(town.worker, record, "health words", health);
  town.tells(town.worker, record, "legal words", {Compartment::legal});
  town.decides(admission(record, town.partner, {Compartment::health}));
  CHECK(town.told(town.partner, record) == std::vector<std::string>{"open words", "health words"});
  CHECK(refused_as<NotForYou>(town.opens(town.partner, other)));
  CHECK(well(cases(town.desk, town.partner, List::all)).size() == 1);
  CHECK(well(find_by_name(town.desk, town.partner, "Vane")).lines.empty());
}

TEST_CASE("an admitted inspector sees what the role holds besides") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.tells(town.worker, record, "health words", health);
  CHECK(refused_as<NotForYou>(town.opens(town.inspector, record)));
  town.decides(admission(record, town.inspector));
  CHECK(town.told(town.inspector, record) == std::vector<std::string>{"health words"});
}

TEST_CASE("broken glass opens until the server's limit, whatever the caller would like") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  const auto breaking = glass(town, record);
  well(break_glass(town.desk, town.colleague, breaking));
  const auto opened = town.opened(town.colleague, record);
  CHECK(opened.permission.by_glass);
  CHECK(opened.permission.purpose == "break_glass: A child is at risk tonight");
  town.pass(hours(2));
  // Posted again by a page reloaded: neither longer nor twice.
  CHECK(well(break_glass(town.desk, town.colleague, breaking)).repeated);
  town.pass(minutes(59));
  CHECK(town.opens(town.colleague, record));
  town.pass(minutes(1));
  CHECK(refused_as<GlassInTheWay>(town.opens(town.colleague, record)));
  const service::GlassBroken own{record, {}, {"For ever"}, moment("2099-01-01T00:00Z")};
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.colleague, town.fresh(), own)));
}

TEST_CASE("the glass is broken for a reason, by roles that may") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  auto breaking = glass(town, record);
  breaking.why.value = "  ";
  CHECK(refused_as<Problems>(break_glass(town.desk, town.colleague, breaking)));
  CHECK(refused_as<NotForYou>(break_glass(town.desk, town.support, glass(town, record))));
  CHECK(refused_as<NotForYou>(
      break_glass(town.desk, town.colleague, glass(town, StreamId::random(town.chance)))));
}

TEST_CASE("who has looked is itself a look, and not for those the record is not for") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.opened(town.worker, record);
  town.pass(minutes(5));
  const auto looks = well(who_has_looked(town.desk, town.manager, record, {}));
  REQUIRE(looks.size() == 2);
  CHECK(looks[0].who == town.manager.person);
  CHECK(looks[0].part == "who_has_looked");
  CHECK(looks[1].who == town.worker.person);
  CHECK(refused_as<NotForYou>(who_has_looked(town.desk, town.support, record, {})));
  CHECK(refused_as<PurposeNeeded>(who_has_looked(town.desk, town.colleague, record, {})));
  CHECK(refused_as<NotForYou>(
      who_has_looked(town.desk, town.dpo, StreamId::random(town.chance), {})));
  CHECK(well(who_has_looked(town.desk, town.dpo, record, {})).size() == 3);
}

TEST_CASE("openings of oneself and of namesakes are put to those who review them") {
  Town town;
  const auto namesake = town.child("Jordan", "Porter");
  const auto oneself = town.child("Sam", "Porter");
  const auto other = town.child("Ash", "Vane");
  for (const auto& record : {namesake, oneself, other}) town.opened(town.worker, record);
  town.opened(town.worker, namesake);
  CHECK(well(misgivings(town.desk, town.worker)).empty());
  for (const auto& reader : {town.manager, town.dpo}) {
    const auto found = well(misgivings(town.desk, reader));
    REQUIRE(found.size() == 2);
    for (const auto& one : found) {
      CHECK(one.who == town.worker.person);
      CHECK(one.why == (one.record == oneself ? "oneself" : "namesake"));
    }
  }
}

TEST_CASE("a misgiving tells a manager neither of a restricted record nor of a hidden name") {
  Town town;
  const auto restricted = town.child("Jordan", "Porter");
  const auto renamed = town.child("Ash", "Vane");
  town.ticks(town.victim_worker, renamed);
  town.says(town.victim_worker, renamed,
            children::Event(children::NameChanged{{"Ash"}, {"Porter"}, {}}), victim);
  town.opened(town.worker, restricted);
  town.opened(town.worker, renamed);
  town.decides(service::RecordRestricted{restricted, {"Threats were made"}});
  CHECK(well(misgivings(town.desk, town.manager)).empty());
  CHECK(well(misgivings(town.desk, town.dpo)).size() == 2);
}

}  // namespace
}  // namespace holdfast::desk::testing
