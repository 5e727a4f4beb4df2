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
    std::variant<Requested, Answered, RequestWithdrawn, RefusalSettled, MoreTimeAsked,
                 MoreTimeDecided, StepTakenOn, Contributed, MustBeRead, Read, AgencyJoined,
                 AgencyLeft, NotAsked, AgencyPlanNoted, ActionAgreed, ActionEnded, Shared,
                 ShareJustified, ShareReviewed, ToldInConfidence, WorkerTold, DisclosureProposed,
                 DisclosureDecided, DisclosureMade, PoliceListed>;

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

struct TimeAsked {
  Kept<MoreTimeAsked> asked;
  std::optional<Kept<MoreTimeDecided>> decided;
  EventId source() const { return asked.source(); }
};

/// A request and what followed.
struct Request {
  Kept<Requested> asked;
  std::vector<Answer> answers;
  std::vector<TimeAsked> times;
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

/// What climbs the ladder: an item that waits for an answer or to be read, or what must be done
/// about it.
struct Climber {
  EventId item;
  std::optional<Task> task = {};
  friend auto operator<=>(const Climber&, const Climber&) = default;
};

/// Each list in the order recorded.
struct State {
  std::vector<Request> requests;
  std::vector<Kept<Contributed>> contributions;
  std::vector<Kept<PoliceListed>> listed;
  std::vector<Kept<MustBeRead>> must_reads;
  std::map<EventId, std::vector<Reading>> readings;  ///< by the entry that was read
  std::map<Climber, std::vector<StepTaken>> steps;
  /// Of items that wait for another agency, which is shown them: never of what we must do.
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
/// What was addressed to its agency, where this was told beside it.
std::optional<EventId> told_beside(const Contributed& contribution);
const Request* find(const State& state, EventId request);
/// When the answer is due, by the service's figures of today.
Moment due_of(const Situation& situation, const Request& request);
/// An answer that left something out or declined, of which nothing was made yet; null: none.
const Answer* unsettled(const Request& request);
/// An answer that left something out or declined can be made something else of, until the request
/// is asked again.
bool may_settle(const Request& request);
/// The last answer's, where a manager takes it up and nobody said yet what came of it.
const Kept<RefusalSettled>* raised(const Request& request);
/// By when the manager says what came of it: the time that the request itself was given.
Moment due_of_raised(const Situation& situation, const Request& request);
/// What the agency asked for and nobody decided, while its answer is waited for.
const TimeAsked* undecided(const Request& request);
std::string_view label_of(Refusal refusal);
std::string_view label_of(Outcome outcome);

/// What a request's clock runs from, and its ladder is climbed for: the request, that it was asked
/// again, or that more time was agreed.
struct Asking {
  EventId item;
  Moment since;
  std::optional<Date> answer_by = {};     ///< agreed
  const LongText* asked_again = nullptr;  ///< in these words
};
/// In the order they came; the last is what counts.
std::vector<Asking> askings_of(const Request& request);
/// What its agency is asked now: the words it was asked again in last, or the first.
const LongText& question_of(const Request& request);
/// The request that an answer, or a wish for more time, is about; null: none.
const Request* request_about(const State& state, EventId item);
/// The request that this item asks for, however often it was asked; null: none.
const Request* asked_by(const State& state, EventId item);

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
  std::optional<PersonId> named_by = {};  ///< nothing: an agency told it
};
/// Contributions and answers for whoever works with the child, and what was named as important, for
/// whom it was named; those read already are left out.
std::vector<ToRead> to_read(const Situation& situation);
/// What was named as important for somebody who may not open it any more, and whom nobody has taken
/// the place of yet. It climbs no ladder: another reader is asked for.
std::vector<ToRead> without_reader(const Situation& situation);
/// What that person must still read and the item's page shows: opening it counts as reading.
std::vector<EventId> to_be_read_on(const Situation& situation, EventId item, PersonId reader);
std::vector<Reading> readings_of(const State& state, EventId entry);

// ---- the ladder

/// An item with steps that have come and were not taken.
struct Late {
  Climber climber;
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
Event step_taken(const Climber& climber, const StepDue& step, Heard heard,
                 std::string settings_head);
/// Who hears of it when that step is taken: those who were to act, or those above them.
std::vector<PersonId> told_at(const Situation& situation, const Climber& climber, Rung rung);
/// Those of the service who heard of it at the steps taken so far, above whoever was to act.
std::vector<PersonId> told_so_far(const Situation& situation, const Climber& climber);

// ---- what another agency is shown of this record without being admitted to it

enum class ItemSort { request, action, share };
/// One thing that is addressed to an agency.
struct ForAgency {
  AgencyId agency;
  std::optional<PersonId> person;  ///< of the agency; nothing: anybody's there
  ItemSort sort{};
  EventId item;
  EventId waits_as;  ///< what the ladder is climbed for
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
/// intelligence, what its giver asks not to be passed on, and what could put a victim at risk is
/// kept from other agencies that are let into the record.
Clearance kept_to(const Event& event);
const Share* find_share(const State& state, EventId share);
const Disclosure* find_disclosure(const State& state, EventId disclosure);
bool is_emergency(const Share& share);
/// Whether it holds what its giver asked to keep, and went on before they could be asked.
bool went_on_unasked(const Share& share);
/// Whether somebody of the agency has read it.
bool is_read(const State& state, const service::State& service, const Share& share);

/// When somebody of the agency must have read it.
Moment due_to_read(const Situation& situation, const Share& share);
/// By when an emergency is justified, and reviewed. Source: sources.md#emergency
Date emergency_due(const Situation& situation, const Share& share);
/// Who says why it was necessary: whoever shared it, while they are here. They may be away on the
/// day it is due, so from then on whoever works with the child is asked as well.
std::vector<PersonId> who_justifies(const Situation& situation, const Share& share);
/// What follows from an answer, and whether there is more time: whoever asked, while they are here,
/// and whoever works with the child.
std::vector<PersonId> who_settles(const Situation& situation, const Request& request);
/// Managers of the case, or the head of service; never whoever shared it.
std::vector<PersonId> who_reviews(const Situation& situation, const Share& share);

enum class DisclosureIs { proposed, approved, refused, made };
DisclosureIs standing_of(const Disclosure& disclosure);
/// By when somebody decides on it. Source: sources.md#disclosure
Date decision_due(const Situation& situation, const Disclosure& disclosure);
/// Managers of the case, or the head of service; never whoever proposed it.
std::vector<PersonId> who_decides(const Situation& situation, const Disclosure& disclosure);
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
/// Of these, but for the service itself: who was neither asked nor told us anything since then, and
/// of whom nobody said why not.
std::vector<const Involvement*> silent_since(const Situation& situation, Moment since);
/// A kind of agency that should be there and is not.
struct Missing {
  Sector sector{};
  std::string why;
  std::vector<EventId> basis;  ///< what makes it expected
};
/// Neither in the network, nor asked, nor said why not. Source: sources.md#network
std::vector<Missing> missing_from_network(const Situation& situation);
bool is_open(const Action& action);
/// By the entry that agreed to it; null: none.
const Action* action_of(const State& state, EventId action);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
/// What is wrong with doing this today, and says nothing against what was done elsewhere and is
/// brought in. Source: sources.md#sharing-agreements
Problems wrong_today(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::sharing
