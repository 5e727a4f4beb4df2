// What is assessed of made-up children: an assessment that stands, a later one in progress with
// what it leaves out, and one that waits for a manager.
#pragma once
#include <span>

#include "base/id.h"
#include "desk/desk.h"

namespace holdfast::cli {

/// Whose record it is, and who writes; what the record holds by then is the evidence.
struct DemoAssessor {
  desk::Desk& desk;
  const access::Reader& reader;
  StreamId record;
};

struct DemoAssessment {
  int days_ago;
  int hour;
  std::size_t child;                      ///< a place in demo_children()
  bool (*write)(const DemoAssessor& by);  ///< false: a step was refused
};
/// One that stands, one in progress, one that waits for a manager, and two tools.
std::span<const DemoAssessment> demo_assessments();

}  // namespace holdfast::cli
