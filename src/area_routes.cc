// See area_routes.h.
#include "area_routes.h"

#include "practice/assessment/pages.h"
#include "practice/attention/pages.h"
#include "practice/children/pages.h"
#include "practice/chronology/pages.h"
#include "practice/delivery/pages.h"
#include "practice/interventions/pages.h"
#include "practice/offending/pages.h"
#include "practice/overview/pages.h"
#include "practice/planning/pages.h"
#include "practice/referrals/pages.h"
#include "practice/reviews/pages.h"
#include "practice/sharing/pages.h"
#include "practice/victims/pages.h"
#include "practice/writing/pages.h"

namespace holdfast {

std::vector<web::Route> area_routes(const overview::Site& site, web::Live& live,
                                    const service::ServiceDoors& doors) {
  std::vector<web::Route> all;
  for (auto& some : {overview::home_routes(site),
                     overview::live_routes(site, live),
                     overview::written_routes(site),
                     overview::list_routes(site),
                     overview::team_routes(site),
                     overview::caseload_routes(site),
                     overview::threshold_routes(site),
                     overview::record_routes(site),
                     overview::looked_routes(site),
                     overview::entry_routes(site),
                     overview::document_routes(site),
                     attention::routes(site),
                     children::routes(site),
                     chronology::routes(site),
                     referrals::routes(site),
                     offending::routes(site),
                     victims::routes(site),
                     sharing::routes(site),
                     assessment::routes(site),
                     planning::routes(site),
                     delivery::routes(site),
                     writing::routes(site),
                     reviews::routes(site),
                     interventions::routes(site),
                     service::routes(site, doors),
                     service::own_home_routes(site)})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

}  // namespace holdfast
