// Reading, writing, describing and comparing records, shown on a record that has every kind of
// field.
#include "records/shape.h"

#include <doctest/doctest.h>

#include "base/words.h"

namespace holdfast {
namespace {

enum class Colour { red, blue };
[[maybe_unused]] std::span<const Word> words_of(Colour) {
  static constexpr Word words[] = {{0, "red", "Bright red"}, {1, "blue", "Deep blue"}};
  return words;
}

struct Everything {
  static constexpr std::string_view kind = "test.everything";
  static constexpr std::string_view title = "Everything";
  static constexpr Clearance floor = {Compartment::open};
  Text line;
  std::optional<LongText> passage;
  std::optional<Date> day;
  std::optional<Moment> instant;
  std::optional<bool> yes;
  std::optional<Colour> colour;
  std::vector<Colour> colours;
  std::optional<PersonId> person;
  std::optional<StreamId> record;
  std::vector<EventId> entries;
  std::optional<Text> why_blue;

  static bool is_blue(const Everything& e) { return e.colour == Colour::blue; }

  static constexpr Field fields[] = {
      field<&Everything::why_blue>("why_blue", "Why blue?")
          .only_if<&Everything::is_blue>()
          .missing("Say why it is blue"),
      field<&Everything::line>("line", "What line?").missing("Enter a line"),
      field<&Everything::passage>("passage", "What passage?"),
      field<&Everything::day>("day", "Which day?"),
      field<&Everything::instant>("instant", "Which instant?"),
      field<&Everything::yes>("yes", "Yes?"),
      field<&Everything::colour>("colour", "Which colour?"),
      field<&Everything::colours>("colours", "Which colours?"),
      field<&Everything::person>("person", "Who?"),
      field<&Everything::record>("record", "Which record?"),
      field<&Everything::entries>("entries", "Which entries?"),
  };
};

const std::string some_id = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

Problems read_form(Everything& into, const Answers& answers) {
  return read(Everything::fields, &into, answers, Strictness::form);
}
Problems read_stored(Everything& into, const Answers& answers) {
  return read(Everything::fields, &into, answers, Strictness::stored);
}
const Field& field_named(std::string_view name) {
  for (const auto& one : Everything::fields)
    if (one.name == name) return one;
  return Everything::fields[0];
}
std::string problem_with(std::string_view name, Value value) {
  Everything record;
  for (const auto& problem :
       read_form(record, {{std::string(name), std::move(value)}, {"line", {"x"}}}))
    if (problem.field == name) return problem.words;
  return "";
}

TEST_CASE("a required answer that is missing, blank or only spaces is a problem in its own words") {
  for (const auto& answers :
       {Answers{}, Answers{{"line", {""}}}, Answers{{"line", {" \n "}}}, Answers{{"line", {}}}}) {
    Everything record;
    CHECK(read_form(record, answers) == Problems{{"line", "Enter a line"}});
    CHECK_FALSE(read_stored(record, answers).empty());
  }
}

TEST_CASE("answers are tidied: spaces around go, and Windows line ends become plain") {
  Everything record;
  CHECK(read_form(record, {{"line", {"  a line "}}, {"passage", {"one\r\ntwo\r"}}}).empty());
  CHECK(record.line.value == "a line");
  CHECK(record.passage->value == "one\ntwo");
}

TEST_CASE("each kind of value refuses what it is not, in words that say what to do") {
  CHECK(problem_with("line", {"a\nb"}) == "Write this on one line");
  CHECK(problem_with("line", {"a\x01z"}) == "Take out the characters that cannot be shown");
  CHECK(problem_with("line", {"\xff"}) == "Take out the characters that cannot be shown");
  CHECK(problem_with("line", {std::string(301, 'x')}) ==
        "Use 300 characters or fewer. You have used 301");
  CHECK(problem_with("line", {true}) == "Enter words");
  CHECK(problem_with("day", {"2026-02-29"}) == "Enter a real date, like 27 3 2026");
  CHECK(problem_with("instant", {"yesterday"}) == "Enter a real date and time");
  CHECK(problem_with("yes", {"perhaps"}) == "Select yes or no");
  CHECK(problem_with("colour", {"green"}) == "Select one of the answers listed");
  CHECK(problem_with("colours", {Value::List{"red", "green"}}) == "Select from the answers listed");
  CHECK(problem_with("person", {"Sam"}) == "Select one from the list");
  CHECK(problem_with("entries", {Value::List{some_id, "x"}}) == "Select from the list");
}

TEST_CASE("a text may be 300 characters long however many bytes they take") {
  std::string words;
  for (int i = 0; i < 300; ++i) words += "\xc3\xa9";
  CHECK(problem_with("line", {words}).empty());
}

TEST_CASE("a list of references has a limit, and naming one twice counts once") {
  CHECK(problem_with("entries", {Value::List(501, some_id)}) == "Select 500 or fewer");
  Everything record;
  CHECK(read_form(record, {{"line", {"x"}}, {"entries", {Value::List{some_id, some_id}}}}).empty());
  CHECK(record.entries.size() == 1);
}

TEST_CASE("a single ticked box stands for a list of one") {
  Everything record;
  CHECK(read_form(record, {{"line", {"x"}}, {"colours", {"blue"}}}).empty());
  CHECK(record.colours == std::vector{Colour::blue});
}

TEST_CASE(
    "a conditional question is needed where it is asked, though it stands before its reason") {
  Everything record;
  const auto problems = read_form(record, {{"line", {"x"}}, {"colour", {"blue"}}});
  CHECK(problems == Problems{{"why_blue", "Say why it is blue"}});
}

TEST_CASE("an answer to a question that is not asked is dropped from a form") {
  Everything record;
  record.why_blue = Text{"left over"};
  const Answers answers{{"line", {"x"}}, {"colour", {"red"}}, {"why_blue", {"sky"}}};
  CHECK(read_form(record, answers).empty());
  CHECK_FALSE(record.why_blue.has_value());
}

TEST_CASE("a stored answer is kept although today's form would not ask for it, nor miss it") {
  Everything record;
  CHECK(read_stored(record, {{"line", {"x"}}, {"colour", {"red"}}, {"why_blue", {"sky"}}}).empty());
  CHECK(record.why_blue->value == "sky");
  Everything other;
  CHECK(read_stored(other, {{"line", {"x"}}, {"colour", {"blue"}}}).empty());
  CHECK_FALSE(other.why_blue.has_value());
}

TEST_CASE("members that no field has are passed over") {
  Everything record;
  CHECK(read_stored(record, {{"line", {"x"}}, {"later", {Answers{{"a", {"b"}}}}}}).empty());
  CHECK(record.line.value == "x");
}

TEST_CASE("marks that turn a line round are refused of a form, and read where they are stored") {
  const Answers turned{{"line", {"Ellis \u202e nadroJ"}}};
  Everything record;
  const auto refused = read_form(record, turned);
  CHECK(std::ranges::count(refused, "line", &Problem::field) == 1);
  const auto read = read_stored(record, turned);
  CHECK(std::ranges::count(read, "line", &Problem::field) == 0);
  CHECK(record.line.value == "Ellis \u202e nadroJ");
}

TEST_CASE("a stored member of the wrong kind is damage, not silence") {
  Everything record;
  CHECK_FALSE(read_stored(record, {{"line", {"x"}}, {"day", {std::int64_t{7}}}}).empty());
  CHECK_FALSE(read_stored(record, {{"line", {"x"}}, {"colour", {Answers{}}}}).empty());
}

TEST_CASE("a record is written in field order, and what is absent is left out") {
  Everything record;
  record.line = {"x"};
  record.yes = false;
  record.colours = {Colour::red};
  const Answers expected{{"line", {"x"}}, {"yes", {false}}, {"colours", {Value::List{"red"}}}};
  CHECK(write(view_of(record)) == expected);
}

TEST_CASE("values are put in the words a person reads") {
  const Names names{[](PersonId) { return "Sam Porter"; }, {}, {}, {}};
  CHECK(in_words(field_named("day"), {"2026-11-03"}, names) == "3 November 2026");
  CHECK(in_words(field_named("instant"), {"2026-06-03T11:00:00Z"}, names) ==
        "3 June 2026 at 12:00pm");
  CHECK(in_words(field_named("yes"), {true}, names) == "Yes");
  CHECK(in_words(field_named("yes"), {"no"}, names) == "No");
  CHECK(in_words(field_named("colour"), {"blue"}, names) == "Deep blue");
  CHECK(in_words(field_named("colours"), {Value::List{"red", "blue"}}, names) ==
        "Bright red, Deep blue");
  CHECK(in_words(field_named("person"), {some_id}, names) == "Sam Porter");
  CHECK(in_words(field_named("record"), {some_id}, names) == "Not known");
  CHECK(in_words(field_named("day"), {}, names) == "Not known");
}

TEST_CASE("a date that cannot be read is shown as it stands, never as the first day of 1970") {
  CHECK(in_words(field_named("day"), {"31 9 26"}, {}) == "31 9 26");
  CHECK(in_words(field_named("instant"), {"noon"}, {}) == "noon");
}

TEST_CASE("a summary has a line for each question asked, and says what is not known") {
  Everything record;
  record.line = {"x"};
  const auto lines = lines_of(view_of(record), {});
  CHECK(lines.size() == std::size(Everything::fields) - 1);
  CHECK(lines[0].words == "x");
  CHECK(lines[0].known);
  CHECK(lines[1].words == "Not known");
  CHECK_FALSE(lines[1].known);
  record.colour = Colour::blue;
  CHECK(lines_of(view_of(record), {}).size() == std::size(Everything::fields));
}

TEST_CASE("comparing names each field that differs, with both values, and no other") {
  Everything before;
  before.line = {"x"};
  before.day = Date::from("2026-11-03");
  auto after = before;
  CHECK(changes(view_of(before), view_of(after)).empty());
  after.day.reset();
  after.yes = false;
  const auto found = changes(view_of(before), view_of(after));
  REQUIRE(found.size() == 2);
  CHECK(found[0].field->name == "day");
  CHECK(found[0].before == Value{"2026-11-03"});
  CHECK(found[0].after.absent());
  CHECK(found[1].field->name == "yes");
  CHECK(found[1].after == Value{false});
}

struct Order {
  static constexpr std::string_view kind = "test.order";
  static constexpr std::string_view title = "Order";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<Number> length;

  static constexpr Field fields[] = {
      field<&Order::length>("length", "How long is it?").unit("months"),
  };
};

TEST_CASE("a number is read from digits and from JSON, and shown with its unit") {
  Order order;
  CHECK(read(Order::fields, &order, {{"length", {" 12 "}}}, Strictness::form).empty());
  CHECK(order.length == Number{12});
  CHECK(write(view_of(order)) == Answers{{"length", {std::int64_t{12}}}});
  CHECK(lines_of(view_of(order), {}).front().words == "12 months");
  CHECK(read(Order::fields, &order, {{"length", {std::int64_t{-3}}}}, Strictness::stored).empty());
  CHECK(order.length == Number{-3});
}

TEST_CASE("what is no whole number, or too large, is asked for again in words") {
  Order order;
  for (const auto* wrong : {"twelve", "1.5", "12 months", "0x12", "--1"})
    CHECK(read(Order::fields, &order, {{"length", {wrong}}}, Strictness::form) ==
          Problems{{"length", "Enter a whole number, like 12"}});
  for (const auto* large : {"1000001", "-1000001", "99999999999999999999"})
    CHECK(read(Order::fields, &order, {{"length", {large}}}, Strictness::form) ==
          Problems{{"length", "Enter a smaller number"}});
  CHECK(lines_of(view_of(order), {}).front().words == "Not known");
}

}  // namespace
}  // namespace holdfast
