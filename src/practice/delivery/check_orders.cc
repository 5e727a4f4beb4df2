// What is wrong with recording a contract, a panel, or a meeting about custody.
#include <algorithm>

#include "base/words.h"
#include "practice/delivery/orders_worked.h"
#include "practice/offending/offending.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

Problems of_day(const Situation& s, std::string_view field, Date day, Date earliest) {
  if (day > s.today()) return {{std::string(field), say("Enter today or a day in the past")}};
  if (day < earliest)
    return {{std::string(field), say("Enter a day from {day} on", {{"day", in_words(earliest)}})}};
  return {};
}

Problems no_referral_order() { return {{"", say("There is no such referral order")}}; }

}  // namespace

Problems check(const Situation& s, const ContractAgreed& r) {
  const auto order = referral_order(s, r.contract_of);
  if (!order) return no_referral_order();
  if (order->agreed != nullptr)
    return {{"", say("A contract is recorded for this order already. Correct that one")}};
  auto problems = of_day(s, "contract_signed_on", r.contract_signed_on, order->made_on);
  const auto months = r.contract_months.value;
  if (months < shortest_contract_months || months > longest_contract_months)
    problems.push_back({"contract_months", say("Enter a whole number from 3 to 12")});
  return problems;
}

Problems check(const Situation& s, const PanelMet& r) {
  const auto order = referral_order(s, r.panel_of);
  if (!order) return no_referral_order();
  return of_day(s, "panel_on", r.panel_on, order->made_on);
}

Problems check(const Situation& s, const ContractBroken& r) {
  const auto order = referral_order(s, r.broken_order);
  if (!order) return no_referral_order();
  const auto contract = order->contract();
  if (!contract) return {{"", say("Record the contract first: it is what was not kept")}};
  return of_day(s, "broken_known_on", r.broken_known_on, contract->signed_on);
}

Problems check(const Situation& s, const DaysServedTold& r) {
  constexpr int most = 2 * 366;
  for (const auto& one : detentions(s))
    if (one.order == r.served_of) {
      if (r.days_counted.value >= 0 && r.days_counted.value <= most) return {};
      return {{"days_counted", say("Enter a whole number from 0 to 732")}};
    }
  return {{"", say("There is no such detention and training order")}};
}

/// It may be recorded after release: it was held before.
Problems check(const Situation& s, const CustodyMet& r) {
  const auto& times = s.case_file.offending->custody;
  if (times.empty()) return {{"", say("Record first that custody began")}};
  auto earliest = times.front().record.custody_from;
  for (const auto& one : times) earliest = std::min(earliest, one.record.custody_from);
  return of_day(s, "custody_met_on", r.custody_met_on, earliest);
}

}  // namespace holdfast::delivery
