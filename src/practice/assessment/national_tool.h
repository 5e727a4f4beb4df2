// A completed national tool as the assessment: AssetPlus, or the tool for prevention and diversion.
// Who wrote it, when, and its three ratings are keyed once, and the document lies beside them. Ours
// is never a second form that somebody must fill in; what the record holds and the tool leaves out
// is asked of it all the same.
#pragma once
#include <span>
#include <vector>

#include "practice/assessment/judging.h"
#include "records/document.h"

namespace holdfast::assessment {

/// Source: sources.md#national-tools
enum class NationalTool { asset_plus, prevention_and_diversion, other };
std::span<const Word> words_of(NationalTool);

struct ToolAttached {
  static constexpr std::string_view kind = "assessment.tool_attached";
  static constexpr std::string_view title = "National tool attached";
  static constexpr Clearance floor = {Compartment::open};
  EventId tool_of;
  NationalTool national_tool{};
  Document tool_document;
  Date tool_completed_on;
  Text tool_completed_by;
  Level tool_harm{};
  Level tool_wellbeing{};
  Level tool_reoffending{};
  std::vector<EventId> tool_speaks_of;

  static constexpr Field fields[] = {
      field<&ToolAttached::tool_of>("tool_of", "Which assessment?").not_typed(),
      field<&ToolAttached::national_tool>("national_tool", "Which tool is it?")
          .label("Tool")
          .missing("Select which tool it is"),
      field<&ToolAttached::tool_document>("tool_document", "Which file is it?")
          .label("File")
          .hint("The whole tool as it was completed, up to 25 MB")
          .missing("Choose the file"),
      field<&ToolAttached::tool_completed_on>("tool_completed_on", "When was it completed?")
          .label("Completed on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was completed"),
      field<&ToolAttached::tool_completed_by>("tool_completed_by", "Who completed it?")
          .label("Completed by")
          .hint("A name, and what they do")
          .missing("Enter who completed it"),
      field<&ToolAttached::tool_harm>("tool_harm", "Risk of serious harm to others, as rated in it")
          .label("Risk of serious harm to others")
          .missing("Select the risk of serious harm to others"),
      field<&ToolAttached::tool_wellbeing>("tool_wellbeing", "Safety and wellbeing, as rated in it")
          .label("Safety and wellbeing")
          .missing("Select the level for safety and wellbeing"),
      field<&ToolAttached::tool_reoffending>("tool_reoffending",
                                             "Likelihood of reoffending, as rated in it")
          .label("Likelihood of reoffending")
          .missing("Select the likelihood of reoffending"),
      field<&ToolAttached::tool_speaks_of>("tool_speaks_of", "Which entries does it speak of?")
          .label("Evidence")
          .hint("Select all that it takes into account"),
  };
};

}  // namespace holdfast::assessment
