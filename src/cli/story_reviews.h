// What a story may ask about reviews.
#pragma once
#include <span>

#include "cli/story_questions.h"

namespace holdfast::cli {

std::span<const Question> review_questions();

}  // namespace holdfast::cli
