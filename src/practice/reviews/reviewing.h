// One review: why it is held, what agencies say, what the child and the parents say, and what
// follows. Each is an act of its own, by whoever did it; the signature binds what stood when it was
// made. Asking an agency is sharing's: what was asked and answered there is shown on the review.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::reviews {

enum class ReviewWhy { by_time, by_event, other };
std::span<const Word> words_of(ReviewWhy);

/// Source: sources.md#reviews-due
struct ReviewBegun {
  static constexpr std::string_view kind = "reviews.begun";
  static constexpr std::string_view title = "Review begun";
  static constexpr Clearance floor = {Compartment::open};
  ReviewWhy review_why{};
  std::vector<EventId> review_events;
  std::optional<LongText> review_reason;
  PersonId review_by;

  static bool is_by_event(const ReviewBegun& r) { return r.review_why == ReviewWhy::by_event; }
  static bool is_for_other(const ReviewBegun& r) { return r.review_why == ReviewWhy::other; }

  static constexpr Field fields[] = {
      field<&ReviewBegun::review_why>("review_why", "Why is there a review?")
          .label("Why")
          .missing("Select why there is a review"),
      field<&ReviewBegun::review_events>("review_events", "What happened?")
          .label("What happened")
          .hint("What is on the record since the last review and calls for one")
          .missing("Select what happened")
          .only_if<&ReviewBegun::is_by_event>(),
      field<&ReviewBegun::review_reason>("review_reason", "What calls for it?")
          .label("Reason")
          .missing("Write what calls for it")
          .only_if<&ReviewBegun::is_for_other>(),
      field<&ReviewBegun::review_by>("review_by", "Who reviews?")
          .label("Reviewer")
          .missing("Select who reviews"),
  };
};

enum class SaidHow { told_us, had_nothing, not_asked };
std::span<const Word> words_of(SaidHow);

/// Besides what was asked and answered in sharing. Source: sources.md#reviews-content
struct AgencySaid {
  static constexpr std::string_view kind = "reviews.agency_said";
  static constexpr std::string_view title = "What an agency says to a review";
  static constexpr Clearance floor = {Compartment::open};
  EventId said_in;
  AgencyId said_agency;
  SaidHow said_how{};
  LongText said_words;

  static constexpr Field fields[] = {
      field<&AgencySaid::said_in>("said_in", "In which review?").not_typed(),
      field<&AgencySaid::said_agency>("said_agency", "Which agency?")
          .label("Agency")
          .missing("Select the agency"),
      field<&AgencySaid::said_how>("said_how", "Did they say something?")
          .label("How")
          .missing("Select whether they said something"),
      field<&AgencySaid::said_words>("said_words", "What did they say, who, and when?")
          .label("In words")
          .hint("If they were not asked, why not. What is not for everybody on the case belongs "
                "under Sharing")
          .missing("Write what they said, or why they were not asked"),
  };
};

enum class HeardWhom { child, parents };
std::span<const Word> words_of(HeardWhom);
enum class HeardHow { in_person, other_way, not_heard };
std::span<const Word> words_of(HeardHow);

/// Source: sources.md#reviews-content
struct Heard {
  static constexpr std::string_view kind = "reviews.heard";
  static constexpr std::string_view title = "Heard in a review";
  static constexpr Clearance floor = {Compartment::open};
  EventId heard_in;
  HeardWhom heard_whom{};
  HeardHow heard_how{};
  LongText heard_words;

  static constexpr Field fields[] = {
      field<&Heard::heard_in>("heard_in", "In which review?").not_typed(),
      field<&Heard::heard_whom>("heard_whom", "Whose words are they?")
          .label("Who")
          .missing("Select whose words they are"),
      field<&Heard::heard_how>("heard_how", "How were they heard?")
          .label("Heard")
          .missing("Select how they were heard"),
      field<&Heard::heard_words>("heard_words", "What do they say?")
          .label("They say")
          .hint("In their words: what goes better, what does not, what they want changed. If they "
                "were not heard, what was tried and why it did not come to it")
          .missing("Write what they say, or why they were not heard"),
  };
};

/// Were the levels looked at?
enum class JudgedAgain { judged, they_stay, not_looked_at };
std::span<const Word> words_of(JudgedAgain);
enum class Outcome { adjusted, stays };
std::span<const Word> words_of(Outcome);

/// What the review found. A later one takes the place of an earlier one, until it is signed.
/// Source: sources.md#reviews-content
struct ReviewFound {
  static constexpr std::string_view kind = "reviews.found";
  static constexpr std::string_view title = "What a review found";
  static constexpr Clearance floor = {Compartment::open};
  EventId found_in;
  LongText better;
  LongText worse;
  std::vector<EventId> taken_in;
  JudgedAgain judged_again{};
  LongText judged_again_because;
  Outcome review_outcome{};
  LongText outcome_because;

  static constexpr Field fields[] = {
      field<&ReviewFound::found_in>("found_in", "In which review?").not_typed(),
      field<&ReviewFound::better>("better", "What has changed for the better?")
          .label("Better")
          .hint("In the child's life and around them, and what helped. If nothing, say so")
          .missing("Write what has changed for the better, or that nothing has"),
      field<&ReviewFound::worse>("worse", "What has changed for the worse?")
          .label("Worse")
          .hint("Including what could now happen, and to whom. If nothing, say so")
          .missing("Write what has changed for the worse, or that nothing has"),
      field<&ReviewFound::taken_in>("taken_in", "What of this was taken into account?")
          .label("Taken into account"),
      field<&ReviewFound::judged_again>("judged_again", "Were the judgements looked at again?")
          .label("Judgements")
          .missing("Select whether the judgements were looked at again"),
      field<&ReviewFound::judged_again_because>("judged_again_because",
                                                "Why are they what they are?")
          .label("Because")
          .hint("Or why they were not looked at")
          .missing("Write why the judgements are what they are, or were not looked at"),
      field<&ReviewFound::review_outcome>("review_outcome", "What follows for the plan?")
          .label("Outcome")
          .missing("Select what follows for the plan"),
      field<&ReviewFound::outcome_because>("outcome_because",
                                           "What is changed in the plan, or why does it stay?")
          .label("In words")
          .missing("Write what is changed in the plan, or why it stays"),
  };
};

struct ReviewSigned {
  static constexpr std::string_view kind = "reviews.signed";
  static constexpr std::string_view title = "Review signed";
  static constexpr Clearance floor = {Compartment::open};
  EventId signed_review;
  std::vector<EventId> under_review;

  static constexpr Field fields[] = {
      field<&ReviewSigned::signed_review>("signed_review", "Which review?").not_typed(),
      field<&ReviewSigned::under_review>("under_review", "Which entries?").not_typed(),
  };
};

}  // namespace holdfast::reviews
