// Reviews, as blocks of a page: when one is due, the latest side by side, everything in one, and
// the exit review.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/overview/views_forms.h"
#include "practice/reviews/reviews.h"

namespace holdfast::reviews {

constexpr auto part = overview::Part::reviews;
constexpr std::string_view here = "/reviews";
constexpr std::string_view exit_here = "/reviews/exit";

/// By when the next one is due by time, with how that is counted.
govuk::Html next_block(const desk::Opened& opened);
/// What happened and was not reviewed since, as ways to the entries; empty: nothing did.
govuk::Html waiting_block(const desk::Opened& opened);
/// The three that were signed last, a column each, the latest first; empty: none was.
govuk::Html side_by_side(const desk::Opened& opened);
/// Earlier ones than those, as ways to their pages.
govuk::Html earlier_block(const desk::Opened& opened);

std::string review_href(const desk::Opened& opened, const Review& review);
/// "Review begun on 3 March 2026"
std::string title_of(const Review& review);
/// Who informed it, what the child and the parents say, and what it found.
govuk::Html whole_of(const desk::Opened& opened, const Review& review);
/// Entries as ways to their pages; those that the reader may not see are left out.
govuk::Html entries_list(const desk::Opened& opened, const std::vector<EventId>& entries);
/// What is missing, in an inset; empty: nothing is.
govuk::Html missing_block(const std::vector<std::string>& missing);

/// What is left, with who holds it, and who was told.
govuk::Html exit_block(const desk::Opened& opened, const Exit& exit);
govuk::Html exit_tag(const Exit& exit);

/// For the page of the plan: by when it is reviewed, in a line.
govuk::Html plan_line(const desk::Opened& opened);
/// For whoever closes a case: that there is no exit review, with the way to it; empty: there is
/// one, or none is needed.
govuk::Html closing_note(const desk::Opened& opened);

/// Pages of their own.
void add_review(const overview::Site& site, std::vector<web::Route>& all);
void add_exit(const overview::Site& site, std::vector<web::Route>& all);

}  // namespace holdfast::reviews
