// See near.h. Only postcodes are compared: they are what both sides always have.
#include "practice/victims/near.h"

#include "practice/children/homes.h"
#include "practice/service/settings.h"

namespace holdfast::victims {

std::vector<Near> places_near_homes(const BothSides& asked) {
  const auto& [child, victim, service, today] = asked;
  const auto most = service::figure(*service.service, service::victim_near_letters).value;
  std::vector<Near> found;
  for (const auto& home : children::homes(*child.children, today)) {
    if (home.until && *home.until <= today) continue;
    for (const auto* place : places_on(victim, today))
      if (is_near(place->record, home.address->record.postcode.value, most))
        found.push_back({home.address->source, place->id()});
  }
  return found;
}

}  // namespace holdfast::victims
