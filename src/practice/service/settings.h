// The settings of a service: every figure that is practice and not confirmed law. Pages that use
// one say "local default" unless the service has changed it. Each has its source or says that it
// has none.
#pragma once
#include <span>
#include <string_view>

#include "practice/service/service.h"

namespace holdfast::service {

struct Setting {
  std::string_view key;       ///< for ever
  std::string_view question;  ///< what a person reads
  std::string_view unit;
  std::string_view unit_of_one;
  int standard;  ///< the default
  int least;
  int most;
  std::string_view source;  ///< anchor in docs/sources.md
  /// The choices that the numbers stand for; null: it is a number with a unit.
  std::span<const Word> (*choices)() = nullptr;
};

std::span<const Setting> settings();
const Setting* setting_named(std::string_view key);

/// How a figure was come by, to be said wherever it is used.
struct Figure {
  int value;
  bool local_default;  ///< true: nobody at this service has set it
};
/// The key must be one of settings() (assert).
Figure figure(const State& state, std::string_view key);

inline constexpr std::string_view late_after_days = "chronology.late_after_days";
inline constexpr std::string_view told_late_days = "chronology.told_late_days";
inline constexpr std::string_view quiet_after_days = "chronology.quiet_after_days";
inline constexpr std::string_view allocate_within_working_days =
    "children.allocate_within_working_days";
inline constexpr std::string_view turning_18_notice_days = "children.turning_18_notice_days";
inline constexpr std::string_view put_off_at_most_days = "attention.put_off_at_most_days";
inline constexpr std::string_view flag_notice_days = "children.flag_notice_days";
inline constexpr std::string_view screen_within_working_days =
    "referrals.screen_within_working_days";
inline constexpr std::string_view assess_within_working_days =
    "referrals.assess_within_working_days";
inline constexpr std::string_view decide_within_working_days =
    "referrals.decide_within_working_days";
inline constexpr std::string_view knife_plan_within_working_days =
    "referrals.knife_plan_within_working_days";
inline constexpr std::string_view engagement_within_days = "referrals.engagement_within_days";
inline constexpr std::string_view transfer_answer_within_working_days =
    "referrals.transfer_answer_within_working_days";
inline constexpr std::string_view order_ending_notice_days = "offending.order_ending_notice_days";
inline constexpr std::string_view release_notice_days = "offending.release_notice_days";
inline constexpr std::string_view conditional_caution_spent_months =
    "offending.conditional_caution_spent_months";
inline constexpr std::string_view victim_worker_within_working_days =
    "victims.worker_within_working_days";
inline constexpr std::string_view victim_ask_within_days = "victims.ask_within_days";
inline constexpr std::string_view victim_safety_notice_days = "victims.safety_notice_days";
inline constexpr std::string_view victim_near_letters = "victims.near_letters";
inline constexpr std::string_view day_from_hour = "sharing.day_from_hour";
inline constexpr std::string_view day_to_hour = "sharing.day_to_hour";
inline constexpr std::string_view same_day_cut_off_hour = "sharing.same_day_cut_off_hour";
inline constexpr std::string_view next_morning_hour = "sharing.next_morning_hour";
inline constexpr std::string_view soon_within_working_days = "sharing.soon_within_working_days";
inline constexpr std::string_view routine_within_working_days =
    "sharing.routine_within_working_days";
inline constexpr std::string_view disclosure_within_working_days =
    "sharing.disclosure_within_working_days";
inline constexpr std::string_view custody_list_urgency = "sharing.custody_list_urgency";
inline constexpr std::string_view arrest_list_urgency = "sharing.arrest_list_urgency";
inline constexpr std::string_view missing_list_urgency = "sharing.missing_list_urgency";
inline constexpr std::string_view assessed_within_working_days = "assessment.within_working_days";
inline constexpr std::string_view report_assessed_within_working_days =
    "assessment.report_within_working_days";
inline constexpr std::string_view order_assessed_within_working_days =
    "assessment.order_within_working_days";
inline constexpr std::string_view planned_within_working_days = "planning.within_working_days";
inline constexpr std::string_view at_once_within_minutes = "planning.at_once_within_minutes";
inline constexpr std::string_view contacts_first_weeks = "delivery.first_weeks";
inline constexpr std::string_view standard_contacts_first = "delivery.standard_first";
inline constexpr std::string_view standard_contacts_after = "delivery.standard_after";
inline constexpr std::string_view enhanced_contacts_first = "delivery.enhanced_first";
inline constexpr std::string_view enhanced_contacts_after = "delivery.enhanced_after";
inline constexpr std::string_view intensive_contacts_first = "delivery.intensive_first";
inline constexpr std::string_view intensive_contacts_after = "delivery.intensive_after";
inline constexpr std::string_view absence_asked_within_working_days =
    "delivery.absence_asked_within_working_days";
inline constexpr std::string_view breach_answered_within_working_days =
    "delivery.breach_answered_within_working_days";
inline constexpr std::string_view first_contact_within_working_days =
    "delivery.first_contact_within_working_days";
inline constexpr std::string_view close_contact_within_working_days =
    "delivery.close_contact_within_working_days";
inline constexpr std::string_view panel_within_working_days = "delivery.panel_within_working_days";
inline constexpr std::string_view intensive_panel_within_working_days =
    "delivery.intensive_panel_within_working_days";
inline constexpr std::string_view panel_every_months = "delivery.panel_every_months";
inline constexpr std::string_view breach_panel_within_working_days =
    "delivery.breach_panel_within_working_days";
inline constexpr std::string_view custody_planned_within_working_days =
    "delivery.custody_planned_within_working_days";
inline constexpr std::string_view custody_reviewed_every_months =
    "delivery.custody_reviewed_every_months";
inline constexpr std::string_view release_meeting_days = "delivery.release_meeting_days";
inline constexpr std::string_view standard_reviewed_months = "reviews.standard_months";
inline constexpr std::string_view enhanced_reviewed_months = "reviews.enhanced_months";
inline constexpr std::string_view intensive_reviewed_months = "reviews.intensive_months";
inline constexpr std::string_view review_notice_days = "reviews.notice_days";
inline constexpr std::string_view reviewed_within_working_days = "reviews.within_working_days";
inline constexpr std::string_view referral_answered_within_working_days =
    "interventions.answered_within_working_days";
inline constexpr std::string_view intervention_started_within_weeks =
    "interventions.started_within_weeks";
inline constexpr std::string_view intervention_heard_within_weeks =
    "interventions.heard_within_weeks";
inline constexpr std::string_view low_signed_by = "assessment.low_signed_by";
inline constexpr std::string_view medium_signed_by = "assessment.medium_signed_by";
inline constexpr std::string_view high_signed_by = "assessment.high_signed_by";
inline constexpr std::string_view very_high_signed_by = "assessment.very_high_signed_by";
inline constexpr std::string_view counts_hidden_below = "assessment.counts_hidden_below";
inline constexpr std::string_view agreement_notice_days = "service.agreement_notice_days";
inline constexpr std::string_view telling_kept_days = "service.telling_kept_days";
inline constexpr std::string_view openings_looked_at_days = "access.openings_looked_at_days";
inline constexpr std::string_view night_from_hour = "access.night_from_hour";
inline constexpr std::string_view night_to_hour = "access.night_to_hour";
inline constexpr std::string_view night_records = "access.night_records";
inline constexpr std::string_view glass_hours = "access.break_glass_hours";

}  // namespace holdfast::service
