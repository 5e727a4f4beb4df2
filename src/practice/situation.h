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

/// What a victim's own record holds, as far as the child's may be told.
enum class SafetyIs { not_asked, none_on_file, on_file, to_be_reviewed };
struct VictimAnswers {
  EventId token;      ///< the entry on the child's record
  bool kept = false;  ///< false: erased
  bool has_worker = false;
  bool asked = false;
  std::vector<std::string> left_to_ask = {};  ///< what they were not asked about yet, in words
  bool wishes_told = false;
  SafetyIs safety = SafetyIs::not_asked;
  bool closed = false;
};

/// Somebody who is named to read an entry, or about to be, and may not open it.
struct CannotRead {
  PersonId reader;
  EventId entry;
  friend bool operator==(const CannotRead&, const CannotRead&) = default;
};

/// Answers from outside the record, each fetched by desk with what it rests on.
struct Across {
  std::vector<SameChild> same_child;
  std::vector<VictimAnswers> victims;  ///< for those who work with them, one a token
  std::vector<EventId> unsafe_homes;   ///< the child's addresses near a victim's place
  std::vector<EventId>
      places_near_child;                ///< of a victim's record: places near the child's address
  std::vector<CannotRead> cannot_read;  ///< what it takes to open a record is the desk's to say
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
