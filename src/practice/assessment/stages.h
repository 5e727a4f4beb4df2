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

/// A kind of past behaviour that asks for a specialist assessment; any of the tools answers it.
struct Indication {
  std::string kind;  ///< as the record calls it
  std::vector<std::string> tools;
  std::string words;
};

struct Stages {
  std::vector<StageAsks> asks;
  std::vector<Heading> headings;  ///< in the order of the tool
  std::vector<Indication> indications = {};

  /// Of that stage on that day; null: nothing is said of it.
  const StageAsks* find(Stage stage, Date day) const;
  std::vector<Heading> headings_of(NationalTool tool) const;
};

/// What the files of data/ hold, as they lie there.
struct StagesText {
  std::string assessments;
  std::string headings;
  std::string indications;
};
/// A slip is bad input, with its file and line.
Result<Stages> stages_from(const StagesText& text);

}  // namespace holdfast::assessment
