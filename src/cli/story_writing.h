// What a story may ask about letters.
#pragma once
#include <span>

#include "cli/story_questions.h"

namespace holdfast::cli {

std::span<const Question> writing_questions();

}  // namespace holdfast::cli
