// What a story says must hold: prompts shown or not, and answers to questions.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/story_scene.h"

namespace holdfast::cli {

/// Judges what follows `then`. Nothing when it holds, else how it is instead; the error says why
/// the line cannot be understood.
Result<std::optional<std::string>, std::string> judge(const Scene& scene, std::string_view claim);

/// The codes that a story's lines say are shown. A `then no prompt` of any other code is an error:
/// were the code misspelt, the line would hold for ever.
bool says_shown(std::string_view claim, std::string_view code);
/// The code of `no prompt CODE`; nothing when the claim is another.
std::optional<std::string_view> code_not_shown(std::string_view claim);

}  // namespace holdfast::cli
