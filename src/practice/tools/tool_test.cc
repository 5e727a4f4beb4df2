// The list that ships is read whole, and a tool is kept from whom it is not for.
#include "practice/tools/tool.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "practice/tools/scoring.h"

namespace holdfast::tools {
namespace {

Result<std::string> file(const std::string& path) {
  std::ifstream in(std::string(HOLDFAST_ROOT) + "/data/" + path, std::ios::binary);
  if (!in) return failed(Failure::Kind::bad_input, path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

Result<std::string> beside(const std::string& name) { return file("tools/" + name); }

const Tools& shipped() {
  static const auto read = tools_from(*file("tools.tsv"), beside);
  REQUIRE(read);
  return *read;
}

const Tool& tool(const char* key) {
  const auto* found = shipped().find(key);
  REQUIRE(found != nullptr);
  return *found;
}

Date on(const char* text) { return *Date::from(text); }

bool has(const Problems& problems, std::string_view field) {
  return std::ranges::find(problems, field, &Problem::field) != problems.end();
}

TEST_CASE("no tool whose right is its owner's has items here") {
  for (const auto& one : shipped().all()) {
    CAPTURE(one.key);
    CHECK(one.questionnaire.has_value() == (one.sources == "O" || one.sources == "M"));
    CHECK((one.mode == Mode::outcome) == (one.sources != "O" && one.sources != "M"));
  }
  CHECK(shipped().find("savry") != nullptr);
  CHECK(shipped().find("witchcraft") == nullptr);
}

TEST_CASE("our own guide asks, opens what an answer opens, and adds nothing up") {
  const auto& guide = tool("harm_guide");
  REQUIRE(guide.questionnaire);
  const auto& asked = *guide.questionnaire;
  CHECK(guide.not_computed.empty());
  CHECK_FALSE(opened_by(asked, {}).contains("whom.known"));
  CHECK(opened_by(asked, {{"whom.kind", {Coding{"", "known", ""}}}}).contains("whom.known"));
  CHECK_FALSE(score(asked, {}));
  CHECK(has(problems_in(asked, {}), "what.act"));
}

TEST_CASE("the scale's page offers the kinds of offence that its table has") {
  const auto* offence = find(tool("ogrs3").questionnaire->items, "offence");
  REQUIRE(offence != nullptr);
  const auto& weights = shipped().ogrs3().offences;
  REQUIRE(offence->options.size() == weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i)
    CHECK(std::get<Coding>(offence->options[i].value).code == weights[i].key);
}

TEST_CASE("a tool is refused outside its ages or sex, and to whoever is not trained in it") {
  const auto& boys = tool("j_soap_ii");
  const auto wrong = [&](const char* born, std::optional<ForSex> sex, bool trained) {
    return wrong_with(boys, {on(born), sex, on("2026-03-02"), trained});
  };
  CHECK(wrong("2011-03-02", ForSex::boys, true).empty());
  CHECK(wrong("2014-03-02", ForSex::boys, true).empty());
  CHECK(has(wrong("2014-03-03", ForSex::boys, true), "born"));
  CHECK(wrong("2007-03-03", ForSex::boys, true).empty());
  CHECK(has(wrong("2007-03-02", ForSex::boys, true), "born"));
  CHECK(has(wrong("2011-03-02", ForSex::girls, true), "sex"));
  CHECK(has(wrong("2011-03-02", {}, true), "sex"));
  CHECK(has(wrong("2011-03-02", ForSex::boys, false), "rater"));
  CHECK(has(wrong_with(boys, {{}, ForSex::boys, on("2026-03-02"), true}), "born"));
}

TEST_CASE("what is not known of a tool's ages stops nobody") {
  CHECK(wrong_with(tool("savry"), {{}, {}, on("2026-03-02"), true}).empty());
  CHECK(has(wrong_with(tool("savry"), {{}, {}, on("2026-03-02"), false}), "rater"));
  CHECK(has(wrong_with(tool("ogrs3"), {on("2017-03-03"), {}, on("2026-03-02"), false}), "born"));
}

TEST_CASE("it is to be done again so many months on, at the last day of a short month") {
  CHECK(again_on(tool("savry"), on("2026-03-31")) == on("2026-09-30"));
  CHECK(again_on(tool("savry"), on("2026-08-31")) == on("2027-02-28"));
  CHECK(again_on(tool("savry"), on("2027-08-30")) == on("2028-02-29"));
  CHECK(again_on(tool("savry"), on("2026-12-15")) == on("2027-06-15"));
  CHECK_FALSE(again_on(tool("ogrs3"), on("2026-03-31")));
}

constexpr const char* heading =
    "key\ttitle\tversion\towner\tmode\tfrom\tuntil\tsex\ttraining\tmonths\tfor\tnot_for\toutcomes\t"
    "file\tsources\tvoice\n";

TEST_CASE("a slip in the list is said with its line, and nothing of it is taken") {
  const auto refuses = [](const std::string& line, const char* words) {
    const auto read = tools_from(heading + line, beside);
    return !read && read.error().words.find(words) != std::string::npos;
  };
  CHECK(refuses("a\tA\n", "line 2, column 1"));
  CHECK(refuses("a\tA\t\tO\tmaybe\t\t\tany\t\t\tF\tN\t\t\tS\t\n", "column 5"));
  CHECK(refuses("a\tA\t\tO\toutcome\tten\t\tany\t\t\tF\tN\t\t\tS\t\n", "column 6"));
  CHECK(refuses("a\tA\t\tO\toutcome\t\t\tall\t\t\tF\tN\t\t\tS\t\n", "column 8"));
  CHECK(refuses("a\tA\t\tO\toutcome\t\t\tany\t\t\tF\tN\thigh\t\tS\t\n", "column 13"));
  CHECK(refuses("a\tA\t\tO\tfull\t\t\tany\t\t\tF\tN\t\t\tS\t\n", "column 14"));
  CHECK(refuses("a\tA\t\tO\tfull\t\t\tany\t\t\tF\tN\t\tnone.json\tS\t\n", "none.json"));
  const std::string good = "a\tA\t\tO\toutcome\t\t\tany\t\t\tF\tN\t\t\tS\t\n";
  CHECK(refuses(good + good, "line 3"));
  CHECK(tools_from(heading + good, beside).has_value());
}

TEST_CASE("a questionnaire that would compute something is an outcome alone, with the path") {
  const FileNamed computes = [](const std::string&) -> Result<std::string> {
    return std::string(R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string",)"
                       R"("extension":[{"url":"urn:x","valueExpression":{}}]}]})");
  };
  const auto read = tools_from(
      std::string(heading) + "a\tA\t\tO\tfull\t\t\tany\t\t\tF\tN\t\ta.json\tS\t\n", computes);
  REQUIRE(read);
  CHECK(read->all().front().mode == Mode::outcome);
  CHECK(read->all().front().not_computed ==
        std::vector<std::string>{"item[0].extension[0].valueExpression"});
}

}  // namespace
}  // namespace holdfast::tools
