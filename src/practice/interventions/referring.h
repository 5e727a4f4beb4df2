// Referring a child to something that is offered locally: to what, why, towards which objectives,
// and what the child says to it. How the agency answered, in its own words: a refusal keeps its
// reason, and a wait the day they said, so that both can be shown to whoever plans services.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::interventions {

/// Source: sources.md#referring
struct Referred {
  static constexpr std::string_view kind = "interventions.referred";
  static constexpr std::string_view title = "Referral to a service";
  static constexpr Clearance floor = {Compartment::open};
  EventId referred_to;                   ///< an offer of the directory
  std::optional<EventId> instead_refer;  ///< of a referral that was refused
  Date referred_on;
  LongText referred_because;
  LongText child_says;
  std::vector<EventId> referred_towards;

  static constexpr Field fields[] = {
      field<&Referred::referred_to>("referred_to", "To what?").not_typed(),
      field<&Referred::instead_refer>("instead_refer", "Instead of which referral?").not_typed(),
      field<&Referred::referred_on>("referred_on", "On which day was the child referred?")
          .label("Referred on")
          .hint("The day on which it was sent. For example, 27 3 2026")
          .missing("Enter the day"),
      field<&Referred::referred_because>("referred_because", "Why this, for this child?")
          .label("Reason")
          .missing("Write why"),
      field<&Referred::child_says>("child_says", "What does the child say to it?")
          .label("The child says")
          .hint("In their words. If nobody has asked yet, write that, and when it will be asked")
          .missing("Write what the child says to it"),
      field<&Referred::referred_towards>("referred_towards",
                                         "Towards which objectives of the plan?")
          .label("Towards")
          .hint("Select all that apply"),
  };
};

enum class Answer { accepted, waiting, refused };
std::span<const Word> words_of(Answer);
enum class RefusedFor { threshold, full, age, area, need, risk, other };
std::span<const Word> words_of(RefusedFor);

struct Answered {
  static constexpr std::string_view kind = "interventions.answered";
  static constexpr std::string_view title = "Answer to a referral";
  static constexpr Clearance floor = {Compartment::open};
  EventId answer_of;
  Date answer_on;
  Answer answer_given{};
  std::optional<RefusedFor> refused_for;
  std::optional<LongText> refused_because;
  std::optional<Date> start_expected;
  std::optional<Text> answer_from;

  static bool is_refusal(const Answered& answer) { return answer.answer_given == Answer::refused; }

  static constexpr Field fields[] = {
      field<&Answered::answer_of>("answer_of", "Which referral?").not_typed(),
      field<&Answered::answer_on>("answer_on", "On which day did they answer?")
          .label("Answered on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day on which they answered"),
      field<&Answered::answer_given>("answer_given", "What did they answer?")
          .label("Answer")
          .missing("Select what they answered"),
      field<&Answered::refused_for>("refused_for", "What kind of reason did they give?")
          .label("Kind of reason")
          .missing("Select what kind of reason they gave")
          .only_if<&Answered::is_refusal>(),
      field<&Answered::refused_because>("refused_because", "What did they say?")
          .label("What they said")
          .hint("In their words")
          .missing("Write what they said")
          .only_if<&Answered::is_refusal>(),
      field<&Answered::start_expected>("start_expected", "On which day do they expect to start?")
          .label("Start expected")
          .hint("Leave empty if they did not say, or refused"),
      field<&Answered::answer_from>("answer_from", "Who said so?")
          .label("Said by")
          .hint("A name or a role there"),
  };
};

/// Something else is done about what a refused referral was for, or nothing is needed now.
struct InsteadDecided {
  static constexpr std::string_view kind = "interventions.instead_decided";
  static constexpr std::string_view title = "In place of a refused referral";
  static constexpr Clearance floor = {Compartment::open};
  EventId instead_of;
  LongText instead_done;

  static constexpr Field fields[] = {
      field<&InsteadDecided::instead_of>("instead_of", "Which referral?").not_typed(),
      field<&InsteadDecided::instead_done>("instead_done", "What is done instead?")
          .label("Instead")
          .hint("And by whom. If nothing is needed now, write why")
          .missing("Write what is done instead"),
  };
};

}  // namespace holdfast::interventions
