// The list of referrals that wait, as an address says it and a saved list keeps it.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "practice/overview/views_lists.h"

namespace holdfast::overview {

enum class WaitingBy : std::uint8_t { received, due, child, worker };

struct WaitingQuery {
  std::string kind = {};  ///< wire word; empty: every kind
  bool late = false;      ///< only those past their day
  bool unheld = false;    ///< only those of children without a worker
  WaitingBy sorted_by = WaitingBy::received;
  Order order = Order::ascending;
};
/// What cannot be read is left as if it were not asked.
WaitingQuery waiting_query_from(const web::Form& query);
std::vector<std::pair<std::string, std::string>> fields_of(const WaitingQuery& query);
std::string text_of(const WaitingQuery& query);
std::string waiting_href(const WaitingQuery& query);

/// Of a list of any sort, as its fields stand in a form or an address.
struct Kept {
  std::vector<std::pair<std::string, std::string>> fields;
  std::string query;  ///< "of=team&sort=worker"
  std::string href;
};
Kept kept_from(const web::Form& form);
/// Where a saved list is shown.
std::string list_href(const std::string& query);

}  // namespace holdfast::overview
