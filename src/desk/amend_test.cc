// Saying something of an earlier entry: what stands changes, what was first written stays, and
// nobody amends what they have not seen or may not see.
#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

Event told(std::string words) {
  return chronology::Event(
      event_told(std::move(words), day("2026-11-02"), chronology::Sort::incident));
}

bool rows_were_true(Town& town, StreamId record) { return !well(rebuild(town.desk, record)); }

TEST_CASE("a correction stands in place of the entry, and the history shows both") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "At school");
  const auto amendment = town.about(town.worker, record, entry);
  well(correct(town.desk, town.worker, amendment, told("At home")));
  CHECK(well(correct(town.desk, town.worker, amendment, told("At home"))).repeated);
  const auto opened = town.opened(town.worker, record);
  CHECK(told_in(opened.file) == std::vector<std::string>{"At home"});
  const auto* both = opened.file.history->find(entry);
  REQUIRE(both != nullptr);
  CHECK(kind_of(both->entry.what) == chronology::Happened::kind);
  REQUIRE(both->since.size() == 1);
  CHECK(std::get<Corrected>(both->since[0].what).why.value == "It was put down wrongly");
}

TEST_CASE("a correction lies where its original lies") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "In hospital", health);
  well(correct(town.desk, town.worker, town.about(town.worker, record, entry), told("At the GP")));
  town.ticks(town.support, record);
  CHECK(town.told(town.support, record).empty());
  CHECK(town.opened(town.support, record).file.history->find(entry) == nullptr);
  const auto* both = town.opened(town.worker, record).file.history->find(entry);
  REQUIRE(both->since.size() == 1);
  CHECK(both->since[0].envelope.clearance == only_open.with(health));
}

TEST_CASE("a correction is of the same kind, sound, and says why") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "At school");
  const auto amendment = town.about(town.worker, record, entry);
  const Event name = children::Event(children::NameChanged{{"Jo"}, {"Ellis"}, {}});
  CHECK(refused_as<Problems>(correct(town.desk, town.worker, amendment, name)));
  const Event future =
      chronology::Event(event_told("x", day("2027-01-01"), chronology::Sort::incident));
  CHECK(refused_as<Problems>(correct(town.desk, town.worker, amendment, future)));
  auto silent = amendment;
  silent.why.value = " ";
  CHECK(refused_as<Problems>(correct(town.desk, town.worker, silent, told("At home"))));
  CHECK(town.told(town.worker, record) == std::vector<std::string>{"At school"});
}

TEST_CASE("a withdrawn entry leaves what stands and stays in the history") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "Another child's");
  const auto amendment = town.about(town.worker, record, entry);
  well(withdraw(town.desk, town.worker, amendment));
  CHECK(well(withdraw(town.desk, town.worker, amendment)).repeated);
  const auto opened = town.opened(town.worker, record);
  CHECK(told_in(opened.file).empty());
  const auto* story = opened.file.history->find(entry);
  REQUIRE(story != nullptr);
  CHECK(story->withdrawn);
  const auto again = town.about(town.worker, record, entry);
  CHECK(refused_as<Problems>(withdraw(town.desk, town.worker, again)));
  CHECK(refused_as<Problems>(correct(town.desk, town.worker, again, told("x"))));
}

TEST_CASE("the entry that began a record is corrected, never withdrawn") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto began = *town.opened(town.worker, record).file.children->added_by;
  CHECK(refused_as<Problems>(
      withdraw(town.desk, town.worker, town.about(town.worker, record, began))));
  const Event child = children::Event(children::ChildAdded{{"Jordon"}, {"Ellis"}, {}, {}});
  well(correct(town.desk, town.worker, town.about(town.worker, record, began), child));
  CHECK(town.name_of(town.worker, record) == "Jordon Ellis");
  CHECK(town.finds(town.worker, record, "jordon"));
  CHECK_FALSE(town.finds(town.worker, record, "jordan"));
}

TEST_CASE("an entry that the writer may not see cannot be amended") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "In hospital", health);
  town.ticks(town.victim_worker, record);
  const auto amendment = town.about(town.victim_worker, record, entry);
  CHECK(refused_as<NotForYou>(withdraw(town.desk, town.victim_worker, amendment)));
  CHECK(refused_as<NotForYou>(withdraw(town.desk, town.support, amendment)));
}

TEST_CASE("whoever amends is told what is new since the form, and nothing else") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "At school");
  auto amendment = town.about(town.worker, record, entry);
  const auto second = town.tells(town.manager, record, "A second thing");
  const auto third = town.tells(town.manager, record, "A third thing");
  const auto refused = withdraw(town.desk, town.worker, amendment);
  REQUIRE(refused_as<Conflict>(refused));
  const auto conflict = std::get<Conflict>(refused.error());
  CHECK(conflict.since == std::vector{second, third});
  amendment.seen = conflict.digest;
  well(withdraw(town.desk, town.worker, amendment));
}

TEST_CASE("a hidden entry neither shows nor conflicts") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.victim_worker, record);
  const auto entry = town.tells(town.victim_worker, record, "Met the family");
  const auto amendment = town.about(town.victim_worker, record, entry);
  const auto hidden = town.tells(town.worker, record, "In hospital", health);
  CHECK(town.opened(town.victim_worker, record).digest == amendment.seen);
  well(withdraw(town.desk, town.worker, town.about(town.worker, record, hidden)));
  CHECK(town.opened(town.victim_worker, record).digest == amendment.seen);
  well(withdraw(town.desk, town.victim_worker, amendment));
}

TEST_CASE("a conflict whose last seen entry has been moved away names only what is newer") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.victim_worker, record);
  const auto entry = town.tells(town.victim_worker, record, "Met the family");
  town.pass(minutes(1));
  const auto moved = town.tells(town.worker, record, "In hospital");
  const auto amendment = town.about(town.victim_worker, record, entry);
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, moved), health));
  town.pass(minutes(1));
  const auto newer = town.tells(town.worker, record, "Later");
  const auto refused = withdraw(town.desk, town.victim_worker, amendment);
  REQUIRE(refused_as<Conflict>(refused));
  CHECK(std::get<Conflict>(refused.error()).since == std::vector{newer});
}

TEST_CASE("reclassifying moves who can read an entry, with all that was said of it, and back") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "At school");
  well(
      correct(town.desk, town.worker, town.about(town.worker, record, entry), told("In hospital")));
  town.ticks(town.support, record);
  const auto before = town.opened(town.support, record).digest;
  const auto then = town.now();
  town.pass(days_long(1));
  town.ticks(town.support, record);
  const auto amendment = town.about(town.manager, record, entry);
  CHECK(refused_as<NotForYou>(reclassify(town.desk, town.worker, amendment, health)));
  CHECK(refused_as<Problems>(reclassify(town.desk, town.manager, amendment, victim)));
  well(reclassify(town.desk, town.manager, amendment, health));
  CHECK(well(reclassify(town.desk, town.manager, amendment, health)).repeated);
  CHECK(town.told(town.support, record).empty());
  const auto past = well(open(town.desk, town.support, {record, "chronology", then}));
  CHECK(told_in(past.file).empty());
  CHECK(past.as_known->since == 0);
  CHECK(town.opened(town.support, record).digest != before);
  CHECK(town.told(town.worker, record) == std::vector<std::string>{"In hospital"});
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, entry), only_open));
  CHECK(town.told(town.support, record) == std::vector<std::string>{"In hospital"});
}

TEST_CASE("what is said of an entry that was moved away is not counted") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "In hospital");
  const auto then = town.now();
  town.pass(hours(1));
  well(withdraw(town.desk, town.worker, town.about(town.worker, record, entry)));
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, entry), health));
  town.ticks(town.support, record);
  const auto past = well(open(town.desk, town.support, {record, "chronology", then}));
  CHECK(past.as_known->since == 0);
}

TEST_CASE("that an entry was moved is not counted by those it has since been moved away from") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto entry = town.tells(town.worker, record, "In hospital");
  const auto then = town.now();
  town.pass(hours(1));
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, entry), health));
  CHECK(well(open(town.desk, town.worker, {record, "chronology", then})).as_known->since == 1);
  const auto again = town.about(town.manager, record, entry);
  well(reclassify(town.desk, town.manager, again, {Compartment::mappa}));
  CHECK(well(open(town.desk, town.worker, {record, "chronology", then})).as_known->since == 0);
}

TEST_CASE("reclassifying a name moves the rows that find it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto named =
      town.says(town.worker, record, children::Event(children::NameChanged{{"Ash"}, {"Vane"}, {}}));
  CHECK(town.finds(town.support, record, "vane"));
  well(reclassify(town.desk, town.manager, town.about(town.manager, record, named), health));
  CHECK_FALSE(town.finds(town.support, record, "vane"));
  CHECK(town.finds(town.support, record, "ellis"));
  CHECK(town.finds(town.worker, record, "vane"));
  CHECK(rows_were_true(town, record));
}

TEST_CASE("who the child is cannot be moved out of sight") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto began = *town.opened(town.manager, record).file.children->added_by;
  CHECK(refused_as<Problems>(
      reclassify(town.desk, town.manager, town.about(town.manager, record, began), health)));
}

}  // namespace
}  // namespace holdfast::desk::testing
