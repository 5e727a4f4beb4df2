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
/// The list of agencies, and teams.
std::vector<web::Route> agency_routes(const overview::Site& site);
/// One agency, its contacts and agreements.
std::vector<web::Route> one_agency_routes(const overview::Site& site);
std::vector<web::Route> settings_routes(const overview::Site& site);
/// The texts of letters and reports.
std::vector<web::Route> letter_text_routes(const overview::Site& site);
/// Who may open one record.
std::vector<web::Route> access_routes(const overview::Site& site);
/// Who is admitted to it, and what that lets them see.
std::vector<web::Route> admission_routes(const overview::Site& site);
/// What one admission let them see and what they read, now or at an earlier day.
web::Route manifest_route(const overview::Site& site);
std::vector<web::Route> approval_routes(const overview::Site& site);
std::vector<web::Route> erasure_routes(const overview::Site& site);
/// Telling the service about a child.
std::vector<web::Route> telling_routes(const overview::Site& site);
/// What was told, and putting it on a child's record.
std::vector<web::Route> duty_routes(const overview::Site& site);
std::vector<web::Route> match_routes(const overview::Site& site);
/// Email sent in.
std::vector<web::Route> mail_routes(const overview::Site& site);
/// Openings to look into.
std::vector<web::Route> openings_routes(const overview::Site& site);
/// Assessment tools, and who is trained in which.
std::vector<web::Route> tool_routes(const overview::Site& site);
/// A tool's questions on paper.
web::Route tool_paper_route(const overview::Site& site);
/// Adding a tool, and taking one out.
std::vector<web::Route> tool_change_routes(const overview::Site& site);
/// Looking up a number of its table that is in doubt.
std::vector<web::Route> tool_number_routes(const overview::Site& site);
/// Phrases that are standard in plans.
std::vector<web::Route> phrase_routes(const overview::Site& site);
/// The messages sent.
std::vector<web::Route> oversight_routes(const People& at);

}  // namespace holdfast::service
