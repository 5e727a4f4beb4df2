// What referral orders, custody and a new order call for: by when a panel meets, custody is planned
// and reviewed, release is met about, and the child is first seen.
#include <algorithm>

#include "base/months.h"
#include "base/words.h"
#include "practice/children/children.h"
#include "practice/delivery/orders_worked.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

/// A day that rests on this figure, or on no figure.
std::string figure_words(const Situation& s, std::string_view setting) {
  if (setting.empty()) return {};
  const auto figure = service::figure(*s.service_file.service, setting);
  auto words = say("The figure is {n}.", {{"n", std::to_string(figure.value)}});
  if (figure.local_default) words += " " + say("This is a local default.");
  return words;
}

struct Due {
  std::string_view code;
  std::string words;
  std::string why;
  std::string_view source;
  Date due;
  Date show_from;
};
Prompt duty(const Situation& s, Due due) {
  return {.code = due.code,
          .kind = PromptKind::duty,
          .words = std::move(due.words),
          .why = std::move(due.why),
          .source = due.source,
          .due = due.due,
          .show_from = due.show_from,
          .whose = children::whose_case(s),
          .where = "enforcement"};
}

struct PanelWords {
  std::string_view code;
  std::string words;
  std::string why;
  std::string_view source;
};
PanelWords words_of(const NextPanel& next) {
  switch (next.sort) {
    case PanelSort::first:
      return {"delivery.first_panel", say("Hold the first panel of the referral order"),
              say("It is counted from the day of the sentence."), "referral-panels"};
    case PanelSort::progress:
      return {"delivery.next_panel", say("Hold the next panel of the referral order"),
              say("Months that may pass between two panels are counted from the last."),
              "referral-panels"};
    case PanelSort::last:
      return {"delivery.final_panel", say("Hold the last panel of the referral order"),
              say("It is held before the contract ends."), "referral-panels"};
    case PanelSort::about_breach:
      return {"delivery.breach_panel", say("Hold a panel about the contract not being kept"),
              say("A contract that was not kept obliges the panel to meet."), "referral-breach"};
  }
  return {};
}

/// A month before, so that people can be asked to come.
constexpr int days_of_notice = 30;

void panel_due(const Situation& s, const NextPanel& next, std::vector<Prompt>& into) {
  auto [code, words, why, source] = words_of(next);
  if (!next.setting.empty()) why += " " + figure_words(s, next.setting);
  auto prompt = duty(
      s, {code, std::move(words), std::move(why), source, next.due, next.due - days_of_notice});
  prompt.basis = next.basis;
  prompt.absence = {PanelMet::kind, ContractAgreed::kind};
  into.push_back(std::move(prompt));
}

/// A first panel met, and nobody wrote down a contract. Source: sources.md#referral-contract
void contract_missing(const Situation& s, const ReferralOrder& order, std::vector<Prompt>& into) {
  if (order.over || order.went_back() || order.agreed != nullptr || order.panels.empty()) return;
  into.push_back({.code = "delivery.contract_missing",
                  .kind = PromptKind::gap,
                  .words = say("Record the contract that the panel and the child agreed on"),
                  .why = say("A panel met on {day}. The order runs from the day of signing.",
                             {{"day", in_words(met_on(order.panels.back()->record))}}),
                  .source = "referral-contract",
                  .show_from = met_on(order.panels.back()->record),
                  .whose = children::whose_case(s),
                  .basis = {order.panels.back()->id()},
                  .absence = {ContractAgreed::kind},
                  .where = "enforcement"});
}

void of_custody(const Situation& s, std::vector<Prompt>& into) {
  const auto now = in_custody(s);
  if (!now) return;
  const auto met = custody_meetings(s, now->since);
  const auto figure = [&](std::string_view setting) {
    return service::figure(*s.service_file.service, setting).value;
  };
  const auto add = [&](Due due) {
    auto prompt = duty(s, std::move(due));
    prompt.basis = {now->entry};
    prompt.absence = {CustodyMet::kind};
    into.push_back(std::move(prompt));
  };
  if (met.empty()) {
    const auto setting = service::custody_planned_within_working_days;
    add({"delivery.custody_planning", say("Plan the time in custody with the establishment"),
         say("Custody began on {day}.", {{"day", in_words(now->since)}}) + " " +
             figure_words(s, setting),
         "custody-planning",
         custody_planning_due(*s.service_file.calendar, now->since, figure(setting)), now->since});
  } else {
    auto last = now->since;
    for (const auto* one : met) last = std::max(last, met_on(one->record));
    const auto setting = service::custody_reviewed_every_months;
    const auto due = custody_review_due(last, figure(setting));
    add({"delivery.custody_review", say("Review the plan for custody"),
         say("The last meeting was on {day}.", {{"day", in_words(last)}}) + " " +
             figure_words(s, setting),
         "custody-planning", due, due - days_of_notice});
  }
  const bool release_met = std::ranges::any_of(
      met, [](const auto* one) { return meeting_of(one->record) == CustodyMeeting::release; });
  if (!now->release_on || release_met) return;
  const auto setting = service::release_meeting_days;
  const auto due = release_meeting_due(*now->release_on, figure(setting));
  add({"delivery.release_meeting", say("Meet about release"),
       (now->release_told
            ? say("Release is planned for {day}.", {{"day", in_words(*now->release_on)}})
            : say("Half of the term ends on {day}. The establishment has not said yet.",
                  {{"day", in_words(*now->release_on)}})) +
           " " + figure_words(s, setting),
       "custody-planning", due, due - days_of_notice});
}

/// The child is seen soon after the sentence or release. Asked for some months only: after that,
/// that nobody sees the child is said elsewhere. Source: sources.md#first-contact
void first_contact(const Situation& s, std::vector<Prompt>& into) {
  constexpr int asked_for_days = 90;
  if (referrals::is_closed(s.case_file.referrals->cases, s.today())) return;
  const auto begun = offending::begun_last(*s.case_file.offending,
                                           offending::reference(s.service_file), s.today());
  if (!begun || begun->day < s.today() - asked_for_days) return;
  const bool seen = std::ranges::any_of(s.case_file.delivery->contacts, [&](const auto& contact) {
    return was_seen(contact.record) && day_of(contact.record) >= begun->day;
  });
  if (seen) return;
  const auto setting = begun->close ? service::close_contact_within_working_days
                                    : service::first_contact_within_working_days;
  const auto within = service::figure(*s.service_file.service, setting).value;
  auto prompt = duty(
      s,
      {"delivery.first_contact",
       begun->of_release ? say("See the child after release") : say("See the child on the order"),
       say("Since {day} no contact is recorded at which the child was seen.",
           {{"day", in_words(begun->day)}}) +
           " " + figure_words(s, setting),
       "first-contact", first_contact_due(*s.service_file.calendar, begun->day, within),
       begun->day});
  prompt.where = "contacts";
  prompt.basis = {begun->entry};
  prompt.absence = {ContactRecorded::kind};
  into.push_back(std::move(prompt));
}

}  // namespace

void order_prompts(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& order : referral_orders(s)) {
    if (const auto next = next_panel(s, order)) panel_due(s, *next, into);
    if (const auto next = panel_about_breach(s, order)) panel_due(s, *next, into);
    contract_missing(s, order, into);
  }
  of_custody(s, into);
  first_contact(s, into);
}

}  // namespace holdfast::delivery
