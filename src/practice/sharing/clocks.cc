// What waits for somebody, since when, and which step has come: requests that nobody answered,
// important things that nobody read, and what must be done about what was passed on. One ladder
// serves all.
#include <algorithm>

#include "base/london.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/planning/planning.h"
#include "practice/service/settings.h"
#include "practice/sharing/parts.h"
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

bool is_done(const Situation& s, const Kept<MustBeRead>& one) {
  return has_read(*s.case_file.sharing, one.record.important, {one.record.named_reader});
}

/// They may not open it any more.
bool is_lost(const Situation& s, const Kept<MustBeRead>& one) {
  const auto& lost = s.across.cannot_read;
  const CannotRead asked{one.record.named_reader, one.record.important};
  return std::ranges::find(lost, asked) != lost.end();
}

ToRead reading_of(const Situation& s, const Kept<MustBeRead>& one) {
  return {.item = one.source(),
          .entry = one.record.important,
          .shown_in = one.record.important,
          .told_by = std::nullopt,
          .readers = {one.record.named_reader},
          .urgency = one.record.urgency,
          .since = one.envelope.recorded,
          .due = due_at(times(s), one.record.urgency, one.envelope.recorded, {}),
          .why = one.record.important_why.value,
          .basis = {one.source(), one.record.important},
          .named_by = one.envelope.actor};
}

void named_to_read(const Situation& s, std::vector<ToRead>& into) {
  for (const auto& one : s.case_file.sharing->must_reads)
    if (!is_done(s, one) && !is_lost(s, one)) into.push_back(reading_of(s, one));
}

struct Waiting {
  Climber climber;
  Waits waits;
};

/// Between its steps are working days: what was urgent about it has been done.
void task_waits(const Envelope& told, Task task, Moment due, std::vector<Waiting>& into) {
  if (told.claimed) return;
  into.push_back({{told.event, task}, {told.event, Urgency::soon, told.recorded, due}});
}

void tasks_waiting(const Situation& s, std::vector<Waiting>& into) {
  for (const auto& share : s.case_file.sharing->shares) {
    if (!is_emergency(share)) continue;
    const auto due = end_of(s, emergency_due(s, share));
    if (!share.justified) task_waits(share.given.envelope, Task::justification, due, into);
    if (!share.reviewed) task_waits(share.given.envelope, Task::review, due, into);
  }
  for (const auto& request : s.case_file.sharing->requests) {
    const auto due = [&](const Envelope& told) {
      return due_at(times(s), request.asked.record.urgency, told.recorded, {});
    };
    if (const auto* answer = unsettled(request))
      task_waits(answer->told.envelope, Task::settling, due(answer->told.envelope), into);
    if (const auto* time = undecided(request))
      task_waits(time->asked.envelope, Task::more_time, due(time->asked.envelope), into);
  }
  for (const auto& one : s.case_file.sharing->disclosures)
    if (standing_of(one) == DisclosureIs::proposed)
      task_waits(one.proposed.envelope, Task::decision, end_of(s, decision_due(s, one)), into);
}

/// Until somebody has taken it up.
void contingencies_waiting(const Situation& s, std::vector<Waiting>& into) {
  for (const auto& one : planning::all_running(*s.case_file.planning)) {
    const auto& told = one.activation->made.envelope;
    if (told.claimed || !one.activation->taken_up.empty()) continue;
    into.push_back({{told.event, Task::contingency},
                    {told.event, Urgency::today, told.recorded, planning::due_of(s, one)}});
  }
}

std::vector<Waiting> all_waiting(const Situation& s) {
  std::vector<Waiting> list;
  const auto add = [&](const Waits& waits) { list.push_back({{waits.item}, waits}); };
  for (const auto& request : s.case_file.sharing->requests) {
    if (request.asked.envelope.claimed) continue;
    const auto urgency = request.asked.record.urgency;
    const auto asking = askings_of(request).back();
    if (standing_of(request) == RequestIs::waiting)
      add({asking.item, urgency, asking.since, due_of(s, request)});
    if (const auto* taken_up = raised(request))
      add({taken_up->source(), urgency, taken_up->envelope.recorded, due_of_raised(s, request)});
  }
  for (const auto& share : s.case_file.sharing->shares) {
    const auto& told = share.given.envelope;
    if (!told.claimed && !is_read(*s.case_file.sharing, *s.service_file.service, share))
      add({share.source(), share.given.record.read_within, told.recorded, due_to_read(s, share)});
  }
  for (const auto& reading : to_read(s))
    add({reading.item, reading.urgency, reading.since, reading.due});
  tasks_waiting(s, list);
  contingencies_waiting(s, list);
  return list;
}

std::vector<StepTaken> taken(const Situation& s, const Waiting& waiting) {
  std::vector<StepTaken> steps;
  // Whoever shared in an emergency was told on that page what is due.
  if (waiting.climber.task == Task::justification)
    steps.push_back({Rung::told, waiting.waits.since});
  const auto at = s.case_file.sharing->steps.find(waiting.climber);
  if (at != s.case_file.sharing->steps.end())
    steps.insert(steps.end(), at->second.begin(), at->second.end());
  // Those taken for whoever had the child before were theirs.
  std::erase_if(steps, [&](const StepTaken& step) { return step.at < waiting.waits.since; });
  return steps;
}

}  // namespace

Moment due_of(const Situation& s, const Request& request) {
  const auto& asked = request.asked.record;
  const auto asking = askings_of(request).back();
  if (asking.answer_by) return london_moment(*asking.answer_by, times(s).hours.to_hour, 0);
  return due_at(times(s), asked.urgency, asking.since, asked.needed_by);
}

Moment due_of_raised(const Situation& s, const Request& request) {
  return due_at(times(s), request.asked.record.urgency, raised(request)->envelope.recorded, {});
}

Moment due_to_read(const Situation& s, const Share& share) {
  return due_at(times(s), share.given.record.read_within, share.given.envelope.recorded, {});
}

Date emergency_due(const Situation& s, const Share& share) {
  return working_days_after(*s.service_file.calendar, london_date(share.given.envelope.recorded),
                            1);
}

Date decision_due(const Situation& s, const Disclosure& disclosure) {
  const auto days =
      service::figure(*s.service_file.service, service::disclosure_within_working_days).value;
  return working_days_after(*s.service_file.calendar,
                            london_date(disclosure.proposed.envelope.recorded), days);
}

std::vector<ToRead> to_read(const Situation& s) {
  std::vector<ToRead> list;
  contributions_to_read(s, list);
  listed_to_read(s, list);
  answers_to_read(s, list);
  named_to_read(s, list);
  return list;
}

std::vector<ToRead> without_reader(const Situation& s) {
  const auto& all = s.case_file.sharing->must_reads;
  std::vector<ToRead> found;
  for (auto one = all.begin(); one != all.end(); ++one) {
    // Whoever was named since, for the same entry, has taken their place.
    const bool replaced = std::any_of(std::next(one), all.end(), [&](const auto& later) {
      return later.record.important == one->record.important;
    });
    if (!replaced && !is_done(s, *one) && is_lost(s, *one)) found.push_back(reading_of(s, *one));
  }
  return found;
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
  for (const auto& waiting : all_waiting(s)) {
    auto steps = steps_due(times(s), waiting.waits, taken(s, waiting), s.now);
    if (!steps.empty()) list.push_back({waiting.climber, waiting.waits, std::move(steps)});
  }
  return list;
}

std::optional<Moment> next_late(const Situation& s) {
  std::optional<Moment> next;
  for (const auto& waiting : all_waiting(s))
    if (const auto step = next_step(times(s), waiting.waits, taken(s, waiting)))
      if (!next || *step < *next) next = step;
  return next;
}

Event step_taken(const Climber& climber, const StepDue& step, Heard heard,
                 std::string settings_head) {
  return StepTakenOn{climber.item,
                     step.rung,
                     step.due,
                     step.missed ? std::optional(true) : std::nullopt,
                     heard == Heard::by_nobody ? std::optional(true) : std::nullopt,
                     {std::string(ladder_rule)},
                     {std::move(settings_head)},
                     climber.task};
}

}  // namespace holdfast::sharing
