// Disclosure: telling somebody outside the agencies, such as an employer, a coach or a partner, so
// that others are safe. It is weighed in writing, signed off by somebody else, and only then made.
// Source: sources.md#disclosure
#pragma once
#include <optional>

#include "practice/lawful_basis.h"
#include "records/shape.h"

namespace holdfast::sharing {

enum class Undertaking { willing, unwilling, not_asked };
std::span<const Word> words_of(Undertaking);

enum class DisclosedBy { service, police, both };
std::span<const Word> words_of(DisclosedBy);

enum class ChildFirst { told, asked_to_tell, neither };
std::span<const Word> words_of(ChildFirst);

/// A disclosure is proposed, with everything that has to be weighed.
struct DisclosureProposed {
  static constexpr std::string_view kind = "sharing.disclosure_proposed";
  static constexpr std::string_view title = "Disclosure proposed";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  Text told_party;
  Text at_risk;
  Text lawful;
  LongText necessary;
  LongText proportionate;
  LongText reasonable;
  LongText disclosed_words;
  Text identity_checked;
  Undertaking undertaking{};
  ChildFirst child_first{};
  std::optional<Text> child_not_first_why;
  LongText risk_to_child;
  DisclosedBy disclosed_by{};
  Text how_and_when;
  Text others_told;

  static constexpr bool is_behind_child(const DisclosureProposed& r) {
    return r.child_first == ChildFirst::neither;
  }
  static constexpr Field fields[] = {
      field<&DisclosureProposed::told_party>("told_party", "Who is to be told?")
          .label("To be told")
          .hint("A name, and what they are to the child or to whoever is at risk")
          .missing("Enter who is to be told"),
      field<&DisclosureProposed::at_risk>("at_risk", "Who is at risk, and of what?")
          .label("At risk")
          .hint("Do not name victims: use their token")
          .missing("Enter who is at risk, and of what"),
      field<&DisclosureProposed::lawful>("lawful", "What makes it lawful?")
          .label("Lawful because")
          .missing("Say what makes it lawful"),
      field<&DisclosureProposed::necessary>("necessary", "Why is it necessary?")
          .label("Necessary because")
          .hint("What else was considered, and why it would not do")
          .missing("Say why it is necessary"),
      field<&DisclosureProposed::proportionate>("proportionate", "Why is it proportionate?")
          .label("Proportionate because")
          .missing("Say why it is proportionate"),
      field<&DisclosureProposed::reasonable>("reasonable", "Why is it reasonable?")
          .label("Reasonable because")
          .missing("Say why it is reasonable"),
      field<&DisclosureProposed::disclosed_words>("disclosed_words", "What exactly is to be said?")
          .label("To be said")
          .hint("As little as will keep people safe")
          .missing("Enter what is to be said"),
      field<&DisclosureProposed::identity_checked>(
          "identity_checked", "How do you know who they are, and that they will act on it well?")
          .label("Who they are")
          .missing("Say how you know who they are"),
      field<&DisclosureProposed::undertaking>("undertaking",
                                              "Will they sign to keep it to themselves?")
          .label("Undertaking")
          .missing("Select whether they will sign"),
      field<&DisclosureProposed::child_first>("child_first", "What of the child?")
          .label("The child")
          .missing("Select what the child was told or asked"),
      field<&DisclosureProposed::child_not_first_why>("child_not_first_why", "Why not?")
          .label("Not first because")
          .missing("Say why the child is not told first")
          .only_if<&is_behind_child>(),
      field<&DisclosureProposed::risk_to_child>("risk_to_child",
                                                "What could it do to the child, and what will be "
                                                "done about that?")
          .label("Risk to the child")
          .missing("Enter what it could do to the child"),
      field<&DisclosureProposed::disclosed_by>("disclosed_by", "Who will tell them?")
          .label("Told by")
          .missing("Select who will tell them"),
      field<&DisclosureProposed::how_and_when>("how_and_when", "How, when and where?")
          .label("How")
          .missing("Enter how and when"),
      field<&DisclosureProposed::others_told>("others_told",
                                              "Who else is to know: the victim worker, the family?")
          .label("Others told")
          .missing("Enter who else is to know, or that nobody is"),
  };
};

enum class SignOff { approved, refused };
std::span<const Word> words_of(SignOff);

/// Somebody else, a manager, decided on it.
struct DisclosureDecided {
  static constexpr std::string_view kind = "sharing.disclosure_decided";
  static constexpr std::string_view title = "Disclosure decided";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId proposal;
  SignOff sign_off{};
  LongText sign_off_why;
  std::optional<Text> meeting;

  static constexpr Field fields[] = {
      field<&DisclosureDecided::proposal>("proposal", "Which proposal?")
          .label("Proposal")
          .not_typed(),
      field<&DisclosureDecided::sign_off>("sign_off", "What do you decide?")
          .label("Decision")
          .missing("Select what you decide"),
      field<&DisclosureDecided::sign_off_why>("sign_off_why", "Why?")
          .label("Reason")
          .missing("Say why"),
      field<&DisclosureDecided::meeting>("meeting", "At which meeting, if at one?")
          .label("Meeting"),
  };
};

/// It was told, and what came of it.
struct DisclosureMade {
  static constexpr std::string_view kind = "sharing.disclosure_made";
  static constexpr std::string_view title = "Disclosure made";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId decided_proposal;
  Date disclosed_on;
  LongText came_of_it;
  std::optional<Date> disclosure_review_on;

  static constexpr Field fields[] = {
      field<&DisclosureMade::decided_proposal>("decided_proposal", "Which proposal?")
          .label("Proposal")
          .not_typed(),
      field<&DisclosureMade::disclosed_on>("disclosed_on", "When were they told?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they were told"),
      field<&DisclosureMade::came_of_it>("came_of_it", "How did it go, and what came of it?")
          .label("What came of it")
          .missing("Enter what came of it"),
      field<&DisclosureMade::disclosure_review_on>("disclosure_review_on",
                                                   "When is it to be looked at again?")
          .label("Look again on")
          .hint("For example, 27 6 2026. Leave empty if it need not be"),
  };
};

}  // namespace holdfast::sharing
