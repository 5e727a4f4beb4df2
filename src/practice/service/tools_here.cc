// Folding what a service adds to the tools that ship, and what is wrong with adding one.
#include "practice/service/tools_here.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "practice/situation.h"
#include "practice/tools/tool.h"
#include "records/word_list.h"

namespace holdfast::service {
namespace {

constexpr int oldest = 120;
constexpr int most_months = 120;
constexpr std::size_t most_outcomes = 20;

std::vector<tools::OutcomeWord> outcomes_of(const ToolAdded& added) {
  std::vector<tools::OutcomeWord> words;
  if (!added.outcomes) return words;
  for (const auto line : split(added.outcomes->value, '\n'))
    if (const auto label = trimmed(line); !label.empty())
      words.push_back({"outcome_" + std::to_string(words.size() + 1), std::string(label)});
  return words;
}

std::optional<int> plain(const std::optional<Number>& number) {
  return number ? std::optional(number->value) : std::nullopt;
}

/// What its questions are, and whether they can stand here: what would be worked out is not.
void take_questions(tools::Tool& tool, const ToolAdded& added) {
  if (!added.questionnaire) return;
  auto read = questionnaire_from(added.questionnaire->value);
  if (!read) return;
  tool.not_computed = read->not_computed;
  if (tool.version.empty()) tool.version = read->version;
  if (!tool.not_computed.empty()) tool.mode = tools::Mode::outcome;
  // Of a tool whose items are its owner's nothing is shown and nothing handed out.
  if (added.licence == Licence::outcome) return;
  tool.questionnaire = std::move(*read);
  tool.as_fhir = added.questionnaire->value;
}

tools::Tool tool_of(const EventId& id, const ToolAdded& added) {
  tools::Tool tool{
      .key = id.text(),
      .title = added.tool_title.value,
      .version = added.tool_version ? added.tool_version->value : std::string(),
      .owner = added.tool_owner.value,
      .mode = added.licence == Licence::full ? tools::Mode::full : tools::Mode::outcome,
      .from_age = plain(added.from_age),
      .until_age = plain(added.until_age),
      .sex = static_cast<tools::ForSex>(added.whom),
      .training = added.training_needed ? added.training_needed->value : std::string(),
      .valid_months = plain(added.again_after),
      .is_for = added.is_for.value,
      .not_for = added.is_not_for.value,
      .outcomes = outcomes_of(added)};
  if (added.licence_known) tool.licence_known = added.licence_known->value;
  take_questions(tool, added);
  return tool;
}

void check_number(const std::optional<Number>& number, std::string_view field, int most,
                  Problems& into) {
  if (number && (number->value < 0 || number->value > most))
    into.push_back({std::string(field),
                    say("Enter a whole number up to {most}", {{"most", std::to_string(most)}})});
}

void check_licence(const ToolAdded& r, Problems& into) {
  if (r.licence != Licence::full) return;
  if (!r.licence_known)
    into.push_back({"licence_known", say("Say how you know that its questions may be shown here")});
  if (!r.questionnaire)
    into.push_back({"questionnaire", say("Choose the file with its questions")});
}

/// Faults of the file with the place that each is at.
void check_questions(const ToolAdded& r, Problems& into) {
  if (!r.questionnaire) return;
  const auto read = questionnaire_from(r.questionnaire->value);
  if (read) {
    if (read->url.empty())
      into.push_back({"questionnaire", say("The file has no url, so answers to it could not say "
                                           "what they answer")});
    return;
  }
  for (const auto& one : read.error())
    into.push_back({"questionnaire",
                    one.field.empty()
                        ? one.words
                        : say("{place}: {wrong}", {{"place", one.field}, {"wrong", one.words}})});
}

}  // namespace

std::span<const Word> words_of(Licence) {
  using enum Licence;
  static constexpr Word words[] = {
      word(full, "full", "Its questions may be shown and answered here"),
      word(outcome, "outcome", "Its outcome alone is recorded here",
           "It is done elsewhere, by somebody trained in it. None of its questions is shown"),
  };
  return words;
}

std::span<const Word> words_of(ToolIsFor) {
  using enum ToolIsFor;
  static constexpr Word words[] = {
      word(any, "any", "Girls and boys"),
      word(girls, "girls", "Girls"),
      word(boys, "boys", "Boys"),
  };
  return words;
}

std::span<const Word> words_of(NumberFound) {
  using enum NumberFound;
  static constexpr Word words[] = {
      word(same, "same", "The same number"),
      word(other, "other", "Another number, or none that can be read"),
  };
  return words;
}

bool is_confirmed(const ToolChanges& changes, const tools::Tools& tools, std::string_view tool) {
  const auto at = changes.checked.find(tool);
  if (at == changes.checked.end()) return false;
  const auto& last = at->second.record;
  return last.number_found == NumberFound::same &&
         last.numbers_here.value == tools::doubtful_words(tools.ogrs3());
}

std::shared_ptr<const tools::Tools> tools_here(const ToolChanges& changes,
                                               std::shared_ptr<const tools::Tools> shipped) {
  if (!shipped || (changes.added.empty() && changes.taken_out.empty())) return shipped;
  std::vector<tools::Tool> added;
  for (const auto& [id, tool] : changes.added) added.push_back(tool_of(id, tool));
  return std::make_shared<const tools::Tools>(
      shipped->changed(std::move(added), changes.taken_out));
}

void fold(ToolChanges& changes, const ToolAdded& added, const Envelope& envelope) {
  changes.added.emplace_back(envelope.event, added);
}

void fold(ToolChanges& changes, const ToolWithdrawn& withdrawn, const Envelope&) {
  changes.taken_out[withdrawn.tool_out.value] = withdrawn.out_because.value;
}

void fold(ToolChanges& changes, const NumberChecked& checked, const Envelope& envelope) {
  changes.checked[checked.tool_checked.value] = {checked, envelope.actor, envelope.recorded};
}

Problems check(const Situation& s, const ToolAdded& r) {
  Problems problems;
  const auto& known = s.service_file.tools;
  if (known && std::ranges::any_of(known->all(), [&](const tools::Tool& one) {
        return lower_ascii(one.title) == lower_ascii(r.tool_title.value);
      }))
    problems.push_back({"tool_title", say("A tool of that name is on the list. Take it out first, "
                                          "or say how this one differs")});
  check_number(r.from_age, "from_age", oldest, problems);
  check_number(r.until_age, "until_age", oldest, problems);
  if (r.from_age && r.until_age && *r.until_age < *r.from_age)
    problems.push_back({"until_age", say("It cannot end before it begins")});
  check_number(r.again_after, "again_after", most_months, problems);
  if (outcomes_of(r).size() > most_outcomes)
    problems.push_back(
        {"outcomes", say("Enter {n} outcomes or fewer", {{"n", std::to_string(most_outcomes)}})});
  check_licence(r, problems);
  check_questions(r, problems);
  return problems;
}

Problems check(const Situation& s, const ToolWithdrawn& r) {
  const auto& known = s.service_file.tools;
  if (known && known->find(r.tool_out.value) != nullptr) return {};
  return {{"", say("This tool is not on the list any more")}};
}

Problems check(const Situation& s, const NumberChecked& r) {
  const auto& known = s.service_file.tools;
  const auto* tool = known ? known->find(r.tool_checked.value) : nullptr;
  if (tool == nullptr || tool->mode != tools::Mode::table)
    return {{"", say("No number of this tool is in doubt")}};
  if (r.numbers_here.value != tools::doubtful_words(known->ogrs3()))
    return {{"", say("The numbers here were changed while the page was open. Look again")}};
  return {};
}

}  // namespace holdfast::service
