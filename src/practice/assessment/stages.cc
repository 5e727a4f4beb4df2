// Reading what stages ask for, and the headings of national tools.
#include "practice/assessment/stages.h"

#include <algorithm>

#include "base/text.h"
#include "practice/assessment/judging.h"

namespace holdfast::assessment {
namespace {

struct Line {
  std::string_view file;
  std::size_t number = 0;
  std::vector<std::string_view> cells;

  Unexpected<Failure> wrong(std::string_view what) const {
    return failed(Failure::Kind::bad_input, "data/" + std::string(file) + ", line " +
                                                std::to_string(number) + ": " + std::string(what));
  }
};

/// Every line below the heading, with that many columns.
Result<std::vector<Line>> lines_of(std::string_view file, std::string_view tsv,
                                   std::size_t columns) {
  std::vector<Line> lines;
  std::size_t number = 0;
  for (const auto text : split(tsv, '\n')) {
    ++number;
    if (text.empty() || text.front() == '#') continue;
    Line line{file, number, split(text, '\t')};
    if (line.cells.size() != columns)
      return line.wrong("there should be " + std::to_string(columns) + " columns");
    lines.push_back(std::move(line));
  }
  if (!lines.empty()) lines.erase(lines.begin());
  return lines;
}

template <Worded E>
std::optional<E> choice_of(std::string_view wire) {
  const auto words = words_of(E{});
  const auto at = std::ranges::find(words, wire, &Word::wire);
  return at == words.end() ? std::nullopt : std::optional(static_cast<E>(at->value));
}

std::vector<std::string_view> parted(std::string_view cell) {
  return cell.empty() ? std::vector<std::string_view>() : split(cell, ',');
}

/// Null: no day stands there. False: what stands there is none.
bool read_day(std::string_view cell, std::optional<Date>& into) {
  if (cell.empty()) return true;
  into = Date::from(cell);
  return into.has_value();
}

enum AskColumn : std::size_t { stage, tool, must, from, until, suffice, sources, ask_columns };

Result<StageAsks> asks_in(const Line& line) {
  StageAsks asks;
  const auto named = choice_of<Stage>(line.cells[stage]);
  if (!named) return line.wrong("there is no such stage");
  asks.stage = *named;
  if (!line.cells[tool].empty()) {
    asks.tool = choice_of<NationalTool>(line.cells[tool]);
    if (!asks.tool) return line.wrong("there is no such national tool");
  }
  const auto may = line.cells[must];
  if (may != "must" && may != "may" && !may.empty())
    return line.wrong("the third column is must, may or empty");
  asks.must = may == "must";
  if (!read_day(line.cells[from], asks.from) || !read_day(line.cells[until], asks.until))
    return line.wrong("a day is written like 2024-04-01");
  for (const auto wire : parted(line.cells[suffice])) {
    const auto enough = choice_of<Section>(wire);
    if (!enough) return line.wrong("there is no section " + std::string(wire));
    asks.suffice.push_back(*enough);
  }
  return asks;
}

bool may_stand(std::string_view wire) {
  return choice_of<Section>(wire) || wire == "harm_to_others" || wire == "wellbeing_level" ||
         wire == "reoffending" || wire == "scenarios" || wire == "reasons";
}

Result<Heading> heading_in(const Line& line) {
  const auto named = choice_of<NationalTool>(line.cells[0]);
  if (!named) return line.wrong("there is no such national tool");
  Heading heading{*named, std::string(line.cells[1]), {}};
  for (const auto wire : parted(line.cells[2])) {
    if (!may_stand(wire)) return line.wrong("nothing of ours is called " + std::string(wire));
    heading.holds.emplace_back(wire);
  }
  return heading;
}

}  // namespace

const StageAsks* Stages::find(Stage wanted, Date day) const {
  for (const auto& one : asks) {
    const bool in_time = (!one.from || *one.from <= day) && (!one.until || day <= *one.until);
    if (one.stage == wanted && in_time) return &one;
  }
  return nullptr;
}

std::vector<Heading> Stages::headings_of(NationalTool tool) const {
  std::vector<Heading> its;
  std::ranges::copy_if(headings, std::back_inserter(its),
                       [&](const Heading& one) { return one.tool == tool; });
  return its;
}

Result<Stages> stages_from(const StagesText& text) {
  Stages read;
  const auto lines = lines_of("assessments.tsv", text.assessments, ask_columns);
  if (!lines) return Unexpected{lines.error()};
  for (const auto& line : *lines) {
    auto asks = asks_in(line);
    if (!asks) return Unexpected{asks.error()};
    read.asks.push_back(std::move(*asks));
  }
  const auto headings = lines_of("headings.tsv", text.headings, 3);
  if (!headings) return Unexpected{headings.error()};
  for (const auto& line : *headings) {
    auto heading = heading_in(line);
    if (!heading) return Unexpected{heading.error()};
    read.headings.push_back(std::move(*heading));
  }
  const auto indications = lines_of("indications.tsv", text.indications, 4);
  if (!indications) return Unexpected{indications.error()};
  for (const auto& line : *indications) {
    Indication one{std::string(line.cells[0]), {}, std::string(line.cells[2])};
    for (const auto tool : parted(line.cells[1])) one.tools.emplace_back(tool);
    if (one.kind.empty() || one.tools.empty()) return line.wrong("a kind and its tools are needed");
    read.indications.push_back(std::move(one));
  }
  return read;
}

}  // namespace holdfast::assessment
