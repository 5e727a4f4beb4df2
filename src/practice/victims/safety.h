// What a victim needs to be safe, and places the child must be kept away from. An address of the
// child near such a place is a conflict; on the child's record it is said without whose or where.
#pragma once
#include "records/shape.h"

namespace holdfast::victims {

enum class SafetyAnswer { needs, none_needed, would_not_say };
std::span<const Word> words_of(SafetyAnswer);

struct SafetyTold {
  static constexpr std::string_view kind = "victims.safety_told";
  static constexpr std::string_view title = "Safety asked about";
  static constexpr Clearance floor = {Compartment::victim};
  SafetyAnswer safety_answer{};
  Date safety_asked_on;
  std::optional<LongText> safety_needs;
  std::optional<Date> safety_review_by;

  static constexpr bool has_needs(const SafetyTold& r) {
    return r.safety_answer == SafetyAnswer::needs;
  }
  static constexpr Field fields[] = {
      field<&SafetyTold::safety_answer>("safety_answer", "Do they need anything to be safe?")
          .label("Needs something")
          .missing("Select whether they need anything to be safe"),
      field<&SafetyTold::safety_asked_on>("safety_asked_on", "When were they asked?")
          .label("Asked on")
          .missing("Enter the day they were asked"),
      field<&SafetyTold::safety_needs>("safety_needs", "If so, what do they need?")
          .label("Needs")
          .missing("Enter what they need to be safe")
          .only_if<&has_needs>(),
      field<&SafetyTold::safety_review_by>("safety_review_by",
                                           "If so, by when must it be looked at again?")
          .label("Review by")
          .missing("Enter the day by which it must be looked at again")
          .only_if<&has_needs>(),
  };
};

struct PlaceKept {
  static constexpr std::string_view kind = "victims.place_kept";
  static constexpr std::string_view title = "Place to keep the child away from";
  static constexpr Clearance floor = {Compartment::victim};
  Text kept_place;
  std::optional<Text> kept_street;
  Text kept_postcode;

  static constexpr Field fields[] = {
      field<&PlaceKept::kept_place>("kept_place", "What is the place to them?")
          .label("Place")
          .hint("For example, home, work, or a sister's home")
          .missing("Enter what the place is to them"),
      field<&PlaceKept::kept_street>("kept_street", "Which house and street?").label("Address"),
      field<&PlaceKept::kept_postcode>("kept_postcode", "What is its postcode?")
          .label("Postcode")
          .hint("The child's addresses are compared with it")
          .missing("Enter the postcode"),
  };
};

/// The child need no longer be kept away from it.
struct PlaceLifted {
  static constexpr std::string_view kind = "victims.place_lifted";
  static constexpr std::string_view title = "Place no longer to be kept away from";
  static constexpr Clearance floor = {Compartment::victim};
  EventId lifted_place;
  Date lifted_on;
  LongText lifted_why;

  static constexpr Field fields[] = {
      field<&PlaceLifted::lifted_place>("lifted_place", "Which place?")
          .label("Place")
          .missing("Select the place"),
      field<&PlaceLifted::lifted_on>("lifted_on", "From which day?")
          .label("From")
          .missing("Enter the day"),
      field<&PlaceLifted::lifted_why>("lifted_why", "Why?").label("Why").missing("Enter why"),
  };
};

struct WorkerGiven {
  static constexpr std::string_view kind = "victims.worker_given";
  static constexpr std::string_view title = "Victim worker given";
  static constexpr Clearance floor = {Compartment::victim};
  PersonId looks_after;
  Date looks_after_from;

  static constexpr Field fields[] = {
      field<&WorkerGiven::looks_after>("looks_after", "Who is their victim worker?")
          .label("Victim worker")
          .missing("Select who is their victim worker"),
      field<&WorkerGiven::looks_after_from>("looks_after_from", "From which day?")
          .label("From")
          .missing("Enter the day"),
  };
};

/// Work with the victim is over. A worker given later opens it again.
struct Closed {
  static constexpr std::string_view kind = "victims.closed";
  static constexpr std::string_view title = "Work with the victim closed";
  static constexpr Clearance floor = {Compartment::victim};
  Date work_over_on;
  LongText work_over_why;

  static constexpr Field fields[] = {
      field<&Closed::work_over_on>("work_over_on", "When was the work over?")
          .label("Over on")
          .missing("Enter the day the work was over"),
      field<&Closed::work_over_why>("work_over_why", "Why is it over?")
          .label("Why")
          .hint("And what the victim was told")
          .missing("Enter why it is over"),
  };
};

}  // namespace holdfast::victims
