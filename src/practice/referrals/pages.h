// Pages of referrals and of the life of a case: what came, what was decided, forms and journeys.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::referrals {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::referrals
