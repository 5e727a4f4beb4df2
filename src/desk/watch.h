// Openings that a manager should hear of: of oneself, or of a child with one's own last name.
// Tested at the moment of opening, from the record, never from the access log, which serves
// lawfulness alone.
#pragma once
#include "desk/reading.h"

namespace holdfast::desk {

/// Notes misgivings on the shelf, once a reader, record and day.
Result<Done> watch(Desk& desk, const access::Reader& reader, StreamId record, const Place& place);

}  // namespace holdfast::desk
