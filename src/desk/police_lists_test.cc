// Police lists: rows wait for their loader alone, in no record; what is confirmed goes on each
// child's record, all of a happening or none, once; what is matched to nobody is gone.
#include "desk/police_lists.h"

#include "desk/documents_testing.h"
#include "desk/drafts.h"
#include "desk/duty.h"
#include "desk/steps.h"
#include "desk/testing.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

using sharing::PoliceList;
using sharing::PoliceListed;

constexpr std::string_view two_together =
    "Custody number,Name,DOB,Offence\n"
    "NB/1,Jordan Ellis,05/05/2011,Damage by Jordan\n"
    "NB/1,Kim Ellis,,Damage by Kim\n"
    "NB/2,Nobody Atall,,Theft\n";

/// Loaded by `reader`, of today.
WaitingList loaded(Town& town, const Reader& reader, std::string_view csv = two_together,
                   PoliceList list = PoliceList::custody) {
  const sharing::ListHead head{town.police, list, london_date(town.now())};
  const auto rows = sharing::read_police_list(csv, head.of);
  REQUIRE(rows);
  well(load_list(town.desk, reader, head, *rows));
  return *well(waiting_list(town.desk, reader));
}

std::vector<sharing::Kept<PoliceListed>> listed(Town& town, StreamId record) {
  return town.opened(town.worker, record).file.sharing->listed;
}

std::size_t rows_left(Town& town, const Reader& reader) {
  const auto list = well(waiting_list(town.desk, reader));
  return list ? list->rows.size() : 0;
}

TEST_CASE("a list waits for whoever loaded it alone, and each look is logged") {
  Town town;
  const auto list = loaded(town, town.worker);
  CHECK(list.rows.size() == 3);
  CHECK(list.head.agency == town.police);
  CHECK(list.rows[0].row.given == "Jordan");
  CHECK(list.rows[0].row.born == Date::from("2011-05-05"));
  CHECK_FALSE(list.rows[0].chosen);
  CHECK_FALSE(well(waiting_list(town.desk, town.manager)));
  const auto log = town.log_of(town.desk.service);
  REQUIRE(log.size() == 1);  // whose list there is none of saw nothing
  CHECK(log[0].who == town.worker.person);
  CHECK(log[0].part == "police_list");
}

TEST_CASE("only who holds the duty desk loads, sees, records or throws away") {
  Town town;
  const sharing::ListHead head{town.police, PoliceList::arrest, london_date(town.now())};
  for (const auto& reader : {town.partner, town.support, town.victim_worker, town.volunteer,
                             town.inspector, town.officer, town.dpo, town.admin}) {
    CHECK(refused_as<NotForYou>(load_list(town.desk, reader, head, {})));
    CHECK(refused_as<NotForYou>(waiting_list(town.desk, reader)));
    CHECK(refused_as<NotForYou>(choose_child(town.desk, reader, town.fresh(), {})));
    CHECK(refused_as<NotForYou>(record_rows(town.desk, reader, {town.fresh()})));
    CHECK(refused_as<NotForYou>(throw_list_away(town.desk, reader)));
    CHECK(well(lists_elsewhere(town.desk, reader)).empty());
    CHECK(refused_as<NotForYou>(take_over_list(town.desk, reader, town.worker.person)));
  }
}

TEST_CASE("another list is loaded when the first is finished") {
  Town town;
  const auto list = loaded(town, town.worker);
  CHECK(refused_as<Problems>(load_list(town.desk, town.worker, list.head, {})));
  CHECK(rows_left(town, town.worker) == 3);
  CHECK(well(throw_list_away(town.desk, town.worker)) == Left::nothing);
  CHECK(rows_left(town, town.worker) == 0);
  CHECK(loaded(town, town.worker).id != list.id);
}

TEST_CASE("a list that nobody finished is gone after thirty days, however often it was looked at") {
  Town town;
  const auto list = loaded(town, town.worker);
  town.pass(days_long(20));
  well(choose_child(town.desk, town.worker, list.rows[0].id, {}));
  town.pass(days_long(9));
  CHECK(rows_left(town, town.worker) == 3);
  town.pass(days_long(2));
  CHECK(rows_left(town, town.worker) == 0);
}

TEST_CASE("who a row may be are children the reader may see") {
  Town town;
  const auto same = town.child("Jordan", "Ellis");
  const auto barred = town.child("Jordan", "Ellis");
  town.decides(service::Barred{barred, town.worker.person, {"A neighbour"}});
  const auto list = loaded(town, town.worker);
  const auto may_be = well(who_it_may_be(town.desk, town.worker, list.rows[0].row));
  REQUIRE(may_be.children.size() == 1);
  CHECK(may_be.children[0].child.record == same);
  CHECK_FALSE(may_be.children[0].why.empty());
  CHECK(well(who_it_may_be(town.desk, town.worker, list.rows[2].row)).children.empty());
  CHECK(well(who_it_may_be(town.desk, town.worker, sharing::ListRow{})).children.empty());
}

TEST_CASE("capitals, middle names and a name spelt otherwise lead to the child all the same") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto list = loaded(town, town.worker,
                           "Surname,Forenames\nELLIS,JORDAN PAUL\nELLISS,Jordon\n\"EL LIS\",Kim\n");
  for (const std::size_t n : {0, 1}) {
    const auto may_be = well(who_it_may_be(town.desk, town.worker, list.rows[n].row));
    REQUIRE(may_be.children.size() == 1);
    CHECK(may_be.children[0].child.record == record);
  }
  CHECK(well(who_it_may_be(town.desk, town.worker, list.rows[2].row)).children.empty());
}

struct Chosen {
  Town town;
  StreamId jordan = town.child("Jordan", "Ellis");
  StreamId kim = town.child("Kim", "Ellis");
  WaitingList list = loaded(town, town.worker);

  EventId row(std::size_t n) const { return list.rows[n].id; }
  void choose(std::size_t n, std::optional<StreamId> child) {
    well(choose_child(town.desk, town.worker, row(n), child));
  }
  Result<Receipt, RecordRefusal> records(const std::vector<EventId>& rows) {
    return record_rows(town.desk, town.worker, rows);
  }
};

TEST_CASE("choosing a child puts nothing on a record") {
  Chosen at;
  at.choose(0, at.jordan);
  CHECK(listed(at.town, at.jordan).empty());
  CHECK(well(waiting_list(at.town.desk, at.town.worker))->rows[0].chosen == at.jordan);
  at.choose(0, std::nullopt);
  const auto row = well(waiting_list(at.town.desk, at.town.worker))->rows[0];
  CHECK(row.nobody);
  CHECK_FALSE(row.chosen);
}

TEST_CASE("rows with one reference are one happening: all decided, all recorded, or none") {
  Chosen at;
  CHECK(refused_as<Problems>(at.records({at.row(0)})));
  at.choose(0, at.jordan);
  CHECK(refused_as<Problems>(at.records({at.row(0)})));  // nobody has said who the other is
  at.choose(1, at.kim);
  CHECK(refused_as<Problems>(at.records({at.row(0)})));  // and it goes with it
  CHECK(listed(at.town, at.jordan).empty());
  const auto receipt = well(at.records({at.row(0), at.row(1)}));
  const auto own = listed(at.town, at.jordan);
  const auto other = listed(at.town, at.kim);
  REQUIRE(own.size() == 1);
  REQUIRE(other.size() == 1);
  CHECK(own[0].source() == receipt.event);
  CHECK(other[0].source() == receipt.event);
  CHECK(rows_left(at.town, at.town.worker) == 1);
}

TEST_CASE("what was chosen for a child stays when the rest is thrown away") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(2, std::nullopt);
  CHECK(well(throw_list_away(at.town.desk, at.town.worker)) == Left::chosen);
  const auto list = *well(waiting_list(at.town.desk, at.town.worker));
  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].id == at.row(0));
  well(at.records({at.row(0)}));
  CHECK(listed(at.town, at.jordan).size() == 1);
  CHECK_FALSE(well(waiting_list(at.town.desk, at.town.worker)));
}

TEST_CASE("others of the duty desk see that a list waits and how far it has got, and none of it") {
  Chosen at;
  at.choose(0, at.jordan);
  CHECK(well(lists_elsewhere(at.town.desk, at.town.worker)).empty());
  const auto lists = well(lists_elsewhere(at.town.desk, at.town.manager));
  REQUIRE(lists.size() == 1);
  CHECK(lists[0].with == at.town.worker.person);
  CHECK(lists[0].head.agency == at.town.police);
  CHECK(lists[0].loaded == at.list.loaded);
  CHECK(lists[0].rows == 3);
  CHECK(lists[0].chosen == 1);
  CHECK(at.town.log_of(at.town.desk.service).size() == 1);  // the loader's own look
  at.town.pass(days_long(31));
  CHECK(well(lists_elsewhere(at.town.desk, at.town.manager)).empty());
}

TEST_CASE("a list is taken over as far as somebody has got, and is theirs no more") {
  Chosen at;
  auto& town = at.town;
  at.choose(0, at.jordan);
  well(take_over_list(town.desk, town.colleague, town.worker.person));
  CHECK(rows_left(town, town.worker) == 0);
  const auto list = *well(waiting_list(town.desk, town.colleague));
  CHECK(list.id == at.list.id);
  CHECK(list.rows[0].chosen == at.jordan);
  CHECK(list.thrown_away_after() == at.list.thrown_away_after());
  CHECK(well(lists_elsewhere(town.desk, town.colleague)).empty());
  CHECK(well(lists_elsewhere(town.desk, town.worker))[0].with == town.colleague.person);
  CHECK(town.log_of(town.desk.service)[1].who == town.colleague.person);
  CHECK(refused_as<Problems>(take_over_list(town.desk, town.manager, town.worker.person)));
}

TEST_CASE("who has a list of their own finishes it before they take one over") {
  Chosen at;
  loaded(at.town, at.town.manager, "Name\nAlex Reed\n");
  CHECK(refused_as<Problems>(take_over_list(at.town.desk, at.town.manager, at.town.worker.person)));
  CHECK(rows_left(at.town, at.town.worker) == 3);
}

TEST_CASE("a crash while a list was taken over puts no row on a record twice") {
  Chosen at;
  auto& town = at.town;
  at.choose(0, at.jordan);
  at.choose(1, std::nullopt);
  const auto before = *well(draft_of(town.desk, town.worker.person, "/duty/lists/now"));
  well(take_over_list(town.desk, town.colleague, town.worker.person));
  well(save_draft(town.desk, town.worker.person, before));
  town.ticks(town.colleague, at.jordan);
  well(record_rows(town.desk, town.colleague, {at.row(0)}));
  CHECK(refused_as<Problems>(at.records({at.row(0)})));
  CHECK(listed(town, at.jordan).size() == 1);
}

TEST_CASE("what somebody keeps as a draft is no list that others could take over") {
  Town town;
  const auto id = town.fresh();
  well(save_draft(town.desk, town.partner.person,
                  {"/duty/lists/now",
                   town.now(),
                   {{"list", id.text()},
                    {"agency", town.police.text()},
                    {"kind", "custody"},
                    {"of", "2026-11-03"},
                    {"row", R"({"id":")" + id.text() + R"(","words":"Made up"})"}}}));
  CHECK(well(lists_elsewhere(town.desk, town.worker)).empty());
  CHECK(refused_as<Problems>(take_over_list(town.desk, town.worker, town.partner.person)));
  CHECK_FALSE(well(waiting_list(town.desk, town.worker)));
}

TEST_CASE("the words of one child's row never stand on another child's record") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(1, at.kim);
  well(at.records({at.row(0), at.row(1)}));
  const auto own = listed(at.town, at.jordan)[0].record;
  CHECK(own.listed_words.value.find("Damage by Jordan") != std::string::npos);
  CHECK(own.listed_words.value.find("Kim") == std::string::npos);
  CHECK(own.listed_with == std::vector{at.kim});
  CHECK(own.list_reference->value == "NB/1");
  CHECK(own.listing_agency == at.town.police);
  CHECK(own.listed_urgency == Urgency::today);
  CHECK(listed(at.town, at.kim)[0].record.listed_words.value.find("Jordan") == std::string::npos);
}

TEST_CASE("a happening that one of the records refuses goes on none of them") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(1, at.kim);
  at.town.decides(service::Barred{at.kim, at.town.worker.person, {"A neighbour"}});
  CHECK(refused_as<NotForYou>(at.records({at.row(0), at.row(1)})));
  CHECK(listed(at.town, at.jordan).empty());
  CHECK(rows_left(at.town, at.town.worker) == 3);
}

TEST_CASE("rows of one happening that are of one child are one entry, with the words of each") {
  Town town;
  const auto jordan = town.child("Jordan", "Ellis");
  const auto list =
      loaded(town, town.worker, "URN,Name,Offence\n7,Jordan Ellis,Theft\n7,Jordan Ellis,Damage\n");
  for (const auto& row : list.rows) well(choose_child(town.desk, town.worker, row.id, jordan));
  well(record_rows(town.desk, town.worker, {list.rows[0].id, list.rows[1].id}));
  const auto entries = listed(town, jordan);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].record.listed_words.value.find("Theft") != std::string::npos);
  CHECK(entries[0].record.listed_words.value.find("Damage") != std::string::npos);
  CHECK(entries[0].record.listed_with.empty());
  CHECK_FALSE(well(waiting_list(town.desk, town.worker)));  // no row is left
}

TEST_CASE("rows that somebody says belong together are one happening, whatever their reference") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(1, std::nullopt);
  at.choose(2, at.kim);
  well(at.records({at.row(0), at.row(2)}));
  CHECK(listed(at.town, at.jordan)[0].record.listed_with == std::vector{at.kim});
  CHECK(listed(at.town, at.kim)[0].record.list_reference->value == "NB/2");
}

TEST_CASE("sent twice it is recorded once, even where the list could not forget it") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(1, std::nullopt);
  const auto before = *well(draft_of(at.town.desk, at.town.worker.person, "/duty/lists/now"));
  well(at.records({at.row(0)}));
  CHECK(refused_as<NotForYou>(at.records({at.row(0)})));
  well(save_draft(at.town.desk, at.town.worker.person, before));
  CHECK(well(at.records({at.row(0)})).repeated);
  CHECK(listed(at.town, at.jordan).size() == 1);
}

TEST_CASE("what is made up in a draft is no way around the rules, and no list is no list") {
  Chosen at;
  const auto keeps = [&](std::vector<std::pair<std::string, std::string>> fields) {
    well(save_draft(at.town.desk, at.town.worker.person,
                    {"/duty/lists/now", at.town.now(), std::move(fields)}));
  };
  keeps({{"list", "x"}, {"row", "{"}});
  CHECK_FALSE(well(waiting_list(at.town.desk, at.town.worker)));
  const auto id = at.town.fresh();
  keeps({{"list", id.text()},
         {"agency", at.town.service.text()},
         {"kind", "custody"},
         {"of", "2026-11-03"},
         {"row", "[]"},
         {"row", R"({"id":")" + id.text() + R"(","words":"Two\u0007lines","reference":"1\n2",)" +
                     R"("chosen":")" + at.jordan.text() + R"("})"}});
  const auto list = *well(waiting_list(at.town.desk, at.town.worker));
  REQUIRE(list.rows.size() == 1);
  CHECK(refused_as<Problems>(at.records({id})));  // no police agency, and words that are no words
  CHECK(listed(at.town, at.jordan).empty());
}

TEST_CASE("whoever works with the child must read it, and hears of it as time goes by") {
  Chosen at;
  at.choose(0, at.jordan);
  at.choose(1, std::nullopt);
  const auto reads = [&] {
    const auto opened = at.town.opened(at.town.worker, at.jordan);
    return std::ranges::count(opened.prompts, "sharing.not_read", &holdfast::Prompt::code);
  };
  at.town.has_worker(at.jordan, at.town.colleague);
  at.town.ticks(at.town.worker, at.jordan);
  well(at.records({at.row(0)}));
  CHECK(reads() == 1);
  at.town.pass(days_long(1));
  const auto told = well(take_steps(at.town.desk, at.jordan));
  CHECK(std::ranges::find(told, at.town.colleague.person) != told.end());
}

TEST_CASE("a file is read as a list, and one that cannot be is refused in words") {
  Town town;
  const auto read = [&](std::string bytes) {
    const auto list = list_in_file("document", received(town.desk, {{"list.csv", bytes}}));
    return list ? list->value_or("none came") : list.error();
  };
  CHECK(read("Name\nAlex Reed\n") == "Name\nAlex Reed\n");
  CHECK(read(std::string(sharing::list_limit_bytes, 'a')).size() == sharing::list_limit_bytes);
  CHECK(read(std::string(sharing::list_limit_bytes + 1, 'a')) ==
        "The list is longer than 512 KB. Load it in parts");
  const auto none = list_in_file("document", received(town.desk, {}));
  REQUIRE(none);
  CHECK_FALSE(*none);
}

}  // namespace
}  // namespace holdfast::desk::testing
