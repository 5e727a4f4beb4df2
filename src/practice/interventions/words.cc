// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "practice/interventions/interventions.h"
#include "records/word_list.h"

namespace holdfast::interventions {

std::span<const Word> words_of(Answer) {
  using enum Answer;
  static constexpr Word words[] = {
      word(accepted, "accepted", "Accepted"),
      word(waiting, "waiting", "On a waiting list"),
      word(refused, "refused", "Refused"),
  };
  return words;
}

std::span<const Word> words_of(RefusedFor) {
  using enum RefusedFor;
  static constexpr Word words[] = {
      word(threshold, "threshold", "Below their threshold"),
      word(full, "full", "They have no place"),
      word(age, "age", "Not for that age"),
      word(area, "area", "Not for where the child lives"),
      word(need, "need", "Not for what the child needs"),
      word(risk, "risk", "They hold it to be unsafe"),
      word(other, "other", "Something else"),
  };
  return words;
}

std::span<const Word> words_of(Attendance) {
  using enum Attendance;
  static constexpr Word words[] = {
      word(came, "came", "Yes"),
      word(part, "part", "For part of it"),
      word(absent, "absent", "No"),
      word(called_off, "called_off", "They called it off"),
  };
  return words;
}

std::span<const Word> words_of(EndedAs) {
  using enum EndedAs;
  static constexpr Word words[] = {
      word(completed, "completed", "Completed"),
      word(left, "left", "The child left before its end"),
      word(withdrawn, "withdrawn", "We or they withdrew it"),
      word(not_suitable, "not_suitable", "It was not suitable"),
  };
  return words;
}

std::string_view label_of(Stands stands) {
  switch (stands) {
    case Stands::not_answered:
      return "Not answered";
    case Stands::waiting:
      return "Waiting";
    case Stands::accepted:
      return "Accepted";
    case Stands::refused:
      return "Refused";
    case Stands::started:
      return "Started";
    case Stands::ended:
      return "Ended";
  }
  return "";
}

std::string_view wire_of(Stands stands) {
  switch (stands) {
    case Stands::not_answered:
      return "not_answered";
    case Stands::waiting:
      return "waiting";
    case Stands::accepted:
      return "accepted";
    case Stands::refused:
      return "refused";
    case Stands::started:
      return "started";
    case Stands::ended:
      return "ended";
  }
  return "";
}

}  // namespace holdfast::interventions
