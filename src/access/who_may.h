// Which roles can do something: for whoever sends word of it, where nobody is named.
#pragma once
#include <vector>

#include "access/reader.h"

namespace holdfast::access {

/// In the order of the roles.
std::vector<Role> roles_that_may(Operation operation);

}  // namespace holdfast::access
