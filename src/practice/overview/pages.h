// The pages that compose the areas: home, lists and search, a record's overview, and the pages that
// stand before a record.
#pragma once
#include <vector>

#include "practice/overview/views.h"
#include "web/live.h"

namespace holdfast::overview {

/// Home, find a child.
std::vector<web::Route> home_routes(const Site& site);
/// Asks for words that were written; for any page.
govuk::Html written_box(const std::string& typed);
/// Searching what is written in records.
std::vector<web::Route> written_routes(const Site& site);
/// Lists of cases, a page at a time, as files and under names.
std::vector<web::Route> list_routes(const Site& site);
/// What managers see of others' work.
std::vector<web::Route> team_routes(const Site& site);
/// Giving the cases of one worker to others.
std::vector<web::Route> caseload_routes(const Site& site);
/// A record's overview.
std::vector<web::Route> record_routes(const Site& site);
/// Who has looked at a record.
std::vector<web::Route> looked_routes(const Site& site);
/// One entry: its whole story, correcting, withdrawing, moving it to other parts of the record.
std::vector<web::Route> entry_routes(const Site& site);
/// The document of an entry, to download.
std::vector<web::Route> document_routes(const Site& site);
/// What for? Break the glass. And the drafts that forms keep while people type.
std::vector<web::Route> threshold_routes(const Site& site);

/// The stream that tells an open page that it has changed: home, or that of one record.
std::vector<web::Route> live_routes(const Site& site, web::Live& live);
/// Who may be told of what; `is_in` is added by who knows sessions.
web::LiveParts live_parts(desk::Desk& desk);

}  // namespace holdfast::overview
