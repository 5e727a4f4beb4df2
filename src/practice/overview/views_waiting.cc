// Reading and writing queries of the list of referrals, and telling it from a list of cases.
#include "practice/overview/views_waiting.h"

#include <algorithm>

namespace holdfast::overview {
namespace {

/// What "of" says in the address of a list of referrals.
constexpr std::string_view of_referrals = "referrals";

constexpr std::pair<WaitingBy, std::string_view> sorts[] = {{WaitingBy::received, "received"},
                                                            {WaitingBy::due, "due"},
                                                            {WaitingBy::child, "child"},
                                                            {WaitingBy::worker, "worker"}};

bool is_wire_word(std::string_view text) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

}  // namespace

WaitingQuery waiting_query_from(const web::Form& query) {
  WaitingQuery made;
  if (const auto kind = query.value_or("kind", ""); is_wire_word(kind)) made.kind = kind;
  made.late = query.value_or("late", "") == "yes";
  made.unheld = query.value_or("unheld", "") == "yes";
  for (const auto& [by, wire] : sorts)
    if (query.value_or("sort", "") == wire) made.sorted_by = by;
  if (query.value_or("order", "") == "down") made.order = Order::descending;
  return made;
}

std::vector<std::pair<std::string, std::string>> fields_of(const WaitingQuery& query) {
  std::vector<std::pair<std::string, std::string>> fields{{"of", std::string(of_referrals)}};
  if (!query.kind.empty()) fields.emplace_back("kind", query.kind);
  if (query.late) fields.emplace_back("late", "yes");
  if (query.unheld) fields.emplace_back("unheld", "yes");
  for (const auto& [by, wire] : sorts)
    if (by == query.sorted_by && by != WaitingBy::received) fields.emplace_back("sort", wire);
  if (query.order == Order::descending) fields.emplace_back("order", "down");
  return fields;
}

std::string text_of(const WaitingQuery& query) { return address_of(fields_of(query)); }
std::string waiting_href(const WaitingQuery& query) { return "/referrals?" + text_of(query); }

Kept kept_from(const web::Form& form) {
  if (form.value_or("of", "") == of_referrals) {
    const auto query = waiting_query_from(form);
    return {fields_of(query), text_of(query), waiting_href(query)};
  }
  const auto query = case_query_from(form);
  return {fields_of(query), text_of(query), cases_href(query)};
}

std::string list_href(const std::string& query) {
  const bool referrals = query.starts_with("of=" + std::string(of_referrals));
  return (referrals ? "/referrals?" : "/cases?") + query;
}

}  // namespace holdfast::overview
