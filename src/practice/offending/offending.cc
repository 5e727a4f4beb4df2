// Folding offences, courts and orders: each fact joins its list, and questions are asked of the
// lists.
#include "practice/offending/offending.h"

#include "base/add_once.h"
#include "practice/area_of.h"
namespace holdfast::offending {
namespace {

/// The list a record belongs to. The compiler finds a record without one.
struct Fold {
  State& state;
  const Envelope& envelope;

  void operator()(const OffenceAlleged& r) const { state.offences.push_back({r, envelope}); }
  void operator()(const OffenceAnswered& r) const { state.answers.push_back({r, envelope}); }
  void operator()(const BehaviourReported& r) const { state.behaviours.push_back({r, envelope}); }
  void operator()(const BehaviourSettled& r) const { state.settlements.push_back({r, envelope}); }
  void operator()(const GravityScored& r) const { state.scores.push_back({r, envelope}); }
  void operator()(const HearingListed& r) const { state.listed.push_back({r, envelope}); }
  void operator()(const HearingHeld& r) const { state.held.push_back({r, envelope}); }
  void operator()(const ReportOrdered& r) const { state.reports.push_back({r, envelope}); }
  void operator()(const ReportSent& r) const { state.reports_sent.push_back({r, envelope}); }
  void operator()(const DisposalMade& r) const { state.disposals.push_back({r, envelope}); }
  void operator()(const OrderEndSet& r) const { state.ends_set.push_back({r, envelope}); }
  void operator()(const RequirementSet& r) const { state.requirements.push_back({r, envelope}); }
  void operator()(const OrderEnded& r) const { state.endings.push_back({r, envelope}); }
  void operator()(const CustodyBegan& r) const { state.custody.push_back({r, envelope}); }
  void operator()(const ReleasePlanned& r) const { state.release_plans.push_back({r, envelope}); }
  void operator()(const Released& r) const { state.releases.push_back({r, envelope}); }
};

}  // namespace

std::vector<StreamId> co_accused_in(const State& state) {
  std::vector<StreamId> records;
  for (const auto& offence : state.offences) add_each(records, taking_part(offence.record));
  return records;
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::offending, prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit(Fold{state, envelope}, event);
}

}  // namespace holdfast::offending
