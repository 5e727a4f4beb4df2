// What is assessed of made-up children: an assessment that stands, a later one in progress with
// what it leaves out, and one that waits for a manager.
#pragma once
#include "base/id.h"
#include "desk/desk.h"

namespace holdfast::cli {

/// Whose record it is, and who writes; what the record holds by then is the evidence.
struct DemoAssessor {
  desk::Desk& desk;
  const access::Reader& reader;
  StreamId record;
};

/// Each is written as its worker would; false: a step was refused.
bool assess_before_the_order(const DemoAssessor& by);
bool assess_anew(const DemoAssessor& by);
bool assess_for_a_caution(const DemoAssessor& by);

}  // namespace holdfast::cli
