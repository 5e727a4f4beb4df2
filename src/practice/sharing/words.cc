// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "practice/sharing/sharing.h"
#include "records/word_list.h"

namespace holdfast::sharing {

std::span<const Word> words_of(Outcome) {
  using enum Outcome;
  static constexpr Word words[] = {
      word(in_full, "in_full", "Yes, in full"),
      word(in_part, "in_part", "Yes, in part"),
      word(declined, "declined", "No"),
  };
  return words;
}

std::string_view label_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::in_full:
      return "Answered in full";
    case Outcome::in_part:
      return "Answered in part";
    case Outcome::declined:
      return "Declined";
  }
  return "";
}

std::span<const Word> words_of(Refusal) {
  using enum Refusal;
  static constexpr Word words[] = {
      word(not_held, "not_held", "We hold nothing about this"),
      word(no_basis, "no_basis", "We see no lawful basis to tell you"),
      word(consent_refused, "consent_refused", "Consent was refused, and nothing outweighs it"),
      word(more_detrimental, "more_detrimental",
           "Telling you would do the child more harm than not telling you",
           "The one reason for which the duty of section 16LA lets an agency decline"),
      word(would_harm_an_investigation, "would_harm_an_investigation",
           "It would harm an investigation"),
      word(other, "other", "Another reason"),
  };
  return words;
}

std::string_view label_of(Refusal refusal) {
  return words_of(Refusal{})[static_cast<std::size_t>(refusal)].label;
}

std::span<const Word> words_of(Task) {
  using enum Task;
  static constexpr Word words[] = {
      word(justification, "justification", "Why it was necessary to share it in an emergency"),
      word(review, "review", "The review of what was shared in an emergency"),
      word(decision, "decision", "The decision on a disclosure"),
      word(settling, "settling", "What follows from an answer that left something out"),
      word(more_time, "more_time", "Whether an agency has more time"),
      word(contingency, "contingency", "What is to be done in a contingency"),
  };
  return words;
}

std::span<const Word> words_of(Settlement) {
  using enum Settlement;
  static constexpr Word words[] = {
      word(accepted, "accepted", "We accept it"),
      word(asked_again, "asked_again", "We ask again, in another way",
           "The same request waits for them again, with your new words"),
      word(raised, "raised", "A manager takes it up with theirs",
           "It stays open until somebody says here what came of it"),
  };
  return words;
}

std::span<const Word> words_of(MoreTime) {
  using enum MoreTime;
  static constexpr Word words[] = {
      word(agreed, "agreed", "Yes"),
      word(refused, "refused", "No"),
  };
  return words;
}

std::span<const Word> words_of(Channel) {
  using enum Channel;
  static constexpr Word words[] = {
      word(here, "here", "Written here"),
      word(spoken, "spoken", "Spoken, and written down by us"),
      word(email, "email", "Email"),
      word(meeting, "meeting", "At a meeting"),
      word(letter, "letter", "Letter or report"),
  };
  return words;
}

std::span<const Word> words_of(Ending) {
  using enum Ending;
  static constexpr Word words[] = {
      word(done, "done", "It was done"),
      word(not_done, "not_done", "It was not done"),
      word(not_needed, "not_needed", "It is not needed any more"),
  };
  return words;
}

std::span<const Word> words_of(Haste) {
  using enum Haste;
  static constexpr Word words[] = {
      word(in_time, "in_time", "Yes"),
      word(emergency, "emergency", "No, it is an emergency: somebody could be hurt",
           "Share now. You say why by the end of the next working day, and a manager looks at it"),
  };
  return words;
}

std::span<const Word> words_of(Finding) {
  using enum Finding;
  static constexpr Word words[] = {
      word(right, "right", "It was right"),
      word(right_but, "right_but", "It was right, but something should have been done otherwise"),
      word(not_right, "not_right", "It was not right"),
  };
  return words;
}

std::span<const Word> words_of(Onward) {
  using enum Onward;
  static constexpr Word words[] = {
      word(giver_agreed, "giver_agreed", "They agreed"),
      word(emergency, "emergency", "It is an emergency", "Only where the share itself cannot wait"),
  };
  return words;
}

std::span<const Word> words_of(Undertaking) {
  using enum Undertaking;
  static constexpr Word words[] = {
      word(willing, "willing", "They will sign"),
      word(unwilling, "unwilling", "They will not"),
      word(not_asked, "not_asked", "Not asked yet"),
  };
  return words;
}

std::span<const Word> words_of(DisclosedBy) {
  using enum DisclosedBy;
  static constexpr Word words[] = {
      word(service, "service", "The service"),
      word(police, "police", "Police"),
      word(both, "both", "Both together"),
  };
  return words;
}

std::span<const Word> words_of(ChildFirst) {
  using enum ChildFirst;
  static constexpr Word words[] = {
      word(told, "told", "The child is told first"),
      word(asked_to_tell, "asked_to_tell", "The child is asked to tell them"),
      word(neither, "neither", "Neither"),
  };
  return words;
}

std::span<const Word> words_of(SignOff) {
  using enum SignOff;
  static constexpr Word words[] = {
      word(approved, "approved", "It may be disclosed"),
      word(refused, "refused", "It may not"),
  };
  return words;
}

std::string_view label_of(DisclosureIs is) {
  switch (is) {
    case DisclosureIs::proposed:
      return "Waits for a manager";
    case DisclosureIs::approved:
      return "Approved, not made yet";
    case DisclosureIs::refused:
      return "Refused";
    case DisclosureIs::made:
      return "Made";
  }
  return "";
}

std::string_view label_of(RequestIs is) {
  switch (is) {
    case RequestIs::waiting:
      return "Waiting";
    case RequestIs::answered:
      return "Answered";
    case RequestIs::answered_in_part:
      return "Answered in part";
    case RequestIs::declined:
      return "Declined";
    case RequestIs::withdrawn:
      return "Withdrawn";
  }
  return "";
}

}  // namespace holdfast::sharing
