// See orders_worked.h.
#include "practice/delivery/orders_worked.h"

#include <algorithm>

#include "base/words.h"
#include "practice/offending/offending.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

/// In data/disposals.tsv.
constexpr std::string_view referral = "RO";
constexpr std::string_view intensive_referral = "ROI";
constexpr std::string_view detention = "DTO";

const State& state_of(const Situation& s) { return *s.case_file.delivery; }

bool has_code(const offending::Order& order, std::string_view code) {
  return order.known != nullptr && order.known->code == code;
}

std::vector<offending::Order> orders_of(const Situation& s) {
  return offending::orders(*s.case_file.offending, offending::reference(s.service_file));
}

ReferralOrder worked(const Situation& s, const offending::Order& order) {
  ReferralOrder one{.order = order.made->id(),
                    .title = order.title(),
                    .made_on = order.made->record.made_on,
                    .intensive = has_code(order, intensive_referral)};
  for (const auto& contract : state_of(s).contracts)
    if (contract.record.contract_of == one.order) one.agreed = &contract;
  for (const auto& met : state_of(s).panels)
    if (met.record.panel_of == one.order) one.panels.push_back(&met);
  std::ranges::stable_sort(one.panels, {}, [](const auto* met) { return met_on(met->record); });
  for (const auto& broken : state_of(s).broken)
    if (broken.record.broken_order == one.order) one.broken.push_back(&broken);
  const auto contract = one.contract();
  const auto ends = order.ends_on ? order.ends_on
                    : contract    ? std::optional(final_panel_due(*contract))
                                  : std::nullopt;
  one.over = (order.ended != nullptr && order.ended->record.ended_on <= s.today()) ||
             (ends && *ends < s.today());
  return one;
}

bool is_about(const PanelMet& met, PanelSort sort) { return sort_of(met) == sort; }

int figure_of(const Situation& s, std::string_view setting) {
  return service::figure(*s.service_file.service, setting).value;
}

}  // namespace

Date known_on(const ContractBroken& broken) { return broken.broken_known_on; }
Date met_on(const PanelMet& met) { return met.panel_on; }
Date met_on(const CustodyMet& met) { return met.custody_met_on; }
CustodyMeeting meeting_of(const CustodyMet& met) { return met.custody_meeting; }
const std::string& agreed_at(const CustodyMet& met) { return met.custody_agreed.value; }
const std::string& told_by(const Said<DaysServedTold>& served) {
  return served.record.served_told_by.value;
}
PanelSort sort_of(const PanelMet& met) { return met.panel_sort; }
const std::string& said_at(const PanelMet& met) { return met.panel_said.value; }
const std::string& terms_of(const Said<ContractAgreed>& agreed) {
  return agreed.record.contract_terms.value;
}
Date last_day_of(const ContractAgreed& contract) {
  return contract_period({contract.contract_signed_on, contract.contract_months.value}).last;
}
offending::OrderEndSet end_by_contract(const ContractAgreed& contract) {
  return {.end_of = contract.contract_of,
          .new_end = last_day_of(contract),
          .end_set_on = contract.contract_signed_on,
          .end_set_why = {say("The contract was signed")}};
}

std::optional<Contract> ReferralOrder::contract() const {
  if (agreed == nullptr) return std::nullopt;
  return Contract{agreed->record.contract_signed_on, agreed->record.contract_months.value};
}

bool ReferralOrder::went_back() const {
  return std::ranges::any_of(panels, [](const auto* met) {
    return met->record.panel_result == PanelMay::refer_back_to_court;
  });
}

std::vector<ReferralOrder> referral_orders(const Situation& s) {
  std::vector<ReferralOrder> all;
  for (const auto& order : orders_of(s))
    if (has_code(order, referral) || has_code(order, intensive_referral))
      all.push_back(worked(s, order));
  return all;
}

std::optional<ReferralOrder> referral_order(const Situation& s, EventId order) {
  for (auto& one : referral_orders(s))
    if (one.order == order) return std::move(one);
  return std::nullopt;
}

std::optional<NextPanel> next_panel(const Situation& s, const ReferralOrder& order) {
  if (order.over || order.went_back()) return std::nullopt;
  const auto contract = order.contract();
  if (!contract) {
    const auto setting = order.intensive ? service::intensive_panel_within_working_days
                                         : service::panel_within_working_days;
    const auto due =
        first_panel_due(*s.service_file.calendar, order.made_on, figure_of(s, setting));
    return NextPanel{PanelSort::first, due, setting, {order.order}};
  }
  auto last = contract->signed_on;
  for (const auto* met : order.panels) {
    if (is_about(met->record, PanelSort::last)) return std::nullopt;
    last = std::max(last, met_on(met->record));
  }
  const auto due = next_panel_due(*contract, last, figure_of(s, service::panel_every_months));
  if (due == final_panel_due(*contract))
    return NextPanel{PanelSort::last, due, "", {order.agreed->id()}};
  return NextPanel{PanelSort::progress, due, service::panel_every_months, {order.agreed->id()}};
}

std::optional<NextPanel> panel_about_breach(const Situation& s, const ReferralOrder& order) {
  if (order.over || order.went_back()) return std::nullopt;
  for (const auto* broken : order.broken) {
    const auto known = known_on(broken->record);
    const bool met = std::ranges::any_of(order.panels, [&](const auto* one) {
      return is_about(one->record, PanelSort::about_breach) && met_on(one->record) >= known;
    });
    if (met) continue;
    const auto setting = service::breach_panel_within_working_days;
    return NextPanel{PanelSort::about_breach,
                     breach_panel_due(*s.service_file.calendar, known, figure_of(s, setting)),
                     setting,
                     {broken->id()}};
  }
  return std::nullopt;
}

std::vector<Detention> detentions(const Situation& s) {
  std::vector<Detention> all;
  for (const auto& order : orders_of(s)) {
    if (!has_code(order, detention) || order.ended != nullptr) continue;
    Detention one{.order = order.made->id(), .title = order.title()};
    for (const auto& told : state_of(s).served)
      if (told.record.served_of == one.order) one.served = &told;
    if (const auto& months = order.made->record.length_months)
      one.law = DetentionOrder{order.made->record.made_on, months->value,
                               one.served != nullptr ? one.served->record.days_counted.value : 0};
    all.push_back(std::move(one));
  }
  return all;
}

std::optional<InCustody> in_custody(const Situation& s) {
  const auto* began = offending::custody_now(*s.case_file.offending);
  if (began == nullptr || began->record.custody_kind != offending::CustodyKind::sentence)
    return std::nullopt;
  InCustody now{.since = began->record.custody_from, .entry = began->id()};
  if (const auto* planned = offending::release_planned(*s.case_file.offending)) {
    now.release_on = planned->record.release_on;
    now.release_told = true;
    return now;
  }
  for (const auto& one : detentions(s))
    if (one.law) now.release_on = half_way(*one.law);
  return now;
}

std::vector<const Said<CustodyMet>*> custody_meetings(const Situation& s, Date since) {
  std::vector<const Said<CustodyMet>*> all;
  for (const auto& met : state_of(s).custody_meetings)
    if (met_on(met.record) >= since) all.push_back(&met);
  return all;
}

}  // namespace holdfast::delivery
