// The pages of referrals to services, of the directory, and of waits and refusals.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::interventions {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::interventions
