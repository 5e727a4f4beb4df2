// Judging claims. Prompts are asked of the rules as the home page would: those whose day to be
// shown has come.
#include "cli/story_then.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "cli/story_lines.h"
#include "cli/story_questions.h"
#include "practice/children/children.h"

namespace holdfast::cli {
namespace {

using Judgement = Result<std::optional<std::string>, std::string>;

Judgement holds() { return std::optional<std::string>(); }
Judgement does_not_hold(std::string words) { return std::optional<std::string>(std::move(words)); }
Judgement unclear(std::string words) { return Unexpected<std::string>{std::move(words)}; }

struct Shown {
  const Prompt& prompt;
  const Situation& situation;
};

std::string due_words(const Prompt& prompt) {
  return prompt.due ? in_words(*prompt.due) : std::string("no day");
}

Judgement is_due(const Shown& shown, std::string_view written) {
  const auto day = day_from_words(written);
  if (!day) return unclear(say("Write a day like 2 March 2026"));
  if (shown.prompt.due == day) return holds();
  return does_not_hold(say("It is due on {day}", {{"day", due_words(shown.prompt)}}));
}

/// "3 working days"
Judgement is_overdue(const Shown& shown, std::string_view written) {
  const auto& [prompt, situation] = shown;
  const int days = prompt.due ? working_days_between(*situation.service_file.calendar, *prompt.due,
                                                     situation.today())
                              : 0;
  const auto [number, unit] = first_word(written);
  if (unit != "working day" && unit != "working days")
    return unclear(say("Write overdue by N working days"));
  if (days > 0 && std::to_string(days) == number) return holds();
  return does_not_hold(say("It is due on {day}, {n} working days ago",
                           {{"day", due_words(prompt)}, {"n", std::to_string(days)}}));
}

bool says(const Prompt& prompt, std::string_view words) {
  return (prompt.words + " " + prompt.why).find(words) != std::string::npos;
}

Judgement does_say(const Shown& shown, std::string_view quoted, bool wanted) {
  const auto words = unquoted(quoted);
  if (!words) return unclear(say("Write the words in quotation marks"));
  if (says(shown.prompt, *words) == wanted) return holds();
  return does_not_hold(
      say("It says \"{words}\"", {{"words", shown.prompt.words + ". " + shown.prompt.why}}));
}

Judgement does_ask(const Shown& shown, std::string_view written) {
  std::vector<std::string> names;
  for (const auto id : shown.prompt.whose)
    names.push_back(person_name(*shown.situation.service_file.service, id));
  if (written == "nobody" && names.empty()) return holds();
  const auto wanted = listed(written);
  if (std::ranges::is_permutation(names, wanted)) return holds();
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
  return does_not_hold(say("It asks {names}", {{"names", all.empty() ? "nobody" : all}}));
}

Judgement judge_shown(const Shown& shown, std::string_view claim) {
  if (claim.empty()) return holds();
  if (const auto day = after(claim, "due ")) return is_due(shown, *day);
  if (const auto days = after(claim, "overdue by ")) return is_overdue(shown, *days);
  if (const auto words = after(claim, "says ")) return does_say(shown, *words, true);
  if (const auto words = after(claim, "does not say ")) return does_say(shown, *words, false);
  if (const auto names = after(claim, "asks ")) return does_ask(shown, *names);
  return unclear(say("After the code write due, overdue by, says, does not say, asks or nothing"));
}

Judgement judge_prompt(const Situation& situation, std::string_view claim) {
  const auto [code, rest] = first_word(claim);
  const auto all = prompts(situation);
  const auto at = std::ranges::find(all, code, &Prompt::code);
  if (at == all.end()) return does_not_hold(say("There is no such prompt"));
  if (at->show_from > situation.today())
    return does_not_hold(say("It is not shown before {day}", {{"day", in_words(at->show_from)}}));
  if (!at->is_unanswered(situation.today()))
    return does_not_hold(say("It has been put off or set aside"));
  return judge_shown({*at, situation}, rest);
}

Judgement judge_no_prompt(const Situation& situation, std::string_view code) {
  const auto all = prompts(situation);
  const auto shown = [&](const Prompt& p) {
    return p.code == code && p.show_from <= situation.today() && p.is_unanswered(situation.today());
  };
  const auto at = std::ranges::find_if(all, shown);
  if (at == all.end()) return holds();
  return does_not_hold(say("It is shown: {words}", {{"words", at->words}}));
}

Judgement judge_question(const Situation& situation, std::string_view claim) {
  const auto* question = question_in(claim);
  if (question == nullptr) return unclear(say("No question of stories begins like this"));
  auto value = trimmed(claim.substr(question->name.size()));
  std::string_view about;
  if (question->about_something) std::tie(about, value) = first_word(value);
  const auto answer = question->answer(situation, about);
  if (answer == value) return holds();
  return does_not_hold(say("It is {answer}", {{"answer", answer}}));
}

}  // namespace

Judgement judge(const Scene& scene, std::string_view claim) {
  const auto view = view_of(scene);
  const auto situation = situation_of(scene, view);
  if (const auto code = code_not_shown(claim)) return judge_no_prompt(situation, *code);
  if (const auto rest = after(claim, "prompt ")) return judge_prompt(situation, *rest);
  return judge_question(situation, claim);
}

bool says_shown(std::string_view claim, std::string_view code) {
  const auto rest = after(claim, "prompt ");
  return rest && first_word(*rest).first == code;
}

std::optional<std::string_view> code_not_shown(std::string_view claim) {
  return after(claim, "no prompt ");
}

}  // namespace holdfast::cli
