// What waits for somebody, since when, and which step has come: requests that nobody answered and
// important things that nobody read. One ladder serves both.
#include <algorithm>

#include "base/london.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/service/settings.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

Times times(const Situation& s) {
  return times_of(*s.service_file.service, *s.service_file.calendar);
}

bool has_read(const State& state, EventId entry, const std::vector<PersonId>& readers) {
  return std::ranges::any_of(readings_of(state, entry), [&](const Reading& one) {
    return std::ranges::find(readers, one.reader) != readers.end();
  });
}

/// Whoever has taken the child over has from then to read what came before.
Moment taken_over(const Situation& s) {
  const auto* worker = children::worker_on(*s.case_file.children, s.today());
  const auto* told = worker != nullptr ? s.case_file.history->find(worker->source) : nullptr;
  return told != nullptr ? told->entry.envelope.recorded : Moment{};
}

/// Whoever works with the child now must read it; whoever wrote it down has.
void must_reach_the_worker(const Situation& s, const Envelope& told, ToRead reading,
                           std::vector<ToRead>& into) {
  // What was brought in from another system has been read there, or nobody can tell.
  if (told.claimed) return;
  reading.readers = children::whose_case(s);
  const bool own = std::ranges::find(reading.readers, told.actor) != reading.readers.end();
  if (own || has_read(*s.case_file.sharing, reading.entry, reading.readers)) return;
  reading.since = std::max(told.recorded, taken_over(s));
  reading.due = due_at(times(s), reading.urgency, reading.since, std::nullopt);
  into.push_back(std::move(reading));
}

void contributions_to_read(const Situation& s, std::vector<ToRead>& into) {
  for (const auto& one : s.case_file.sharing->contributions)
    must_reach_the_worker(s, one.envelope,
                          {.item = one.source(),
                           .entry = one.source(),
                           .shown_in = one.source(),
                           .told_by = agency_of(one),
                           .readers = {},
                           .urgency = one.record.urgency,
                           .since = {},
                           .due = {},
                           .why = {},
                           .basis = {one.source()}},
                          into);
}

void listed_to_read(const Situation& s, std::vector<ToRead>& into) {
  for (const auto& one : s.case_file.sharing->listed)
    must_reach_the_worker(s, one.envelope,
                          {.item = one.source(),
                           .entry = one.source(),
                           .shown_in = one.source(),
                           .told_by = head_of(one.record).agency,
                           .readers = {},
                           .urgency = urgency_of(one.record),
                           .since = {},
                           .due = {},
                           .why = {},
                           .basis = {one.source()}},
                          into);
}

void answers_to_read(const Situation& s, std::vector<ToRead>& into) {
  for (const auto& request : s.case_file.sharing->requests)
    for (const auto& answer : request.answers)
      must_reach_the_worker(s, answer.told.envelope,
                            {.item = answer.told.source(),
                             .entry = answer.told.source(),
                             .shown_in = request.source(),
                             .told_by = agency_of(request),
                             .readers = {},
                             .urgency = request.asked.record.urgency,
                             .since = {},
                             .due = {},
                             .why = {},
                             .basis = {request.source(), answer.told.source()}},
                            into);
}

void named_to_read(const Situation& s, std::vector<ToRead>& into) {
  const auto& state = *s.case_file.sharing;
  for (const auto& one : state.must_reads) {
    if (has_read(state, one.record.important, {one.record.named_reader})) continue;
    into.push_back({.item = one.source(),
                    .entry = one.record.important,
                    .shown_in = one.record.important,
                    .told_by = std::nullopt,
                    .readers = {one.record.named_reader},
                    .urgency = one.record.urgency,
                    .since = one.envelope.recorded,
                    .due = due_at(times(s), one.record.urgency, one.envelope.recorded, {}),
                    .why = one.record.important_why.value,
                    .basis = {one.source(), one.record.important}});
  }
}

std::vector<Waits> all_waiting(const Situation& s) {
  std::vector<Waits> list;
  for (const auto& request : s.case_file.sharing->requests)
    if (standing_of(request) == RequestIs::waiting && !request.asked.envelope.claimed)
      list.push_back({request.source(), request.asked.record.urgency,
                      request.asked.envelope.recorded, due_of(s, request)});
  for (const auto& share : s.case_file.sharing->shares) {
    const auto& told = share.given.envelope;
    if (!told.claimed && !is_read(*s.case_file.sharing, *s.service_file.service, share))
      list.push_back(
          {share.source(), share.given.record.read_within, told.recorded, due_to_read(s, share)});
  }
  for (const auto& reading : to_read(s))
    list.push_back({reading.item, reading.urgency, reading.since, reading.due});
  return list;
}

std::vector<StepTaken> taken(const Situation& s, EventId item) {
  const auto at = s.case_file.sharing->steps.find(item);
  return at == s.case_file.sharing->steps.end() ? std::vector<StepTaken>{} : at->second;
}

}  // namespace

Moment due_of(const Situation& s, const Request& request) {
  const auto& asked = request.asked;
  return due_at(times(s), asked.record.urgency, asked.envelope.recorded, asked.record.needed_by);
}

Moment due_to_read(const Situation& s, const Share& share) {
  return due_at(times(s), share.given.record.read_within, share.given.envelope.recorded, {});
}

Date emergency_due(const Situation& s, const Share& share) {
  return working_days_after(*s.service_file.calendar, london_date(share.given.envelope.recorded),
                            1);
}

std::vector<ToRead> to_read(const Situation& s) {
  std::vector<ToRead> list;
  contributions_to_read(s, list);
  listed_to_read(s, list);
  answers_to_read(s, list);
  named_to_read(s, list);
  return list;
}

std::vector<EventId> to_be_read_on(const Situation& s, EventId item, PersonId reader) {
  std::vector<EventId> entries;
  for (const auto& one : to_read(s))
    if (one.shown_in == item && std::ranges::find(one.readers, reader) != one.readers.end())
      entries.push_back(one.entry);
  return entries;
}

std::vector<Late> late(const Situation& s) {
  std::vector<Late> list;
  for (const auto& waits : all_waiting(s)) {
    auto steps = steps_due(times(s), waits, taken(s, waits.item), s.now);
    if (!steps.empty()) list.push_back({waits, std::move(steps)});
  }
  return list;
}

std::optional<Moment> next_late(const Situation& s) {
  std::optional<Moment> next;
  for (const auto& waits : all_waiting(s))
    if (const auto step = next_step(times(s), waits, taken(s, waits.item)))
      if (!next || *step < *next) next = step;
  return next;
}

Event step_taken(const Waits& waits, const StepDue& step, Heard heard, std::string settings_head) {
  return StepTakenOn{waits.item,
                     step.rung,
                     step.due,
                     step.missed ? std::optional(true) : std::nullopt,
                     heard == Heard::by_nobody ? std::optional(true) : std::nullopt,
                     {std::string(ladder_rule)},
                     {std::move(settings_head)}};
}

}  // namespace holdfast::sharing
