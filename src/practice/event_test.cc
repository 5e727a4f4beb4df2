// Every record of every area: written, sealed as JSON and read again; and what is damaged is said
// to be, never guessed at.
#include "practice/event.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

#include "base/words.h"
#include "records/document.h"

namespace holdfast {
namespace {

using Random = std::mt19937_64;

std::string random_words(Random& random, std::size_t most) {
  static constexpr std::string_view pieces[] = {"a",   "é",    "\"", "\\", "€",
                                                "x y", "</b>", "😀", "|"};
  std::string text = "w";
  for (auto left = random() % most; left > 0; --left) text += pieces[random() % std::size(pieces)];
  return text + "w";
}

std::string random_id(Random& random) {
  EventId id;
  for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(random());
  return id.text();
}

Value random_list(Random& random, const std::function<std::string()>& one) {
  std::set<std::string> found;
  for (auto left = 1 + random() % 4; left > 0; --left) found.insert(one());
  return {Value::List(found.begin(), found.end())};
}

Value random_value(Random& random, const Field& field) {
  const auto word = [&] {
    const auto words = field.words();
    return std::string(words[random() % words.size()].wire);
  };
  switch (field.kind) {
    case FieldKind::text:
      return {random_words(random, 40)};
    case FieldKind::long_text:
      return {random_words(random, 400) + "\n" + random_words(random, 9)};
    case FieldKind::date:
      return {Date{static_cast<int>(random() % 60'000) - 20'000}.text()};
    case FieldKind::moment:
      return {Moment{static_cast<std::int64_t>(random() % 4'000'000'000'000'000)}.text()};
    case FieldKind::number:
      return {static_cast<std::int64_t>(random() % 2'000'001) - 1'000'000};
    case FieldKind::yes_no:
      return {random() % 2 == 0};
    case FieldKind::one_of:
      return {word()};
    case FieldKind::some_of:
      return random_list(random, word);
    case FieldKind::records:
    case FieldKind::entries:
      return random_list(random, [&] { return random_id(random); });
    case FieldKind::person:
    case FieldKind::agency:
    case FieldKind::team:
    case FieldKind::record:
    case FieldKind::entry:
      return {random_id(random)};
    case FieldKind::document:
      return value_of(Document{.name = {random_words(random, 9)},
                               .media = Media::word,
                               .size_bytes = static_cast<std::int64_t>(random() % 1'000'000),
                               .sealed = std::string(64, 'a'),
                               .plain = std::string(64, 'b')});
  }
  return {};
}

/// What a form asks only in some cases is always there: in those it is needed.
Answers random_answers(Random& random, const Shape& shape) {
  Answers answers;
  for (const auto& field : shape.fields)
    if (field.required || field.asked != nullptr || random() % 2 == 0)
      answers.push_back({std::string(field.name), random_value(random, field)});
  return answers;
}

Content content_of_kind(std::string_view kind, Answers body) {
  return {std::string(kind), {Compartment::open}, "", std::move(body)};
}

const std::string some_id(26, 'a');

// A round shows a sanitizer what it would see in a hundred.
constexpr int rounds = __has_feature(address_sanitizer) ? 40 : 200;

TEST_CASE("every kind of record survives being written, sealed as JSON and read again") {
  Random random(7);
  for (const auto& shape : all_shapes()) {
    INFO(shape.kind);
    for (int i = 0; i < rounds; ++i) {
      const auto answers = random_answers(random, shape);
      const auto event = decode(shape.kind, answers);
      REQUIRE(event.has_value());
      const auto content = content_of(Recorded(*event), shape.floor, "");
      REQUIRE(content.body == answers);
      const auto again = content_from(json_of(content));
      REQUIRE(again.has_value());
      const auto recorded = recorded_from(*again);
      REQUIRE(recorded.has_value());
      REQUIRE(write(view_of(std::get<Event>(*recorded))) == answers);
      REQUIRE(kind_of(*recorded) == shape.kind);
    }
  }
}

TEST_CASE("what a form accepts of any kind can be read back when it is stored") {
  Random random(8);
  for (const auto& shape : all_shapes()) {
    INFO(shape.kind);
    const auto event = read_form(shape.kind, random_answers(random, shape));
    REQUIRE(event.has_value());
    CHECK(decode(shape.kind, write(view_of(*event))).has_value());
  }
}

TEST_CASE("a record filled to every limit is still small enough to be sealed and read") {
  for (const auto& shape : all_shapes()) {
    INFO(shape.kind);
    Random random(9);
    Answers answers;
    for (const auto& field : shape.fields) {
      auto value = random_value(random, field);
      std::string longest;
      const auto limit =
          field.kind == FieldKind::text ? text_limit_characters : long_text_limit_characters;
      for (std::size_t i = 0; i < limit; ++i) longest += "😀";
      if (field.kind == FieldKind::text || field.kind == FieldKind::long_text) value = {longest};
      if (field.kind == FieldKind::records || field.kind == FieldKind::entries) {
        Value::List list;
        for (std::size_t i = 0; i < list_limit_entries; ++i) list.push_back(random_id(random));
        value = {std::move(list)};
      }
      answers.push_back({std::string(field.name), std::move(value)});
    }
    const auto event = decode(shape.kind, answers);
    REQUIRE(event.has_value());
    const Corrected corrected{*EventId::from(some_id), {"why"}, *event};
    CHECK(content_from(json_of(content_of(corrected, shape.floor, ""))).has_value());
  }
}

TEST_CASE("a stored record without an answer it needs is damage; an unknown member is not") {
  Random random(10);
  for (const auto& shape : all_shapes()) {
    INFO(shape.kind);
    auto answers = random_answers(random, shape);
    answers.push_back({"added_later", {Answers{{"deep", {true}}}}});
    CHECK(decode(shape.kind, answers).has_value());
    for (const auto& field : shape.fields) {
      if (!field.required) continue;
      auto without = answers;
      std::erase_if(without, [&](const Answer& a) { return a.name == field.name; });
      CHECK_FALSE(decode(shape.kind, without).has_value());
    }
  }
}

TEST_CASE("kinds and field names are unlike, and in the form that is kept for ever") {
  std::set<std::string_view> kinds;
  const auto plain = [](std::string_view name) {
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos;
  };
  for (const auto& shape : all_shapes()) {
    INFO(shape.kind);
    CHECK(kinds.insert(shape.kind).second);
    const auto dot = shape.kind.find('.');
    REQUIRE(dot != shape.kind.npos);
    CHECK(plain(shape.kind.substr(0, dot)));
    CHECK(plain(shape.kind.substr(dot + 1)));
    CHECK_FALSE(shape.floor.empty());
    CHECK_FALSE(shape.title.empty());
    std::set<std::string_view> names;
    for (const auto& field : shape.fields) {
      CHECK(names.insert(field.name).second);
      CHECK(plain(field.name));
      CHECK_FALSE(field.question.empty());
      std::set<std::string_view> wires;
      for (const auto& word : field.words()) CHECK(wires.insert(word.wire).second);
      for (const auto& word : field.words()) CHECK(plain(word.wire));
    }
  }
}

TEST_CASE("the three general records survive being written and read") {
  const auto entry = *EventId::from(some_id);
  const auto withdrawn =
      recorded_from(content_of(Withdrawn{entry, {"w"}}, {Compartment::open}, ""));
  REQUIRE(withdrawn.has_value());
  CHECK(spoken_of(*withdrawn) == entry);
  CHECK(std::get<Withdrawn>(*withdrawn).why.value == "w");
  const Clearance both{Compartment::open, Compartment::health};
  const auto reclassified = recorded_from(content_of(Reclassified{entry, {"w"}, both}, both, ""));
  REQUIRE(reclassified.has_value());
  CHECK(std::get<Reclassified>(*reclassified).clearance == both);
}

TEST_CASE("a reclassification that names no compartment, or one not known, is damage") {
  const Answers about{{"entry", {some_id}}, {"why", {"w"}}};
  for (const auto& clearance :
       {Value{}, Value{"open"}, Value{Value::List{}}, Value{Value::List{"open", "of_2031"}}}) {
    auto body = about;
    body.push_back({"clearance", clearance});
    CHECK_FALSE(recorded_from(content_of_kind(Reclassified::kind, body)).has_value());
  }
}

TEST_CASE("a general record that names no entry, or no replacement, is damage") {
  const Answer entry{"entry", {some_id}};
  const Answer kind{"record_kind", {"service.team_formed"}};
  CHECK_FALSE(recorded_from(content_of_kind(Withdrawn::kind, {})).has_value());
  CHECK_FALSE(recorded_from(content_of_kind(Withdrawn::kind, {{"entry", {"x"}}})).has_value());
  CHECK_FALSE(recorded_from(content_of_kind(Corrected::kind, {entry})).has_value());
  CHECK_FALSE(recorded_from(content_of_kind(Corrected::kind, {entry, kind})).has_value());
  CHECK_FALSE(
      recorded_from(content_of_kind(Corrected::kind, {entry, kind, {"record", {Answers{}}}}))
          .has_value());
  CHECK_FALSE(recorded_from(content_of_kind("record.unheard_of", {entry})).has_value());
  CHECK_FALSE(recorded_from(content_of_kind("service.unheard_of", {})).has_value());
  CHECK_FALSE(read_form("service.unheard_of", {}).has_value());
}

}  // namespace
}  // namespace holdfast
