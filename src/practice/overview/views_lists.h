// Lists of cases that go on for pages: which cases and in what order, as an address says it and a
// saved list keeps it. The order is the server's, because a page is only part of the list.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "govuk/tables.h"
#include "practice/overview/views.h"

namespace holdfast::overview {

inline constexpr std::size_t lines_a_page = 50;

enum class Shows : std::uint8_t { not_closed, all, closed };
enum class SortedBy : std::uint8_t { name, born, stands, worker };
enum class Order : std::uint8_t { ascending, descending };

struct CaseQuery {
  desk::List of = desk::List::mine;
  std::optional<TeamId> team = {};
  std::optional<PersonId> worker = {};
  Shows shows = Shows::not_closed;
  std::string words = {};  ///< each begins a word of the child's name
  SortedBy sorted_by = SortedBy::name;
  Order order = Order::ascending;
};
/// What cannot be read is left as if it were not asked.
CaseQuery case_query_from(const web::Form& query);
/// Its parameters, but those left at what they are anyway.
std::vector<std::pair<std::string, std::string>> fields_of(const CaseQuery& query);
/// Fields as an address holds them: "of=team&sort=worker".
std::string address_of(const std::vector<std::pair<std::string, std::string>>& fields);
/// "of=team&sort=worker": the same query, however it was asked.
std::string text_of(const CaseQuery& query);
std::string cases_href(const CaseQuery& query);
/// "My team's cases", "Cases of Sam Porter"
std::string title_of(const CaseQuery& query, const ServiceFile& service);

/// What of a list the query asks for, in its order, and how many more are closed.
struct CaseList {
  std::vector<desk::CaseLine> lines;
  std::size_t closed_left_out = 0;
};
Result<CaseList> case_list(const Site& site, const access::Reader& reader, const CaseQuery& query);

/// Which page an address asks for, within those there are; from 0.
std::size_t page_asked(const web::Form& query, std::size_t lines);
/// The part of a list that is on the page.
template <class Line>
std::span<const Line> on_page(const std::vector<Line>& lines, std::size_t page) {
  return std::span(lines)
      .subspan(page * lines_a_page)
      .first(std::min(lines_a_page, lines.size() - page * lines_a_page));
}
/// "51 to 100 of 312", with the ways to the other pages; empty where one page holds them all.
govuk::Html pages_of(std::size_t lines, std::size_t page, const std::string& href);

/// The head of a column that sorts: a link, and how it is sorted now, if by this one.
govuk::Cell sorting_head(const std::string& words, const std::string& href,
                         std::optional<Order> now);
/// One page of it, its heads links that sort.
govuk::Html case_page(const CaseQuery& query, std::span<const desk::CaseLine> lines,
                      const ServiceFile& service, Date today);
/// The form that narrows a list down.
govuk::Html case_filter(const CaseQuery& query, const ServiceFile& service, Date today);

}  // namespace holdfast::overview
