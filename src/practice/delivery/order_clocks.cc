// Clocks of orders, worked out.
#include "practice/delivery/order_clocks.h"

#include <algorithm>

#include "base/months.h"

namespace holdfast::delivery {
namespace {

constexpr int refused_months = 3;
constexpr int moved_from_months = 8;  ///< shorter terms are released half-way, always
constexpr int moved_more_from_months = 18;

/// By how many months release may come before or after the half-way point.
int moved_months(const DetentionOrder& order) {
  if (order.term_months < moved_from_months) return 0;
  return order.term_months < moved_more_from_months ? 1 : 2;
}

}  // namespace

Date first_contact_due(const Calendar& calendar, Date from, int within_working_days) {
  return working_days_after(calendar, from, within_working_days);
}

Date first_panel_due(const Calendar& calendar, Date sentenced_on, int within_working_days) {
  return working_days_after(calendar, sentenced_on, within_working_days);
}

Period contract_period(const Contract& contract) {
  return {contract.signed_on, last_of_months_beginning(contract.signed_on, contract.length_months)};
}

Date longest_contract_ends(const Contract& contract) {
  return last_of_months_beginning(contract.signed_on, longest_contract_months);
}

Date next_panel_due(const Contract& contract, Date last_met_on, int months_apart) {
  return std::min(months_after(last_met_on, months_apart), final_panel_due(contract));
}

Date final_panel_due(const Contract& contract) { return contract_period(contract).last; }

Date breach_panel_due(const Calendar& calendar, Date known_on, int within_working_days) {
  return working_days_after(calendar, known_on, within_working_days);
}

Date no_request_until(Date refused_on) {
  return last_of_months_beginning(refused_on, refused_months);
}

Date half_way(const DetentionOrder& order) {
  const auto whole = last_of_months_beginning(order.sentenced_on, order.term_months);
  auto half = last_of_months_beginning(order.sentenced_on, order.term_months / 2);
  // Half of an odd number of months is no number of months: half the days, a half day as a day.
  if (order.term_months % 2 != 0)
    half = order.sentenced_on + (whole - order.sentenced_on + 2) / 2 - 1;
  return std::max(order.sentenced_on, half - order.days_served);
}

Date term_ends(const DetentionOrder& order) {
  const auto last = last_of_months_beginning(order.sentenced_on, order.term_months);
  return std::max(order.sentenced_on, last - order.days_served);
}

std::optional<Period> early_release(const DetentionOrder& order) {
  const int months = moved_months(order);
  if (months == 0) return std::nullopt;
  const auto half = half_way(order);
  return Period{std::max(order.sentenced_on, first_of_months_ending(half, months)), half};
}

std::optional<Date> latest_release(const DetentionOrder& order) {
  const int months = moved_months(order);
  if (months == 0) return std::nullopt;
  return months_after(half_way(order), months);
}

Date custody_planning_due(const Calendar& calendar, Date sentenced_on, int within_working_days) {
  return working_days_after(calendar, sentenced_on, within_working_days);
}

Date custody_review_due(Date last_met_on, int months_apart) {
  return months_after(last_met_on, months_apart);
}

Date release_meeting_due(Date release_on, int days_before) { return release_on - days_before; }

}  // namespace holdfast::delivery
