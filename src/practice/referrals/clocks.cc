// What a referral calls for and by when, and what the life of a case leaves open. Nothing here
// refuses or decides: each says what is due or missing, and leads to where it is recorded.
#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::referrals {
namespace {

std::string about(const Referral& referral) { return in_words(referral.record.received_on); }

std::string act_of(const Referral& referral, std::string_view act) {
  return "referrals/" + referral.source.text() + "/" + std::string(act);
}

/// A figure of the service, with the day it leads to.
struct Clock {
  service::Figure figure;
  Date due;

  /// Says it where it is nobody's but the product's.
  std::string with_standing(std::string words) const {
    if (figure.local_default) words += " " + say("This is a local default.");
    return words;
  }
  std::string number() const { return std::to_string(figure.value); }
};

Clock working_clock(const Situation& s, std::string_view setting, Date from) {
  const auto figure = service::figure(*s.service_file.service, setting);
  return {figure, working_days_after(*s.service_file.calendar, from, figure.value)};
}

Clock day_clock(const Situation& s, std::string_view setting, Date from) {
  const auto figure = service::figure(*s.service_file.service, setting);
  return {figure, from + figure.value};
}

/// Whether whoever recorded that step could know the referral: what was left open was looked at
/// then. By the order of recording: one that is put down late must not be taken for looked at.
bool knew_of(const Situation& s, const Step& step, const Referral& referral) {
  const auto place = &referral - s.case_file.referrals->referrals.data();
  return static_cast<std::size_t>(place) < step.referrals_before;
}

bool is_over(const Situation& s, const Referral& referral) {
  const auto standing = standing_on(s.case_file.referrals->cases, s.today());
  return standing.status == CaseStatus::closed && knew_of(s, *standing.since, referral);
}

Clock screening_clock(const Situation& s, const Referral& referral) {
  return working_clock(s, service::screen_within_working_days, referral.record.received_on);
}

std::vector<EventId> basis_of_waiting(const Referral& referral) {
  std::vector<EventId> basis{referral.source};
  for (const auto& screening : referral.screenings) basis.push_back(screening.source);
  return basis;
}

/// Has the referral been accepted or declined? Source: sources.md#screening
void not_screened(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!waits(referral)) return;
  const auto clock = screening_clock(s, referral);
  Prompt prompt{.code = "referrals.not_screened",
                .kind = PromptKind::duty,
                .words = say("Accept or decline the referral of {day}", {{"day", about(referral)}}),
                .why = clock.with_standing(say("Working days given for screening a referral: {n}.",
                                               {{"n", clock.number()}})),
                .source = "screening",
                .due = clock.due,
                .show_from = referral.record.received_on,
                .whose = children::whose_case(s),
                .where = act_of(referral, "screen")};
  prompt.basis = basis_of_waiting(referral);
  prompt.absence = {Screened::kind};
  into.push_back(std::move(prompt));
}

/// Is the assessment done that a decision out of court rests on?
/// Source: sources.md#out-of-court-assessment
void no_tool(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!goes_out_of_court(referral) || !referral.tools.empty()) return;
  const auto& received = referral.record.received_on;
  if (assessment::assessed_out_of_court(*s.case_file.assessment, received)) return;
  const auto clock = working_clock(s, service::assess_within_working_days, received);
  Prompt prompt{
      .code = "referrals.no_tool",
      .kind = PromptKind::duty,
      .words = say("Complete the prevention and diversion assessment for the referral of {day}",
                   {{"day", about(referral)}}),
      .why = clock.with_standing(say("It comes before every decision out of court. Working days "
                                     "given for it from the referral: {n}.",
                                     {{"n", clock.number()}})),
      .source = "out-of-court-assessment",
      .due = clock.due,
      .show_from = received,
      .whose = children::whose_case(s),
      .where = act_of(referral, "tool")};
  prompt.basis.push_back(referral.source);
  prompt.absence = {ToolCompleted::kind, assessment::Signed::kind, assessment::ToolAttached::kind};
  into.push_back(std::move(prompt));
}

/// By when police are to know the decision, and why then; no day where no bail is known.
struct DecisionClock {
  std::optional<Date> due;
  std::string why;
};
DecisionClock decision_clock(const Situation& s, const Referral& referral) {
  const auto& bailed = referral.record.bailed_on;
  if (!bailed)
    return {std::nullopt, say("The time is counted from the day of bail, which is not known.")};
  const auto clock = working_clock(s, service::decide_within_working_days, *bailed);
  return {clock.due, clock.with_standing(say("Working days given from bail until police are told "
                                             "what was decided: {n}.",
                                             {{"n", clock.number()}}))};
}

/// Is it decided what follows? Source: sources.md#out-of-court-decision
void no_decision(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!goes_out_of_court(referral) || !referral.decisions.empty()) return;
  auto clock = decision_clock(s, referral);
  Prompt prompt{
      .code = "referrals.no_decision",
      .kind = PromptKind::duty,
      .words = say("Record what was decided on the referral of {day}", {{"day", about(referral)}}),
      .why = std::move(clock.why),
      .source = "out-of-court-decision",
      .due = clock.due,
      .show_from = referral.record.received_on,
      .whose = children::whose_case(s),
      .where = act_of(referral, "decide")};
  prompt.basis.push_back(referral.source);
  prompt.absence = {OutOfCourtDecided::kind};
  into.push_back(std::move(prompt));
}

bool is_told(const Referral& referral, Matter matter, Date since) {
  return std::ranges::any_of(referral.tellings, [&](const auto& telling) {
    return telling.record.matter == matter && telling.record.told_on >= since;
  });
}

/// Do the police know what was decided? Source: sources.md#out-of-court-decision
void police_not_told(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (referral.decisions.empty()) return;
  const auto& decision = referral.decisions.back();
  if (is_told(referral, Matter::decision, decision.record.decided_on)) return;
  auto clock = decision_clock(s, referral);
  Prompt prompt{.code = "referrals.police_not_told",
                .kind = PromptKind::duty,
                .words = say("Tell the police what was decided on the referral of {day}",
                             {{"day", about(referral)}}),
                .why = std::move(clock.why),
                .source = "out-of-court-decision",
                .due = clock.due,
                .show_from = decision.record.decided_on,
                .whose = children::whose_case(s),
                .where = act_of(referral, "police")};
  prompt.basis = {referral.source, decision.source};
  prompt.absence = {PoliceTold::kind};
  into.push_back(std::move(prompt));
}

bool is_of_a_knife(const Referral& referral) {
  return referral.record.referral_kind == ReferralKind::knife_possession;
}

/// On which day was the knife found? Source: sources.md#knife-possession
void knife_day_unknown(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!is_of_a_knife(referral) || referral.record.incident_on) return;
  Prompt prompt{
      .code = "referrals.knife_day_unknown",
      .kind = PromptKind::gap,
      .words = say("Find out on which day the knife was found, and correct the referral"),
      .why = say("Police refer within 1 working day. Without the day nobody can tell if they did."),
      .source = "knife-possession",
      .show_from = referral.record.received_on,
      .whose = children::whose_case(s),
      .where = "entries/" + referral.source.text() + "/correct"};
  prompt.basis.push_back(referral.source);
  into.push_back(std::move(prompt));
}

/// Has a child found with a knife a plan? Source: sources.md#knife-possession
void no_plan(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!is_of_a_knife(referral) || !referral.plans.empty()) return;
  const auto& received = referral.record.received_on;
  const auto clock = working_clock(s, service::knife_plan_within_working_days, received);
  Prompt prompt{.code = "referrals.no_plan",
                .kind = PromptKind::duty,
                .words = say("Make the plan for a child found with a knife"),
                .why = clock.with_standing(say("Every child found with a knife gets a targeted "
                                               "plan. Working days given for it: {n}.",
                                               {{"n", clock.number()}})),
                .source = "knife-possession",
                .due = clock.due,
                .show_from = received,
                .whose = children::whose_case(s),
                .where = act_of(referral, "plan")};
  prompt.basis.push_back(referral.source);
  prompt.absence = {PlanMade::kind};
  into.push_back(std::move(prompt));
}

/// Do the police know whether the child takes part in the plan? Source: sources.md#knife-possession
void engagement_not_told(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (!is_of_a_knife(referral) || referral.plans.empty()) return;
  const auto& plan = referral.plans.front();
  for (const auto matter : {Matter::engagement, Matter::not_engaging, Matter::ended})
    if (is_told(referral, matter, plan.record.made_on)) return;
  const auto clock = day_clock(s, service::engagement_within_days, plan.record.made_on);
  Prompt prompt{.code = "referrals.engagement_not_told",
                .kind = PromptKind::duty,
                .words = say("Tell the police whether the child takes part in the plan"),
                .why = clock.with_standing(say("Police are told how a child found with a knife "
                                               "takes part. Days given for it from the plan: {n}.",
                                               {{"n", clock.number()}})),
                .source = "knife-possession",
                .due = clock.due,
                .show_from = plan.record.made_on,
                .whose = children::whose_case(s),
                .where = act_of(referral, "police")};
  prompt.basis = {referral.source, plan.source};
  prompt.absence = {PoliceTold::kind};
  into.push_back(std::move(prompt));
}

/// Was a case open at some time since it was accepted? Source: sources.md#case
void no_case(const Situation& s, const Referral& referral, std::vector<Prompt>& into) {
  if (waits(referral) || declined(referral)) return;
  const auto& accepted = referral.screenings.back();
  const auto all = periods(s.case_file.referrals->cases);
  if (std::ranges::any_of(all, [&](const Period& period) {
        return !period.ended || (period.ended->on >= accepted.record.screened_on &&
                                 knew_of(s, *period.ended, referral));
      }))
    return;
  const bool again = !all.empty();
  Prompt prompt{.code = "referrals.no_case",
                .kind = PromptKind::gap,
                .words = again ? say("Open the case again") : say("Open the case"),
                .why = say("The referral of {day} was accepted, and no case is recorded since.",
                           {{"day", about(referral)}}),
                .source = "case",
                .show_from = accepted.record.screened_on,
                .whose = children::whose_case(s),
                .where = again ? "referrals/reopen-case" : "referrals/open-case"};
  prompt.basis = {referral.source, accepted.source};
  prompt.absence = {CaseOpened::kind, CaseReopened::kind};
  into.push_back(std::move(prompt));
}

/// Has the other service answered? Source: sources.md#transfer
void transfer_unanswered(const Situation& s, const Transfer& transfer, std::vector<Prompt>& into) {
  if (is_settled(transfer)) return;
  const auto& offered = transfer.offer.offered_on;
  const auto clock = working_clock(s, service::transfer_answer_within_working_days, offered);
  Prompt prompt{.code = "referrals.transfer_unanswered",
                .kind = PromptKind::duty,
                .words = say("Ask for an answer to the transfer offered on {day}",
                             {{"day", in_words(offered)}}),
                .why = clock.with_standing(
                    say("The case is ours until they accept it. Working days given for an "
                        "answer: {n}.",
                        {{"n", clock.number()}})),
                .source = "transfer",
                .due = clock.due,
                .show_from = offered,
                .whose = children::whose_case(s),
                .where = "referrals/transfers/" + transfer.source.text() + "/answer"};
  prompt.basis.push_back(transfer.source);
  for (const auto& answer : transfer.answers) prompt.basis.push_back(answer.source);
  prompt.absence = {TransferAnswered::kind};
  into.push_back(std::move(prompt));
}

/// Taken over for good, and still open here? Source: sources.md#transfer
void taken_and_open(const Situation& s, const Transfer& transfer, std::vector<Prompt>& into) {
  if (!is_settled(transfer) || transfer.offer.transfer_kind != TransferKind::for_good) return;
  const auto& answer = transfer.answers.back();
  const auto& cases = s.case_file.referrals->cases;
  if (answer.record.answer != TransferAnswer::accepted || !is_open(cases, s.today())) return;
  // Opened again since: that is another piece of work.
  const auto opened = standing_on(cases, s.today()).since;
  if (opened->on > answer.record.answered_on) return;
  Prompt prompt{.code = "referrals.transferred_still_open",
                .kind = PromptKind::gap,
                .words = say("Close the case, which another service has taken over"),
                .why = say("It was accepted on {day}, and the case is open here still.",
                           {{"day", in_words(answer.record.answered_on)}}),
                .source = "transfer",
                .show_from = answer.record.answered_on,
                .whose = children::whose_case(s),
                .where = "referrals/close-case"};
  prompt.basis = {transfer.source, answer.source, opened->source};
  prompt.absence = {CaseClosed::kind};
  into.push_back(std::move(prompt));
}

}  // namespace

std::vector<Waiting> waiting(const Situation& s) {
  std::vector<Waiting> found;
  for (const auto& referral : s.case_file.referrals->referrals) {
    if (!waits(referral)) continue;
    const auto& record = referral.record;
    const auto words = words_of(record.referral_kind);
    const auto* word =
        &*std::ranges::find(words, static_cast<int>(record.referral_kind), &Word::value);
    found.push_back({referral.source, word->wire, record.received_on,
                     screening_clock(s, referral).due, basis_of_waiting(referral)});
  }
  return found;
}

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> found;
  const auto& state = *s.case_file.referrals;
  for (const auto& referral : state.referrals) {
    for (const auto rule : {not_screened, no_case}) rule(s, referral, found);
    if (declined(referral) || is_over(s, referral)) continue;
    for (const auto rule :
         {no_tool, no_decision, police_not_told, knife_day_unknown, no_plan, engagement_not_told})
      rule(s, referral, found);
  }
  if (is_closed(state.cases, s.today())) return found;
  for (const auto& transfer : state.cases.transfers)
    for (const auto rule : {transfer_unanswered, taken_and_open}) rule(s, transfer, found);
  return found;
}

}  // namespace holdfast::referrals
