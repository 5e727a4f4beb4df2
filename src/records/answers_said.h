// What an answer to a Questionnaire says, read from itself alone: a tool that was taken out, or has
// changed since, takes nothing of what was once answered out of anybody's sight.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast {

struct Answered {
  std::string question;
  std::string answer;  ///< a line for each of several
};

/// In the order asked; nothing: it is no QuestionnaireResponse.
std::optional<std::vector<Answered>> answers_said(std::string_view text);

/// The day that it says it was answered on, "2026-11-27"; empty where it does not say.
std::string answered_on(std::string_view text);

}  // namespace holdfast
