// Pages of what happened: the chronology, recording an event, one entry with its history,
// correcting and withdrawing it.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::chronology {

std::vector<web::Route> routes(const overview::Site& site);
/// The drawn timeline, which is one of them.
web::Route timeline_route(const overview::Site& site);

}  // namespace holdfast::chronology
