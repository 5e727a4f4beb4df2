// Reads the stories. A day is counted back from today and an answer's day from its line's, so that
// what is due in a story is due whenever it is told.
#include "cli/demo_children.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/london.h"
#include "base/text.h"
#include "cli/demo_script.h"
#include "cli/story_lines.h"

namespace holdfast::cli {
namespace {

using Wrong = std::string;

std::optional<int> number_from(std::string_view text) {
  int value = 0;
  const auto* end = text.data() + text.size();
  const auto [at, wrong] = std::from_chars(text.data(), end, value);
  return wrong == std::errc{} && at == end ? std::optional(value) : std::nullopt;
}

/// One story while it is read.
struct Script {
  const DemoCast& cast;
  Chance ids;
  DemoHistory history{};
  DemoVictim* victim = nullptr;  ///< whose record the lines are about; null: the child's
  std::map<std::string, EventId, std::less<>> labels{};
  Date day{};
  Moment at{};
  std::size_t by = 0;
  Clearance more{};
};

/// "today", "today - 12", "today + 30"
std::optional<Date> day_in(const Script& script, std::string_view text) {
  if (text == "today") return script.day;
  for (const auto& [opening, sign] : {std::pair("today - ", -1), std::pair("today + ", 1)})
    if (const auto rest = after(text, opening))
      if (const auto days = number_from(*rest)) return script.day + sign * *days;
  return std::nullopt;
}

std::optional<std::size_t> person_named(const Script& script, std::string_view name) {
  const auto at = std::ranges::find(script.cast.people, name, &access::Reader::name);
  if (at == script.cast.people.end()) return std::nullopt;
  return static_cast<std::size_t>(at - script.cast.people.begin());
}

std::string agency_text(const Script& script, std::string_view name) {
  const auto agencies = demo_agencies(DemoSize::whole);
  const auto at = std::ranges::find(agencies, name, &DemoAgency::name);
  const auto place = static_cast<std::size_t>(at - agencies.begin());
  return at == agencies.end() ? std::string(name) : script.cast.agencies[place].text();
}

/// In wire form. What is not the name of anything is passed on, for the record to refuse.
std::string wire_of(const Script& script, FieldKind kind, std::string_view text) {
  if (kind == FieldKind::date)
    if (const auto day = day_in(script, text)) return day->text();
  if (kind == FieldKind::person)
    if (const auto at = person_named(script, text)) return script.cast.people[*at].person.text();
  if (kind == FieldKind::agency) return agency_text(script, text);
  if (kind == FieldKind::entry || kind == FieldKind::entries)
    if (const auto at = script.labels.find(text); at != script.labels.end())
      return at->second.text();
  return std::string(text);
}

Value answer_of(const Script& script, FieldKind kind, std::string_view text) {
  if (kind != FieldKind::some_of && kind != FieldKind::entries)
    return {wire_of(script, kind, text)};
  Value::List list;
  for (const auto one : listed(text)) list.push_back(wire_of(script, kind, one));
  return {std::move(list)};
}

/// "KIND name: value | name: value"
Result<Event, Wrong> event_in(const Script& script, std::string_view text) {
  const auto [kind, rest] = first_word(text);
  const auto blank = blank_event(kind);
  const auto parts = field_texts(rest);
  if (!blank || !parts) return Unexpected{Wrong("this is no record with its answers")};
  const auto fields = view_of(*blank).shape.fields;
  Answers answers;
  for (const auto& [name, value] : *parts) {
    const auto field = std::ranges::find(fields, name, &Field::name);
    if (field == fields.end()) return Unexpected{"there is no answer " + Wrong(name)};
    answers.push_back({std::string(name), answer_of(script, field->kind, value)});
  }
  auto event = read_form(kind, answers);
  if (event) return std::move(*event);
  const auto& problem = event.error().front();
  return Unexpected{problem.field + ": " + problem.words};
}

/// "214 9:20 Kit Aldous": so many days ago, at that time, by that person.
std::optional<Wrong> turn_to(Script& script, std::string_view text) {
  const auto [days_text, rest] = first_word(text);
  const auto [time, name] = first_word(rest);
  const auto days = number_from(days_text);
  const auto colon = time.find(':');
  const auto person = person_named(script, name);
  if (!days || *days < 1 || colon == time.npos || !person) return Wrong("days ago, time and name");
  const auto hour = number_from(time.substr(0, colon));
  const auto minute = number_from(time.substr(colon + 1));
  if (!hour || !minute) return Wrong("this is no time of day");
  const auto day = script.cast.today + 1 - *days;
  if (day < script.day) return Wrong("this goes back in time");
  script.day = day;
  script.by = *person;
  // What a story dates on a weekend is recorded on the Monday after, if that has come.
  const auto monday = weekday_from(script.day);
  const auto on = monday <= script.cast.today ? monday : script.day;
  script.at = std::max(london_moment(on, *hour, *minute), script.at + minutes(5));
  return std::nullopt;
}

/// `word` is "tell" or "tell:label".
std::optional<Wrong> tell(Script& script, std::string_view word, std::string_view text) {
  auto event = event_in(script, text);
  if (!event) return event.error();
  const auto id = EventId::random(script.ids);
  if (const auto label = after(word, "tell:")) script.labels[std::string(*label)] = id;
  auto& told = script.victim != nullptr ? script.victim->told : script.history.child;
  told.push_back({script.at, script.by, id, std::move(*event), script.more});
  script.more = {};
  return std::nullopt;
}

std::optional<Wrong> turn_to_victim(Script& script, std::string_view label) {
  const auto token = script.labels.find(label);
  if (token == script.labels.end()) return Wrong("there is no such token");
  script.history.victims.push_back({token->second, {}});
  script.victim = &script.history.victims.back();
  script.day = {};
  script.at = {};
  return std::nullopt;
}

std::optional<Wrong> take(Script& script, const StoryLine& line) {
  if (line.word == "day") return turn_to(script, line.rest);
  if (line.word == "tell" || line.word.starts_with("tell:"))
    return tell(script, line.word, line.rest);
  if (line.word == "victim") return turn_to_victim(script, line.rest);
  if (line.word == "within") {
    const auto compartment = compartment_from(line.rest);
    if (!compartment) return Wrong("there is no such compartment");
    script.more = {*compartment};
    return std::nullopt;
  }
  return Wrong("a line begins with story, day, tell, within or victim");
}

}  // namespace

Result<std::vector<DemoHistory>> demo_children_from(std::string_view text, const DemoCast& cast,
                                                    Dice dice) {
  std::vector<DemoHistory> stories;
  std::optional<Script> script;
  const auto end_story = [&] {
    if (script) stories.push_back(std::move(script->history));
    script.reset();
  };
  for (const auto& line : story_lines(text)) {
    if (line.word == "story") {
      end_story();
      script.emplace(Script{cast, dice.of("story", stories.size()).chance()});
      continue;
    }
    const auto wrong =
        script ? take(*script, line) : std::optional(Wrong("a story begins with its name"));
    if (wrong)
      return failed(Failure::Kind::bad_input,
                    "data/demo/children.txt, line " + std::to_string(line.number) + ": " + *wrong);
  }
  end_story();
  return stories;
}

}  // namespace holdfast::cli
