// Adding a tool and taking one out, through the pages: what is refused of a file, what is not
// worked out, and that nothing typed or recorded is lost.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr const char* worker = "case_manager";
constexpr const char* head = "head_of_service";

std::string questionnaire(const std::string& items, const std::string& more = "") {
  return R"({"resourceType":"Questionnaire","url":"urn:example:sleep","version":"2",)"
         R"("title":"Sleep",)" +
         more + R"("item":[)" + items + "]}";
}
std::string asks(const std::string& id, const std::string& more = "") {
  return R"({"linkId":")" + id + R"(","type":"text","text":"How do you sleep?")" + more + "}";
}
/// A question that opens when another was answered.
std::string opens_on(const std::string& id, const std::string& other) {
  return asks(id, R"(,"enableWhen":[{"question":")" + other +
                      R"(","operator":"exists","answerBoolean":true}])");
}

struct Adding {
  House house;

  static Fields header(const std::string& licence = "full") {
    return {{"tool_title", "Sleep diary"},
            {"tool_owner", "A clinic"},
            {"licence", licence},
            {"licence_known", "CC0, its page of 2 March 2026"},
            {"whom", "any"},
            {"is_for", "Talking about sleep"},
            {"is_not_for", "A diagnosis"}};
  }
  web::Response add(const std::string& bytes, Fields fields = header()) const {
    fields.emplace_back("event", house.fresh_text());
    return house.post_files(head, "/tools/add", fields, {{"sleep.json", bytes}}, "questionnaire");
  }
  /// The address of its page.
  std::string added() const {
    const auto done = add(questionnaire(asks("sleep")));
    CHECK(done.status == went_on);
    const auto to = location_of(done);
    return to.substr(0, to.find('?'));
  }
  std::string form_of(const std::string& tool) const {
    return "/records/" + house.ordinary.text() + "/instruments" + tool.substr(tool.rfind('/'));
  }
  Fields answers() const {
    return {{"event", house.fresh_text()},
            {"rater", house.reader(worker).person.text()},
            {"rated_on-day", "4"},
            {"rated_on-month", "11"},
            {"rated_on-year", "2026"},
            {"drawn", "sleep"},
            {"asked:sleep", "Badly since the move"}};
  }
  web::Response take_out(const std::string& tool) const {
    return house.post(head, tool + "/out",
                      {{"event", house.fresh_text()}, {"out_because", "Its owner asked us to"}});
  }
};

TEST_CASE("a tool is added from its file, and can be completed at once") {
  const Adding here;
  const auto tool = here.added();
  CHECK(shows(here.house.get(worker, "/tools"), "Sleep diary"));
  const auto page = here.house.get(head, tool);
  CHECK(shows(page, "CC0, its page of 2 March 2026"));
  CHECK(shows(page, "Take this tool out"));
  CHECK(shows(here.house.get(worker, here.form_of(tool)), "How do you sleep?"));
  CHECK(here.house.post(worker, here.form_of(tool), here.answers()).status == went_on);
  CHECK(here.house.get(worker, "/tools/add").status == 404);
}

TEST_CASE("of a file that cannot be read each fault is said, and what was typed stays") {
  const Adding here;
  const auto says = [&](const std::string& bytes, std::string_view why) {
    CAPTURE(why);
    const auto page = here.add(bytes);
    CHECK(page.status == refused);
    CHECK(shows(page, why));
    CHECK(shows(page, "Talking about sleep"));
  };
  says("no JSON", "This is not JSON");
  says(questionnaire(opens_on("a", "b") + "," + opens_on("b", "a")),
       "Questions open each other in a circle");
  std::string many;
  for (int i = 0; i < 10'000; ++i) many += (i == 0 ? "" : ",") + asks("q" + std::to_string(i));
  says(questionnaire(many), "It has more than 1000 items");
  says(questionnaire(R"({"linkId":"a","type":"text","text":")" + std::string(200'000, 'a') +
                     R"("})"),
       "This text is too long");
  std::string wide;
  for (int i = 0; i < 900; ++i)
    wide += (i == 0 ? "" : ",") +
            asks("q" + std::to_string(i), R"(,"prefix":")" + std::string(60, 'p') + "\"");
  says(questionnaire(wide), "longer than 50000 characters");
}

TEST_CASE("its questions are shown here only where somebody says how that is known") {
  const Adding here;
  auto fields = Adding::header();
  std::erase_if(fields, [](const auto& one) { return one.first == "licence_known"; });
  const auto page = here.add(questionnaire(asks("sleep")), fields);
  CHECK(page.status == refused);
  CHECK(shows(page, "Say how you know that its questions may be shown here"));
  CHECK(shows(page, "The file that was read stays: Sleep"));
}

TEST_CASE("one that would work something out is recorded by its outcome, with what is left out") {
  const Adding here;
  const auto computes = asks(
      "sleep", R"(,"extension":[{"url":"urn:example:calculated","valueExpression":{"language":)"
               R"("text/fhirpath","expression":"1+1"}}])");
  const auto done = here.add(questionnaire(computes));
  CHECK(done.status == went_on);
  const auto to = location_of(done);
  const auto tool = to.substr(0, to.find('?'));
  const auto page = here.house.get(worker, tool);
  CHECK(shows(page, "item[0].extension[0].valueExpression"));
  CHECK(shows(page, "Done elsewhere; its outcome is recorded here"));
  CHECK_FALSE(shows(here.house.get(worker, here.form_of(tool)), "How do you sleep?"));
}

TEST_CASE("a tool that is taken out while its form is open loses nothing") {
  const Adding here;
  const auto tool = here.added();
  CHECK(here.house.post(worker, here.form_of(tool), here.answers()).status == went_on);
  CHECK(here.house.get(worker, here.form_of(tool)).status == 200);
  CHECK(here.take_out(tool).status == went_on);
  const auto sent = here.house.post(worker, here.form_of(tool), here.answers());
  CHECK(sent.status == refused);
  CHECK(shows(sent, "This tool was taken out while the page was open"));
  CHECK(shows(sent, "Badly since the move"));
  const auto later = here.house.get(worker, here.form_of(tool));
  CHECK(shows(later, "Badly since the move"));
  CHECK(shows(later, "Its owner asked us to"));
  const auto completed =
      here.house.get(worker, "/records/" + here.house.ordinary.text() + "/instruments");
  CHECK(shows(completed, "Sleep diary"));
  CHECK_FALSE(shows(completed, here.form_of(tool) + "\""));
  CHECK_FALSE(shows(here.house.get(worker, "/tools"), "Sleep diary"));
  CHECK(here.take_out(tool).status == refused);
}

/// The guide asks whom by their place among the choices: anybody who is there is the third.
Fields guide(const House& house) {
  Fields fields{{"event", house.fresh_text()},  {"rater", house.reader(worker).person.text()},
                {"rated_on-day", "3"},          {"rated_on-month", "11"},
                {"rated_on-year", "2026"},      {"asked:what.act", "Threatens her at the gate"},
                {"asked:whom.kind", "2"},       {"asked:whom.worst", "A broken bone"},
                {"asked:when.soon", "1"},       {"asked:why.more", "The others"},
                {"asked:why.less", "His aunt"}, {"asked:unknown.what", "Whether they meet"}};
  for (const auto* id :
       {"what", "what.act", "what.before", "what.never", "whom", "whom.kind", "whom.worst", "when",
        "when.soon", "when.signs", "why", "why.more", "why.less", "why.control", "why.gone",
        "unknown", "unknown.what", "unknown.child", "unknown.family"})
    fields.emplace_back("drawn", id);
  return fields;
}

TEST_CASE("levels stand beside percentages as counts, and a few are not told apart") {
  const House house;
  const auto table = house.get("team_manager", "/tools");
  CHECK_FALSE(shows(table, "High: 1 to 4"));
  Fields answers{{"event", house.fresh_text()},
                 {"rater", house.reader(worker).person.text()},
                 {"rated_on-day", "2"},
                 {"rated_on-month", "11"},
                 {"rated_on-year", "2026"},
                 {"asked:sex", "1"},
                 {"asked:convicted_on-day", "2"},
                 {"asked:convicted_on-month", "11"},
                 {"asked:convicted_on-year", "2026"},
                 {"asked:at_risk_from-day", "2"},
                 {"asked:at_risk_from-month", "11"},
                 {"asked:at_risk_from-year", "2026"},
                 {"asked:sanctions", "1"},
                 {"asked:first_sanction", "15"},
                 {"asked:offence", "0"}};
  for (const auto* id :
       {"sex", "convicted_on", "at_risk_from", "sanctions", "first_sanction", "offence"})
    answers.emplace_back("drawn", id);
  const auto ogrs3 = "/records/" + house.ordinary.text() + "/instruments/ogrs3";
  CHECK(house.post(worker, ogrs3, answers).status == went_on);
  const auto after = house.get("team_manager", "/tools");
  CHECK(shows(after, "High: 1 to 4"));
  CHECK_FALSE(shows(after, "51 within"));
}

TEST_CASE("managers see whose training ends and what is past its day, others do not") {
  const Adding here;
  const auto trains = [&](const char* year) {
    return here.house.post("team_manager", "/tools/savry/training",
                           {{"event", here.house.fresh_text()},
                            {"trained", here.house.reader(worker).person.text()},
                            {"trained_on-day", "2"},
                            {"trained_on-month", "3"},
                            {"trained_on-year", "2024"},
                            {"trained_until-day", "2"},
                            {"trained_until-month", "3"},
                            {"trained_until-year", year},
                            {"shown_with", "Certificate"}});
  };
  CHECK(trains("2026").status == went_on);
  const auto page = here.house.get("team_manager", "/tools");
  CHECK(shows(page, "Ended"));
  CHECK(shows(page, "Levels beside percentages"));
  CHECK(shows(page, "No rating is past the day"));
  CHECK_FALSE(shows(here.house.get(worker, "/tools"), "Levels beside percentages"));
  CHECK(here.house
            .post(worker, "/records/" + here.house.restricted.text() + "/instruments/harm_guide",
                  guide(here.house))
            .status == went_on);
  here.house.now = here.house.now + days_long(400);
  const auto late = here.house.get("team_manager", "/tools");
  CHECK(shows(late, here.house.ordinary.text() + "/instruments"));
  CHECK_FALSE(shows(late, here.house.restricted.text()));
  CHECK_FALSE(shows(here.house.get("head_of_service", "/tools"), "that you may not open"));
  CHECK(shows(here.house.get("team_manager", "/tools"), "Guide to a scenario of harm"));
  CHECK_FALSE(shows(here.house.get("team_manager", "/tools"), "No rating is past the day"));
}

}  // namespace
}  // namespace holdfast::pages
