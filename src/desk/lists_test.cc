// Lists for workers and their managers: what was opened last, who waits for a worker, what needs
// attention of others, lists under a name, and lists taken out. Each no further than its reader may
// see.
#include "desk/exports.h"
#include "desk/recent.h"
#include "desk/saved_lists.h"
#include "desk/testing.h"
#include "practice/referrals/referrals.h"

namespace holdfast::desk::testing {
namespace {

std::vector<std::string> names_of(const std::vector<CaseLine>& lines) {
  std::vector<std::string> names;
  for (const auto& line : lines) names.push_back(line.name);
  return names;
}

std::vector<std::string> recent(Town& town, const Reader& reader) {
  return names_of(well(recently_opened(town.desk, reader)));
}

using Names = std::vector<std::string>;

TEST_CASE("what was opened last stands first, once, and ten at most") {
  Town town;
  std::vector<StreamId> records;
  for (char letter = 'A'; letter <= 'L'; ++letter)
    records.push_back(town.child("Jordan", std::string(1, letter) + "shby"));
  for (const auto& record : records) town.opened(town.worker, record);
  town.opened(town.worker, records[5]);
  const auto names = recent(town, town.worker);
  REQUIRE(names.size() == recent_shown);
  CHECK(names[0] == "Jordan Fshby");
  CHECK(names[1] == "Jordan Lshby");
  CHECK(std::ranges::count(names, "Jordan Fshby") == 1);
  CHECK(recent(town, town.colleague).empty());
}

TEST_CASE(
    "a record that may no longer be opened is not among them, nor a name that may not be known") {
  Town town;
  const auto closed = town.child("Ash", "Vane");
  const auto renamed = town.child("Jordan", "Ellis");
  town.opened(town.worker, closed);
  town.opened(town.worker, renamed);
  town.decides(service::RecordRestricted{closed, {"Threats were made"}});
  town.ticks(town.victim_worker, renamed);
  town.says(town.victim_worker, renamed,
            children::Event(children::NameChanged{{"Jordan"}, {"Hawthorn"}, {}}), victim);
  CHECK(recent(town, town.worker) == Names{"Jordan Ellis"});
}

TEST_CASE("an opening that was refused leaves no mark") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK(refused_as<PurposeNeeded>(town.opens(town.colleague, record)));
  CHECK(recent(town, town.colleague).empty());
}

TEST_CASE("who has no worker waits, and who lost theirs") {
  Town town;
  town.child("Ash", "Vane");
  town.child_without_worker("Remy", "Stone");
  const auto lost = town.child_without_worker("Jordan", "Ellis");
  town.has_worker(lost, town.colleague);
  CHECK(names_of(well(cases(town.desk, town.manager, List::waiting))) == Names{"Remy Stone"});
  town.decides(town.admin, service::PersonLeft{town.colleague.person, day("2026-11-03")});
  town.pass(days_long(1));
  CHECK(names_of(well(cases(town.desk, town.manager, List::waiting))) ==
        Names{"Jordan Ellis", "Remy Stone"});
  CHECK(well(cases(town.desk, town.volunteer, List::waiting)).empty());
  CHECK(well(cases(town.desk, town.dpo, List::waiting)).empty());
}

TEST_CASE(
    "a manager sees what needs attention of others, each thing once, and nothing restricted") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto restricted = town.child("Ash", "Vane");
  const auto both = {town.worker.person, town.manager.person};
  const auto seen = [&](StreamId of) {
    return std::ranges::count(well(attention_of(town.desk, town.manager, both)), of,
                              &Attention::record);
  };
  const auto before = seen(record);
  REQUIRE(before > 0);
  CHECK(seen(restricted) == before);
  const auto list = well(attention_of(town.desk, town.manager, both));
  for (const auto& one : list) CHECK_FALSE(one.whose.empty());
  town.decides(service::RecordRestricted{restricted, {"Threats were made"}});
  CHECK(seen(restricted) == 0);
  CHECK(seen(record) == before);
}

TEST_CASE("a case that was given away meanwhile is not given again") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const Event to_colleague =
      children::Event(children::WorkerAllocated{town.colleague.person, day("2026-11-03"), {}});
  Recording form{
      .event = town.fresh(), .parts = {{record, to_colleague}}, .held_by = town.worker.person};
  well(desk::record(town.desk, town.manager, form));
  CHECK(well(desk::record(town.desk, town.manager, form)).repeated);
  form.event = town.fresh();
  town.ticks(town.manager, record);
  CHECK(refused_as<Problems>(desk::record(town.desk, town.manager, form)));
  CHECK(event_on(town.desk, form.event, record) == event_on(town.desk, form.event, record));
}

TEST_CASE("a list kept under a name is its owner's alone, and can be renamed and dropped") {
  Town town;
  const auto id = town.fresh();
  well(save_list(town.desk, town.worker.person, {id, "Closed ones", "of=mine&closed=only"}));
  well(save_list(town.desk, town.worker.person, {town.fresh(), "All", "of=all"}));
  CHECK(well(saved_lists(town.desk, town.colleague.person)).empty());
  CHECK_FALSE(well(saved_list(town.desk, town.colleague.person, id)));
  well(save_list(town.desk, town.worker.person, {id, "a closed one", "of=mine&closed=only"}));
  const auto lists = well(saved_lists(town.desk, town.worker.person));
  REQUIRE(lists.size() == 2);
  CHECK(lists[0].name == "a closed one");
  CHECK(lists[0].query == "of=mine&closed=only");
  well(drop_list(town.desk, town.worker.person, id));
  CHECK(well(saved_lists(town.desk, town.worker.person)).size() == 1);
}

TEST_CASE("no more lists are kept than can be found again") {
  Town town;
  for (std::size_t n = 0; n < saved_lists_at_most; ++n)
    well(save_list(town.desk, town.worker.person, {town.fresh(), "List", "of=all"}));
  CHECK_FALSE(save_list(town.desk, town.worker.person, {town.fresh(), "List", "of=all"}));
}

TEST_CASE("a list taken out is logged, and how long it was is for who opens no records") {
  Town town;
  well(note_export(town.desk, town.worker, {"My cases", 12}));
  const auto told = well(exports(town.desk, town.dpo));
  REQUIRE(told.size() == 1);
  CHECK(told[0].who == town.worker.person);
  CHECK(told[0].list == "My cases");
  CHECK(told[0].lines == "12");
  CHECK_FALSE(well(exports(town.desk, town.manager))[0].lines);
  CHECK(well(exports(town.desk, town.worker)).empty());
}

TEST_CASE("what was listed before its name was erased is not listed from memory") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  REQUIRE(town.lists(town.worker, record));
  well(town.room.ledger->erase_stream(record));
  CHECK_FALSE(town.lists(town.worker, record));
}

}  // namespace
}  // namespace holdfast::desk::testing
