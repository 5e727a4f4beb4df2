// The words of victims' records. Wire words are for ever; labels may be put better.
#include <array>

#include "practice/victims/victims.h"

namespace holdfast::victims {
namespace {

constexpr int at(auto value) { return static_cast<int>(value); }

}  // namespace

std::span<const Word> words_of(ToldBy) {
  static constexpr Word words[] = {
      {at(ToldBy::police), "police", "Police"},
      {at(ToldBy::court), "court", "Court"},
      {at(ToldBy::crown_prosecution), "crown_prosecution", "Crown Prosecution Service"},
      {at(ToldBy::school), "school", "School or college"},
      {at(ToldBy::social_care), "social_care", "Children's social care"},
      {at(ToldBy::family), "family", "The child's family"},
      {at(ToldBy::child), "child", "The child"},
      {at(ToldBy::other), "other", "Somebody else"},
  };
  return words;
}

std::span<const Word> words_of(Minor) {
  static constexpr Word words[] = {
      {at(Minor::under_18), "under_18", "Yes, under 18"},
      {at(Minor::adult), "adult", "No, 18 or over"},
      {at(Minor::not_known), "not_known", "Not known"},
  };
  return words;
}

std::span<const Word> words_of(Purpose) {
  static constexpr Word words[] = {
      {at(Purpose::contact), "contact", "Being contacted at all"},
      {at(Purpose::information), "information", "Information about the case"},
      {at(Purpose::restorative), "restorative", "Restorative justice"},
      {at(Purpose::panel), "panel", "Coming to a panel"},
      {at(Purpose::statement), "statement", "A statement read to a panel"},
      {at(Purpose::share_safety), "share_safety", "Passing on what they need to be safe"},
      {at(Purpose::victim_contact_scheme), "victim_contact_scheme",
       "Passing details to the victim contact scheme"},
  };
  return words;
}

std::span<const Purpose> every_purpose() {
  static constexpr std::array all = {
      Purpose::contact,   Purpose::information,  Purpose::restorative,          Purpose::panel,
      Purpose::statement, Purpose::share_safety, Purpose::victim_contact_scheme};
  return all;
}

std::span<const Word> words_of(Choice) {
  static constexpr Word words[] = {
      {at(Choice::yes), "yes", "Yes"},
      {at(Choice::no), "no", "No"},
      {at(Choice::undecided), "undecided", "Not decided yet"},
  };
  return words;
}

std::span<const Word> words_of(Way) {
  static constexpr Word words[] = {
      {at(Way::phone), "phone", "Phone call"},
      {at(Way::text_message), "text_message", "Text message"},
      {at(Way::email), "email", "Email"},
      {at(Way::letter), "letter", "Letter"},
      {at(Way::in_person), "in_person", "In person"},
      {at(Way::through_somebody), "through_somebody", "Through somebody else"},
  };
  return words;
}

std::span<const Word> words_of(SafetyAnswer) {
  static constexpr Word words[] = {
      {at(SafetyAnswer::needs), "needs", "Yes"},
      {at(SafetyAnswer::none_needed), "none_needed", "No"},
      {at(SafetyAnswer::would_not_say), "would_not_say", "They did not want to say"},
  };
  return words;
}

}  // namespace holdfast::victims
