// Addresses of pages of several faces, of plans and of what is delivered.
#pragma once
#include <string>
#include <vector>

#include "pages/walk.h"

namespace holdfast::pages {

void add_planning(const House& house, const web::Route& route, std::vector<std::string>& all);
void add_delivery(const House& house, const web::Route& route, std::vector<std::string>& all);
void add_reviews(const House& house, const web::Route& route, std::vector<std::string>& all);
void add_interventions(const House& house, const web::Route& route, std::vector<std::string>& all);
/// A referral of which what that address asks can be said.
EventId referral_for(const House& house, std::string_view pattern);

}  // namespace holdfast::pages
