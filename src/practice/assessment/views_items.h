// A tool's questions as inputs of a page, and what was sent as answers: one drawing for any tool.
#pragma once
#include <set>
#include <string>
#include <string_view>
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
/// The other way: as they would have been typed.
web::Form typed_from(const std::vector<Item>& items, const ItemAnswers& answers);
/// Fields of a form whose answers were read from a file: its name, and how many of them lie in
/// questions that stay closed.
inline constexpr std::string_view brought = "brought";
inline constexpr std::string_view brought_closed = "brought_closed";

struct Asked {
  const std::vector<Item>& items;
  const std::set<std::string>& open;  ///< link ids
  const web::Form& typed;
  const Problems& problems;  ///< by the name of an input
};
/// The open questions, groups with their headings.
govuk::Html inputs_of(const Asked& asked);
/// What was answered, a line a question; of closed questions nothing.
govuk::Html answers_block(const Questionnaire& tool, const ItemAnswers& answers);

}  // namespace holdfast::assessment
