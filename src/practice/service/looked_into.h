// What a reviewer made of an opening that may not have been for the work. The openings themselves
// stand in the access log and in marks on the shelf, which no rule of practice reads; that somebody
// looked into one, and what they found, is the service's own testimony.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {

/// Why an opening is listed. Source: sources.md#misuse
enum class Doubt {
  oneself,
  namesake,
  same_address,
  same_child,
  no_caseload,
  at_night,
  break_glass,
};
std::span<const Word> words_of(Doubt);

enum class LookedIntoAs { right, followed_up };
std::span<const Word> words_of(LookedIntoAs);

/// One person's openings of one day, and of one record where it is about one. Never by themselves.
struct OpeningLookedInto {
  static constexpr std::string_view kind = "service.opening_looked_into";
  static constexpr std::string_view title = "Opening looked into";
  static constexpr Clearance floor = {Compartment::open};
  PersonId person;
  Doubt doubt{};
  Date opened_on;
  std::optional<StreamId> record;
  LookedIntoAs found{};
  LongText why;

  static constexpr Field fields[] = {
      field<&OpeningLookedInto::person>("person", "Who opened it?").label("Person").not_typed(),
      field<&OpeningLookedInto::doubt>("doubt", "Why was it listed?").label("Listed").not_typed(),
      field<&OpeningLookedInto::opened_on>("opened_on", "On which day?").label("Day").not_typed(),
      field<&OpeningLookedInto::record>("record", "Which record?").not_typed(),
      field<&OpeningLookedInto::found>("found", "What did you find?")
          .label("Found")
          .missing("Select what you found"),
      field<&OpeningLookedInto::why>("why", "What was it for, or what happens now?")
          .label("Reason")
          .hint("Name no child here")
          .missing("Say what it was for, or what happens now"),
  };
};

struct LookedInto {
  OpeningLookedInto record;
  PersonId by;
  Moment at;
};

/// Whether it is said of the same openings.
bool is_of(const OpeningLookedInto& said, const OpeningLookedInto& other);

/// Nobody looks into their own. Source: sources.md#misuse
Problems check(const Situation& situation, const OpeningLookedInto& said);

}  // namespace service
}  // namespace holdfast
