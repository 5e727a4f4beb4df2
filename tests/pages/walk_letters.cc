// Letters are walked: every one, is walked, about what it can be about and about what it cannot.
#include "pages/walk.h"

namespace holdfast::pages {

EventId about_for(const House& house, std::string_view pattern) {
  return pattern.ends_with("/letters/{entry}") ? house.letter : house.meeting_ahead;
}

/// What goes with no entry on the page without one, every other letter, and none.
std::string_view letter_for(std::string_view pattern) {
  return pattern.ends_with("/letters/{letter}/write") ? "court_report" : "appointment";
}

void add_writing(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto letters = "/records/" + house.ordinary.text() + "/letters/";
  if (route.pattern == "/settings/letters/{letter}")
    for (const auto* letter : {"court_report", "nothing"})
      all.push_back("/settings/letters/" + std::string(letter));
  if (!route.pattern.ends_with("/write") ||
      route.pattern.find("{letter}") == std::string_view::npos)
    return;
  if (route.method == web::Method::get)
    for (const auto* page : {"2", "3", "check"}) all.push_back(all.front() + "?page=" + page);
  for (const auto* letter : {"appointment", "panel_report", "plan_for_court", "nothing"})
    all.push_back(letters + letter + "/write");
  for (const auto* letter : {"breach_pack", "court_report"})
    for (const auto& about : {house.meeting_ahead, house.order})
      all.push_back(letters + letter + "/" + about.text() + "/write");
}

}  // namespace holdfast::pages
