// The questions of stories about what moves between agencies.
#pragma once
#include <string>
#include <string_view>

#include "practice/situation.h"

namespace holdfast::cli {

/// Of the request made last: when its answer is due, and how it stands.
std::string answer_due(const Situation& situation, std::string_view);
std::string request_standing(const Situation& situation, std::string_view);
/// "reminder 9 March 2026 at 5:00pm, their_manager 10 March 2026 at 5:00pm missed"
std::string steps_taken(const Situation& situation, std::string_view);
std::string next_step_words(const Situation& situation, std::string_view);
/// Who hears of the step taken last.
std::string heard(const Situation& situation, std::string_view);
/// The same of what the service must do about something: a justification, a review, a decision.
std::string task_steps(const Situation& situation, std::string_view task);
std::string task_heard(const Situation& situation, std::string_view task);
/// Of what waits at the duty desk: how much is urgent; of what was told last, when each step was
/// taken, and for whom the last of them is.
std::string urgent_tellings(const Situation& situation, std::string_view);
std::string telling_steps(const Situation& situation, std::string_view);
std::string telling_heard(const Situation& situation, std::string_view);
std::string missing_from_network(const Situation& situation, std::string_view);

}  // namespace holdfast::cli
