// What an entry's seal covers: the same record is always the same bytes, and no bytes from outside
// can do more than be refused.
#include "records/content.h"

#include <doctest/doctest.h>

#include <random>

namespace holdfast {
namespace {

std::string nested(int depth) {
  std::string text = "{\"kind\":\"a.b\",\"clearance\":[\"open\"],\"body\":";
  for (int i = 0; i < depth; ++i) text += "{\"a\":";
  text += "\"x\"";
  for (int i = 0; i < depth; ++i) text += '}';
  return text + '}';
}

/// Any characters that JSON must escape or pass through, and some of each length in UTF-8.
std::string random_text(std::mt19937_64& random) {
  static constexpr std::string_view pieces[] = {
      "a",    "\"",      "\\", "\n",       "\t",           "\x01",
      "\x1f", "\x7f",    "/",  "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80",
      "</x>", "\\u0041", "{",  "]"};
  std::string text;
  for (auto left = random() % 12; left > 0; --left) text += pieces[random() % std::size(pieces)];
  return text;
}

Value random_value(std::mt19937_64& random, int depth) {
  switch (random() % (depth > 0 ? 6 : 5)) {
    case 0:
      return {};
    case 1:
      return {random() % 2 == 0};
    case 2:
      return {static_cast<std::int64_t>(random())};
    case 3:
      return {random_text(random)};
    case 4:
      return {Value::List(random() % 4, random_text(random))};
    default:
      break;
  }
  Answers answers;
  for (std::size_t i = 0; i < random() % 4; ++i)
    answers.push_back({"m" + std::to_string(i), random_value(random, depth - 1)});
  return {std::move(answers)};
}

TEST_CASE("any answers survive being written as JSON and read again") {
  std::mt19937_64 random(20261103);
  for (int i = 0; i < 3000; ++i) {
    Answers answers;
    for (std::size_t n = 0; n < random() % 6; ++n)
      answers.push_back({random_text(random) + std::to_string(n), random_value(random, 3)});
    const auto text = json_of(answers);
    const auto read = answers_from(text);
    REQUIRE(read.has_value());
    REQUIRE(*read == answers);
    REQUIRE(json_of(*read) == text);
  }
}

TEST_CASE("an entry's content survives, with members in order and the reason left out when empty") {
  const Content content{
      "a.happened", {Compartment::open, Compartment::health}, "", {{"z", {"1"}}, {"a", {true}}}};
  const auto text = json_of(content);
  CHECK(text == R"({"kind":"a.happened","clearance":["health","open"],"body":{"z":"1","a":true}})");
  const auto read = content_from(text);
  REQUIRE(read.has_value());
  CHECK(read->clearance == content.clearance);
  CHECK(read->body == content.body);
  CHECK(read->reason.empty());
}

TEST_CASE("a reason is kept") {
  const auto read = content_from(json_of(Content{"a.b", {Compartment::open}, "why not", {}}));
  REQUIRE(read.has_value());
  CHECK(read->reason == "why not");
}

TEST_CASE("unknown members beside kind, clearance, reason and body are passed over") {
  const auto read = content_from(
      R"({"version":2,"kind":"a.b","clearance":["open"],"later":{"b":["c"]},"body":{"x":"y"}})");
  REQUIRE(read.has_value());
  CHECK(read->body == Answers{{"x", {"y"}}});
}

TEST_CASE("what is not an entry's content is damage") {
  const std::string_view bad[] = {
      "",
      "null",
      "[]",
      "{}",
      "{",
      "\xff",
      R"({"kind":1,"clearance":["open"],"body":{}})",
      R"({"kind":"a.b","body":{}})",
      R"({"kind":"a.b","clearance":[],"body":{}})",
      R"({"kind":"a.b","clearance":"open","body":{}})",
      R"({"kind":"a.b","clearance":["unheard of"],"body":{}})",
      R"({"kind":"a.b","clearance":["open"]})",
      R"({"kind":"a.b","clearance":["open"],"body":[]})",
      R"({"kind":"a.b","clearance":["open"],"reason":1,"body":{}})",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":1.5}})",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":18446744073709551615}})",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":[1]}})",
      R"({"kind":"a.b","clearance":["open"],"body":{}} trailing)",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":[[]]}})",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":[{}]}})",
      R"({"kind":"a.b","clearance":["open"],"body":{"n":["a",null]}})",
      R"({"kind":"a.b","clearance":["open"],"later":2.5,"body":{}})",
      "{\"kind\":\"a.b\",\"clearance\":[\"open\"],\"body\":{\"n\":\"\xc3\"}}",
      "{\"kind\":\"a.b\",\"clearance\":[\"open\"],\"body\":{\"n\":\"\xed\xa0\x80\"}}",
  };
  for (const auto text : bad) {
    INFO(text);
    const auto read = content_from(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().kind == Failure::Kind::damaged);
  }
}

TEST_CASE("depth is limited: what is nested seven deep is read, deeper is damage") {
  CHECK(content_from(nested(7)).has_value());
  CHECK_FALSE(content_from(nested(8)).has_value());
  CHECK_FALSE(content_from(nested(100'000)).has_value());
  CHECK_FALSE(content_from(std::string(100'000, '[')).has_value());
}

TEST_CASE("size is limited to content_limit_bytes, exactly") {
  const auto sized = [](std::size_t bytes) {
    const auto around = json_of(Content{"a.b", {Compartment::open}, "", {{"x", {""}}}}).size();
    return json_of(
        Content{"a.b", {Compartment::open}, "", {{"x", {std::string(bytes - around, 'x')}}}});
  };
  CHECK(content_from(sized(content_limit_bytes)).has_value());
  CHECK_FALSE(content_from(sized(content_limit_bytes + 1)).has_value());
}

TEST_CASE("no change of one byte makes the reader do worse than refuse") {
  const auto text = json_of(
      Content{"a.b", {Compartment::open}, "r", {{"x", {"y"}}, {"l", {Value::List{"1", "2"}}}}});
  std::size_t refused = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      auto changed = text;
      changed[at] = static_cast<char>(byte);
      const auto read = content_from(changed);
      refused += read.has_value() ? 0 : 1;
      if (read) CHECK_FALSE(read->clearance.empty());
    }
  }
  CHECK(refused > text.size() * 100);
}

TEST_CASE("what another system claims stands beside the reason, and old entries claim nothing") {
  const Content claimed{
      "a.b", {Compartment::open}, "", {}, Claim{"J. Smith", Date::from("2024-03-03")}};
  const std::string written = R"({"kind":"a.b","clearance":["open"],"claimed":)"
                              R"({"by":"J. Smith","on":"2024-03-03"},"body":{}})";
  CHECK(json_of(claimed) == written);
  CHECK(content_from(written)->claimed == claimed.claimed);
  CHECK_FALSE(content_from(R"({"kind":"a.b","clearance":["open"],"body":{}})")->claimed);
  for (const auto& one : {Claim{"J. Smith", {}}, Claim{"", Date::from("2024-03-03")}}) {
    auto content = claimed;
    content.claimed = one;
    CHECK(content_from(json_of(content))->claimed == one);
  }
  for (const std::string wrong : {"{}", "1", R"({"on":"3 March"})", R"({"by":1})"}) {
    CAPTURE(wrong);
    CHECK_FALSE(
        content_from(R"({"kind":"a.b","clearance":["open"],"claimed":)" + wrong + R"(,"body":{}})")
            .has_value());
  }
}

TEST_CASE("a claim is said as one, with what of it is known") {
  CHECK(in_words(Claim{"J. Smith", Date::from("2024-03-03")}) ==
        "Claimed: recorded by J. Smith on 3 March 2024");
  CHECK(in_words(Claim{"J. Smith", {}}) == "Claimed: recorded by J. Smith");
  CHECK(in_words(Claim{"", Date::from("2024-03-03")}) == "Claimed: recorded on 3 March 2024");
}

}  // namespace
}  // namespace holdfast
