// The list of every referral that waits to be accepted or declined, whoever's it is.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::referrals {

void add_waiting(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::referrals
