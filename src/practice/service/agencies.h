// The agencies at the table: what kind each is, how it is reached by day and by night, and the
// agreements under which information is shared with it. Events of the service's own stream.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {

struct State;

enum class AgencyKind {
  youth_justice,
  police,
  social_care,
  health,
  education,
  probation,
  housing,
  secure_estate,
  voluntary,
  other,
};
std::span<const Word> words_of(AgencyKind);

struct AgencyAdded {
  static constexpr std::string_view kind = "service.agency_added";
  static constexpr std::string_view title = "Agency added";
  static constexpr Clearance floor = {Compartment::open};
  Text name;
  AgencyKind agency_kind{};

  static constexpr Field fields[] = {
      field<&AgencyAdded::name>("name", "What is the agency called?")
          .label("Agency")
          .missing("Enter the agency's name"),
      field<&AgencyAdded::agency_kind>("agency_kind", "What kind of agency is it?")
          .label("Kind")
          .missing("Select what kind of agency it is"),
  };
};

/// How an agency is reached, as it stands from now on: what is left out is known no longer.
struct AgencyContactsGiven {
  static constexpr std::string_view kind = "service.agency_contacts_given";
  static constexpr std::string_view title = "Contacts of an agency";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId agency;
  std::optional<Text> daytime_phone;
  std::optional<Text> night_phone;
  std::optional<Text> shared_email;
  std::optional<Text> ask_for;
  std::optional<Text> leads_there;
  std::optional<bool> statutory;

  static constexpr Field fields[] = {
      field<&AgencyContactsGiven::agency>("agency", "Which agency?").label("Agency").not_typed(),
      field<&AgencyContactsGiven::daytime_phone>("daytime_phone",
                                                 "What is their phone number by day?")
          .label("Phone by day"),
      field<&AgencyContactsGiven::night_phone>("night_phone",
                                               "What is their phone number out of hours?")
          .label("Phone out of hours")
          .hint("At night, at weekends and on bank holidays"),
      field<&AgencyContactsGiven::shared_email>("shared_email", "What is their email address?")
          .label("Email")
          .hint("One that several people read, if they have one"),
      field<&AgencyContactsGiven::ask_for>("ask_for", "Who should be asked for?")
          .label("Ask for")
          .hint("For example, the duty worker, or a name"),
      field<&AgencyContactsGiven::leads_there>("leads_there",
                                               "Who leads there, and how are they reached?")
          .label("Leads there")
          .hint("Whom our head of service speaks to when agencies do not agree"),
      field<&AgencyContactsGiven::statutory>("statutory", "Is it a statutory agency?")
          .label("Statutory agency")
          .hint("Leave empty where the kind of agency says it already"),
  };
};

/// A signed agreement to share information with an agency. Source: sources.md#sharing-agreements
struct AgreementMade {
  static constexpr std::string_view kind = "service.agreement_made";
  static constexpr std::string_view title = "Information-sharing agreement";
  static constexpr Clearance floor = {Compartment::open};
  AgencyId agency;
  Text agreement_title;
  LongText purposes;
  Date in_force_from;
  Date review_by;
  Text kept_where;

  static constexpr Field fields[] = {
      field<&AgreementMade::agency>("agency", "With which agency?").label("Agency").not_typed(),
      field<&AgreementMade::agreement_title>("agreement_title", "What is the agreement called?")
          .label("Agreement")
          .missing("Enter what the agreement is called"),
      field<&AgreementMade::purposes>("purposes", "What may be shared under it, and what for?")
          .label("Purposes")
          .missing("Say what may be shared under it, and what for"),
      field<&AgreementMade::in_force_from>("in_force_from", "From which day is it in force?")
          .label("From")
          .hint("For example, 27 3 2026")
          .missing("Enter the day from which it is in force"),
      field<&AgreementMade::review_by>("review_by", "On which day does it end, or fall to review?")
          .label("Until")
          .hint("After this day it is not in force, until a new one is recorded")
          .missing("Enter the day on which it ends, or falls to review"),
      field<&AgreementMade::kept_where>("kept_where", "Where is the signed document?")
          .label("The document")
          .hint("For example, the information officer's folder of agreements")
          .missing("Say where the signed document is"),
  };
};

struct AgreementEnded {
  static constexpr std::string_view kind = "service.agreement_ended";
  static constexpr std::string_view title = "Agreement ended";
  static constexpr Clearance floor = {Compartment::open};
  EventId agreement;
  Date ended_on;
  LongText why;

  static constexpr Field fields[] = {
      field<&AgreementEnded::agreement>("agreement", "Which agreement?").not_typed(),
      field<&AgreementEnded::ended_on>("ended_on", "On which day did it end?")
          .label("Ended on")
          .hint("The last day on which it was in force. For example, 27 3 2026")
          .missing("Enter the day on which it ended"),
      field<&AgreementEnded::why>("why", "Why did it end?")
          .label("Reason")
          .missing("Say why it ended"),
  };
};

struct Agency {
  AgencyId id;
  std::string name;
  AgencyKind kind{};
  std::optional<AgencyContactsGiven> contacts = {};  ///< as given last; nothing: never given
};

struct Agreement {
  EventId id;
  AgreementMade record;
  std::optional<AgreementEnded> ended = {};
};
using Agreements = std::map<EventId, Agreement>;

/// Whether the law gives it duties of its own towards children or offending: by its kind where
/// that is plain, unless its contacts say otherwise. Nothing: not known.
std::optional<bool> is_statutory(const Agency& agency);

/// Both days count.
bool is_in_force(const Agreement& agreement, Date on);
/// What information is shared with that agency under, on that day: of several in force, the one
/// that runs longest. Null: there is none.
const Agreement* agreement_with(const State& state, AgencyId agency, Date on);

/// An agreement that needs a new one: its last day has passed, or is near. Never one that was
/// ended on purpose, nor one that another with the same agency outlasts. The soonest first.
std::vector<const Agreement*> agreements_to_renew(const State& state, Date today);

void fold(State& state, const AgencyAdded& r, const Envelope& envelope);
void fold(State& state, const AgencyContactsGiven& r, const Envelope& envelope);
void fold(State& state, const AgreementMade& r, const Envelope& envelope);
void fold(State& state, const AgreementEnded& r, const Envelope& envelope);
Problems check(const Situation& situation, const AgencyAdded& r);
Problems check(const Situation& situation, const AgencyContactsGiven& r);
Problems check(const Situation& situation, const AgreementMade& r);
Problems check(const Situation& situation, const AgreementEnded& r);

}  // namespace service
}  // namespace holdfast
