// An appointment: when and where the child and somebody who works with them are to meet, what for,
// and towards which objectives of the plan. It may be moved, which keeps who asked and why, or
// called off; it is never changed in place. A day and a time of a London clock, as the child is
// told them, and no moment: that is worked out.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "base/number.h"
#include "records/field_types.h"
#include "records/shape.h"

namespace holdfast::delivery {

enum class Sort { office, home, phone, video, group, school, elsewhere };
std::span<const Word> words_of(Sort);

/// Source: sources.md#appointments
struct AppointmentMade {
  static constexpr std::string_view kind = "delivery.appointment_made";
  static constexpr std::string_view title = "Appointment";
  static constexpr Clearance floor = {Compartment::open};
  Sort meeting_sort{};
  Date meeting_day;
  Text meeting_time;
  Number weeks_running;
  PersonId meeting_with;
  std::optional<AgencyId> meeting_agency;
  std::optional<Text> meeting_also;
  Text meeting_place;
  LongText meeting_for;
  std::vector<EventId> meeting_towards;

  static constexpr Field fields[] = {
      field<&AppointmentMade::meeting_sort>("meeting_sort", "What kind of appointment is it?")
          .label("Kind")
          .missing("Select what kind of appointment it is"),
      field<&AppointmentMade::meeting_day>("meeting_day", "On which day?")
          .label("Day")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&AppointmentMade::meeting_time>("meeting_time", "At what time?")
          .label("Time")
          .hint("For example, 4:30pm or 16:30")
          .missing("Enter the time"),
      field<&AppointmentMade::weeks_running>("weeks_running", "For how many weeks, once a week?")
          .label("Weeks running")
          .hint("1 for a single appointment. Each week is an appointment of its own")
          .missing("Enter for how many weeks, 1 for a single appointment"),
      field<&AppointmentMade::meeting_with>("meeting_with", "With which worker?")
          .label("With")
          .missing("Select the worker"),
      field<&AppointmentMade::meeting_agency>("meeting_agency",
                                              "Does another agency hold it, or take part?")
          .label("Agency"),
      field<&AppointmentMade::meeting_also>("meeting_also", "Who else will be there?")
          .label("Others")
          .hint("For example, a parent, or somebody of that agency"),
      field<&AppointmentMade::meeting_place>("meeting_place", "Where?")
          .label("Place")
          .missing("Enter where"),
      field<&AppointmentMade::meeting_for>("meeting_for", "What is it for?")
          .label("For")
          .hint("As you would say it to the child")
          .missing("Write what it is for"),
      field<&AppointmentMade::meeting_towards>("meeting_towards",
                                               "Which objectives of the plan is it for?")
          .label("Towards")
          .hint("Select all that apply"),
  };
};

enum class AskedBy { child, family, us, agency };
std::span<const Word> words_of(AskedBy);

struct AppointmentMoved {
  static constexpr std::string_view kind = "delivery.appointment_moved";
  static constexpr std::string_view title = "Appointment moved";
  static constexpr Clearance floor = {Compartment::open};
  EventId moved_meeting;
  Date moved_day;
  Text moved_time;
  AskedBy moved_asked_by{};
  LongText moved_because;

  static constexpr Field fields[] = {
      field<&AppointmentMoved::moved_meeting>("moved_meeting", "Which appointment?").not_typed(),
      field<&AppointmentMoved::moved_day>("moved_day", "To which day?")
          .label("Moved to")
          .hint("For example, 27 3 2026")
          .missing("Enter the new day"),
      field<&AppointmentMoved::moved_time>("moved_time", "At what time?")
          .label("Time")
          .hint("For example, 4:30pm or 16:30")
          .missing("Enter the new time"),
      field<&AppointmentMoved::moved_asked_by>("moved_asked_by", "Who asked for it?")
          .label("Asked by")
          .missing("Select who asked for it"),
      field<&AppointmentMoved::moved_because>("moved_because", "Why?")
          .label("Reason")
          .missing("Write why it is moved"),
  };
};

struct AppointmentCalledOff {
  static constexpr std::string_view kind = "delivery.appointment_called_off";
  static constexpr std::string_view title = "Appointment called off";
  static constexpr Clearance floor = {Compartment::open};
  EventId off_meeting;
  AskedBy off_asked_by{};
  LongText off_because;

  static constexpr Field fields[] = {
      field<&AppointmentCalledOff::off_meeting>("off_meeting", "Which appointment?").not_typed(),
      field<&AppointmentCalledOff::off_asked_by>("off_asked_by", "Who asked for it?")
          .label("Asked by")
          .missing("Select who asked for it"),
      field<&AppointmentCalledOff::off_because>("off_because", "Why?")
          .label("Reason")
          .missing("Write why it is called off"),
  };
};

}  // namespace holdfast::delivery
