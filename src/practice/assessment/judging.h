// Three judgements, each for itself: how likely the child offends again, how safe and well the
// child is, and how seriously others could be harmed. A level is a person's word with its reasons.
// None is computed, and one that was not made is never shown as low.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::assessment {

enum class Matter { harm_to_others, wellbeing, reoffending };
std::span<const Word> words_of(Matter);
std::string_view label_of(Matter matter);

/// Source: sources.md#judgement-levels
enum class Level { low, medium, high, very_high };
std::span<const Word> words_of(Level);
std::string_view label_of(Level level);
/// What the level means for that judgement, to be read beside the choice.
std::string_view meaning_of(Matter matter, Level level);

enum class Confidence { sure, fairly_sure, unsure };
std::span<const Word> words_of(Confidence);

struct Judged {
  static constexpr std::string_view kind = "assessment.judged";
  static constexpr std::string_view title = "Judgement";
  static constexpr Clearance floor = {Compartment::open};
  EventId judged_in;
  Matter matter{};
  Level level{};
  LongText level_reasons;
  LongText would_change;
  Confidence confidence{};
  std::vector<EventId> judged_on;

  static constexpr Field fields[] = {
      field<&Judged::judged_in>("judged_in", "Which assessment?").not_typed(),
      field<&Judged::matter>("matter", "Which judgement?").label("Judgement").not_typed(),
      field<&Judged::level>("level", "Which level?").label("Level").missing("Select a level"),
      field<&Judged::level_reasons>("level_reasons", "Why this level, and not the next?")
          .label("Reasons")
          .missing("Write why it is this level"),
      field<&Judged::would_change>("would_change", "What would change it?")
          .label("Would change with")
          .hint("What would raise it, and what would lower it")
          .missing("Write what would change it"),
      field<&Judged::confidence>("confidence", "How sure are you?")
          .label("Sureness")
          .missing("Select how sure you are"),
      field<&Judged::judged_on>("judged_on", "Which entries show it?")
          .label("Evidence")
          .hint("Select all that it rests on"),
  };
};

}  // namespace holdfast::assessment
