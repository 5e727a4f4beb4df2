// The record as files for the service that a case was offered to.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::referrals {

void add_set(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::referrals
