// All that a rule may know. Rules are pure: same situation, same answer.
#pragma once
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/london.h"
#include "practice/case_file.h"

namespace holdfast {

/// Another record that may be the same child's: same names and date of birth. Fetched by desk from
/// index rows.
struct SameChild {
  StreamId record;
};

/// Answers from outside the record, each fetched by desk with what it rests on.
struct Across {
  std::vector<SameChild> same_child;
};

struct Situation {
  const CaseFile& case_file;  ///< the whole file, never a partial fold
  const ServiceFile& service_file;
  const Across& across;
  PersonId actor;  ///< who records or asks; nil for a sweep
  Moment now;

  Date today() const { return london_date(now); }
};

}  // namespace holdfast
