// Lists that somebody gave a name: how it is filtered and sorted, never what was in it. Kept on the
// shelf beside their drafts; nobody else sees them.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr std::size_t saved_lists_at_most = 50;
/// From when it was last saved or renamed.
inline constexpr Duration saved_list_kept_for = days_long(800);

struct SavedList {
  EventId id;
  std::string name;
  std::string query;  ///< of the list's address: "of=team&sort=worker"
};

/// Overwrites the one of that id. Failure::bad_input where there are too many already.
Result<Done> save_list(Desk& desk, PersonId person, const SavedList& list);
Result<std::optional<SavedList>> saved_list(Desk& desk, PersonId person, EventId id);
Result<Done> drop_list(Desk& desk, PersonId person, EventId id);
/// By name.
Result<std::vector<SavedList>> saved_lists(Desk& desk, PersonId person);

}  // namespace holdfast::desk
