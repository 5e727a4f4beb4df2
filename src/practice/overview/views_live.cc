// See views_live.h.
#include "practice/overview/views_live.h"

#include "desk/live.h"
#include "web/live.h"

namespace holdfast::overview {

std::string live_with_home(const Site& site, const web::Visit& visit) {
  return web::live_href(of_home, desk::sight_of_home(site.desk, *visit.reader));
}

}  // namespace holdfast::overview
