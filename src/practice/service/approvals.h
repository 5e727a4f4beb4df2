// Erasures that were approved and wait for whoever carries them out.
#pragma once
#include "base/id.h"

namespace holdfast::service {

struct Access;

/// Whether it waits to be carried out that this one entry is erased.
bool waits_to_be_erased(const Access& access, StreamId record, EventId entry);

}  // namespace holdfast::service
