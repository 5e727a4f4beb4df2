// What the system does when something waits too long: it takes the step that has come, records that
// it did, and says who is to hear of it. On every node and after every restart the same step has
// the same id, so it is taken once.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

/// Records on which a step has come, from index rows.
Result<std::vector<StreamId>> records_with_steps(Desk& desk);

/// Takes the steps that have come on this record. Answers with whom to send a message, each once.
Result<std::vector<PersonId>> take_steps(Desk& desk, StreamId record);

}  // namespace holdfast::desk
