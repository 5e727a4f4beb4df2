// Flags: what whoever meets the child must know at once. A flag says why, who said so and by when
// it is looked at again; after that day it lapses, which is shown and asked about, never silent.
// Some outlive their reason and harm a child for years, so none stands without a day.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::children {

enum class FlagSort {
  exploitation,
  going_missing,
  self_harm,
  weapons,
  fire,
  domestic_abuse,
  harmful_sexual_behaviour,
  no_contact,
  medical,
  other
};
std::span<const Word> words_of(FlagSort);

struct FlagRaised {
  static constexpr std::string_view kind = "children.flag_raised";
  static constexpr std::string_view title = "Flag raised";
  static constexpr Clearance floor = {Compartment::open};
  FlagSort flag_sort{};
  Text in_short;
  LongText flag_why;
  Text flag_told_by;
  Date review_by;

  static constexpr Field fields[] = {
      field<&FlagRaised::flag_sort>("flag_sort", "What kind of flag is it?")
          .label("Kind")
          .missing("Select what kind of flag it is"),
      field<&FlagRaised::in_short>("in_short", "What must people know, in a few words?")
          .label("In short")
          .hint("It stands at the top of every page of the record")
          .missing("Enter what people must know"),
      field<&FlagRaised::flag_why>("flag_why", "Why is it raised?")
          .label("Why")
          .missing("Enter why it is raised"),
      field<&FlagRaised::flag_told_by>("flag_told_by", "Who told us?")
          .label("Source")
          .hint("A name and an agency, or how we know")
          .missing("Enter who told us"),
      field<&FlagRaised::review_by>("review_by", "By when must it be looked at again?")
          .label("Review by")
          .hint("It lapses after this day unless somebody says that it stands")
          .missing("Enter the day by which it must be looked at again"),
  };
};

/// Lies in the staff safety part.
struct StaffRiskRaised {
  static constexpr std::string_view kind = "children.staff_risk_raised";
  static constexpr std::string_view title = "Risk to staff raised";
  static constexpr Clearance floor = {Compartment::staff_safety};
  Text keep_safe_by;
  LongText staff_risk_why;
  Text staff_risk_told_by;
  Date staff_risk_review_by;

  static constexpr Field fields[] = {
      field<&StaffRiskRaised::keep_safe_by>("keep_safe_by", "What should staff do to be safe?")
          .label("To be safe")
          .hint("In a few words, for example: visit in twos. It stands at the top of every page")
          .missing("Enter what staff should do"),
      field<&StaffRiskRaised::staff_risk_why>("staff_risk_why", "What happened, or might?")
          .label("Why")
          .missing("Enter what happened or might happen"),
      field<&StaffRiskRaised::staff_risk_told_by>("staff_risk_told_by", "Who told us?")
          .label("Source")
          .missing("Enter who told us"),
      field<&StaffRiskRaised::staff_risk_review_by>("staff_risk_review_by",
                                                    "By when must it be looked at again?")
          .label("Review by")
          .hint("It lapses after this day unless somebody says that it stands")
          .missing("Enter the day by which it must be looked at again"),
  };
};

enum class FlagDecision { stands, lifted };
std::span<const Word> words_of(FlagDecision);

/// Somebody looked at the flag again. A flag that has lapsed can be made to stand by it.
struct FlagReviewed {
  static constexpr std::string_view kind = "children.flag_reviewed";
  static constexpr std::string_view title = "Flag reviewed";
  static constexpr Clearance floor = {Compartment::open};
  EventId flag;
  FlagDecision decision{};
  std::optional<Date> next_review_by;
  LongText review_why;

  static bool goes_on(const FlagReviewed& r) { return r.decision == FlagDecision::stands; }
  static constexpr Field fields[] = {
      field<&FlagReviewed::flag>("flag", "Which flag?").label("Flag").not_typed(),
      field<&FlagReviewed::decision>("decision", "Does the flag still stand?")
          .label("Decision")
          .missing("Select whether it still stands"),
      field<&FlagReviewed::next_review_by>("next_review_by",
                                           "If it stands, by when must it be looked at again?")
          .label("Review by")
          .hint("For example, 27 3 2027. Leave empty if it is lifted")
          .missing("Enter the day by which it must be looked at again")
          .only_if<&FlagReviewed::goes_on>(),
      field<&FlagReviewed::review_why>("review_why", "Why?")
          .label("Why")
          .hint("What you looked at, and whom you asked")
          .missing("Enter why"),
  };
};

struct FlagReview {
  FlagReviewed record;
  EventId source;
};

struct Flag {
  std::variant<FlagRaised, StaffRiskRaised> raised;
  EventId source;
  std::vector<FlagReview> reviews;  ///< in the order recorded
};

enum class FlagStanding { stands, lapsed, lifted };
FlagStanding standing_of(const Flag& flag, Date day);
/// The last day on which it stands unless somebody looks at it; of its last review, if there is
/// one.
Date review_by(const Flag& flag);
/// "Going missing", "Risk to staff"
std::string flag_name(const Flag& flag);
/// "Visit in twos"
std::string flag_in_short(const Flag& flag);

Problems wrong_with(const Situation& situation, const FlagRaised& flag);
Problems wrong_with(const Situation& situation, const StaffRiskRaised& risk);
Problems wrong_with(const Situation& situation, const FlagReviewed& review);
void fold_review(std::vector<Flag>& flags, const FlagReviewed& review, EventId source);
/// Each flag that is to be looked at, from some days before; it goes on being asked about after it
/// has lapsed. Source: sources.md#flags
std::vector<Prompt> flags_to_review(const Situation& situation);

}  // namespace holdfast::children
