// What leads from a text of one plan to another child's: found by rows alone, gone with the entry,
// and silent about whose it is.
#include "desk/near_copies.h"

#include "desk/assessing_testing.h"
#include "practice/offending/offending.h"
#include "practice/planning/planning.h"

namespace holdfast::desk::testing {
namespace {

using planning::StepSet;

constexpr std::string_view at_night =
    "Jordan stays at his nan's from 7pm to 7am. The monitoring company rings her first, then the "
    "police, and a worker visits the next morning with breakfast.";
constexpr std::string_view at_night_again =
    "Zainab stays at her aunt's from 9pm to 6am. The monitoring company rings her first, then the "
    "police, and a worker visits the next morning with breakfast.";
constexpr std::string_view of_its_own =
    "He gives his bicycle to the youth club after football on Saturday, because every robbery was "
    "done on it, and collects it for school.";

/// A signed assessment, and a plan with one objective: which is answered.
EventId plans(Town& town, StreamId record) {
  const auto one = begins(town, record);
  signs(town, record, one, assessment::Level::low);
  const auto plan =
      town.says(town.worker, record,
                planning::Event(planning::PlanBegun{town.worker.person, one, std::nullopt}));
  return town.says(
      town.worker, record,
      planning::Event(planning::ObjectiveSet{
          .objective_of = plan, .difference = {"Nights are quiet"}, .known_by = {"No calls"}}));
}

Event restriction(Town& town, EventId objective, std::string_view deed) {
  return planning::Event(StepSet{.serves = objective,
                                 .under_strand = planning::Strand::control,
                                 .deed = {std::string(deed)},
                                 .doing_agency = town.service,
                                 .by_whom = {"Sam Porter"},
                                 .times = {1},
                                 .per = planning::Per::day,
                                 .from_day = london_date(town.now()),
                                 .until_day = london_date(town.now()) + 30,
                                 .restricts = true,
                                 .basis_in_law = LongText{"The order"},
                                 .necessary = LongText{"Less did not do"},
                                 .proportionate = LongText{"It ends soon"}});
}

/// Two children with plans; the first has one restriction.
struct Two {
  Town town;
  StreamId one = town.child("Jordan", "Ellis");
  StreamId other = town.child("Zainab", "Haddad");
  EventId objective = plans(town, one);
  EventId others_objective = plans(town, other);
  EventId step = town.says(town.worker, one, restriction(town, objective, at_night));

  std::vector<NearCopy> copies(std::string_view deed) {
    return well(near_copies(town.desk, other, restriction(town, others_objective, deed)));
  }
};

void accuses(Town& town, StreamId record, StreamId also) {
  town.says(town.worker, record,
            offending::Event(offending::OffenceAlleged{.offence_title = {"Robbery"},
                                                       .committed_on = london_date(town.now()),
                                                       .allegation = {"Took a bicycle"},
                                                       .co_accused_here = {also},
                                                       .alleged_by_whom = {"PC Evans"}}));
}

TEST_CASE("what also stands in another child's plan is pointed out in the writer's own words") {
  Two two;
  const auto copies = two.copies(at_night_again);
  REQUIRE(copies.size() == 1);
  CHECK(copies[0].passage == at_night_again);
  REQUIRE(copies[0].parts.size() == 1);
  CHECK(at_night_again.find(copies[0].parts[0]) != std::string_view::npos);
  CHECK(copies[0].parts[0].find("monitoring company") != std::string::npos);
  CHECK(two.copies(of_its_own).empty());
  CHECK_FALSE(well(rebuild(two.town.desk, two.one)));
}

TEST_CASE("a child's own plan, and one of a child accused with them, do not count") {
  Two two;
  CHECK(well(near_copies(two.town.desk, two.one,
                         restriction(two.town, two.objective, at_night_again)))
            .empty());
  SUBCASE("whom this record names") { accuses(two.town, two.other, two.one); }
  SUBCASE("whose record names this one") { accuses(two.town, two.one, two.other); }
  CHECK(two.copies(at_night_again).empty());
}

TEST_CASE("a text that was withdrawn leads nowhere") {
  Two two;
  REQUIRE(
      withdraw(two.town.desk, two.town.worker, two.town.about(two.town.worker, two.one, two.step)));
  CHECK(two.copies(at_night_again).empty());
}

TEST_CASE("a text that was erased leads nowhere") {
  Two two;
  REQUIRE(two.town.room.ledger->erase_entry(two.one, two.step));
  CHECK(two.copies(at_night_again).empty());
  CHECK(well(rebuild(two.town.desk, two.one)) == false);
}

TEST_CASE("the rows of a copy are made again where they were lost") {
  Two two;
  const ledger::StreamAppend lost{
      two.one, well(two.town.room.ledger->head(two.one)).count, {}, {}, {true, {}}};
  REQUIRE(two.town.room.ledger->append({&lost, 1}));
  CHECK(two.copies(at_night_again).empty());
  CHECK(well(rebuild(two.town.desk, two.one)));
  CHECK(two.copies(at_night_again).size() == 1);
}

EventId marks(Town& town, std::string_view words) {
  const auto event = town.fresh();
  REQUIRE(record_service(town.desk, town.manager, event,
                         service::PhraseMarked{{std::string(words)}, {"How it is kept here"}}));
  return event;
}

TEST_CASE("what a manager marked as standard is not asked about, until the mark is taken away") {
  Two two;
  REQUIRE(two.copies(at_night_again).size() == 1);
  // The other text was recorded before the mark, and its rows are as they were.
  const auto mark = marks(two.town, at_night);
  CHECK(two.copies(at_night_again).empty());
  CHECK_FALSE(well(rebuild(two.town.desk, two.one)));
  REQUIRE(record_service(two.town.desk, two.town.manager, two.town.fresh(),
                         service::PhraseUnmarked{mark, {"It hid too much"}}));
  CHECK(two.copies(at_night_again).size() == 1);
}

TEST_CASE("beside a standard phrase a copy is found still, by what is not standard alone") {
  Two two;
  marks(two.town, "The monitoring company rings her first, then the police, and a worker visits");
  const auto whole = std::string(at_night_again) + " " + std::string(of_its_own);
  const Event other = restriction(two.town, two.objective, whole);
  two.town.says(two.town.worker, two.one, other);
  const auto copies = two.copies(whole);
  REQUIRE(copies.size() == 1);
  for (const auto& part : copies[0].parts) CHECK(part.find("company") == std::string::npos);
  // In a text that has the phrase and is otherwise its own there is nothing to ask.
  CHECK(two.copies("The monitoring company rings her first, then the police, and a worker visits "
                   "his caravan at the quarry, since dogs keep him awake there on windy nights.")
            .empty());
}

TEST_CASE("only managers mark phrases, and each phrase once") {
  Two two;
  const service::PhraseMarked marked{{std::string(at_night)}, {"How it is kept here"}};
  CHECK(refused_as<NotForYou>(
      record_service(two.town.desk, two.town.worker, two.town.fresh(), marked)));
  marks(two.town, at_night);
  CHECK(refused_as<Problems>(
      record_service(two.town.desk, two.town.manager, two.town.fresh(), marked)));
  auto others = std::string(at_night);
  others.replace(0, std::string_view("Jordan stays at his").size(), "Zainab stays at her");
  const service::PhraseMarked again{{others}, {"But for the name it is the same"}};
  CHECK(refused_as<Problems>(
      record_service(two.town.desk, two.town.manager, two.town.fresh(), again)));
}

TEST_CASE("what does not restrict is not compared") {
  Two two;
  const planning::Event free =
      StepSet{.serves = two.others_objective, .deed = {std::string(at_night_again)}};
  CHECK(well(near_copies(two.town.desk, two.other, free)).empty());
}

TEST_CASE("no word of a text is found by the marks that are kept to compare it") {
  Two two;
  CHECK(well(find_written(two.town.desk, two.town.worker, "pair band", {})).entries.empty());
  CHECK(
      well(find_written(two.town.desk, two.town.worker, "monitoring company", {})).entries.size() ==
      1);
}

}  // namespace
}  // namespace holdfast::desk::testing
