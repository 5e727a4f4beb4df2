// See authority.h.
#include "practice/assessment/authority.h"

#include <algorithm>

#include "practice/assessment/assessment.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

std::string_view setting_for(Level level) {
  switch (level) {
    case Level::low:
      return service::low_signed_by;
    case Level::medium:
      return service::medium_signed_by;
    case Level::high:
      return service::high_signed_by;
    case Level::very_high:
      return service::very_high_signed_by;
  }
  return service::very_high_signed_by;
}

}  // namespace

Authority authority_for(const Situation& s, Level level) {
  return static_cast<Authority>(service::figure(*s.service_file.service, setting_for(level)).value);
}

Authority authority_now(const Situation& s) {
  auto needed = Authority::assessor;
  for (const auto& word : words_of(Matter{}))
    if (const auto stands = level_now(s, static_cast<Matter>(word.value)))
      needed = std::max(needed, authority_for(s, stands->judged->level));
  return needed;
}

Authority authority_of(const Situation& s) {
  auto highest = Authority::assessor;
  const auto* person = service::person_here(*s.service_file.service, s.actor, s.today());
  if (person == nullptr) return highest;
  for (const auto& post : person->posts) {
    if (post.role == Role::team_manager) highest = std::max(highest, Authority::team_manager);
    if (post.role == Role::head_of_service) highest = Authority::head_of_service;
  }
  return highest;
}

std::vector<PersonId> who_agrees(const Situation& s, Authority needed, PersonId signer) {
  const auto& service = *s.service_file.service;
  if (needed == Authority::team_manager) {
    auto managers = service::managers_of(service, signer, s.today());
    if (!managers.empty()) return managers;
  }
  std::vector<PersonId> heads;
  for (const auto& [id, person] : service.people)
    for (const auto& post : person.posts)
      if (post.role == Role::head_of_service &&
          service::person_here(service, id, s.today()) != nullptr)
        heads.push_back(id);
  return heads;
}

}  // namespace holdfast::assessment
