// Reading the list of tools, and what stands in the way of using one.
#include "practice/tools/tool.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::tools {
namespace {

enum Column : std::size_t {
  key,
  title,
  version,
  owner,
  mode,
  from_age,
  until_age,
  sex,
  training,
  months,
  is_for,
  not_for,
  outcomes,
  file,
  sources,
  voice,
  columns
};

struct Line {
  std::size_t number = 0;
  std::vector<std::string_view> cells;

  Unexpected<Failure> wrong(Column column, std::string_view what) const {
    return failed(Failure::Kind::bad_input, "data/tools.tsv, line " + std::to_string(number) +
                                                ", column " + std::to_string(column + 1) + ": " +
                                                std::string(what));
  }
  std::string at(Column column) const { return std::string(cells[column]); }
};

Result<std::optional<int>> number_in(const Line& line, Column column) {
  const auto text = line.cells[column];
  if (text.empty()) return std::optional<int>();
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < 0 || value > 120)
    return line.wrong(column, "this is no number of years or months");
  return std::optional(value);
}

std::optional<Mode> mode_in(std::string_view text) {
  if (text == "full") return Mode::full;
  if (text == "table") return Mode::table;
  if (text == "outcome") return Mode::outcome;
  return std::nullopt;
}

std::optional<ForSex> sex_in(std::string_view text) {
  if (text == "any") return ForSex::any;
  if (text == "girls") return ForSex::girls;
  if (text == "boys") return ForSex::boys;
  return std::nullopt;
}

std::optional<Voice> voice_in(std::string_view text) {
  if (text.empty()) return Voice::rater;
  if (text == "child") return Voice::child;
  if (text == "family") return Voice::family;
  return std::nullopt;
}

std::vector<OutcomeWord> outcomes_in(std::string_view text) {
  std::vector<OutcomeWord> words;
  if (text.empty()) return words;
  for (const auto one : split(text, '|')) {
    const auto colon = one.find(':');
    words.push_back({std::string(one.substr(0, colon)),
                     colon == one.npos ? std::string() : std::string(one.substr(colon + 1))});
  }
  return words;
}

Result<Tool> tool_in(const Line& line) {
  for (const auto column : {key, title, owner, is_for, not_for, sources})
    if (line.cells[column].empty()) return line.wrong(column, "this may not be empty");
  const auto of_mode = mode_in(line.cells[mode]);
  if (!of_mode) return line.wrong(mode, "this is not full, table or outcome");
  const auto for_sex = sex_in(line.cells[sex]);
  if (!for_sex) return line.wrong(sex, "this is not any, girls or boys");
  const auto of_voice = voice_in(line.cells[voice]);
  if (!of_voice) return line.wrong(voice, "this is not child, family or empty");
  const auto from = number_in(line, from_age);
  if (!from) return Unexpected{from.error()};
  const auto until = number_in(line, until_age);
  if (!until) return Unexpected{until.error()};
  const auto valid = number_in(line, months);
  if (!valid) return Unexpected{valid.error()};
  Tool tool{line.at(key),
            line.at(title),
            line.at(version),
            line.at(owner),
            *of_mode,
            *from,
            *until,
            *for_sex,
            line.at(training),
            *valid,
            line.at(is_for),
            line.at(not_for),
            outcomes_in(line.cells[outcomes]),
            line.at(sources),
            {},
            {},
            {},
            *of_voice};
  for (const auto& word : tool.outcomes)
    if (word.wire.empty() || word.label.empty())
      return line.wrong(outcomes, "an outcome is written like high:High");
  return tool;
}

/// The items of a tool that has them, from the file it names.
Result<Tool> with_items(const Line& line, Tool tool, const FileNamed& named) {
  if (tool.mode == Mode::outcome) return tool;
  if (line.cells[file].empty()) return line.wrong(file, "a tool whose items are here names a file");
  const auto text = named(line.at(file));
  if (!text) return Unexpected{text.error()};
  auto read = questionnaire_from(*text);
  if (!read) {
    const auto& first = read.error().front();
    return line.wrong(file, line.at(file) + ", " + first.field + ": " + first.words);
  }
  tool.not_computed = read->not_computed;
  if (!tool.not_computed.empty()) tool.mode = Mode::outcome;
  tool.questionnaire = std::move(*read);
  tool.as_fhir = *text;
  return tool;
}

bool is_outside(const Tool& tool, int age) {
  return (tool.from_age && age < *tool.from_age) || (tool.until_age && age > *tool.until_age);
}

std::string ages_words(const Tool& tool) {
  if (!tool.until_age)
    return say("It is for people of {from} and over", {{"from", std::to_string(*tool.from_age)}});
  if (!tool.from_age)
    return say("It is for people up to {until}", {{"until", std::to_string(*tool.until_age)}});
  return say("It is for people of {from} to {until}", {{"from", std::to_string(*tool.from_age)},
                                                       {"until", std::to_string(*tool.until_age)}});
}

}  // namespace

const Tool* Tools::find(std::string_view wanted) const {
  const auto at = std::ranges::find(all_, wanted, &Tool::key);
  return at == all_.end() ? nullptr : &*at;
}

const Tool* Tools::known(std::string_view wanted) const {
  if (const auto* used = find(wanted)) return used;
  const auto at = std::ranges::find(taken_out_, wanted, &Tool::key);
  return at == taken_out_.end() ? nullptr : &*at;
}

Tools Tools::changed(std::vector<Tool> added,
                     const std::map<std::string, std::string>& taken_out) const {
  Tools changed({}, ogrs3_);
  for (const auto* list : {&all_, &std::as_const(added)})
    for (const auto& tool : *list) {
      const auto out = taken_out.find(tool.key);
      auto& into = out == taken_out.end() ? changed.all_ : changed.taken_out_;
      into.push_back(tool);
      if (out != taken_out.end()) into.back().why_taken_out = out->second;
    }
  return changed;
}

bool is_filled_in(const Tool& tool) {
  return tool.mode == Mode::full && tool.questionnaire.has_value();
}

Result<Tools> tools_from(std::string_view tsv, const FileNamed& named) {
  std::vector<Tool> all;
  std::set<std::string> keys;
  Ogrs3Table table;
  std::size_t number = 0;
  bool headed = false;
  for (const auto text : split(tsv, '\n')) {
    ++number;
    if (text.empty() || text.front() == '#') continue;
    const Line line{number, split(text, '\t')};
    if (line.cells.size() != columns) return line.wrong(key, "there should be 16 columns");
    if (!headed) {
      headed = true;
      continue;
    }
    auto tool = tool_in(line);
    if (!tool) return Unexpected{tool.error()};
    if (!keys.insert(tool->key).second) return line.wrong(key, "this key stands twice");
    if (tool->mode == Mode::table) {
      const auto numbers = named("ogrs3.tsv");
      if (!numbers) return Unexpected{numbers.error()};
      auto read = ogrs3_from(*numbers);
      if (!read) return Unexpected{read.error()};
      table = std::move(*read);
    }
    auto whole = with_items(line, std::move(*tool), named);
    if (!whole) return Unexpected{whole.error()};
    all.push_back(std::move(*whole));
  }
  return Tools(std::move(all), std::move(table));
}

Problems wrong_with(const Tool& tool, const Rating& rating) {
  Problems problems;
  if (tool.from_age || tool.until_age) {
    if (!rating.born)
      problems.push_back({"born", say("Record the date of birth first. ") + ages_words(tool)});
    else if (is_outside(tool, age_on(*rating.born, rating.on)))
      problems.push_back({"born", ages_words(tool)});
  }
  if (tool.sex != ForSex::any) {
    const auto words = tool.sex == ForSex::boys ? say("It is for boys") : say("It is for girls");
    if (!rating.sex)
      problems.push_back({"sex", say("Record the sex first. ") + words});
    else if (*rating.sex != tool.sex)
      problems.push_back({"sex", words});
  }
  if (!tool.training.empty() && !rating.rater_is_trained)
    problems.push_back({"rater", say("Nobody has recorded that the rater is trained in it")});
  return problems;
}

std::optional<Date> again_on(const Tool& tool, Date rated_on) {
  if (!tool.valid_months) return std::nullopt;
  auto parts = parts_of(rated_on);
  const int months_on = parts.month - 1 + *tool.valid_months;
  parts.year += months_on / 12;
  parts.month = months_on % 12 + 1;
  // The 31st of a month that has none is its last day.
  for (; parts.day > 28; --parts.day)
    if (const auto day = date_of(parts)) return day;
  return date_of(parts);
}

}  // namespace holdfast::tools
