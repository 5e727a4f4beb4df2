// The pages of a child's reviews.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::reviews {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::reviews
