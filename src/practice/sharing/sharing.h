// Information that moves between agencies: what was asked and answered (asking.h), what was told
// unasked and who must read it (telling.h, listed.h), what was passed on (giving.h, disclosing.h),
// and who works with the child (network.h). Everything that waits for somebody climbs one ladder
// (practice/steps.h).
#pragma once
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "practice/sharing/asking.h"
#include "practice/sharing/disclosing.h"
#include "practice/sharing/giving.h"
#include "practice/sharing/listed.h"
#include "practice/sharing/network.h"
#include "practice/sharing/telling.h"
#include "records/envelope.h"

namespace holdfast {
struct Situation;
namespace service {
struct State;
}
}  // namespace holdfast

namespace holdfast::sharing {

using Event =
    std::variant<Requested, Answered, RequestWithdrawn, RefusalSettled, StepTakenOn, Contributed,
                 MustBeRead, Read, AgencyJoined, AgencyLeft, NotAsked, AgencyPlanNoted,
                 ActionAgreed, ActionEnded, Shared, ShareJustified, ShareReviewed, ToldInConfidence,
                 WorkerTold, DisclosureProposed, DisclosureDecided, DisclosureMade, PoliceListed>;

/// A record with what the ledger says of it.
template <class Record>
struct Kept {
  Record record;
  Envelope envelope;
  EventId source() const { return envelope.event; }
};

struct Answer {
  Kept<Answered> told;
  std::vector<Kept<RefusalSettled>> settled;
};

/// A request and what followed.
struct Request {
  Kept<Requested> asked;
  std::vector<Answer> answers;
  std::optional<Kept<RequestWithdrawn>> withdrawn;
  EventId source() const { return asked.source(); }
};

/// An agency in the network, and when it left.
struct Involvement {
  Kept<AgencyJoined> joined;
  std::optional<Kept<AgencyLeft>> left;
};

struct Action {
  Kept<ActionAgreed> agreed;
  std::vector<Kept<ActionEnded>> endings;
};

/// What was passed on to an agency.
struct Share {
  Kept<Shared> given;
  std::optional<Kept<ShareJustified>> justified;
  std::optional<Kept<ShareReviewed>> reviewed;
  EventId source() const { return given.source(); }
};

struct Disclosure {
  Kept<DisclosureProposed> proposed;
  std::vector<Kept<DisclosureDecided>> decisions;
  std::vector<Kept<DisclosureMade>> made;
  EventId source() const { return proposed.source(); }
};

struct Reading {
  PersonId reader;
  Moment at;
};

/// Each list in the order recorded.
struct State {
  std::vector<Request> requests;
  std::vector<Kept<Contributed>> contributions;
  std::vector<Kept<PoliceListed>> listed;
  std::vector<Kept<MustBeRead>> must_reads;
  std::map<EventId, std::vector<Reading>> readings;  ///< by the entry that was read
  std::map<EventId, std::vector<StepTaken>> steps;   ///< by the item that is late
  std::map<EventId, std::vector<EventId>> step_entries;
  std::vector<std::pair<EventId, EventId>>
      reading_entries;  ///< what was read, and where it says so
  std::vector<Involvement> network;
  std::vector<Kept<NotAsked>> not_asked;
  std::vector<Kept<AgencyPlanNoted>> plans;
  std::vector<Action> actions;
  std::vector<Share> shares;
  std::vector<Disclosure> disclosures;
  std::vector<Kept<ToldInConfidence>> confidences;
  std::vector<Kept<WorkerTold>> worker_told;
};

// ---- requests

enum class RequestIs { waiting, answered, answered_in_part, declined, withdrawn };
std::string_view label_of(RequestIs is);
RequestIs standing_of(const Request& request);
AgencyId agency_of(const Request& request);
AgencyId agency_of(const Kept<Contributed>& contribution);
const Request* find(const State& state, EventId request);
/// When the answer is due, by the service's figures of today.
Moment due_of(const Situation& situation, const Request& request);
/// An answer that left something out or declined, of which nothing was made yet; null: none.
const Answer* unsettled(const Request& request);
std::string_view label_of(Refusal refusal);
std::string_view label_of(Outcome outcome);

// ---- readings

/// Somebody must read an entry by a time, and has not.
struct ToRead {
  EventId item;      ///< what the ladder is climbed for
  EventId entry;     ///< what is to be read
  EventId shown_in;  ///< the item whose page shows it: an answer stands in its request
  std::optional<AgencyId> told_by;  ///< nothing: somebody named it as important
  std::vector<PersonId> readers;    ///< any one of them is enough
  Urgency urgency{};
  Moment since;
  Moment due;
  std::string why;
  std::vector<EventId> basis;
};
/// Contributions and answers for whoever works with the child, and what was named as important, for
/// whom it was named; those read already are left out.
std::vector<ToRead> to_read(const Situation& situation);
/// What that person must still read and the item's page shows: opening it counts as reading.
std::vector<EventId> to_be_read_on(const Situation& situation, EventId item, PersonId reader);
std::vector<Reading> readings_of(const State& state, EventId entry);

// ---- the ladder

/// An item with steps that have come and were not taken.
struct Late {
  Waits waits;
  std::vector<StepDue> steps;
};
std::vector<Late> late(const Situation& situation);
/// When something of this record next becomes late; nothing when nothing waits.
std::optional<Moment> next_late(const Situation& situation);
/// The rule's name and version, recorded with every step.
inline constexpr std::string_view ladder_rule = "sharing.ladder 1";
enum class Heard { by_somebody, by_nobody };
/// What the system records when it takes a step. `settings_head` names the service's list as it
/// stood.
Event step_taken(const Waits& waits, const StepDue& step, Heard heard, std::string settings_head);
/// Who hears of it when that step is taken: those who were to act, or those above them.
std::vector<PersonId> told_at(const Situation& situation, EventId item, Rung rung);
/// Those of the service who heard of it at the steps taken so far, above whoever was to act.
std::vector<PersonId> told_so_far(const Situation& situation, EventId item);

// ---- what another agency is shown of this record without being admitted to it

enum class ItemSort { request, action, share };
/// One thing that is addressed to an agency.
struct ForAgency {
  AgencyId agency;
  std::optional<PersonId> person;  ///< of the agency; nothing: anybody's there
  ItemSort sort{};
  EventId item;
  std::string words;
  std::string standing;  ///< in words
  bool open = false;     ///< it waits for them
  Moment due;
  std::vector<EventId> basis;
};
std::vector<ForAgency> for_agencies(const Situation& situation);
/// The entries that make the thing and what followed it, as its agency may read them.
std::vector<EventId> entries_of(const State& state, EventId item);
/// Whether an agency may say this of that thing.
bool answers(const Event& event, EventId item);

// ---- what was passed on

/// The parts that a record of this area is kept to besides its floor and what its writer chose:
/// intelligence, and what its giver asks not to be passed on, is kept from other agencies that are
/// let into the record.
Clearance kept_to(const Event& event);
const Share* find_share(const State& state, EventId share);
const Disclosure* find_disclosure(const State& state, EventId disclosure);
bool is_emergency(const Share& share);
/// Whether somebody of the agency has read it.
bool is_read(const State& state, const service::State& service, const Share& share);

/// When somebody of the agency must have read it.
Moment due_to_read(const Situation& situation, const Share& share);
/// By when an emergency is justified, and reviewed. Source: sources.md#emergency
Date emergency_due(const Situation& situation, const Share& share);

enum class DisclosureIs { proposed, approved, refused, made };
DisclosureIs standing_of(const Disclosure& disclosure);
std::string_view label_of(DisclosureIs is);

/// One time that something left the service: whom it reached, when, and the entry that says so.
struct Outward {
  Moment at;
  std::string to;
  std::string what;
  EventId entry;
};
/// Requests too, since asking tells; the latest first. Source: sources.md#what-we-told
std::vector<Outward> outward(const Situation& situation);

// ---- the network

/// Agencies that work with the child on that day.
std::vector<const Involvement*> network_on(const State& state, Date on);
/// A kind of agency that should be there and is not.
struct Missing {
  Sector sector{};
  std::string why;
  std::vector<EventId> basis;  ///< what makes it expected
};
/// Neither in the network, nor asked, nor said why not. Source: sources.md#network
std::vector<Missing> missing_from_network(const Situation& situation);
bool is_open(const Action& action);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
/// What is wrong with doing this today, and says nothing against what was done elsewhere and is
/// brought in. Source: sources.md#sharing-agreements
Problems wrong_today(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::sharing
