// The addresses of referrals to services and of the directory.
#include "pages/walk_work.h"

namespace holdfast::pages {

EventId referral_for(const House& house, std::string_view pattern) {
  if (pattern.find("/elsewhere") != std::string_view::npos || pattern.ends_with("/instead"))
    return house.referral_refused;
  if (pattern.ends_with("/attended")) return house.referral_started;
  return house.referral_asked;
}

/// Referrals of every standing, a record without any, and the directory narrowed.
void add_interventions(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto record = "/records/" + house.ordinary.text() + "/interventions";
  if (route.pattern == "/records/{record}/interventions")
    for (const auto& other : {record + "?as-known-at=2026-11-04",
                              "/records/" + house.unallocated.text() + "/interventions"})
      all.push_back(other);
  if (route.pattern == "/records/{record}/interventions/{entry}")
    for (const auto& one :
         {house.referral_refused, house.referral_started, house.referral_waits, house.event})
      all.push_back(record + "/" + one.text());
  if (route.pattern == "/interventions/{offer}")
    for (const auto& one : {house.other_offer, house.offer_out, house.event})
      all.push_back("/interventions/" + one.text());
  if (route.pattern == "/interventions")
    for (const auto* query : {"?level=family", "?level=community", "?level=nothing"})
      all.push_back("/interventions" + std::string(query));
}

}  // namespace holdfast::pages
