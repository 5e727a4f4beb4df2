// A made-up victim for the demonstration.
#pragma once
#include "desk/desk.h"

namespace holdfast::cli {

struct DemoVictimWorkers {
  access::Reader of_child;
  access::Reader of_victim;
};

/// The token from the child's worker, the rest from the victim worker. Wishes and safety are asked;
/// restorative justice is not, so that both can be seen. Whether all of it was recorded.
bool tell_of_a_victim(desk::Desk& desk, StreamId child, const DemoVictimWorkers& workers);

}  // namespace holdfast::cli
