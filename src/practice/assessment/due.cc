// By when an assessment is to be finished: by a day that was set, by the day a report is due, or so
// many working days after what asks for it - a referral, a sentence, the first day in custody - or
// else after it was begun.
#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/assessment/assessment.h"
#include "practice/history.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

std::string_view clock_for(Stage stage) {
  switch (stage) {
    case Stage::out_of_court:
      return service::assess_within_working_days;
    case Stage::court_report:
      return service::report_assessed_within_working_days;
    case Stage::start_of_order:
    case Stage::entering_custody:
      return service::order_assessed_within_working_days;
    case Stage::prevention:
    case Stage::review:
    case Stage::leaving_custody:
    case Stage::closure:
    case Stage::transfer:
      return service::assessed_within_working_days;
  }
  return service::assessed_within_working_days;
}

/// What the working days are counted from, as it stood when the assessment was begun.
struct Start {
  Date day;
  std::string words;
  std::optional<EventId> source = {};
};
Start start_of(const Situation& s, Stage stage, Date begun) {
  const auto from = [&](const std::optional<DayTold>& told, std::string_view what) {
    return told ? Start{told->day, say(what, {{"day", in_words(told->day)}}), told->source}
                : Start{begun, say("its beginning")};
  };
  switch (stage) {
    case Stage::out_of_court:
      return from(referrals::referred_out_of_court(*s.case_file.referrals, begun),
                  "the referral of {day}");
    case Stage::start_of_order:
      return from(offending::sentenced_on(*s.case_file.offending,
                                          offending::reference(s.service_file), begun),
                  "the sentence of {day}");
    case Stage::entering_custody:
      return from(offending::custody_began_on(*s.case_file.offending, begun),
                  "the first day in custody, {day}");
    default:
      return from(std::nullopt, "");
  }
}

std::string counted_from(const Start& start, const service::Figure& figure) {
  auto why = say("Working days given from {start}: {n}.",
                 {{"start", start.words}, {"n", std::to_string(figure.value)}});
  if (figure.local_default) why += " " + say("This is a local default.");
  return why;
}

DueBy counted(const Situation& s, Stage stage, const Start& start) {
  const auto figure = service::figure(*s.service_file.service, clock_for(stage));
  return {working_days_after(*s.service_file.calendar, start.day, figure.value),
          counted_from(start, figure), start.source};
}

/// Whether one was begun since that day that answers what comes after a sentence.
bool was_begun(const State& state, Date since) {
  return std::ranges::any_of(state.assessments, [&](const Assessment& one) {
    const auto stage = one.begun.record.stage;
    return stage != Stage::prevention && stage != Stage::out_of_court &&
           stage != Stage::court_report && london_date(one.begun.envelope.recorded) >= since;
  });
}

void report_not_begun(const Situation& s, std::vector<Unassessed>& into) {
  for (const auto* report : offending::reports_open(*s.case_file.offending)) {
    const auto& asked = report->record;
    if (asked.report != offending::ReportKind::pre_sentence) continue;
    const bool begun =
        std::ranges::any_of(s.case_file.assessment->assessments, [&](const Assessment& one) {
          return one.begun.record.stage == Stage::court_report &&
                 london_date(one.begun.envelope.recorded) >= asked.ordered_on;
        });
    if (begun) continue;
    into.push_back({Stage::court_report,
                    {asked.report_due, say("The report is due that day."), report->id()},
                    asked.ordered_on});
  }
}

bool may_run(const offending::Order& order, Date today) {
  using offending::OrderState;
  const auto state = offending::state_of(order, today);
  return offending::is_supervised(order) &&
         (state == OrderState::running || state == OrderState::end_not_known);
}

Clearance clearance_of(const Situation& s, EventId entry) {
  const auto* told = s.case_file.history->find(entry);
  return told != nullptr ? told->entry.envelope.clearance : Clearance{};
}

/// On an order or in custody. Of those that the same people may see, custody or the order made
/// last: a hidden one hides no other.
void sentences_not_begun(const Situation& s, std::vector<Unassessed>& into) {
  std::vector<std::pair<Clearance, Unassessed>> last;
  const auto ask = [&](Stage asks_for, const Start& start) {
    if (start.day > s.today() || was_begun(*s.case_file.assessment, start.day)) return;
    const auto clearance = clearance_of(s, *start.source);
    std::erase_if(last, [&](const auto& one) { return one.first == clearance; });
    last.emplace_back(clearance, Unassessed{asks_for, counted(s, asks_for, start), start.day});
  };
  const auto& state = *s.case_file.offending;
  for (const auto& order : offending::orders(state, offending::reference(s.service_file)))
    if (may_run(order, s.today())) {
      const auto day = order.made->record.made_on;
      ask(Stage::start_of_order,
          {day, say("the sentence of {day}", {{"day", in_words(day)}}), order.made->id()});
    }
  if (const auto* custody = offending::custody_now(state)) {
    const auto day = custody->record.custody_from;
    ask(Stage::entering_custody,
        {day, say("the first day in custody, {day}", {{"day", in_words(day)}}), custody->id()});
  }
  for (auto& [clearance, one] : last) into.push_back(std::move(one));
}

}  // namespace

std::vector<Unassessed> not_begun(const Situation& s) {
  std::vector<Unassessed> missed;
  if (in_progress(s) != nullptr) return missed;
  report_not_begun(s, missed);
  sentences_not_begun(s, missed);
  return missed;
}

bool assessed_out_of_court(const State& state, Date since) {
  return std::ranges::any_of(state.assessments, [&](const Assessment& one) {
    return one.begun.record.stage == Stage::out_of_court && (is_signed(one) || one.tool) &&
           london_date(one.begun.envelope.recorded) >= since;
  });
}

/// Source: sources.md#assessment-stages
std::optional<DueBy> due_by(const Situation& s, const Assessment& assessment) {
  const auto& record = assessment.begun.record;
  if (record.needed_on)
    return DueBy{*record.needed_on, say("The day was set when it was begun."), {}};
  const auto begun = london_date(assessment.begun.envelope.recorded);
  if (record.stage == Stage::court_report)
    if (const auto due = offending::next_report(*s.case_file.offending, begun))
      return DueBy{due->day, say("The report is due that day."), due->source};
  return counted(s, record.stage, start_of(s, record.stage, begun));
}

}  // namespace holdfast::assessment
