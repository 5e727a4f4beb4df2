// An assessment tool that was completed on a child: by whom, when, and what came out. It stands
// beside the three judgements and sets none of them. Source: sources.md#tools
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "records/document.h"
#include "records/field_types.h"
#include "records/questionnaire.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
namespace tools {
struct Tool;
}
}  // namespace holdfast

namespace holdfast::assessment {

/// How somebody's own words came into a tool that holds them.
enum class ToldHow { themselves, said, on_paper };
std::span<const Word> words_of(ToldHow);

struct ToolCompleted {
  static constexpr std::string_view kind = "assessment.tool_completed";
  static constexpr std::string_view title = "Assessment tool completed";
  static constexpr Clearance floor = {Compartment::open};
  Text instrument;              ///< its key in data/tools.tsv
  std::optional<Text> edition;  ///< of the tool, as it was when it was completed
  PersonId rater;
  Date rated_on;
  std::optional<Text> outcome;  ///< one of its words
  std::optional<LongText> rater_found;
  std::optional<Document> instrument_file;
  std::optional<LongText> response;  ///< a FHIR QuestionnaireResponse
  std::optional<Text> result;        ///< as it came out then
  std::optional<Text> called;        ///< the tool, then
  std::optional<ToldHow> told_how;   ///< of a tool that holds somebody's own words
  std::optional<Text> sat_with;
  std::optional<Text> told_through;

  static constexpr Field fields[] = {
      field<&ToolCompleted::instrument>("instrument", "Which tool?")
          .label("Key of the tool")
          .not_typed(),
      field<&ToolCompleted::edition>("edition", "Which version?").label("Version").not_typed(),
      field<&ToolCompleted::rater>("rater", "Who completed it?")
          .label("Rater")
          .missing("Select who completed it"),
      field<&ToolCompleted::rated_on>("rated_on", "When?")
          .label("Completed on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was completed"),
      field<&ToolCompleted::outcome>("outcome", "What came out?").label("Outcome"),
      field<&ToolCompleted::rater_found>("rater_found", "What did the rater find?")
          .label("Findings")
          .hint("What it means for this child, in your own words. None of the tool's items"),
      field<&ToolCompleted::instrument_file>("instrument_file", "Is there a file of it?")
          .label("File")
          .hint("Sealed with this entry. Up to 25 MB"),
      field<&ToolCompleted::response>("response", "What was answered?")
          .label("Answers")
          .not_typed(),
      field<&ToolCompleted::result>("result", "What did it come to?").label("Result").not_typed(),
      field<&ToolCompleted::called>("called", "What is it called?").label("Tool").not_typed(),
      field<&ToolCompleted::told_how>("told_how", "How was it told?").label("Told"),
      field<&ToolCompleted::sat_with>("sat_with", "Who sat with them?")
          .label("Sat with them")
          .hint("Leave empty if nobody did"),
      field<&ToolCompleted::told_through>("told_through",
                                          "Which language was it in, and who interpreted?")
          .label("Language and interpreter")
          .hint("Leave empty if it was in English and nobody interpreted"),
  };
};

/// Null: no such tool here, or it was taken out.
const tools::Tool* tool_used(const Situation& situation, const ToolCompleted& completed);
/// The part it lies in besides the open one: what says nothing of the child is kept from whoever
/// could read it as if it did.
Clearance kept_to(const ToolCompleted& completed);
Date rated_on(const Said<ToolCompleted>& completed);
/// Whether it is not yet to be done again on that day; one without a time holds.
bool still_holds(const tools::Tool& tool, const ToolCompleted& completed, Date day);
/// Why that person may not complete it on this child that day; a field of `ToolCompleted`.
Problems wrong_with_rating(const Situation& situation, const tools::Tool& tool, PersonId rater,
                           Date on);
/// What it comes to, in words; empty where it adds nothing up. A problem's field is a link id.
Result<std::string, Problems> result_of(const Situation& situation, const tools::Tool& tool,
                                        const ItemAnswers& answers);
/// The last of each tool, and those before it, each list the latest first; tools by their key.
std::vector<std::vector<const Said<ToolCompleted>*>> by_tool(
    const std::vector<Said<ToolCompleted>>& completed);

Problems check(const Situation& situation, const ToolCompleted& completed);

}  // namespace holdfast::assessment
