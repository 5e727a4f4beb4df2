// Pages about who the child is: adding a child, the child's own page, and the small facts, each by
// the same form.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::children {

std::vector<web::Route> routes(const overview::Site& site);
/// The child's own page, the form of each kind of fact, its end, flags and their review.
std::vector<web::Route> fact_routes(const overview::Site& site);
/// Merging two records of one child, and parting them again.
void add_merge_routes(const overview::Site& site, std::vector<web::Route>& routes);
void add_undo_routes(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::children
