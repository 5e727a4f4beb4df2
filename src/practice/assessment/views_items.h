// A tool's questions as inputs of a page, and what was sent as answers: one drawing for any tool.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "govuk/html.h"
#include "records/questionnaire.h"
#include "web/http.h"

namespace holdfast::assessment {

/// The name of a question's input: its link id could be that of something else on the page.
std::string input_name(const Item& item);

/// What was typed, as answers; a problem's field is the name of an input. Nothing typed is no
/// answer.
struct Typed {
  ItemAnswers answers;
  Problems problems;
};
Typed answers_typed(const std::vector<Item>& items, const web::Form& form);

struct Asked {
  const std::vector<Item>& items;
  const std::set<std::string>& open;  ///< link ids
  const web::Form& typed;
  const Problems& problems;  ///< by the name of an input
};
/// The open questions, groups with their headings.
govuk::Html inputs_of(const Asked& asked);
/// Problems with their questions' inputs, in the order asked.
govuk::Html problems_of(const Asked& asked);
/// What was answered, a line a question; of closed questions nothing.
govuk::Html answers_block(const Questionnaire& tool, const ItemAnswers& answers);

}  // namespace holdfast::assessment
