// The forms of this area: most are one record a page; an offence and a disposal are chosen first.
#pragma once
#include <vector>

#include "practice/overview/views_forms.h"

namespace holdfast::offending {

/// Earlier entries that a form can be about: only those still open, of hearings and reports.
enum class Listing { offences, behaviours, hearings, reports, orders };
std::vector<web::Option> entry_choices(Listing listing, const desk::Opened& opened);
/// The choices of the one question of that kind of record that is about an earlier entry.
web::Options entry_options(std::string_view kind, const desk::Opened& opened);

void add_form_routes(const overview::Site& site, std::vector<web::Route>& routes);
void add_choice_routes(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::offending
