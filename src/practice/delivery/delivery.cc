// Folding appointments and contacts, and what stands of them.
#include "practice/delivery/delivery.h"

#include "practice/delivery/series.h"

#include <algorithm>

#include "base/words.h"
#include "practice/area_of.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

Appointment* named(State& state, EventId id) {
  const auto at = std::ranges::find(state.appointments, id, &Appointment::id);
  return at == state.appointments.end() ? nullptr : &*at;
}

Absence* absence_in(State& state, EventId id) {
  for (auto& one : state.appointments)
    if (one.absence && one.absence->id() == id) return &*one.absence;
  return nullptr;
}

void fold(State& state, const AppointmentMade& r, const Envelope& e) {
  Appointment one;
  one.made = {r, e};
  state.appointments.push_back(std::move(one));
}
void fold(State& state, const AppointmentMoved& r, const Envelope& e) {
  if (auto* one = named(state, r.moved_meeting)) one->moved.push_back({r, e});
}
void fold(State& state, const AppointmentCalledOff& r, const Envelope& e) {
  if (auto* one = named(state, r.off_meeting)) one->off = {r, e};
}
void fold(State& state, const ContactRecorded& r, const Envelope& e) {
  state.contacts.push_back({r, e});
  if (r.contact_of)
    if (auto* one = named(state, *r.contact_of)) one->contact = {r, e};
}
void fold(State& state, const AbsenceRecorded& r, const Envelope& e) {
  if (auto* one = named(state, r.absent_from)) one->absence = Absence{{r, e}};
}
void fold(State& state, const AbsenceAsked& r, const Envelope& e) {
  if (auto* absence = absence_in(state, r.asked_absence)) absence->asked.push_back({r, e});
}
void fold(State& state, const AbsenceJudged& r, const Envelope& e) {
  if (auto* absence = absence_in(state, r.judged_absence)) absence->judged = {r, e};
}
void fold(State& state, const LevelSet& r, const Envelope& e) { state.levels.push_back({r, e}); }
void fold(State& state, const TrustTold& r, const Envelope& e) {
  delivery::fold(state.trusts, r, e);
}
void fold(State& state, const TrustEnded& r, const Envelope& e) {
  delivery::fold(state.trusts, r, e);
}

Noted* noted(State& state, EventId id) {
  const auto at = std::ranges::find(state.breaches, id, &Noted::id);
  return at == state.breaches.end() ? nullptr : &*at;
}

void fold(State& state, const BreachNoted& r, const Envelope& e) {
  state.breaches.push_back({{r, e}});
}
void fold(State& state, const ExcuseDecided& r, const Envelope& e) {
  if (auto* one = noted(state, r.excuse_of)) one->excuses.push_back({r, e});
}
void fold(State& state, const CircumstancesExceptional& r, const Envelope& e) {
  if (auto* one = noted(state, r.exceptional_of)) one->exceptional = {r, e};
}
void fold(State& state, const WarningGiven& r, const Envelope& e) {
  if (auto* one = noted(state, r.warning_of)) one->warning = {r, e};
}
void fold(State& state, const InformationLaid& r, const Envelope& e) {
  if (auto* one = noted(state, r.information_of)) one->information = {r, e};
}
void fold(State& state, const RevocationAsked& r, const Envelope& e) {
  state.applications.push_back({{r, e}});
}
void fold(State& state, const RevocationAnswered& r, const Envelope& e) {
  const auto at = std::ranges::find(state.applications, r.revocation_answered, &Application::id);
  if (at != state.applications.end()) at->answer = {r, e};
}

void fold(State& state, const ContractAgreed& r, const Envelope& e) {
  state.contracts.push_back({r, e});
}
void fold(State& state, const PanelMet& r, const Envelope& e) { state.panels.push_back({r, e}); }
void fold(State& state, const ContractBroken& r, const Envelope& e) {
  state.broken.push_back({r, e});
}
void fold(State& state, const DaysServedTold& r, const Envelope& e) {
  state.served.push_back({r, e});
}
void fold(State& state, const CustodyMet& r, const Envelope& e) {
  state.custody_meetings.push_back({r, e});
}

std::optional<Date> happened_on(const void* event) {
  const auto* contact = std::get_if<ContactRecorded>(static_cast<const Event*>(event));
  return contact != nullptr ? std::optional(contact->contact_day) : std::nullopt;
}

}  // namespace

const Appointment* find_appointment(const State& state, EventId id) {
  const auto at = std::ranges::find(state.appointments, id, &Appointment::id);
  return at == state.appointments.end() ? nullptr : &*at;
}

const Appointment* with_absence(const State& state, EventId id) {
  const auto at = std::ranges::find_if(state.appointments, [&](const Appointment& one) {
    return one.absence && one.absence->id() == id;
  });
  return at == state.appointments.end() ? nullptr : &*at;
}

Date day_of(const Appointment& one) {
  return one.moved.empty() ? one.made.record.meeting_day : one.moved.back().record.moved_day;
}

const std::string& time_of(const Appointment& one) {
  return one.moved.empty() ? one.made.record.meeting_time.value
                           : one.moved.back().record.moved_time.value;
}

std::string when_words(const Appointment& one) {
  const auto time = clock_time_from(time_of(one));
  return say("{day} at {time}",
             {{"day", in_words(day_of(one))}, {"time", time ? in_words(*time) : time_of(one)}});
}

Moment moment_of(const Appointment& one) {
  return moment_at(day_of(one), clock_time_from(time_of(one)).value_or(ClockTime{}));
}

PersonId worker_of(const Appointment& one) { return one.made.record.meeting_with; }
const std::vector<EventId>& towards_of(const Appointment& one) {
  return one.made.record.meeting_towards;
}
const std::string& place_of(const Appointment& one) { return one.made.record.meeting_place.value; }
std::string_view sort_wire(const Appointment& one) {
  return words_of(Sort{})[static_cast<std::size_t>(one.made.record.meeting_sort)].wire;
}
Date day_of(const ContactRecorded& contact) { return contact.contact_day; }
const std::vector<EventId>& towards_of(const ContactRecorded& contact) {
  return contact.contact_towards;
}
std::optional<AgencyId> agency_of(const State& state, const ContactRecorded& contact) {
  const auto* one = contact.contact_of ? find_appointment(state, *contact.contact_of) : nullptr;
  return one != nullptr ? one->made.record.meeting_agency : std::nullopt;
}
bool was_seen(const ContactRecorded& contact) { return contact.child_seen; }

std::vector<const Said<ContactRecorded>*> unplanned_of(const State& state) {
  std::vector<const Said<ContactRecorded>*> list;
  for (const auto& one : state.contacts)
    if (!one.record.contact_of) list.push_back(&one);
  std::ranges::stable_sort(list, std::greater{},
                           [](const auto* one) { return day_of(one->record); });
  return list;
}

Date first_day(const AppointmentMade& made) { return made.meeting_day; }
Date day_of(const AppointmentMoved& moved) { return moved.moved_day; }
const std::string& time_of(const AppointmentMoved& moved) { return moved.moved_time.value; }
AppointmentMoved said_of(const AppointmentMoved& moved, EventId other, Date day) {
  auto same = moved;
  same.moved_meeting = other;
  same.moved_day = day;
  return same;
}
AppointmentCalledOff said_of(const AppointmentCalledOff& off, EventId other) {
  auto same = off;
  same.off_meeting = other;
  return same;
}

std::vector<AppointmentMade> weekly(const AppointmentMade& first) {
  constexpr int days_a_week = 7;
  std::vector<AppointmentMade> all;
  for (int week = 0; week < std::max(first.weeks_running.value, 1); ++week) {
    all.push_back(first);
    all.back().meeting_day = first.meeting_day + week * days_a_week;
  }
  return all;
}

/// A contact that was recorded took place, whatever was said before of the appointment.
Stands standing_of(const Appointment& one, Moment now) {
  if (one.contact) return Stands::took_place;
  if (one.absence) return Stands::absent;
  if (one.off) return Stands::called_off;
  return moment_of(one) < now ? Stands::nothing_recorded : Stands::ahead;
}

std::vector<const Appointment*> ahead_of(const State& state, Moment now) {
  std::vector<const Appointment*> list;
  for (const auto& one : state.appointments)
    if (standing_of(one, now) == Stands::ahead) list.push_back(&one);
  std::ranges::stable_sort(list, {}, [](const auto* one) { return moment_of(*one); });
  return list;
}

std::vector<const Appointment*> passed_of(const State& state, Moment now) {
  std::vector<const Appointment*> list;
  for (const auto& one : state.appointments)
    if (standing_of(one, now) != Stands::ahead) list.push_back(&one);
  std::ranges::stable_sort(list, std::greater{}, [](const auto* one) { return moment_of(*one); });
  return list;
}

const Area& area() {
  static const auto made = [] {
    auto one = area_of<Event, State>(AreaName::delivery, &prompts);
    one.happened_on = happened_on;
    return one;
  }();
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::delivery
