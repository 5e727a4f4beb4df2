// The settings, written out.
#include "practice/service/settings.h"

#include <algorithm>
#include <cassert>
#include <charconv>

#include "practice/assessment/signing.h"

namespace holdfast::service {
namespace {

std::span<const Word> urgencies() { return words_of(Urgency{}); }
std::span<const Word> authorities() { return assessment::words_of(assessment::Authority{}); }

constexpr Setting all[] = {
    {late_after_days, "After how many days is an entry marked as recorded late?", "days", "day", 2,
     1, 60, "recorded-late"},
    {told_late_days, "For how many days is the worker asked to read what was recorded late?",
     "days", "day", 14, 1, 90, "recorded-late"},
    {quiet_after_days, "After how many days without contact is the worker asked about it?", "days",
     "day", 30, 1, 365, "quiet"},
    {allocate_within_working_days, "Within how many working days must a child have a worker?",
     "working days", "working day", 1, 0, 30, "allocation"},
    {turning_18_notice_days, "How long before an 18th birthday should planning begin?", "days",
     "day", 183, 1, 730, "turning-18"},
    {put_off_at_most_days, "For how long may something that needs doing be put off?", "days", "day",
     28, 1, 365, "put-off"},
    {flag_notice_days, "How long before a flag lapses is the worker asked to look at it?", "days",
     "day", 14, 1, 90, "flags"},
    {screen_within_working_days, "Within how many working days must a referral be screened?",
     "working days", "working day", 2, 0, 30, "screening"},
    {assess_within_working_days,
     "Within how many working days of a referral must the assessment for a decision out of court "
     "be "
     "complete?",
     "working days", "working day", 10, 1, 60, "out-of-court-assessment"},
    {decide_within_working_days,
     "Within how many working days of bail must police be told what was decided out of court?",
     "working days", "working day", 15, 1, 60, "out-of-court-decision"},
    {knife_plan_within_working_days,
     "Within how many working days of a referral must a child found with a knife have a plan?",
     "working days", "working day", 15, 1, 60, "knife-possession"},
    {engagement_within_days,
     "Within how many days of that plan must police be told whether the child takes part?", "days",
     "day", 28, 1, 180, "knife-possession"},
    {transfer_answer_within_working_days,
     "Within how many working days should another service answer a transfer?", "working days",
     "working day", 5, 1, 60, "transfer"},
    {order_ending_notice_days,
     "How long before an order or licence ends is the worker asked to plan?", "days", "day", 42, 1,
     365, "order-ending"},
    {release_notice_days, "How long before a release should planning begin?", "days", "day", 183, 1,
     730, "release"},
    {conditional_caution_spent_months,
     "After how many months is a youth conditional caution spent?", "months", "month", 3, 1, 24,
     "spent"},
    {victim_worker_within_working_days, "Within how many working days must a victim have a worker?",
     "working days", "working day", 2, 0, 30, "victim-contact"},
    {victim_ask_within_days, "Within how many days is a victim asked what they want and need?",
     "days", "day", 10, 1, 90, "victim-contact"},
    {victim_safety_notice_days,
     "How long before its review is the victim worker asked to look at a victim's safety?", "days",
     "day", 14, 1, 90, "victim-safety"},
    {victim_near_letters,
     "In how many of a postcode's last characters may two places differ and still be near?",
     "characters", "character", 2, 0, 3, "victim-places"},
    {day_from_hour, "At which hour does a working day begin, when hours are counted?", "o'clock",
     "o'clock", 9, 6, 11, "working-hours"},
    {day_to_hour, "At which hour does it end?", "o'clock", "o'clock", 17, 15, 22, "working-hours"},
    {same_day_cut_off_hour,
     "Until which hour can something be asked of an agency for the same day?", "o'clock", "o'clock",
     15, 10, 21, "urgency"},
    {next_morning_hour, "By which hour is it due when it was asked later?", "o'clock", "o'clock",
     12, 9, 15, "urgency"},
    {soon_within_working_days,
     "Within how many working days must another agency answer what is needed soon?", "working days",
     "working day", 2, 1, 10, "urgency"},
    {routine_within_working_days,
     "Within how many working days must another agency answer what is asked in the usual time?",
     "working days", "working day", 10, 1, 40, "urgency"},
    {disclosure_within_working_days,
     "Within how many working days must somebody decide on a disclosure?", "working days",
     "working day", 2, 0, 20, "disclosure"},
    {custody_list_urgency, "How soon must a child's worker read that police held the child?", "",
     "", 0, 0, 2, "police-lists", urgencies},
    {arrest_list_urgency, "How soon must a child's worker read that the child was arrested?", "",
     "", 1, 0, 2, "police-lists", urgencies},
    {missing_list_urgency,
     "How soon must a child's worker read that police list the child as missing?", "", "", 0, 0, 2,
     "police-lists", urgencies},
    {assessed_within_working_days,
     "Within how many working days of its beginning must an assessment be finished?",
     "working days", "working day", 15, 1, 60, "assessment-stages"},
    {report_assessed_within_working_days,
     "Within how many working days of its beginning must an assessment for a court report be "
     "finished?",
     "working days", "working day", 15, 1, 60, "assessment-stages"},
    {order_assessed_within_working_days,
     "Within how many working days of its beginning must an assessment at the start of an order be "
     "finished?",
     "working days", "working day", 15, 1, 60, "assessment-stages"},
    {planned_within_working_days,
     "Within how many working days of a signed assessment must the plan be signed?", "working days",
     "working day", 10, 1, 60, "plan-content"},
    {at_once_within_minutes,
     "Within how many minutes is something of a contingency done that is to be done at once?",
     "minutes", "minute", 15, 5, 120, "activation"},
    {contacts_first_weeks, "For how many weeks from the first level is a child seen more often?",
     "weeks", "week", 12, 1, 52, "contact-levels"},
    {standard_contacts_first,
     "How many contacts a month does the standard level ask for in those weeks?", "contacts",
     "contact", 2, 0, 62, "contact-levels"},
    {standard_contacts_after,
     "How many contacts a month does the standard level ask for after those weeks?", "contacts",
     "contact", 1, 0, 62, "contact-levels"},
    {enhanced_contacts_first,
     "How many contacts a month does the enhanced level ask for in those weeks?", "contacts",
     "contact", 4, 0, 62, "contact-levels"},
    {enhanced_contacts_after,
     "How many contacts a month does the enhanced level ask for after those weeks?", "contacts",
     "contact", 2, 0, 62, "contact-levels"},
    {intensive_contacts_first,
     "How many contacts a month does the intensive level ask for in those weeks?", "contacts",
     "contact", 12, 0, 62, "contact-levels"},
    {intensive_contacts_after,
     "How many contacts a month does the intensive level ask for after those weeks?", "contacts",
     "contact", 4, 0, 62, "contact-levels"},
    {absence_asked_within_working_days,
     "Within how many working days is a child who did not come asked what got in the way?",
     "working days", "working day", 1, 0, 10, "absences"},
    {breach_answered_within_working_days,
     "Within how many working days is it decided about an excuse, and a warning given or an "
     "information laid?",
     "working days", "working day", 5, 0, 30, "breach-warnings"},
    {first_contact_within_working_days,
     "Within how many working days of the sentence is a child on an order first seen?",
     "working days", "working day", 5, 0, 20, "first-contact"},
    {close_contact_within_working_days,
     "Within how many working days is a child first seen after release, or on an intensive order?",
     "working days", "working day", 1, 0, 10, "first-contact"},
    {panel_within_working_days,
     "Within how many working days of the sentence does a referral order's first panel meet?",
     "working days", "working day", 20, 1, 60, "referral-panels"},
    {intensive_panel_within_working_days,
     "Within how many working days of the sentence does an intensive referral order's first panel "
     "meet?",
     "working days", "working day", 5, 1, 60, "referral-panels"},
    {panel_every_months, "At most how many months are between two panels?", "months", "month", 3, 1,
     6, "referral-panels"},
    {breach_panel_within_working_days,
     "Within how many working days does a panel meet about a breach of the contract?",
     "working days", "working day", 10, 1, 60, "referral-breach"},
    {custody_planned_within_working_days,
     "Within how many working days of the sentence is custody planned with the establishment?",
     "working days", "working day", 10, 1, 60, "custody-planning"},
    {custody_reviewed_every_months, "At most how many months are between two reviews in custody?",
     "months", "month", 3, 1, 6, "custody-planning"},
    {release_meeting_days, "How long before release is there a meeting about it?", "days", "day",
     30, 5, 180, "custody-planning"},
    {standard_reviewed_months,
     "At most how many months are between two reviews at the standard "
     "level, or while no level is set?",
     "months", "month", 3, 1, 12, "reviews-due"},
    {enhanced_reviewed_months,
     "At most how many months are between two reviews at the enhanced "
     "level?",
     "months", "month", 2, 1, 12, "reviews-due"},
    {intensive_reviewed_months,
     "At most how many months are between two reviews at the intensive "
     "level?",
     "months", "month", 1, 1, 12, "reviews-due"},
    {review_notice_days, "How long before a review is due is the worker told?", "days", "day", 14,
     1, 60, "reviews-due"},
    {reviewed_within_working_days,
     "Within how many working days is something reviewed that calls for a review?", "working days",
     "working day", 10, 1, 60, "reviews-due"},
    {referral_answered_within_working_days,
     "Within how many working days is an answer to a referral asked for, where an offer says "
     "nothing?",
     "working days", "working day", 10, 1, 60, "waits"},
    {intervention_started_within_weeks,
     "Within how many weeks of its answer should a service start, where nobody says?", "weeks",
     "week", 6, 1, 52, "waits"},
    {intervention_heard_within_weeks,
     "After how many weeks without news of a service is the worker asked how it is going?", "weeks",
     "week", 4, 1, 26, "attendance"},
    {low_signed_by, "Who lets a judgement of low stand?", "", "", 0, 0, 2, "countersigning",
     authorities},
    {medium_signed_by, "Who lets a judgement of medium stand?", "", "", 0, 0, 2, "countersigning",
     authorities},
    {high_signed_by, "Who lets a judgement of high stand?", "", "", 1, 0, 2, "countersigning",
     authorities},
    {very_high_signed_by, "Who lets a judgement of very high stand?", "", "", 2, 0, 2,
     "countersigning", authorities},
    {counts_hidden_below,
     "Below which number is a figure about children of the whole service hidden?", "children",
     "child", 5, 5, 20, "small-counts"},
    {agreement_notice_days,
     "How long before it ends is a new information-sharing agreement asked for?", "days", "day", 60,
     1, 365, "sharing-agreements"},
    {telling_kept_days, "For how long is what somebody tells us of a child kept?", "days", "day",
     28, 1, 365, "telling-of-a-child"},
    {glass_hours, "How long does opening a restricted record without admission last?", "hours",
     "hour", 3, 1, 72, "break-glass"},
    {openings_looked_at_days, "For how many days are openings looked through for misuse?", "days",
     "day", 14, 7, 28, "misuse"},
    {night_from_hour, "At which hour does the night begin, when openings are looked through?",
     "o'clock", "o'clock", 22, 18, 23, "misuse"},
    {night_to_hour, "At which hour does it end?", "o'clock", "o'clock", 6, 4, 9, "misuse"},
    {night_records, "How many different records opened in one night are looked into?", "records",
     "record", 5, 2, 50, "misuse"},
};

}  // namespace

std::span<const Setting> settings() { return all; }

const Setting* setting_named(std::string_view key) {
  const auto* at = std::ranges::find(all, key, &Setting::key);
  return at == std::end(all) ? nullptr : at;
}

Figure figure(const State& state, std::string_view key) {
  const auto* setting = setting_named(key);
  assert(setting != nullptr);
  const auto at = state.settings.find(key);
  if (at == state.settings.end()) return {setting->standard, true};
  int value = setting->standard;
  std::from_chars(at->second.data(), at->second.data() + at->second.size(), value);
  return {std::clamp(value, setting->least, setting->most), false};
}

}  // namespace holdfast::service
