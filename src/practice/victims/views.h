// What the pages of victims share: opening a victim's record, its frame, its forms, and how what is
// known and what is not yet asked is shown.
#pragma once
#include "practice/overview/views_entry.h"

namespace holdfast::victims {

std::string victim_href(StreamId victim, std::string_view below = "");
/// "Alder Finch", or the token where no name is known.
std::string shown_name(const desk::Opened& opened);

/// Opens the record named by {victim}, or answers with the page that says why not.
web::Response with_victim(const overview::Site& site, const web::Visit& visit,
                          std::string_view part, const overview::RecordPage& page);

/// What is known and what is not yet asked.
govuk::Html whole_victim(const desk::Opened& opened);
/// What needs doing for the victim, each with its reason and where to act.
govuk::Html victim_prompts(const desk::Opened& opened);

/// What is due on victims' records, with the way there.
govuk::Html due_to_victims(const std::vector<desk::Attention>& list);

/// Every entry of the record, withdrawn ones too, with the way to each.
govuk::Html everything_recorded(const desk::Opened& opened);
void add_entry_routes(const overview::Site& site, std::vector<web::Route>& routes);
/// The forms of a victim's record.
void add_form_routes(const overview::Site& site, std::vector<web::Route>& routes);
/// The tokens on a child's record.
void add_token_routes(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::victims
