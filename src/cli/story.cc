// Telling a story: one function a form of line, and the table that names them.
#include "cli/story.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "cli/story_lines.h"
#include "cli/story_questions.h"
#include "cli/story_scene.h"
#include "cli/story_then.h"
#include "practice/sharing/sharing.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view sources_page = "sources.md";
constexpr int noon_minute = 12 * 60;

/// What makes a line none of the forms; nothing when it is one.
using Malformed = std::optional<std::string>;

/// Problems met by the last `when` or `corrected`, until `refused` lines have named them.
struct Attempt {
  int line;
  Problems unnamed;
};

struct Telling {
  Scene scene;
  StoryReport& report;
  int line = 0;
  std::optional<Attempt> attempt;

  void fault(std::string words) { report.faults.push_back({line, std::move(words)}); }
};

std::string words_of(const Problem& problem) {
  return (problem.field.empty() ? "record" : problem.field) + " \"" + problem.words + "\"";
}

/// Problems that no `refused` line named are faults of the line that met them.
void settle(Telling& telling) {
  if (telling.attempt) {
    for (const auto& problem : telling.attempt->unnamed)
      telling.report.faults.push_back(
          {telling.attempt->line,
           say("This was refused: {problem}", {{"problem", words_of(problem)}})});
  }
  telling.attempt.reset();
}

const Shape* shape_named(std::string_view kind) {
  static const auto shapes = all_shapes();
  const auto at = std::ranges::find(shapes, kind, &Shape::kind);
  return at == shapes.end() ? nullptr : &*at;
}

/// "KIND name: value | name: value" as answers.
Result<Answers, std::string> answers_in(const Scene& scene, const Shape& shape,
                                        std::string_view text) {
  const auto parts = field_texts(text);
  if (!parts) return Unexpected{say("Write the answers as \"name: value | name: value\"")};
  Answers answers;
  for (const auto& [name, value] : *parts) {
    const auto at = std::ranges::find(shape.fields, name, &Field::name);
    if (at == shape.fields.end())
      return Unexpected{say("{kind} has no answer called \"{name}\"",
                            {{"kind", std::string(shape.kind)}, {"name", std::string(name)}})};
    answers.push_back({std::string(name), value_of(scene, *at, value)});
  }
  return answers;
}

struct Statement {
  std::string_view kind;
  Answers answers;
};

Result<Statement, std::string> statement_in(const Scene& scene, std::string_view text) {
  const auto [kind, rest] = first_word(text);
  const auto* shape = shape_named(kind);
  if (shape == nullptr)
    return Unexpected{say("There is no record called \"{kind}\"", {{"kind", std::string(kind)}})};
  auto answers = answers_in(scene, *shape, rest);
  if (!answers) return Unexpected{answers.error()};
  return Statement{kind, std::move(*answers)};
}

/// Reads and checks as desk would; what replaces an entry is checked as if that had never been.
Problems try_to_record(Scene& scene, const Statement& statement, std::optional<EventId> replaces) {
  auto event = read_form(statement.kind, statement.answers);
  if (!event) return event.error();
  auto view = view_of(scene, replaces);
  ask_of_readers(scene, view, &*event);
  const auto situation = situation_of(scene, view);
  if (auto problems = check(situation, *event); !problems.empty()) return problems;
  if (const auto* shared = in_area<sharing::Event>(*event))
    if (auto problems = sharing::wrong_today(situation, *shared); !problems.empty())
      return problems;
  if (replaces) {
    add(scene, Corrected{*replaces, {"corrected"}, std::move(*event)});
  } else {
    add(scene, std::move(*event));
  }
  return {};
}

// ---- lines that tell

Malformed tell_story(Telling& telling, std::string_view) {
  ++telling.report.stories;
  telling.scene = opening_scene(telling.scene.calendar, telling.scene.tables);
  return std::nullopt;
}

Malformed tell_source(Telling&, std::string_view rest) {
  if (rest.starts_with(sources_page) && rest.substr(sources_page.size()).starts_with('#'))
    return std::nullopt;
  return say("Write a source as its page, # and the heading's anchor");
}

/// "16:40", in minutes of the day.
std::optional<int> minute_of_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] - '0'; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t at : {0, 1, 3, 4})
    if (digit(at) < 0 || digit(at) > 9) return std::nullopt;
  const int hour = digit(0) * 10 + digit(1);
  const int minute = digit(3) * 10 + digit(4);
  if (hour > 23 || minute > 59) return std::nullopt;
  return hour * 60 + minute;
}

Malformed tell_today(Telling& telling, std::string_view rest) {
  const auto at = rest.find(" at ");
  const auto day = day_from_words(rest.substr(0, at));
  const auto minute =
      at == rest.npos ? std::optional(noon_minute) : minute_of_day(rest.substr(at + 4));
  if (!day || !minute) return say("Write a day like 2 March 2026, or 2 March 2026 at 16:40");
  auto& scene = telling.scene;
  if (scene.today && std::pair(*day, *minute) < std::pair(*scene.today, scene.minute_of_day))
    return say("Today never goes back in a story");
  scene.today = day;
  scene.minute_of_day = *minute;
  return std::nullopt;
}

Malformed tell_sweep(Telling& telling, std::string_view rest) {
  if (!rest.empty()) return say("A sweep line has no more words");
  sweep(telling.scene);
  return std::nullopt;
}

Malformed tell_given(Telling& telling, std::string_view rest) {
  const auto statement = statement_in(telling.scene, rest);
  if (!statement) return statement.error();
  for (const auto& problem : try_to_record(telling.scene, *statement, std::nullopt))
    telling.fault(say("This was refused: {problem}", {{"problem", words_of(problem)}}));
  return std::nullopt;
}

Malformed tell_when(Telling& telling, std::string_view rest) {
  const auto statement = statement_in(telling.scene, rest);
  if (!statement) return statement.error();
  ++telling.report.lines;
  telling.attempt = {telling.line, try_to_record(telling.scene, *statement, std::nullopt)};
  return std::nullopt;
}

Malformed tell_corrected(Telling& telling, std::string_view rest) {
  const auto statement = statement_in(telling.scene, rest);
  if (!statement) return statement.error();
  const auto* last = last_of(telling.scene, statement->kind);
  if (last == nullptr) return say("There is no entry of this kind to correct");
  ++telling.report.lines;
  const auto replaced = last->envelope.event;
  telling.attempt = {telling.line, try_to_record(telling.scene, *statement, replaced)};
  return std::nullopt;
}

Malformed tell_withdrawn(Telling& telling, std::string_view rest) {
  const auto [kind, why] = first_word(rest);
  const auto words = unquoted(why);
  if (!words) return say("Write why in quotation marks: withdrawn KIND \"why\"");
  const auto* last = last_of(telling.scene, kind);
  if (last == nullptr) return say("There is no entry of this kind to withdraw");
  const auto about = last->envelope.event;
  add(telling.scene, Withdrawn{about, {std::string(*words)}});
  return std::nullopt;
}

Malformed tell_refused(Telling& telling, std::string_view rest) {
  const auto [field, quoted] = first_word(rest);
  const auto words = unquoted(quoted);
  if (!words) return say("Write the words in quotation marks: refused FIELD \"words\"");
  if (!telling.attempt) return say("A refused line follows a when or a corrected line");
  ++telling.report.lines;
  auto& unnamed = telling.attempt->unnamed;
  const Problem expected{field == "record" ? std::string() : std::string(field),
                         std::string(*words)};
  const auto at = std::ranges::find(unnamed, expected);
  if (at == unnamed.end()) {
    telling.fault(say("This was not refused in these words"));
  } else {
    unnamed.erase(at);
  }
  return std::nullopt;
}

// ---- lines that set the scene

/// "team manager of the service in North team"
std::optional<Place> place_in(std::string_view text) {
  for (const auto& one : role_names) {
    const auto agency = after(text, lower_ascii(one.label) + " of ");
    if (!agency || agency->empty()) continue;
    const auto in = agency->rfind(" in ");
    if (in == agency->npos) return Place{one.role, *agency, ""};
    return Place{one.role, agency->substr(0, in), agency->substr(in + 4)};
  }
  return std::nullopt;
}

Malformed tell_as(Telling& telling, std::string_view rest) {
  const auto place = place_in(rest);
  if (!place || !place->team.empty()) return say("Write a role and an agency: as ROLE of AGENCY");
  take_part(telling.scene, *place);
  return std::nullopt;
}

Malformed tell_person(Telling& telling, std::string_view rest) {
  const auto is = rest.find(" is ");
  const auto place = is == rest.npos ? std::nullopt : place_in(rest.substr(is + 4));
  if (!place) return say("Write a role and an agency: person NAME is ROLE of AGENCY");
  add_person(telling.scene, rest.substr(0, is), *place);
  return std::nullopt;
}

Malformed tell_child(Telling& telling, std::string_view rest) {
  const auto born = rest.rfind(" born ");
  const auto day =
      born == rest.npos ? std::nullopt : day_from_words(trimmed(rest.substr(born + 6)));
  if (born != rest.npos && !day) return say("Write a day like 2 March 2026");
  const auto name = trimmed(rest.substr(0, born));
  if (name.find(' ') == name.npos) return say("Write the child's first and last names");
  turn_to_child(telling.scene, name, day);
  return std::nullopt;
}

Malformed tell_setting(Telling& telling, std::string_view rest) {
  const auto [key, value] = first_word(rest);
  const Statement statement{"service.setting_changed",
                            {{"key", {std::string(key)}},
                             {"value", {std::string(value)}},
                             {"why", {"as the story has it"}}}};
  for (const auto& problem : try_to_record(telling.scene, statement, std::nullopt))
    telling.fault(say("This was refused: {problem}", {{"problem", words_of(problem)}}));
  return std::nullopt;
}

Malformed tell_then(Telling& telling, std::string_view rest) {
  auto judgement = judge(telling.scene, rest);
  if (!judgement) return judgement.error();
  ++telling.report.lines;
  if (*judgement) telling.fault(**judgement);
  return std::nullopt;
}

// ---- every form of line

struct Form {
  std::string_view word;
  Malformed (*tell)(Telling&, std::string_view rest);
  std::string_view written;
  std::string_view meaning;
};

constexpr Form forms[] = {
    {"story", tell_story, "story TITLE", "a story begins: nothing is recorded yet"},
    {"source", tell_source, "source PAGE#ANCHOR",
     "the law or guidance it shows: a heading of docs/sources.md"},
    {"today", tell_today, "today 2 March 2026 at 16:40",
     "the time from here on; without one, lines happen at 12:00"},
    {"sweep", tell_sweep, "sweep", "the system takes the steps that have come"},
    {"as", tell_as, "as ROLE of AGENCY", "who records from here on"},
    {"person", tell_person, "person NAME is ROLE of AGENCY in TEAM",
     "somebody works here; the team may be left out"},
    {"child", tell_child, "child FIRST LAST born 2 March 2010",
     "the child from here on, added if new; the birth date may be left out"},
    {"setting", tell_setting, "setting KEY VALUE", "the service sets a figure"},
    {"given", tell_given, "given KIND name: value | name: value",
     "this was recorded; it must not be refused"},
    {"when", tell_when, "when KIND name: value | name: value", "somebody tries to record this"},
    {"corrected", tell_corrected, "corrected KIND name: value | name: value",
     "the last entry of the kind is replaced whole"},
    {"withdrawn", tell_withdrawn, "withdrawn KIND \"why\"",
     "the last entry of the kind should not have been made"},
    {"refused", tell_refused, "refused FIELD \"words\"",
     "the line before met this problem; FIELD is record for a problem of the whole"},
    {"then", tell_then, "then prompt CODE due DAY", "this is shown, with this last day in time"},
    {"then", tell_then, "then prompt CODE overdue by N working days", "its day is past"},
    {"then", tell_then, "then prompt CODE says \"words\"", "or: does not say \"words\""},
    {"then", tell_then, "then prompt CODE asks NAME, NAME", "whose it is, or: nobody"},
    {"then", tell_then, "then no prompt CODE", "this is not shown"},
    {"then", tell_then, "then QUESTION VALUE", "the answer is this; the questions are below"},
};

bool before_any_day(std::string_view word) {
  return word == "story" || word == "source" || word == "today";
}

/// A story's place in its file, for `then no prompt` to be held against what the file says shown.
Malformed misspelt(const std::vector<StoryLine>& lines, const StoryLine& line) {
  const auto code = line.word == "then" ? code_not_shown(line.rest) : std::nullopt;
  const auto shows = [&](const StoryLine& other) {
    return other.word == "then" && says_shown(other.rest, *code);
  };
  if (!code || std::ranges::any_of(lines, shows)) return std::nullopt;
  return say("No line of this file says when {code} is shown, so its name may be misspelt",
             {{"code", std::string(*code)}});
}

Malformed tell(Telling& telling, const StoryLine& line) {
  telling.line = line.number;
  const auto form = std::ranges::find(forms, line.word, &Form::word);
  if (form == std::end(forms))
    return say("No line of a story begins with \"{word}\"", {{"word", std::string(line.word)}});
  if (telling.report.stories == 0 && line.word != "story")
    return say("Begin with a title: story TITLE");
  if (!telling.scene.today && !before_any_day(line.word))
    return say("Say first which day it is: today 2 March 2026");
  if (line.word != "refused") settle(telling);
  return form->tell(telling, line.rest);
}

void describe(std::string& out, std::string_view written, std::string_view meaning) {
  out += "  " + std::string(written) + "\n      " + std::string(meaning) + "\n";
}

}  // namespace

Result<StoryReport> run_story(std::string_view text, std::string_view file_name,
                              const Calendar& calendar, StoryTables tables) {
  StoryReport report{std::string(file_name), 0, 0, {}};
  Telling telling{opening_scene(std::make_shared<const Calendar>(calendar), std::move(tables)),
                  report, 0, std::nullopt};
  const auto lines = story_lines(text);
  for (const auto& line : lines) {
    auto wrong = misspelt(lines, line);
    if (!wrong) wrong = tell(telling, line);
    if (wrong)
      return failed(Failure::Kind::bad_input,
                    report.file + ":" + std::to_string(line.number) + ": " + *wrong);
  }
  settle(telling);
  std::ranges::stable_sort(report.faults, {}, &StoryFault::line);
  return report;
}

std::string story_help() {
  std::string out = say("A story is plain text, one statement a line; # begins a remark.") + "\n\n";
  for (const auto& form : forms) describe(out, form.written, say(form.meaning));
  out += "\n" +
         say("Write days as 2 March 2026, choices by their word in docs/records.md, people, "
             "agencies, teams and children by name, several parted by commas, and an earlier "
             "entry by its kind: the last of that kind.") +
         "\n\n" + say("The questions:") + "\n";
  for (const auto& question : questions())
    describe(out, std::string(question.name) + (question.about_something ? " KEY" : ""),
             say(question.meaning));
  return out;
}

}  // namespace holdfast::cli
