// A requirement that was not kept, and what the service did about it: what was tried before, the
// opinion about the child's reasons, a warning in the words the law asks for, or an information
// laid before a justice of the peace. Each is an act of its own, by whoever did it, so that it can
// be shown later what was known when. And applications to revoke an order.
#pragma once
#include <optional>
#include <span>

#include "practice/delivery/enforcement.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::delivery {

/// Source: sources.md#breach-warnings
struct BreachNoted {
  static constexpr std::string_view kind = "delivery.breach_noted";
  static constexpr std::string_view title = "Requirement not kept";
  static constexpr Clearance floor = {Compartment::open};
  EventId breach_order;
  std::optional<EventId> breach_absence;  ///< judged by itself: see enforced.h
  std::optional<EventId> breach_requirement;
  Date breach_day;
  LongText breach_what;
  LongText breach_tried;

  static constexpr Field fields[] = {
      field<&BreachNoted::breach_order>("breach_order", "Which order?")
          .label("Order")
          .missing("Select the order"),
      field<&BreachNoted::breach_absence>("breach_absence", "Which absence?").not_typed(),
      field<&BreachNoted::breach_requirement>("breach_requirement",
                                              "Which requirement of it was not kept?")
          .label("Requirement"),
      field<&BreachNoted::breach_day>("breach_day", "On which day?")
          .label("Day")
          .hint("Of several days, the first. For example, 27 3 2026")
          .missing("Enter the day"),
      field<&BreachNoted::breach_what>("breach_what", "What happened?")
          .label("What happened")
          .hint("So that the child can read it in a warning: what was asked, and what they did")
          .missing("Write what happened"),
      field<&BreachNoted::breach_tried>("breach_tried",
                                        "What was tried before, so that the child can keep to it?")
          .label("Tried before")
          .hint("Other times or places, help to get there, a talk with the family, others asked")
          .missing("Write what was tried before, or that nothing was and why"),
  };
};

/// The opinion of the responsible officer. A later one takes the place of an earlier one.
/// Source: sources.md#breach-warnings
struct ExcuseDecided {
  static constexpr std::string_view kind = "delivery.excuse_decided";
  static constexpr std::string_view title = "Opinion about the excuse";
  static constexpr Clearance floor = {Compartment::open};
  EventId excuse_of;
  LongText excuse_heard;
  Excuse excuse_found{};
  LongText excuse_because;

  static constexpr Field fields[] = {
      field<&ExcuseDecided::excuse_of>("excuse_of", "Which requirement not kept?").not_typed(),
      field<&ExcuseDecided::excuse_heard>("excuse_heard", "What does the child say about it?")
          .label("The child says")
          .hint("In their words. If they could not be reached, how often you tried")
          .missing("Write what the child says, or how often you tried to ask"),
      field<&ExcuseDecided::excuse_found>("excuse_found", "Was there a reasonable excuse?")
          .label("Excuse")
          .missing("Select whether there was a reasonable excuse"),
      field<&ExcuseDecided::excuse_because>("excuse_because", "Why do you think so?")
          .label("Reason")
          .hint("Set against what the child says, their age, and what they can manage")
          .missing("Write why you think so"),
  };
};

/// Source: sources.md#breach-warnings
struct CircumstancesExceptional {
  static constexpr std::string_view kind = "delivery.circumstances_exceptional";
  static constexpr std::string_view title = "Exceptional circumstances";
  static constexpr Clearance floor = {Compartment::open};
  EventId exceptional_of;
  LongText exceptional_because;

  static constexpr Field fields[] = {
      field<&CircumstancesExceptional::exceptional_of>("exceptional_of",
                                                       "Which requirement not kept?")
          .not_typed(),
      field<&CircumstancesExceptional::exceptional_because>(
          "exceptional_because",
          "Which circumstances are exceptional, so that this need not go to "
          "court?")
          .label("Circumstances")
          .missing("Write which circumstances are exceptional"),
  };
};

enum class WarnedHow { by_hand, read_out, post, email };
std::span<const Word> words_of(WarnedHow);

/// The words are kept as they were given. They are made from what happened and the day
/// (words_of_warning), and no others are taken. Source: sources.md#warning-content
struct WarningGiven {
  static constexpr std::string_view kind = "delivery.warning_given";
  static constexpr std::string_view title = "Warning given";
  static constexpr Clearance floor = {Compartment::open};
  EventId warning_of;
  Date warned_on;
  LongText warned_about;
  WarnedHow warned_how{};
  LongText warned_words;

  static constexpr Field fields[] = {
      field<&WarningGiven::warning_of>("warning_of", "Which requirement not kept?").not_typed(),
      field<&WarningGiven::warned_on>("warned_on", "On which day is the warning given?")
          .label("Given on")
          .hint("Its twelve months begin with that day. For example, 27 3 2026")
          .missing("Enter the day the warning is given"),
      field<&WarningGiven::warned_about>("warned_about", "What happened, as the warning says it?")
          .label("About")
          .hint("To the child, in plain words")
          .missing("Write what happened"),
      field<&WarningGiven::warned_how>("warned_how", "How is it given?")
          .label("How")
          .missing("Select how it is given"),
      field<&WarningGiven::warned_words>("warned_words", "The words of the warning")
          .label("Words")
          .not_typed(),
  };
};

/// Source: sources.md#breach-warnings
struct InformationLaid {
  static constexpr std::string_view kind = "delivery.information_laid";
  static constexpr std::string_view title = "Information laid";
  static constexpr Clearance floor = {Compartment::open};
  EventId information_of;
  Date laid_on;
  Text laid_at;
  LongText laid_because;

  static constexpr Field fields[] = {
      field<&InformationLaid::information_of>("information_of", "Which requirement not kept?")
          .not_typed(),
      field<&InformationLaid::laid_on>("laid_on", "On which day was the information laid?")
          .label("Laid on")
          .missing("Enter the day"),
      field<&InformationLaid::laid_at>("laid_at", "At which court?")
          .label("Court")
          .missing("Enter the court"),
      field<&InformationLaid::laid_because>("laid_because", "Why a court, and not a warning?")
          .label("Reason")
          .hint("What a court can do here that we cannot")
          .missing("Write why it goes to court"),
  };
};

/// Source: sources.md#revocation-refused
struct RevocationAsked {
  static constexpr std::string_view kind = "delivery.revocation_asked";
  static constexpr std::string_view title = "Application to revoke an order";
  static constexpr Clearance floor = {Compartment::open};
  EventId revocation_of;
  Date revocation_asked_on;
  LongText revocation_because;
  bool court_consented = false;

  static constexpr Field fields[] = {
      field<&RevocationAsked::revocation_of>("revocation_of", "Which order?")
          .label("Order")
          .missing("Select the order"),
      field<&RevocationAsked::revocation_asked_on>("revocation_asked_on", "On which day?")
          .label("Applied on")
          .missing("Enter the day of the application"),
      field<&RevocationAsked::revocation_because>("revocation_because", "Why?")
          .label("Reason")
          .hint("Good progress is a reason that the law names")
          .missing("Write why"),
      field<&RevocationAsked::court_consented>(
          "court_consented", "Has the court consented to this application being made?")
          .label("Court consented")
          .hint("It needs to only within three months after it dismissed another one"),
  };
};

enum class RevocationResult { revoked, dismissed, withdrawn };
std::span<const Word> words_of(RevocationResult);

/// Source: sources.md#revocation-refused
struct RevocationAnswered {
  static constexpr std::string_view kind = "delivery.revocation_answered";
  static constexpr std::string_view title = "Answer to an application to revoke an order";
  static constexpr Clearance floor = {Compartment::open};
  EventId revocation_answered;
  Date revocation_answered_on;
  RevocationResult revocation_result{};

  static constexpr Field fields[] = {
      field<&RevocationAnswered::revocation_answered>("revocation_answered", "Which application?")
          .not_typed(),
      field<&RevocationAnswered::revocation_answered_on>("revocation_answered_on", "On which day?")
          .label("Answered on")
          .missing("Enter the day"),
      field<&RevocationAnswered::revocation_result>("revocation_result", "What came of it?")
          .label("Result")
          .missing("Select what came of it"),
  };
};

}  // namespace holdfast::delivery
