// What a story may ask about appointments, contacts and orders.
#pragma once
#include <span>

#include "cli/story_questions.h"

namespace holdfast::cli {

std::span<const Question> delivery_questions();

}  // namespace holdfast::cli
