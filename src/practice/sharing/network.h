// The agencies around one child: who works with them, since when and in what capacity, who leads,
// what their own plans are, what each agreed to do, and who should be there and is not.
#pragma once
#include <optional>

#include "practice/information.h"
#include "records/document.h"
#include "records/shape.h"

namespace holdfast::sharing {

/// An agency knows the child and works with them.
struct AgencyJoined {
  static constexpr std::string_view kind = "sharing.agency_joined";
  static constexpr std::string_view title = "Agency in the network";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId agency;
  Text capacity;
  std::optional<Date> known_since;
  std::optional<Text> contact;
  std::optional<bool> leads;

  static constexpr Field fields[] = {
      field<&AgencyJoined::agency>("agency", "Which agency knows the child?")
          .label("Agency")
          .missing("Select the agency"),
      field<&AgencyJoined::capacity>("capacity", "What do they do for the child or the family?")
          .label("Capacity")
          .hint("For example, allocated social worker under a child protection plan")
          .missing("Enter what they do"),
      field<&AgencyJoined::known_since>("known_since", "Since when, if it is known?")
          .label("Since")
          .hint("For example, 4 9 2026"),
      field<&AgencyJoined::contact>("contact", "Who can be reached there, and how?")
          .label("Contact"),
      field<&AgencyJoined::leads>("leads", "Is the lead professional from this agency?")
          .label("Lead professional"),
  };
};

struct AgencyLeft {
  static constexpr std::string_view kind = "sharing.agency_left";
  static constexpr std::string_view title = "Agency no longer in the network";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_involvement;
  Date left_on;
  LongText left_why;

  static constexpr Field fields[] = {
      field<&AgencyLeft::ended_involvement>("ended_involvement", "Which involvement?")
          .label("Agency")
          .not_typed(),
      field<&AgencyLeft::left_on>("left_on", "When did it end?")
          .label("Ended on")
          .missing("Enter the day it ended"),
      field<&AgencyLeft::left_why>("left_why", "Why, and what carries on without them?")
          .label("Reason")
          .missing("Say why it ended"),
  };
};

/// An agency of that kind would be expected and is not asked, for a reason.
struct NotAsked {
  static constexpr std::string_view kind = "sharing.not_asked";
  static constexpr std::string_view title = "Not asked, and why";
  static constexpr Clearance floor = {Compartment::open, Compartment::staff_safety};
  Sector unasked_sector{};
  LongText because;

  static constexpr Field fields[] = {
      field<&NotAsked::unasked_sector>("unasked_sector", "Which kind of agency is not asked?")
          .label("Not asked")
          .missing("Select the kind of agency"),
      field<&NotAsked::because>("because", "Why not?")
          .label("Because")
          .hint("What they might know, and why it is right to do without it for now")
          .missing("Say why they are not asked"),
  };
};

/// Another agency has a plan of its own for the child.
struct AgencyPlanNoted {
  static constexpr std::string_view kind = "sharing.agency_plan_noted";
  static constexpr std::string_view title = "Plan of another agency";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId plan_agency;
  Text plan_title;
  Text plan_owner;
  std::optional<Date> plan_review_on;
  std::optional<LongText> plan_note;
  std::optional<Document> plan_document;

  static constexpr Field fields[] = {
      field<&AgencyPlanNoted::plan_agency>("plan_agency", "Whose plan is it?")
          .label("Agency")
          .missing("Select whose plan it is"),
      field<&AgencyPlanNoted::plan_title>("plan_title", "What is it called?")
          .label("Plan")
          .hint("For example, child protection plan, or education, health and care plan")
          .missing("Enter what it is called"),
      field<&AgencyPlanNoted::plan_owner>("plan_owner", "Who answers for it?")
          .label("Owner")
          .missing("Enter who answers for it"),
      field<&AgencyPlanNoted::plan_review_on>("plan_review_on", "When is it reviewed next?")
          .label("Next review")
          .hint("For example, 27 3 2027. Leave empty if it is not known"),
      field<&AgencyPlanNoted::plan_note>("plan_note", "What in it matters for our work?")
          .label("What matters"),
      field<&AgencyPlanNoted::plan_document>("plan_document", "Is there a copy?")
          .label("Document")
          .hint("A PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file of 25 MB or less"),
  };
};

/// An agency agreed to do something by a day.
struct ActionAgreed {
  static constexpr std::string_view kind = "sharing.action_agreed";
  static constexpr std::string_view title = "Action agreed";
  static constexpr Clearance floor = {Compartment::open};
  LongText action;
  Level level{};
  AgencyId action_agency;
  std::optional<PersonId> action_owner;
  Date action_by;

  static constexpr Field fields[] = {
      field<&ActionAgreed::action>("action", "What will be done?")
          .label("Action")
          .missing("Enter what will be done"),
      field<&ActionAgreed::level>("level", "With whom is the work done?")
          .label("Level")
          .missing("Select with whom the work is done"),
      field<&ActionAgreed::action_agency>("action_agency", "Which agency will do it?")
          .label("Agency")
          .missing("Select which agency will do it"),
      field<&ActionAgreed::action_owner>("action_owner", "Who there?")
          .label("Owner")
          .hint("Somebody who signs in here; anybody of the agency can say that it is done"),
      field<&ActionAgreed::action_by>("action_by", "By which day?")
          .label("By")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it will be done by"),
  };
};

enum class Ending { done, not_done, not_needed };
std::span<const Word> words_of(Ending);

struct ActionEnded {
  static constexpr std::string_view kind = "sharing.action_ended";
  static constexpr std::string_view title = "What became of an action";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_action;
  Ending ending{};
  Date ended_on;
  std::optional<LongText> ending_note;

  static constexpr Field fields[] = {
      field<&ActionEnded::ended_action>("ended_action", "Which action?")
          .label("Action")
          .not_typed(),
      field<&ActionEnded::ending>("ending", "What became of it?")
          .label("Outcome")
          .missing("Select what became of it"),
      field<&ActionEnded::ended_on>("ended_on", "When?")
          .label("On")
          .hint("For example, 27 3 2026")
          .missing("Enter the day"),
      field<&ActionEnded::ending_note>("ending_note", "What should others know about it?")
          .label("Note"),
  };
};

}  // namespace holdfast::sharing
