// Who hears of it when something is late, at each step of the ladder.
#include <algorithm>

#include "practice/children/children.h"
#include "practice/service/service.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

const service::State& service_of(const Situation& s) { return *s.service_file.service; }

template <class Wanted>
std::vector<PersonId> people_where(const Situation& s, const Wanted& wanted) {
  std::vector<PersonId> list;
  for (const auto& [id, person] : service_of(s).people)
    if (service::person_here(service_of(s), id, s.today()) != nullptr && wanted(person))
      list.push_back(id);
  return list;
}

std::vector<PersonId> people_of(const Situation& s, AgencyId agency) {
  return people_where(s, [&](const service::Person& person) {
    return service::post_at(person, agency) != nullptr;
  });
}

std::vector<PersonId> coordinators_of(const Situation& s, AgencyId agency) {
  return people_where(s, [&](const service::Person& person) {
    return person.coordinator && service::post_at(person, agency) != nullptr;
  });
}

/// Of what that agency must answer or read.
std::vector<PersonId> told_of_agency(const Situation& s, AgencyId agency, Rung rung) {
  switch (rung) {
    case Rung::told:
    case Rung::reminder:
      return people_of(s, agency);
    case Rung::their_manager:
      return coordinators_of(s, agency);
    case Rung::our_manager:
      return managers_of(s, children::whose_case(s));
    case Rung::heads:
      return people_as(s, Role::head_of_service);
  }
  return {};
}

/// Who takes a refusal up, and the heads above them; no agency hears of it.
std::vector<PersonId> told_of_raised(const Situation& s, Rung rung) {
  return rung == Rung::heads ? people_as(s, Role::head_of_service) : managers_of_case(s);
}

bool is_raised(const State& state, EventId item) {
  return std::ranges::any_of(state.requests, [&](const Request& request) {
    const auto* taken_up = raised(request);
    return taken_up != nullptr && taken_up->source() == item;
  });
}

/// Whoever asked hears of an answer at once, whether or not they must read it.
void add_asker(const Situation& s, EventId item, std::vector<PersonId>& into) {
  for (const auto& request : s.case_file.sharing->requests)
    for (const auto& answer : request.answers)
      if (answer.told.source() == item) add_each(into, who_settles(s, request));
}

/// A reader of the service has one manager, so both steps in between reach them.
std::vector<PersonId> told_of_reading(const Situation& s, EventId item, Rung rung) {
  for (const auto& one : to_read(s)) {
    if (one.item != item) continue;
    if (rung == Rung::told || rung == Rung::reminder) {
      auto people = one.readers;
      if (rung == Rung::told) add_asker(s, item, people);
      return people;
    }
    return rung == Rung::heads ? people_as(s, Role::head_of_service) : managers_of(s, one.readers);
  }
  return {};
}

/// What follows from an answer, and whether there is more time, is for whoever asked to say.
std::vector<PersonId> told_of_request(const Situation& s, const Request& request, Rung rung) {
  const auto people = who_settles(s, request);
  if (rung == Rung::told || rung == Rung::reminder) return people;
  return rung == Rung::heads ? people_as(s, Role::head_of_service) : managers_of(s, people);
}

/// Whoever works with the child, wherever they are; then who answers for them.
std::vector<PersonId> told_of_contingency(const Situation& s, Rung rung) {
  switch (rung) {
    case Rung::told:
    case Rung::reminder:
      return children::whose_case(s);
    case Rung::their_manager:
    case Rung::our_manager:
      return managers_of_case(s);
    case Rung::heads:
      return people_as(s, Role::head_of_service);
  }
  return {};
}

/// Who must do it at first, and who is above them: of managers, the head of service.
std::vector<PersonId> told_of_task(const Situation& s, const Climber& climber, Rung rung) {
  if (climber.task == Task::contingency) return told_of_contingency(s, rung);
  const auto* share = find_share(*s.case_file.sharing, climber.item);
  const auto* disclosure = find_disclosure(*s.case_file.sharing, climber.item);
  if (const auto* request = request_about(*s.case_file.sharing, climber.item))
    return told_of_request(s, *request, rung);
  if (share == nullptr && disclosure == nullptr) return {};
  const bool justifies = climber.task == Task::justification;
  if (rung == Rung::told || rung == Rung::reminder)
    return justifies ? who_justifies(s, *share)
           : share   ? who_reviews(s, *share)
                     : who_decides(s, *disclosure);
  if (rung != Rung::heads && justifies) return managers_of(s, who_justifies(s, *share));
  return people_as(s, Role::head_of_service);
}

/// The agency that an item waits for; nothing where it waits for people of the service.
std::optional<AgencyId> waits_for(const State& state, EventId item) {
  if (const auto* request = asked_by(state, item)) return agency_of(*request);
  const auto* share = find_share(state, item);
  return share != nullptr ? std::optional(share->given.record.recipient) : std::nullopt;
}

}  // namespace

std::vector<PersonId> told_at(const Situation& s, const Climber& climber, Rung rung) {
  if (is_raised(*s.case_file.sharing, climber.item)) return told_of_raised(s, rung);
  if (climber.task) return told_of_task(s, climber, rung);
  const auto agency = waits_for(*s.case_file.sharing, climber.item);
  return agency ? told_of_agency(s, *agency, rung) : told_of_reading(s, climber.item, rung);
}

std::vector<PersonId> told_so_far(const Situation& s, const Climber& climber) {
  std::vector<PersonId> told;
  const auto at = s.case_file.sharing->steps.find(climber);
  if (at == s.case_file.sharing->steps.end()) return told;
  const bool is_theirs = !climber.task && waits_for(*s.case_file.sharing, climber.item);
  for (const auto& step : at->second) {
    const bool above = step.rung > (is_theirs ? Rung::their_manager : Rung::reminder);
    if (above) add_each(told, told_at(s, climber, step.rung));
  }
  return told;
}

}  // namespace holdfast::sharing
