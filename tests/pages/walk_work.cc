// The addresses of what is done with a child: plans, appointments, enforcement.
#include "pages/walk_work.h"

namespace holdfast::pages {

/// The pages of its journeys, appointments of every standing, and weeks.
void add_delivery(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto ends = [&](std::string_view end) { return route.pattern.ends_with(end); };
  const auto contacts = "/records/" + house.ordinary.text() + "/contacts";
  const bool journey = ends("/contacts/appointment") || ends("/unplanned") || ends("/happened") ||
                       ends("/breach") || ends("/warning") || ends("/contract");
  if (journey && route.method == web::Method::get)
    for (const auto* page : {"2", "3", "4", "5", "check"})
      all.push_back(all.front() + "?page=" + page);
  if (ends("/contacts/{entry}"))
    for (const auto& one : {house.meeting_ahead, house.meeting_missed, house.event})
      all.push_back(contacts + "/" + one.text());
  if (route.pattern == "/records/{record}/enforcement")
    all.push_back("/records/" + house.unallocated.text() + "/enforcement");
  if (route.pattern == "/records/{record}/contacts")
    for (const auto& other : {contacts + "?show=all", contacts + "?as-known-at=2026-11-04",
                              "/records/" + house.unallocated.text() + "/contacts"})
      all.push_back(other);
  if (route.pattern == "/week" || route.pattern == "/week/team")
    for (const auto* query : {"?from=2026-11-11", "?from=2020-01-01", "?from=never"})
      all.push_back(all.front() + query);
}

/// One that is signed, and none; a record without any; and the past.
void add_reviews(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto reviews = "/records/" + house.ordinary.text() + "/reviews";
  if (route.pattern.ends_with("/reviews/{review}"))
    for (const auto& one : {house.reviewed, house.event}) all.push_back(reviews + "/" + one.text());
  if (route.pattern == "/records/{record}/reviews")
    for (const auto& other :
         {reviews + "?as-known-at=2026-11-04", "/records/" + house.unallocated.text() + "/reviews"})
      all.push_back(other);
  if (route.pattern.ends_with("/reviews/heard") && route.method == web::Method::get)
    for (const auto* of : {"?of=parents", "?of=nobody"}) all.push_back(all.front() + of);
}

/// The pages of its journeys, and what is in no plan.
void add_planning(const House& house, const web::Route& route, std::vector<std::string>& all) {
  if (route.pattern.find("/plan/") == std::string_view::npos) return;
  const bool journey = route.pattern.ends_with("/objective") ||
                       route.pattern.ends_with("/{entry}") || route.pattern.ends_with("/step") ||
                       route.pattern.ends_with("/telling");
  if (journey && route.method == web::Method::get)
    for (const auto* page : {"2", "3", "5", "check"}) all.push_back(all.front() + "?page=" + page);
  if (route.pattern.ends_with("/versions"))
    for (const auto* query : {"?from=nothing&to=nothing", "?from=&to="})
      all.push_back(all.front() + query);
  if (route.pattern.ends_with("/activate") && route.method == web::Method::get)
    all.push_back(all.front() + "?from=" + house.offence.text());
  if (route.pattern.ends_with("/{strand}"))
    all.push_back("/records/" + house.ordinary.text() + "/plan/strand/nothing");
}

}  // namespace holdfast::pages
