// Enforcement, worked out from days.
//
// The rule has two halves, and both are about the day of the breach: it lies within the period of a
// warning, and by then a further warning had been given within that same period. How many warnings
// there are altogether is never counted: three in fourteen months may lie in no one period.
#include "practice/delivery/enforcement.h"

#include <algorithm>

#include "base/months.h"
#include "base/words.h"

namespace holdfast::delivery {
namespace {

constexpr int warned_months = 12;
constexpr int extended_months = 6;
constexpr int refused_months = 3;
constexpr int longest_order_months = 36;

/// Each warning with each further one in its period, the earliest first. Warnings of one day stay
/// in the order in which they were recorded.
std::vector<Ground> grounds_of(const YouthOrder& order) {
  auto warnings = order.warnings;
  std::ranges::stable_sort(warnings, {}, &Warning::given_on);
  std::vector<Ground> found;
  for (auto first = warnings.begin(); first != warnings.end(); ++first) {
    const auto period = warned_period(*first);
    for (auto further = first + 1; further != warnings.end(); ++further)
      if (holds(period, further->given_on)) found.push_back({first->id, further->id, period});
  }
  return found;
}

/// What the breach comes after: a pair whose further warning was given on an earlier day, or else
/// one whose further warning was given that day.
void find_ground(const YouthOrder& order, const Breach& breach, MustBeDone& done) {
  for (const auto& ground : grounds_of(order)) {
    if (!holds(ground.period, breach.happened_on)) continue;
    const auto further_on = given_on(order, ground.further);
    if (further_on < breach.happened_on) {
      done.ground = ground;
      return;
    }
    // A warning about this breach came after it, and is about no earlier one.
    const bool about_it = breach.warned_by == ground.further || breach.warned_by == ground.warned;
    if (further_on == breach.happened_on && !about_it && !done.same_day)
      done.same_day = ground.further;
  }
}

bool asks_for_an_act(Duty duty) {
  return duty == Duty::warn_or_inform || duty == Duty::must_inform_unless_exceptional;
}

}  // namespace

bool holds(const Period& period, Date day) { return period.first <= day && day <= period.last; }

Date given_on(const YouthOrder& order, EventId warning) {
  return std::ranges::find(order.warnings, warning, &Warning::id)->given_on;
}

Period warned_period(const Warning& warning) {
  return {warning.given_on, last_of_months_beginning(warning.given_on, warned_months)};
}

MustBeDone what_must_be_done(const YouthOrder& order, const Breach& breach) {
  if (!holds({order.starts_on, order.ends_on}, breach.happened_on)) return {Duty::not_in_force};
  if (!breach.excuse) return {Duty::decide_about_excuse};
  if (breach.excuse == Excuse::reasonable) return {Duty::nothing};
  MustBeDone done{Duty::warn_or_inform};
  done.inform_by = order.ends_on;
  find_ground(order, breach, done);
  if (done.ground && !breach.exceptional) done.duty = Duty::must_inform_unless_exceptional;
  return done;
}

bool is_answered(const YouthOrder& order, const Breach& breach) {
  const auto duty = what_must_be_done(order, breach).duty;
  if (duty == Duty::decide_about_excuse) return false;
  if (!asks_for_an_act(duty) || breach.informed_by) return true;
  return duty == Duty::warn_or_inform && breach.warned_by.has_value();
}

std::optional<Date> next_must_inform_until(const YouthOrder& order) {
  std::optional<Date> until;
  for (const auto& ground : grounds_of(order)) {
    const auto last = std::min(ground.period.last, order.ends_on);
    // A further warning on the last day leaves no day after it.
    if (given_on(order, ground.further) >= last) continue;
    if (!until || last > *until) until = last;
  }
  return until;
}

WarningTerms terms_of_warning(std::span<const Warning> others, Date given_on) {
  std::optional<Date> until;
  for (const auto& other : others) {
    const auto period = warned_period(other);
    if (holds(period, given_on) && (!until || period.last > *until)) until = period.last;
  }
  if (until) return {WarningKind::within_a_period, *until};
  return {WarningKind::opens_a_period, warned_period({{}, given_on}).last};
}

std::vector<std::string> words_of_warning(const WarningTerms& terms,
                                          const LongText& circumstances) {
  std::vector<std::string> words = {
      say("This is a warning. What happened: {what}", {{"what", circumstances.value}}),
      say("You did not do what your order says you must do, and this is unacceptable.")};
  switch (terms.kind) {
    case WarningKind::opens_a_period:
      words.push_back(
          say("If you break your order more than once from today until the end of {until}, you can "
              "be brought before a court.",
              {{"until", in_words(terms.until)}}));
      break;
    case WarningKind::within_a_period:
      words.push_back(
          say("You have been warned before. If you break your order again before the end of "
              "{until}, you can be brought before a court.",
              {{"until", in_words(terms.until)}}));
      break;
  }
  return words;
}

std::optional<Date> may_be_extended_to(const YouthOrder& order, Extending power) {
  const auto used = [&](const Extension& extension) { return extension.power == power; };
  if (std::ranges::any_of(order.extensions, used)) return std::nullopt;
  return months_after(order.ends_on, extended_months);
}

Date latest_end_when_made(Date starts_on) { return months_after(starts_on, longest_order_months); }

std::optional<Date> no_application_until(const YouthOrder& order, Date on) {
  std::optional<Date> until;
  for (const auto& refusal : order.refusals) {
    const Period barred{refusal.dismissed_on,
                        last_of_months_beginning(refusal.dismissed_on, refused_months)};
    if (holds(barred, on) && (!until || barred.last > *until)) until = barred.last;
  }
  return until;
}

std::vector<CourtPower> court_powers() {
  return {
      {say("The court may fine the child up to £2,500."), "6(5)(a), 7(2)(a)"},
      {say("The court may add requirements to the order or put others in their place."),
       "6(5)(b), 7(2)(b)"},
      {say("The court may sentence the child again for the offence the order was made for."),
       "6(5)(c), 7(2)(c)"},
      {say("A youth court may send an order made by the Crown Court back to the Crown Court."),
       "6(3)"},
      {say("When it changes what the order asks, the court may put its end later: once, by up to "
           "6 months, even if the order then lasts for more than 3 years."),
       "10(4) to (6)"},
      {say("Unpaid work that the order did not ask for before can be as little as 20 hours."),
       "10(7)"},
      {say("The court must take into account how far the child has kept to the order."), "6 to 11"},
      {say("Refusing surgical, electrical or other treatment is no breach if the court finds the "
           "refusal reasonable."),
       "6 to 11"},
      {say("If the child has wilfully and persistently not kept to the order, the court may make "
           "one with intensive supervision and surveillance even where the offence could not be "
           "punished with custody. If that order is broken, it may make a detention and training "
           "order of up to 4 months."),
       "6 to 11"},
  };
}

}  // namespace holdfast::delivery
