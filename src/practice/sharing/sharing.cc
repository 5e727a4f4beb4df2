// Folding what moves between agencies. What is said of a request, an agency or an action that this
// reader may not see is left out with it.
#include "practice/sharing/sharing.h"

#include <algorithm>

#include "practice/area_of.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

/// In that list, the one whose first entry it is.
template <class Thing>
Thing* thing_in(std::vector<Thing>& list, EventId id) {
  const auto at = std::ranges::find(list, id, &Thing::source);
  return at == list.end() ? nullptr : &*at;
}

Answer* answer_in(State& state, EventId id) {
  for (auto& request : state.requests)
    for (auto& answer : request.answers)
      if (answer.told.source() == id) return &answer;
  return nullptr;
}

void fold(State& state, const Requested& r, const Envelope& e) {
  state.requests.push_back({{r, e}, {}, {}});
}
void fold(State& state, const Answered& r, const Envelope& e) {
  if (auto* request = thing_in(state.requests, r.request)) request->answers.push_back({{r, e}, {}});
}
void fold(State& state, const RequestWithdrawn& r, const Envelope& e) {
  if (auto* request = thing_in(state.requests, r.request)) request->withdrawn = {r, e};
}
void fold(State& state, const RefusalSettled& r, const Envelope& e) {
  if (auto* answer = answer_in(state, r.refused_answer)) answer->settled.push_back({r, e});
}
void fold(State& state, const StepTakenOn& r, const Envelope& e) {
  state.steps[r.late_item].push_back({r.climbed, e.recorded, r.missed_while_down.value_or(false),
                                      r.nobody_to_tell.value_or(false)});
  state.step_entries[r.late_item].push_back(e.event);
}
void fold(State& state, const Contributed& r, const Envelope& e) {
  state.contributions.push_back({r, e});
}
void fold(State& state, const PoliceListed& r, const Envelope& e) {
  state.listed.push_back({r, e});
}
void fold(State& state, const MustBeRead& r, const Envelope& e) {
  state.must_reads.push_back({r, e});
}
void fold(State& state, const Read& r, const Envelope& e) {
  state.readings[r.read_entry].push_back({e.actor, e.recorded});
  state.reading_entries.push_back({r.read_entry, e.event});
}
void fold(State& state, const AgencyJoined& r, const Envelope& e) {
  state.network.push_back({{r, e}, {}});
}
void fold(State& state, const AgencyLeft& r, const Envelope& e) {
  const auto at = std::ranges::find(state.network, r.ended_involvement,
                                    [](auto& one) { return one.joined.source(); });
  if (at != state.network.end()) at->left = {r, e};
}
void fold(State& state, const NotAsked& r, const Envelope& e) { state.not_asked.push_back({r, e}); }
void fold(State& state, const AgencyPlanNoted& r, const Envelope& e) {
  state.plans.push_back({r, e});
}
void fold(State& state, const ActionAgreed& r, const Envelope& e) {
  state.actions.push_back({{r, e}, {}});
}
void fold(State& state, const ActionEnded& r, const Envelope& e) {
  const auto at = std::ranges::find(state.actions, r.ended_action,
                                    [](auto& one) { return one.agreed.source(); });
  if (at != state.actions.end()) at->endings.push_back({r, e});
}

void fold(State& state, const Shared& r, const Envelope& e) {
  state.shares.push_back({{r, e}, {}, {}});
}
void fold(State& state, const ShareJustified& r, const Envelope& e) {
  if (auto* share = thing_in(state.shares, r.justified_share)) share->justified = {r, e};
}
void fold(State& state, const ShareReviewed& r, const Envelope& e) {
  if (auto* share = thing_in(state.shares, r.reviewed_share)) share->reviewed = {r, e};
}
void fold(State& state, const ToldInConfidence& r, const Envelope& e) {
  state.confidences.push_back({r, e});
}
void fold(State& state, const WorkerTold& r, const Envelope& e) {
  state.worker_told.push_back({r, e});
}
void fold(State& state, const DisclosureProposed& r, const Envelope& e) {
  state.disclosures.push_back({{r, e}, {}, {}});
}
void fold(State& state, const DisclosureDecided& r, const Envelope& e) {
  if (auto* one = thing_in(state.disclosures, r.proposal)) one->decisions.push_back({r, e});
}
void fold(State& state, const DisclosureMade& r, const Envelope& e) {
  if (auto* one = thing_in(state.disclosures, r.decided_proposal)) one->made.push_back({r, e});
}

}  // namespace

const Request* find(const State& state, EventId request) {
  const auto at = std::ranges::find(state.requests, request, &Request::source);
  return at == state.requests.end() ? nullptr : &*at;
}

RequestIs standing_of(const Request& request) {
  if (!request.answers.empty()) {
    switch (request.answers.back().told.record.outcome) {
      case Outcome::in_full:
        return RequestIs::answered;
      case Outcome::in_part:
        return RequestIs::answered_in_part;
      case Outcome::declined:
        return RequestIs::declined;
    }
  }
  return request.withdrawn ? RequestIs::withdrawn : RequestIs::waiting;
}

const Answer* unsettled(const Request& request) {
  if (request.answers.empty() || request.withdrawn) return nullptr;
  const auto& last = request.answers.back();
  const bool whole = last.told.record.outcome == Outcome::in_full;
  return whole || !last.settled.empty() ? nullptr : &last;
}

std::vector<Reading> readings_of(const State& state, EventId entry) {
  const auto at = state.readings.find(entry);
  return at == state.readings.end() ? std::vector<Reading>{} : at->second;
}

bool answers(const Event& event, EventId item) {
  if (const auto* answered = std::get_if<Answered>(&event)) return answered->request == item;
  if (const auto* read = std::get_if<Read>(&event)) return read->read_entry == item;
  const auto* ended = std::get_if<ActionEnded>(&event);
  return ended != nullptr && ended->ended_action == item;
}

Clearance kept_to(const Event& event) {
  const auto* told = std::get_if<Contributed>(&event);
  if (told == nullptr) return {};
  const bool stays =
      std::ranges::find(told->conditions, Condition::no_onward_sharing) != told->conditions.end();
  return stays || Contributed::is_intelligence(*told) ? Clearance{Compartment::staff_safety}
                                                      : Clearance{};
}

AgencyId agency_of(const Kept<Contributed>& contribution) {
  return contribution.record.from_agency;
}

AgencyId agency_of(const Request& request) { return request.asked.record.asked_agency; }

bool is_open(const Action& action) { return action.endings.empty(); }

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::sharing, &prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope); }, event);
}

}  // namespace holdfast::sharing
