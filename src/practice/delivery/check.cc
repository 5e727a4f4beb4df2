// What is wrong with recording an appointment, or what came of it.
#include <algorithm>

#include "base/words.h"
#include "practice/delivery/enforced.h"
#include "practice/delivery/orders_worked.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::delivery {
namespace {

constexpr int most_weeks = 20;  // what one post records at most
constexpr int most_minutes = 24 * 60;
constexpr int most_tries = 50;
constexpr int most_days_ahead = 2 * 366;

const State& state_of(const Situation& s) { return *s.case_file.delivery; }

/// A time that can be read, and that comes once on that day.
std::optional<ClockTime> time_in(const std::string& written, Date day, std::string_view field,
                                 Problems& into) {
  const auto time = clock_time_from(written);
  if (!time) {
    into.push_back(
        {std::string(field), say("Enter a time like 4:30pm or 16:30, with am or pm before 7")});
    return std::nullopt;
  }
  if (const auto wrong = wrong_with(day, *time)) into.push_back({std::string(field), *wrong});
  return time;
}

void must_be_entries(const Situation& s, const std::vector<EventId>& entries,
                     std::string_view field, Problems& into) {
  const auto stands = [&](EventId entry) {
    const auto* told = s.case_file.history->find(entry);
    return told != nullptr && !told->withdrawn;
  };
  if (!std::ranges::all_of(entries, stands))
    into.push_back({std::string(field), say("Select entries of this record that stand")});
}

void must_be_here(const Situation& s, PersonId person, std::string_view field, Problems& into) {
  if (service::person_here(*s.service_file.service, person, s.today()) == nullptr)
    into.push_back({std::string(field), say("Select somebody from the list")});
}

/// Nothing was said of what came of it, so that it can still be moved, called off, or told of.
Problems must_be_open(const Appointment* one) {
  if (one == nullptr) return {{"", say("There is no such appointment")}};
  if (one->contact) return {{"", say("A contact is recorded for this appointment already")}};
  if (one->absence) return {{"", say("An absence is recorded for this appointment already")}};
  if (one->off) return {{"", say("This appointment was called off")}};
  return {};
}

Problems check(const Situation& s, const AppointmentMade& r) {
  Problems problems;
  time_in(r.meeting_time.value, r.meeting_day, "meeting_time", problems);
  if (r.meeting_day > s.today() + most_days_ahead)
    problems.push_back({"meeting_day", say("Enter a day within the next two years")});
  if (r.weeks_running.value < 1 || r.weeks_running.value > most_weeks)
    problems.push_back({"weeks_running", say("Enter a whole number from 1 to 20")});
  must_be_here(s, r.meeting_with, "meeting_with", problems);
  if (r.meeting_agency && !s.service_file.service->agencies.contains(*r.meeting_agency))
    problems.push_back({"meeting_agency", say("Select an agency from the list")});
  must_be_entries(s, r.meeting_towards, "meeting_towards", problems);
  return problems;
}

Problems check(const Situation& s, const AppointmentMoved& r) {
  const auto* one = find_appointment(state_of(s), r.moved_meeting);
  auto problems = must_be_open(one);
  if (!problems.empty()) return problems;
  const auto time = time_in(r.moved_time.value, r.moved_day, "moved_time", problems);
  if (r.moved_day > s.today() + most_days_ahead)
    problems.push_back({"moved_day", say("Enter a day within the next two years")});
  if (problems.empty() && moment_at(r.moved_day, *time) == moment_of(*one))
    problems.push_back({"moved_day", say("It is on that day and at that time already")});
  return problems;
}

Problems check(const Situation& s, const AppointmentCalledOff& r) {
  return must_be_open(find_appointment(state_of(s), r.off_meeting));
}

/// An absence that turns out to have been a contact is withdrawn first.
Problems check(const Situation& s, const ContactRecorded& r) {
  Problems problems;
  if (r.contact_of) {
    problems = must_be_open(find_appointment(state_of(s), *r.contact_of));
    if (!problems.empty()) return problems;
  }
  const auto time = time_in(r.contact_time.value, r.contact_day, "contact_time", problems);
  if (problems.empty() && moment_at(r.contact_day, *time) > s.now)
    problems.push_back({"contact_day", say("A contact cannot be in the future")});
  if (r.contact_minutes.value < 1 || r.contact_minutes.value > most_minutes)
    problems.push_back({"contact_minutes", say("Enter a whole number from 1 to 1440")});
  if (!s.service_file.service->people.contains(r.contact_by))
    problems.push_back({"contact_by", say("Select somebody from the list")});
  must_be_entries(s, r.contact_towards, "contact_towards", problems);
  return problems;
}

Problems check(const Situation& s, const AbsenceRecorded& r) {
  const auto* one = find_appointment(state_of(s), r.absent_from);
  auto problems = must_be_open(one);
  if (problems.empty() && moment_of(*one) > s.now)
    problems.push_back({"", say("This appointment is still to come")});
  return problems;
}

/// Of an absence that stands and that nobody has judged.
const Absence* open_absence(const Situation& s, EventId id) {
  const auto* one = with_absence(state_of(s), id);
  return one != nullptr && !one->absence->judged ? &*one->absence : nullptr;
}

Problems check(const Situation& s, const AbsenceAsked& r) {
  if (open_absence(s, r.asked_absence) == nullptr)
    return {{"", say("This absence was judged already")}};
  if (r.tries && (r.tries->value < 1 || r.tries->value > most_tries))
    return {{"tries", say("Enter a whole number from 1 to 50")}};
  return {};
}

/// Nobody is judged unheard. Source: sources.md#absences
Problems check(const Situation& s, const AbsenceJudged& r) {
  const auto* absence = open_absence(s, r.judged_absence);
  if (absence == nullptr) return {{"", say("This absence was judged already")}};
  if (absence->asked.empty())
    return {{"", say("Ask the child what got in the way first, or write how often you tried")}};
  return {};
}

Problems check(const Situation& s, const TrustTold& r) {
  return wrong_with(state_of(s).trusts, r, s.today());
}

Problems check(const Situation& s, const TrustEnded& r) {
  return wrong_with(state_of(s).trusts, r);
}

Problems check(const Situation& s, const LevelSet& r) {
  constexpr int most_days_before = 3 * 366;
  if (r.level_from > s.today())
    return {{"level_from", say("Set the level on the day it begins, or after")}};
  if (r.level_from < s.today() - most_days_before)
    return {{"level_from", say("Enter a day within the last three years")}};
  return {};
}

}  // namespace

Problems check(const Situation& s, const Event& event) {
  return std::visit([&](const auto& record) { return check(s, record); }, event);
}

}  // namespace holdfast::delivery
