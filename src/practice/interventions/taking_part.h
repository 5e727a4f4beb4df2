// What came of a referral: it started, the child was there or not, and how it ended. Contacts that
// delivery knows of already are not written again: only what the agency tells us besides.
#pragma once
#include <optional>
#include <span>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::interventions {

struct Started {
  static constexpr std::string_view kind = "interventions.started";
  static constexpr std::string_view title = "Intervention started";
  static constexpr Clearance floor = {Compartment::open};
  EventId started_referral;
  Date started_on;
  LongText started_how;

  static constexpr Field fields[] = {
      field<&Started::started_referral>("started_referral", "Which referral?").not_typed(),
      field<&Started::started_on>("started_on", "On which day did it start?")
          .label("Started on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day on which it started"),
      field<&Started::started_how>("started_how", "With whom, how often, and where?")
          .label("How")
          .missing("Write with whom, how often, and where"),
  };
};

enum class Attendance { came, part, absent, called_off };
std::span<const Word> words_of(Attendance);

/// As the agency tells us. Source: sources.md#attendance
struct Attended {
  static constexpr std::string_view kind = "interventions.attended";
  static constexpr std::string_view title = "Attendance";
  static constexpr Clearance floor = {Compartment::open};
  EventId attended_referral;
  Date attended_on;
  Attendance attendance{};
  Text attended_from;
  std::optional<LongText> attended_told;

  static constexpr Field fields[] = {
      field<&Attended::attended_referral>("attended_referral", "Which referral?").not_typed(),
      field<&Attended::attended_on>("attended_on", "Which day is it about?")
          .label("Day")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&Attended::attendance>("attendance", "Was the child there?")
          .label("Attendance")
          .missing("Select whether the child was there"),
      field<&Attended::attended_from>("attended_from", "Who told us?")
          .label("Told by")
          .hint("A name or a role there")
          .missing("Enter who told us"),
      field<&Attended::attended_told>("attended_told", "What else did they say?")
          .label("What they said")
          .hint("What was done, and what got in the way"),
  };
};

enum class EndedAs { completed, left, withdrawn, not_suitable };
std::span<const Word> words_of(EndedAs);

struct Ended {
  static constexpr std::string_view kind = "interventions.ended";
  static constexpr std::string_view title = "Intervention ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_referral;
  Date ended_on;
  EndedAs ended_as{};
  LongText what_changed;
  LongText ended_child_says;

  static constexpr Field fields[] = {
      field<&Ended::ended_referral>("ended_referral", "Which referral?").not_typed(),
      field<&Ended::ended_on>("ended_on", "On which day did it end?")
          .label("Ended on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day on which it ended"),
      field<&Ended::ended_as>("ended_as", "How did it end?")
          .label("Ended")
          .missing("Select how it ended"),
      field<&Ended::what_changed>("what_changed", "What changed?")
          .label("What changed")
          .hint("For the child, and for others. If nothing did, write that, and why it ended")
          .missing("Write what changed"),
      field<&Ended::ended_child_says>("ended_child_says", "What does the child say of it?")
          .label("The child says")
          .hint("In their words. If nobody asked, write why")
          .missing("Write what the child says of it"),
  };
};

}  // namespace holdfast::interventions
