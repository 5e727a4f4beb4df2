// Pages of assessment: the child's levels, and an assessment as a list of tasks.
#pragma once
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::assessment {

std::vector<web::Route> routes(const overview::Site& site);
/// Sections and judgements.
void add_writing(const overview::Site& site, std::vector<web::Route>& routes);
/// Scenarios of harm: told, taken over, changed and dropped.
void add_scenarios(const overview::Site& site, std::vector<web::Route>& routes);
/// A completed national tool as the assessment.
void add_national_tool(const overview::Site& site, std::vector<web::Route>& routes);
/// Assessment tools completed on the child, completing one, and answers that come in a file.
void add_instruments(const overview::Site& site, std::vector<web::Route>& routes);
void add_completing(const overview::Site& site, std::vector<web::Route>& routes);
void add_answers_from_file(const overview::Site& site, std::vector<web::Route>& routes);
/// What the record holds and it leaves out, each with its reason.
void add_gaps(const overview::Site& site, std::vector<web::Route>& routes);
/// Signing, countersigning and sending back.
void add_signing(const overview::Site& site, std::vector<web::Route>& routes);
/// A section begun with what the record holds already.
void add_pulling(const overview::Site& site, std::vector<web::Route>& routes);
/// As a document to print, and in plain words for the child.
void add_documents(const overview::Site& site, std::vector<web::Route>& routes);
/// For managers: what waits for them, and what came of the gap check.
void add_overseeing(const overview::Site& site, std::vector<web::Route>& routes);
/// Levels by group, counted for the whole service; and the way there, for who may see it.
void add_differences(const overview::Site& site, std::vector<web::Route>& routes);
govuk::Html differences_link(const access::Reader& reader);

}  // namespace holdfast::assessment
