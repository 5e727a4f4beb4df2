// A plan for the child of the small service: one objective with an action that restricts and one
// that has ended, a contingency, and strands that are left out; signed, activated, and changed
// since.
#include "pages/house.h"
#include "pages/well.h"
#include "practice/planning/planning.h"

namespace holdfast::pages {

using namespace planning;

namespace {

ContingencySet contingency_for(EventId plan, EventId scenario, EventId shown_by) {
  return {.contingency_of = plan,
          .for_scenario = scenario,
          .early_sign = {"He asks for money"},
          .trigger = {"He is seen at the stop"},
          .response = {"His aunt fetches him"},
          .response_by = {"His aunt, and the worker"},
          .within = Within::an_hour,
          .out_of_hours = {"The emergency duty team"},
          .sign_shown_by = {shown_by}};
}

TellingSet words_for(EventId contingency, AgencyId agency) {
  return {.telling_in = contingency,
          .told_agency = agency,
          .told_words = {"Please look in at the stop"},
          .told_for = {"So that the younger ones get home"},
          .told_under = {Gateway::crime_and_disorder},
          .told_regime = Regime::law_enforcement,
          .told_necessary = {"Nobody else is there"},
          .told_proportion = {"Not why"},
          .told_within = Urgency::today,
          .told_known_to = Informed::child_and_parent};
}

constexpr std::string_view all_words[] = {"Younger boys take the bus again",
                                          "The driver says so",
                                          "Away from the stop after four",
                                          "The neighbourhood team",
                                          "A requirement",
                                          "It was always there",
                                          "He can walk home",
                                          "Paying back",
                                          "The money was gone",
                                          "His aunt sees to it",
                                          "He asks for money",
                                          "He is seen at the stop",
                                          "His aunt fetches him",
                                          "His aunt, and the worker",
                                          "The emergency duty team",
                                          "The school does",
                                          "Not the bus stop",
                                          "The school and the driver do",
                                          "Please look in at the stop",
                                          "So that the younger ones get home",
                                          "Nobody else is there",
                                          "Not why",
                                          "Please ring his aunt",
                                          "A friend does",
                                          "Who does it when she is ill?"};

}  // namespace

void House::plan() {
  const auto say_so = [&](const planning::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  const auto plan = say_so(PlanBegun{reader("case_manager").person, waiting, {}});
  objective = say_so(ObjectiveSet{.objective_of = plan,
                                  .difference = {"Younger boys take the bus again"},
                                  .known_by = {"The driver says so"},
                                  .works_at = WorksAt::community,
                                  .comes = Comes::first,
                                  .answers_to = {told_before}});
  StepSet set{.serves = objective,
              .under_strand = Strand::control,
              .deed = {"Away from the stop after four"},
              .doing_agency = police,
              .by_whom = {"The neighbourhood team"},
              .times = {5},
              .per = Per::week,
              .from_day = today,
              .looked_at_by = today + 30,
              .restricts = true,
              .basis_in_law = LongText{"A requirement"},
              .necessary = LongText{"It was always there"},
              .proportionate = LongText{"He can walk home"}};
  step = say_so(set);
  set.under_strand = Strand::change;
  set.deed = {"Paying back"};
  set.restricts = false;
  set.basis_in_law = set.necessary = set.proportionate = {};
  const auto over = say_so(set);
  say_so(StepEnded{over, StepEnd::stopped, today, {"The money was gone"}});
  for (const auto strand : {Strand::supervision, Strand::change})
    say_so(StrandLeftOut{plan, strand, {"His aunt sees to it"}});
  const auto contingency = say_so(contingency_for(plan, told_before, offence));
  auto words = words_for(contingency, police);
  words_told = say_so(words);
  const auto sign = [&] {
    const auto opened = well(desk::open(desk, reader("case_manager"), {ordinary, "plan", {}}));
    return say_so(PlanSigned{plan, entries_under(*plan_now(*opened.file.planning))});
  };
  say_so(StrandLeftOut{plan, Strand::victim_safety, {"A friend does"}});
  says("team_manager", ordinary,
       planning::Event(PlanReturned{sign(), {"Who does it when she is ill?"}}));
  say_so(StrandLeftOut{plan, Strand::victim_safety, {"The school does"}});
  const auto signature = sign();
  activation = say_so(ContingencyActivated{contingency, offence, {words_told}});
  say_so(ActivationTakenUp{activation});
  words.told_words = {"Please ring his aunt"};
  say_so(words);
  say_so(PlanAnswered{signature, Whose::child, Says::agrees_in_part, {"Not the bus stop"}});
  say_so(StrandLeftOut{plan, Strand::victim_safety, {"The school and the driver do"}});
  for (const auto words_of_it : all_words) data.emplace_back(words_of_it);
}

}  // namespace holdfast::pages
