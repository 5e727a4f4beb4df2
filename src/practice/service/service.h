// The service itself: its teams and people, and the settings it chose. These are events of the
// service's own stream, folded like a case. Beside this lie its agencies (agencies.h), what is on
// offer (offers.h), what it is told of children (tellings.h), email sent in (mail.h) and who may
// open which record (who_may_open.h).
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/role.h"
#include "base/working_days.h"
#include "practice/service/agencies.h"
#include "practice/service/letters.h"
#include "practice/service/levels_counted.h"
#include "practice/service/looked_into.h"
#include "practice/service/mail.h"
#include "practice/service/offers.h"
#include "practice/service/phrases.h"
#include "practice/service/tellings.h"
#include "practice/service/tools_here.h"
#include "practice/service/training.h"
#include "practice/service/who_may_open.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

/// The choices of a role, for forms: the same table as base/role.h.
std::span<const Word> words_of(Role);

namespace service {

/// The service began to use Holdfast. The first entry of its stream.
struct Opened {
  static constexpr std::string_view kind = "service.opened";
  static constexpr std::string_view title = "Service opened";
  static constexpr Clearance floor = {Compartment::open};
  Text name;
  bool demonstration = false;  ///< marks this ledger for ever as one of made-up people

  static constexpr Field fields[] = {
      field<&Opened::name>("name", "What is the service called?"),
      field<&Opened::demonstration>("demonstration",
                                    "Is this a demonstration with made-up people?"),
  };
};

struct TeamFormed {
  static constexpr std::string_view kind = "service.team_formed";
  static constexpr std::string_view title = "Team formed";
  static constexpr Clearance floor = {Compartment::open};
  Text name;

  static constexpr Field fields[] = {
      field<&TeamFormed::name>("name", "What is the team called?")
          .label("Team")
          .missing("Enter the team's name"),
  };
};

/// Somebody joined, with their first post. Their PersonId is this event's id.
struct PersonJoined {
  static constexpr std::string_view kind = "service.person_joined";
  static constexpr std::string_view title = "Person joined";
  static constexpr Clearance floor = {Compartment::open};
  Text name;
  Text email;
  AgencyId agency;
  Role role{};
  std::optional<TeamId> team;
  std::optional<bool> coordinator;  ///< may restore access for people of their agency

  static constexpr Field fields[] = {
      field<&PersonJoined::name>("name", "What is the person's name?")
          .label("Name")
          .missing("Enter the person's name"),
      field<&PersonJoined::email>("email", "What is their work email address?")
          .label("Email")
          .hint("We send the invitation to this address")
          .missing("Enter their work email address"),
      field<&PersonJoined::agency>("agency", "Which agency do they work for?")
          .label("Agency")
          .missing("Select an agency"),
      field<&PersonJoined::role>("role", "What is their role?")
          .label("Role")
          .missing("Select a role"),
      field<&PersonJoined::team>("team", "Which team are they in?").label("Team"),
      field<&PersonJoined::coordinator>("coordinator",
                                        "May they restore access for people of their agency?")
          .label("Agency co-ordinator"),
  };
};

/// A person's role at an agency from now on: a change of role, or a second agency.
struct RoleGiven {
  static constexpr std::string_view kind = "service.role_given";
  static constexpr std::string_view title = "Role given";
  static constexpr Clearance floor = {Compartment::open};
  PersonId person;
  AgencyId agency;
  Role role{};
  std::optional<TeamId> team;

  static constexpr Field fields[] = {
      field<&RoleGiven::person>("person", "Who is it?").label("Person"),
      field<&RoleGiven::agency>("agency", "At which agency?")
          .label("Agency")
          .missing("Select an agency"),
      field<&RoleGiven::role>("role", "What is their role there?")
          .label("Role")
          .missing("Select a role"),
      field<&RoleGiven::team>("team", "Which team are they in?").label("Team"),
  };
};

struct PersonLeft {
  static constexpr std::string_view kind = "service.person_left";
  static constexpr std::string_view title = "Person left";
  static constexpr Clearance floor = {Compartment::open};
  PersonId person;
  Date left_on;

  static constexpr Field fields[] = {
      field<&PersonLeft::person>("person", "Who left?").label("Person"),
      field<&PersonLeft::left_on>("left_on", "When did they leave?")
          .label("Left on")
          .missing("Enter the day they left"),
  };
};

/// A setting of the service. Its key and default stand in settings.h.
struct SettingChanged {
  static constexpr std::string_view kind = "service.setting_changed";
  static constexpr std::string_view title = "Setting changed";
  static constexpr Clearance floor = {Compartment::open};
  Text key;
  Text value;
  LongText why;

  static constexpr Field fields[] = {
      field<&SettingChanged::key>("key", "Which setting?"),
      field<&SettingChanged::value>("value", "What should it be?")
          .label("Set to")
          .missing("Enter a value"),
      field<&SettingChanged::why>("why", "Why is it changed?")
          .label("Reason")
          .missing("Say why it is changed"),
  };
};

/// From which day the duty to share of section 16LA counts at this service; until it says so, that
/// gateway is not offered. Source: sources.md#safeguarding-duty
struct SafeguardingDutyDated {
  static constexpr std::string_view kind = "service.safeguarding_duty_dated";
  static constexpr std::string_view title = "Day from which the duty to share counts";
  static constexpr Clearance floor = {Compartment::open};
  Date counts_from;
  LongText why;

  static constexpr Field fields[] = {
      field<&SafeguardingDutyDated::counts_from>("counts_from",
                                                 "From which day does it count here?")
          .label("Counts from")
          .hint("For example, 27 3 2026")
          .missing("Enter the day from which it counts"),
      field<&SafeguardingDutyDated::why>("why", "What says so?")
          .label("Reason")
          .hint("For example, the regulations that bring it into force, and who advised you")
          .missing("Say what the day rests on"),
  };
};

using Event =
    std::variant<Opened, AgencyAdded, TeamFormed, PersonJoined, RoleGiven, PersonLeft,
                 SettingChanged, RecordRestricted, RestrictionLifted, Admitted, AdmissionEnded,
                 Barred, BarLifted, GlassBroken, ErasureDecided, HomeTold, ErasureApproved,
                 RecordsMerged, RecordsParted, SafeguardingDutyDated, AgencyContactsGiven,
                 AgreementMade, AgreementEnded, ChildToldOf, TellingMatched, TellingPassedOn,
                 TellingSetAside, TellingErased, OpeningLookedInto, MailReceived, MailAttached,
                 MailRefused, TellingStepTaken, ToolTraining, LevelsCounted, ToolAdded,
                 ToolWithdrawn, NumberChecked, LetterTextSet, LetterTextDropped, OfferListed,
                 OfferWithdrawn, PhraseMarked, PhraseUnmarked>;

struct Post {
  AgencyId agency;
  Role role{};
  std::optional<TeamId> team;
};

struct Person {
  PersonId id;
  std::string name;
  std::string email;
  bool coordinator = false;
  std::vector<Post> posts;  ///< one an agency, in the order given
  std::optional<Date> left_on;
};

struct Team {
  TeamId id;
  std::string name;
};

struct State {
  std::string name;
  bool demonstration = false;
  std::map<AgencyId, Agency> agencies;
  std::optional<AgencyId> own_agency = {};  ///< the service itself; nothing: not set up yet
  Agreements agreements;
  Offers offers;  ///< those withdrawn too
  std::map<TeamId, Team> teams;
  std::map<PersonId, Person> people;
  std::map<std::string, std::string, std::less<>> settings;  ///< only those changed
  /// From when the duty to share of section 16LA counts here; nothing: not yet.
  std::optional<Date> safeguarding_duty_from = {};
  Tellings tellings;
  Access access;
  std::vector<LookedInto> looked_into;        ///< in the order recorded
  std::vector<RefusedMail> refused_mail;      ///< in the order recorded
  std::vector<Training> trainings;            ///< in the order recorded
  std::vector<LevelsCounted> levels_counted;  ///< in the order recorded
  ToolChanges tool_changes;
  StandardPhrases phrases;
  LetterTexts letter_texts;
};

/// Nothing when there is no such person, or they have left by `on`.
const Person* person_here(const State& state, PersonId id, Date on);
/// A person's post at an agency; null when they have none there.
const Post* post_at(const Person& person, AgencyId agency);
/// Who manages the team of `worker`, who may have left: team managers of the same team. Empty when
/// it has none.
std::vector<PersonId> managers_of(const State& state, PersonId worker, Date on);
/// Whether that person is one of them.
bool manages(const State& state, PersonId manager, PersonId worker, Date on);

/// Everybody who shares a team with this person, who is here on that day; themselves among them.
/// Those who left are too: their cases are still the team's.
std::vector<PersonId> colleagues_of(const State& state, PersonId person, Date on);
std::vector<PersonId> people_in(const State& state, TeamId team);
/// Whether it looks like one: whether anybody reads it is not for us to know.
bool is_email_address(std::string_view text);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);

}  // namespace service
}  // namespace holdfast
