// Tools of every shape: what is open, what is missing, and that only sums of what was chosen come
// out, whatever the order of the answers.
#include "practice/tools/scoring.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/dice_testing.h"

namespace holdfast::tools {
namespace {

std::string option(int code, const std::string& ordinal) {
  const auto extension = ordinal.empty()
                             ? std::string()
                             : R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/)"
                               R"(ordinalValue","valueDecimal":)" +
                                   ordinal + "}]";
  return R"({"valueCoding":{"code":")" + std::to_string(code) + R"(","display":"Choice )" +
         std::to_string(code) + "\"" + extension + "}}";
}

/// 0, 1 and 2, each worth its number.
std::string scored(const std::string& id, const std::string& more = "") {
  return R"({"linkId":")" + id + R"(","text":"Question )" + id +
         R"(","type":"choice","answerOption":[)" + option(0, "0") + "," + option(1, "1") + "," +
         option(2, "2") + "]" + more + "}";
}

std::string group(const std::string& id, const std::string& items, const std::string& more = "") {
  return R"({"linkId":")" + id + R"(","text":"Group )" + id + R"(","type":"group","item":[)" +
         items + "]" + more + "}";
}

std::string when(const std::string& id, const std::string& operation, const std::string& answer) {
  return R"({"question":")" + id + R"(","operator":")" + operation + R"(",)" + answer + "}";
}

std::string opens_on(const std::string& conditions, const std::string& behaviour = "") {
  return R"(,"enableWhen":[)" + conditions + "]" +
         (behaviour.empty() ? "" : R"(,"enableBehavior":")" + behaviour + "\"");
}

Questionnaire tool(const std::string& items) {
  auto read = questionnaire_from(
      R"({"resourceType":"Questionnaire","url":"urn:x","version":"1","status":"active","item":[)" +
      items + "]}");
  if (!read) {
    FAIL(read.error().front().field, ": ", read.error().front().words);
  }
  return std::move(*read);
}

ItemValue code(int number) { return Coding{"", std::to_string(number), ""}; }

bool is_missing(const Questionnaire& of, const ItemAnswers& answers, const std::string& id) {
  const auto found = score(of, answers);
  return !found && std::ranges::find(found.error(), id, &Problem::field) != found.error().end();
}

TEST_CASE("a total is the sum of what was chosen, by group and in all") {
  const auto two = tool(group("a", scored("a1") + "," + scored("a2")) + "," +
                        group("b", group("b0", scored("b1"))) + "," + scored("c"));
  const auto found =
      score(two, {{"a1", {code(1)}}, {"a2", {code(2)}}, {"b1", {code(2)}}, {"c", {code(0)}}});
  REQUIRE(found);
  CHECK(found->whole.total == 5'000);
  CHECK(found->whole.most == 8'000);
  REQUIRE(found->groups.size() == 2);
  CHECK(found->groups[0].total == 3'000);
  CHECK(found->groups[1].total == 2'000);
  CHECK(sum_words(found->whole.total) == "5");
}

TEST_CASE("a missing answer never yields a score, nor does a choice without a number") {
  const auto three = tool(scored("a") + "," + scored("b") +
                          R"(,{"linkId":"c","type":"choice",)"
                          R"("answerOption":[)" +
                          option(0, "0") + "," + option(9, "") + "]}");
  const ItemAnswers whole{{"a", {code(1)}}, {"b", {code(1)}}, {"c", {code(0)}}};
  CHECK(score(three, whole).has_value());
  for (const auto* id : {"a", "b", "c"}) {
    auto part = whole;
    part.erase(id);
    CHECK(is_missing(three, part, id));
  }
  auto none = whole;
  none["c"] = {code(9)};
  CHECK(is_missing(three, none, "c"));
  CHECK_FALSE(score(tool(R"({"linkId":"t","type":"text"})"), {{"t", {std::string("Words")}}}));
}

TEST_CASE("a question that is closed counts for nothing, whatever was answered in it before") {
  const auto opened = tool(scored("a") + "," +
                           scored("b", opens_on(when("a", "=", R"("answerCoding":{"code":"2"})"))));
  CHECK(score(opened, {{"a", {code(1)}}})->whole.total == 1'000);
  CHECK(score(opened, {{"a", {code(1)}}, {"b", {code(2)}}})->whole.total == 1'000);
  CHECK(is_missing(opened, {{"a", {code(2)}}}, "b"));
  CHECK(score(opened, {{"a", {code(2)}}, {"b", {code(2)}}})->whole.total == 4'000);
  CHECK(only_open(opened, {{"a", {code(1)}}, {"b", {code(2)}}}).count("b") == 0);
}

TEST_CASE("a closed group closes what is in it, and what that would have opened") {
  const auto nested =
      tool(R"({"linkId":"y","type":"boolean"},)" +
           group("g", scored("a"), opens_on(when("y", "=", R"("answerBoolean":true)"))) + "," +
           scored("b", opens_on(when("a", "exists", R"("answerBoolean":true)"))));
  const ItemAnswers left{{"y", {false}}, {"a", {code(1)}}};
  CHECK(opened_by(nested, left) == std::set<std::string>{"y"});
  const ItemAnswers open{{"y", {true}}, {"a", {code(1)}}};
  CHECK(opened_by(nested, open) == std::set<std::string>{"a", "b", "g", "y"});
}

TEST_CASE("all of several conditions, or any of them") {
  const auto both = when("n", ">", R"("answerInteger":3)") + "," +
                    when("d", "<=", R"("answerDate":"2026-03-02")");
  const std::string asked = R"({"linkId":"n","type":"integer"},{"linkId":"d","type":"date"},)";
  const auto all = tool(asked + scored("a", opens_on(both, "all")));
  const auto any = tool(asked + scored("a", opens_on(both, "any")));
  const auto opens = [](const Questionnaire& of, std::int64_t n, const char* d) {
    return opened_by(of, {{"n", {n}}, {"d", {std::string(d)}}}).contains("a");
  };
  CHECK(opens(all, 4, "2026-03-02"));
  CHECK_FALSE(opens(all, 3, "2026-03-02"));
  CHECK_FALSE(opens(all, 4, "2026-03-03"));
  CHECK(opens(any, 3, "2026-03-02"));
  CHECK(opens(any, 4, "2026-03-03"));
  CHECK_FALSE(opens(any, 3, "2026-03-03"));
}

TEST_CASE("every comparison, with an answer and without") {
  const auto opens = [](const char* operation, std::optional<std::int64_t> answer) {
    const auto of = tool(R"({"linkId":"n","type":"integer"},)" +
                         scored("a", opens_on(when("n", operation, R"("answerInteger":3)"))));
    ItemAnswers answers;
    if (answer) answers["n"] = {*answer};
    return opened_by(of, answers).contains("a");
  };
  CHECK(opens("=", 3));
  CHECK_FALSE(opens("=", 4));
  CHECK_FALSE(opens("=", {}));
  CHECK(opens("!=", 4));
  CHECK(opens("!=", {}));
  CHECK_FALSE(opens("!=", 3));
  CHECK(opens("<", 2));
  CHECK_FALSE(opens("<", 3));
  CHECK_FALSE(opens("<", {}));
  CHECK(opens(">=", 3));
  CHECK_FALSE(opens(">=", 2));
}

TEST_CASE("of several choices each adds its number, and the most is what all that add give") {
  const auto many = tool(R"({"linkId":"m","type":"choice","repeats":true,"answerOption":[)" +
                         option(1, "1.5") + "," + option(2, "2.25") + "," + option(3, "-1") + "]}");
  const auto found = score(many, {{"m", {code(1), code(2)}}});
  REQUIRE(found);
  CHECK(sum_words(found->whole.total) == "3.75");
  CHECK(sum_words(found->whole.most) == "3.75");
  CHECK(sum_words(score(many, {{"m", {code(3)}}})->whole.total) == "-1");
  CHECK(problems_in(many, {{"m", {code(1), code(1)}}}).size() == 1);
}

TEST_CASE("no order of the questions changes a score, and more of anything never lowers it") {
  Dice dice{20'261'127};
  for (int round = 0; round < 300; ++round) {
    const int n = 1 + dice.below(12);
    std::vector<std::string> items;
    ItemAnswers answers;
    std::int64_t sum = 0;
    for (int i = 0; i < n; ++i) {
      items.push_back(scored(std::to_string(i)));
      const int chosen = dice.below(3);
      answers[std::to_string(i)] = {code(chosen)};
      sum += chosen * 1'000;
    }
    const auto joined = [&] {
      std::string all;
      for (const auto& item : items) all += (all.empty() ? "" : ",") + item;
      return all;
    };
    CHECK(score(tool(joined()), answers)->whole.total == sum);
    for (int swaps = 0; swaps < n; ++swaps)
      std::swap(items[static_cast<std::size_t>(dice.below(n))],
                items[static_cast<std::size_t>(dice.below(n))]);
    CHECK(score(tool(joined()), answers)->whole.total == sum);
    answers["0"] = {code(2)};
    CHECK(score(tool(joined()), answers)->whole.total >= sum);
  }
}

TEST_CASE("what a question requires is asked for before anything is kept") {
  const auto of = tool(R"({"linkId":"d","type":"date","required":true},)" + scored("a"));
  CHECK(problems_in(of, {}).size() == 1);
  CHECK(problems_in(of, {{"d", {std::string("2026-02-30")}}}).size() == 1);
  CHECK(problems_in(of, {{"d", {std::string("2026-02-28")}}}).empty());
  CHECK(is_missing(of, {{"a", {code(1)}}}, "d"));
}

}  // namespace
}  // namespace holdfast::tools
