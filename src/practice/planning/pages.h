// The pages of a child's plan.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::planning {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::planning
