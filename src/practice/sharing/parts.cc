// Names and lists of people, as the rules of this area use them.
#include "practice/sharing/parts.h"

#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/steps.h"

namespace holdfast::sharing {

std::string agency_name(const Situation& s, AgencyId agency) {
  const auto& agencies = s.service_file.service->agencies;
  const auto at = agencies.find(agency);
  return at == agencies.end() ? say("An agency") : at->second.name;
}

Moment end_of(const Situation& s, Date day) {
  const auto& calendar = *s.service_file.calendar;
  return close_of(calendar, times_of(*s.service_file.service, calendar).hours, day);
}

bool is_ours(const Situation& s, AgencyId agency) {
  const auto& agencies = s.service_file.service->agencies;
  const auto at = agencies.find(agency);
  return at != agencies.end() && at->second.kind == service::AgencyKind::youth_justice;
}

void not_in_the_future(const Situation& s, std::string_view field, Date day, Problems& into) {
  if (day > s.today()) into.push_back({std::string(field), say("The day cannot be in the future")});
}

void add_each(std::vector<PersonId>& into, const std::vector<PersonId>& more) {
  for (const auto& person : more)
    if (std::ranges::find(into, person) == into.end()) into.push_back(person);
}

std::vector<PersonId> people_as(const Situation& s, Role role) {
  std::vector<PersonId> list;
  for (const auto& [id, person] : s.service_file.service->people)
    if (service::person_here(*s.service_file.service, id, s.today()) != nullptr &&
        std::ranges::find(person.posts, role, &service::Post::role) != person.posts.end())
      list.push_back(id);
  return list;
}

std::vector<PersonId> managers_of(const Situation& s, const std::vector<PersonId>& people) {
  std::vector<PersonId> list;
  for (const auto& person : people)
    add_each(list, service::managers_of(*s.service_file.service, person, s.today()));
  return list;
}

std::vector<PersonId> managers_of_case(const Situation& s) {
  const auto workers = children::whose_case(s);
  auto list = managers_of(s, workers);
  return list.empty() ? workers : list;
}

}  // namespace holdfast::sharing
