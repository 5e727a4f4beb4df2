// What we pass on: to another agency, or to anybody else (a disclosure), each with its exact words,
// why it was necessary and proportionate, and what the child knows of it. What is passed on is what
// stands here and nothing else: whatever was left out of the words never leaves. What can be undone
// least is decided by two people.
#pragma once
#include <optional>
#include <vector>

#include "practice/information.h"
#include "practice/lawful_basis.h"
#include "practice/steps.h"
#include "records/shape.h"

namespace holdfast::sharing {

enum class Haste { in_time, emergency };
std::span<const Word> words_of(Haste);

/// Why something goes on that whoever gave it asked not to be passed on.
/// Source: sources.md#onward-sharing
enum class Onward { giver_agreed, emergency };
std::span<const Word> words_of(Onward);

/// Information was passed on to another agency.
struct Shared {
  static constexpr std::string_view kind = "sharing.shared";
  static constexpr std::string_view title = "Shared with an agency";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  AgencyId recipient;
  std::optional<Text> recipient_person;
  Haste haste{};
  LongText purpose;
  std::vector<Gateway> share_gateways;
  Regime share_regime{};
  LongText content;
  std::vector<EventId> drawn_from;
  std::vector<Condition> share_conditions;
  Urgency read_within{};
  std::optional<LongText> necessity;
  std::optional<LongText> proportionality;
  Informed family_told{};
  std::optional<LongText> family_untold_why;
  std::vector<EventId> passed_documents;  ///< entries: each one's document as it stood then
  std::optional<Onward> goes_on_because = {};
  std::optional<Text> giver_agreed = {};
  std::optional<Text> could_not_wait = {};

  static constexpr bool is_agreed(const Shared& r) {
    return r.goes_on_because == Onward::giver_agreed;
  }
  static constexpr bool is_unagreed(const Shared& r) {
    return r.goes_on_because == Onward::emergency;
  }
  static constexpr bool is_in_time(const Shared& r) { return r.haste == Haste::in_time; }
  static constexpr bool is_untold(const Shared& r) {
    return r.family_told != Informed::child_and_parent;
  }
  static constexpr Field fields[] = {
      field<&Shared::recipient>("recipient", "Which agency do you share with?")
          .label("Shared with")
          .missing("Select the agency you share with"),
      field<&Shared::recipient_person>("recipient_person", "Who there, if it is for somebody?")
          .label("Person"),
      field<&Shared::haste>("haste", "Can it wait until you have said why?")
          .label("Can wait")
          .missing("Select whether it can wait"),
      field<&Shared::purpose>("purpose", "What is it for?")
          .label("Purpose")
          .hint("What they will do with it, and whom it keeps safe. They see this")
          .missing("Enter what it is for"),
      field<&Shared::share_gateways>("share_gateways", "What makes it lawful?")
          .label("Gateway")
          .hint("Select all that hold")
          .missing("Select at least one gateway")
          .needed(),
      field<&Shared::share_regime>("share_regime", "What is it mainly for?")
          .label("Processing")
          .missing("Select what it is mainly for"),
      field<&Shared::content>("content", "What exactly do they receive?")
          .label("Content")
          .hint(
              "They receive these words and nothing else. Take out whatever they do not need, and "
              "every name of a victim or another child")
          .missing("Enter what they receive"),
      field<&Shared::drawn_from>("drawn_from", "Which entries is it drawn from?")
          .label("Drawn from")
          .not_typed(),
      field<&Shared::share_conditions>("share_conditions", "What may they not do with it?")
          .label("Conditions")
          .hint("Select all that hold, or none"),
      field<&Shared::read_within>("read_within", "How soon must they read it?")
          .label("To be read")
          .missing("Select how soon they must read it"),
      field<&Shared::necessity>("necessity", "Why is it necessary?")
          .label("Necessary because")
          .missing("Say why it is necessary")
          .only_if<&is_in_time>(),
      field<&Shared::proportionality>("proportionality",
                                      "What did you leave out, and why is the rest not too much?")
          .label("Proportionate because")
          .missing("Say what you left out, and why the rest is not too much")
          .only_if<&is_in_time>(),
      field<&Shared::family_told>("family_told", "Who of the family knows that you share it?")
          .label("Told")
          .missing("Select who knows"),
      field<&Shared::family_untold_why>("family_untold_why", "Why was nobody else told?")
          .label("Not told because")
          .missing("Say why somebody was not told")
          .only_if<&is_untold>(),
      field<&Shared::passed_documents>("passed_documents", "Which documents go with it?")
          .label("Documents")
          .not_typed(),
      field<&Shared::goes_on_because>("goes_on_because",
                                      "Whoever gave it asked that it is not passed on. Why does "
                                      "it go on all the same?")
          .label("Goes on because"),
      field<&Shared::giver_agreed>("giver_agreed", "Who of them agreed, when, and to what?")
          .label("Agreed by")
          .hint("A name, what they do, and the day")
          .missing("Enter who agreed, when, and to what")
          .only_if<&is_agreed>(),
      field<&Shared::could_not_wait>("could_not_wait", "Why could it not wait until they agreed?")
          .label("Could not wait because")
          .hint("Who could be hurt, and when. They must be told afterwards")
          .missing("Say why it could not wait")
          .only_if<&is_unagreed>(),
  };
};

/// Words that were made ready, and weighed, before they were needed.
struct Ready {
  AgencyId to;
  std::optional<Text> person;
  LongText what_for;
  std::vector<Gateway> under;
  Regime regime{};
  LongText words;
  EventId stands_in;  ///< the entry that holds them
  Urgency urgency{};
  Informed known_to{};
  std::optional<LongText> unknown_why = {};
  /// Why it is necessary, and why it is not too much; nothing: it goes as an emergency, and
  /// somebody says so afterwards.
  struct Weighed {
    LongText necessary;
    LongText not_too_much;
  };
  std::optional<Weighed> weighed = {};
};
Shared share_of(Ready ready);

/// Of a share: the entries whose words went into it.
inline const std::vector<EventId>& entries_behind(const Shared& r) { return r.drawn_from; }
/// The entries whose documents go with it, each as it stood then.
inline const std::vector<EventId>& documents_with(const Shared& r) { return r.passed_documents; }

/// What was shared in an emergency is justified by the next working day.
struct ShareJustified {
  static constexpr std::string_view kind = "sharing.share_justified";
  static constexpr std::string_view title = "Emergency share justified";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId justified_share;
  LongText justified_necessity;
  LongText justified_proportion;
  std::optional<LongText> justified_instead;  ///< where somebody else does it
  std::optional<LongText> giver_told = {};

  static constexpr Field fields[] = {
      field<&ShareJustified::justified_share>("justified_share", "Which share?")
          .label("Share")
          .not_typed(),
      field<&ShareJustified::justified_necessity>("justified_necessity", "Why was it necessary?")
          .label("Necessary because")
          .hint("What you knew then, and what could have happened")
          .missing("Say why it was necessary"),
      field<&ShareJustified::justified_proportion>(
          "justified_proportion", "Was it more than they needed? What was left out?")
          .label("Proportionate because")
          .missing("Say whether it was more than they needed"),
      field<&ShareJustified::justified_instead>("justified_instead",
                                                "Why do you say it, and not whoever shared it?")
          .label("Said by somebody else because")
          .hint("And how you know: what they told you, or what stands on the record"),
      field<&ShareJustified::giver_told>("giver_told",
                                         "How was whoever asked that it is not passed on told?")
          .label("Giver told")
          .hint("Who, when, and what they said"),
  };
};

enum class Finding { right, right_but, not_right };
std::span<const Word> words_of(Finding);

/// A manager looked at what was shared in an emergency.
struct ShareReviewed {
  static constexpr std::string_view kind = "sharing.share_reviewed";
  static constexpr std::string_view title = "Emergency share reviewed";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId reviewed_share;
  Finding finding{};
  LongText finding_why;

  static constexpr Field fields[] = {
      field<&ShareReviewed::reviewed_share>("reviewed_share", "Which share?")
          .label("Share")
          .not_typed(),
      field<&ShareReviewed::finding>("finding", "Was it right to share it?")
          .label("Finding")
          .missing("Select whether it was right"),
      field<&ShareReviewed::finding_why>("finding_why", "Why?")
          .label("Reason")
          .hint("And what follows: whom to tell, what to put right, what to learn")
          .missing("Say why"),
  };
};

/// What a child told their worker in confidence, and what was done with it.
/// Source: sources.md#confidence
struct ToldInConfidence {
  static constexpr std::string_view kind = "sharing.told_in_confidence";
  static constexpr std::string_view title = "Told in confidence";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  Date confided_on;
  LongText confided;
  LongText limits_explained;
  LongText done_with_it;

  static constexpr Field fields[] = {
      field<&ToldInConfidence::confided_on>("confided_on", "When did the child tell you?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&ToldInConfidence::confided>("confided", "What did the child tell you?")
          .label("What was told")
          .hint("In their words, as far as others on the case need to know it")
          .missing("Enter what the child told you"),
      field<&ToldInConfidence::limits_explained>(
          "limits_explained", "What did you say about what you can keep to yourself?")
          .label("What was said about confidence")
          .missing("Enter what you said about confidence"),
      field<&ToldInConfidence::done_with_it>("done_with_it", "What did you do with it, and why?")
          .label("What was done")
          .hint("Kept here, or passed on to whom; and what the child thinks of that")
          .missing("Enter what you did with it"),
  };
};

/// What a worker told the child of themselves.
struct WorkerTold {
  static constexpr std::string_view kind = "sharing.worker_told";
  static constexpr std::string_view title = "What the worker shared of themselves";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  Date shared_on;
  LongText own_words;
  LongText why_it_helps;

  static constexpr Field fields[] = {
      field<&WorkerTold::shared_on>("shared_on", "When?")
          .label("On")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&WorkerTold::own_words>("own_words", "What did you share of yourself?")
          .label("What was shared")
          .missing("Enter what you shared"),
      field<&WorkerTold::why_it_helps>("why_it_helps", "How does it help this child?")
          .label("How it helps")
          .hint("And where you drew the line")
          .missing("Say how it helps this child"),
  };
};

}  // namespace holdfast::sharing
