// The pages of letters and reports.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::writing {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::writing
