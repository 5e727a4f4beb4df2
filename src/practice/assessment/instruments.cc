// What completing a tool takes, and what it comes to.
#include "practice/assessment/instruments.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/percentages.h"
#include "practice/children/children.h"
#include "practice/children/facts.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/tools/scoring.h"
#include "practice/tools/tool.h"
#include "records/answers_said.h"

namespace holdfast::assessment {
namespace {

std::optional<tools::ForSex> sex_of(const Situation& s) {
  const auto known = children::sex_on(*s.case_file.children, s.today());
  if (!known) return std::nullopt;
  return *known == children::Sex::female ? tools::ForSex::girls : tools::ForSex::boys;
}

constexpr std::size_t words_shown = 160;

/// The field of the record that a problem of the tool's belongs to.
std::string field_of(const std::string& asked) { return asked == "rater" ? asked : "rated_on"; }

template <class Held>
std::optional<Held> given(const ItemAnswers& answers, std::string_view link_id) {
  const auto at = answers.find(std::string(link_id));
  if (at == answers.end() || at->second.empty()) return std::nullopt;
  const auto* held = std::get_if<Held>(&at->second.front());
  return held != nullptr ? std::optional(*held) : std::nullopt;
}

std::optional<Date> day_in(const ItemAnswers& answers, std::string_view link_id) {
  const auto text = given<std::string>(answers, link_id);
  return text ? Date::from(*text) : std::nullopt;
}

std::optional<int> number_in(const ItemAnswers& answers, std::string_view link_id) {
  constexpr std::int64_t most = 1'000;
  const auto number = given<std::int64_t>(answers, link_id);
  if (!number || *number < 0 || *number > most) return std::nullopt;
  return static_cast<int>(*number);
}

tools::Ogrs3Answers scale_answers(const Situation& s, const ItemAnswers& answers) {
  const auto sex = given<Coding>(answers, "sex");
  const auto offence = given<Coding>(answers, "offence");
  tools::Ogrs3Answers asked;
  asked.born = s.case_file.children->date_of_birth;
  if (sex) asked.sex = sex->code == "male" ? tools::TableSex::male : tools::TableSex::female;
  asked.convicted_on = day_in(answers, "convicted_on");
  asked.at_risk_from = day_in(answers, "at_risk_from");
  asked.sanctions = number_in(answers, "sanctions");
  asked.first_sanction = number_in(answers, "first_sanction");
  asked.offence = offence ? offence->code : "";
  asked.is_confirmed = service::is_confirmed(s.service_file.service->tool_changes,
                                             *s.service_file.tools, tools::ogrs3_key);
  return asked;
}

/// A percentage and no band: of a group, not of this child.
Result<std::string, Problems> scale_result(const Situation& s, const ItemAnswers& answers) {
  const auto column = given<Coding>(answers, "sex");
  const auto recorded = sex_of(s);
  if (column && recorded && (column->code == "male") != (*recorded == tools::ForSex::boys))
    return Unexpected{Problems{{"sex", say("The child's record says otherwise. The column follows "
                                           "it")}}};
  const auto score = tools::ogrs3(s.service_file.tools->ogrs3(), scale_answers(s, answers));
  if (!score) return Unexpected{score.error()};
  return say("Of a hundred alike, {one} within one year and {two} within two",
             {{"one", std::to_string(score->one_year)}, {"two", std::to_string(score->two_years)}});
}

std::string sum_in_words(const tools::Sum& sum) {
  return say("{total} of {most}",
             {{"total", tools::sum_words(sum.total)}, {"most", tools::sum_words(sum.most)}});
}

bool adds_up(const std::vector<Item>& items) {
  return std::ranges::any_of(items, [](const Item& item) {
    return adds_up(item.items) || std::ranges::any_of(item.options, [](const ItemOption& one) {
             return one.ordinal.has_value();
           });
  });
}

bool is_outcome(const tools::Tool& tool, const std::string& wire) {
  return std::ranges::find(tool.outcomes, wire, &tools::OutcomeWord::wire) != tool.outcomes.end();
}

/// Of a tool whose items are not here.
Problems check_outcome(const tools::Tool& tool, const ToolCompleted& r) {
  Problems problems;
  if (!tool.outcomes.empty() && (!r.outcome || !is_outcome(tool, r.outcome->value)))
    problems.push_back({"outcome", say("Select what came out")});
  if (!r.rater_found) problems.push_back({"rater_found", say("Enter what the rater found")});
  if (r.response) problems.push_back({"", say("The items of this tool are not kept here")});
  return problems;
}

std::string came_out(const tools::Tool* tool, const ToolCompleted& r) {
  if (r.result && !r.result->value.empty()) return r.result->value;
  if (r.told_how) return say(words_of(ToldHow{})[static_cast<std::size_t>(*r.told_how)].label);
  if (!r.outcome) return say("In the rater's own words");
  if (tool != nullptr)
    for (const auto& word : tool->outcomes)
      if (word.wire == r.outcome->value) return say(word.label);
  return r.outcome->value;
}

/// Whose own words it holds says how they came here.
Problems check_voice(const tools::Tool& tool, const ToolCompleted& r) {
  if (tool.voice == tools::Voice::rater || r.told_how) return {};
  return {{"told_how", say("Select how it was told")}};
}

/// Of a tool whose items are here: what was answered still comes to what is said.
Problems check_answers(const Situation& s, const tools::Tool& tool, const ToolCompleted& r) {
  if (!r.response) return {{"", say("Answer the questions")}};
  const auto answers = answers_from(*tool.questionnaire, r.response->value);
  if (!answers)
    return {{"", say("The answers do not fit the tool as it is now. It was changed "
                     "while the page was open: go through it again")}};
  auto result = result_of(s, tool, *answers);
  if (!result) return std::move(result.error());
  const auto said = r.result ? r.result->value : std::string();
  if (said != *result) return {{"", say("The answers do not come to that result")}};
  return {};
}

}  // namespace

const tools::Tool* tool_used(const Situation& s, const ToolCompleted& completed) {
  return s.service_file.tools ? s.service_file.tools->find(completed.instrument.value) : nullptr;
}

Clearance kept_to(const ToolCompleted& completed) {
  return completed.instrument.value == tools::ogrs3_key ? Clearance{Compartment::staff_safety}
                                                        : Clearance{};
}

Date rated_on(const Said<ToolCompleted>& completed) { return completed.record.rated_on; }

bool still_holds(const tools::Tool& tool, const ToolCompleted& completed, Date day) {
  const auto again = tools::again_on(tool, completed.rated_on);
  return !again || *again >= day;
}

Problems wrong_with_rating(const Situation& s, const tools::Tool& tool, PersonId rater, Date on) {
  const auto& service = *s.service_file.service;
  const bool trained = service::training_of(service, rater, tool.key, on) != nullptr;
  Problems problems;
  for (auto& one :
       tools::wrong_with(tool, {s.case_file.children->date_of_birth, sex_of(s), on, trained}))
    problems.push_back({field_of(one.field), std::move(one.words)});
  return problems;
}

std::optional<int> two_year_percentage(const Situation& s, const ToolCompleted& completed) {
  const auto* tool = known_tool(s.service_file, completed);
  if (tool == nullptr || tool->mode != tools::Mode::table || !completed.response)
    return std::nullopt;
  const auto answers = answers_from(*tool->questionnaire, completed.response->value);
  if (!answers) return std::nullopt;
  const auto score = tools::ogrs3(s.service_file.tools->ogrs3(), scale_answers(s, *answers));
  return score ? std::optional(score->two_years) : std::nullopt;
}

Result<std::string, Problems> result_of(const Situation& s, const tools::Tool& tool,
                                        const ItemAnswers& answers) {
  if (auto problems = tools::problems_in(*tool.questionnaire, answers); !problems.empty())
    return Unexpected{std::move(problems)};
  if (tool.mode == tools::Mode::table) return scale_result(s, answers);
  if (!adds_up(tool.questionnaire->items)) return std::string();
  const auto score = tools::score(*tool.questionnaire, answers);
  if (!score) return Unexpected{score.error()};
  auto words = sum_in_words(score->whole);
  for (const auto& group : score->groups)
    words +=
        "; " + say("{group}: {sum}", {{"group", say(group.text)}, {"sum", sum_in_words(group)}});
  return words;
}

const tools::Tool* known_tool(const ServiceFile& service, const ToolCompleted& completed) {
  return service.tools ? service.tools->known(completed.instrument.value) : nullptr;
}

CompletedLine line_of(const ServiceFile& service, const Said<ToolCompleted>& said) {
  const auto& r = said.record;
  const auto* tool = known_tool(service, r);
  CompletedLine line{.key = r.instrument.value,
                     .tool = r.called ? r.called->value : r.instrument.value,
                     .on = r.rated_on,
                     .by = r.rater,
                     .came_out = came_out(tool, r),
                     .has_answers = r.response.has_value()};
  if (tool == nullptr) return line;
  line.tool = tool->title;
  line.own_words = tool->voice != tools::Voice::rater;
  if (tool->why_taken_out.empty()) line.again = tools::again_on(*tool, r.rated_on);
  return line;
}

std::string completed_words(const ToolCompleted& completed) {
  const auto name = completed.called ? say(completed.called->value) : completed.instrument.value;
  auto words = completed.rater_found ? completed.rater_found->value : std::string();
  if (const auto said = completed.response ? answers_said(completed.response->value) : std::nullopt)
    for (const auto& one : *said)
      if (words.empty()) words = one.answer;
  if (words.empty()) return name;
  return say("{what}: {words}", {{"what", name}, {"words", shortened(words, words_shown)}});
}

std::vector<std::vector<const Said<ToolCompleted>*>> by_tool(
    const std::vector<Said<ToolCompleted>>& completed) {
  std::map<std::string, std::vector<const Said<ToolCompleted>*>> sorted;
  for (const auto& one : completed) sorted[one.record.instrument.value].push_back(&one);
  std::vector<std::vector<const Said<ToolCompleted>*>> all;
  for (auto& [key, list] : sorted) {
    std::ranges::stable_sort(list, std::greater{},
                             [](const auto* one) { return one->record.rated_on; });
    all.push_back(std::move(list));
  }
  return all;
}

Problems check(const Situation& s, const ToolCompleted& r) {
  const auto* tool = tool_used(s, r);
  if (tool == nullptr) return {{"", say("This tool was taken out while the page was open")}};
  Problems problems;
  if (service::person_here(*s.service_file.service, r.rater, s.today()) == nullptr)
    problems.push_back({"rater", say("Select somebody from the list")});
  if (r.rated_on > s.today())
    problems.push_back({"rated_on", say("The day cannot be in the future")});
  for (auto& one : wrong_with_rating(s, *tool, r.rater, r.rated_on))
    problems.push_back(std::move(one));
  for (auto& one : check_voice(*tool, r)) problems.push_back(std::move(one));
  const bool items = tool->mode != tools::Mode::outcome;
  for (auto& one : items ? check_answers(s, *tool, r) : check_outcome(*tool, r))
    problems.push_back(std::move(one));
  return problems;
}

}  // namespace holdfast::assessment
