// Tells a case in its parts, and puts what was told in order of time.
#include "cli/demo_tell.h"

#include "cli/demo_telling.h"

namespace holdfast::cli {
namespace {

/// Who is asked about a child stays the same through a case; who tells of one day is set a note.
void name_people(Telling& telling) {
  auto& slots = telling.slots;
  slots["worker"] = telling.cast.people[telling.plan.worker].name;
  slots["manager"] = telling.cast.people[telling.manager()].name;
  for (const auto* list : {"staff", "officer", "social_worker"})
    slots[list] = telling.dice.one_of(telling.words.all(list));
  slots["number"] = "one";
  slots["sessions"] = "eight";
}

}  // namespace

DemoHistory history_of(const DemoCase& plan, const DemoTelling& with, Dice dice) {
  Telling telling{plan,
                  with.words,
                  with.cast,
                  with.reference,
                  slots_of(plan, with.words, dice),
                  dice,
                  dice.of("ids", plan.number).chance()};
  name_people(telling);
  tell_beginning(telling);
  tell_offending(telling);
  tell_notes(telling);
  tell_ending(telling);
  std::ranges::stable_sort(telling.history.child, {}, &DemoTold::at);
  return std::move(telling.history);
}

}  // namespace holdfast::cli
