// What a story may ask after `then`, besides prompts: a small written list, each with what it means
// to a person. A new area adds the few questions its stories need.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "cli/story_scene.h"

namespace holdfast::cli {

struct Question {
  std::string_view name;  ///< as written after `then`
  std::string_view meaning;
  bool about_something;  ///< the name is followed by one word: a setting's key
  std::string (*answer)(const Situation& situation, std::string_view about);
};

/// Every table of them, one after the other.
std::span<const Question> questions();
std::span<const Question> general_questions();
/// The question that `text` begins with; null when there is none.
const Question* question_in(std::string_view text);

}  // namespace holdfast::cli
