// How a request stands: what was answered, what we made of it, and what its clock runs from.
#include <algorithm>

#include "practice/sharing/sharing.h"

namespace holdfast::sharing {
namespace {

/// What was made of the last answer, last; null: nothing.
const Kept<RefusalSettled>* last_settled(const Request& request) {
  if (request.answers.empty() || request.answers.back().settled.empty()) return nullptr;
  return &request.answers.back().settled.back();
}

/// In what words it was asked again; null: it was not. Before they were asked for, nothing reached
/// the agency.
const LongText* asked_again_in(const Kept<RefusalSettled>& settled) {
  const auto& words = settled.record.asked_anew;
  return RefusalSettled::asks_anew(settled.record) && words ? &*words : nullptr;
}

RequestIs standing_after(Outcome outcome) {
  switch (outcome) {
    case Outcome::in_full:
      return RequestIs::answered;
    case Outcome::in_part:
      return RequestIs::answered_in_part;
    case Outcome::declined:
      return RequestIs::declined;
  }
  return RequestIs::waiting;
}

}  // namespace

const Request* find(const State& state, EventId request) {
  const auto at = std::ranges::find(state.requests, request, &Request::source);
  return at == state.requests.end() ? nullptr : &*at;
}

AgencyId agency_of(const Request& request) { return request.asked.record.asked_agency; }

RequestIs standing_of(const Request& request) {
  if (request.withdrawn) return RequestIs::withdrawn;
  const auto* settled = last_settled(request);
  const bool asked_again = settled != nullptr && asked_again_in(*settled) != nullptr;
  if (!request.answers.empty() && !asked_again)
    return standing_after(request.answers.back().told.record.outcome);
  return RequestIs::waiting;
}

const Answer* unsettled(const Request& request) {
  if (request.answers.empty() || request.withdrawn) return nullptr;
  const auto& last = request.answers.back();
  const bool whole = last.told.record.outcome == Outcome::in_full;
  return whole || !last.settled.empty() ? nullptr : &last;
}

bool may_settle(const Request& request) {
  const auto is = standing_of(request);
  return is == RequestIs::declined || is == RequestIs::answered_in_part;
}

const Kept<RefusalSettled>* raised(const Request& request) {
  // Refusing once more does not end it: whoever took it up says what came of it.
  const Kept<RefusalSettled>* settled = nullptr;
  for (const auto& answer : request.answers)
    for (const auto& one : answer.settled) settled = &one;
  const bool taken_up = settled != nullptr && settled->record.settlement == Settlement::raised;
  const bool over = standing_of(request) == RequestIs::answered || request.withdrawn;
  return taken_up && !over ? settled : nullptr;
}

const TimeAsked* undecided(const Request& request) {
  if (request.times.empty() || standing_of(request) != RequestIs::waiting) return nullptr;
  const auto& last = request.times.back();
  // What was asked for before the request was asked again is over with it.
  const bool stands = last.asked.envelope.recorded >= askings_of(request).back().since;
  return last.decided || !stands ? nullptr : &last;
}

std::vector<Asking> askings_of(const Request& request) {
  std::vector<Asking> list{{request.source(), request.asked.envelope.recorded}};
  for (const auto& answer : request.answers)
    for (const auto& settled : answer.settled)
      if (const auto* words = asked_again_in(settled))
        list.push_back({settled.source(), settled.envelope.recorded, {}, words});
  for (const auto& time : request.times)
    if (time.decided && time.decided->record.more_time == MoreTime::agreed)
      list.push_back({time.decided->source(), time.decided->envelope.recorded,
                      time.asked.record.answer_by, nullptr});
  std::ranges::stable_sort(list, {}, &Asking::since);
  return list;
}

const LongText& question_of(const Request& request) {
  const auto* words = &request.asked.record.question;
  for (const auto& asking : askings_of(request))
    if (asking.asked_again != nullptr) words = asking.asked_again;
  return *words;
}

const Request* request_about(const State& state, EventId item) {
  for (const auto& request : state.requests) {
    const bool answered = std::ranges::any_of(
        request.answers, [&](const Answer& one) { return one.told.source() == item; });
    if (answered ||
        std::ranges::find(request.times, item, &TimeAsked::source) != request.times.end())
      return &request;
  }
  return nullptr;
}

const Request* asked_by(const State& state, EventId item) {
  for (const auto& request : state.requests)
    for (const auto& asking : askings_of(request))
      if (asking.item == item) return &request;
  return nullptr;
}

}  // namespace holdfast::sharing
