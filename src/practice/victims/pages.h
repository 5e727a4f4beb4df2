// The pages of victims: their own, for those who may open them, and the tokens on a child's record.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::victims {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::victims
