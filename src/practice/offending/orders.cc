// Orders, custody and the court diary: what stands of them now.
#include <algorithm>

#include "practice/offending/offending.h"

namespace holdfast::offending {
namespace {

/// Of the end given first and those set since, the one decided last; of one day, recorded last.
void set_end(Order& order, const State& state) {
  const auto& made = *order.made;
  order.ends_on = made.record.ends_on;
  order.end_source = made.id();
  auto decided = made.record.made_on;
  for (const auto& set : state.ends_set) {
    if (set.record.end_of != made.id() || set.record.end_set_on < decided) continue;
    decided = set.record.end_set_on;
    order.ends_on = set.record.new_end;
    order.end_source = set.id();
  }
}

bool runs(const Order& order) {
  if (order.known != nullptr) return order.known->runs != Runs::none;
  return order.ends_on || order.made->record.length_months;
}

}  // namespace

Date made_on(const Order& order) { return order.made->record.made_on; }

bool is_supervised(const Order& order) {
  return order.known == nullptr
             ? runs(order)
             : order.known->runs == Runs::supervised || order.known->runs == Runs::custody;
}

std::vector<Order> orders(const State& state, const Reference& reference) {
  std::vector<Order> all;
  for (const auto& made : state.disposals) {
    Order order{.made = &made};
    if (made.record.disposal_code)
      order.known = reference.disposal(made.record.disposal_code->value);
    set_end(order, state);
    for (const auto& requirement : state.requirements)
      if (requirement.record.required_by == made.id()) order.requirements.push_back(&requirement);
    for (const auto& ending : state.endings)
      if (ending.record.ended_order == made.id()) order.ended = &ending;
    all.push_back(std::move(order));
  }
  std::ranges::stable_sort(all, {}, [](const Order& order) { return order.made->record.made_on; });
  return all;
}

OrderState state_of(const Order& order, Date today) {
  if (order.ended != nullptr && order.ended->record.ended_on <= today) return OrderState::ended;
  if (!runs(order)) return OrderState::no_order;
  if (!order.ends_on) return OrderState::end_not_known;
  return *order.ends_on < today ? OrderState::past_its_end : OrderState::running;
}

const Said<HearingHeld>* remand_now(const State& state) {
  const Said<HearingHeld>* last = nullptr;
  for (const auto& held : state.held)
    if (held.record.remand && (last == nullptr || held.record.held_on >= last->record.held_on))
      last = &held;
  return last;
}

const Said<CustodyBegan>* custody_now(const State& state) {
  const Said<CustodyBegan>* last = nullptr;
  for (const auto& began : state.custody)
    if (last == nullptr || began.record.custody_from >= last->record.custody_from) last = &began;
  if (last == nullptr) return nullptr;
  const auto released = [&](const Said<Released>& release) {
    return release.record.released_on >= last->record.custody_from;
  };
  return std::ranges::any_of(state.releases, released) ? nullptr : last;
}

const Said<ReleasePlanned>* release_planned(const State& state) {
  if (state.release_plans.empty()) return nullptr;
  const auto& last = state.release_plans.back();
  const auto since = [&](const Said<Released>& release) {
    return release.envelope.recorded >= last.envelope.recorded;
  };
  return std::ranges::any_of(state.releases, since) ? nullptr : &last;
}

std::vector<const Said<HearingListed>*> hearings_open(const State& state) {
  std::vector<const Said<HearingListed>*> open;
  for (const auto& listed : state.listed) {
    const auto was_held = [&](const Said<HearingHeld>& held) {
      return held.record.of_hearing == listed.id();
    };
    if (std::ranges::none_of(state.held, was_held)) open.push_back(&listed);
  }
  std::ranges::stable_sort(open, {}, [](const auto* one) { return one->record.listed_for; });
  return open;
}

std::vector<const Said<ReportOrdered>*> reports_open(const State& state) {
  std::vector<const Said<ReportOrdered>*> open;
  for (const auto& report : state.reports) {
    const auto was_sent = [&](const Said<ReportSent>& sent) {
      return sent.record.of_report == report.id();
    };
    if (std::ranges::none_of(state.reports_sent, was_sent)) open.push_back(&report);
  }
  std::ranges::stable_sort(open, {}, [](const auto* one) { return one->record.report_due; });
  return open;
}

std::optional<DayTold> sentenced_on(const State& state, const Reference& reference, Date by) {
  std::optional<DayTold> last;
  for (const auto& order : orders(state, reference))
    if (is_supervised(order) && order.made->record.made_on <= by)
      last = {order.made->record.made_on, order.made->id()};
  return last;
}

std::optional<DayTold> custody_began_on(const State& state, Date by) {
  std::optional<DayTold> last;
  for (const auto& began : state.custody) {
    const auto day = began.record.custody_from;
    if (day <= by && (!last || last->day <= day)) last = {day, began.id()};
  }
  return last;
}

std::optional<Begun> begun_last(const State& state, const Reference& reference, Date by) {
  if (custody_now(state) != nullptr) return std::nullopt;
  std::optional<Begun> last;
  for (const auto& order : orders(state, reference)) {
    const auto& made = *order.made;
    const bool community = order.known != nullptr && order.known->runs == Runs::supervised;
    if (!community || state_of(order, by) == OrderState::ended || made.record.made_on > by)
      continue;
    last = {made.record.made_on, made.id(), false,
            order.known->code == "ROI" || order.known->code == "YROISS"};
  }
  for (const auto& release : state.releases)
    if (release.record.released_on <= by && (!last || last->day <= release.record.released_on))
      last = {release.record.released_on, release.id(), true, true};
  return last;
}

std::optional<DayTold> next_report(const State& state, Date on) {
  std::optional<DayTold> first;
  for (const auto& report : state.reports) {
    const bool sent = std::ranges::any_of(state.reports_sent, [&](const Said<ReportSent>& one) {
      return one.record.of_report == report.id() && one.record.sent_on < on;
    });
    const auto day = report.record.report_due;
    if (!sent && report.record.ordered_on <= on && (!first || day < first->day))
      first = {day, report.id()};
  }
  return first;
}

}  // namespace holdfast::offending
