// What assessments call for: one that is due, one that waits to be countersigned, one that came
// back, and what was recorded since somebody signed.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/authority.h"
#include "practice/assessment/gap_check.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

std::string label_of(Stage one) {
  return say(words_of(Stage{})[static_cast<std::size_t>(one)].label);
}

std::string page_of(const Assessment& one) { return "assessment/" + one.id().text(); }

std::vector<PersonId> assessor_of(const Situation& s, const Assessment& one) {
  if (service::person_here(*s.service_file.service, one.writer, s.today()) != nullptr)
    return {one.writer};
  return children::whose_case(s);
}

/// Was one begun at all? Source: sources.md#assessment-stages
void none_begun(const Situation& s, const Unassessed& missed, std::vector<Prompt>& into) {
  Prompt prompt{.code = "assessment.not_begun",
                .kind = PromptKind::duty,
                .words = say("Begin an assessment: {what}", {{"what", label_of(missed.asks_for)}}),
                .why = say("Nobody has begun one since {day}.", {{"day", in_words(missed.since)}}) +
                       " " + missed.due.why,
                .source = "assessment-stages",
                .due = missed.due.day,
                .show_from = missed.since,
                .whose = children::whose_case(s),
                .where = "assessment"};
  prompt.basis = {*missed.due.source};
  prompt.absence = {Begun::kind};
  into.push_back(std::move(prompt));
}

/// Is it finished? Source: sources.md#assessment-stages
void not_finished(const Situation& s, const Assessment& one, std::vector<Prompt>& into) {
  const auto due = due_by(s, one);
  if (!due) return;
  Prompt prompt{
      .code = "assessment.due",
      .kind = PromptKind::duty,
      .words = say("Finish and sign the assessment: {what}", {{"what", stage_words(one)}}),
      .why = due->why,
      .source = "assessment-stages",
      .due = due->day,
      .show_from = london_date(one.begun.envelope.recorded),
      .whose = assessor_of(s, one),
      .where = page_of(one)};
  prompt.basis = {one.id()};
  if (due->source) {
    prompt.basis.push_back(*due->source);
    prompt.answer_only = "Finish and sign the assessment that is in progress";
  }
  prompt.absence = {Signed::kind};
  into.push_back(std::move(prompt));
}

/// What must be put right? Source: sources.md#countersigning
void came_back(const Situation& s, const Assessment& one, std::vector<Prompt>& into) {
  const auto& returned = *one.signatures.back().returned;
  Prompt prompt{.code = "assessment.returned",
                .kind = PromptKind::duty,
                .words = say("The assessment came back to be put right: {what}",
                             {{"what", stage_words(one)}}),
                .why = say("It was returned on {day}.",
                           {{"day", in_words(london_date(returned.envelope.recorded))}}),
                .source = "countersigning",
                .due = std::nullopt,
                .show_from = london_date(returned.envelope.recorded),
                .whose = assessor_of(s, one),
                .where = page_of(one)};
  prompt.basis = {one.id(), returned.id()};
  into.push_back(std::move(prompt));
}

/// Is it countersigned? Source: sources.md#countersigning
void not_countersigned(const Situation& s, const Assessment& one, std::vector<Prompt>& into) {
  const auto& made = one.signatures.back().made;
  const auto needed = words_of(Authority{})[static_cast<std::size_t>(needed_for(s, one))].label;
  Prompt prompt{
      .code = "assessment.not_countersigned",
      .kind = PromptKind::duty,
      .words = say("Read and countersign the assessment: {what}", {{"what", stage_words(one)}}),
      .why = say("A level in it takes {who}.", {{"who", lower_ascii(say(needed))}}),
      .source = "countersigning",
      .due = std::nullopt,
      .show_from = london_date(made.envelope.recorded),
      .whose = who_agrees(s, needed_for(s, one), made.envelope.actor),
      .where = page_of(one)};
  prompt.basis = {one.id(), made.id()};
  prompt.absence = {Countersigned::kind};
  into.push_back(std::move(prompt));
}

Prompt weigh(const Situation& s, const Assessment& one) {
  Prompt prompt{.code = "assessment.came_since",
                .kind = PromptKind::gap,
                .words = say("Weigh what was recorded since the assessment was signed"),
                .why = say("Nothing in it rests on that. Begin a review, or say why it does not "
                           "matter."),
                .source = "gap-check",
                .due = std::nullopt,
                .show_from = s.today(),
                .whose = children::whose_case(s),
                .where = page_of(one)};
  prompt.basis = {one.id()};
  return prompt;
}

/// What came since somebody signed? Of the latest alone: a review is asked for itself. Entries that
/// the same people may see are one prompt, so that a hidden one hides no other.
/// Source: sources.md#gap-check
void came_since(const Situation& s, const Assessment& one, std::vector<Prompt>& into) {
  if (s.case_file.assessment->assessments.back().id() != one.id()) return;
  std::vector<std::pair<Clearance, Prompt>> by_clearance;
  for (const auto& gap : gaps(s, one))
    for (const auto& entry : gap.entries) {
      const auto* told = s.case_file.history->find(entry);
      if (told == nullptr) continue;
      const auto clearance = told->entry.envelope.clearance;
      auto at =
          std::ranges::find(by_clearance, clearance, [](const auto& one) { return one.first; });
      if (at == by_clearance.end()) at = by_clearance.insert(at, {clearance, weigh(s, one)});
      at->second.basis.push_back(entry);
    }
  for (auto& [clearance, prompt] : by_clearance) into.push_back(std::move(prompt));
}

}  // namespace

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  for (const auto& missed : not_begun(s)) none_begun(s, missed, list);
  for (const auto& one : s.case_file.assessment->assessments) switch (standing_of(s, one)) {
      case AssessmentIs::in_progress:
        not_finished(s, one, list);
        break;
      case AssessmentIs::returned:
        came_back(s, one, list);
        break;
      case AssessmentIs::waits:
        not_countersigned(s, one, list);
        came_since(s, one, list);
        break;
      case AssessmentIs::complete:
        came_since(s, one, list);
        break;
    }
  return list;
}

}  // namespace holdfast::assessment
