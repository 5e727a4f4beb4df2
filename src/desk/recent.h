// The records somebody opened last: a small mark on the shelf, beside their drafts. Not the access
// log, which serves lawfulness alone and is read by no page of the work.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr std::size_t recent_shown = 10;
/// The part by which records are opened to show lines that a search found: nobody turned to them.
inline constexpr std::string_view part_of_search = "written";

/// Puts the record first among theirs. Costs a write only where another was first.
Result<Done> mark_opened(Desk& desk, PersonId person, StreamId record);
/// The last ones first, at most `recent_shown`; only those that the reader may still open, or may
/// after a tick of purpose.
Result<std::vector<CaseLine>> recently_opened(Desk& desk, const access::Reader& reader);

}  // namespace holdfast::desk
