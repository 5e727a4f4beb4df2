// A page of a list as it is shown: the table, the ways to other pages, and the form that narrows
// the list down.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/inputs.h"
#include "govuk/navigation.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_forms.h"
#include "practice/overview/views_lists.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;

/// Sorts by the column, or the other way round where it is sorted by it already.
govuk::Cell head(const CaseQuery& query, SortedBy by, const std::string& words) {
  auto asked = query;
  const bool sorted = query.sorted_by == by;
  asked.sorted_by = by;
  asked.order = sorted && query.order == Order::ascending ? Order::descending : Order::ascending;
  return sorting_head(words, cases_href(asked), sorted ? std::optional(query.order) : std::nullopt);
}

std::string page_href(const std::string& href, std::size_t page) {
  const auto* joint = href.find('?') == std::string::npos ? "?" : "&";
  return page == 0 ? href : href + joint + "page=" + std::to_string(page + 1);
}

/// The first, the last, and those beside the one shown; gaps between.
std::vector<govuk::PageNumber> numbers(std::size_t pages, std::size_t here,
                                       const std::string& href) {
  std::vector<govuk::PageNumber> all;
  std::size_t last = 0;
  for (std::size_t page = 0; page < pages; ++page) {
    const bool near = page + 1 >= here && page <= here + 1;
    if (page != 0 && page + 1 != pages && !near) continue;
    if (!all.empty() && page > last + 1) all.push_back({.ellipsis = true});
    all.push_back({.number = std::to_string(page + 1),
                   .href = page_href(href, page),
                   .current = page == here});
    last = page;
  }
  return all;
}

govuk::Select select_of(const char* name, const std::string& label, std::string chosen,
                        const std::vector<web::Option>& options) {
  govuk::Select select{.name = name,
                       .label = {.content = text(label)},
                       .options = {{.value = "", .words = say("Everybody")}},
                       .chosen = std::move(chosen)};
  for (const auto& one : options)
    select.options.push_back({.value = one.value, .words = one.words});
  return select;
}

/// Workers of lists that hold more than one's own.
Html worker_choice(const CaseQuery& query, const ServiceFile& service, Date today) {
  if (query.of == desk::List::mine) return {};
  return govuk::select(select_of("worker", say("Worker"), query.worker ? query.worker->text() : "",
                                 worker_options(service, today)));
}

Html closed_choice(const CaseQuery& query) {
  const auto* chosen = query.shows == Shows::closed ? "only"
                       : query.shows == Shows::all  ? "shown"
                                                    : "";
  return govuk::select({.name = "closed",
                        .label = {.content = text(say("Closed cases"))},
                        .options = {{.value = "", .words = say("Leave them out")},
                                    {.value = "shown", .words = say("Show them too")},
                                    {.value = "only", .words = say("Show only them")}},
                        .chosen = chosen});
}

}  // namespace

govuk::Cell sorting_head(const std::string& words, const std::string& href,
                         std::optional<Order> now) {
  const auto* sorted = !now ? "none" : *now == Order::ascending ? "ascending" : "descending";
  const auto shown =
      text(!now ? words
                : say(*now == Order::ascending ? "{column} ↑" : "{column} ↓", {{"column", words}}));
  return {.content = govuk::link(href, shown), .attributes = {{"aria-sort", sorted}}};
}

Html pages_of(std::size_t lines, std::size_t page, const std::string& href) {
  if (lines <= lines_a_page) return {};
  const auto pages = (lines + lines_a_page - 1) / lines_a_page;
  govuk::Pagination ways{.pages = numbers(pages, page, href)};
  if (page > 0) ways.previous = govuk::PageLink{.href = page_href(href, page - 1)};
  if (page + 1 < pages) ways.next = govuk::PageLink{.href = page_href(href, page + 1)};
  const auto first = page * lines_a_page + 1;
  const auto last = std::min(lines, first + lines_a_page - 1);
  return govuk::paragraph(
             text(say("{first} to {last} of {all}", {{"first", std::to_string(first)},
                                                     {"last", std::to_string(last)},
                                                     {"all", std::to_string(lines)}}))) +
         govuk::pagination(ways);
}

Html case_page(const CaseQuery& query, std::span<const desk::CaseLine> lines,
               const ServiceFile& service, Date today) {
  const bool own = query.of == desk::List::mine;
  govuk::Table table{.caption = text(say("Children")),
                     .head = {head(query, SortedBy::name, say("Child")),
                              head(query, SortedBy::born, say("Date of birth")),
                              head(query, SortedBy::stands, say("Case"))},
                     .caption_classes = "govuk-visually-hidden",
                     .classes = "holdfast-sorts"};
  if (!own) table.head.push_back(head(query, SortedBy::worker, say("Worker")));
  for (const auto& line : lines) {
    auto& row = table.rows.emplace_back();
    row = {child_cell(line).cell, birth_cell(line, today).cell, case_cell(line).cell};
    if (!own) row.push_back(worker_cell(line, service, today).cell);
  }
  return govuk::table(table);
}

Html case_filter(const CaseQuery& query, const ServiceFile& service, Date today) {
  Html content;
  for (const auto& [name, value] : fields_of({.of = query.of, .team = query.team}))
    content += govuk::hidden(name, value);
  content +=
      govuk::input({.name = "words",
                    .label = {.content = text(say("Child's name"))},
                    .hint = {text(say("Part of a name is enough"))},
                    .value = query.words,
                    .autocomplete = "off",
                    .spellcheck = false,
                    .classes = "govuk-input--width-20"}) +
      worker_choice(query, service, today) + closed_choice(query) +
      govuk::button({.content = text(say("Show these")), .classes = "govuk-button--secondary"});
  const bool narrowed =
      !query.words.empty() || query.worker.has_value() || query.shows != Shows::not_closed;
  return govuk::details(
      {.summary = text(say("Narrow the list down")),
       .content = govuk::form(
           {.action = "/cases", .sends = govuk::Sends::get, .content = std::move(content)}),
       .open = narrowed});
}

}  // namespace holdfast::overview
