// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "practice/reviews/reviews.h"
#include "records/word_list.h"

namespace holdfast::reviews {

std::span<const Word> words_of(ReviewWhy) {
  using enum ReviewWhy;
  static constexpr Word words[] = {
      word(by_time, "by_time", "It is time"),
      word(by_event, "by_event", "Something happened, or more is known"),
      word(other, "other", "For another reason"),
  };
  return words;
}

std::span<const Word> words_of(SaidHow) {
  using enum SaidHow;
  static constexpr Word words[] = {
      word(told_us, "told_us", "Yes", "At a meeting, by phone or in writing"),
      word(had_nothing, "had_nothing", "They were asked, and had nothing to say"),
      word(not_asked, "not_asked", "They were not asked"),
  };
  return words;
}

std::span<const Word> words_of(HeardWhom) {
  using enum HeardWhom;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(parents, "parents", "Parents or carers"),
  };
  return words;
}

std::span<const Word> words_of(HeardHow) {
  using enum HeardHow;
  static constexpr Word words[] = {
      word(in_person, "in_person", "In person"),
      word(other_way, "other_way", "By phone, in writing or through somebody they chose"),
      word(not_heard, "not_heard", "They were not heard"),
  };
  return words;
}

std::span<const Word> words_of(JudgedAgain) {
  using enum JudgedAgain;
  static constexpr Word words[] = {
      word(judged, "judged", "Yes, and a new assessment is signed"),
      word(they_stay, "they_stay", "Yes, and they stay as they are"),
      word(not_looked_at, "not_looked_at", "No"),
  };
  return words;
}

std::span<const Word> words_of(Outcome) {
  using enum Outcome;
  static constexpr Word words[] = {
      word(adjusted, "adjusted", "The plan is adjusted",
           "It was changed and signed since this review began, or since what it is about"),
      word(stays, "stays", "The plan stays as it is"),
  };
  return words;
}

std::span<const Word> words_of(LeftHeld) {
  using enum LeftHeld;
  static constexpr Word words[] = {
      word(agreed, "agreed", "Somebody, who has agreed to"),
      word(asked, "asked", "Somebody was asked, and has not agreed yet"),
      word(nobody, "nobody", "Nobody"),
      word(not_needed, "not_needed", "It needs nobody"),
  };
  return words;
}

std::span<const Word> words_of(ExitWhom) {
  using enum ExitWhom;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(parents, "parents", "Parents or carers"),
      word(agency, "agency", "An agency"),
      word(victim_worker, "victim_worker", "The victim worker"),
  };
  return words;
}

std::span<const Word> words_of(ExitTelling) {
  using enum ExitTelling;
  static constexpr Word words[] = {
      word(told, "told", "Yes"),
      word(not_told, "not_told", "No"),
  };
  return words;
}

std::string_view label_of(ReviewIs is) {
  switch (is) {
    case ReviewIs::being_written:
      return "Being written";
    case ReviewIs::signed_:
      return "Signed";
    case ReviewIs::changed_since:
      return "Changed since it was signed";
  }
  return "";
}

}  // namespace holdfast::reviews
