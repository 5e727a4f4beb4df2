// The tables of questions joined, and one found by how a line begins. An area with many questions
// keeps a table of its own.
#include <algorithm>
#include <vector>

#include "cli/story_delivery.h"
#include "cli/story_planning.h"
#include "cli/story_questions.h"
#include "cli/story_reviews.h"
#include "cli/story_services.h"
#include "cli/story_writing.h"

namespace holdfast::cli {

std::span<const Question> questions() {
  static const auto all = [] {
    std::vector<Question> list;
    for (const auto table : {general_questions(), questions_of_services(), planning_questions(),
                             delivery_questions(), review_questions(), writing_questions()})
      list.insert(list.end(), table.begin(), table.end());
    return list;
  }();
  return all;
}

const Question* question_in(std::string_view text) {
  const auto begins = [&](const Question& q) {
    if (!text.starts_with(q.name)) return false;
    return text.size() == q.name.size() || text[q.name.size()] == ' ';
  };
  const auto all = questions();
  const auto at = std::ranges::find_if(all, begins);
  return at == all.end() ? nullptr : &*at;
}

}  // namespace holdfast::cli
