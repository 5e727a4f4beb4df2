// What pages show of agencies: how they are reached, and how the agreements with them stand.
#pragma once
#include <string>
#include <string_view>

#include "govuk/html.h"
#include "practice/service/service.h"

namespace holdfast::service {

std::string agency_href(AgencyId agency, std::string_view below = "");
/// "Police"
std::string kind_words(AgencyKind kind);
/// As given, or "Not known": never an empty place.
std::string phone_by_day(const Agency& agency);
std::string phone_out_of_hours(const Agency& agency);

/// "In force", "Ends soon", "Over", ...
govuk::Html agreement_tag(const State& state, const Agreement& agreement, Date today);
/// Agreements that end soon or are over, each leading to its agency; empty where there is none.
govuk::Html agreements_due(const State& state, Date today);

/// What to ring when a form is too slow: the service's own numbers and those of children's social
/// care. Says so where none was given.
govuk::Html urgent_numbers(const State& state);

}  // namespace holdfast::service
