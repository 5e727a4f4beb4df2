// Addresses of pages of several faces, of plans and of what is delivered.
#pragma once
#include <string>
#include <vector>

#include "pages/walk.h"

namespace holdfast::pages {

void add_planning(const House& house, const web::Route& route, std::vector<std::string>& all);
void add_delivery(const House& house, const web::Route& route, std::vector<std::string>& all);
void add_reviews(const House& house, const web::Route& route, std::vector<std::string>& all);

}  // namespace holdfast::pages
