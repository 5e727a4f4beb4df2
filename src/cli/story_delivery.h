// Answers about appointments and contacts, as a story writes them.
#pragma once
#include <string>
#include <string_view>

namespace holdfast {
struct Situation;
}

namespace holdfast::cli {

/// Each with how it stands, in order of time: "3 March 2026 at 4:30pm Ahead"; or nothing.
std::string appointments_standing(const Situation& situation, std::string_view);
/// Of the month that holds today: "4 asked, 1 seen, 2 ahead, to 1 April 2026"; or nothing.
std::string contact_month(const Situation& situation, std::string_view);

/// Who saw the child, how often and for how long: "Sam Porter 2 times, 70 minutes"; or nobody.
std::string who_saw(const Situation& situation, std::string_view);

/// Of what was noted last as not kept, what the law asks for.
std::string law_asks(const Situation& situation, std::string_view which);
/// Until when one more must go to court.
std::string must_go_to_court(const Situation& situation, std::string_view which);
/// Since the first order that is enforced.
std::string what_was_tried(const Situation& situation, std::string_view which);

}  // namespace holdfast::cli
