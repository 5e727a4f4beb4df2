// The pages of every area, written out once: what is served, and what the tests walk.
#pragma once
#include <vector>

#include "practice/overview/views.h"
#include "practice/service/pages.h"
#include "web/live.h"
#include "web/route.h"

namespace holdfast {

std::vector<web::Route> area_routes(const overview::Site& site, web::Live& live,
                                    const service::ServiceDoors& doors);

}  // namespace holdfast
