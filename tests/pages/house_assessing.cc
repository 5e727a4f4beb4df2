// Assessments of the child of the small service: one that waits to be countersigned, because a
// level in it takes a manager, and a review in progress that leaves something out.
#include "pages/house.h"
#include "pages/well.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/counting.h"
#include "practice/tools/tool.h"

namespace holdfast::pages {

using namespace assessment;

namespace {

/// Counts of made-up children: a quarter of which nothing is shown, and one with small figures.
void count_levels(desk::Desk& desk) {
  Divided sexes{{{{20, 14, 9, 1, 6}, {30, 9, 6, 5, 0}, {25, 10, 8, 7, 0}},
                 {{60, 31, 22, 8, 9}, {70, 30, 20, 10, 0}, {80, 25, 15, 10, 0}},
                 {}},
                std::vector<GroupChanged>(3)};
  for (auto& group : sexes.groups) group.resize(matter_count);
  auto ethnicities = sexes;
  ethnicities.groups.insert(ethnicities.groups.begin() + 1,
                            {{{2, 0, 0, 0, 0}, {1, 1, 0, 0, 0}, {0, 2, 0, 0, 0}}});
  ethnicities.groups[0][0][0] -= 2;
  ethnicities.groups[0][1][0] -= 1;
  ethnicities.groups[0][1][1] -= 1;
  ethnicities.groups[0][2][1] -= 2;
  ethnicities.groups.resize(groups_of(Trait::ethnicity).size(),
                            std::vector<LevelCounts>(matter_count));
  ethnicities.changed.resize(ethnicities.groups.size());
  auto care = sexes;
  care.groups.resize(groups_of(Trait::care).size(), std::vector<LevelCounts>(matter_count));
  care.changed.resize(care.groups.size());
  constexpr int hidden_below = 5;
  const auto shown = shown_of({sexes, ethnicities, care}, hidden_below);
  well(desk::found(desk, {}, {},
                   service::LevelsCounted{*Date::from("2026-06-30"), {hidden_below}, {}}));
  well(desk::found(
      desk, {}, {},
      service::LevelsCounted{*Date::from("2026-09-30"), {hidden_below}, LongText{text_of(shown)}}));
}

}  // namespace

EventId House::write_assessment() {
  const auto say_so = [&](const assessment::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto begun = say_so(
      Begun{Stage::out_of_court, reader("case_manager").person, {}, LongText{"Before the panel"}});
  for (const auto& word : words_of(Section{})) {
    const bool of_victims = static_cast<Section>(word.value) == Section::victims;
    say_so(SectionWritten{
        .written_in = begun,
        .section = static_cast<Section>(word.value),
        .analysis = {of_victims ? "The boy with the phone is afraid" : "Robs when with older boys"},
        .shown_by = {offence}});
  }
  data.emplace_back("The boy with the phone is afraid");
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

void House::complete_guide() {
  const auto& guide = *desk.tools->find("harm_guide");
  const auto in_words = [](const char* words) {
    return std::vector<ItemValue>{std::string(words)};
  };
  const auto coded = [&](const char* item, const char* code) {
    for (const auto& option : find(guide.questionnaire->items, item)->options)
      if (const auto* coding = std::get_if<Coding>(&option.value); coding->code == code)
        return std::vector<ItemValue>{*coding};
    return std::vector<ItemValue>();
  };
  const ItemAnswers answers{{"what.act", in_words("Threatens him at the gate")},
                            {"whom.kind", coded("whom.kind", "public")},
                            {"whom.worst", in_words("A broken bone")},
                            {"when.soon", coded("when.soon", "weeks")},
                            {"why.more", in_words("The others egg him on")},
                            {"why.less", in_words("His aunt")},
                            {"unknown.what", in_words("Whether they still meet")}};
  assessment::ToolCompleted completed{.instrument = {guide.key},
                                      .edition = Text{guide.version},
                                      .rater = reader("case_manager").person,
                                      .rated_on = london_date(now)};
  completed.response = LongText{response_json(*guide.questionnaire, answers, now.text())};
  instrument = says("case_manager", ordinary, assessment::Event(completed));
  data.insert(data.end(), {"Threatens him at the gate", "A broken bone", "The others egg him on",
                           "His aunt", "Whether they still meet"});
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
  count_levels(desk);
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
  complete_guide();
  data.insert(data.end(), {"Before the panel", "Robs when with older boys", "Takes a phone again",
                           "Younger boys", "After school", "Debts", "A curfew", "Who he owes",
                           "Twice in a month", "Debts paid", "He was hurt",
                           "Is hurt by those he owes", "At home"});
}

}  // namespace holdfast::pages
