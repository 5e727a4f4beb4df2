// Interventions and services: referrals to what is offered locally, how they were answered, and
// what came of them. It says what is late, what was refused with nothing in its place, and what
// nobody has heard of; which service is right is for people to say.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/interventions/referring.h"
#include "practice/interventions/taking_part.h"
#include "practice/prompt.h"
#include "records/said.h"

namespace holdfast {
struct Situation;
namespace delivery {
struct ContactRecorded;
}
namespace service {
struct OfferListed;
struct State;
}  // namespace service
}  // namespace holdfast

namespace holdfast::interventions {

using Event = std::variant<Referred, Answered, InsteadDecided, Started, Attended, Ended>;

struct Referral {
  Said<Referred> made;
  std::vector<Said<Answered>> answers = {};  ///< in the order recorded
  std::optional<Said<InsteadDecided>> instead = {};
  std::optional<Said<Started>> started = {};
  std::vector<Said<Attended>> attended = {};  ///< in the order recorded
  std::optional<Said<Ended>> ended = {};
  EventId id() const { return made.id(); }
};

struct State {
  std::vector<Referral> referrals;  ///< in the order made
};

/// Null: there is none of that entry.
const Referral* find_referral(const State& state, EventId id);
/// As the directory had it when the child was referred. Null: it is not there.
const service::OfferListed* offer_of(const service::State& service, const Referral& one);
/// The offer's name, and that of the agency; of what is not there, that it is not known.
std::string offer_words(const service::State& service, const Referral& one);
std::string agency_words(const service::State& service, const Referral& one);

EventId offer_named(const Referral& one);
Date referred_day(const Referral& one);
const std::vector<EventId>& towards_of(const Referral& one);
/// The first of all answers, which stops the clock of an answer.
std::optional<Date> answered_day(const Referral& one);
std::optional<Date> started_day(const Referral& one);
std::optional<Date> ended_day(const Referral& one);
/// The last; null: there is none.
const Said<Answered>* last_answer(const Referral& one);
/// Of a refusal, what kind of reason they gave.
std::optional<RefusedFor> refused_for(const Referral& one);

enum class Stands { not_answered, waiting, accepted, refused, started, ended };
Stands standing_of(const Referral& one);
std::string_view label_of(Stands stands);
std::string_view wire_of(Stands stands);
/// Nothing has come of it yet that ends the wait.
bool is_waiting(Stands stands);

/// Another referral says that it is made instead. Null: there is none.
const Referral* made_instead(const State& state, EventId refused);

/// By when something should come, and who says so.
struct Due {
  enum class By { their_day, their_figure, our_figure, local_default };
  Date day;
  int figure = 0;  ///< working days or weeks; of a day of theirs, nothing
  By by{};
};
Due answer_due(const Situation& situation, const Referral& one);
/// Of one that was accepted or waits. Source: sources.md#waits
Due start_due(const Situation& situation, const Referral& one);

/// Contacts that delivery recorded of it while it ran, the latest first: of an appointment that the
/// agency held or took part in; of an offer of our own, towards an objective it is for.
/// Source: sources.md#attendance
std::vector<const Said<delivery::ContactRecorded>*> contacts_of(const Situation& situation,
                                                                const Referral& one);
/// The last day on which anything was heard of one that started.
Date last_heard(const Situation& situation, const Referral& one);

/// Those whose work is going on, the latest first; and those that are over.
std::vector<const Referral*> going_on(const State& state);
std::vector<const Referral*> over(const State& state);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::interventions
