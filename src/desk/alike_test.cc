// A child who may be known already: who is shown what, and who is told when the adder may not know.
#include <doctest/doctest.h>

#include <algorithm>

#include "desk/find_sounding.h"
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

std::vector<StreamId> heard(Town& town, const Reader& reader, std::string_view typed) {
  const auto found = well(find_by_name(town.desk, reader, typed));
  std::vector<StreamId> records;
  for (const auto& line : well(find_by_sound(town.desk, reader, typed, found)))
    records.push_back(line.record);
  return records;
}

using Records = std::vector<StreamId>;

TEST_CASE("one name, first or last, is found by its sound, the nearest spelling first") {
  Town town;
  const auto ellwood = town.child("Callum", "Ellwood");
  const auto ellwoode = town.child("Rhian", "Ellwoode");
  CHECK(heard(town, town.support, "Elwood") == Records{ellwood, ellwoode});
  CHECK(heard(town, town.support, "elwoode") == Records{ellwoode, ellwood});
  CHECK(heard(town, town.support, "Calum") == Records{ellwood});
  CHECK(heard(town, town.support, "Rian") == Records{ellwoode});
  CHECK(heard(town, town.support, "Malum").empty());
  CHECK(heard(town, town.support, "Roan").empty());
  CHECK(heard(town, town.support, "").empty());
  CHECK(heard(town, town.support, std::string(100, 'e')).empty());
}

TEST_CASE("who was found by the name as it is spelled is not told again by its sound") {
  Town town;
  const auto callum = town.child("Callum", "Ellis");
  const auto calum = town.child("Calum", "Hale");
  CHECK(heard(town, town.support, "Calum") == Records{callum});
  CHECK(heard(town, town.support, "Callum") == Records{calum});
  CHECK(heard(town, town.support, "Calum Halle") == Records{calum});
}

TEST_CASE("a short name in another of its forms is found with the family name") {
  Town town;
  const auto zac = town.child("Zac", "Penhallow");
  CHECK(heard(town, town.support, "Zak Penhallow") == Records{zac});
  CHECK(heard(town, town.support, "Zachary Penhalow") == Records{zac});
  CHECK(heard(town, town.support, "Max Penhallow").empty());
}

TEST_CASE("of a double name both halves are heard, and an earlier name still is") {
  Town town;
  const auto record = town.child("Siân", "O'Neill-Rees");
  town.child("Ash", "O'Neal");
  CHECK(heard(town, town.support, "Oneil-Reece") == Records{record});
  town.says(town.worker, record, children::Event(children::NameChanged{{"Siân"}, {"Hale"}, {}}));
  CHECK(heard(town, town.support, "Oneil-Reece") == Records{record});
  CHECK(well(rebuild(town.desk, record)) == false);
}

TEST_CASE("no sound leads to a name or a record that the reader may not see") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.victim_worker, record);
  town.says(town.victim_worker, record,
            children::Event(children::NameChanged{{"Morgan"}, {"Quarrey"}, {}}),
            Clearance{Compartment::victim});
  CHECK(heard(town, town.support, "Quarry").empty());
  CHECK(heard(town, town.support, "Elis") == Records{record});
  CHECK(heard(town, town.head, "Quarry") == Records{record});
  restrict_to_head(town, record);
  CHECK(heard(town, town.support, "Elis").empty());
  CHECK(heard(town, town.head, "Elis") == Records{record});
  CHECK(heard(town, town.admin, "Elis").empty());
}

TEST_CASE("few children are told by a sound, however many have it") {
  Town town;
  for (int n = 0; n < 15; ++n) town.child("Ellis", "Hale");
  CHECK(heard(town, town.support, "Elis").size() == sounding_limit);
}

}  // namespace
}  // namespace holdfast::desk::testing
