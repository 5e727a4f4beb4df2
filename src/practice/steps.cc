// The ladder: each rung so long after the one before it.
#include "practice/steps.h"

#include <algorithm>
#include <array>

#include "base/london.h"
#include "practice/service/settings.h"

namespace holdfast {
namespace {

constexpr std::array rungs = {Rung::told, Rung::reminder, Rung::their_manager, Rung::our_manager,
                              Rung::heads};

/// After the rung before it, from the reminder on. Working hours where it is needed today, else
/// working days.
constexpr int gap_to(Rung rung) { return rung == Rung::heads ? 2 : 1; }

Moment after_gap(const Times& times, Urgency urgency, Moment from, int gap) {
  if (urgency == Urgency::today) return working_hours_after(times.calendar, times.hours, from, gap);
  const auto day = working_days_after(times.calendar, london_date(from), gap);
  return close_of(times.calendar, times.hours, day);
}

const StepTaken* taken_at(std::span<const StepTaken> taken, Rung rung) {
  const auto at = std::ranges::find(taken, rung, &StepTaken::rung);
  return at == taken.end() ? nullptr : &*at;
}

/// When each rung comes, given which were taken and how late.
std::array<Moment, rungs.size()> ladder(const Times& times, const Waits& waits,
                                        std::span<const StepTaken> taken) {
  std::array<Moment, rungs.size()> comes{waits.since, waits.due};
  for (std::size_t i = 2; i < rungs.size(); ++i) {
    const auto* before = taken_at(taken, rungs[i - 1]);
    const auto from = before != nullptr && before->missed ? before->at : comes[i - 1];
    comes[i] = after_gap(times, waits.urgency, from, gap_to(rungs[i]));
  }
  return comes;
}

}  // namespace

std::span<const Word> words_of(Rung) {
  static constexpr Word words[] = {
      {static_cast<int>(Rung::told), "told", "Whoever it is for was told"},
      {static_cast<int>(Rung::reminder), "reminder", "They were reminded"},
      {static_cast<int>(Rung::their_manager), "their_manager", "Their manager was told"},
      {static_cast<int>(Rung::our_manager), "our_manager", "Our manager was told"},
      {static_cast<int>(Rung::heads), "heads", "The heads of both were told"},
  };
  return words;
}

std::span<const Word> words_of(Urgency) {
  static constexpr Word words[] = {
      {static_cast<int>(Urgency::today), "today", "Today",
       "Somebody may be hurt, or a decision cannot wait"},
      {static_cast<int>(Urgency::soon), "soon", "In the next days"},
      {static_cast<int>(Urgency::routine), "routine", "In the usual time"},
  };
  return words;
}

Times times_of(const service::State& service, const Calendar& calendar) {
  const auto figure = [&](std::string_view key) { return service::figure(service, key).value; };
  return {calendar,
          {figure(service::day_from_hour), figure(service::day_to_hour)},
          figure(service::same_day_cut_off_hour),
          figure(service::next_morning_hour),
          figure(service::soon_within_working_days),
          figure(service::routine_within_working_days)};
}

Moment due_at(const Times& times, Urgency urgency, Moment from, std::optional<Date> named) {
  if (named) {
    const auto by_day = london_moment(*named, times.hours.to_hour, 0);
    const auto usual = due_at(times, urgency, from, std::nullopt);
    // A day that is over by the time it is asked for is none to count by.
    if (by_day <= from) return usual;
    return urgency == Urgency::today ? std::min(by_day, usual) : by_day;
  }
  const auto start = next_at_work(times.calendar, times.hours, from);
  const auto day = london_date(start);
  if (urgency == Urgency::today) {
    const bool in_time = start == from && start < london_moment(day, times.cut_off_hour, 0);
    if (in_time) return london_moment(day, times.hours.to_hour, 0);
    const auto next = start == from ? working_days_after(times.calendar, day, 1) : day;
    return london_moment(next, times.morning_hour, 0);
  }
  const int days = urgency == Urgency::soon ? times.soon_working_days : times.routine_working_days;
  const auto last = working_days_after(times.calendar, london_date(from), days);
  return close_of(times.calendar, times.hours, last);
}

std::vector<StepDue> steps_due(const Times& times, const Waits& waits,
                               std::span<const StepTaken> taken, Moment now) {
  const auto comes = ladder(times, waits, taken);
  std::vector<StepDue> due;
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    if (comes[i] > now) break;
    if (taken_at(taken, rungs[i]) == nullptr)
      due.push_back({rungs[i], comes[i], now > comes[i] + missed_after});
  }
  // What was missed is told once: a step after a missed one runs from now.
  const auto missed = std::ranges::find(due, true, &StepDue::missed);
  if (missed != due.end()) std::erase_if(due, [](const StepDue& step) { return !step.missed; });
  return due;
}

std::optional<Moment> next_step(const Times& times, const Waits& waits,
                                std::span<const StepTaken> taken) {
  const auto comes = ladder(times, waits, taken);
  for (std::size_t i = 0; i < rungs.size(); ++i)
    if (taken_at(taken, rungs[i]) == nullptr) return comes[i];
  return std::nullopt;
}

}  // namespace holdfast
