// Tells a case in its parts, and puts what was told in order of time.
#include "cli/demo_tell.h"

#include "cli/demo_telling.h"

namespace holdfast::cli {

Slots with_people(Slots slots, const DemoWords& words, Dice dice) {
  for (const auto* list : {"staff", "officer", "social_worker"})
    slots[list] = dice.one_of(words.all(list));
  slots["number"] = "one";
  slots["sessions"] = "eight";
  return slots;
}

DemoHistory history_of(const DemoCase& plan, const DemoTelling& with, Dice dice) {
  Telling telling{plan,      with.words,
                  with.cast, with.reference,
                  with.said, with_people(slots_of(plan, with.words, dice), with.words, dice),
                  dice,      dice.of("ids", plan.number).chance()};
  telling.slots["worker"] = with.cast.people[plan.worker].name;
  telling.slots["manager"] = with.cast.people[telling.manager()].name;
  tell_beginning(telling);
  tell_offending(telling);
  tell_flag(telling);
  tell_notes(telling);
  tell_assessing(telling);
  tell_planning(telling);
  tell_delivery(telling);
  tell_orders(telling);
  tell_reviews(telling);
  tell_interventions(telling);
  tell_ending(telling);
  std::ranges::stable_sort(telling.history.child, {}, &DemoTold::at);
  return std::move(telling.history);
}

}  // namespace holdfast::cli
