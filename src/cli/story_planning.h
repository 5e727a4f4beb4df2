// Questions about plans that a story may ask.
#pragma once
#include <span>
#include <vector>

#include "cli/story_questions.h"

namespace holdfast::cli {

/// Those, and the ones about plans.
std::vector<Question> with_planning(std::span<const Question> others);

}  // namespace holdfast::cli
