// See due.h.
#include "practice/reviews/due.h"

#include <algorithm>

#include "base/months.h"
#include "base/words.h"
#include "base/working_days.h"
#include "practice/assessment/assessment.h"
#include "practice/delivery/delivery.h"
#include "practice/history.h"
#include "practice/planning/planning.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::reviews {
namespace {

const State& state_of(const Situation& s) { return *s.case_file.reviews; }

/// Every signature under an assessment, or under the plan.
std::vector<Envelope> assessed(const Situation& s) {
  std::vector<Envelope> list;
  for (const auto& one : s.case_file.assessment->assessments)
    for (const auto& signature : one.signatures) list.push_back(signature.made.envelope);
  return list;
}
std::vector<Envelope> planned(const Situation& s) {
  std::vector<Envelope> list;
  for (const auto& plan : s.case_file.planning->plans)
    for (const auto& signature : plan.signatures) list.push_back(signature.envelope);
  return list;
}

bool any_in(const std::vector<Envelope>& list, Moment from, Moment until) {
  return std::ranges::any_of(
      list, [&](const Envelope& one) { return from <= one.recorded && one.recorded <= until; });
}

/// The last review's signature where it is of the work that goes on now.
const Said<ReviewSigned>* reviewed_last(const Situation& s) {
  const auto* last = last_signed(state_of(s));
  if (last == nullptr || last->signed_->envelope.recorded < opened_again(s)) return nullptr;
  return &*last->signed_;
}

std::string_view setting_for(delivery::Level level) {
  switch (level) {
    case delivery::Level::standard:
      return service::standard_reviewed_months;
    case delivery::Level::enhanced:
      return service::enhanced_reviewed_months;
    case delivery::Level::intensive:
      return service::intensive_reviewed_months;
  }
  return service::standard_reviewed_months;
}

std::string counted_from(const Situation& s, Date day) {
  return reviewed_last(s) != nullptr
             ? say("The last review was signed on {day}.", {{"day", in_words(day)}})
             : say("Somebody first stood for the assessment or the plan on {day}.",
                   {{"day", in_words(day)}});
}

Informed& informed(std::vector<Informed>& list, AgencyId agency) {
  const auto at = std::ranges::find(list, agency, &Informed::agency);
  if (at != list.end()) return *at;
  list.push_back({.agency = agency});
  return list.back();
}

/// The first of these that was recorded since; nothing: none was.
std::optional<Since> first_of(const std::vector<Envelope>& list, Moment from) {
  std::optional<Since> first;
  for (const auto& one : list)
    if (one.recorded >= from && (!first || one.recorded < first->moment))
      first = Since{one.recorded, one.event};
  return first;
}

/// Up to when what happened is answered at that moment: the last review, but for that one, or the
/// first plan, since a plan that nobody has signed yet is not reviewed but signed.
Moment answered_until(const Situation& s, Moment by, const Review* but_for) {
  const auto from = opened_again(s);
  for (const auto* review : signed_reviews(state_of(s))) {
    const auto signed_at = review->signed_->envelope.recorded;
    if (review != but_for && from <= signed_at && signed_at <= by) return signed_at;
  }
  const auto plan = first_of(planned(s), from);
  return plan && plan->moment <= by ? plan->moment : worked_since(s)->moment;
}

}  // namespace

Moment opened_again(const Situation& s) {
  Moment from{};
  for (const auto& step : s.case_file.referrals->cases.steps)
    if (step.kind == referrals::Step::Kind::reopened)
      if (const auto* told = s.case_file.history->find(step.source))
        from = std::max(from, told->entry.envelope.recorded);
  return from;
}

std::optional<Since> worked_since(const Situation& s) {
  const auto from = opened_again(s);
  const auto assessment = first_of(assessed(s), from);
  const auto plan = first_of(planned(s), from);
  if (!assessment || !plan) return assessment ? assessment : plan;
  return plan->moment < assessment->moment ? plan : assessment;
}

std::vector<Significant> waiting(const Situation& s) {
  if (!worked_since(s)) return {};
  return significant_between(s, answered_until(s, s.now, nullptr), s.now);
}

std::optional<TimeDue> due_by_time(const Situation& s) {
  const auto since = worked_since(s);
  if (!since) return std::nullopt;
  const auto* last = reviewed_last(s);
  const auto from = london_date(last != nullptr ? last->envelope.recorded : since->moment);
  const auto* level = delivery::level_on(*s.case_file.delivery, s.today());
  const auto figure = service::figure(
      *s.service_file.service,
      level != nullptr ? setting_for(level->record.level) : service::standard_reviewed_months);
  TimeDue due{.day = months_after(from, figure.value), .why = counted_from(s, from)};
  due.why += " " + (level != nullptr ? say("Months given at the level {level}: {n}.",
                                           {{"level", words_for(level->record.level)},
                                            {"n", std::to_string(figure.value)}})
                                     : say("Months given while no level is set: {n}.",
                                           {{"n", std::to_string(figure.value)}}));
  if (figure.local_default) due.why += " " + say("This is a local default.");
  due.basis = {last != nullptr ? last->id() : since->source};
  if (level != nullptr) due.basis.push_back(level->id());
  return due;
}

EventDue due_after(const Situation& s, const Significant& one) {
  const auto figure =
      service::figure(*s.service_file.service, service::reviewed_within_working_days);
  auto why = say("{what}, and no review has been signed since. Working days given: {n}.",
                 {{"what", one.what}, {"n", std::to_string(figure.value)}});
  if (figure.local_default) why += " " + say("This is a local default.");
  return {working_days_after(*s.service_file.calendar, london_date(one.known), figure.value),
          std::move(why)};
}

Moment counts_from(const Situation& s, const Review& review) {
  auto from = review.begun.envelope.recorded;
  for (const auto& event : review.begun.record.review_events)
    if (const auto* told = s.case_file.history->find(event))
      from = std::min(from, told->entry.envelope.recorded);
  return from;
}

Moment counts_until(const Situation& s, const Review& review) {
  return review.signed_ ? review.signed_->envelope.recorded : s.now;
}

std::vector<Informed> informed_by(const Situation& s, const Review& review) {
  const auto& state = *s.case_file.sharing;
  const auto from = counts_from(s, review);
  const auto until = counts_until(s, review);
  const auto in_time = [&](const Envelope& one) {
    return from <= one.recorded && one.recorded <= until;
  };
  std::vector<Informed> list;
  for (const auto* one : sharing::network_on(state, london_date(until)))
    informed(list, one->joined.record.agency);
  for (const auto& one : state.requests)
    if (!one.withdrawn && in_time(one.asked.envelope))
      informed(list, sharing::agency_of(one)).requests.push_back(&one);
  for (const auto& one : state.contributions)
    if (in_time(one.envelope)) ++informed(list, sharing::agency_of(one)).told;
  for (const auto& one : review.agencies)
    informed(list, one.record.said_agency).said.push_back(&one);
  std::erase_if(
      list, [&](const Informed& one) { return one.agency == s.service_file.service->own_agency; });
  return list;
}

bool is_silent(const Informed& one) {
  return one.requests.empty() && one.told == 0 && one.said.empty();
}

bool was_assessed(const Situation& s, Moment from, Moment until) {
  return any_in(assessed(s), from, until);
}
bool was_planned(const Situation& s, Moment from, Moment until) {
  return any_in(planned(s), from, until);
}

std::vector<Significant> unanswered_by(const Situation& s, const Review& review) {
  const auto* found = findings_of(review);
  if (!review.signed_ || found == nullptr || changed_something(found->record)) return {};
  const auto signed_at = review.signed_->envelope.recorded;
  if (was_assessed(s, signed_at, s.now) || was_planned(s, signed_at, s.now)) return {};
  const auto since = worked_since(s);
  if (!since || since->moment > signed_at) return {};
  return significant_between(s, answered_until(s, signed_at, &review), signed_at);
}

}  // namespace holdfast::reviews
