// What the record says of referral orders and of custody, in the values that the clocks of orders
// take: contracts and panels, terms and meetings.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "practice/delivery/delivery.h"

namespace holdfast::offending {
struct OrderEndSet;
}

namespace holdfast::delivery {

/// Points into the file.
struct ReferralOrder {
  EventId order;
  std::string title;
  Date made_on;
  bool intensive = false;
  bool over = false;  ///< today
  const Said<ContractAgreed>* agreed = nullptr;
  std::vector<const Said<PanelMet>*> panels = {};        ///< by day
  std::vector<const Said<ContractBroken>*> broken = {};  ///< in the order recorded

  /// Nothing until it is signed.
  std::optional<Contract> contract() const;
  /// The panel referred the child back to court.
  bool went_back() const;
};
/// The oldest first. Source: sources.md#referral-panels
std::vector<ReferralOrder> referral_orders(const Situation& situation);
std::optional<ReferralOrder> referral_order(const Situation& situation, EventId order);

/// Of a referral order, what its panel must meet for next, and by when; nothing: nothing more.
struct NextPanel {
  PanelSort sort{};
  Date due;
  std::string_view setting;  ///< whose figure the day rests on; empty: the law's
  std::vector<EventId> basis = {};
};
std::optional<NextPanel> next_panel(const Situation& situation, const ReferralOrder& order);
/// By when it meets about a contract that was not kept; nothing: there is no such thing open.
std::optional<NextPanel> panel_about_breach(const Situation& situation, const ReferralOrder& order);
/// The day after which a breach is answered by a panel; by what it is about.
Date known_on(const ContractBroken& broken);
Date met_on(const PanelMet& met);
PanelSort sort_of(const PanelMet& met);
const std::string& said_at(const PanelMet& met);
const std::string& terms_of(const Said<ContractAgreed>& agreed);
Date last_day_of(const ContractAgreed& contract);
/// That the order ends with its contract: recorded in the same act.
offending::OrderEndSet end_by_contract(const ContractAgreed& contract);

/// A detention and training order.
struct Detention {
  EventId order;
  std::string title;
  std::optional<DetentionOrder> law;             ///< nothing: its length is not known
  const Said<DaysServedTold>* served = nullptr;  ///< null: not known, and counted as none
};
/// Those that have not ended, the oldest first. Source: sources.md#detention-release
std::vector<Detention> detentions(const Situation& situation);

/// Where the child is in custody under a sentence: since when, which entry says so, and when they
/// are to be released, by the establishment or else as worked out.
struct InCustody {
  Date since;
  EventId entry;
  std::optional<Date> release_on;
  bool release_told = false;
};
std::optional<InCustody> in_custody(const Situation& situation);
Date met_on(const CustodyMet& met);
CustodyMeeting meeting_of(const CustodyMet& met);
const std::string& agreed_at(const CustodyMet& met);
const std::string& told_by(const Said<DaysServedTold>& served);
/// In the order recorded, of this time in custody.
std::vector<const Said<CustodyMet>*> custody_meetings(const Situation& situation, Date since);

/// What is wrong with recording one of them.
Problems check(const Situation& situation, const ContractAgreed& record);
Problems check(const Situation& situation, const PanelMet& record);
Problems check(const Situation& situation, const ContractBroken& record);
Problems check(const Situation& situation, const DaysServedTold& record);
Problems check(const Situation& situation, const CustodyMet& record);
/// What these orders call for.
void order_prompts(const Situation& situation, std::vector<Prompt>& into);

}  // namespace holdfast::delivery
