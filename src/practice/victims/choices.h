// What the victim chose, for each purpose by itself: a victim who wants to be told what happens may
// still want nobody to call. What was never asked is "not yet asked", never "no".
#pragma once
#include <vector>

#include "records/shape.h"

namespace holdfast::victims {

/// Source: sources.md#victim-choices
enum class Purpose {
  contact,
  information,
  restorative,
  panel,
  statement,
  share_safety,
  victim_contact_scheme
};
std::span<const Word> words_of(Purpose);
/// In the order they are shown.
std::span<const Purpose> every_purpose();

enum class Choice { yes, no, undecided };
std::span<const Word> words_of(Choice);

enum class Way { phone, text_message, email, letter, in_person, through_somebody };
std::span<const Word> words_of(Way);

struct ChoiceMade {
  static constexpr std::string_view kind = "victims.choice_made";
  static constexpr std::string_view title = "Choice made";
  static constexpr Clearance floor = {Compartment::victim};
  Purpose choice_for{};
  Choice their_choice{};
  Date chosen_on;
  std::vector<Way> reached_by;
  std::optional<Text> not_when;
  std::optional<Text> others_told;

  static constexpr Field fields[] = {
      field<&ChoiceMade::choice_for>("choice_for", "What were they asked about?")
          .label("Asked about")
          .missing("Select what they were asked about"),
      field<&ChoiceMade::their_choice>("their_choice", "What did they choose?")
          .label("Choice")
          .missing("Select what they chose"),
      field<&ChoiceMade::chosen_on>("chosen_on", "When did they say so?")
          .label("Said on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day they said so"),
      field<&ChoiceMade::reached_by>("reached_by", "How do they want it, if they do?").label("How"),
      field<&ChoiceMade::not_when>("not_when", "When should we not get in touch?")
          .label("Not when"),
      field<&ChoiceMade::others_told>("others_told", "Who else may be told?")
          .label("May be told too")
          .hint("Leave empty if nobody was named"),
  };
};

/// A victim may stop at any time, and need not say why. Source: sources.md#victim-choices
struct ConsentWithdrawn {
  static constexpr std::string_view kind = "victims.consent_withdrawn";
  static constexpr std::string_view title = "Consent withdrawn";
  static constexpr Clearance floor = {Compartment::victim};
  Purpose no_longer{};
  Date stopped_on;
  std::optional<LongText> stopped_words;

  static constexpr Field fields[] = {
      field<&ConsentWithdrawn::no_longer>("no_longer", "What do they no longer want?")
          .label("No longer wanted")
          .missing("Select what they no longer want"),
      field<&ConsentWithdrawn::stopped_on>("stopped_on", "When did they say so?")
          .label("Said on")
          .missing("Enter the day they said so"),
      field<&ConsentWithdrawn::stopped_words>("stopped_words", "What did they say?")
          .label("In their words")
          .hint("They need not give a reason"),
  };
};

struct WishTold {
  static constexpr std::string_view kind = "victims.wish_told";
  static constexpr std::string_view title = "Wishes told";
  static constexpr Clearance floor = {Compartment::victim};
  LongText wished;
  Date wished_on;
  Text taken_down_by;

  static constexpr Field fields[] = {
      field<&WishTold::wished>("wished", "What do they wish, in their own words?")
          .label("Wishes")
          .missing("Enter what they wish"),
      field<&WishTold::wished_on>("wished_on", "When did they say it?")
          .label("Said on")
          .missing("Enter the day they said it"),
      field<&WishTold::taken_down_by>("taken_down_by", "Who took it down?")
          .label("Taken down by")
          .hint("A name and an agency")
          .missing("Enter who took it down"),
  };
};

}  // namespace holdfast::victims
