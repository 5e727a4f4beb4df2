// Assessments of the child of the small service: one that waits to be countersigned, because a
// level in it takes a manager, and a review in progress that leaves something out.
#include "pages/house.h"
#include "pages/well.h"
#include "practice/assessment/assessment.h"

namespace holdfast::pages {

using namespace assessment;

EventId House::write_assessment() {
  const auto say_so = [&](const assessment::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto begun = say_so(
      Begun{Stage::out_of_court, reader("case_manager").person, {}, LongText{"Before the panel"}});
  for (const auto& word : words_of(Section{}))
    say_so(SectionWritten{.written_in = begun,
                          .section = static_cast<Section>(word.value),
                          .analysis = {"Robs when with older boys"},
                          .shown_by = {offence}});
  told_before = say_so(ScenarioTold{.scenario_in = begun,
                                    .happening = {"Takes a phone again"},
                                    .harmed = Harmed::other_child,
                                    .harmed_who = Text{"Younger boys"},
                                    .impact = Impact::serious,
                                    .circumstances = {"After school"},
                                    .soon = Soon::any_time,
                                    .likely = Likely::likely,
                                    .changed_by = {"Debts"},
                                    .held_by = {"A curfew"},
                                    .unknowns = LongText{"Who he owes"},
                                    .scenario_shown_by = {offence}});
  judge(begun);
  return begun;
}

void House::judge(EventId assessed) {
  for (const auto& word : words_of(Matter{}))
    says("case_manager", ordinary,
         assessment::Event(Judged{.judged_in = assessed,
                                  .matter = static_cast<Matter>(word.value),
                                  .level = Level::high,
                                  .level_reasons = {"Twice in a month"},
                                  .would_change = {"Debts paid"},
                                  .confidence = Confidence::unsure,
                                  .judged_on = {offence}}));
}

void House::assess() {
  waiting = write_assessment();
  std::vector<EventId> all;
  const auto opened = well(desk::open(desk, reader("case_manager"), {ordinary, "assessment", {}}));
  for (const auto& entry : entries_under(*find(*opened.file.assessment, waiting)))
    all.push_back(entry);
  says("case_manager", ordinary, assessment::Event(Signed{waiting, all}));
  assessment = says("case_manager", ordinary,
                    assessment::Event(Begun{Stage::review, reader("case_manager").person,
                                            london_date(now) + 30, LongText{"He was hurt"}}));
  scenario = says("case_manager", ordinary,
                  assessment::Event(ScenarioTold{.scenario_in = assessment,
                                                 .happening = {"Is hurt by those he owes"},
                                                 .harmed = Harmed::family,
                                                 .impact = Impact::significant,
                                                 .circumstances = {"At home"},
                                                 .soon = Soon::weeks,
                                                 .likely = Likely::possible,
                                                 .changed_by = {"Debts"},
                                                 .held_by = {"A curfew"}}));
  data.insert(data.end(), {"Before the panel", "Robs when with older boys", "Takes a phone again",
                           "Younger boys", "After school", "Debts", "A curfew", "Who he owes",
                           "Twice in a month", "Debts paid", "He was hurt",
                           "Is hurt by those he owes", "At home"});
}

}  // namespace holdfast::pages
