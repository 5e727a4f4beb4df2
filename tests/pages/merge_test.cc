// Merging two records of one child, and parting them again, through the pages.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;

std::string where_to(const web::Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "location") return value;
  return {};
}

/// The unallocated child of the house turns out to be the same as another, or so a manager says.
struct Merging {
  House house;
  StreamId one = house.ordinary;
  StreamId other = house.unallocated;
  std::string address = "/records/" + one.text() + "/merge";
  Fields answers{{"event", house.fresh_text()},
                 {"other", other.text()},
                 {"goes_on", one.text()},
                 {"merge_why", "The same mother and school"},
                 {"merge_evidence", "The school was asked"}};

  Merging() { house.tick("team_manager", one); }

  web::Response step(const std::string& which) const {
    auto sent = answers;
    sent.emplace_back("step", which);
    return house.post("team_manager", address, sent);
  }
  web::Response step_without(const std::string& which, std::string_view left_out) {
    std::erase_if(answers, [&](const auto& answer) { return answer.first == left_out; });
    return step(which);
  }
  web::Response opened(StreamId record, const std::string& below = "") const {
    return house.get("team_manager", "/records/" + record.text() + below);
  }
};

TEST_CASE("a manager chooses the other record, compares the two and merges them") {
  Merging m;
  const auto chosen = m.house.get("team_manager", m.address + "?name=sasha");
  CHECK(shows(chosen, "Sasha Quill, born"));
  const auto compared = m.house.get("team_manager", m.address + "?other=" + m.other.text());
  CHECK(compared.status == 200);
  CHECK(shows(compared, "Jordan Ellis"));
  CHECK(shows(compared, "Sasha Quill"));
  CHECK(shows(compared, "Differs"));
  CHECK(shows(compared, "Which record goes on?"));
  CHECK(shows(m.step("why"), "Why are these records of one child?"));
  const auto check = m.step("check");
  CHECK(shows(check, "Check your answers"));
  CHECK(shows(check, "The same mother and school"));
  const auto merged = m.step("merge");
  CHECK(merged.status == went_on);
  CHECK(where_to(merged).starts_with("/records/" + m.one.text()));
  CHECK(shows(m.opened(m.one), "The same mother and school"));
  CHECK(shows(m.opened(m.one, "/child"), "Sasha Quill"));
  const auto gone = m.opened(m.other);
  CHECK(gone.status == 200);
  CHECK(shows(gone, "This record was merged into another"));
  CHECK(shows(gone, "The school was asked"));
  CHECK(shows(m.house.get("team_manager", "/find?name=quill"), "1 child found"));
  CHECK(m.step("merge").status == went_on);
}

TEST_CASE("the other way round, the record that was chosen goes on") {
  Merging m;
  m.answers[2].second = m.other.text();
  CHECK(where_to(m.step("merge")).starts_with("/records/" + m.other.text()));
  CHECK(shows(m.opened(m.one, "/chronology"), "This record was merged into another"));
  CHECK(shows(m.opened(m.other, "/chronology"), "From the merged record"));
}

TEST_CASE("what is not answered is asked again, beside its question") {
  Merging m;
  const auto nothing = m.house.get("team_manager", m.address + "?chosen=yes");
  CHECK(nothing.status == refused);
  CHECK(shows(nothing, R"(href="#other")"));
  CHECK(shows(m.house.get("team_manager", m.address + "?other=" + m.one.text()),
              "Select another record than this one"));
  const auto no_reason = m.step_without("merge", "merge_why");
  CHECK(no_reason.status == refused);
  CHECK(shows(no_reason, R"(href="#merge_why")"));
  const auto none_goes_on = m.step_without("merge", "goes_on");
  CHECK(none_goes_on.status == refused);
  CHECK(shows(none_goes_on, R"(href="#goes_on")"));
  CHECK(shows(m.house.get("team_manager", "/find?name=quill"), "1 child found"));
  CHECK_FALSE(shows(m.opened(m.other), "was merged"));
}

TEST_CASE("nobody merges with a record that is closed to them, nor learns of one") {
  Merging m;
  const auto nowhere = StreamId::random(m.house.chance);
  const auto glass = m.house.get("team_manager", m.address + "?other=" + m.house.restricted.text());
  CHECK(where_to(glass) == "/records/" + m.house.restricted.text() + "/break-glass");
  const auto none = m.house.get("team_manager", m.address + "?other=" + nowhere.text());
  CHECK(none.status == refused);
  CHECK(shows(none, "Select a record from the list"));
  const auto victims = m.house.get("team_manager", m.address + "?other=" + m.house.victim.text());
  CHECK(victims.status == refused);
  CHECK(shows(victims, "Select a record from the list"));
  CHECK(m.house.get("case_manager", m.address).status == 404);
}

TEST_CASE("a merged record shows what became of it on every page, and takes no form") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto merged = "/records/" + house.merged.text();
  for (const auto* below : {"", "/chronology", "/child", "/offending", "/events/new"})
    CHECK(shows(house.get("case_manager", merged + below), "This record was merged into another"));
  const auto sent = house.post("case_manager", merged + "/birth-date", {});
  CHECK(sent.status == refused);
  CHECK(shows(sent, "Nothing more was recorded here"));
  CHECK(shows(house.get("case_manager", merged + "/looked"), "Who has looked at this record"));
  const auto before = house.get("case_manager", merged + "/chronology?as-known-at=2026-11-03");
  CHECK_FALSE(shows(before, "This record was merged into another"));
}

TEST_CASE("what the two say differently is shown, with where each was recorded") {
  const House house;
  const auto page = "/records/" + house.ordinary.text();
  CHECK(shows(house.get("case_manager", page), "Find out which date of birth is right"));
  const auto child = house.get("case_manager", page + "/child");
  CHECK(shows(child, "in the merged record"));
  CHECK(shows(child, "Or 6 May 2011"));
  CHECK(shows(child, "Female"));
  CHECK(shows(child, "Male"));
  CHECK(shows(house.get("case_manager", page + "/chronology"), "Was given a bus pass"));
}

TEST_CASE("who may open merged records is told of all of them on the one that goes on") {
  Merging m;
  const auto& manager = m.house.reader("team_manager");
  const service::Admitted admitted{m.other, manager.person, {}, {}, {"Joint visit"}, {}};
  for (auto record : {m.one, m.other}) {
    auto one = admitted;
    one.record = record;
    REQUIRE(desk::record_service(m.house.desk, manager, m.house.fresh(), one));
  }
  REQUIRE(desk::record_service(m.house.desk, manager, m.house.fresh(),
                               service::RecordRestricted{m.other, {"Threats were made"}}));
  CHECK(m.step("merge").status == went_on);
  const auto page = m.opened(m.one, "/access");
  CHECK(shows(page, "This record is restricted"));
  CHECK(shows(page, "Threats were made"));
  CHECK(shows(page, "Given on one of the merged records"));
  const auto lift = "/records/" + m.one.text() + "/access/lift";
  CHECK(m.house.post("team_manager", lift, {{"event", m.house.fresh_text()}, {"why", "It is over"}})
            .status == went_on);
  CHECK(shows(m.opened(m.one, "/access"), "This record is not restricted"));
}

TEST_CASE("a manager parts the records again, and each stands alone") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto undo = "/records/" + house.ordinary.text() + "/merges/" + house.merge.text() + "/undo";
  Fields answers{{"event", house.fresh_text()}, {"step", "undo"}};
  const auto asked = house.post("team_manager", undo, answers);
  CHECK(asked.status == refused);
  CHECK(shows(asked, R"(href="#undo_why")"));
  answers.emplace_back("undo_why", "They are cousins");
  CHECK(house.post("team_manager", undo, answers).status == went_on);
  CHECK(house.post("team_manager", undo, answers).status == went_on);
  CHECK(house.get("team_manager", undo).status == 404);
  house.tick("team_manager", house.merged);
  const auto alone = house.get("team_manager", "/records/" + house.merged.text() + "/chronology");
  CHECK(shows(alone, "Was given a bus pass"));
  const auto here = house.get("team_manager", "/records/" + house.ordinary.text() + "/chronology");
  CHECK_FALSE(shows(here, "Was given a bus pass"));
}

}  // namespace
}  // namespace holdfast::pages
