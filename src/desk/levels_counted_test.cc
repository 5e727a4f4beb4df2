// A quarter ends, the service's children are counted once, and what comes later changes nothing.
#include "desk/levels_counted.h"

#include "desk/assessing_testing.h"
#include "desk/merge_testing.h"
#include "practice/children/facts.h"
#include "practice/referrals/referrals.h"

namespace holdfast::desk::testing {
namespace {

using assessment::Level;
using assessment::LevelFigures;
using assessment::Matter;
using assessment::Trait;
using children::Sex;

constexpr std::size_t harm = 0;

std::optional<Date> counts(Town& town) {
  return well(count_levels(town.desk, [] { return false; }));
}
/// Every quarter that waits to be counted.
void counts_all(Town& town) {
  while (counts(town)) {
  }
}

StreamId of_sex(Town& town, Sex sex) {
  const auto record = town.child("Jo", "Ash");
  town.says(town.worker, record, children::Event(children::SexRecorded{sex}));
  return record;
}
StreamId judged(Town& town, Sex sex, Level level) {
  const auto record = of_sex(town, sex);
  signs(town, record, begins(town, record), level);
  return record;
}
void judges(Town& town, Sex sex, Level level, int children) {
  for (int i = 0; i < children; ++i) judged(town, sex, level);
}

/// Twelve boys and ten girls, half of each judged high.
void many(Town& town) {
  judges(town, Sex::male, Level::low, 6);
  judges(town, Sex::male, Level::high, 6);
  judges(town, Sex::female, Level::low, 5);
  judges(town, Sex::female, Level::high, 5);
}

QuarterShown last(Town& town) {
  const auto quarters = well(quarters_shown(town.desk, town.head));
  REQUIRE(!quarters.empty());
  return quarters.front();
}
LevelFigures of(const QuarterShown& quarter, Trait trait, std::size_t group) {
  REQUIRE(quarter.shown);
  return quarter.shown->by_trait[static_cast<std::size_t>(trait)][group][harm];
}
LevelFigures girls(Town& town) { return of(last(town), Trait::sex, 0); }
LevelFigures boys(Town& town) { return of(last(town), Trait::sex, 1); }
LevelFigures everybody(Town& town) {
  const auto quarter = last(town);
  REQUIRE(quarter.shown);
  return quarter.shown->everybody[harm];
}

TEST_CASE("a quarter is counted once it is over, for the head of service alone, and never again") {
  Town town;
  many(town);
  CHECK_FALSE(counts(town));
  CHECK(well(quarters_shown(town.desk, town.head)).empty());
  town.turn_to("2026-12-31T23:59Z");
  CHECK_FALSE(counts(town));
  town.turn_to("2027-01-01T00:01Z");
  CHECK(counts(town) == day("2026-12-31"));
  CHECK_FALSE(counts(town));
  CHECK(last(town).ended == day("2026-12-31"));
  CHECK(last(town).hidden_below == 5);
  CHECK(girls(town) == LevelFigures{10, 5, 0, 5, 5, 0, 0});
  CHECK(boys(town) == LevelFigures{12, 6, 0, 6, 6, 0, 0});
  CHECK(everybody(town) == LevelFigures{22, 11, 0, 11, 11, 0, 0});
  for (const auto& reader : {town.manager, town.worker, town.admin, town.inspector, town.dpo})
    CHECK(well(quarters_shown(town.desk, reader)).empty());
  judges(town, Sex::female, Level::high, 5);
  CHECK_FALSE(counts(town));
  CHECK(girls(town) == LevelFigures{10, 5, 0, 5, 5, 0, 0});
}

TEST_CASE("what is recorded after a quarter is not of it, even where it is counted late") {
  Town town;
  many(town);
  town.turn_to("2027-02-01T10:00Z");
  judges(town, Sex::female, Level::high, 5);
  CHECK(counts(town) == day("2026-12-31"));
  CHECK(girls(town).children == 10);
  town.turn_to("2027-04-01T10:00Z");
  CHECK(counts(town) == day("2027-03-31"));
  CHECK(girls(town) == LevelFigures{15, 5, 0, 10, 10, 0, 0});
}

TEST_CASE("what is not known and who is not judged is counted as that, and never left out") {
  Town town;
  many(town);
  for (int i = 0; i < 5; ++i) of_sex(town, Sex::male);
  for (int i = 0; i < 6; ++i) {
    const auto record = town.child("Jo", "Ash");
    signs(town, record, begins(town, record), Level::low);
  }
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  CHECK(boys(town) == LevelFigures{17, 6, 0, 6, 6, 0, 5});
  CHECK(of(last(town), Trait::sex, 2) == LevelFigures{6, 6, 0, 0, 0, 0, 0});
  const auto nobody_asked = of(last(town), Trait::ethnicity, 6);
  CHECK(nobody_asked == everybody(town));
  CHECK(of(last(town), Trait::ethnicity, 0) == LevelFigures{0, 0, 0, 0, 0, 0, 0});
}

TEST_CASE("ethnicity and care status are counted by the record's groups") {
  Town town;
  for (int i = 0; i < 12; ++i) {
    const auto record = judged(town, Sex::male, Level::low);
    const auto group =
        i < 6 ? children::Ethnicity::white_irish : children::Ethnicity::black_caribbean;
    const auto care = i < 6 ? children::Care::interim_order : children::Care::not_looked_after;
    town.says(town.worker, record,
              children::Event(children::EthnicitySaid{group, children::SaidBy::child, {}}));
    town.says(town.worker, record,
              children::Event(children::CareStatusLearned{care, day("2026-11-01"), {}}));
  }
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  CHECK(of(last(town), Trait::ethnicity, 1).children == 6);
  CHECK(of(last(town), Trait::ethnicity, 3).children == 6);
  CHECK(of(last(town), Trait::ethnicity, 6).children == 0);
  CHECK(of(last(town), Trait::care, 0).children == 6);
  CHECK(of(last(town), Trait::care, 3).children == 6);
}

TEST_CASE("the system counts restricted records too") {
  Town town;
  many(town);
  const auto restricted = judged(town, Sex::female, Level::low);
  town.decides(service::RecordRestricted{restricted, {"Known to staff"}});
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  CHECK(girls(town).children == 11);
}

TEST_CASE(
    "two records of one child are counted as one from the quarter on in which they were merged") {
  TwoRecords two;
  auto& town = two.town;
  many(town);
  for (const auto record : {two.first, two.second})
    signs(town, record, begins(town, record), Level::high);
  town.turn_to("2027-01-01T10:00Z");
  two.merged();
  counts_all(town);
  CHECK(everybody(town).children == 24);
  judges(town, Sex::male, Level::low, 6);
  town.turn_to("2027-04-01T10:00Z");
  counts_all(town);
  CHECK(everybody(town) == LevelFigures{29, 17, 0, 12, 12, 0, 0});
}

TEST_CASE("few children are hidden, with others from which they could be worked out") {
  Town town;
  many(town);
  judges(town, Sex::female, Level::medium, 2);
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  CHECK(girls(town).children == 12);
  CHECK_FALSE(girls(town).medium);
  CHECK_FALSE(girls(town).low);
  CHECK_FALSE(everybody(town).medium);
  const auto& kept = well(service_file(town.desk)).service->levels_counted.back();
  REQUIRE(kept.levels_shown);
  CHECK(kept.levels_shown->value.find("harm_to_others,by_sex,female,12,,,5,5,0,0") !=
        std::string::npos);
}

TEST_CASE("where fewer than five children changed since it was last shown, nothing is shown") {
  Town town;
  many(town);
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  judges(town, Sex::male, Level::very_high, 1);
  town.turn_to("2027-04-01T10:00Z");
  CHECK(counts(town) == day("2027-03-31"));
  CHECK_FALSE(last(town).shown);
  judges(town, Sex::female, Level::low, 5);
  town.turn_to("2027-07-01T10:00Z");
  CHECK(counts(town) == day("2027-06-30"));
  CHECK(everybody(town).children == 28);
  CHECK_FALSE(boys(town).children);
  CHECK_FALSE(girls(town).children);
  judges(town, Sex::male, Level::low, 4);
  town.turn_to("2027-10-01T10:00Z");
  CHECK(counts(town) == day("2027-09-30"));
  CHECK_FALSE(last(town).shown);
}

void erases(Town& town, StreamId record) {
  using service::ErasureScope;
  const LongText why{"The head of service decided"};
  town.decides(town.head, service::ErasureApproved{record, ErasureScope::record, {}, {}, why});
  well(erase(town.desk, town.officer, {town.fresh(), {record, ErasureScope::record, {}, {}, why}}));
}

TEST_CASE("a child who was erased since is not told by the difference") {
  Town town;
  many(town);
  const auto record = judged(town, Sex::male, Level::high);
  town.turn_to("2027-01-01T10:00Z");
  counts_all(town);
  CHECK(boys(town).children == 13);
  erases(town, record);
  town.turn_to("2027-04-01T10:00Z");
  CHECK(counts(town) == day("2027-03-31"));
  CHECK_FALSE(last(town).shown);
}

TEST_CASE("a level counts for three years, and a child as long as a case is not known to be over") {
  Town town;
  many(town);
  const auto closed = judged(town, Sex::male, Level::low);
  town.says(town.worker, closed,
            referrals::Event(referrals::CaseOpened{day("2026-11-03"), {"Asked for"}}));
  town.says(town.worker, closed,
            referrals::Event(referrals::CaseClosed{
                referrals::ClosingReason::work_done, {"Done"}, day("2026-11-03")}));
  town.turn_to("2029-10-01T10:00Z");
  counts_all(town);
  CHECK(last(town).ended == day("2029-09-30"));
  CHECK(boys(town) == LevelFigures{13, 7, 0, 6, 6, 0, 0});
  town.turn_to("2030-01-01T10:00Z");
  CHECK(counts(town) == day("2029-12-31"));
  CHECK(boys(town) == LevelFigures{12, 0, 0, 0, 0, 0, 12});
}

TEST_CASE("of a service that was not counted for long, the last three years are") {
  Town town;
  many(town);
  town.turn_to("2031-01-01T10:00Z");
  counts_all(town);
  const auto quarters = well(quarters_shown(town.desk, town.head));
  CHECK(quarters.size() == 12);
  CHECK(quarters.front().ended == day("2030-12-31"));
}

TEST_CASE("counting that is stopped leaves the quarter to the next turn") {
  Town town;
  many(town);
  town.turn_to("2027-01-01T10:00Z");
  CHECK_FALSE(well(count_levels(town.desk, [] { return true; })));
  CHECK(well(quarters_shown(town.desk, town.head)).empty());
  CHECK(counts(town) == day("2026-12-31"));
}

TEST_CASE("nobody writes such counts by hand") {
  Town town;
  many(town);
  const service::LevelsCounted typed{day("2026-09-30"), {5}, {}};
  CHECK(refused_as<NotForYou>(record_service(town.desk, town.head, town.fresh(), typed)));
}

}  // namespace
}  // namespace holdfast::desk::testing
