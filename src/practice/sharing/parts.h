// What the files of this area share among themselves.
#pragma once
#include <string>
#include <vector>

#include "base/id.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::sharing {

/// "An agency" where it is not on the list.
std::string agency_name(const Situation& situation, AgencyId agency);
/// Each once.
void add_each(std::vector<PersonId>& into, const std::vector<PersonId>& more);
/// Who manages these people; each once.
std::vector<PersonId> managers_of(const Situation& situation, const std::vector<PersonId>& people);

}  // namespace holdfast::sharing
