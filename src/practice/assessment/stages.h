// What each stage of a case asks of an assessment: the national tool it is written in, from when
// until when, and how much of ours suffices where the judgements end low. Beside it, the headings
// of the national tools, for printing ours under them. Read once at start from data/assessments.tsv
// and data/headings.tsv, and handed to the rules. Source: sources.md#assessment-stages
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "practice/assessment/assessing.h"
#include "practice/assessment/national_tool.h"

namespace holdfast::assessment {

struct StageAsks {
  Stage stage{};
  std::optional<NationalTool> tool;  ///< nothing: none is named for it
  bool must = false;                 ///< it is to be used, not only open to use
  std::optional<Date> from;          ///< both days included; nothing: open
  std::optional<Date> until;
  std::vector<Section> suffice;  ///< while nothing is judged above low; empty: all sections
};

/// One heading of a national tool, with the wire words of what stands under it.
struct Heading {
  NationalTool tool{};
  std::string words;
  std::vector<std::string> holds;
};

struct Stages {
  std::vector<StageAsks> asks;
  std::vector<Heading> headings;  ///< in the order of the tool

  /// Of that stage on that day; null: nothing is said of it.
  const StageAsks* find(Stage stage, Date day) const;
  std::vector<Heading> headings_of(NationalTool tool) const;
};

/// A slip is bad input, with its file and line.
Result<Stages> stages_from(std::string_view assessments_tsv, std::string_view headings_tsv);

}  // namespace holdfast::assessment
