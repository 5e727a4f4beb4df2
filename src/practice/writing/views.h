// Letters as parts of a page: the text as it is printed, and the list of what went out.
#pragma once
#include <string>
#include <string_view>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/overview/views_forms.h"
#include "practice/writing/writing.h"

namespace holdfast::writing {

constexpr auto part = overview::Part::letters;
constexpr std::string_view here = "/letters";

/// "# " begins a heading, "- " a point; everything else is as it was written.
govuk::Html laid_out(std::string_view text);
/// What went out, the latest first; empty: nothing did.
govuk::Html letters_table(const desk::Opened& opened);
/// Who may write it.
access::Operation needed_for(Letter letter);
std::string write_href(const desk::Opened& opened, Letter letter);
std::string write_href(const desk::Opened& opened, Letter letter, EventId about);

/// Whether a warning can be given under that order: it runs, and is a youth rehabilitation order.
bool may_be_warned_under(const desk::Opened& opened, const std::optional<EventId>& order);

void add_writing(const overview::Site& site, std::vector<web::Route>& all);

}  // namespace holdfast::writing
