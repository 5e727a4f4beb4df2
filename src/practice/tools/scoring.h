// Which questions of a tool are open, what is missing, and its totals: sums of the numbers of what
// was chosen, and nothing more. A missing answer never yields a score. Source: sources.md#tools
#pragma once
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "records/questionnaire.h"

namespace holdfast::tools {

/// Link ids of the items that the answers open, groups among them. What was answered in a question
/// that is closed again opens nothing.
std::set<std::string> opened_by(const Questionnaire& tool, const ItemAnswers& answers);

/// Without what lies in questions that are closed.
ItemAnswers only_open(const Questionnaire& tool, const ItemAnswers& answers);

/// In thousandths.
struct Sum {
  std::string link_id;
  std::string text;
  std::int64_t total = 0;
  std::int64_t most = 0;  ///< if in every open question the highest had been chosen
};
struct Score {
  Sum whole;
  std::vector<Sum> groups;  ///< of the first level that have numbers, in their order
};
/// A problem's field is the link id. Scored questions that are open must all be answered, by
/// choices that have numbers, and so must those that the tool requires. Without any number: no
/// score either.
Result<Score, Problems> score(const Questionnaire& tool, const ItemAnswers& answers);

/// What every open question says of its answer: wrong ones, and those required and missing.
Problems problems_in(const Questionnaire& tool, const ItemAnswers& answers);

/// "12", "2.5"
std::string sum_words(std::int64_t thousandths);

}  // namespace holdfast::tools
