// Somebody tells the service of a child, known here or not. It lies in the service's own stream
// until the duty desk has matched it to a record, passed it on or set it aside; after a while it is
// erased whatever came of it. What was told is folded by the duty desk alone (desk/duty.h): the
// service's list, which every page reads, holds only how each telling stands.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/role.h"
#include "practice/steps.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {

struct State;

/// Four questions; who tells is whoever is signed in. Whether the child is known here is never
/// said. Source: sources.md#telling-of-a-child
struct ChildToldOf {
  static constexpr std::string_view kind = "service.child_told_of";
  static constexpr std::string_view title = "A child told of";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  Text child_name;
  std::optional<Date> born_on;
  std::optional<Text> age_about;
  std::optional<Text> found_at;
  LongText worry;
  Urgency urgency{};
  Text ring_back;

  static constexpr Field fields[] = {
      field<&ChildToldOf::child_name>("child_name", "What is the child's name?")
          .label("Child")
          .hint("As much of it as you know: first and last name, or what the child is called")
          .missing("Enter as much of the child's name as you know"),
      field<&ChildToldOf::born_on>("born_on", "When was the child born?")
          .label("Date of birth")
          .hint("Leave empty if you do not know. For example, 27 3 2011"),
      field<&ChildToldOf::age_about>("age_about", "How old is the child, about?")
          .label("Age, about"),
      field<&ChildToldOf::found_at>("found_at",
                                    "Where does the child live, or go to school or spend time?")
          .label("Where"),
      field<&ChildToldOf::worry>("worry", "What happened, or what worries you?")
          .label("What happened")
          .hint("What you saw or heard yourself, who told you the rest, and when it was")
          .missing("Say what happened, or what worries you"),
      field<&ChildToldOf::urgency>("urgency", "How urgent is it?")
          .label("How urgent")
          .missing("Select how urgent it is"),
      field<&ChildToldOf::ring_back>("ring_back", "On which number can we ring you?")
          .label("Phone")
          .missing("Enter a phone number that we can ring you on"),
  };
};

/// What was told is on that child's record from now on.
struct TellingMatched {
  static constexpr std::string_view kind = "service.telling_matched";
  static constexpr std::string_view title = "Put on a child's record";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId telling;
  StreamId matched_record;

  static constexpr Field fields[] = {
      field<&TellingMatched::telling>("telling", "What was told?").not_typed(),
      field<&TellingMatched::matched_record>("matched_record", "On which child's record is it?")
          .not_typed(),
  };
};

/// Somebody else acts on it: the service told them.
struct TellingPassedOn {
  static constexpr std::string_view kind = "service.telling_passed_on";
  static constexpr std::string_view title = "Passed on";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId telling;
  Text passed_to;
  LongText why;

  static constexpr Field fields[] = {
      field<&TellingPassedOn::telling>("telling", "What was told?").not_typed(),
      field<&TellingPassedOn::passed_to>("passed_to", "Who was it passed on to, and how?")
          .label("Passed on to")
          .hint("For example, the front door of children's social care, by phone")
          .missing("Say who it was passed on to, and how"),
      field<&TellingPassedOn::why>("why", "Why to them?")
          .label("Reason")
          .hint("This is kept when what was told has gone. Do not name the child here")
          .missing("Say why it was passed on to them"),
  };
};

/// Neither ours nor anybody's to act on, so far as the duty desk can tell.
struct TellingSetAside {
  static constexpr std::string_view kind = "service.telling_set_aside";
  static constexpr std::string_view title = "Not for us";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  EventId telling;
  LongText why;

  static constexpr Field fields[] = {
      field<&TellingSetAside::telling>("telling", "What was told?").not_typed(),
      field<&TellingSetAside::why>("why", "Why is it not for us?")
          .label("Reason")
          .hint("This is kept when what was told has gone. Do not name the child here")
          .missing("Say why it is not for us"),
  };
};

/// What the clock decided and did. It says that something was told and has gone, never what.
struct TellingErased {
  static constexpr std::string_view kind = "service.telling_erased";
  static constexpr std::string_view title = "What was told of a child was erased";
  static constexpr Clearance floor = {Compartment::open};
  EventId telling;
  LongText why;

  static constexpr Field fields[] = {
      field<&TellingErased::telling>("telling", "What was told?").not_typed(),
      field<&TellingErased::why>("why", "Why was it erased?").label("Reason").not_typed(),
  };
};

/// The system told somebody that it waits. It says that something waits, never what.
struct TellingStepTaken {
  static constexpr std::string_view kind = "service.telling_step_taken";
  static constexpr std::string_view title = "Told that something waits at the duty desk";
  static constexpr Clearance floor = {Compartment::open};
  EventId telling;
  Rung telling_rung{};
  Moment telling_step_due;
  std::optional<bool> telling_missed;
  std::optional<bool> telling_unheard;

  static constexpr Field fields[] = {
      field<&TellingStepTaken::telling>("telling", "What was told?").not_typed(),
      field<&TellingStepTaken::telling_rung>("telling_rung", "Which step?")
          .label("Step")
          .not_typed(),
      field<&TellingStepTaken::telling_step_due>("telling_step_due", "When was it due?")
          .label("Due")
          .not_typed(),
      field<&TellingStepTaken::telling_missed>("telling_missed",
                                               "Was it missed while the system was down?")
          .label("Missed while down")
          .not_typed(),
      field<&TellingStepTaken::telling_unheard>("telling_unheard", "Was there nobody to be told?")
          .label("Nobody to tell")
          .not_typed(),
  };
};

/// All that the service's list knows of a telling, or of an email (mail.h).
struct TellingStands {
  Moment told;
  Urgency urgency{};
  bool is_done = false;  ///< matched, passed on or set aside
  std::vector<StepTaken> steps = {};
};
/// Those that have not been erased.
using Tellings = std::map<EventId, TellingStands>;

/// How many wait for the duty desk.
std::size_t tellings_waiting(const State& state);
/// Those of them that were told as urgent.
std::size_t urgent_tellings(const State& state);
/// Which steps have come for one that waits. What is not urgent stands at the duty desk, and the
/// first that anybody is sent is the reminder. Source: sources.md#ladder
std::vector<StepDue> steps_due(const State& state, const Calendar& calendar, EventId telling,
                               Moment now);
/// For whom that step is: everybody whose role holds the duty desk, since nobody is on duty by
/// name; then team managers, then the head of service. Those above are left to their own step.
std::vector<PersonId> told_of_telling(const State& state, std::span<const Role> duty_roles,
                                      Rung rung, Date today);
/// After this day what was told is erased.
Date kept_until(const State& state, const TellingStands& telling);

void fold(State& state, const ChildToldOf& r, const Envelope& envelope);
void fold(State& state, const TellingMatched& r, const Envelope& envelope);
void fold(State& state, const TellingPassedOn& r, const Envelope& envelope);
void fold(State& state, const TellingSetAside& r, const Envelope& envelope);
void fold(State& state, const TellingErased& r, const Envelope& envelope);
void fold(State& state, const TellingStepTaken& r, const Envelope& envelope);
Problems check(const Situation& situation, const ChildToldOf& r);
Problems check(const Situation& situation, const TellingMatched& r);
Problems check(const Situation& situation, const TellingPassedOn& r);
Problems check(const Situation& situation, const TellingSetAside& r);
Problems check(const Situation& situation, const TellingErased& r);
Problems check(const Situation& situation, const TellingStepTaken& r);

}  // namespace service
}  // namespace holdfast
