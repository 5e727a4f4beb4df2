// Merged records and who may open them, what is said of their entries, erasing and rebuilding, and
// what an import may do.
#include <algorithm>

#include "desk/bring_in.h"
#include "desk/hand_out.h"
#include "desk/merge_testing.h"
#include "practice/victims/victims.h"

namespace holdfast::desk::testing {
namespace {

TEST_CASE("whoever may not open one of the two may open neither") {
  TwoRecords c;
  c.town.decides(service::Barred{c.second, c.town.colleague.person, {"Their nephew"}});
  c.town.ticks(c.town.colleague, c.first);
  CHECK(c.town.opens(c.town.colleague, c.first));
  const auto merge = c.merged();
  for (const auto record : {c.first, c.second})
    CHECK(refused_as<NotForYou>(c.town.opens(c.town.colleague, record)));
  CHECK_FALSE(c.town.lists(c.town.colleague, c.first));
  CHECK_FALSE(c.town.finds(c.town.colleague, c.first, "ellis"));
  well(c.parts(merge));
  CHECK(c.town.opens(c.town.colleague, c.first));
}

TEST_CASE("of a record and a restricted one, only who is admitted opens either") {
  TwoRecords c;
  const auto admit = [&](StreamId record, const Reader& reader) {
    c.town.decides(service::Admitted{record, reader.person, {}, {}, {"Needed"}, {}});
  };
  admit(c.second, c.town.manager);
  admit(c.second, c.town.worker);
  c.town.decides(service::RecordRestricted{c.second, {"Threats"}});
  c.merged();
  CHECK(c.town.opens(c.town.worker, c.first));
  CHECK(refused_as<NotForYou>(c.town.opens(c.town.support, c.first)));
  CHECK(refused_as<GlassInTheWay>(c.town.opens(c.town.colleague, c.first)));
  CHECK_FALSE(c.town.lists(c.town.colleague, c.first));
  well(break_glass(c.town.desk, c.town.colleague, {c.town.fresh(), c.first, {}, {"Duty"}}));
  CHECK(c.town.opens(c.town.colleague, c.first));
}

TEST_CASE("an admission to one of two gives nothing of the other; a later one counts for both") {
  TwoRecords c;
  const service::Admitted nurse{
      c.first, c.town.partner.person, {}, {Compartment::health}, {"Nurse"}, {}};
  c.town.decides(nurse);
  c.town.tells(c.town.worker, c.second, "Asthma", health);
  CHECK(c.town.opens(c.town.partner, c.first));
  c.merged();
  CHECK(refused_as<NotForYou>(c.town.opens(c.town.partner, c.first)));
  c.town.decides(nurse);
  CHECK(c.town.told(c.town.partner, c.first) == std::vector<std::string>{"Asthma"});
}

TEST_CASE("parts of a record that a reader holds on one alone are hidden on both") {
  TwoRecords c;
  c.town.decides(service::Admitted{
      c.first, c.town.victim_worker.person, {}, {Compartment::health}, {"Needed"}, {}});
  c.town.tells(c.town.worker, c.first, "Asthma", health);
  c.town.tells(c.town.worker, c.second, "Hay fever", health);
  CHECK(c.town.told(c.town.victim_worker, c.first) == std::vector<std::string>{"Asthma"});
  c.merged();
  c.town.ticks(c.town.victim_worker, c.first);
  CHECK(c.town.told(c.town.victim_worker, c.first).empty());
}

TEST_CASE("what is decided of merged records stays with each when they are parted") {
  TwoRecords c;
  const auto merge = c.merged();
  c.town.decides(service::Admitted{c.first, c.town.manager.person, {}, {}, {"Needed"}, {}});
  c.town.decides(service::RecordRestricted{c.first, {"Threats"}});
  c.town.decides(service::Barred{c.first, c.town.colleague.person, {"Their nephew"}});
  well(c.parts(merge));
  for (const auto record : {c.first, c.second}) {
    CHECK(refused_as<GlassInTheWay>(c.town.opens(c.town.worker, record)));
    CHECK(refused_as<NotForYou>(c.town.opens(c.town.colleague, record)));
    CHECK(c.town.opens(c.town.manager, record));
  }
  const auto bars = well(service_file(c.town.desk)).service->access.bars;
  REQUIRE(bars.size() == 2);
  c.town.decides(service::BarLifted{bars[0].id, {"A slip"}});
  CHECK(refused_as<GlassInTheWay>(c.town.opens(c.town.colleague, c.second)));
}

TEST_CASE("a reader who may not open what was parted since does not see it as known earlier") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.second, "Came home late");
  const auto merge = c.merged();
  const auto between = c.town.now();
  c.town.pass(hours(1));
  well(c.parts(merge));
  CHECK(told_in(well(c.opens_at(c.town.worker, c.first, between)).file).size() == 1);
  c.town.decides(service::Barred{c.second, c.town.worker.person, {"Their nephew"}});
  CHECK(told_in(well(c.opens_at(c.town.worker, c.first, between)).file).empty());
}

TEST_CASE("an entry of the merged record is corrected, withdrawn and moved where it lies") {
  TwoRecords c;
  const auto today = london_date(c.town.now());
  const auto entry = c.town.tells(c.town.worker, c.second, "Came home late");
  const auto other = c.town.tells(c.town.worker, c.second, "Threw a lantern");
  const auto third = c.town.tells(c.town.worker, c.second, "Has asthma");
  const auto merge = c.merged();
  const auto put_right = event_told("Came home early", today, chronology::Sort::incident);
  well(correct(c.town.desk, c.town.worker, c.town.about(c.town.worker, c.first, entry),
               chronology::Event(put_right)));
  well(withdraw(c.town.desk, c.town.worker, c.town.about(c.town.worker, c.first, other)));
  c.town.ticks(c.town.manager, c.first);
  well(reclassify(c.town.desk, c.town.manager, c.town.about(c.town.manager, c.first, third),
                  health));
  CHECK(c.town.told(c.town.worker, c.first) ==
        std::vector<std::string>{"Came home early", "Has asthma"});
  c.town.ticks(c.town.support, c.first);
  CHECK(c.town.told(c.town.support, c.first) == std::vector<std::string>{"Came home early"});
  well(c.parts(merge));
  CHECK(c.town.told(c.town.worker, c.second) ==
        std::vector<std::string>{"Came home early", "Has asthma"});
  CHECK(c.town.told(c.town.worker, c.first).empty());
}

TEST_CASE("the first entry of either can be corrected, and the merge itself cannot") {
  TwoRecords c;
  const auto merge = c.merged();
  const auto began = *c.town.opened(c.town.worker, c.first).file.children->added_by;
  const children::ChildAdded named{{"Jordan"}, {"Ellison"}, {}, day("2011-03-27")};
  well(correct(c.town.desk, c.town.worker, c.town.about(c.town.worker, c.first, began),
               children::Event(named)));
  CHECK(c.town.name_of(c.town.worker, c.first) == "Jordan Ellison");
  c.town.ticks(c.town.manager, c.first);
  CHECK(first_problem(
            withdraw(c.town.desk, c.town.manager, c.town.about(c.town.manager, c.first, merge)))
            .starts_with("A merge stands as it was recorded"));
}

TEST_CASE("a victim of the merged record is kept safe from homes told in either") {
  using namespace victims;
  TwoRecords c;
  const auto today = london_date(c.town.now());
  const auto token = c.town.fresh();
  const auto victim = well(
      add_victim(c.town.desk, c.town.worker, {token, c.second, {{}, ToldBy::police, today}, {}}));
  c.town.ticks(c.town.victim_worker, victim);
  c.town.says(c.town.victim_worker, victim, victims::Event(PlaceKept{{"Work"}, {}, {"ZZ99 8WW"}}));
  c.merged();
  const auto warns = [&](const Opened& opened) {
    return std::ranges::any_of(opened.prompts, [](const Prompt& prompt) {
      return prompt.code == "victims.unsafe_home" || prompt.code == "victims.child_near";
    });
  };
  const auto of_victim = [&] {
    return well(open(c.town.desk, c.town.victim_worker, {victim, "victim", {}, RecordOf::victim}));
  };
  CHECK_FALSE(warns(c.town.opened(c.town.worker, c.first)));
  CHECK_FALSE(warns(of_victim()));
  c.town.says(c.town.worker, c.first,
              children::Event(children::AddressLearned{{"9 Mill Row"}, {"ZZ99 8WX"}, today}));
  const auto opened = c.town.opened(c.town.worker, c.first);
  CHECK(warns(opened));
  CHECK(warns(of_victim()));
  REQUIRE(opened.victims.size() == 1);
  CHECK(opened.victims[0].kept);
  CHECK(victim_behind(c.town.desk, c.town.victim_worker, c.second, token) == victim);
}

TEST_CASE("one happening recorded on both stands once") {
  TwoRecords c;
  auto told = event_told("They both ran", london_date(c.town.now()), chronology::Sort::incident);
  well(record(c.town.desk, c.town.worker,
              {c.town.fresh(),
               {{c.first, chronology::Event(told)}, {c.second, chronology::Event(told)}},
               {},
               ""}));
  c.merged();
  CHECK(c.town.told(c.town.worker, c.first).size() == 1);
}

/// Approved by the head of service, carried out by the information officer.
void erases(Town& town, const service::ErasureDecided& decided) {
  town.decides(
      town.head,
      service::ErasureApproved{
          decided.record, decided.scope, decided.entry, decided.compartment, {"Wrongly kept"}});
  well(erase(town.desk, town.officer, {town.fresh(), decided}));
}

TEST_CASE("erasing the merged record leaves the other; erasing what goes on leaves neither") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.first, "Missed school");
  c.town.tells(c.town.worker, c.second, "Came home late");
  const auto merge = c.merged();
  using service::ErasureScope;
  erases(c.town, {c.second, ErasureScope::record, {}, {}, {"Wrongly kept"}});
  CHECK(c.town.told(c.town.worker, c.first) == std::vector<std::string>{"Missed school"});
  CHECK_FALSE(c.town.finds(c.town.worker, c.first, "elis"));
  CHECK_FALSE(well(rebuild(c.town.desk, c.first)));
  CHECK_FALSE(c.parts(merge));
  const auto third = c.town.child("Jordan", "Elys");
  well(c.merges(c.first, third));
  erases(c.town, {c.first, ErasureScope::record, {}, {}, {"Wrongly kept"}});
  for (const auto record : {c.first, c.second, third})
    CHECK(refused_as<NotForYou>(c.town.opens(c.town.worker, record)));
  CHECK_FALSE(c.town.lists(c.town.worker, c.first));
  CHECK_FALSE(c.town.lists(c.town.worker, third));
}

TEST_CASE("one entry, and one part, are erased wherever they lie") {
  TwoRecords c;
  const auto entry = c.town.tells(c.town.worker, c.second, "Came home late");
  c.town.tells(c.town.worker, c.second, "Asthma", health);
  c.town.tells(c.town.worker, c.first, "Hay fever", health);
  const auto merge = c.merged();
  c.town.ticks(c.town.officer, c.first);
  using service::ErasureScope;
  erases(c.town, {c.first, ErasureScope::entry, entry, {}, {"Wrongly kept"}});
  CHECK(c.town.told(c.town.worker, c.first).size() == 2);
  erases(c.town, {c.first, ErasureScope::compartment, {}, Compartment::health, {"Wrongly kept"}});
  CHECK(c.town.told(c.town.worker, c.first).empty());
  well(c.parts(merge));
  CHECK(c.town.told(c.town.worker, c.second).empty());
}

TEST_CASE("rows are the same made anew, before, while and after records are one") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.second, "Came home late");
  c.town.says(c.town.worker, c.second,
              children::Event(children::NameChanged{{"Jordon"}, {"Hale"}, {}}));
  const auto agree = [&] {
    return !well(rebuild(c.town.desk, c.first)) && !well(rebuild(c.town.desk, c.second));
  };
  const auto merge = c.merged();
  CHECK(agree());
  c.town.tells(c.town.worker, c.first, "Missed school");
  CHECK(agree());
  well(c.parts(merge));
  CHECK(agree());
}

TEST_CASE("three records become one, and are parted in the order they were merged backwards") {
  TwoRecords c;
  const auto third = c.town.child("Jordan", "Elys");
  c.town.tells(c.town.worker, c.second, "Came home late");
  const auto first_merge = c.merged();
  const auto second_merge = well(c.merges(third, c.first)).event;
  CHECK(c.town.told(c.town.worker, third).size() == 1);
  CHECK(c.town.finds(c.town.worker, third, "jordon elis"));
  CHECK_FALSE(well(rebuild(c.town.desk, third)));
  const MergeToUndo inner{c.town.fresh(), third, first_merge, {"They are cousins"}};
  CHECK_FALSE(undo_merge(c.town.desk, c.town.manager, inner));
  well(undo_merge(c.town.desk, c.town.manager,
                  {c.town.fresh(), third, second_merge, {"They are cousins"}}));
  CHECK(c.town.told(c.town.worker, third).empty());
  CHECK(c.town.told(c.town.worker, c.first).size() == 1);
  well(c.parts(first_merge));
  CHECK(c.town.told(c.town.worker, c.second).size() == 1);
}

TEST_CASE("a merged record is handed out as it lies, and nothing is brought into it") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.second, "Came home late");
  c.merged();
  CHECK(well(hand_out(c.town.desk, c.town.admin, c.first)).file.chronology->items.empty());
  CHECK(well(hand_out(c.town.desk, c.town.admin, c.second)).file.chronology->items.size() == 1);
  const auto told = event_told("Late", london_date(c.town.now()), chronology::Sort::incident);
  BroughtChild child{.record = c.second};
  child.entries.push_back({.event = c.town.fresh(), .what = chronology::Event(told)});
  const auto weighed = well(weigh(c.town.desk, c.town.admin, child));
  REQUIRE(weighed.entries.size() == 1);
  CHECK_FALSE(weighed.entries[0].problems.empty());
}

}  // namespace
}  // namespace holdfast::desk::testing
