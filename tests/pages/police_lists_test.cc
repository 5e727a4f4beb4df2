// A police list through its pages: loaded once, its rows shown to whoever loaded it and to nobody
// else, put on records by a person, all of a happening or none; the rest is gone.
#include <doctest/doctest.h>

#include <algorithm>

#include "desk/police_lists.h"
#include "pages/house.h"
#include "pages/responses.h"
#include "pages/walk.h"
#include "pages/well.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr int not_found = 404;

/// As the team manager, who has no list yet, would send one.
Fields sends(const House& house, std::string pasted) {
  return {{"listing_agency", house.police.text()},
          {"police_list", "arrest"},
          {"listed_on-day", "4"},
          {"listed_on-month", "11"},
          {"listed_on-year", "2026"},
          {"pasted", std::move(pasted)}};
}

web::Response loads(const House& house, std::string pasted) {
  return house.post("team_manager", "/duty/lists", sends(house, std::move(pasted)));
}

desk::WaitingList list_of(const House& house, const std::string& who) {
  return *well(desk::waiting_list(house.desk, house.reader(who)));
}

std::string page_of(const desk::WaitingRow& row, std::string_view below = "") {
  return "/duty/lists/now/" + row.id.text() + std::string(below);
}

std::vector<sharing::Kept<sharing::PoliceListed>> on_record(const House& house, StreamId record) {
  house.tick("team_manager", record);
  return well(desk::open(house.desk, house.reader("team_manager"), {record, "overview", {}}))
      .file.sharing->listed;
}

TEST_CASE("a list is loaded from a file or from what is pasted, not from both or neither") {
  const House house;
  CHECK(shows(house.get("team_manager", "/duty/lists"), "Choose the file"));
  CHECK(shows(house.get("team_manager", "/duty"), "/duty/lists"));
  CHECK(loads(house, "").status == refused);
  const auto both = house.post_file("team_manager", "/duty/lists",
                                    sends(house, "Name\nAlex Reed\n"), {"l.csv", "Name\nB C\n"});
  CHECK(both.status == refused);
  CHECK(shows(both, "not both"));
  const auto done = house.post_file("team_manager", "/duty/lists", sends(house, ""),
                                    {"l.csv", "Name\nAlex Reed\n"});
  CHECK(location_of(done) == "/duty/lists/now");
  CHECK(shows(house.get("team_manager", "/duty/lists/now"), "Alex Reed"));
  CHECK(shows(house.get("team_manager", "/duty/lists/now"), "List of arrests of 4 November 2026"));
}

TEST_CASE("what is wrong with a list is said beside it, with what was pasted kept") {
  const House house;
  const auto page = loads(house, "Person,DOB\nAlex Reed,05/05/2011\n");
  CHECK(page.status == refused);
  CHECK(shows(page, R"(href="#pasted")"));
  CHECK(shows(page, "No column of the list says a name"));
  CHECK(shows(page, "Alex Reed,05/05/2011"));
  auto fields = sends(house, "Name\nAlex Reed\n");
  fields[0].second = house.own.text();
  CHECK(shows(house.post("team_manager", "/duty/lists", fields), "Select a police agency"));
  fields = sends(house, "Name\nAlex Reed\n");
  fields[4].second = "2027";
  CHECK(shows(house.post("team_manager", "/duty/lists", fields), "cannot be in the future"));
  CHECK_FALSE(well(desk::waiting_list(house.desk, house.reader("team_manager"))));
}

TEST_CASE("a list that is none is refused and stops nothing") {
  const House house;
  std::string wide = "Name";
  for (int i = 0; i < 10'000; ++i) wide += ",c";
  for (const auto& bytes : {std::string(), std::string("Name\n"), std::string("\0\x01\x02", 3),
                            std::string("\x89PNG\r\n\x1A\n"), wide + "\nAlex\n",
                            std::string(600 << 10, 'a'), std::string("Name\n\"Alex\n")}) {
    const auto answer =
        house.post_file("team_manager", "/duty/lists", sends(house, ""), {"l.csv", bytes});
    CHECK(answer.status == refused);
  }
}

TEST_CASE("what an ended session kept of a list is offered again, and goes once it is loaded") {
  const House house;
  const auto keep = sends(house, "Name\nAlex Reed\n");
  Fields draft{{"draft-form", "/duty/lists"}};
  draft.insert(draft.end(), keep.begin(), keep.end());
  CHECK(house.post("team_manager", "/drafts", draft).status == 204);
  CHECK(shows(house.get("team_manager", "/duty/lists"), "Alex Reed"));
  CHECK(loads(house, "Name\nAlex Reed\n").status == went_on);
  well(desk::throw_list_away(house.desk, house.reader("team_manager")));
  CHECK_FALSE(shows(house.get("team_manager", "/duty/lists"), "Alex Reed"));
}

TEST_CASE("a second list is not loaded while rows of the first wait") {
  const House house;
  CHECK(loads(house, "Name\nAlex Reed\n").status == went_on);
  const auto page = house.get("team_manager", "/duty/lists");
  CHECK(shows(page, "Finish it before you load another"));
  CHECK_FALSE(shows(page, "Choose the file"));
  const auto again = loads(house, "Name\nSam Vane\n");
  CHECK(again.status == refused);
  CHECK(shows(again, "Another list waits. Finish it first"));
}

TEST_CASE("formulas and markup in a list are shown as words") {
  const House house;
  loads(house, "Name,Notes\nAlex <b>Reed</b>,\"=HYPERLINK(\"\"http://x.example\"\")\"\n");
  const auto list = list_of(house, "team_manager");
  const auto page = house.get("team_manager", page_of(list.rows[0]));
  CHECK_FALSE(shows(page, "<b>Reed"));
  CHECK(shows(page, "&lt;b&gt;Reed"));
  CHECK(shows(page, "=HYPERLINK"));
}

TEST_CASE("nobody but who loaded a list sees a word of it") {
  const auto& house = shared_house();
  for (const auto& who : everybody()) {
    if (who == "case_manager") continue;
    for (const auto& route : house.routes()) {
      if (route.method != web::Method::get) continue;
      for (const auto& address : addresses_of(house, route)) {
        INFO(who, " ", address);
        CHECK_FALSE(shows(house.get(who, address), "Wilf Nobody"));
      }
    }
  }
  CHECK(shows(house.get("case_manager", "/duty/lists/now"), "Wilf Nobody"));
  CHECK(house.get("team_manager", "/duty/lists/now/" + house.list_row.text()).status == went_on);
}

TEST_CASE("no page but those of the list shows its rows to who loaded it") {
  const auto& house = shared_house();
  for (const auto& route : house.routes()) {
    if (route.method != web::Method::get || route.pattern.starts_with("/duty/lists")) continue;
    for (const auto& address : addresses_of(house, route)) {
      INFO(address);
      CHECK_FALSE(shows(house.get("case_manager", address), "Wilf Nobody"));
    }
  }
}

TEST_CASE("a row shows who it may be, and a restricted child as the duty desk shows one") {
  const House house;
  CHECK(loads(house, "Name,URN\nSasha Quill,1\nMorgan Secret,2\nAlex Thorne,3\n").status ==
        went_on);
  const auto list = list_of(house, "team_manager");
  const auto page = house.get("team_manager", page_of(list.rows[0]));
  CHECK(shows(page, page_of(list.rows[0], "/match/" + house.unallocated.text())));
  CHECK(shows(page, "Nobody known here"));
  CHECK_FALSE(shows(page, "checked"));
  const auto now = house.get("team_manager", "/duty/lists/now");
  CHECK(shows(now, page_of(list.rows[0], "/match/" + house.unallocated.text())));
  const auto of_restricted = house.get("team_manager", page_of(list.rows[2]));
  CHECK_FALSE(shows(of_restricted, "/match/" + house.restricted.text()));
  CHECK(shows(of_restricted, "A restricted record matches these names"));
  CHECK(shows(of_restricted, "/records/" + house.restricted.text() + "/break-glass"));
}

TEST_CASE("what is chosen is on no record before it is confirmed, and then on it once") {
  const House house;
  loads(house, "Name,URN,Offence\nSasha Quill,1,Theft of a scooter\nWilf Nobody,2,Away\n");
  const auto list = list_of(house, "team_manager");
  const auto match = page_of(list.rows[0], "/match/" + house.unallocated.text());
  house.tick("team_manager", house.unallocated);
  CHECK(shows(house.get("team_manager", match), "Is this the child?"));
  const auto chosen = house.post("team_manager", match, {});
  CHECK(location_of(chosen) == page_of(list.rows[0], "/confirm"));
  CHECK(on_record(house, house.unallocated).empty());
  const auto confirm = house.get("team_manager", page_of(list.rows[0], "/confirm"));
  CHECK(shows(confirm, "Theft of a scooter"));
  CHECK(shows(confirm, "This is a local default"));
  const auto done = house.post("team_manager", page_of(list.rows[0], "/confirm"), {});
  CHECK(location_of(done) == "/duty/lists/now?saved=sharing.police_listed");
  CHECK(location_of(house.post("team_manager", page_of(list.rows[0], "/confirm"), {})) ==
        "/duty/lists/now");
  REQUIRE(on_record(house, house.unallocated).size() == 1);
  const auto page = house.get("team_manager", "/records/" + house.unallocated.text() + "/sharing");
  CHECK(shows(page, "Theft of a scooter"));
  CHECK(shows(page, "List of arrests of 4 November 2026"));
  CHECK_FALSE(shows(house.get("team_manager", "/duty/lists/now"), "Sasha Quill"));
}

TEST_CASE("two children of one happening are recorded together, each in their own words") {
  const House house;
  loads(house, "Name,URN,Offence\nSasha Quill,1,Theft by Sasha\nJordan Ellis,1,Theft by Jordan\n");
  const auto list = list_of(house, "team_manager");
  const auto choose = [&](std::size_t n, StreamId child) {
    house.tick("team_manager", child);
    CHECK(house.post("team_manager", page_of(list.rows[n], "/match/" + child.text()), {}).status ==
          went_on);
  };
  choose(0, house.unallocated);
  const auto first = house.get("team_manager", page_of(list.rows[0], "/confirm"));
  CHECK(shows(first, "Other rows have the same reference"));
  CHECK(house.post("team_manager", page_of(list.rows[0], "/confirm"), {}).status == refused);
  choose(1, house.ordinary);
  const auto done = house.post("team_manager", page_of(list.rows[0], "/confirm"), {});
  CHECK(location_of(done) == "/duty/lists?saved=sharing.police_listed");
  const auto one = on_record(house, house.unallocated);
  const auto other = on_record(house, house.ordinary);
  REQUIRE(one.size() == 1);
  REQUIRE(other.size() == 2);  // the house has one of its own
  CHECK(one[0].source() == other[1].source());
  CHECK(one[0].record.listed_words.value.find("Jordan") == std::string::npos);
  const auto entry = "/entries/" + one[0].source().text();
  CHECK(shows(house.get("team_manager", "/records/" + house.unallocated.text() + entry),
              "Jordan Ellis"));
  // Admitted to one of the two records alone.
  const auto volunteers = house.get("volunteer", "/records/" + house.ordinary.text() + entry);
  CHECK(shows(volunteers, "Another child"));
  CHECK_FALSE(shows(volunteers, "Quill"));
}

TEST_CASE("a child who has an entry with the reference is said to, and may have another") {
  const House house;
  const auto match = "/duty/lists/now/" + house.list_row.text() + "/match/" + house.ordinary.text();
  const auto page = house.get("case_manager", match);
  CHECK(shows(page, "already has an entry with the reference NB/7"));
  CHECK(house.post("case_manager", match, {}).status == went_on);
}

TEST_CASE("who must first say what they open a record for comes back to the row") {
  const House house;
  loads(house, "Name,URN\nSasha Quill,1\n");
  const auto list = list_of(house, "team_manager");
  const auto match = page_of(list.rows[0], "/match/" + house.unallocated.text());
  const auto asks = house.get("team_manager", match);
  REQUIRE(asks.status == went_on);
  const auto record = "/records/" + house.unallocated.text();
  const auto said =
      house.post("team_manager", record + "/purpose", {{"purpose", "duty"}, {"return", match}});
  CHECK(location_of(said) == match);
  const auto elsewhere = house.post("team_manager", record + "/purpose",
                                    {{"purpose", "duty"}, {"return", "/duty/lists"}});
  CHECK(location_of(elsewhere) == record);
}

TEST_CASE("nobody known here, and the rest thrown away: nothing of it is left") {
  const House house;
  loads(house, "Name,URN\nSasha Quill,1\nWilf Nobody,2\n");
  const auto list = list_of(house, "team_manager");
  CHECK(location_of(house.post("team_manager", page_of(list.rows[1]), {})) == "/duty/lists/now");
  CHECK(shows(house.get("team_manager", "/duty/lists/now"), "Nobody known here, you said: 1"));
  CHECK(shows(house.get("team_manager", "/duty/lists/throw-away"), "Rows left in it: 2"));
  CHECK(house.post("team_manager", "/duty/lists/throw-away", {}).status == went_on);
  CHECK(location_of(house.get("team_manager", "/duty/lists/now")) == "/duty/lists");
  CHECK(house.get("team_manager", page_of(list.rows[0])).status == went_on);
  CHECK_FALSE(shows(house.get("team_manager", "/"), "/duty/lists/now"));
  CHECK(shows(house.get("team_manager", "/duty"), "Load a list that police sent"));
}

TEST_CASE("a row that is of no list, and one that was chosen for nobody, lead nowhere") {
  const House house;
  loads(house, "Name,URN\nSasha Quill,1\n");
  const auto list = list_of(house, "team_manager");
  CHECK(house.get("team_manager", "/duty/lists/now/" + house.list_row.text()).status == not_found);
  CHECK(house.get("team_manager", "/duty/lists/now/nonsense").status == not_found);
  CHECK(location_of(house.post("team_manager", page_of(list.rows[0], "/confirm"), {})) ==
        page_of(list.rows[0]));
  CHECK(house.get("team_manager", page_of(list.rows[0], "/match/" + house.victim.text())).status ==
        not_found);
}

TEST_CASE("a list that waits is offered to who loaded it, on the home page and at the duty desk") {
  const auto& house = shared_house();
  CHECK(shows(house.get("case_manager", "/"), "Go on with the list you loaded on"));
  CHECK(shows(house.get("case_manager", "/duty"), "Go on with the list that police sent"));
  CHECK_FALSE(shows(house.get("team_manager", "/duty"), "/duty/lists/now"));
}

TEST_CASE("how soon a list must be read is chosen in words, and the confirming page says it") {
  const House house;
  const auto page = house.get("administrator", "/settings/sharing.arrest_list_urgency");
  CHECK(shows(page, "It is In the next days now."));
  CHECK(shows(page, R"(type="radio" value="0")"));
  const auto set = [&](const char* value) {
    return house.post("administrator", "/settings/sharing.arrest_list_urgency",
                      {{"event", house.fresh_text()}, {"value", value}, {"why", "As agreed"}});
  };
  CHECK(set("3").status == refused);
  CHECK(set("0").status == went_on);
  loads(house, "Name,URN\nSasha Quill,1\n");
  const auto list = list_of(house, "team_manager");
  house.tick("team_manager", house.unallocated);
  house.post("team_manager", page_of(list.rows[0], "/match/" + house.unallocated.text()), {});
  const auto confirm = house.get("team_manager", page_of(list.rows[0], "/confirm"));
  CHECK(shows(confirm, "How soon: Today."));
  CHECK_FALSE(shows(confirm, "local default"));
}

TEST_CASE("the example can be loaded as it is") {
  const House house;
  const auto example = house.get("team_manager", "/duty/lists/example");
  CHECK(example.status == 200);
  const auto done = house.post_file("team_manager", "/duty/lists", sends(house, ""),
                                    {"example.csv", example.body});
  CHECK(location_of(done) == "/duty/lists/now");
  CHECK(list_of(house, "team_manager").rows.size() == 3);
}

}  // namespace
}  // namespace holdfast::pages
