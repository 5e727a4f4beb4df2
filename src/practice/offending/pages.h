// Pages about past behaviour, courts and orders, and the forms that record them.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::offending {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::offending
