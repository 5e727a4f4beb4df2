// What a rule may say: a duty, a gap or an alarm. It shows what is missing or due, why, whose it is
// and where to act; it never decides.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace holdfast {

enum class PromptKind {
  duty,   ///< something is due
  gap,    ///< something is not known or not done
  alarm,  ///< something happened that needs somebody now
};

/// What somebody answered to it, which binds to the same rule and the same basis.
struct PromptAnswer {
  EventId entry;
  std::optional<Date> until;  ///< put off until this day; none: set aside
};

struct Prompt {
  std::string_view code;  ///< "children.no_worker": for ever
  PromptKind kind{};
  std::string words;        ///< what to do, a whole sentence
  std::string why;          ///< in words, with the figure and whether it is a local default
  std::string_view source;  ///< anchor in docs/sources.md
  std::optional<Date> due;  ///< the last day in time
  Date show_from;           ///< before this day it is nobody's concern
  std::vector<PersonId> whose;
  std::vector<EventId> basis;             ///< the entries it rests on
  std::vector<std::string_view> absence;  ///< the kinds it read and did not find
  std::string where;                      ///< the page of the record to act on: "worker"
  std::string_view answer_only;  ///< what a reader without the basis is told; empty: nothing
  std::optional<PromptAnswer> answer;

  /// Neither put off nor set aside on that day.
  bool is_unanswered(Date on) const { return !answer || (answer->until && *answer->until <= on); }
};

}  // namespace holdfast
