// Recording: once, whole, by those who may, and never at the cost of what somebody else recorded.
#include <thread>

#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

Event told(std::string words, Date on, chronology::Sort sort = chronology::Sort::incident) {
  return chronology::Event(event_told(std::move(words), on, sort));
}

bool rows_were_true(Town& town, StreamId record) { return !well(rebuild(town.desk, record)); }

TEST_CASE("the same form posted again records once, and says so") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const Recording form{town.fresh(), {{record, told("A window", day("2026-11-01"))}}, {}, ""};
  CHECK_FALSE(well(desk::record(town.desk, town.worker, form)).repeated);
  CHECK(well(desk::record(town.desk, town.worker, form)).repeated);
  CHECK(town.told(town.worker, record).size() == 1);
}

TEST_CASE("a form gone back to and changed is not passed off as recorded") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto other = town.child("Ash", "Vane");
  Recording form{town.fresh(), {{record, told("A window", day("2026-11-01"))}}, {}, ""};
  well(desk::record(town.desk, town.worker, form));
  auto changed = form;
  changed.parts[0].what = told("Two windows", day("2026-11-01"));
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, changed)));
  auto widened = form;
  widened.parts.push_back({other, told("A window", day("2026-11-01"))});
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, widened)));
  CHECK(town.told(town.worker, other).empty());
}

TEST_CASE("a child added twice by one form is one record") {
  Town town;
  const auto form = town.fresh();
  children::ChildAdded child{{"Jordan"}, {"Ellis"}, {}, {}};
  const auto record = well(add_child(town.desk, town.support, form, child));
  CHECK(record == record_begun_by(town.desk, form));
  CHECK(well(add_child(town.desk, town.support, form, child)) == record);
  CHECK(well(cases(town.desk, town.support, List::all)).size() == 1);
  child.given_name.value = "Ash";
  CHECK(refused_as<Problems>(add_child(town.desk, town.support, form, child)));
}

TEST_CASE("one happening is recorded on several children, or on none when one is refused") {
  Town town;
  const auto first = town.child("Jordan", "Ellis");
  const auto second = town.child("Ash", "Vane");
  const auto closed = town.child("Remy", "Stone");
  town.decides(service::RecordRestricted{closed, {"Threats were made"}});
  const auto what = told("A fight", day("2026-11-01"));
  const Recording refused{town.fresh(), {{first, what}, {closed, what}, {second, what}}, {}, ""};
  CHECK(refused_as<GlassInTheWay>(desk::record(town.desk, town.worker, refused)));
  CHECK(town.told(town.worker, first).empty());
  CHECK(town.told(town.worker, second).empty());
  const Recording all{town.fresh(), {{first, what}, {second, what}}, {}, ""};
  well(desk::record(town.desk, town.worker, all));
  CHECK(well(desk::record(town.desk, town.worker, all)).repeated);
  CHECK(town.told(town.worker, first).size() == 1);
  CHECK(town.told(town.worker, second).size() == 1);
}

TEST_CASE("one child chosen twice is a problem, not the end of the server") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto what = told("A fight", day("2026-11-01"));
  const Recording twice{town.fresh(), {{record, what}, {record, what}}, {}, ""};
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, twice)));
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, {town.fresh(), {}, {}, ""})));
}

TEST_CASE("a record is checked against what stands, and a refusal writes nothing") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto refused = desk::record(
      town.desk, town.worker, {town.fresh(), {{record, told("x", day("2026-11-04"))}}, {}, ""});
  REQUIRE(refused_as<Problems>(refused));
  CHECK(std::get<Problems>(refused.error())[0].field == "happened_on");
  CHECK(town.told(town.worker, record).empty());
}

TEST_CASE("nobody writes into a part of the record that they may not read") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const Recording form{town.fresh(), {{record, told("x", day("2026-11-01"))}}, victim, ""};
  CHECK(refused_as<Problems>(desk::record(town.desk, town.worker, form)));
}

TEST_CASE("who works with the child is for those who allocate to say, and never hidden") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const Event mine =
      children::Event(children::WorkerAllocated{town.colleague.person, day("2026-11-03"), {}});
  CHECK(refused_as<NotForYou>(
      desk::record(town.desk, town.worker, {town.fresh(), {{record, mine}}, {}, ""})));
  CHECK(refused_as<Problems>(
      desk::record(town.desk, town.manager, {town.fresh(), {{record, mine}}, health, ""})));
  town.says(town.manager, record, mine);
  CHECK(town.opened(town.colleague, record).permission.purpose == "allocated");
  CHECK(refused_as<PurposeNeeded>(town.opens(town.worker, record)));
}

TEST_CASE("what belongs to the service is not recorded on a child") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const Event team = service::Event(service::TeamFormed{{"Night team"}});
  CHECK(refused_as<NotForYou>(
      desk::record(town.desk, town.head, {town.fresh(), {{record, team}}, {}, ""})));
}

TEST_CASE("fifty people recording at once on one record lose nothing and double nothing") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto other = town.child("Ash", "Vane");
  constexpr int people = 50;
  constexpr int each = 20;
  std::atomic<int> refused = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < people; ++i)
    threads.emplace_back([&, i] {
      for (int n = 0; n < each; ++n) {
        const auto words = std::to_string(i) + "/" + std::to_string(n);
        const auto& on = n % 10 == 0 ? other : record;
        const Recording form{town.fresh(), {{on, told(words, day("2026-11-01"))}}, {}, ""};
        if (!desk::record(town.desk, town.worker, form)) ++refused;
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(refused == 0);
  auto all = town.told(town.worker, record);
  for (const auto& words : town.told(town.worker, other)) all.push_back(words);
  CHECK(all.size() == people * each);
  CHECK(std::set(all.begin(), all.end()).size() == people * each);
  CHECK(rows_were_true(town, record));
}

TEST_CASE("the page of the past shows what was known then, and counts what came since") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto at = [&](std::string words, Date on, Clearance more = {}) {
    town.says(town.worker, record, told(std::move(words), on), more);
  };
  at("known then", day("2026-11-02"));
  const auto then = town.now();
  town.pass(days_long(5));
  at("before, told late", day("2026-11-03"));
  at("after", day("2026-11-07"));
  at("hidden", day("2026-11-01"), health);
  town.ticks(town.support, record);
  const auto past = well(open(town.desk, town.support, {record, "chronology", then}));
  CHECK(told_in(past.file) == std::vector<std::string>{"known then"});
  REQUIRE(past.as_known);
  CHECK(past.as_known->since == 2);
  CHECK(past.as_known->about_earlier == 1);
  CHECK(past.today() == day("2026-11-03"));
  const auto fuller = well(open(town.desk, town.worker, {record, "chronology", then}));
  CHECK(fuller.as_known->since == 3);
  CHECK(fuller.as_known->about_earlier == 2);
  CHECK_FALSE(well(open(town.desk, town.worker, {record, "chronology", town.now()})).as_known);
}

TEST_CASE("an event marked as significant since tells of no day of its own") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto marked = town.tells(town.worker, record, "A knife was found");
  const auto then = town.now();
  town.pass(days_long(5));
  town.says(town.worker, record,
            chronology::Event(chronology::MarkedSignificant{marked, {"It began here"}}));
  const auto past = well(open(town.desk, town.worker, {record, "chronology", then}));
  REQUIRE(past.as_known);
  CHECK(past.as_known->since == 1);
  CHECK(past.as_known->about_earlier == 0);
}

TEST_CASE("drafts are each worker's own, the last one of a form, for thirty days") {
  Town town;
  const Draft first{"/records/a/events/new", town.now(), {{"what", "He sa"}, {"csrf", "secret"}}};
  well(save_draft(town.desk, town.worker.person, first));
  auto later = first;
  later.saved = town.now() + minutes(1);
  later.fields[0].second = "He said";
  well(save_draft(town.desk, town.worker.person, later));
  well(save_draft(town.desk, town.worker.person, {"/records/b/name", town.now(), {}}));
  CHECK_FALSE(well(draft_of(town.desk, town.colleague.person, first.form)));
  const auto kept = well(draft_of(town.desk, town.worker.person, first.form));
  REQUIRE(kept);
  REQUIRE(kept->fields.size() == 1);
  CHECK(kept->fields[0].second == "He said");
  const auto all = well(drafts_of(town.desk, town.worker.person));
  REQUIRE(all.size() == 2);
  CHECK(all[0].form == first.form);
  town.pass(days_long(30));
  CHECK(well(drafts_of(town.desk, town.worker.person)).size() == 1);
  well(drop_draft(town.desk, town.worker.person, first.form));
  CHECK(well(drafts_of(town.desk, town.worker.person)).empty());
}

}  // namespace
}  // namespace holdfast::desk::testing
