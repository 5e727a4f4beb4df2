// What whoever writes a plan says to words that also stand in another child's: that they are right
// for this child, and why, or that they will be changed. It is asked for and never in the way, and
// holds for the text as it was: one that is changed is asked about anew.
#pragma once
#include <span>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

enum class CopyIs { right, will_change };
std::span<const Word> words_of(CopyIs);

/// Source: sources.md#near-copies
struct CopyAnswered {
  static constexpr std::string_view kind = "planning.copy_answered";
  static constexpr std::string_view title = "Words that stand elsewhere, answered";
  static constexpr Clearance floor = {Compartment::open};
  EventId copied_entry;
  LongText copied_words;
  CopyIs copy_is{};
  LongText copy_because;

  static constexpr Field fields[] = {
      field<&CopyAnswered::copied_entry>("copied_entry", "Of which entry?").not_typed(),
      field<&CopyAnswered::copied_words>("copied_words", "Which words?").label("Words").not_typed(),
      field<&CopyAnswered::copy_is>("copy_is", "Are these words right for this child?")
          .label("Answer")
          .missing("Select whether they are right for this child"),
      field<&CopyAnswered::copy_because>("copy_because", "Why, or what will be changed?")
          .label("Because")
          .hint("What you know of this child that these words say")
          .missing("Write why they are right for this child, or what will be changed"),
  };
};

}  // namespace holdfast::planning
