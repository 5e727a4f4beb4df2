// An answer is read from itself alone.
#include "records/answers_said.h"

#include <doctest/doctest.h>

namespace holdfast {
namespace {

TEST_CASE("answers are read with their questions, those below a question too") {
  const auto said = answers_said(
      R"({"resourceType":"QuestionnaireResponse","authored":"2026-11-27T10:00:00Z","item":[)"
      R"({"linkId":"g","item":[{"linkId":"a","text":"Safe?","answer":[{"valueCoding":)"
      R"({"code":"no","display":"No"},"item":[{"linkId":"b","text":"Why?",)"
      R"("answer":[{"valueString":"The stairs"}]}]}]}]},)"
      R"({"linkId":"c","answer":[{"valueBoolean":true},{"valueInteger":3}]}]})");
  REQUIRE(said.has_value());
  REQUIRE(said->size() == 3);
  CHECK((*said)[0].question == "Safe?");
  CHECK((*said)[0].answer == "No");
  CHECK((*said)[1].question == "Why?");
  CHECK((*said)[1].answer == "The stairs");
  CHECK((*said)[2].question == "c");
  CHECK((*said)[2].answer == "Yes\n3");
}

TEST_CASE("what is no answer to a questionnaire stays as it was written") {
  CHECK_FALSE(answers_said("He said { and then }").has_value());
  CHECK_FALSE(answers_said("{ not JSON").has_value());
  CHECK_FALSE(answers_said(R"({"resourceType":"Patient"})").has_value());
  CHECK(answered_on(R"({"resourceType":"QuestionnaireResponse","authored":"soon"})").empty());
  CHECK(answered_on(R"({"resourceType":"QuestionnaireResponse","authored":"2026-11-27T10:00Z"})") ==
        "2026-11-27");
}

}  // namespace
}  // namespace holdfast
