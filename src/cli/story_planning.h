// Questions about plans that a story may ask.
#pragma once
#include <span>

#include "cli/story_questions.h"

namespace holdfast::cli {

std::span<const Question> planning_questions();

}  // namespace holdfast::cli
