// Pages of what happened: the chronology, recording an event, one entry with its history,
// correcting and withdrawing it.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::chronology {

std::vector<web::Route> routes(const overview::Site& site);
/// One entry: its whole story, correcting, withdrawing, moving it to other parts of the record.
std::vector<web::Route> entry_routes(const overview::Site& site);

}  // namespace holdfast::chronology
