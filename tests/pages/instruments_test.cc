// Assessment tools through their pages: one drawn from its questions, one that is a table, one
// whose outcome alone is recorded; who may not, and what yields nothing.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"

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
                 {"drawn", "offence"}};
  const auto of_boys = house.post(worker, tool.page("ogrs3"), tool.with(answers));
  CHECK(of_boys.status == refused);
  CHECK(shows(of_boys, "record says otherwise"));
  answers.front().second = "1";
  CHECK(house.post(worker, tool.page("ogrs3"), tool.with(answers)).status == went_on);
  const auto all = tool.completed();
  REQUIRE(all.size() == 1);
  CHECK(all.front().envelope.clearance.has(Compartment::staff_safety));
  CHECK(shows(house.get(worker, tool.page()),
              "Of a hundred alike, 34 within one year and 51 within two"));
  const auto section = house.get(worker, "/records/" + house.ordinary.text() + "/assessment/" +
                                             house.assessment.text() + "/section/behaviour");
  CHECK(shows(section, house.instrument.text()));
  CHECK_FALSE(shows(section, all.front().id().text()));
}

TEST_CASE("a number in doubt scores nobody until who answers for the settings has looked it up") {
  Tool tool;
  auto& house = tool.house;
  const auto told = [&](const children::Event& what) {
    return desk::record(house.desk, house.reader(worker),
                        {.event = house.fresh(),
                         .parts = {{house.ordinary, holdfast::Event(what)}},
                         .more = {},
                         .reason = ""})
        .has_value();
  };
  REQUIRE(told(children::SexRecorded{children::Sex::female}));
  REQUIRE(told(children::BirthDateLearned{*Date::from("2010-06-01")}));
  const auto scores = [&] {
    Fields answers{{"asked:sex", "1"}, {"asked:sanctions", "1"}, {"asked:first_sanction", "16"}};
    answers.emplace_back("asked:offence", "0");
    for (const std::string day : {"convicted_on", "at_risk_from"})
      for (const auto& [part, number] :
           {std::pair{"-day", "2"}, {"-month", "11"}, {"-year", "2026"}})
        answers.emplace_back("asked:" + day + part, number);
    for (const auto* id :
         {"sex", "convicted_on", "at_risk_from", "sanctions", "first_sanction", "offence"})
      answers.emplace_back("drawn", id);
    return house.post(worker, tool.page("ogrs3"), tool.with(answers));
  };
  const auto looked_up = [&](const char* who, const char* found) {
    return house
        .post(who, "/tools/ogrs3/number",
              {{"event", house.fresh_text()},
               {"number_found", found},
               {"looked_in", "Research summary 7 of 2009, page 12"}})
        .status;
  };
  const auto held_back = scores();
  CHECK(held_back.status == refused);
  CHECK(shows(held_back, "number for this age is in doubt"));
  CHECK(shows(held_back, "nobody here has looked it up"));
  CHECK(looked_up(worker, "same") != went_on);
  CHECK(looked_up("head_of_service", "other") == went_on);
  CHECK(scores().status == refused);
  CHECK(shows(house.get(worker, "/tools/ogrs3"), "did not find it"));
  CHECK(looked_up("head_of_service", "same") == went_on);
  CHECK(shows(house.get(worker, "/tools/ogrs3"), "found the same number"));
  CHECK(shows(house.get("head_of_service", "/tools/ogrs3/number"), "-0.9592"));
  CHECK(scores().status == went_on);
}

/// The child's own words, told to the worker.
Fields child_says(Fields more = {}) {
  Fields fields{{"told_how", "said"}, {"asked:happened", "He pushed me first"}};
  for (const auto* id : {"begin", "happened", "hurt", "need", "well", "helps", "want", "worries",
                         "safe", "me", "treated", "think"})
    fields.emplace_back("drawn", id);
  fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

TEST_CASE("what a child says of themselves comes with how it came, and can be rested on") {
  const Tool tool;
  const auto& house = tool.house;
  const auto form = house.get(worker, tool.page("child_says"));
  CHECK(shows(form, "Who brings it onto the record?"));
  CHECK(shows(form, "Nobody will be cross"));
  CHECK(shows(form, "holdfast-large-print"));
  CHECK_FALSE(shows(form, "holdfast-identity"));
  CHECK(shows(house.get(worker, tool.page("harm_guide")), "holdfast-identity"));
  auto unsaid = child_says();
  unsaid.erase(unsaid.begin());
  const auto refused_page = house.post(worker, tool.page("child_says"), tool.with(unsaid));
  CHECK(refused_page.status == refused);
  CHECK(shows(refused_page, "Select how it was told"));
  CHECK(shows(refused_page, "He pushed me first"));
  const auto said = house.post(worker, tool.page("child_says"),
                               tool.with(child_says({{"sat_with", "His aunt"}})));
  CHECK(said.status == went_on);
  const auto all = tool.completed();
  REQUIRE(all.size() == 1);
  const auto entry = all.front().id().text();
  const auto record = "/records/" + house.ordinary.text();
  const auto page = house.get(worker, record + "/entries/" + entry);
  CHECK(shows(page, "What happened?"));
  CHECK(shows(page, "He pushed me first"));
  CHECK(shows(page, "His aunt"));
  CHECK_FALSE(shows(page, "resourceType"));
  const auto section = house.get(
      worker, record + "/assessment/" + house.assessment.text() + "/section/childs_words");
  CHECK(shows(section, "value=\"" + entry + "\""));
  CHECK(shows(section, "What I want to say: He pushed me first"));
}

TEST_CASE("a form on paper has the questions, and is there for what is filled in here alone") {
  const House house;
  const auto paper = house.get(worker, "/tools/child_says/paper");
  CHECK(paper.status == 200);
  CHECK(shows(paper, "1. What happened?"));
  CHECK(shows(paper, "to question 8."));
  CHECK(shows(paper, "I would rather not say"));
  CHECK_FALSE(shows(paper, "holdfast-paper--large"));
  CHECK(shows(house.get(worker, "/tools/child_says/paper?print=large"), "holdfast-paper--large"));
  for (const auto* none : {"ogrs3", "savry", "nothing"})
    CHECK(house.get(worker, "/tools/" + std::string(none) + "/paper").status == 404);
}

TEST_CASE("answers that are too long together are refused with their length, and kept") {
  const Tool tool;
  const std::string long_words(30'000, 'a');
  const auto sent = tool.house.post(
      worker, tool.page("child_says"),
      tool.with(child_says({{"asked:hurt", long_words}, {"asked:well", long_words}})));
  CHECK(sent.status == refused);
  CHECK(shows(sent, "The answers are too long together"));
  CHECK(shows(sent, long_words));
  const std::string pasted(200'000, 'b');
  const auto one = tool.house.post(worker, tool.page("child_says"),
                                   tool.with(child_says({{"asked:hurt", pasted}})));
  CHECK(one.status == refused);
  CHECK(shows(one, "Enter 50000 characters or fewer"));
  CHECK(shows(one, pasted));
  CHECK(tool.completed().empty());
}

}  // namespace
}  // namespace holdfast::pages
