// Does what somebody writes into a plan also stand in another child's? Candidates by text rows,
// judged by the pairs of words that they share. The answer is about the writer's own text: it never
// says whose the other plan is, how many there are, or what else stands there.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

/// A passage of the writer's that also stands elsewhere.
struct NearCopy {
  std::string passage;             ///< as they wrote it
  std::vector<std::string> parts;  ///< of it: what is shared
};

/// Of what is being recorded, or stands, on that record. Plans of every other child of the service
/// are looked at, whoever may open them; the child's own record, what was merged with it, and the
/// records of children said to have taken part in one offence are left out. So are words of phrases
/// that the service marks as standard now, whenever either text was written.
Result<std::vector<NearCopy>> near_copies(Desk& desk, StreamId record, const Event& event);

}  // namespace holdfast::desk
