// What a made-up child's orders led to: the contract of a referral order, custody planned with the
// establishment, and what was done about an absence under an order that nobody accepted. Its own
// dice, so that what was told before stays.
#include "cli/demo_telling.h"
#include "practice/delivery/delivery.h"
#include "practice/offending/offending.h"

namespace holdfast::cli {
namespace {

using namespace delivery;

constexpr int morning = 10;
constexpr int afternoon = 15;
constexpr int evening = 17;

struct MadeOrder {
  EventId order;
  offending::DisposalMade made;
};

std::optional<MadeOrder> order_of(const Telling& t, std::string_view code) {
  for (const auto& one : t.history.child) {
    const auto* told = in_area<offending::Event>(one.what);
    const auto* made = told != nullptr ? std::get_if<offending::DisposalMade>(told) : nullptr;
    if (made != nullptr && made->disposal_code && made->disposal_code->value == code)
      return MadeOrder{one.event, *made};
  }
  return std::nullopt;
}

template <class R>
const R* told_as(const DemoTold& entry) {
  const auto* told = in_area<delivery::Event>(entry.what);
  return told != nullptr ? std::get_if<R>(told) : nullptr;
}

/// Told with its end, on the day the first panel met.
std::optional<offending::OrderEndSet> signing_of(const Telling& t, EventId order) {
  for (const auto& one : t.history.child) {
    const auto* told = in_area<offending::Event>(one.what);
    const auto* set = told != nullptr ? std::get_if<offending::OrderEndSet>(told) : nullptr;
    if (set != nullptr && set->end_of == order) return *set;
  }
  return std::nullopt;
}

void tell_contract(Telling& t, Dice& dice) {
  constexpr int days_a_month = 30;
  const auto order = order_of(t, "RO");
  const auto signing = order ? signing_of(t, order->order) : std::nullopt;
  if (!signing) return;
  const auto met = signing->end_set_on;
  const auto say = [&](std::string_view list) {
    return LongText{t.words.say(list, t.slots, dice)};
  };
  t.worker_tells(
      met, afternoon,
      delivery::Event(PanelMet{
          order->order, met, PanelSort::first, say("panel.there"), say("panel.said"), {}}));
  const auto months = std::clamp((signing->new_end - met) / days_a_month, shortest_contract_months,
                                 longest_contract_months);
  t.worker_tells(met, evening,
                 delivery::Event(ContractAgreed{
                     order->order, met, {months}, say("contract.terms"), say("contract.child")}));
}

/// An absence that nobody accepted, and when it was judged.
struct Unexcused {
  EventId absence;
  Date missed;
  Date judged;
};
std::vector<Unexcused> unexcused(const Telling& t) {
  std::map<EventId, Date> days;
  std::map<EventId, Date> missed;
  std::vector<Unexcused> all;
  for (const auto& one : t.history.child) {
    if (const auto* made = told_as<AppointmentMade>(one)) days[one.event] = made->meeting_day;
    if (const auto* absent = told_as<AbsenceRecorded>(one))
      missed[one.event] = days[absent->absent_from];
    const auto* judged = told_as<AbsenceJudged>(one);
    if (judged != nullptr && judged->judgement == Judgement::unacceptable)
      all.push_back({judged->judged_absence, missed[judged->judged_absence], london_date(one.at)});
  }
  return all;
}

/// The first ones are warned about; the latest waits to be answered.
void tell_breaches(Telling& t, Dice& dice) {
  const auto order = order_of(t, "YRO");
  if (!order) return;
  const auto say = [&](std::string_view list) {
    return LongText{t.words.say(list, t.slots, dice)};
  };
  std::vector<Warning> warnings;
  for (const auto& one : unexcused(t)) {
    if (one.missed <= order->made.made_on) continue;
    const LongText about{"You did not come to the appointment on " + in_words(one.missed) + "."};
    const auto breach =
        t.worker_tells(one.judged, evening,
                       delivery::Event(BreachNoted{.breach_order = order->order,
                                                   .breach_absence = one.absence,
                                                   .breach_day = one.missed,
                                                   .breach_what = about,
                                                   .breach_tried = say("breach.tried")}));
    const auto given = weekday_from(one.judged + 1);
    // A third would have to go to court: made-up children are spared that.
    if (!t.is_past(given) || warnings.size() == 1) return;
    std::string words;
    for (const auto& sentence : words_of_warning(terms_of_warning(warnings, given), about))
      words += (words.empty() ? "" : " ") + sentence;
    const auto warning = t.worker_tells(
        given, morning,
        delivery::Event(WarningGiven{breach, given, about, WarnedHow::by_hand, {words}}));
    warnings.push_back({warning, given});
  }
}

}  // namespace

void tell_orders(Telling& t) {
  if (t.plan.closed) return;
  auto dice = t.dice.of("orders", t.plan.number);
  tell_contract(t, dice);
  tell_breaches(t, dice);
}

}  // namespace holdfast::cli
