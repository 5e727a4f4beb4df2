// Answers about agencies, what they offer, and referrals to it, as a story asks for them. A table
// of its own, which story_questions joins.
#pragma once
#include <span>

#include "cli/story_questions.h"

namespace holdfast::cli {

std::span<const Question> questions_of_services();

}  // namespace holdfast::cli
