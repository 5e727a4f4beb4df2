// Answers to a tool that were given elsewhere: read from a file, looked at, and only then saved.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr const char* worker = "case_manager";

const std::string the_child = "urn:holdfast:tool:child_says|1";

std::string response(const std::string& of, const std::string& items) {
  return R"({"resourceType":"QuestionnaireResponse","questionnaire":")" + of +
         R"(","status":"completed","authored":"2026-11-02T10:00:00Z","item":[)" + items + "]}";
}
std::string words(const std::string& id, const std::string& said) {
  return R"({"linkId":")" + id + R"(","answer":[{"valueString":")" + said + R"("}]})";
}
std::string coded(const std::string& id, const std::string& code) {
  return R"({"linkId":")" + id + R"(","answer":[{"valueCoding":{"code":")" + code + R"("}}]})";
}

struct Bringing {
  House house;

  std::string form() const {
    return "/records/" + house.ordinary.text() + "/instruments/child_says";
  }
  web::Response bring(const std::string& bytes, const Fields& more = {}) const {
    return house.post_files(worker, form() + "/file", more, {{"answers.json", bytes}}, "answers");
  }
};

TEST_CASE("answers from a file are shown in the form, and nothing is saved unseen") {
  const Bringing here;
  const auto brought = here.bring(response(the_child, words("happened", "He pushed me first") +
                                                          "," + coded("safe", "not_always") + "," +
                                                          words("safe_what", "The bus stop")));
  CHECK(brought.status == went_on);
  CHECK(location_of(brought) == here.form());
  const auto form = here.house.get(worker, here.form());
  CHECK(shows(form, "These answers were read from answers.json"));
  CHECK(shows(form, "He pushed me first"));
  CHECK(shows(form, "The bus stop"));
  const auto page =
      here.house.get(worker, "/records/" + here.house.ordinary.text() + "/instruments");
  CHECK_FALSE(shows(page, "What I want to say</caption>"));
}

TEST_CASE("what other answers leave closed is counted, and not taken over") {
  const Bringing here;
  CHECK(here.bring(response(the_child,
                            coded("safe", "yes") + "," + words("safe_what", "The bus stop")))
            .status == went_on);
  const auto form = here.house.get(worker, here.form());
  CHECK(shows(form, "do not open these questions: 1"));
  CHECK_FALSE(shows(form, "The bus stop"));
}

TEST_CASE("a file that is not an answer to this tool is refused with why") {
  const Bringing here;
  const auto says = [&](const std::string& bytes, std::string_view why) {
    CAPTURE(why);
    const auto page = here.bring(bytes);
    CHECK(page.status == refused);
    CHECK(shows(page, why));
  };
  says("not JSON at all", "This is no FHIR QuestionnaireResponse");
  says(R"({"resourceType":"Patient"})", "This is no FHIR QuestionnaireResponse");
  says(response("urn:holdfast:tool:harm_guide|1", ""), "It answers urn:holdfast:tool:harm_guide|1");
  says(response("urn:holdfast:tool:child_says|7", ""), "It answers version 7, and here it is");
  says(response("urn:holdfast:tool:child_says", ""), "It does not say which version");
  says(response(the_child, words("shoe_size", "9")), "It answers shoe_size, which is not asked");
  says(response(the_child, words("happened", std::string(60'000, 'a'))),
       "What happened?: Enter 50000 characters or fewer");
  says(std::string(2'100'000, ' '), "The file is larger than 2 MB");
  const auto none = here.house.post(worker, here.form() + "/file", {});
  CHECK(none.status == refused);
  CHECK(shows(none, "Choose a file"));
}

TEST_CASE("what was typed already is not lost to a file") {
  const Bringing here;
  const auto good = response(the_child, words("happened", "He pushed me first"));
  CHECK(here.bring(good).status == went_on);
  const auto second = response(the_child, words("happened", "I pushed him first"));
  const auto asked = here.bring(second);
  CHECK(asked.status == refused);
  CHECK(shows(asked, "take the place of what you typed"));
  CHECK(shows(here.house.get(worker, here.form()), "He pushed me first"));
  CHECK(here.bring(second, {{"replace", "yes"}}).status == went_on);
  CHECK(shows(here.house.get(worker, here.form()), "I pushed him first"));
}

TEST_CASE("of a tool whose items are not here no answers can be brought") {
  const Bringing here;
  const auto savry = "/records/" + here.house.ordinary.text() + "/instruments/savry/file";
  CHECK(here.house.get(worker, savry).status == 404);
}

}  // namespace
}  // namespace holdfast::pages
