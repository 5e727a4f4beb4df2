// Folding referrals and the life of the case, and what is wrong with recording more of them. What
// follows of it, and by when, stands in clocks.cc.
#include "practice/referrals/referrals.h"

#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/area_of.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::referrals {
namespace {

/// Police refer a child found with a knife within this time. Source: sources.md#knife-possession
constexpr int knife_within_working_days = 1;
constexpr int gravest_on_matrix = 5;
constexpr int gravest_on_any_scale = 100;

Referral* referral_in(State& state, EventId id) {
  const auto at = std::ranges::find(state.referrals, id, &Referral::source);
  return at == state.referrals.end() ? nullptr : &*at;
}

template <class Record>
void put(State& state, std::vector<Sourced<Record>> Referral::* list, const Record& record,
         EventId source) {
  // What is said of a referral that this reader may not see is left out with it.
  if (auto* referral = referral_in(state, record.referral))
    (referral->*list).push_back({record, source});
}

void fold(State& state, const Received& r, EventId source) {
  state.referrals.push_back({r, source, {}, {}, {}, {}, {}, {}});
}
void fold(State& state, const Screened& r, EventId source) {
  put(state, &Referral::screenings, r, source);
}
void fold(State& state, const PanelHeld& r, EventId source) {
  put(state, &Referral::panels, r, source);
}
void fold(State& state, const OutOfCourtDecided& r, EventId source) {
  put(state, &Referral::decisions, r, source);
}
void fold(State& state, const PoliceTold& r, EventId source) {
  put(state, &Referral::tellings, r, source);
}
void fold(State& state, const ToolCompleted& r, EventId source) {
  put(state, &Referral::tools, r, source);
}
void fold(State& state, const PlanMade& r, EventId source) {
  put(state, &Referral::plans, r, source);
}
void add_step(State& state, Step step) {
  step.referrals_before = state.referrals.size();
  state.cases.steps.push_back(std::move(step));
}
void fold(State& state, const CaseOpened& r, EventId source) {
  add_step(state, {Step::Kind::opened, r.opened_on, source, {}, r.why});
}
void fold(State& state, const CaseClosed& r, EventId source) {
  add_step(state, {Step::Kind::closed, r.closed_on, source, r.reason, r.ending});
}
void fold(State& state, const CaseReopened& r, EventId source) {
  add_step(state, {Step::Kind::reopened, r.reopened_on, source, {}, r.why});
}
void fold(State& state, const TransferOffered& r, EventId source) {
  state.cases.transfers.push_back({r, source, {}});
}
void fold(State& state, const TransferAnswered& r, EventId source) {
  auto& transfers = state.cases.transfers;
  const auto at = std::ranges::find(transfers, r.offer, &Transfer::source);
  if (at != transfers.end()) at->answers.push_back({r, source});
}

/// A day of the work on a referral: not to come, and not before the referral reached us.
struct Day {
  std::string_view field;
  Date on;
};
void check_day(const Situation& s, const Referral* referral, const Day& day, Problems& into) {
  if (day.on > s.today())
    into.push_back({std::string(day.field), say("The day cannot be in the future")});
  if (referral != nullptr && day.on < referral->record.received_on)
    into.push_back({std::string(day.field), say("This is before the referral reached us")});
}

template <class Record>
Problems check_of(const Situation& s, const Record& r, const Day& day) {
  const auto* referral = find(*s.case_file.referrals, r.referral);
  if (referral == nullptr) return {{"", say("There is no such referral on this record")}};
  Problems problems;
  check_day(s, referral, day, problems);
  return problems;
}

Problems check(const Situation& s, const Received& r) {
  Problems problems;
  check_day(s, nullptr, {"received_on", r.received_on}, problems);
  if (r.incident_on && *r.incident_on > r.received_on)
    problems.push_back({"incident_on", say("This is after the day the referral reached us")});
  if (r.bailed_on) check_day(s, nullptr, {"bailed_on", *r.bailed_on}, problems);
  if (r.from_agency && !s.service_file.service->agencies.contains(*r.from_agency))
    problems.push_back({"from_agency", say("Select an agency from the list")});
  return problems;
}
Problems check(const Situation& s, const Screened& r) {
  return check_of(s, r, {"screened_on", r.screened_on});
}

bool fits(GravityScale scale, int gravity) {
  const int most =
      scale == GravityScale::child_gravity_matrix ? gravest_on_matrix : gravest_on_any_scale;
  return gravity >= 1 && gravity <= most;
}
void check_gravity(const PanelHeld& r, Problems& into) {
  if (r.gravity && !r.gravity_scale)
    into.push_back({"gravity_scale", say("Select the scale of the score")});
  if (r.gravity_scale && !r.gravity)
    into.push_back({"gravity", say("Enter the score on that scale")});
  if (r.gravity && r.gravity_scale && !fits(*r.gravity_scale, r.gravity->value))
    into.push_back({"gravity", say("The score is not on that scale")});
}
Problems check(const Situation& s, const PanelHeld& r) {
  auto problems = check_of(s, r, {"held_on", r.held_on});
  const auto open = [&](Disposal one) { return in_force(s.service_file, one, r.held_on); };
  if (!std::ranges::all_of(r.options, open))
    problems.push_back({"options", say("One of these could not be chosen on that day")});
  check_gravity(r, problems);
  return problems;
}
Problems check(const Situation& s, const OutOfCourtDecided& r) {
  auto problems = check_of(s, r, {"decided_on", r.decided_on});
  const auto* referral = find(*s.case_file.referrals, r.referral);
  if (referral != nullptr && !goes_out_of_court(*referral))
    problems.push_back({"", say("This referral does not ask for a decision out of court")});
  if (!in_force(s.service_file, r.disposal, r.decided_on))
    problems.push_back({"disposal", say("This could not be chosen on that day")});
  return problems;
}
Problems check(const Situation& s, const PoliceTold& r) {
  auto problems = check_of(s, r, {"told_on", r.told_on});
  const auto* referral = find(*s.case_file.referrals, r.referral);
  if (referral != nullptr && r.matter == Matter::decision && referral->decisions.empty())
    problems.push_back({"matter", say("Record what was decided first")});
  return problems;
}
Problems check(const Situation& s, const ToolCompleted& r) {
  return check_of(s, r, {"completed_on", r.completed_on});
}
Problems check(const Situation& s, const PlanMade& r) {
  return check_of(s, r, {"made_on", r.made_on});
}

bool has_step(const CaseHistory& cases, Step::Kind kind, Date until) {
  return std::ranges::any_of(
      cases.steps, [&](const Step& step) { return step.kind == kind && step.on <= until; });
}

Problems check(const Situation& s, const CaseOpened& r) {
  const auto& cases = s.case_file.referrals->cases;
  if (has_step(cases, Step::Kind::opened, s.today()))
    return {{"", say("A case was opened before. If it was closed, open it again")}};
  Problems problems;
  check_day(s, nullptr, {"opened_on", r.opened_on}, problems);
  return problems;
}
Problems check(const Situation& s, const CaseClosed& r) {
  Problems problems;
  check_day(s, nullptr, {"closed_on", r.closed_on}, problems);
  if (!is_open(s.case_file.referrals->cases, r.closed_on))
    problems.push_back({"closed_on", say("No case was open on that day")});
  return problems;
}
Problems check(const Situation& s, const CaseReopened& r) {
  const auto& cases = s.case_file.referrals->cases;
  Problems problems;
  check_day(s, nullptr, {"reopened_on", r.reopened_on}, problems);
  if (is_open(cases, r.reopened_on))
    problems.push_back({"reopened_on", say("The case was open on that day")});
  if (!has_step(cases, Step::Kind::closed, r.reopened_on))
    problems.push_back({"reopened_on", say("No case had been closed by that day")});
  return problems;
}
Problems check(const Situation& s, const TransferOffered& r) {
  Problems problems;
  check_day(s, nullptr, {"offered_on", r.offered_on}, problems);
  if (!s.service_file.service->agencies.contains(r.to_agency))
    problems.push_back({"to_agency", say("Select a service from the list")});
  if (!is_open(s.case_file.referrals->cases, s.today()))
    problems.push_back({"", say("No case is open here that could be handed over")});
  return problems;
}
Problems check(const Situation& s, const TransferAnswered& r) {
  const auto* transfer = find_transfer(s.case_file.referrals->cases, r.offer);
  if (transfer == nullptr) return {{"", say("There is no such transfer on this record")}};
  Problems problems;
  check_day(s, nullptr, {"answered_on", r.answered_on}, problems);
  if (r.answered_on < transfer->offer.offered_on)
    problems.push_back({"answered_on", say("This is before they were asked")});
  if (r.answer == TransferAnswer::declined && !r.why)
    problems.push_back({"why", say("Enter the reason they gave")});
  return problems;
}

}  // namespace

const Referral* find(const State& state, EventId referral) {
  const auto at = std::ranges::find(state.referrals, referral, &Referral::source);
  return at == state.referrals.end() ? nullptr : &*at;
}

bool waits(const Referral& referral) {
  return referral.screenings.empty() ||
         referral.screenings.back().record.outcome == Screening::more_information;
}

bool declined(const Referral& referral) {
  return !referral.screenings.empty() &&
         referral.screenings.back().record.outcome == Screening::declined;
}

bool goes_out_of_court(const Referral& referral) {
  return referral.record.referral_kind == ReferralKind::out_of_court ||
         referral.record.referral_kind == ReferralKind::knife_possession;
}

std::optional<DayTold> referred_out_of_court(const State& state, Date by) {
  std::optional<DayTold> last;
  for (const auto& referral : state.referrals) {
    const auto day = referral.record.received_on;
    if (goes_out_of_court(referral) && !declined(referral) && day <= by &&
        (!last || last->day <= day))
      last = {day, referral.source};
  }
  return last;
}

std::optional<int> knife_days_late(const Referral& referral, const Calendar& calendar) {
  const auto& r = referral.record;
  if (r.referral_kind != ReferralKind::knife_possession || !r.incident_on) return std::nullopt;
  const auto took = working_days_between(calendar, *r.incident_on, r.received_on);
  return std::max(0, took - knife_within_working_days);
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::referrals, prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit([&](const auto& record) { fold(state, record, envelope.event); }, event);
}

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

}  // namespace holdfast::referrals
