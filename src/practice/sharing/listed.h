// A row of a list that police send each day (who was held in custody, was arrested, is missing) on
// the record of the child it tells of. It is made of what was told, by whoever said which child it
// is; what they said nobody of is in no record.
#pragma once
#include <optional>
#include <vector>

#include "practice/sharing/police_list.h"
#include "practice/steps.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {
struct State;
}

namespace sharing {

enum class PoliceList { custody, arrest, missing };
std::span<const Word> words_of(PoliceList);

/// Police had the child on a list. Source: sources.md#police-lists
struct PoliceListed {
  static constexpr std::string_view kind = "sharing.police_listed";
  static constexpr std::string_view title = "On a police list";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId listing_agency;
  PoliceList police_list{};
  Date listed_on;
  std::optional<Date> happened_day;
  std::optional<Text> list_reference;
  LongText listed_words;
  Urgency listed_urgency{};
  std::vector<StreamId> listed_with;

  static constexpr Field fields[] = {
      field<&PoliceListed::listing_agency>("listing_agency", "Which police does it come from?")
          .label("From")
          .missing("Select a police agency"),
      field<&PoliceListed::police_list>("police_list", "Which list is it?")
          .label("List")
          .missing("Select which list it is"),
      field<&PoliceListed::listed_on>("listed_on", "Which day is the list of?")
          .label("List of")
          .hint("For example, 27 3 2026")
          .missing("Enter the day that the list is of"),
      field<&PoliceListed::happened_day>("happened_day", "On which day did it happen?")
          .label("Happened on")
          .hint("Leave empty if the list does not say. For example, 26 3 2026"),
      field<&PoliceListed::list_reference>("list_reference", "What is its reference?")
          .label("Reference"),
      field<&PoliceListed::listed_words>("listed_words", "What does the list say?")
          .label("As the list says")
          .hint("Its own words, of this child alone")
          .missing("Enter what the list says"),
      field<&PoliceListed::listed_urgency>("listed_urgency", "How soon must somebody read it?")
          .label("Urgency")
          .missing("Select how soon somebody must read it"),
      field<&PoliceListed::listed_with>("listed_with", "With which other children?")
          .label("Also on")
          .not_typed(),
  };
};

/// What is the same of every row of a list.
struct ListHead {
  AgencyId agency;
  PoliceList list{};
  Date of;
};
/// How soon a row of that list must be read, by the service's own figure or the local default.
struct ListUrgency {
  Urgency urgency{};
  bool local_default = false;
};
ListUrgency urgency_of(const service::State& service, PoliceList list);
/// "Custody list of 27 November 2026"
std::string title_of(const ListHead& head);
ListHead head_of(const PoliceListed& listed);
Urgency urgency_of(const PoliceListed& listed);

/// What goes on one child's record: all of the rows of one happening that are of this child, and
/// the records of the others. At least one row.
PoliceListed listed_from(const ListHead& head, Urgency urgency, std::vector<const ListRow*> rows,
                         std::vector<StreamId> others);
/// Whether it says so under that reference. No reference is like no other.
bool has_reference(const PoliceListed& listed, std::string_view reference);

Problems check(const Situation& situation, const PoliceListed& record);

}  // namespace sharing
}  // namespace holdfast
