// Questionnaires from outside: read whole, or refused with the path of what is wrong.
#include "records/questionnaire.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace holdfast {
namespace {

std::string whole(const std::string& items) {
  return R"({"resourceType":"Questionnaire","url":"urn:tool","version":"2","title":"A tool",)"
         R"("status":"active","item":[)" +
         items + "]}";
}

std::string line(const std::string& id, const std::string& more = "") {
  return R"({"linkId":")" + id + R"(","text":"Asked","type":"string")" + more + "}";
}

bool refuses(const std::string& json, std::string_view path) {
  const auto read = questionnaire_from(json);
  return !read && std::ranges::find(read.error(), path, &Problem::field) != read.error().end();
}

const char* const every_type =
    R"({"linkId":"g","type":"group","item":[
      {"linkId":"b","type":"boolean"},{"linkId":"i","type":"integer"},
      {"linkId":"f","type":"decimal"},{"linkId":"d","type":"date"},
      {"linkId":"m","type":"dateTime"},{"linkId":"t","type":"time"},
      {"linkId":"l","type":"string","maxLength":5},{"linkId":"w","type":"text"},
      {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"urn:s","code":"1",
        "display":"One"}},{"valueString":"Two"},{"valueInteger":3}],
        "item":[{"linkId":"h","type":"display","text":"What one means","extension":[{"url":
        "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
        "valueCodeableConcept":{"coding":[{"code":"help"}]}}]},{"linkId":"why","type":"string"}]},
      {"linkId":"o","type":"open-choice","answerOption":[{"valueCoding":{"code":"1"}}]}]})";

TEST_CASE("every plain type is read, with its choices and its help") {
  const auto read = questionnaire_from(whole(every_type));
  REQUIRE(read);
  CHECK(read->title == "A tool");
  CHECK(read->not_computed.empty());
  const auto* choice = find(read->items, "c");
  REQUIRE(choice != nullptr);
  CHECK(choice->help == "What one means");
  REQUIRE(choice->options.size() == 3);
  CHECK(choice->options[0].label == "One");
  CHECK(choice->options[2].label == "3");
  CHECK(choice->items.size() == 1);
  CHECK(find(read->items, "why") != nullptr);
  CHECK(find(read->items, "nowhere") == nullptr);
}

TEST_CASE("answers go out as a QuestionnaireResponse and come in the same") {
  const auto read = questionnaire_from(whole(every_type));
  REQUIRE(read);
  const ItemAnswers answers{{"b", {true}},
                            {"i", {std::int64_t{-4}}},
                            {"f", {2.5}},
                            {"d", {std::string("2026-02-28")}},
                            {"t", {std::string("09:30:00")}},
                            {"l", {std::string("Five5")}},
                            {"w", {std::string("Words \"and\"\nmore")}},
                            {"c", {Coding{"urn:s", "1", "One"}}},
                            {"why", {std::string("Because")}},
                            {"o", {std::string("Another")}}};
  const auto json = response_json(*read, answers, "2026-11-27T16:40:00Z");
  CHECK(json.find("\"questionnaire\":\"urn:tool|2\"") != std::string::npos);
  const auto again = answers_from(*read, json);
  REQUIRE(again);
  CHECK(*again == answers);
}

TEST_CASE("an answer that a question does not take is refused, by its link id") {
  const auto read = questionnaire_from(whole(every_type));
  REQUIRE(read);
  const auto refused = [&](const std::string& id, const std::string& answers) {
    const auto taken = answers_from(
        *read, R"({"resourceType":"QuestionnaireResponse","questionnaire":"urn:tool|2","item":[)"
               R"({"linkId":"g","item":[{"linkId":")" +
                   id + R"(","answer":[)" + answers + "]}]}]}");
    return !taken && taken.error().front().field == id;
  };
  CHECK(refused("b", R"({"valueString":"yes"})"));
  CHECK(refused("i", R"({"valueDecimal":1.5})"));
  CHECK(refused("d", R"({"valueDate":"2026-02-30"})"));
  CHECK(refused("l", R"({"valueString":"Sixsix"})"));
  CHECK(refused("c", R"({"valueCoding":{"code":"9"}})"));
  CHECK(refused("b", R"({"valueBoolean":true},{"valueBoolean":false})"));
  CHECK(refused("g", R"({"valueBoolean":true})"));
  const auto of = [&](const std::string& named) {
    return answers_from(*read, R"({"resourceType":"QuestionnaireResponse","questionnaire":")" +
                                   named + R"(","item":[]})");
  };
  CHECK(of("urn:tool|2").has_value());
  CHECK_FALSE(of("urn:tool|1"));
  CHECK_FALSE(answers_from(*read, "[]"));
  CHECK_FALSE(answers_from(*read, "{"));
}

TEST_CASE("what it would compute, or no page draws, is named by its path") {
  const auto computed = questionnaire_from(
      whole(line("a", R"(,"extension":[{"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/)"
                      R"(sdc-questionnaire-calculatedExpression","valueExpression":)"
                      R"({"language":"text/fhirpath","expression":"1"}}])") +
            R"(,{"linkId":"q","type":"quantity"},{"linkId":"v","type":"choice",)"
            R"("answerValueSet":"urn:set"},{"linkId":"g","type":"group","repeats":true})"));
  REQUIRE(computed);
  const auto& paths = computed->not_computed;
  const auto has = [&](const char* path) { return std::ranges::find(paths, path) != paths.end(); };
  CHECK(has("item[0].extension[0].valueExpression"));
  CHECK(has("item[1].type"));
  CHECK(has("item[2].answerValueSet"));
  CHECK(has("item[3].repeats"));
}

TEST_CASE("a Questionnaire that contradicts itself is refused") {
  CHECK(refuses("", ""));
  CHECK(refuses("[]", ""));
  CHECK(refuses(R"({"resourceType":"Patient"})", ""));
  CHECK(refuses(whole(""), "item"));
  CHECK(refuses(whole(line("a") + "," + line("a")), "item[1].linkId"));
  CHECK(refuses(whole(R"({"type":"string"})"), "item[0].linkId"));
  CHECK(refuses(whole(R"({"linkId":"a","type":"riddle"})"), "item[0].type"));
  CHECK(refuses(whole(R"({"linkId":"a","type":"choice"})"), "item[0].answerOption"));
  CHECK(refuses(whole(R"({"linkId":"a","type":"choice","answerOption":[{}]})"),
                "item[0].answerOption[0]"));
  CHECK(refuses(whole("7"), "item[0]"));
  CHECK(refuses(R"({"resourceType":"Questionnaire","item":7})", "item"));
}

TEST_CASE("questions that open each other in a circle are refused, and so is one on nothing") {
  const auto opens = [](const std::string& id, const std::string& on) {
    return line(id, R"(,"enableWhen":[{"question":")" + on +
                        R"(","operator":"exists","answerBoolean":true}])");
  };
  CHECK(refuses(whole(opens("a", "a")), "a"));
  CHECK(refuses(whole(opens("a", "b") + "," + opens("b", "c") + "," + opens("c", "a")), "a"));
  CHECK(refuses(whole(opens("a", "nowhere")), "a"));
  // A group that opens on what lies in it never opens.
  CHECK(refuses(whole(R"({"linkId":"g","type":"group","item":[)" + line("in") +
                      R"(],"enableWhen":[{"question":"in","operator":"exists",)"
                      R"("answerBoolean":true}]})"),
                "g"));
  CHECK(questionnaire_from(whole(line("a") + "," + opens("b", "a") + "," + opens("c", "a")))
            .has_value());
  CHECK(refuses(whole(line("a") + "," +
                      line("b", R"(,"enableWhen":[{"question":"a","operator":"~","answerString":)"
                                R"("x"}])")),
                "item[1].enableWhen[0]"));
}

TEST_CASE("ten thousand items, groups without end and a number without end are refused") {
  std::string many;
  for (int i = 0; i < 10'000; ++i) many += (many.empty() ? "" : ",") + line(std::to_string(i));
  CHECK(refuses(whole(many), "item"));
  std::string deep = line("last");
  for (int i = 0; i < 30; ++i)
    deep = R"({"linkId":"g)" + std::to_string(i) + R"(","type":"group","item":[)" + deep + "]}";
  CHECK_FALSE(questionnaire_from(whole(deep)));
  std::string bottomless(100'000, '[');
  CHECK(refuses(bottomless, ""));
  const auto ordinal = [](const std::string& number) {
    return whole(R"({"linkId":"a","type":"choice","answerOption":[{"valueCoding":{"code":"1"},)"
                 R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue",)"
                 R"("valueDecimal":)" +
                 number + "}]}]}");
  };
  CHECK(questionnaire_from(ordinal("1.125")).has_value());
  CHECK(refuses(ordinal("1e300"), "item[0].answerOption[0]"));
  CHECK(refuses(ordinal("0.0001"), "item[0].answerOption[0]"));
  CHECK(refuses(ordinal("\"1\""), "item[0].answerOption[0]"));
  CHECK(refuses(std::string(most_bytes_of_questionnaire + 1, ' '), ""));
}

}  // namespace
}  // namespace holdfast
