// Who is told what when a contingency is activated, in words that somebody stood for beforehand;
// and that it was: at which moment, because of what, who has taken it up, and how it ended. Nothing
// is typed while it matters: what was signed with the plan is what goes out.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "practice/lawful_basis.h"
#include "practice/steps.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::planning {

/// Source: sources.md#activation
struct TellingSet {
  static constexpr std::string_view kind = "planning.telling_set";
  static constexpr std::string_view title = "Who is told in a contingency";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId telling_in;
  std::optional<EventId> telling_instead;
  AgencyId told_agency;
  std::optional<Text> told_person;
  LongText told_words;
  LongText told_for;
  std::vector<Gateway> told_under;
  Regime told_regime{};
  LongText told_necessary;
  LongText told_proportion;
  Urgency told_within{};
  Informed told_known_to{};
  std::optional<LongText> told_unknown_why;

  static constexpr bool is_untold(const TellingSet& r) {
    return r.told_known_to != Informed::child_and_parent;
  }
  static constexpr Field fields[] = {
      field<&TellingSet::telling_in>("telling_in", "In which contingency?").not_typed(),
      field<&TellingSet::telling_instead>("telling_instead", "Instead of which?").not_typed(),
      field<&TellingSet::told_agency>("told_agency", "Which agency is told?")
          .label("Told")
          .missing("Select the agency that is told"),
      field<&TellingSet::told_person>("told_person", "Who there, if it is for somebody?")
          .label("Person"),
      field<&TellingSet::told_words>("told_words", "What exactly do they receive?")
          .label("Words")
          .hint("They receive these words and nothing else, perhaps at night. Say what has begun, "
                "what they are to do, and whom to ring")
          .missing("Write what they receive"),
      field<&TellingSet::told_for>("told_for", "What is it for?")
          .label("Purpose")
          .hint("What they will do with it, and whom it keeps safe. They see this")
          .missing("Write what it is for"),
      field<&TellingSet::told_under>("told_under", "What makes it lawful?")
          .label("Gateway")
          .hint("Select all that hold")
          .missing("Select at least one gateway")
          .needed(),
      field<&TellingSet::told_regime>("told_regime", "What is it mainly for in law?")
          .label("Processing")
          .missing("Select what it is mainly for"),
      field<&TellingSet::told_necessary>("told_necessary", "Why is it necessary?")
          .label("Necessary because")
          .missing("Say why it is necessary"),
      field<&TellingSet::told_proportion>("told_proportion",
                                          "What is left out, and why is the rest not too much?")
          .label("Proportionate because")
          .missing("Say what is left out, and why the rest is not too much"),
      field<&TellingSet::told_within>("told_within", "How soon must they read it?")
          .label("To be read")
          .missing("Select how soon they must read it"),
      field<&TellingSet::told_known_to>("told_known_to",
                                        "Who of the family knows that this would be told?")
          .label("Known to")
          .missing("Select who knows"),
      field<&TellingSet::told_unknown_why>("told_unknown_why", "Why does nobody else know?")
          .label("Not known because")
          .missing("Say why somebody does not know")
          .only_if<&is_untold>(),
  };
};

struct TellingDropped {
  static constexpr std::string_view kind = "planning.telling_dropped";
  static constexpr std::string_view title = "No longer told in a contingency";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId dropped_telling;
  LongText dropped_telling_why;

  static constexpr Field fields[] = {
      field<&TellingDropped::dropped_telling>("dropped_telling", "Which?").not_typed(),
      field<&TellingDropped::dropped_telling_why>("dropped_telling_why",
                                                  "Why are they not to be told any more?")
          .label("Because")
          .missing("Say why they are not to be told any more"),
  };
};

/// What is told with it stands in shares of its own, recorded in the same moment.
struct ContingencyActivated {
  static constexpr std::string_view kind = "planning.contingency_activated";
  static constexpr std::string_view title = "Contingency activated";
  static constexpr Clearance floor = {Compartment::open};
  EventId activated_contingency;
  std::optional<EventId> because_of;
  std::vector<EventId> told_with_it;

  static constexpr Field fields[] = {
      field<&ContingencyActivated::activated_contingency>("activated_contingency",
                                                          "Which contingency?")
          .label("Contingency")
          .not_typed(),
      field<&ContingencyActivated::because_of>("because_of", "Because of which entry?")
          .label("Because of")
          .not_typed(),
      field<&ContingencyActivated::told_with_it>("told_with_it", "What was told?")
          .label("Told")
          .not_typed(),
  };
};

/// As it stood then.
inline EventId contingency_in(const ContingencyActivated& r) { return r.activated_contingency; }

struct ActivationTakenUp {
  static constexpr std::string_view kind = "planning.activation_taken_up";
  static constexpr std::string_view title = "Contingency taken up";
  static constexpr Clearance floor = {Compartment::open};
  EventId taken_up_activation;

  static constexpr Field fields[] = {
      field<&ActivationTakenUp::taken_up_activation>("taken_up_activation", "Which activation?")
          .label("Activation")
          .not_typed(),
  };
};

enum class ActivationEnd { carried_out, stood_down };
std::span<const Word> words_of(ActivationEnd);

struct ActivationEnded {
  static constexpr std::string_view kind = "planning.activation_ended";
  static constexpr std::string_view title = "Contingency ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_activation;
  ActivationEnd activation_end{};
  LongText activation_came_to;

  static constexpr Field fields[] = {
      field<&ActivationEnded::ended_activation>("ended_activation", "Which activation?")
          .label("Activation")
          .not_typed(),
      field<&ActivationEnded::activation_end>("activation_end", "How did it end?")
          .label("Ended")
          .missing("Select how it ended"),
      field<&ActivationEnded::activation_came_to>("activation_came_to", "What came of it?")
          .label("What came of it")
          .hint("What happened, what was done, who is safe now, and what is to be learned")
          .missing("Write what came of it"),
  };
};

}  // namespace holdfast::planning
