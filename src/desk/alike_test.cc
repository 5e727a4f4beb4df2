// A child who may be known already: who is shown what, and who is told when the adder may not know.
#include <doctest/doctest.h>

#include <algorithm>

#include "desk/testing.h"

namespace holdfast::desk::testing {
namespace {

children::ChildAdded child_named(const char* given, const char* family, const char* born) {
  return {{given}, {family}, {}, *Date::from(born)};
}

std::vector<LikelySame> shown_to(Town& town, const Reader& reader,
                                 const children::ChildAdded& child) {
  return well(likely_same(town.desk, reader, child));
}

bool is_asked(Town& town, const Reader& reader, StreamId record) {
  return std::ranges::any_of(town.opened(reader, record).prompts, [](const auto& prompt) {
    return prompt.code == "children.same_child";
  });
}

/// Open to the head of service alone.
void restrict_to_head(Town& town, StreamId record) {
  town.decides(town.head, service::Admitted{record, town.head.person, {}, {}, {"Needed"}, {}});
  town.decides(town.head, service::RecordRestricted{record, {"Threats"}});
}

TEST_CASE("who adds a child is shown those like them, however the name is spelled") {
  Town town;
  const auto record = town.child("Siân", "Rhys");
  const auto found = shown_to(town, town.support, child_named("Shan", "Rees", "2011-03-27"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].child.record == record);
  CHECK(found[0].why == "The names are alike and the birthday is the same.");
  CHECK(shown_to(town, town.support, child_named("Shan", "Rees", "2012-04-28")).empty());
  CHECK(shown_to(town, town.support, child_named("Rhian", "Rhys", "2011-03-27")).empty());
}

TEST_CASE("an earlier name and another name are looked through too") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.says(town.worker, record, children::Event(children::NameChanged{{"Jordan"}, {"Hale"}, {}}));
  town.says(town.worker, record, children::Event(children::AliasLearned{{"Buster"}, {}}));
  CHECK(shown_to(town, town.support, child_named("Jordan", "Ellis", "2011-03-27")).size() == 1);
  CHECK(shown_to(town, town.support, child_named("Buster", "Hale", "2011-03-27")).size() == 1);
  CHECK(well(rebuild(town.desk, record)) == false);
}

TEST_CASE("a hidden name is shown to nobody who may not read it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.victim_worker, record);
  town.says(town.victim_worker, record,
            children::Event(children::NameChanged{{"Morgan"}, {"Hidden"}, {}}),
            Clearance{Compartment::victim});
  const auto hidden = child_named("Morgan", "Hidden", "2011-03-27");
  CHECK(shown_to(town, town.support, hidden).empty());
  CHECK(shown_to(town, town.head, hidden).size() == 1);
}

TEST_CASE("a record the adder may not open shows them nothing, and is put to who may open both") {
  Town town;
  const auto there = town.child("Jordan", "Ellis");
  restrict_to_head(town, there);
  const auto added = child_named("Jordan", "Ellis", "2011-03-27");
  CHECK(shown_to(town, town.support, added).empty());
  const auto record = well(add_child(town.desk, town.support, town.fresh(), added));
  town.has_worker(record, town.worker);
  CHECK_FALSE(is_asked(town, town.worker, record));
  CHECK(is_asked(town, town.head, record));
  CHECK(well(misgivings(town.desk, town.manager)).empty());
  const auto told = well(misgivings(town.desk, town.head));
  REQUIRE(told.size() == 1);
  CHECK(told[0].why == "same_child");
  CHECK(told[0].record == record);
  CHECK(told[0].other == there);
  CHECK(told[0].who == town.support.person);
}

TEST_CASE("a record renamed into another's name is put to who may open both") {
  Town town;
  restrict_to_head(town, town.child("Jordan", "Ellis"));
  const auto record = town.child("Jay", "Quill");
  CHECK(well(misgivings(town.desk, town.head)).empty());
  town.says(town.worker, record, children::Event(children::NameChanged{{"Jordan"}, {"Ellis"}, {}}));
  CHECK(well(misgivings(town.desk, town.head)).size() == 1);
}

TEST_CASE("a record that both may open is pointed out where it is opened, and to no manager") {
  Town town;
  town.child("Jordan", "Ellis");
  const auto second = town.child("Jordan", "Elis");
  town.says(town.worker, second, children::Event(children::NameChanged{{"Jordan"}, {"Ellis"}, {}}));
  CHECK(is_asked(town, town.worker, second));
  CHECK(well(misgivings(town.desk, town.head)).empty());
}

}  // namespace
}  // namespace holdfast::desk::testing
