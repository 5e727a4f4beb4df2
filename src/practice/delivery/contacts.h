// A contact that took place, planned or not: who was with the child, what was done towards which
// objective, and how: with what that challenged, and with what that supported.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "practice/delivery/appointments.h"

namespace holdfast::delivery {

enum class TookPart { well, some, little, refused };
std::span<const Word> words_of(TookPart);

/// Source: sources.md#contacts
struct ContactRecorded {
  static constexpr std::string_view kind = "delivery.contact_recorded";
  static constexpr std::string_view title = "Contact";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<EventId> contact_of;  ///< nothing: it was not planned
  Sort contact_sort{};
  Date contact_day;
  Text contact_time;
  PersonId contact_by;
  bool child_seen = false;
  std::optional<TookPart> took_part;
  LongText contact_done;
  std::vector<EventId> contact_towards;
  std::optional<LongText> with_challenge;
  std::optional<LongText> with_support;
  Number contact_minutes;

  static bool is_seen(const ContactRecorded& contact) { return contact.child_seen; }

  static constexpr Field fields[] = {
      field<&ContactRecorded::contact_of>("contact_of", "Which appointment?").not_typed(),
      field<&ContactRecorded::contact_sort>("contact_sort", "How did it take place?")
          .label("Kind")
          .missing("Select how it took place"),
      field<&ContactRecorded::contact_day>("contact_day", "On which day?")
          .label("Day")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&ContactRecorded::contact_time>("contact_time", "At what time did it begin?")
          .label("Time")
          .hint("For example, 4:30pm or 16:30")
          .missing("Enter the time it began"),
      field<&ContactRecorded::contact_minutes>("contact_minutes", "How long did it take?")
          .label("Minutes")
          .unit("minutes")
          .missing("Enter how many minutes it took"),
      field<&ContactRecorded::contact_by>("contact_by", "Who was with the child?")
          .label("Worker")
          .missing("Select who was with the child"),
      field<&ContactRecorded::child_seen>("child_seen", "Did they see the child?")
          .label("Child seen")
          .hint("In person, or on a screen")
          .missing("Select yes if they saw the child"),
      field<&ContactRecorded::took_part>("took_part", "How did the child take part?")
          .label("Took part")
          .missing("Select how the child took part")
          .only_if<&ContactRecorded::is_seen>(),
      field<&ContactRecorded::contact_done>("contact_done", "What was done?")
          .label("What was done")
          .missing("Write what was done"),
      field<&ContactRecorded::contact_towards>("contact_towards",
                                               "Towards which objectives of the plan?")
          .label("Towards")
          .hint("Select all that apply"),
      field<&ContactRecorded::with_challenge>("with_challenge", "What was said to challenge?")
          .label("Challenge")
          .hint("What the child was asked to think about again. Leave empty if nothing was"),
      field<&ContactRecorded::with_support>("with_support", "What was said in support?")
          .label("Support")
          .hint("What went well, and who helps. Leave empty if nothing was"),
  };
};

}  // namespace holdfast::delivery
