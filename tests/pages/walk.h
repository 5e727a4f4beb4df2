// Every route of the house as addresses that can be asked for.
#pragma once
#include <string>
#include <vector>

#include "pages/house.h"

namespace holdfast::pages {

/// The pattern with its gaps filled: {record} by `record`, the others by what belongs to it.
std::string address_of(const House& house, std::string_view pattern, StreamId record);
/// The route's address at the ordinary record, and where it has pages of several faces, those too.
std::vector<std::string> addresses_of(const House& house, const web::Route& route);
/// "case_manager", ..., every role once.
std::vector<std::string> everybody();
/// The body without what differs from one rendering to the next: tokens and fresh ids.
std::string steady(const web::Response& response);

// Of letters (walk_letters.cc). --------------------------------------------------------------

/// The letter itself, or what it is about.
EventId about_for(const House& house, std::string_view pattern);
std::string_view letter_for(std::string_view pattern);
void add_writing(const House& house, const web::Route& route, std::vector<std::string>& all);

}  // namespace holdfast::pages
