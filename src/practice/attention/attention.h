// What people answer to a prompt: not now, or not needed, and why. An answer binds to the prompt's
// rule and to the entries it rested on; when those change the prompt comes back by itself. Nothing
// is hidden: what was put off or set aside is still shown, with who said so.
#pragma once
#include <optional>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::attention {

enum class Answer { later, not_needed };
std::span<const Word> words_of(Answer);

struct PromptAnswered {
  static constexpr std::string_view kind = "attention.prompt_answered";
  static constexpr std::string_view title = "Answer to what needs doing";
  static constexpr Clearance floor = {Compartment::open};
  Text code;
  std::vector<EventId> basis;
  Answer answer{};
  std::optional<Date> until;
  LongText why;

  static constexpr bool is_later(const PromptAnswered& r) { return r.answer == Answer::later; }
  static constexpr Field fields[] = {
      field<&PromptAnswered::code>("code", "Which rule asked?").label("Rule").not_typed(),
      field<&PromptAnswered::basis>("basis", "What did it rest on?").label("Rests on").not_typed(),
      field<&PromptAnswered::answer>("answer", "What should happen with it?")
          .label("Answer")
          .missing("Select whether to put it off or to set it aside"),
      field<&PromptAnswered::until>("until", "Until when is it put off?")
          .label("Put off until")
          .hint("Leave this empty if you set it aside")
          .missing("Enter the day it should come back")
          .only_if<&is_later>(),
      field<&PromptAnswered::why>("why", "Why?")
          .label("Reason")
          .hint("Your manager, and anybody who looks at this decision later, reads this")
          .missing("Say why"),
  };
};

using Event = std::variant<PromptAnswered>;

struct Answered {
  PromptAnswered record;
  EventId source;
};

struct State {
  std::vector<Answered> answers;  ///< in the order recorded
};

/// The last answer to this very prompt: same rule, same basis.
std::optional<PromptAnswer> answer_to(const State& state, const Prompt& prompt);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);

}  // namespace holdfast::attention
