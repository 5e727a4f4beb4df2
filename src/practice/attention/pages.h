// The page on which something that needs doing is put off or set aside.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::attention {

std::vector<web::Route> routes(const overview::Site& site);

}  // namespace holdfast::attention
