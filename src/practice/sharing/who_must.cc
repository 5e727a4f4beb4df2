// Who of the service must do what is due about something that was passed on. Nobody reviews or
// decides on their own act, and what somebody who has left or is away was to do waits for others.
#include <algorithm>

#include "practice/children/children.h"
#include "practice/service/service.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

std::vector<PersonId> but(std::vector<PersonId> people, PersonId one) {
  std::erase(people, one);
  return people;
}

/// Whoever manages those who work with the child, then any manager, then the head of service; the
/// first of them that has somebody else than whose act it is.
std::vector<PersonId> managers_but(const Situation& s, PersonId actor) {
  auto people = but(managers_of(s, children::whose_case(s)), actor);
  if (people.empty()) people = but(people_as(s, Role::team_manager), actor);
  return people.empty() ? but(people_as(s, Role::head_of_service), actor) : people;
}

}  // namespace

std::vector<PersonId> who_justifies(const Situation& s, const Share& share) {
  const auto sharer = share.given.envelope.actor;
  std::vector<PersonId> people;
  const bool here = service::person_here(*s.service_file.service, sharer, s.today()) != nullptr;
  if (here) people.push_back(sharer);
  if (!here || emergency_due(s, share) <= s.today()) add_each(people, children::whose_case(s));
  return people.empty() ? people_as(s, Role::head_of_service) : people;
}

std::vector<PersonId> who_reviews(const Situation& s, const Share& share) {
  return managers_but(s, share.given.envelope.actor);
}

std::vector<PersonId> who_decides(const Situation& s, const Disclosure& disclosure) {
  return managers_but(s, disclosure.proposed.envelope.actor);
}

}  // namespace holdfast::sharing
