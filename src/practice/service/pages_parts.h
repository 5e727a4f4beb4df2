// The service's pages by subject; pages.cc puts them together.
#pragma once
#include <vector>

#include "practice/service/pages.h"

namespace holdfast::service {

/// What the pages about people work with. Copied into handlers; what it names outlives them.
struct People {
  const overview::Site& site;
  const ServiceDoors& doors;
};

/// The list, adding, one person, roles, leaving, taking access away.
std::vector<web::Route> people_routes(const People& at);
/// Restoring access: administrators for everybody, an agency's co-ordinator for its own people.
std::vector<web::Route> restoring_routes(const People& at);
/// Agencies and teams.
std::vector<web::Route> agency_routes(const overview::Site& site);
std::vector<web::Route> settings_routes(const overview::Site& site);
/// Who may open one record.
std::vector<web::Route> access_routes(const overview::Site& site);
std::vector<web::Route> approval_routes(const overview::Site& site);
std::vector<web::Route> erasure_routes(const overview::Site& site);
/// Openings to look into, and the messages sent.
std::vector<web::Route> oversight_routes(const People& at);

}  // namespace holdfast::service
