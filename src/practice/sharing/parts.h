// What the files of this area share among themselves.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/role.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::sharing {

/// "An agency" where it is not on the list.
std::string agency_name(const Situation& situation, AgencyId agency);
/// Each once.
void add_each(std::vector<PersonId>& into, const std::vector<PersonId>& more);
/// Those of that role who are here today.
std::vector<PersonId> people_as(const Situation& situation, Role role);
/// Who manages these people; each once.
std::vector<PersonId> managers_of(const Situation& situation, const std::vector<PersonId>& people);
/// Who answers for those who work with the child; they themselves where nobody does.
std::vector<PersonId> managers_of_case(const Situation& situation);

/// When work ends on that day.
Moment end_of(const Situation& situation, Date day);
/// Whether it is the service itself, or another youth justice service.
bool is_ours(const Situation& situation, AgencyId agency);
void not_in_the_future(const Situation& situation, std::string_view field, Date day,
                       Problems& into);

}  // namespace holdfast::sharing
