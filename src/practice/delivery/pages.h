// The pages of appointments and contacts, and of a week.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::delivery {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::delivery
