// Clocks of orders: by when a panel meets, when a contract ends, when custody turns into
// supervision. Functions of days and figures. Figures that are practice and not law are settings
// (delivery. ...), which the caller reads and shows as "local default".
#pragma once
#include <optional>

#include "base/date.h"
#include "base/working_days.h"
#include "practice/delivery/enforcement.h"

namespace holdfast::delivery {

/// By when the child is first seen after sentence or release. Source: sources.md#first-contact
Date first_contact_due(const Calendar& calendar, Date from, int within_working_days);

// ---- Referral orders. --------------------------------------------------------------------------

/// What the panel and the child signed. It runs from the day of signing, not from court.
struct Contract {
  Date signed_on;
  int length_months;
};

inline constexpr int shortest_contract_months = 3;
inline constexpr int longest_contract_months = 12;

/// Source: sources.md#referral-panels
Date first_panel_due(const Calendar& calendar, Date sentenced_on, int within_working_days);

/// The day of signing is the first day. Source: sources.md#referral-contract
Period contract_period(const Contract& contract);

/// The last day to which a court may put the end: twelve months in all.
/// Source: sources.md#referral-contract
Date longest_contract_ends(const Contract& contract);

/// The panel meets again at least every so many months; never later than the last day, by which the
/// final meeting must have been held. Source: sources.md#referral-panels
Date next_panel_due(const Contract& contract, Date last_met_on, int months_apart);

/// The final meeting is held before the period ends. Source: sources.md#referral-panels
Date final_panel_due(const Contract& contract);

/// A breach of the contract obliges the panel to meet. Source: sources.md#referral-breach
Date breach_panel_due(const Calendar& calendar, Date known_on, int within_working_days);

/// What the panel may do about a breach once it has spoken with the child about it.
enum class PanelMay { go_on, go_on_with_changes, refer_back_to_court };
/// Source: sources.md#referral-breach
std::span<const Word> words_of(PanelMay);

/// Until and with which day the panel may not ask again, without the court's consent, for the order
/// to be revoked for good progress. Source: sources.md#referral-breach
Date no_request_until(Date refused_on);

// ---- Detention and training orders. ------------------------------------------------------------

struct DetentionOrder {
  Date sentenced_on;
  int term_months;  ///< 4 to 24
  int days_served;  ///< on remand or on qualifying bail, as the court or the establishment says
};

/// The last day of detention when nothing is decided early or late, and the last day of the term.
/// The establishment's day takes their place as soon as it is known: see the source.
/// Source: sources.md#detention-release
Date half_way(const DetentionOrder& order);
Date term_ends(const DetentionOrder& order);

/// In which days the child may be released early, the half-way point with them; nothing for a term
/// of less than eight months. Source: sources.md#detention-release
std::optional<Period> early_release(const DetentionOrder& order);

/// The latest day to which a youth court may put off the release; nothing for a term of less than
/// eight months. Source: sources.md#detention-release
std::optional<Date> latest_release(const DetentionOrder& order);

/// Source: sources.md#custody-planning
Date custody_planning_due(const Calendar& calendar, Date sentenced_on, int within_working_days);
Date custody_review_due(Date last_met_on, int months_apart);
Date release_meeting_due(Date release_on, int days_before);

}  // namespace holdfast::delivery
