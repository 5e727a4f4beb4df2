// How a list that police sent is kept while it waits: in the draft of whoever goes on with it,
// sealed, as far as they have got, and beside that, for the rest of the duty desk, that it is
// there.
#pragma once
#include <optional>
#include <vector>

#include "desk/police_lists.h"

namespace holdfast::desk {

Result<std::optional<WaitingList>> kept_list(Desk& desk, PersonId person);
/// Of a list without rows nothing is kept.
Result<Done> keep(Desk& desk, PersonId person, const WaitingList& list);
/// It is somebody else's now.
Result<Done> let_go_of_list(Desk& desk, PersonId person);
/// That they are there, with whom, and how far each has got: no row of any.
Result<std::vector<ListElsewhere>> lists_kept(Desk& desk);

}  // namespace holdfast::desk
