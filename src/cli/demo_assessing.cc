// Made up, like everybody in it. Evidence is what was recorded by then, found on the record as its
// worker finds it.
#include "cli/demo_assessing.h"

#include <map>

#include "base/london.h"
#include "practice/assessment/assessment.h"
#include "practice/history.h"
#include "practice/offending/offending.h"
#include "practice/tools/tool.h"

namespace holdfast::cli {
namespace {

using namespace assessment;

class Writer {
 public:
  explicit Writer(const DemoAssessor& by) : by_(by) {}

  EventId put(const assessment::Event& event) {
    const auto id = EventId::random(by_.desk.chance);
    const auto made = desk::record(
        by_.desk, by_.reader,
        {.event = id, .parts = {{by_.record, holdfast::Event(event)}}, .more = {}, .reason = ""});
    well = well && made;
    return id;
  }

  void begin(Stage for_what, const char* why) {
    Begun begun{for_what, by_.reader.person, {}, {}};
    if (*why != '\0') begun.begun_because = LongText{why};
    one_ = put(begun);
  }

  void section(Section section, const char* words, std::vector<EventId> shown_by = {}) {
    put(SectionWritten{.written_in = one_,
                       .section = section,
                       .analysis = {words},
                       .shown_by = std::move(shown_by)});
  }

  void judge(Matter matter, Level level, const char* why, const char* change) {
    put(Judged{.judged_in = one_,
               .matter = matter,
               .level = level,
               .level_reasons = {why},
               .would_change = {change},
               .confidence = Confidence::fairly_sure});
  }

  void scenario(ScenarioTold told) {
    told.scenario_in = one_;
    put(told);
  }

  /// Everything of that kind that stands on the record, oldest first.
  std::vector<EventId> recorded(std::string_view kind) {
    std::vector<EventId> found;
    const auto opened = desk::open(by_.desk, by_.reader, {by_.record, "assessment", {}});
    if (!opened) return found;
    for (const auto& told : opened->file.history->told)
      if (!told.withdrawn && holdfast::view_of(told.standing()).shape.kind == kind)
        found.push_back(told.entry.envelope.event);
    return found;
  }

  void sign() {
    const auto opened = desk::open(by_.desk, by_.reader, {by_.record, "assessment", {}});
    const auto* one = opened ? find(*opened->file.assessment, one_) : nullptr;
    well = well && one != nullptr;
    if (one != nullptr) put(Signed{one_, entries_under(*one)});
  }

  /// In the child's own words, told to their worker. Nothing where there are no tools.
  std::vector<EventId> child_says(const std::map<std::string, std::string>& words) {
    const auto* tool = by_.desk.tools ? by_.desk.tools->find("child_says") : nullptr;
    if (tool == nullptr) return {};
    ItemAnswers answers;
    for (const auto& [question, said] : words) answers[question] = {said};
    const auto now = by_.desk.clock.now();
    ToolCompleted completed{.instrument = {tool->key},
                            .edition = Text{tool->version},
                            .rater = by_.reader.person,
                            .rated_on = london_date(now)};
    completed.response = LongText{response_json(*tool->questionnaire, answers, now.text())};
    completed.called = Text{tool->title};
    completed.told_how = ToldHow::said;
    completed.sat_with = Text{"His uncle"};
    return {put(completed)};
  }

  /// From the tool's table: of a boy who was sanctioned once, on that day and at that age, for
  /// robbery.
  void percentage(Date sanctioned, int age) {
    const auto* tool = by_.desk.tools ? by_.desk.tools->find("ogrs3") : nullptr;
    if (tool == nullptr) return;
    const auto chosen = [](const char* code) {
      return std::vector<ItemValue>{Coding{"", code, code}};
    };
    const ItemAnswers answers{{"sex", chosen("male")},
                              {"convicted_on", {sanctioned.text()}},
                              {"at_risk_from", {sanctioned.text()}},
                              {"sanctions", {std::int64_t{1}}},
                              {"first_sanction", {std::int64_t{age}}},
                              {"offence", chosen("robbery")}};
    const auto opened = desk::open(by_.desk, by_.reader, {by_.record, "assessment", {}});
    const auto now = by_.desk.clock.now();
    const Across across;
    const auto result =
        opened ? result_of({opened->file, opened->service, across, by_.reader.person, now}, *tool,
                           answers)
               : Unexpected{Problems{}};
    well = well && result;
    if (!result) return;
    ToolCompleted completed{.instrument = {tool->key},
                            .edition = Text{tool->version},
                            .rater = by_.reader.person,
                            .rated_on = london_date(now)};
    completed.response = LongText{response_json(*tool->questionnaire, answers, now.text())};
    completed.result = Text{*result};
    completed.called = Text{tool->title};
    put(completed);
  }

  /// Of a tool whose items are its owner's.
  void outcome_alone(const char* key, const char* outcome, const char* found) {
    const auto* tool = by_.desk.tools ? by_.desk.tools->find(key) : nullptr;
    if (tool == nullptr) return;
    ToolCompleted completed{.instrument = {tool->key},
                            .rater = by_.reader.person,
                            .rated_on = london_date(by_.desk.clock.now())};
    completed.outcome = Text{outcome};
    completed.rater_found = LongText{found};
    completed.called = Text{tool->title};
    put(completed);
  }

  Date today() const { return london_date(by_.desk.clock.now()); }

  bool well = true;

 private:
  DemoAssessor by_;
  EventId one_;
};

ScenarioTold at_the_station(std::vector<EventId> shown_by) {
  return {
      .happening = {"He takes a phone from another boy with a threat, and hits him when he holds "
                    "on. The boy is hurt and no longer dares to travel alone."},
      .harmed = Harmed::other_child,
      .harmed_who = Text{"Boys of his age at the bus station who are on their own"},
      .impact = Impact::significant,
      .circumstances = {"Evenings at the station, with two people of about 20, when he owes "
                        "them money. It has been like that both times."},
      .soon = Soon::weeks,
      .likely = Likely::possible,
      .changed_by = {"More when he has been out of lessons; less on evenings with his uncle."},
      .held_by = {"His curfew, and his mother who rings us when he is not home by eight."},
      .unknowns = LongText{"Who the two people are. Police were asked and cannot say yet."},
      .scenario_shown_by = std::move(shown_by)};
}

bool assess_before_the_order(const DemoAssessor& by) {
  Writer writer(by);
  writer.begin(Stage::prevention, "");
  writer.section(Section::behaviour,
                 "Shouting and pushing in lessons, mostly on Mondays. No weapon.",
                 writer.recorded("chronology.happened"));
  writer.section(Section::wellbeing, "He sleeps little and is out late with older people.");
  writer.section(Section::victims,
                 "Nobody has been named. The teacher who was pushed was spoken to.");
  writer.section(Section::childs_words, "\"Mondays are bad. I don't sleep. People wait for me.\"");
  writer.section(Section::strengths, "His uncle, and the garage on Saturdays. He draws.");
  writer.section(Section::diversity, "He says that teachers see trouble before they see him.");
  writer.section(Section::parents_words,
                 "His mother is afraid of who waits for him, and rings us.");
  writer.section(Section::agencies, "His school was asked. Nobody else knew him then.");
  writer.judge(Matter::harm_to_others, Level::medium, "He has pushed, and has hurt nobody badly.",
               "A weapon, or somebody hurt, would raise it. Weeks without would lower it.");
  writer.judge(Matter::wellbeing, Level::medium, "Older people wait for him, and nobody knows why.",
               "To be seen with money or new things would raise it.");
  writer.judge(Matter::reoffending, Level::medium,
               "What leads to it is there, and so is his uncle.",
               "School on a Monday would lower it.");
  writer.sign();
  return writer.well;
}

bool assess_anew(const DemoAssessor& by) {
  Writer writer(by);
  writer.begin(Stage::start_of_order, "");
  const auto offences = writer.recorded(offending::OffenceAlleged::kind);
  writer.scenario(at_the_station(offences.empty() ? std::vector<EventId>()
                                                  : std::vector<EventId>{offences.front()}));
  writer.section(
      Section::strengths,
      "His uncle takes him to the garage on Saturdays, and he is never late for that. He "
      "draws well, and shows it to nobody but his form tutor.");
  writer.section(Section::childs_words,
                 "\"I didn't want to hit him. They said I had to get it. If I don't go they come "
                 "to the house.\"",
                 writer.child_says(
                     {{"happened", "They said I had to get the phone. He held on, so I hit him."},
                      {"hurt", "Him. And my mum, she cried."},
                      {"well", "The garage on Saturdays."},
                      {"helps", "My uncle."},
                      {"worries", "That they come to the house when I don't go."},
                      {"treated", "At school they think it's always me."}}));
  writer.judge(Matter::wellbeing, Level::high,
               "He says that people come to the house when he does not do what they want.",
               "To know who they are, and that they stay away.");
  return writer.well;
}

bool assess_for_a_caution(const DemoAssessor& by) {
  Writer writer(by);
  writer.begin(Stage::out_of_court, "");
  const auto offences = writer.recorded(offending::OffenceAlleged::kind);
  writer.section(Section::behaviour,
                 "Once, with two friends, after a quarrel in the lesson before.", offences);
  writer.section(Section::wellbeing,
                 "Hurts herself when she is alone at night. Her mother knows, and has taken what "
                 "she used.");
  writer.section(Section::victims, "The school wants the windows paid for, and no more than that.");
  writer.section(Section::childs_words, "\"It was stupid. I can pay some of it back.\"");
  for (const auto section :
       {Section::strengths, Section::diversity, Section::parents_words, Section::agencies})
    writer.section(section, "Her mother and her form tutor work together, and she trusts both.");
  writer.judge(Matter::harm_to_others, Level::low, "Nobody was near, and nothing like it before.",
               "Anybody hurt.");
  writer.judge(Matter::wellbeing, Level::high, "She has hurt herself twice since the summer.",
               "To be seen by the clinic, and nights with somebody near.");
  writer.judge(Matter::reoffending, Level::low, "Once, and she wants to put it right.",
               "A second time.");
  writer.sign();
  return writer.well;
}

/// After the order, which was made 57 days before.
bool rate_from_the_table(const DemoAssessor& by) {
  Writer writer(by);
  writer.percentage(writer.today() - 57, 14);
  return writer.well;
}

/// Past its day by now.
bool rate_and_leave(const DemoAssessor& by) {
  Writer writer(by);
  writer.outcome_alone("yp_ric", "not_high",
                       "An older friend used to look through her phone. She says that it is over, "
                       "and that she has told her mother.");
  return writer.well;
}

constexpr DemoAssessment assessments[] = {{94, 14, 1, rate_and_leave},
                                          {40, 16, 0, assess_before_the_order},
                                          {3, 11, 0, rate_from_the_table},
                                          {2, 10, 0, assess_anew},
                                          {2, 11, 1, assess_for_a_caution}};

}  // namespace

std::span<const DemoAssessment> demo_assessments() { return assessments; }

}  // namespace holdfast::cli
