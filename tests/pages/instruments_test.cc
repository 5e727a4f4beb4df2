// Assessment tools through their pages: one drawn from its questions, one that is a table, one
// whose outcome alone is recorded; who may not, and what yields nothing.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/assessment/assessment.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr const char* worker = "case_manager";

struct Tool {
  House house;

  std::string page(std::string_view tool = "") const {
    const auto all = "/records/" + house.ordinary.text() + "/instruments";
    return tool.empty() ? all : all + "/" + std::string(tool);
  }
  Fields with(Fields fields) const {
    const Fields known{{"event", house.fresh_text()},
                       {"rater", house.reader(worker).person.text()},
                       {"rated_on-day", "4"},
                       {"rated_on-month", "11"},
                       {"rated_on-year", "2026"}};
    fields.insert(fields.end(), known.begin(), known.end());
    return fields;
  }
  /// Besides the one that stood before.
  std::vector<Said<assessment::ToolCompleted>> completed() const {
    auto all = well(desk::open(house.desk, house.reader(worker), {house.ordinary, "overview", {}}))
                   .file.assessment->instruments;
    std::erase_if(all, [&](const auto& one) { return one.id() == house.instrument; });
    return all;
  }
};

/// The guide asks whom by their place among the choices: somebody who is known is the first.
Fields guide_answers() {
  return {{"drawn", "what.act"},          {"asked:what.act", "Threatens him at the gate"},
          {"asked:whom.kind", "0"},       {"asked:whom.worst", "A broken bone"},
          {"asked:when.soon", "1"},       {"asked:why.more", "The others egg him on"},
          {"asked:why.less", "His aunt"}, {"asked:unknown.what", "Whether they still meet"}};
}

TEST_CASE("a tool is drawn from its questions, and asks what an answer opens") {
  const Tool tool;
  const auto& house = tool.house;
  const auto form = house.get(worker, tool.page("harm_guide"));
  CHECK(shows(form, "What would the child do?"));
  CHECK_FALSE(shows(form, "What does that person say about their safety?"));
  const auto opened = house.post(worker, tool.page("harm_guide"), tool.with(guide_answers()));
  CHECK(opened.status == refused);
  CHECK(shows(opened, "What does that person say about their safety?"));
  CHECK(shows(opened, "Threatens him at the gate"));
  CHECK(tool.completed().empty());
}

TEST_CASE("outside its ages, untrained or with a missing answer nothing is recorded") {
  const Tool tool;
  const auto& house = tool.house;
  const Fields found{{"outcome", "high"}, {"rater_found", "He is often armed"}};
  const auto untrained = house.post(worker, tool.page("savry"), tool.with(found));
  CHECK(untrained.status == refused);
  CHECK(shows(untrained, "Nobody has recorded that the rater is trained in it"));
  const auto missing = house.post(worker, tool.page("ogrs3"), tool.with({{"asked:sex", "0"}}));
  CHECK(missing.status == refused);
  CHECK(tool.completed().empty());
  CHECK(house.get(worker, tool.page("nothing")).status == 404);
}

TEST_CASE("an outcome stands with its rater once they are recorded as trained") {
  const Tool tool;
  const auto& house = tool.house;
  CHECK(house
            .post("team_manager", "/tools/savry/training",
                  {{"event", house.fresh_text()},
                   {"trained", house.reader(worker).person.text()},
                   {"trained_on-day", "2"},
                   {"trained_on-month", "3"},
                   {"trained_on-year", "2026"},
                   {"shown_with", "Certificate"}})
            .status == went_on);
  const Fields found{{"outcome", "high"}, {"rater_found", "He is often armed"}};
  CHECK(house.post(worker, tool.page("savry"), tool.with(found)).status == went_on);
  CHECK(tool.completed().size() == 1);
  const auto page = house.get(worker, tool.page());
  CHECK(shows(page, "SAVRY"));
  CHECK(shows(page, "High"));
  CHECK(shows(page, house.reader(worker).name));
  CHECK(shows(page, "4 May 2027"));
}

TEST_CASE("a percentage has no word for it, its caveats beside it, and is kept from partners") {
  const Tool tool;
  const auto& house = tool.house;
  CHECK(shows(house.get(worker, tool.page("ogrs3")), "It says nothing of this child"));
  Fields answers{{"asked:sex", "0"},
                 {"asked:convicted_on-day", "2"},
                 {"asked:convicted_on-month", "11"},
                 {"asked:convicted_on-year", "2026"},
                 {"asked:at_risk_from-day", "2"},
                 {"asked:at_risk_from-month", "11"},
                 {"asked:at_risk_from-year", "2026"},
                 {"asked:sanctions", "1"},
                 {"asked:first_sanction", "15"},
                 {"asked:offence", "0"},
                 {"drawn", "sex"},
                 {"drawn", "convicted_on"},
                 {"drawn", "at_risk_from"},
                 {"drawn", "sanctions"},
                 {"drawn", "first_sanction"},
                 {"drawn", "offence"},
                 {"drawn", "confirmed_by"}};
  const auto of_boys = house.post(worker, tool.page("ogrs3"), tool.with(answers));
  CHECK(of_boys.status == refused);
  CHECK(shows(of_boys, "record says otherwise"));
  answers.front().second = "1";
  CHECK(house.post(worker, tool.page("ogrs3"), tool.with(answers)).status == went_on);
  const auto all = tool.completed();
  REQUIRE(all.size() == 1);
  CHECK(all.front().envelope.clearance.has(Compartment::staff_safety));
  CHECK(shows(house.get(worker, tool.page()),
              "Of a hundred alike, 14 within one year and 24 within two"));
}

}  // namespace
}  // namespace holdfast::pages
