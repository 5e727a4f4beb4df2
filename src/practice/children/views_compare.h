// Two records side by side, so that whoever merges them sees what differs.
#pragma once
#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::children {

/// What tells one child from another, and one record from another; what differs is marked.
govuk::Html side_by_side(const desk::Opened& here, const desk::Opened& there);

/// "Jordan Ellis, added on 3 November 2026"
std::string record_in_short(const desk::Opened& opened);

}  // namespace holdfast::children
