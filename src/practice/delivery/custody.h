// What is recorded of custody and release beside the court's diary: days already served, and the
// meetings with the establishment in which custody and release are planned.
#pragma once
#include <span>

#include "base/number.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::delivery {

/// Source: sources.md#detention-release
struct DaysServedTold {
  static constexpr std::string_view kind = "delivery.days_served_told";
  static constexpr std::string_view title = "Days already served";
  static constexpr Clearance floor = {Compartment::open};
  EventId served_of;
  Number days_counted;
  Text served_told_by;

  static constexpr Field fields[] = {
      field<&DaysServedTold::served_of>("served_of", "Which order?").not_typed(),
      field<&DaysServedTold::days_counted>("days_counted", "How many days count as served already?")
          .label("Days served")
          .unit("days")
          .hint("On remand, or on bail with a tag. 0 if there are none")
          .missing("Enter how many days, 0 if there are none"),
      field<&DaysServedTold::served_told_by>("served_told_by", "Who says so?")
          .label("Told by")
          .hint("The court or the establishment, and the name of who told you")
          .missing("Enter who says so"),
  };
};

enum class CustodyMeeting { planning, review, release };
std::span<const Word> words_of(CustodyMeeting);

/// Source: sources.md#custody-planning
struct CustodyMet {
  static constexpr std::string_view kind = "delivery.custody_met";
  static constexpr std::string_view title = "Meeting about custody";
  static constexpr Clearance floor = {Compartment::open};
  CustodyMeeting custody_meeting{};
  Date custody_met_on;
  LongText custody_there;
  LongText custody_agreed;
  LongText custody_child_says;

  static constexpr Field fields[] = {
      field<&CustodyMet::custody_meeting>("custody_meeting", "Which meeting was it?")
          .label("Meeting")
          .missing("Select which meeting it was"),
      field<&CustodyMet::custody_met_on>("custody_met_on", "On which day?")
          .label("Met on")
          .missing("Enter the day of the meeting"),
      field<&CustodyMet::custody_there>("custody_there", "Who was there, and who was not?")
          .label("There")
          .hint("The child, their family, the establishment, social care, health, education")
          .missing("Write who was there"),
      field<&CustodyMet::custody_agreed>("custody_agreed", "What was agreed, and who does it?")
          .label("Agreed")
          .hint("Where the child will live, school or work, health, money, who meets them, and how "
                "others stay safe")
          .missing("Write what was agreed"),
      field<&CustodyMet::custody_child_says>("custody_child_says", "What did the child say?")
          .label("The child says")
          .missing("Write what the child said"),
  };
};

}  // namespace holdfast::delivery
