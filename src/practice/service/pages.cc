// All pages of the service's own list, subject by subject.
#include "practice/service/pages.h"

#include "practice/service/pages_parts.h"

namespace holdfast::service {

std::vector<web::Route> routes(const overview::Site& site, const ServiceDoors& doors) {
  const People people{site, doors};
  std::vector<web::Route> all;
  for (auto& some :
       {people_routes(people), restoring_routes(people), agency_routes(site),
        one_agency_routes(site), settings_routes(site), letter_text_routes(site),
        access_routes(site), admission_routes(site), approval_routes(site), erasure_routes(site),
        openings_routes(site), oversight_routes(people), telling_routes(site), tool_routes(site),
        duty_routes(site), match_routes(site), mail_routes(site), phrase_routes(site)})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

}  // namespace holdfast::service
