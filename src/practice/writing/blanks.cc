// Which blanks each letter knows.
#include "practice/writing/wording.h"

namespace holdfast::writing {
namespace {

constexpr Blank of_all[] = {
    {"child_name", "the child's name"},
    {"child_first_name", "what the child is called"},
    {"child_born", "the child's date of birth"},
    {"service_name", "the name of the service"},
    {"service_phone", "the service's phone number by day"},
    {"writer_name", "who writes"},
    {"worker_name", "the child's worker"},
    {"today", "the day"},
};

constexpr Blank of_an_appointment[] = {
    {"appointment_day", "the day of the appointment"},
    {"appointment_time", "the time of the appointment"},
    {"appointment_kind", "what kind of appointment it is"},
    {"appointment_place", "where the appointment is"},
    {"appointment_with", "whom the appointment is with"},
    {"appointment_for", "what the appointment is for"},
};

constexpr Blank what_happened[] = {
    {"offences", "what the child is said to have done, and what came of each"},
    {"behaviour", "why it happened, from the assessment"},
};
constexpr Blank voices[] = {
    {"childs_words", "what the child says"},
    {"parents_words", "what the parents or carers say"},
    {"strengths", "what is strong in the child and around them"},
    {"agencies", "what other agencies say"},
};
constexpr Blank judged[] = {
    {"sources", "what this report rests on"},
    {"diversity", "who the child is, and what that asks of us"},
    {"wellbeing", "how safe and well the child is"},
    {"harm_level", "how seriously others could be harmed: the level, who judged it and why"},
    {"wellbeing_level", "how safe and well the child is: the level, who judged it and why"},
    {"reoffending_level",
     "how likely it is that the child offends again: the level, who judged it "
     "and why"},
    {"scores", "assessment tools: what came out, who completed them and when"},
    {"orders", "orders that run"},
    {"left_open", "what the record does not say"},
};
constexpr Blank of_a_plan[] = {
    {"plan", "what is planned, and who does what"},
    {"plan_standing", "who stands for the plan"},
    {"family_says", "what the child and the family say to the plan"},
};
constexpr Blank restricting[] = {
    {"restrictions", "what restricts the child, what allows it and when it ends"},
};
constexpr Blank kept_to[] = {
    {"attendance", "how often the child came"},
};
constexpr Blank of_a_breach[] = {
    {"order", "the order, who made it and when"},
    {"requirements", "what the order asks"},
    {"appointments", "each appointment, and what came of it"},
    {"letters_sent", "letters that went to the child and the family since the order"},
    {"tried", "what was tried before"},
    {"failures", "which failures are put to the court, and why none was excused"},
};
constexpr Blank of_a_warning[] = {
    {"order", "the order, who made it and when"},
    {"requirements", "what the order asks"},
    {"warning_terms",
     "what a warning says by law: what happened, that it is unacceptable, and when the child can "
     "be brought before a court",
     false, true},
};
constexpr Blank others_say[] = {
    {"victims_part", "what may be said for whoever was harmed: their worker says what", true},
    {"proposal", "what is proposed", true},
};

void add(std::vector<Blank>& all, std::span<const Blank> some) {
  all.insert(all.end(), some.begin(), some.end());
}

}  // namespace

std::vector<Blank> blanks_of(Letter letter) {
  std::vector<Blank> all;
  add(all, of_all);
  switch (letter) {
    case Letter::appointment:
    case Letter::appointment_family:
      add(all, of_an_appointment);
      break;
    case Letter::court_report:
      for (const auto some : {std::span<const Blank>(what_happened), std::span<const Blank>(voices),
                              std::span<const Blank>(judged), std::span<const Blank>(of_a_plan),
                              std::span<const Blank>(restricting), std::span<const Blank>(kept_to),
                              std::span<const Blank>(others_say)})
        add(all, some);
      break;
    case Letter::breach_pack:
      add(all, of_a_breach);
      add(all, kept_to);
      break;
    case Letter::panel_report:
      for (const auto some : {std::span<const Blank>(what_happened), std::span<const Blank>(voices),
                              std::span<const Blank>(of_a_plan), std::span<const Blank>(kept_to),
                              std::span<const Blank>(others_say)})
        add(all, some);
      break;
    case Letter::plan_for_court:
      add(all, restricting);
      add(all, of_a_plan);
      break;
    case Letter::plan_for_panel:
      add(all, of_a_plan);
      break;
    case Letter::warning:
      add(all, of_a_warning);
      break;
  }
  return all;
}

}  // namespace holdfast::writing
