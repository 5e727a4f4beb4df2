// Folding answers, and which answer is whose prompt's.
#include "practice/attention/attention.h"

#include <algorithm>

#include "base/words.h"
#include "practice/area_of.h"
#include "practice/children/children.h"
#include "practice/event.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::attention {
namespace {

std::vector<EventId> in_order(std::vector<EventId> ids) {
  std::ranges::sort(ids);
  return ids;
}

bool is_of(const PromptAnswered& answered, const Prompt& prompt) {
  return answered.code.value == prompt.code && in_order(answered.basis) == in_order(prompt.basis);
}

/// How far ahead may something be put off? Source: sources.md#put-off
Problems wrong_day(const Situation& s, Date until) {
  const auto most = service::figure(*s.service_file.service, service::put_off_at_most_days);
  if (until <= s.today()) return {{"until", say("The day must be after today")}};
  if (until > s.today() + most.value)
    return {{"until", say("The day must be within {n} days from today. Then it comes back, and can "
                          "be put off again",
                          {{"n", std::to_string(most.value)}})}};
  return {};
}

bool is_manager(Role role) { return role == Role::team_manager || role == Role::head_of_service; }

/// By somebody who works for the service itself, and is not let in from elsewhere.
bool is_ours(Role role) {
  return role != Role::partner_professional && role != Role::volunteer && role != Role::panel_chair;
}

template <class Wanted>
bool has_post(const Situation& s, PersonId id, const Wanted& wanted) {
  const auto* person = service::person_here(*s.service_file.service, id, s.today());
  return person != nullptr && std::ranges::any_of(person->posts, [&](const service::Post& post) {
           return wanted(post.role);
         });
}

/// Whom it asks, and whoever covers for them; what managers must do is theirs alone, and nothing is
/// put off by another agency.
bool may_answer(const Situation& s, const Prompt& prompt) {
  const bool asked = std::ranges::find(prompt.whose, s.actor) != prompt.whose.end();
  if (asked || has_post(s, s.actor, is_manager)) return true;
  // Of a child without a worker managers are asked what a worker would be.
  const bool managers_alone =
      !prompt.whose.empty() && prompt.whose != children::whose_case(s) &&
      std::ranges::all_of(prompt.whose, [&](PersonId one) { return has_post(s, one, is_manager); });
  return !managers_alone && has_post(s, s.actor, is_ours);
}

Problems check(const Situation& s, const PromptAnswered& r) {
  const auto all = prompts(s);
  const auto asked = std::ranges::find_if(
      all, [&](const Prompt& p) { return is_of(r, p) && p.show_from <= s.today(); });
  if (asked != all.end() && !may_answer(s, *asked))
    return {{"", say("Whom it asks must do this, or say why it can wait. Ask them")}};
  if (asked == all.end())
    return {{"", say("This is no longer asked: what it rested on has changed. Look at the record "
                     "again")}};
  return r.until ? wrong_day(s, *r.until) : Problems{};
}

}  // namespace

std::span<const Word> words_of(Answer) {
  static constexpr Word words[] = {
      {static_cast<int>(Answer::later), "later", "Put it off", "It comes back on the day you say"},
      {static_cast<int>(Answer::not_needed), "not_needed", "Set it aside",
       "It comes back only if what it rests on changes"},
  };
  return words;
}

std::optional<PromptAnswer> answer_to(const State& state, const Prompt& prompt) {
  const auto at = std::ranges::find_if(state.answers.rbegin(), state.answers.rend(),
                                       [&](const Answered& a) { return is_of(a.record, prompt); });
  if (at == state.answers.rend()) return std::nullopt;
  return PromptAnswer{at->source, at->record.until};
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::attention, nullptr);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  state.answers.push_back({std::get<PromptAnswered>(event), envelope.event});
}

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

}  // namespace holdfast::attention
