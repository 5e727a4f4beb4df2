// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "base/words.h"
#include "base/text.h"
#include "practice/planning/planning.h"
#include "records/word_list.h"

namespace holdfast::planning {

std::span<const Word> words_of(WorksAt) {
  using enum WorksAt;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(family, "family", "The family"),
      word(community, "community", "The community"),
  };
  return words;
}

std::span<const Word> words_of(Comes) {
  using enum Comes;
  static constexpr Word words[] = {
      word(first, "first", "Most critical", "Without it somebody could be badly hurt"),
      word(then, "then", "Important"),
      word(later, "later", "Later"),
  };
  return words;
}

std::span<const Word> words_of(Strand) {
  using enum Strand;
  static constexpr Word words[] = {
      word(supervision, "supervision", "Supervision",
           "Contact with the child: meetings, home visits, lessons, work with the family"),
      word(control, "control", "Monitoring and control",
           "What limits or watches: curfews, conditions, places, people"),
      word(change, "change", "Interventions and treatment",
           "What builds and changes: programmes, health, learning, things the child is good at"),
      word(victim_safety, "victim_safety", "Victim safety",
           "What keeps those harmed, and those who could be, safe"),
  };
  return words;
}

std::string_view label_of(Strand strand) {
  return words_of(strand)[static_cast<std::size_t>(strand)].label;
}

std::span<const Word> words_of(Per) {
  using enum Per;
  static constexpr Word words[] = {
      word(day, "day", "A day"),
      word(week, "week", "A week"),
      word(fortnight, "fortnight", "A fortnight"),
      word(month, "month", "A month"),
      word(once, "once", "In all"),
  };
  return words;
}

std::span<const Word> words_of(StepEnd) {
  using enum StepEnd;
  static constexpr Word words[] = {
      word(done, "done", "It was done"),
      word(stopped, "stopped", "It was stopped"),
      word(not_done, "not_done", "It was not done"),
  };
  return words;
}

std::span<const Word> words_of(Within) {
  using enum Within;
  static constexpr Word words[] = {
      word(at_once, "at_once", "At once"),
      word(an_hour, "an_hour", "An hour"),
      word(the_day, "the_day", "The same day"),
      word(next_working_day, "next_working_day", "The next working day"),
  };
  return words;
}

std::span<const Word> words_of(ActivationEnd) {
  using enum ActivationEnd;
  static constexpr Word words[] = {
      word(carried_out, "carried_out", "What was planned was done"),
      word(stood_down, "stood_down", "It was stood down: it did not come to it"),
  };
  return words;
}

std::span<const Word> words_of(PlanTakes) {
  using enum PlanTakes;
  static constexpr Word words[] = {
      word(nobody, "nobody", "Nobody else"),
      word(team_manager, "team_manager", "A team manager"),
      word(head_of_service, "head_of_service", "The head of service"),
  };
  return words;
}

std::span<const Word> words_of(CopyIs) {
  using enum CopyIs;
  static constexpr Word words[] = {
      word(right, "right", "Yes, they are right for this child"),
      word(will_change, "will_change", "No, they will be changed"),
  };
  return words;
}

std::span<const Word> words_of(Whose) {
  using enum Whose;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(parents, "parents", "Parents or carers"),
  };
  return words;
}

std::span<const Word> words_of(Says) {
  using enum Says;
  static constexpr Word words[] = {
      word(agrees, "agrees", "They agree"),
      word(agrees_in_part, "agrees_in_part", "They agree with some of it"),
      word(disagrees, "disagrees", "They do not agree"),
      word(not_asked, "not_asked", "They were not asked"),
  };
  return words;
}

std::string_view label_of(PlanIs is) {
  switch (is) {
    case PlanIs::being_written:
      return "Being written";
    case PlanIs::signed_:
      return "Signed";
    case PlanIs::changed_since:
      return "Changed since it was signed";
    case PlanIs::waits:
      return "Signed, not yet countersigned";
    case PlanIs::waits_changed:
      return "Changed since it was signed, and not countersigned";
    case PlanIs::returned:
      return "Returned to be put right";
    case PlanIs::agreed:
      return "Signed and countersigned";
  }
  return "";
}

}  // namespace holdfast::planning
