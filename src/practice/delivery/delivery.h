// Delivery: appointments, what came of each, and how often a child is seen. It says what is ahead,
// what passed with nothing recorded, and what cannot be reached any more; whether an absence was
// acceptable, and which level is right, is for people to say.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/clock_time.h"
#include "practice/delivery/absences.h"
#include "practice/delivery/appointments.h"
#include "practice/delivery/breaches.h"
#include "practice/delivery/contacts.h"
#include "practice/delivery/custody.h"
#include "practice/delivery/levels.h"
#include "practice/delivery/panels.h"
#include "practice/delivery/trusts.h"
#include "practice/prompt.h"
#include "records/said.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::delivery {

using Event = std::variant<AppointmentMade, AppointmentMoved, AppointmentCalledOff, ContactRecorded,
                           AbsenceRecorded, AbsenceAsked, AbsenceJudged, LevelSet, BreachNoted,
                           ExcuseDecided, CircumstancesExceptional, WarningGiven, InformationLaid,
                           RevocationAsked, RevocationAnswered, ContractAgreed, PanelMet,
                           ContractBroken, DaysServedTold, CustodyMet, TrustTold, TrustEnded>;

struct Absence {
  Said<AbsenceRecorded> told;
  std::vector<Said<AbsenceAsked>> asked = {};
  std::optional<Said<AbsenceJudged>> judged = {};
  EventId id() const { return told.id(); }
};

struct Appointment {
  Said<AppointmentMade> made;
  std::vector<Said<AppointmentMoved>> moved = {};
  std::optional<Said<AppointmentCalledOff>> off = {};
  std::optional<Said<ContactRecorded>> contact = {};
  std::optional<Absence> absence = {};
  EventId id() const { return made.id(); }
};

/// A requirement that was not kept, with what was said and done about it.
struct Noted {
  Said<BreachNoted> told;
  std::vector<Said<ExcuseDecided>> excuses = {};
  std::optional<Said<CircumstancesExceptional>> exceptional = {};
  std::optional<Said<WarningGiven>> warning = {};
  std::optional<Said<InformationLaid>> information = {};
  EventId id() const { return told.id(); }
};

/// To revoke an order.
struct Application {
  Said<RevocationAsked> asked;
  std::optional<Said<RevocationAnswered>> answer = {};
  EventId id() const { return asked.id(); }
};

struct State {
  std::vector<Appointment> appointments;        ///< in the order made
  std::vector<Said<ContactRecorded>> contacts;  ///< all, those of appointments too
  std::vector<Said<LevelSet>> levels;           ///< in the order set
  Trusts trusts;
  std::vector<Noted> breaches;            ///< in the order noted
  std::vector<Application> applications;  ///< in the order made
  // Each in the order recorded.
  std::vector<Said<ContractAgreed>> contracts;
  std::vector<Said<PanelMet>> panels;
  std::vector<Said<ContractBroken>> broken;
  std::vector<Said<DaysServedTold>> served;
  std::vector<Said<CustodyMet>> custody_meetings;
};

/// Null: there is none of that entry.
const Appointment* find_appointment(const State& state, EventId id);
/// By the absence's entry.
const Appointment* with_absence(const State& state, EventId id);

/// Where it was last moved to.
Date day_of(const Appointment& one);
/// As it was written; read again by clock_time_from.
const std::string& time_of(const Appointment& one);
/// "3 November 2026 at 4:30pm"
std::string when_words(const Appointment& one);
/// Of a time that cannot be read, the day's beginning.
Moment moment_of(const Appointment& one);
PersonId worker_of(const Appointment& one);
/// Entries of the plan.
const std::vector<EventId>& towards_of(const Appointment& one);
const std::string& place_of(const Appointment& one);
std::string_view sort_wire(const Appointment& one);
Date day_of(const ContactRecorded& contact);
const std::vector<EventId>& towards_of(const ContactRecorded& contact);
/// That which held its appointment, or took part in it; nothing: none, or it was not planned.
std::optional<AgencyId> agency_of(const State& state, const ContactRecorded& contact);
bool was_seen(const ContactRecorded& contact);
/// Of no appointment, the latest first.
std::vector<const Said<ContactRecorded>*> unplanned_of(const State& state);
/// What one worker had with the child, over the contacts at which the child was seen.
struct SeenBy {
  PersonId worker;
  std::size_t times = 0;
  int minutes = 0;
  Date first;
  Date last;
};
/// Whoever saw the child most often first. Source: sources.md#contacts
std::vector<SeenBy> seen_by(const State& state);
/// The same a week later, and so on, as many as it says: the first is itself.
std::vector<AppointmentMade> weekly(const AppointmentMade& first);

enum class Stands { ahead, nothing_recorded, took_place, absent, called_off };
Stands standing_of(const Appointment& one, Moment now);
std::string_view label_of(Stands stands);
/// Those ahead, the soonest first; the others, the latest first.
std::vector<const Appointment*> ahead_of(const State& state, Moment now);
std::vector<const Appointment*> passed_of(const State& state, Moment now);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::delivery
