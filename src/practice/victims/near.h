// An address of the child near a place that the child must be kept away from. Asked across two
// records, so by whoever holds both: the desk, and stories.
#pragma once
#include "practice/case_file.h"
#include "practice/victims/victims.h"

namespace holdfast::victims {

struct BothSides {
  const CaseFile& child;
  const State& victim;
  const ServiceFile& service;
  Date today;
};
struct Near {
  EventId address;  ///< an entry of the child's record
  EventId place;    ///< one of the victim's
};
/// Of addresses that are not over and places that stand. Source: sources.md#victim-places
std::vector<Near> places_near_homes(const BothSides& asked);

}  // namespace holdfast::victims
