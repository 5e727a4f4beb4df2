// Two records of one child made one, and parted again: what is seen then, and what is refused.
#include <algorithm>
#include <thread>

#include "desk/merge_testing.h"
#include "practice/referrals/referrals.h"

namespace holdfast::desk::testing {
namespace {

TEST_CASE("the record that goes on tells what was recorded in both, and says where") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.first, "Missed school");
  const auto theirs = c.town.tells(c.town.worker, c.second, "Came home late");
  c.merged();
  const auto opened = c.town.opened(c.town.worker, c.first);
  CHECK(told_in(opened.file) == std::vector<std::string>{"Came home late", "Missed school"});
  const auto* told = opened.file.history->find(theirs);
  REQUIRE(told != nullptr);
  CHECK(told->entry.envelope.merged_from == c.second);
  CHECK(children::full_name(*opened.file.children) == "Jordan Ellis");
}

TEST_CASE("the other says that it was merged, and nothing more is recorded in it") {
  TwoRecords c;
  const auto event = c.merged();
  const auto& merging = c.town.opened(c.town.worker, c.second).file.children->merging;
  REQUIRE(merging.into);
  CHECK(merging.into->id() == event);
  CHECK(merging.into->record.goes_on_in == c.first);
  CHECK(merging.into->envelope.actor == c.town.manager.person);
  const auto told = event_told("Late", london_date(c.town.now()), chronology::Sort::incident);
  const auto done = record(c.town.desk, c.town.worker,
                           {c.town.fresh(), {{c.second, chronology::Event(told)}}, {}, ""});
  CHECK(first_problem(done).starts_with("This record was merged into another"));
}

TEST_CASE("lists show one child, found by the names of both records") {
  TwoRecords c;
  c.merged();
  CHECK(c.town.lists(c.town.worker, c.first));
  CHECK_FALSE(c.town.lists(c.town.worker, c.second));
  CHECK(c.town.finds(c.town.worker, c.first, "ellis"));
  CHECK(c.town.finds(c.town.worker, c.first, "jordon elis"));
  CHECK_FALSE(c.town.finds(c.town.worker, c.second, "jordon elis"));
  const children::ChildAdded again{{"Jordon"}, {"Elis"}, {}, day("2011-03-27")};
  const auto alike = well(likely_same(c.town.desk, c.town.support, again));
  REQUIRE(alike.size() == 1);
  CHECK(alike[0].child.record == c.first);
}

TEST_CASE(
    "what a search finds in the merged record is found for who may open the one that goes on") {
  TwoRecords c;
  const auto entry = c.town.tells(c.town.worker, c.second, "Threw a lantern");
  c.merged();
  const auto found = well(find_written(c.town.desk, c.town.worker, "lantern", {}));
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries[0].entry == entry);
  CHECK(well(going_on(c.town.desk, found.entries[0].record)) == c.first);
  CHECK(well(find_written(c.town.desk, c.town.colleague, "lantern", {})).entries.empty());
}

TEST_CASE("what is due on the merged record is asked for once, on the one that goes on") {
  TwoRecords c;
  const auto no_worker = c.town.child_without_worker("Jordon", "Ellis");
  const auto asks = [&](StreamId record) {
    return std::ranges::count_if(well(attention(c.town.desk, c.town.manager)), [&](const auto& a) {
      return a.record == record && a.code == "children.no_worker";
    });
  };
  REQUIRE(asks(no_worker) == 1);
  well(c.merges(c.first, no_worker));
  CHECK(asks(no_worker) == 0);
  CHECK(asks(c.first) == 0);  // the child has a worker there
}

TEST_CASE("a referral that nobody has screened waits on the record that goes on") {
  TwoRecords c;
  const referrals::Received received{.referral_kind = referrals::ReferralKind::prevention,
                                     .referred_by = {"Head of year"},
                                     .received_on = london_date(c.town.now()),
                                     .about = {"Fights at lunch"}};
  c.town.ticks(c.town.support, c.second);
  c.town.says(c.town.support, c.second, referrals::Event(received));
  c.merged();
  const auto waiting = well(referrals_waiting(c.town.desk, c.town.manager));
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].record == c.first);
}

TEST_CASE("parted again, each tells its own, and nothing is lost on the way") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.first, "Missed school");
  c.town.tells(c.town.worker, c.second, "Came home late");
  const auto merge = c.merged();
  c.town.tells(c.town.worker, c.first, "Told while they were one");
  well(c.parts(merge));
  CHECK(c.town.told(c.town.worker, c.first) ==
        std::vector<std::string>{"Missed school", "Told while they were one"});
  CHECK(c.town.told(c.town.worker, c.second) == std::vector<std::string>{"Came home late"});
  CHECK(c.town.lists(c.town.worker, c.second));
  CHECK(c.town.finds(c.town.worker, c.second, "elis"));
  CHECK_FALSE(c.town.finds(c.town.worker, c.first, "elis"));
  CHECK(first_problem(c.parts(merge)) == "This merge has been undone already");
  well(c.merges(c.second, c.first));
  CHECK(c.town.told(c.town.worker, c.second).size() == 3);
}

TEST_CASE("as known before the merge both are as they were, after it as they are") {
  TwoRecords c;
  c.town.tells(c.town.worker, c.first, "Missed school");
  c.town.tells(c.town.worker, c.second, "Came home late");
  const auto before = c.town.now();
  c.town.pass(hours(1));
  const auto merge = c.merged();
  const auto between = c.town.now();
  CHECK(told_in(well(c.opens_at(c.town.worker, c.first, before)).file).size() == 1);
  CHECK(told_in(well(c.opens_at(c.town.worker, c.second, before)).file).size() == 1);
  CHECK_FALSE(well(c.opens_at(c.town.worker, c.second, before)).file.children->merging.into);
  c.town.pass(hours(1));
  well(c.parts(merge));
  CHECK(told_in(well(c.opens_at(c.town.worker, c.first, between)).file).size() == 2);
  CHECK(told_in(c.town.opened(c.town.worker, c.first).file).size() == 1);
}

TEST_CASE("a record is merged with no other but a child's that was not merged yet") {
  TwoRecords c;
  CHECK(first_problem(c.merges(c.first, c.first)) == "Select another record than this one");
  CHECK(refused_as<NotForYou>(c.merges(c.first, StreamId::random(c.town.chance))));
  CHECK(refused_as<NotForYou>(c.merges(c.first, c.town.desk.service)));
  const auto token = c.town.fresh();
  const auto victim = well(
      add_victim(c.town.desk, c.town.worker,
                 {token, c.first, {{}, victims::ToldBy::police, london_date(c.town.now())}, {}}));
  c.town.ticks(c.town.head, victim);
  c.town.ticks(c.town.head, c.first);
  CHECK(refused_as<NotForYou>(c.merges(c.town.head, c.town.fresh(), c.first, victim)));
  CHECK(refused_as<NotForYou>(c.merges(c.town.head, c.town.fresh(), victim, c.first)));
  c.merged();
  const auto third = c.town.child("Jordan", "Ellys");
  CHECK(first_problem(c.merges(c.second, third)).starts_with("One of these records was merged"));
  CHECK(first_problem(c.merges(third, c.second)).starts_with("One of these records was merged"));
  CHECK(first_problem(c.merges(c.second, c.first)).starts_with("One of these records was merged"));
  CHECK(first_problem(c.merges(c.first, c.second)).starts_with("One of these records was merged"));
}

TEST_CASE("only managers merge, and only what is open to them") {
  TwoRecords c;
  for (const auto& reader : {c.town.worker, c.town.support, c.town.victim_worker, c.town.officer,
                             c.town.partner, c.town.admin, c.town.dpo, c.town.inspector})
    CHECK(refused_as<NotForYou>(c.merges(reader, c.town.fresh(), c.first, c.second)));
  const auto closed = c.town.child("Jordan", "Ellys");
  c.town.decides(c.town.head, service::RecordRestricted{closed, {"Threats"}});
  CHECK(refused_as<GlassInTheWay>(c.merges(c.first, closed)));
  c.town.decides(c.town.head, service::Barred{closed, c.town.manager.person, {"Their nephew"}});
  CHECK(refused_as<NotForYou>(c.merges(c.first, closed)));
  CHECK(refused_as<PurposeNeeded>(
      merge(c.town.desk, c.town.other_manager, {c.town.fresh(), c.first, c.second, {"a"}, {"b"}})));
}

TEST_CASE("a form sent twice merges once, and two managers at once merge one way") {
  TwoRecords c;
  const auto event = c.town.fresh();
  CHECK_FALSE(well(c.merges(c.town.manager, event, c.first, c.second)).repeated);
  CHECK(well(c.merges(c.town.manager, event, c.first, c.second)).repeated);
  const auto third = c.town.child("Jo", "Vale");
  const auto fourth = c.town.child("Joe", "Vale");
  for (const auto& reader : {c.town.manager, c.town.head})
    for (const auto record : {third, fourth}) c.town.ticks(reader, record);
  std::atomic<int> done = 0;
  const auto merges = [&](const Reader& reader, StreamId goes_on, StreamId other) {
    done += merge(c.town.desk, reader, {c.town.fresh(), goes_on, other, {"a"}, {"b"}}) ? 1 : 0;
  };
  std::thread one([&] { merges(c.town.manager, third, fourth); });
  std::thread two([&] { merges(c.town.head, fourth, third); });
  one.join();
  two.join();
  CHECK(done == 1);
}

TEST_CASE("what changed since the two were compared is shown before they are merged") {
  TwoRecords c;
  c.town.ticks(c.town.manager, c.first);
  c.town.ticks(c.town.manager, c.second);
  const auto seen = c.town.opened(c.town.manager, c.first).digest;
  const auto seen_other = c.town.opened(c.town.manager, c.second).digest;
  c.town.tells(c.town.worker, c.second, "They have a twin");
  const RecordsToMerge merging{c.town.fresh(), c.first, c.second, {"a"}, {"b"}, seen, seen_other};
  CHECK(refused_as<Conflict>(merge(c.town.desk, c.town.manager, merging)));
  CHECK(c.town.lists(c.town.worker, c.second));
}

}  // namespace
}  // namespace holdfast::desk::testing
