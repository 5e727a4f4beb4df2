// Pages of assessment: the child's levels, and an assessment as a list of tasks.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::assessment {

std::vector<web::Route> routes(const overview::Site& site);
/// Signing, countersigning and sending back.
void add_signing(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::assessment
