// Offences, harmful behaviour that was never charged, courts and orders. What is proven, admitted,
// alleged and never charged is kept plainly apart: a child is not what somebody said of them. What
// was found untrue leaves the pattern and stays on the record, with the reason.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/offending/behaviour.h"
#include "practice/offending/court.h"
#include "practice/offending/reference.h"
#include "practice/prompt.h"
#include "records/day_told.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
struct CaseFile;
}  // namespace holdfast

namespace holdfast::offending {

using Event =
    std::variant<OffenceAlleged, OffenceAnswered, BehaviourReported, BehaviourSettled,
                 GravityScored, HearingListed, HearingHeld, ReportOrdered, ReportSent, DisposalMade,
                 OrderEndSet, RequirementSet, OrderEnded, CustodyBegan, ReleasePlanned, Released>;

/// Every list is in the order recorded.
struct State {
  std::vector<Said<OffenceAlleged>> offences;
  std::vector<Said<OffenceAnswered>> answers;
  std::vector<Said<BehaviourReported>> behaviours;
  std::vector<Said<BehaviourSettled>> settlements;
  std::vector<Said<GravityScored>> scores;
  std::vector<Said<HearingListed>> listed;
  std::vector<Said<HearingHeld>> held;
  std::vector<Said<ReportOrdered>> reports;
  std::vector<Said<ReportSent>> reports_sent;
  std::vector<Said<DisposalMade>> disposals;
  std::vector<Said<OrderEndSet>> ends_set;
  std::vector<Said<RequirementSet>> requirements;
  std::vector<Said<OrderEnded>> endings;
  std::vector<Said<CustodyBegan>> custody;
  std::vector<Said<ReleasePlanned>> release_plans;
  std::vector<Said<Released>> releases;
};

/// The records of every child said to have taken part in an offence, each once, as this record
/// names them. The other's may name this child where this one does not name them.
std::vector<StreamId> co_accused_in(const State& state);

// Past behaviour. --------------------------------------------------------------------------------

enum class Standing {
  proven,         ///< convicted
  did_it,         ///< found to have done it, by a special verdict
  admitted,       ///< by the child, without a conviction
  alleged,        ///< neither admitted nor decided
  never_charged,  ///< harmful behaviour that was never an allegation of an offence
  left            ///< out of the pattern: found untrue, not guilty, no further action
};

/// Whether the child was ten when it happened. Source: sources.md#under-ten
enum class UnderTen { no, part, yes, not_known };

struct PastItem {
  const Said<OffenceAlleged>* offence = nullptr;       ///< or
  const Said<BehaviourReported>* behaviour = nullptr;  ///< of the two, one
  std::vector<const Said<OffenceAnswered>*> answers;   ///< by day, then as recorded
  std::vector<const Said<BehaviourSettled>*> settled;  ///< the same
  Standing standing{};
  UnderTen under_ten{};
  std::string kind;  ///< in words, ours; empty: not known
  std::optional<PlaceKind> place;
  bool of_hostility = false;  ///< by its source, or by what the offence is
  Date on;

  EventId id() const { return offence != nullptr ? offence->id() : behaviour->id(); }
};
/// Everything the child is said to have done, latest first. Points into the file.
std::vector<PastItem> past_behaviour(const CaseFile& file, const Reference& reference);
/// Found untrue, or acquitted. That police or court went no further clears nobody.
bool is_cleared(const PastItem& item);
/// The day of conviction that stands; nothing without one.
std::optional<Date> convicted_on(const PastItem& item);

// Orders. ----------------------------------------------------------------------------------------

struct Order {
  const Said<DisposalMade>* made = nullptr;
  const Disposal* known = nullptr;  ///< null: its code is not in the service's list
  std::optional<Date> ends_on;      ///< as last set
  EventId end_source;               ///< the entry that says so
  std::vector<const Said<RequirementSet>*> requirements;
  const Said<OrderEnded>* ended = nullptr;

  std::string title() const { return made->record.disposal_title.value; }
};
/// Every disposal, oldest first. Points into the state and the reference.
std::vector<Order> orders(const State& state, const Reference& reference);

Date made_on(const Order& order);
/// Whether a youth justice service works with the child under it, in the community or in custody;
/// of one that is not in the list, whether it runs.
bool is_supervised(const Order& order);

enum class OrderState { no_order, running, past_its_end, ended, end_not_known };
OrderState state_of(const Order& order, Date today);

/// Which rule says when a disposal is spent, and the day where it can be worked out.
/// Source: sources.md#spent
struct SpentAnswer {
  enum class Kind { not_a_conviction, spent_from, never, when_order_ends, not_known } kind{};
  std::optional<Date> from;
  bool local_default = false;
};
SpentAnswer spent(const Order& order, const CaseFile& file, const ServiceFile& service);

/// What court hearings say of bail or remand now; null where none does.
const Said<HearingHeld>* remand_now(const State& state);
/// The custody the child is in; null: none, or released since.
const Said<CustodyBegan>* custody_now(const State& state);
/// The last plan made, unless the child has been released since.
const Said<ReleasePlanned>* release_planned(const State& state);
/// The days that clocks of other areas begin with, each the last by that day; nothing: there is
/// none.
std::optional<DayTold> sentenced_on(const State& state, const Reference& reference, Date by);
std::optional<DayTold> custody_began_on(const State& state, Date by);
/// What began last by a day: an order in the community that a youth justice service supervises, or
/// a release; nothing while the child is in custody.
struct Begun {
  Date day;
  EventId entry;
  bool of_release = false;
  bool close = false;  ///< a release, or an intensive order
};
std::optional<Begun> begun_last(const State& state, const Reference& reference, Date by);
/// Of the reports that were asked for by that day and not sent before it, when the first is due.
std::optional<DayTold> next_report(const State& state, Date on);
/// Listed, and not recorded as held.
std::vector<const Said<HearingListed>*> hearings_open(const State& state);
std::vector<const Said<ReportOrdered>*> reports_open(const State& state);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::offending
