// Pages of sharing: what was asked, told and read on a child's record, the network, and what is
// addressed to other agencies, each with a page of its own for them.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::sharing {

std::vector<web::Route> routes(const overview::Site& site);
/// The network of a case: agencies, who is missing, their plans and actions.
void add_network(const overview::Site& site, std::vector<web::Route>& routes);
/// One thing, and the forms about it.
void add_items(const overview::Site& site, std::vector<web::Route>& routes);
void add_item_forms(const overview::Site& site, std::vector<web::Route>& routes);
/// Passing on, disclosing, and what was told in confidence.
void add_giving(const overview::Site& site, std::vector<web::Route>& routes);
/// What other agencies are asked, on pages of their own.
void add_for_us(const overview::Site& site, std::vector<web::Route>& routes);

/// Lists that police send each day: loading one, and what becomes of its rows.
void add_lists(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::sharing
