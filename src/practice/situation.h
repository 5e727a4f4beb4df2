// All that a rule may know. Rules are pure: same situation, same answer.
#pragma once
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/london.h"
#include "practice/case_file.h"

namespace holdfast {

/// Another record that may be the same child's, which whoever asks may open. Fetched by desk from
/// index rows.
struct SameChild {
  StreamId record;
  std::string why;  ///< in words: what is alike
  EventId basis;    ///< the entry with the name that is alike
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
