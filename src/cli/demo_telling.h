// Seen by the files that tell one made-up case (demo_tell_*.cc) alone: the plan, the words and the
// history as it grows.
#pragma once
#include <algorithm>
#include <string>

#include "base/london.h"
#include "cli/demo_case.h"
#include "cli/demo_history.h"
#include "cli/demo_tell.h"
#include "practice/offending/reference.h"

namespace holdfast::cli {

struct Telling {
  const DemoCase& plan;
  const DemoWords& words;
  const DemoCast& cast;
  const offending::Reference& reference;
  DemoSaid& said;
  Slots slots;
  Dice dice;
  Chance ids;
  DemoHistory history{};
  Date received{};                ///< the day the referral reached us
  std::optional<EventId> flag{};  ///< raised and not lifted yet

  std::string say(std::string_view list) { return words.say(list, slots, dice); }
  Text text(std::string_view list) { return {say(list)}; }
  LongText passage(std::string_view list) { return {say(list)}; }
  /// What nobody in this service has written yet.
  LongText new_passage(std::string_view list) {
    constexpr int tries = 20;
    auto words = say(list);
    for (int n = 1; n < tries && !said.is_new(words); ++n) words = say(list);
    return {std::move(words)};
  }
  std::size_t manager() const { return cast.managers[plan.worker]; }
  bool is_past(Date day) const { return day <= plan.told_until(cast.today); }

  /// Recorded by that person on that day, at a minute within the hour.
  EventId tell(Date on, int hour, std::size_t by, Event what) {
    const auto event = EventId::random(ids);
    history.child.push_back(
        {london_moment(on, hour, dice.between(0, 59)), by, event, std::move(what)});
    return event;
  }
  EventId worker_tells(Date on, int hour, Event what) {
    return tell(on, hour, plan.worker, std::move(what));
  }
};

/// Who is asked about a child stays the same through a case; who tells of one day is set a note.
Slots with_people(Slots slots, const DemoWords& words, Dice dice);
/// The child is added, referred and given a worker, and what is learned of them in the first weeks.
void tell_beginning(Telling& telling);
/// Offences, what police or a court decided, and the order that follows.
void tell_offending(Telling& telling);
/// Victims: a token on the child's record, and their own record by the victim worker.
/// Answers the entry that gave the token.
EventId tell_victim(Telling& telling, Date on);
/// Months of notes.
void tell_notes(Telling& telling);
/// What must be seen first of some.
void tell_flag(Telling& telling);
/// Assessments, on what was told by then.
void tell_assessing(Telling& telling);
/// The plan that follows from them.
void tell_planning(Telling& telling);
/// When the plan was first signed, and the objectives it had.
struct Planned {
  Date on;
  std::vector<EventId> objectives;
};
/// Nothing: no plan was signed.
std::optional<Planned> planned(const Telling& telling);
/// Appointments of the last weeks, and what came of each.
void tell_delivery(Telling& telling);
/// What their orders led to: panels, warnings.
void tell_orders(Telling& telling);
/// Reviews of the plan, and the one at the end.
void tell_reviews(Telling& telling);
/// What they were referred to, and what came of it.
void tell_interventions(Telling& telling);
/// How the case ended, where it did.
void tell_ending(Telling& telling);

}  // namespace holdfast::cli
