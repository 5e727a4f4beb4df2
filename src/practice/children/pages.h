// Pages about who the child is: adding a child, and the small facts.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::children {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::children
