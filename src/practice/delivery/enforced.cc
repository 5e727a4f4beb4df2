// See enforced.h. An order runs to the day that is recorded last as its end; one whose end nobody
// recorded, to the latest day that it can have. One that ended early ran to that day.
#include "practice/delivery/enforced.h"

#include <algorithm>
#include <array>

#include "base/months.h"
#include "practice/offending/offending.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::delivery {
namespace {

/// In data/disposals.tsv.
constexpr std::array<std::string_view, 3> youth_rehabilitation = {"YRO", "YROISS", "YROF"};

bool is_youth_rehabilitation(const offending::Order& order) {
  return order.known != nullptr &&
         std::ranges::find(youth_rehabilitation, order.known->code) != youth_rehabilitation.end();
}

std::optional<Date> end_recorded(const offending::Order& order) {
  if (order.ends_on) return order.ends_on;
  const auto& made = order.made->record;
  if (!made.length_months) return std::nullopt;
  return last_of_months_beginning(made.made_on, static_cast<int>(made.length_months->value));
}

Extending power_of(offending::PutLater power) {
  return power == offending::PutLater::for_breach ? Extending::for_breach : Extending::by_amendment;
}

/// Ends put later by a power that can be used once, as decided.
std::vector<const Said<offending::OrderEndSet>*> put_later(const Situation& s, EventId order) {
  std::vector<const Said<offending::OrderEndSet>*> all;
  for (const auto& set : s.case_file.offending->ends_set)
    if (set.record.end_of == order && set.record.put_later) all.push_back(&set);
  std::ranges::stable_sort(all, {}, [](const auto* one) { return one->record.end_set_on; });
  return all;
}

YouthOrder law_of(const Situation& s, const offending::Order& order) {
  const auto& made = *order.made;
  YouthOrder law{
      .starts_on = made.record.made_on,
      .ends_on = end_recorded(order).value_or(latest_end_when_made(made.record.made_on))};
  if (order.ended != nullptr) law.ends_on = std::min(law.ends_on, order.ended->record.ended_on);
  const auto& state = *s.case_file.delivery;
  for (const auto& one : state.breaches)
    if (is_of(one, made.id()) && one.warning)
      law.warnings.push_back({one.warning->id(), one.warning->record.warned_on});
  for (const auto* set : put_later(s, made.id()))
    law.extensions.push_back({set->id(), power_of(*set->record.put_later)});
  for (const auto& one : state.applications)
    if (order_of(one) == made.id() && one.answer &&
        one.answer->record.revocation_result == RevocationResult::dismissed)
      law.refusals.push_back({one.answer->id(), one.answer->record.revocation_answered_on});
  return law;
}

std::vector<const Noted*> breaches_of(const State& state, EventId order) {
  std::vector<const Noted*> all;
  for (const auto& one : state.breaches)
    if (is_of(one, order)) all.push_back(&one);
  std::ranges::stable_sort(all, {}, [](const auto* one) { return day_of(*one); });
  return all;
}

void count(const Absence& absence, Tried& tried) {
  for (auto asked = absence.asked.rbegin(); asked != absence.asked.rend(); ++asked)
    if (asked->record.in_the_way) tried.in_the_way.push_back(asked->record.in_the_way->value);
  if (!absence.judged) {
    ++tried.not_judged;
    return;
  }
  switch (absence.judged->record.judgement) {
    case Judgement::acceptable:
      ++tried.acceptable;
      return;
    case Judgement::unacceptable:
      ++tried.unacceptable;
      return;
    case Judgement::exceptional:
      ++tried.exceptional;
      return;
  }
}

bool is_theirs(const Said<AppointmentMoved>& moved) {
  const auto by = moved.record.moved_asked_by;
  return by == AskedBy::child || by == AskedBy::family;
}

}  // namespace

std::vector<Enforced> enforced_orders(const Situation& s) {
  std::vector<Enforced> all;
  for (const auto& order :
       offending::orders(*s.case_file.offending, offending::reference(s.service_file))) {
    if (!is_youth_rehabilitation(order)) continue;
    auto law = law_of(s, order);
    const bool over = law.ends_on < s.today();
    all.push_back({.order = order.made->id(),
                   .title = order.title(),
                   .end_known = end_recorded(order).has_value(),
                   .over = over,
                   .law = std::move(law),
                   .breaches = breaches_of(*s.case_file.delivery, order.made->id())});
  }
  return all;
}

std::vector<Date> warning_days(const State& state, EventId order) {
  std::vector<Date> days;
  for (const auto& one : state.breaches)
    if (is_of(one, order) && one.warning) days.push_back(one.warning->record.warned_on);
  return days;
}

const Noted* find_breach(const State& state, EventId id) {
  const auto at = std::ranges::find(state.breaches, id, &Noted::id);
  return at == state.breaches.end() ? nullptr : &*at;
}

const Noted* breach_of_absence(const State& state, EventId absence) {
  const auto at = std::ranges::find_if(
      state.breaches, [&](const Noted& one) { return one.told.record.breach_absence == absence; });
  return at == state.breaches.end() ? nullptr : &*at;
}

const Application* find_application(const State& state, EventId id) {
  const auto at = std::ranges::find(state.applications, id, &Application::id);
  return at == state.applications.end() ? nullptr : &*at;
}

std::vector<Requirement> requirements_of(const Situation& s, EventId order) {
  std::vector<Requirement> all;
  for (const auto& one : s.case_file.offending->requirements) {
    if (one.record.required_by != order) continue;
    auto words = words_for(one.record.requirement);
    if (one.record.requirement_detail) words += ": " + one.record.requirement_detail->value;
    all.push_back({one.id(), std::move(words)});
  }
  return all;
}

Date asked_on(const Application& one) { return one.asked.record.revocation_asked_on; }
EventId order_of(const Application& one) { return one.asked.record.revocation_of; }
Date day_of(const Noted& one) { return one.told.record.breach_day; }
const std::string& what_of(const Noted& one) { return one.told.record.breach_what.value; }
bool is_unacceptable(const AbsenceJudged& judged) {
  return judged.judgement == Judgement::unacceptable;
}

bool is_of(const Noted& one, EventId order) { return one.told.record.breach_order == order; }
bool is_about(const Noted& one, const Requirement& requirement) {
  return one.told.record.breach_requirement == requirement.entry;
}

std::optional<Excuse> opinion_about(const State& state, const Noted& noted) {
  if (!noted.excuses.empty()) return noted.excuses.back().record.excuse_found;
  if (!noted.told.record.breach_absence) return std::nullopt;
  const auto* appointment = with_absence(state, *noted.told.record.breach_absence);
  if (appointment == nullptr || !appointment->absence->judged) return std::nullopt;
  return is_unacceptable(appointment->absence->judged->record) ? Excuse::none : Excuse::reasonable;
}

Breach as_breach(const State& state, const Noted& noted) {
  Breach breach{.id = noted.id(), .happened_on = day_of(noted)};
  breach.excuse = opinion_about(state, noted);
  if (noted.exceptional) breach.exceptional = noted.exceptional->id();
  if (noted.warning) breach.warned_by = noted.warning->id();
  if (noted.information) breach.informed_by = noted.information->id();
  return breach;
}

OfOrder breach_with_order(const Situation& s, EventId breach) {
  const auto* noted = find_breach(*s.case_file.delivery, breach);
  if (noted == nullptr) return {};
  OfOrder found{noted};
  for (auto& order : enforced_orders(s))
    if (order.order == noted->told.record.breach_order) found.order = std::move(order);
  return found;
}

LongText warning_words(const Enforced& order, const Noted& noted, const WarningGiven& warning) {
  auto others = order.law.warnings;
  if (noted.warning)
    std::erase_if(others, [&](const Warning& one) { return one.id == noted.warning->id(); });
  LongText words;
  for (const auto& sentence :
       words_of_warning(terms_of_warning(others, warning.warned_on), warning.warned_about))
    words.value += (words.value.empty() ? "" : " ") + sentence;
  return words;
}

/// Each is counted from the end that stood before it.
std::vector<DoubtfulEnd> doubtful_ends(const Situation& s, const Enforced& order) {
  std::vector<DoubtfulEnd> doubtful;
  for (const auto& one :
       offending::orders(*s.case_file.offending, offending::reference(s.service_file))) {
    if (one.made->id() != order.order) continue;
    YouthOrder before{.starts_on = order.law.starts_on};
    auto stood = one.made->record.ends_on;
    for (const auto& set : s.case_file.offending->ends_set) {
      if (set.record.end_of != order.order) continue;
      if (set.record.put_later && stood) {
        before.ends_on = *stood;
        const auto power = power_of(*set.record.put_later);
        const auto at_most = may_be_extended_to(before, power);
        if (!at_most || set.record.new_end > *at_most)
          doubtful.push_back({set.id(), set.record.new_end, at_most});
        before.extensions.push_back({set.id(), power});
      }
      stood = set.record.new_end;
    }
  }
  return doubtful;
}

Tried tried_since(const Situation& s, Date from) {
  Tried tried;
  for (const auto* one : passed_of(*s.case_file.delivery, s.now)) {
    const auto stands = standing_of(*one, s.now);
    if (day_of(*one) < from || stands == Stands::called_off) continue;
    ++tried.offered;
    if (one->contact) ++tried.kept;
    if (std::ranges::any_of(one->moved, is_theirs)) ++tried.moved;
    if (one->absence) count(*one->absence, tried);
  }
  return tried;
}

}  // namespace holdfast::delivery
