// Lists, searches, what needs attention and erasure: rows show nobody more than the record would.
#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

bool rows_were_true(Town& town, StreamId record) { return !well(rebuild(town.desk, record)); }

std::string listed_name(Town& town, const Reader& reader, StreamId record) {
  for (const auto& line : well(cases(town.desk, reader, List::all)))
    if (line.record == record) return line.name;
  return "";
}

void changes_name(Town& town, const Reader& reader, StreamId record, std::string family,
                  Clearance more) {
  town.says(reader, record, children::Event(children::NameChanged{{"Jordan"}, {family}, {}}), more);
}

/// So that nobody is asked where the child lives.
void lives_somewhere(Town& town, StreamId record) {
  town.says(
      town.worker, record,
      children::Event(children::AddressLearned{{"14 Mill Lane"}, {"ZZ99 3VZ"}, day("2026-11-01")}));
}

TEST_CASE("my cases, my team's and all are lists of records that I may open, by last name") {
  Town town;
  const auto ellis = town.child("Jordan", "Ellis");
  const auto vane = town.child("Ash", "Vane");
  const auto other = town.child_without_worker("Remy", "Dunn");
  town.has_worker(other, town.colleague);
  const auto mine = well(cases(town.desk, town.worker, List::mine));
  REQUIRE(mine.size() == 2);
  CHECK(mine[0].record == ellis);
  CHECK(mine[0].name == "Jordan Ellis");
  CHECK(mine[0].date_of_birth == day("2011-03-27"));
  CHECK(mine[0].worker == town.worker.person);
  CHECK(mine[1].record == vane);
  CHECK(well(cases(town.desk, town.manager, List::team)).size() == 2);
  CHECK(well(cases(town.desk, town.worker, List::all)).size() == 3);
  CHECK(well(cases(town.desk, town.partner, List::all)).empty());
  CHECK(well(cases(town.desk, town.admin, List::all)).empty());
}

TEST_CASE("a few letters of each name find a child, whatever the accents") {
  Town town;
  const auto record = town.child("Siân", "O'Neill-Rees");
  for (const auto* words : {"sian", "si oneill", "REES", "o'ne", "rees sian"})
    CHECK_MESSAGE(town.finds(town.worker, record, words), words);
  for (const auto* words : {"", "s", "sianx", "sian ellis"})
    CHECK_FALSE_MESSAGE(town.finds(town.worker, record, words), words);
}

TEST_CASE("a restricted record is in no list and no search of those not admitted") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  for (const auto& reader : {town.worker, town.manager, town.head, town.support, town.victim_worker,
                             town.officer, town.partner}) {
    for (const auto list : {List::mine, List::team, List::all})
      CHECK_FALSE(town.lists(reader, record, list));
    CHECK_FALSE(town.finds(reader, record, "Jordan Ellis"));
    CHECK(well(attention(town.desk, reader)).empty());
  }
  town.decides(service::Admitted{record, town.support.person, {}, {}, {"Letters"}, {}});
  CHECK(town.lists(town.support, record));
  CHECK(town.finds(town.support, record, "ellis"));
}

TEST_CASE("a restricted record is owned up to for its whole name, to who may break the glass") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  const auto owned_up = [&](const Reader& reader, std::string_view words) {
    return well(find_by_name(town.desk, reader, words)).restricted.size();
  };
  CHECK(owned_up(town.worker, "ellis jordan") == 1);
  CHECK(owned_up(town.worker, "jordan elli") == 0);
  CHECK(owned_up(town.worker, "ellis") == 0);
  CHECK(owned_up(town.worker, "ellis ellis") == 0);
  CHECK(owned_up(town.support, "jordan ellis") == 0);
  CHECK(owned_up(town.victim_worker, "jordan ellis") == 0);
}

TEST_CASE("a name changed in a hidden part neither shows nor makes the child vanish") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  changes_name(town, town.worker, record, "Hidden", health);
  CHECK(listed_name(town, town.support, record) == "Jordan Ellis");
  CHECK(town.finds(town.support, record, "ellis"));
  CHECK_FALSE(town.finds(town.support, record, "hidden"));
  CHECK(listed_name(town, town.worker, record) == "Jordan Hidden");
  CHECK(town.finds(town.worker, record, "hidden"));
  CHECK(town.finds(town.worker, record, "ellis"));
  CHECK(rows_were_true(town, record));
}

TEST_CASE("a hidden name that was changed again in the open still leads nobody to the child") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  changes_name(town, town.worker, record, "Hidden", health);
  changes_name(town, town.worker, record, "Marlowe", {});
  CHECK_FALSE(town.finds(town.support, record, "hidden"));
  CHECK(town.finds(town.support, record, "marlowe"));
  CHECK(town.finds(town.worker, record, "hidden"));
}

TEST_CASE("each reader's list shows the last name that they may know") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.head, record);
  changes_name(town, town.head, record, "Healthword", health);
  changes_name(town, town.head, record, "Victimword", victim);
  CHECK(listed_name(town, town.support, record) == "Jordan Ellis");
  CHECK(listed_name(town, town.manager, record) == "Jordan Healthword");
  CHECK(listed_name(town, town.victim_worker, record) == "Jordan Victimword");
  CHECK(listed_name(town, town.head, record) == "Jordan Victimword");
  CHECK(rows_were_true(town, record));
}

TEST_CASE("a restricted record is not owned up to by a name that the asker may not read") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.head, record);
  changes_name(town, town.head, record, "Hidden", victim);
  town.decides(service::RecordRestricted{record, {"Threats were made"}});
  CHECK(well(find_by_name(town.desk, town.worker, "jordan hidden")).restricted.empty());
  CHECK(well(find_by_name(town.desk, town.worker, "jordan ellis")).restricted.size() == 1);
}

TEST_CASE("attention lists what is mine and due, soonest first, from what I may read") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  lives_somewhere(town, record);
  CHECK(well(attention(town.desk, town.worker)).empty());
  town.pass(days_long(31));
  const auto quiet = well(attention(town.desk, town.worker));
  REQUIRE(quiet.size() == 1);
  CHECK(quiet[0].code == "chronology.quiet");
  CHECK(quiet[0].record == record);
  CHECK(quiet[0].child == "Jordan Ellis");
  CHECK(quiet[0].due == day("2026-12-03"));
  CHECK(well(attention(town.desk, town.colleague)).empty());
}

TEST_CASE("when a worker leaves, their cases are their manager's to give on") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  lives_somewhere(town, record);
  town.decides(town.admin, service::PersonLeft{town.worker.person, day("2026-11-03")});
  const auto list = well(attention(town.desk, town.manager));
  REQUIRE(list.size() == 1);
  CHECK(list[0].code == "children.no_worker");
  CHECK(list[0].record == record);
  CHECK(rows_were_true(town, record));
}

TEST_CASE("two records of one child say so where they are opened, in both") {
  Town town;
  const auto first = town.child("Jordan", "Ellis");
  const auto second = town.child("Jordan", "Ellis");
  for (const auto& record : {first, second}) {
    const auto prompts = town.opened(town.worker, record).prompts;
    CHECK(std::ranges::any_of(prompts,
                              [](const auto& p) { return p.code == "children.same_child"; }));
    CHECK(rows_were_true(town, record));
  }
}

struct Erased {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");
  EventId entry = town.tells(town.worker, record, "At school");

  /// By the head of service; what cannot be approved cannot be decided either.
  void approves(const service::ErasureDecided& what) {
    const service::ErasureApproved approved{what.record, what.scope, what.entry, what.compartment,
                                            what.why};
    (void)record_service(town.desk, town.head, town.fresh(), approved);
  }
  Result<Receipt, RecordRefusal> erases(const Reader& reader, service::ErasureDecided what) {
    approves(what);
    return erase(town.desk, reader, {town.fresh(), std::move(what)});
  }
  service::ErasureDecided of_entry(EventId which) {
    return {record, service::ErasureScope::entry, which, {}, {"The head of service decided"}};
  }
};

TEST_CASE("an entry erased takes with it what was said of it") {
  Erased e;
  auto& town = e.town;
  auto amendment = town.about(town.worker, e.record, e.entry);
  const Event better =
      chronology::Event(event_told("At home", day("2026-11-02"), chronology::Sort::incident));
  well(correct(town.desk, town.worker, amendment, better));
  CHECK(refused_as<NotForYou>(e.erases(town.head, e.of_entry(e.entry))));
  CHECK(refused_as<PurposeNeeded>(e.erases(town.officer, e.of_entry(e.entry))));
  town.ticks(town.officer, e.record);
  const Erasure erasure{town.fresh(), e.of_entry(e.entry)};
  e.approves(erasure.decided);
  well(erase(town.desk, town.officer, erasure));
  CHECK(well(erase(town.desk, town.officer, erasure)).repeated);
  CHECK(town.told(town.worker, e.record).empty());
  std::size_t readable = 0;
  for (const auto& one : well(town.room.ledger->read(e.record)).entries) {
    CHECK(one.content.find("At home") == std::string::npos);
    readable += one.erased ? 0 : 1;
  }
  CHECK(readable == 2);
  CHECK(rows_were_true(town, e.record));
}

TEST_CASE("an erasure that names nothing to erase erases nothing") {
  Erased e;
  CHECK(refused_as<Problems>(
      e.erases(e.town.officer, {e.record, service::ErasureScope::entry, {}, {}, {"Why"}})));
  CHECK(refused_as<Problems>(
      e.erases(e.town.officer, {e.record, service::ErasureScope::compartment, {}, {}, {"Why"}})));
  CHECK(e.town.told(e.town.worker, e.record).size() == 1);
}

TEST_CASE("erasing takes two people, and one approval serves once") {
  Erased e;
  auto& town = e.town;
  const service::ErasureDecided whole{e.record, service::ErasureScope::record, {}, {}, {"Why"}};
  const auto alone = erase(town.desk, town.officer, {town.fresh(), whole});
  CHECK(refused_as<Problems>(alone));
  e.approves(e.of_entry(e.entry));
  CHECK(refused_as<Problems>(erase(town.desk, town.officer, {town.fresh(), whole})));
  CHECK(refused_as<NotForYou>(
      record_service(town.desk, town.officer, town.fresh(),
                     service::ErasureApproved{e.record, whole.scope, {}, {}, {"Why"}})));
  town.ticks(town.officer, e.record);
  well(erase(town.desk, town.officer, {town.fresh(), e.of_entry(e.entry)}));
  CHECK(well(service_file(town.desk)).service->access.approvals.empty());
}

TEST_CASE("an entry that the eraser cannot read is named to nobody and stays") {
  Erased e;
  auto& town = e.town;
  const auto hidden = town.tells(town.worker, e.record, "In hospital", health);
  town.ticks(town.officer, e.record);
  CHECK(refused_as<NotForYou>(e.erases(town.officer, e.of_entry(hidden))));
  CHECK(town.told(town.worker, e.record).size() == 2);
}

TEST_CASE("a part of a record erased leaves the rest, and the name before") {
  Erased e;
  auto& town = e.town;
  town.tells(town.worker, e.record, "In hospital", health);
  changes_name(town, town.worker, e.record, "Hidden", health);
  well(e.erases(town.officer, {e.record,
                               service::ErasureScope::compartment,
                               {},
                               Compartment::health,
                               {"The court ordered it"}}));
  CHECK(town.told(town.worker, e.record) == std::vector<std::string>{"At school"});
  CHECK(town.name_of(town.worker, e.record) == "Jordan Ellis");
  CHECK_FALSE(town.finds(town.worker, e.record, "hidden"));
  CHECK(town.finds(town.worker, e.record, "ellis"));
  CHECK(rows_were_true(town, e.record));
  town.tells(town.worker, e.record, "In hospital again", health);
  CHECK(town.told(town.worker, e.record).size() == 2);
}

TEST_CASE("a record erased is a record that is not there, and no other is touched") {
  Erased e;
  auto& town = e.town;
  const auto other = town.child("Ash", "Vane");
  well(
      e.erases(town.officer, {e.record, service::ErasureScope::record, {}, {}, {"Kept too long"}}));
  CHECK(refused_as<NotForYou>(town.opens(town.worker, e.record)));
  CHECK_FALSE(town.lists(town.worker, e.record));
  CHECK_FALSE(town.finds(town.worker, e.record, "ellis"));
  CHECK(rows_were_true(town, e.record));
  CHECK(town.opens(town.worker, other));
  CHECK(refused_as<NotForYou>(e.erases(
      town.officer, {town.desk.service, service::ErasureScope::record, {}, {}, {"Mischief"}})));
  CHECK(town.opens(town.worker, other));
}

}  // namespace
}  // namespace holdfast::desk::testing
