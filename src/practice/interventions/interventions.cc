// Folding referrals, and what stands of them.
#include "practice/interventions/interventions.h"

#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/area_of.h"
#include "practice/delivery/delivery.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::interventions {
namespace {

constexpr int days_a_week = 7;

Referral* named(State& state, EventId id) {
  const auto at = std::ranges::find(state.referrals, id, &Referral::id);
  return at == state.referrals.end() ? nullptr : &*at;
}

void fold(State& state, const Referred& r, const Envelope& e) {
  state.referrals.push_back({.made = {r, e}});
}
void fold(State& state, const Answered& r, const Envelope& e) {
  if (auto* one = named(state, r.answer_of)) one->answers.push_back({r, e});
}
void fold(State& state, const InsteadDecided& r, const Envelope& e) {
  if (auto* one = named(state, r.instead_of)) one->instead = {r, e};
}
void fold(State& state, const Started& r, const Envelope& e) {
  if (auto* one = named(state, r.started_referral)) one->started = {r, e};
}
void fold(State& state, const Attended& r, const Envelope& e) {
  if (auto* one = named(state, r.attended_referral)) one->attended.push_back({r, e});
}
void fold(State& state, const Ended& r, const Envelope& e) {
  if (auto* one = named(state, r.ended_referral)) one->ended = {r, e};
}

std::optional<Date> day_of(const Referred& r) { return r.referred_on; }
std::optional<Date> day_of(const Answered& r) { return r.answer_on; }
std::optional<Date> day_of(const InsteadDecided&) { return std::nullopt; }
std::optional<Date> day_of(const Started& r) { return r.started_on; }
std::optional<Date> day_of(const Attended& r) { return r.attended_on; }
std::optional<Date> day_of(const Ended& r) { return r.ended_on; }

std::optional<Date> happened_on(const void* event) {
  return std::visit([](const auto& record) { return day_of(record); },
                    *static_cast<const Event*>(event));
}

/// The service's own figure, which nobody may have set.
Due ours(const service::State& state, std::string_view key) {
  const auto figure = service::figure(state, key);
  return {{}, figure.value, figure.local_default ? Due::By::local_default : Due::By::our_figure};
}

bool share_an_entry(const std::vector<EventId>& one, const std::vector<EventId>& other) {
  return std::ranges::any_of(
      one, [&](EventId id) { return std::ranges::find(other, id) != other.end(); });
}

bool is_over(Stands stands, const Referral& one) {
  return stands == Stands::ended || (stands == Stands::refused && !one.started);
}

}  // namespace

const Referral* find_referral(const State& state, EventId id) {
  const auto at = std::ranges::find(state.referrals, id, &Referral::id);
  return at == state.referrals.end() ? nullptr : &*at;
}

const service::OfferListed* offer_of(const service::State& service, const Referral& one) {
  const auto* offer = service::find_offer(service, one.made.record.referred_to);
  return offer != nullptr ? &service::as_at(*offer, one.made.envelope.recorded) : nullptr;
}

std::string offer_words(const service::State& service, const Referral& one) {
  const auto* offer = offer_of(service, one);
  return offer != nullptr ? service::name_of(*offer) : say("An offer that is not known");
}

std::string agency_words(const service::State& service, const Referral& one) {
  const auto* offer = offer_of(service, one);
  const auto at =
      offer != nullptr ? service.agencies.find(service::agency_of(*offer)) : service.agencies.end();
  return at != service.agencies.end() ? at->second.name : say("An agency that is not known");
}

EventId offer_named(const Referral& one) { return one.made.record.referred_to; }
Date referred_day(const Referral& one) { return one.made.record.referred_on; }
const std::vector<EventId>& towards_of(const Referral& one) {
  return one.made.record.referred_towards;
}

std::optional<Date> answered_day(const Referral& one) {
  return one.answers.empty() ? std::nullopt : std::optional(one.answers.front().record.answer_on);
}
std::optional<Date> started_day(const Referral& one) {
  return one.started ? std::optional(one.started->record.started_on) : std::nullopt;
}
std::optional<Date> ended_day(const Referral& one) {
  return one.ended ? std::optional(one.ended->record.ended_on) : std::nullopt;
}

const Said<Answered>* last_answer(const Referral& one) {
  return one.answers.empty() ? nullptr : &one.answers.back();
}

std::optional<RefusedFor> refused_for(const Referral& one) {
  const auto* answer = last_answer(one);
  return answer != nullptr ? answer->record.refused_for : std::nullopt;
}

/// That it started says more than what was answered before.
Stands standing_of(const Referral& one) {
  if (one.ended) return Stands::ended;
  if (one.started) return Stands::started;
  const auto* answer = last_answer(one);
  if (answer == nullptr) return Stands::not_answered;
  switch (answer->record.answer_given) {
    case Answer::accepted:
      return Stands::accepted;
    case Answer::waiting:
      return Stands::waiting;
    case Answer::refused:
      return Stands::refused;
  }
  return Stands::not_answered;
}

bool is_waiting(Stands stands) {
  return stands == Stands::not_answered || stands == Stands::waiting || stands == Stands::accepted;
}

const Referral* made_instead(const State& state, EventId refused) {
  const auto at = std::ranges::find_if(state.referrals, [&](const Referral& one) {
    return one.made.record.instead_refer == refused;
  });
  return at == state.referrals.end() ? nullptr : &*at;
}

Due answer_due(const Situation& s, const Referral& one) {
  const auto& state = *s.service_file.service;
  const auto* offer = offer_of(state, one);
  const auto theirs = offer != nullptr ? service::answer_working_days(*offer) : std::nullopt;
  auto due = theirs ? Due{{}, *theirs, Due::By::their_figure}
                    : ours(state, service::referral_answered_within_working_days);
  due.day = working_days_after(*s.service_file.calendar, referred_day(one), due.figure);
  return due;
}

/// The day they said goes before the figure of the directory, and that before ours. Where they gave
/// neither, the weeks run from their answer, so that a late answer is not held against a start.
Due start_due(const Situation& s, const Referral& one) {
  const auto& state = *s.service_file.service;
  const auto* answer = last_answer(one);
  if (answer != nullptr && answer->record.start_expected)
    return {*answer->record.start_expected, 0, Due::By::their_day};
  const auto* offer = offer_of(state, one);
  if (const auto weeks = offer != nullptr ? service::start_weeks(*offer) : std::nullopt)
    return {referred_day(one) + *weeks * days_a_week, *weeks, Due::By::their_figure};
  auto due = ours(state, service::intervention_started_within_weeks);
  const auto from = answer != nullptr ? answer->record.answer_on : referred_day(one);
  due.day = from + due.figure * days_a_week;
  return due;
}

std::vector<const Said<delivery::ContactRecorded>*> contacts_of(const Situation& s,
                                                                const Referral& one) {
  std::vector<const Said<delivery::ContactRecorded>*> list;
  const auto& state = *s.service_file.service;
  const auto* offer = offer_of(state, one);
  if (offer == nullptr || !one.started) return list;
  const auto agency = service::agency_of(*offer);
  const bool own = state.own_agency == agency;
  for (const auto& contact : s.case_file.delivery->contacts) {
    const auto day = delivery::day_of(contact.record);
    if (day < *started_day(one) || (one.ended && day > *ended_day(one))) continue;
    const bool counts = own ? share_an_entry(delivery::towards_of(contact.record), towards_of(one))
                            : delivery::agency_of(*s.case_file.delivery, contact.record) == agency;
    if (counts) list.push_back(&contact);
  }
  std::ranges::stable_sort(list, std::greater{},
                           [](const auto* contact) { return delivery::day_of(contact->record); });
  return list;
}

Date last_heard(const Situation& s, const Referral& one) {
  auto last = started_day(one).value_or(referred_day(one));
  for (const auto& told : one.attended) last = std::max(last, told.record.attended_on);
  const auto contacts = contacts_of(s, one);
  return contacts.empty() ? last : std::max(last, delivery::day_of(contacts.front()->record));
}

std::vector<const Referral*> going_on(const State& state) {
  std::vector<const Referral*> list;
  for (const auto& one : state.referrals)
    if (!is_over(standing_of(one), one)) list.push_back(&one);
  std::ranges::stable_sort(list, std::greater{},
                           [](const auto* one) { return referred_day(*one); });
  return list;
}

std::vector<const Referral*> over(const State& state) {
  std::vector<const Referral*> list;
  for (const auto& one : state.referrals)
    if (is_over(standing_of(one), one)) list.push_back(&one);
  std::ranges::stable_sort(list, std::greater{},
                           [](const auto* one) { return referred_day(*one); });
  return list;
}

const Area& area() {
  static const auto made = [] {
    auto one = area_of<Event, State>(AreaName::interventions, &prompts);
    one.happened_on = happened_on;
    return one;
  }();
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::interventions
