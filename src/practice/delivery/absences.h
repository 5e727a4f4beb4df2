// The child did not come. What got in the way is asked before anybody judges it, or it is written
// how often it was tried to ask. The three judgements take the same words, so that what is
// exceptional is no harder to write than what is not.
#pragma once
#include <optional>
#include <span>

#include "base/number.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::delivery {

struct AbsenceRecorded {
  static constexpr std::string_view kind = "delivery.absence_recorded";
  static constexpr std::string_view title = "Absence";
  static constexpr Clearance floor = {Compartment::open};
  EventId absent_from;
  LongText absent_known;

  static constexpr Field fields[] = {
      field<&AbsenceRecorded::absent_from>("absent_from", "Which appointment?").not_typed(),
      field<&AbsenceRecorded::absent_known>("absent_known", "What do you know so far?")
          .label("Known so far")
          .hint("Whether anybody rang, and whether anybody knows where the child is")
          .missing("Write what you know so far"),
  };
};

enum class Reached { child, family, nobody };
std::span<const Word> words_of(Reached);

/// Source: sources.md#absences
struct AbsenceAsked {
  static constexpr std::string_view kind = "delivery.absence_asked";
  static constexpr std::string_view title = "What got in the way";
  static constexpr Clearance floor = {Compartment::open};
  EventId asked_absence;
  Reached reached{};
  std::optional<Number> tries;
  std::optional<LongText> in_the_way;

  static bool is_reached(const AbsenceAsked& asked) { return asked.reached != Reached::nobody; }
  static bool is_unreached(const AbsenceAsked& asked) { return !is_reached(asked); }

  static constexpr Field fields[] = {
      field<&AbsenceAsked::asked_absence>("asked_absence", "Which absence?").not_typed(),
      field<&AbsenceAsked::reached>("reached", "Whom did you reach?")
          .label("Reached")
          .missing("Select whom you reached"),
      field<&AbsenceAsked::in_the_way>("in_the_way", "What got in the way?")
          .label("What got in the way")
          .hint("In their words")
          .missing("Write what got in the way")
          .only_if<&AbsenceAsked::is_reached>(),
      field<&AbsenceAsked::tries>("tries", "How often did you try?")
          .label("Tries")
          .unit("times")
          .missing("Enter how often you tried")
          .only_if<&AbsenceAsked::is_unreached>(),
  };
};

enum class Judgement { acceptable, unacceptable, exceptional };
std::span<const Word> words_of(Judgement);

struct AbsenceJudged {
  static constexpr std::string_view kind = "delivery.absence_judged";
  static constexpr std::string_view title = "Absence judged";
  static constexpr Clearance floor = {Compartment::open};
  EventId judged_absence;
  Judgement judgement{};
  LongText judged_because;

  static constexpr Field fields[] = {
      field<&AbsenceJudged::judged_absence>("judged_absence", "Which absence?").not_typed(),
      field<&AbsenceJudged::judgement>("judgement", "How do you judge it?")
          .label("Judged")
          .missing("Select how you judge it"),
      field<&AbsenceJudged::judged_because>("judged_because", "Why?")
          .label("Reason")
          .hint("Set against what got in the way")
          .missing("Write why"),
  };
};

}  // namespace holdfast::delivery
