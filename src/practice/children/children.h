// Who the child is: name, date of birth, identifiers, addresses, and who works with them. Small
// facts, each its own record, so that two people who learn two things never overwrite each other.
// What the child says of themselves, how they live, who is around them (facts.h) and flags
// (flags.h) are records of this area too.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/children/facts.h"
#include "practice/children/flags.h"
#include "practice/children/merging.h"
#include "practice/prompt.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast::children {

enum class IdentifierScheme { pnc, nhs, upn, local, uln, social_care, home_office, consistent };
std::span<const Word> words_of(IdentifierScheme);

/// A child became known to the service. The first entry of the child's record.
struct ChildAdded {
  static constexpr std::string_view kind = "children.child_added";
  static constexpr std::string_view title = "Child added";
  static constexpr Clearance floor = {Compartment::open};
  Text given_name;
  Text family_name;
  std::optional<Text> known_as;
  std::optional<Date> date_of_birth;

  static constexpr Field fields[] = {
      field<&ChildAdded::given_name>("given_name", "First names")
          .missing("Enter the child's first name"),
      field<&ChildAdded::family_name>("family_name", "Last name")
          .missing("Enter the child's last name"),
      field<&ChildAdded::known_as>("known_as", "Name the child likes to be called by")
          .label("Likes to be called")
          .hint("If it is different"),
      field<&ChildAdded::date_of_birth>("date_of_birth", "Date of birth")
          .hint("For example, 27 3 2011. Leave empty if it is not known"),
  };
};

/// The child's name is another, or is spelled otherwise. The earlier name is kept as an alias.
struct NameChanged {
  static constexpr std::string_view kind = "children.name_changed";
  static constexpr std::string_view title = "Name changed";
  static constexpr Clearance floor = {Compartment::open};
  Text given_name;
  Text family_name;
  std::optional<Text> known_as;

  static constexpr Field fields[] = {
      field<&NameChanged::given_name>("given_name", "First names")
          .missing("Enter the child's first name"),
      field<&NameChanged::family_name>("family_name", "Last name")
          .missing("Enter the child's last name"),
      field<&NameChanged::known_as>("known_as", "Name the child likes to be called by")
          .label("Likes to be called")
          .hint("If it is different"),
  };
};

struct BirthDateLearned {
  static constexpr std::string_view kind = "children.birth_date_learned";
  static constexpr std::string_view title = "Date of birth learned";
  static constexpr Clearance floor = {Compartment::open};
  Date date_of_birth;

  static constexpr Field fields[] = {
      field<&BirthDateLearned::date_of_birth>("date_of_birth", "Date of birth")
          .hint("For example, 27 3 2011")
          .missing("Enter the date of birth"),
  };
};

/// The child's number in another register, checked for its form only.
struct Identified {
  static constexpr std::string_view kind = "children.identified";
  static constexpr std::string_view title = "Identifier added";
  static constexpr Clearance floor = {Compartment::open};
  IdentifierScheme scheme{};
  Text identifier;
  std::optional<Text> given_by;

  static constexpr Field fields[] = {
      field<&Identified::scheme>("scheme", "What kind of number is it?")
          .label("Kind of number")
          .missing("Select what kind of number it is"),
      field<&Identified::identifier>("identifier", "What is the number?")
          .label("Number")
          .missing("Enter the number"),
      field<&Identified::given_by>("given_by", "Where did it come from?")
          .label("From")
          .hint("A document, a system or a person"),
  };
};

/// A child may live in one place and stay in others.
enum class AddressUse { main, also_stays };
std::span<const Word> words_of(AddressUse);

/// Where the child lives, or stays, from a day on; earlier ones are kept.
struct AddressLearned {
  static constexpr std::string_view kind = "children.address_learned";
  static constexpr std::string_view title = "Address learned";
  static constexpr Clearance floor = {Compartment::open};
  Text street_address;
  Text postcode;
  Date lived_from;
  std::optional<AddressUse> address_use;
  std::optional<Date> lived_until;

  static constexpr Field fields[] = {
      field<&AddressLearned::street_address>("street_address", "Address")
          .hint("House, street and town. Leave the postcode for the next question")
          .missing("Enter the address"),
      field<&AddressLearned::postcode>("postcode", "Postcode").missing("Enter the postcode"),
      field<&AddressLearned::lived_from>("lived_from", "From which day?")
          .label("Lived there from")
          .hint("For example, 27 3 2026. If you are not sure, the day you were told")
          .missing("Enter the day they began to live there"),
      field<&AddressLearned::address_use>("address_use", "Does the child mainly live there?")
          .label("Use"),
      field<&AddressLearned::lived_until>("lived_until", "If that is over, until which day?")
          .label("Lived there until")
          .hint("For example, 27 3 2026. Leave empty if the child still lives or stays there"),
  };
};

/// From this day the case is this worker's.
struct WorkerAllocated {
  static constexpr std::string_view kind = "children.worker_allocated";
  static constexpr std::string_view title = "Worker allocated";
  static constexpr Clearance floor = {Compartment::open};
  PersonId worker;
  Date from;
  std::optional<LongText> why;
  std::optional<LongText> handover;

  static constexpr Field fields[] = {
      field<&WorkerAllocated::worker>("worker", "Who will work with the child?")
          .label("Worker")
          .missing("Select a worker"),
      field<&WorkerAllocated::from>("from", "From which day?")
          .label("From")
          .missing("Enter the day they start"),
      field<&WorkerAllocated::why>("why", "Why this worker?")
          .label("Reason")
          .hint("What the child and the family were told, and what they said"),
      field<&WorkerAllocated::handover>("handover", "What should the new worker know?")
          .label("Handover note")
          .hint("What is under way, what was promised, and what must not be forgotten"),
  };
};

using Event =
    std::variant<ChildAdded, NameChanged, BirthDateLearned, Identified, AddressLearned,
                 WorkerAllocated, AliasLearned, SexRecorded, GenderSaid, EthnicitySaid,
                 LanguageLearned, StrengthSaid, OwnLineSaid, SchoolLearned, LearningSupportLearned,
                 CareStatusLearned, ServicesPlanLearned, CommunicationNeedLearned,
                 HealthNeedLearned, PersonLearned, ProfessionalLearned, FactEnded, FlagRaised,
                 StaffRiskRaised, FlagReviewed, RecordMerged, MergedInto, MergeUndone>;

struct Name {
  std::string given;
  std::string family;
  std::optional<std::string> known_as;
  EventId source;
};

struct Identifier {
  Identified record;
  EventId source;
};

struct Address {
  AddressLearned record;
  EventId source;
};

struct Allocation {
  WorkerAllocated record;
  EventId source;
};

struct State {
  std::optional<Name> name;
  std::vector<Name> earlier_names;  ///< those of merged records too
  std::optional<Date> date_of_birth;
  std::optional<EventId> date_of_birth_source;
  std::vector<Identifier> identifiers;
  std::vector<Address> addresses;       ///< in the order recorded
  std::vector<Allocation> allocations;  ///< in the order recorded
  std::vector<KnownFact> facts;         ///< in the order recorded
  std::vector<Flag> flags;              ///< in the order raised
  std::optional<Moment> added;
  std::optional<EventId> added_by;  ///< the entry that began the record
  Merging merging;
};

/// Whether records of that kind say who the child is and who works with them: what lists and
/// searches rest on.
bool says_who(std::string_view kind);
/// "Jordan Ellis"; "Name not known" where the reader may not see it.
std::string full_name(const State& state);
/// The allocation in force on that day: the latest start that has come; of two on one day, the one
/// recorded last.
const Allocation* worker_on(const State& state, Date day);
/// Whom a duty of this case falls to: the worker who has it and is still here, else those who must
/// find one.
std::vector<PersonId> whose_case(const Situation& situation);
/// The main one: the latest that has begun and is not said to be over; of two from one day, the one
/// recorded last. Null when none is known.
const Address* address_on(const State& state, Date day);
/// Nothing when the date of birth is not known.
std::optional<int> age(const State& state, Date on);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::children
