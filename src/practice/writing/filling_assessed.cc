// What the signed assessment says: its sections but for the one about victims, the three judgements
// with who made them, tools, what a report rests on, and what nobody has said. A section that is
// only being written is nobody's word yet, and fills nothing.
#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/completed.h"
#include "practice/delivery/delivery.h"
#include "practice/history.h"
#include "practice/planning/planning.h"
#include "practice/sharing/sharing.h"
#include "practice/tools/tool.h"
#include "practice/writing/filling_parts.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using assessment::Assessment;
using assessment::Matter;
using assessment::Section;

constexpr const auto& says = asked(assessment::SectionWritten::fields, "What do you make of it?");
constexpr const auto& why_level =
    asked(assessment::Judged::fields, "Why this level, and not the next?");

/// Whether it came between that one's signature and now makes no difference: what is signed counts.
const Assessment* signed_one(const Filling& filling) { return planning::assessment_for(filling.s); }

void fill_section(Filling& filling, const Assessment& one, Section section,
                  std::string_view blank) {
  const auto at = one.sections.find(section);
  if (at == one.sections.end()) return;
  filling.put(blank, filling.answer(view_of(at->second.record), says));
  filling.rest_on(at->second.id());
}

std::string reasons_of(const Filling& filling, const assessment::Judgement& judged) {
  return judged.in_words ? filling.answer(view_of(*judged.in_words), why_level) : std::string();
}

void fill_level(Filling& filling, Matter matter, std::string_view blank) {
  const auto stands = assessment::level_now(filling.s, matter);
  if (!stands || stands->judged == nullptr) return;
  const auto& judged = *stands->judged;
  auto words = say("{level}, judged by {who}.", {{"level", words_for(judged.level)},
                                                 {"who", by_and_when(filling.names, judged.told)}});
  if (stands->waits) words += " " + say("It waits to be agreed to by somebody who oversees.");
  if (const auto why = reasons_of(filling, judged); !why.empty()) words += " " + why;
  filling.put(blank, words);
  filling.rest_on(judged.id());
}

/// A percentage of a group says nothing of this child, and stands in no report.
bool is_of_a_group(const Filling& filling, const assessment::ToolCompleted& completed) {
  const auto* tool = assessment::known_tool(filling.s.service_file, completed);
  return tool == nullptr || tool->mode == tools::Mode::table;
}

void add_assessment(Filling& filling, std::string& list) {
  const auto* one = signed_one(filling);
  if (one == nullptr) return;
  const auto& made = one->signatures.back().made;
  add_point(list, say("The assessment ({stage}), signed by {who}",
                      {{"stage", lower_ascii(assessment::stage_words(*one))},
                       {"who", by_and_when(filling.names, made.envelope)}}));
  filling.rest_on(made.id());
}

void add_plan(Filling& filling, std::string& list) {
  const auto* plan = planning::plan_now(*filling.s.case_file.planning);
  if (plan == nullptr || plan->signatures.empty()) return;
  const auto& made = plan->signatures.back();
  add_point(list,
            say("The plan, signed by {who}", {{"who", by_and_when(filling.names, made.envelope)}}));
  filling.rest_on(made.id());
}

void add_contacts(const Filling& filling, std::string& list) {
  for (const auto& seen : delivery::seen_by(*filling.s.case_file.delivery))
    add_point(list, say("Meetings of {who} with the child: {n}, from {first} to {last}",
                        {{"who", filling.names.person(seen.worker)},
                         {"n", std::to_string(seen.times)},
                         {"first", in_words(seen.first)},
                         {"last", in_words(seen.last)}}));
}

/// Which agencies told us something, and when; what they said is for whoever writes to weigh.
void add_agencies(Filling& filling, std::string& list) {
  constexpr const auto& agency =
      asked(sharing::Contributed::fields, "Which agency does it come from?");
  for (const auto& told : filling.s.case_file.history->told) {
    const auto* event = in_area<sharing::Event>(told.standing());
    if (event == nullptr || told.withdrawn) continue;
    std::string who;
    if (const auto* gave = std::get_if<sharing::Contributed>(event))
      if (!sharing::Contributed::is_intelligence(*gave))
        who = filling.answer(view_of(*gave), agency);
    if (const auto* gave = std::get_if<sharing::Answered>(event))
      if (sharing::Answered::tells(*gave) && !sharing::Answered::is_intelligence(*gave))
        who = filling.names.agency(told.entry.envelope.agency);
    if (who.empty()) continue;
    add_point(list,
              say("What {agency} told us on {day}",
                  {{"agency", who}, {"day", in_words(london_date(told.entry.envelope.recorded))}}));
    filling.rest_on(told.entry.envelope.event);
  }
}

}  // namespace

void fill_assessed(Filling& filling) {
  const auto* one = signed_one(filling);
  if (one != nullptr) {
    fill_section(filling, *one, Section::behaviour, "behaviour");
    fill_section(filling, *one, Section::strengths, "strengths");
    fill_section(filling, *one, Section::wellbeing, "wellbeing");
    fill_section(filling, *one, Section::diversity, "diversity");
    fill_section(filling, *one, Section::childs_words, "childs_words");
    fill_section(filling, *one, Section::parents_words, "parents_words");
    fill_section(filling, *one, Section::agencies, "agencies");
  }
  fill_level(filling, Matter::harm_to_others, "harm_level");
  fill_level(filling, Matter::wellbeing, "wellbeing_level");
  fill_level(filling, Matter::reoffending, "reoffending_level");
}

void fill_scores(Filling& filling) {
  std::string list;
  for (const auto& each : assessment::by_tool(filling.s.case_file.assessment->instruments)) {
    const auto& latest = *each.front();
    if (is_of_a_group(filling, latest.record)) continue;
    const auto line = assessment::line_of(filling.s.service_file, latest);
    if (line.own_words) continue;
    add_point(list, say("{tool}: {result}. Completed by {who} on {day}",
                        {{"tool", say(line.tool)},
                         {"result", line.came_out},
                         {"who", filling.names.person(line.by)},
                         {"day", in_words(line.on)}}));
    filling.rest_on(latest.id());
  }
  filling.put("scores", list.empty() ? say("No assessment tool was completed.") : list);
}

void fill_sources(Filling& filling) {
  std::string list;
  add_assessment(filling, list);
  add_plan(filling, list);
  add_contacts(filling, list);
  add_agencies(filling, list);
  filling.put("sources", list);
}

void fill_left_open(Filling& filling) {
  std::string list;
  const auto* one = signed_one(filling);
  if (one == nullptr) add_point(list, say("Nobody has signed an assessment."));
  for (const auto& word : assessment::words_of(Section{})) {
    const auto section = static_cast<Section>(word.value);
    const bool is_told = section == Section::victims || section == Section::for_child;
    if (one == nullptr || is_told || one->sections.contains(section)) continue;
    add_point(list, say("Nothing is written under: {part}", {{"part", say(word.label)}}));
  }
  for (const auto& word : assessment::words_of(Matter{}))
    if (!assessment::level_now(filling.s, static_cast<Matter>(word.value)))
      add_point(list, say("Nobody has judged: {matter}", {{"matter", say(word.label)}}));
  const auto* plan = planning::plan_now(*filling.s.case_file.planning);
  const auto is =
      plan != nullptr ? planning::standing_of(filling.s, *plan) : planning::PlanIs::being_written;
  if (is != planning::PlanIs::signed_ && is != planning::PlanIs::agreed)
    add_point(list, say("Nobody stands for the plan as it is now."));
  filling.put("left_open", list.empty() ? say("Nothing that we ask was left unanswered.") : list);
}

}  // namespace holdfast::writing
