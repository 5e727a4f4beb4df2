// Children in lists: the cells of a line, and the short table of home and search.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/moj_tables.h"

namespace holdfast::overview {

/// On one's own list the worker is no news.
enum class Workers { shown, own };

/// Of a table that is sorted in the browser: each cell with what it is sorted by.
govuk::moj::SortableCell child_cell(const desk::CaseLine& line);
govuk::moj::SortableCell birth_cell(const desk::CaseLine& line, Date today);
govuk::moj::SortableCell case_cell(const desk::CaseLine& line);
govuk::moj::SortableCell worker_cell(const desk::CaseLine& line, const ServiceFile& service,
                                     Date today);

/// "Open", "Closed 3 November 2026", "No case recorded"
std::string case_words(const desk::CaseLine& line);
/// "Sam Porter", "No worker yet", "Sam Porter, who has left"
std::string worker_words(const desk::CaseLine& line, const ServiceFile& service, Date today);
bool is_closed(const desk::CaseLine& line);

/// All of them on one page, at most 200, sorted in the browser.
govuk::Html case_table(const std::vector<desk::CaseLine>& lines, const ServiceFile& service,
                       Date today, Workers workers = Workers::shown);

}  // namespace holdfast::overview
