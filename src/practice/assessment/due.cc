// By when an assessment is to be finished: by a day that was set, by the day a report is due, or so
// many working days after what asks for it - a referral, a sentence, the first day in custody - or
// else after it was begun.
#include "base/words.h"
#include "base/working_days.h"
#include "practice/assessment/assessment.h"
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

}  // namespace

/// Source: sources.md#assessment-stages
std::optional<DueBy> due_by(const Situation& s, const Assessment& assessment) {
  const auto& record = assessment.begun.record;
  if (record.needed_on)
    return DueBy{*record.needed_on, say("The day was set when it was begun."), {}};
  const auto begun = london_date(assessment.begun.envelope.recorded);
  if (record.stage == Stage::court_report)
    if (const auto due = offending::report_due_from(*s.case_file.offending, begun))
      return DueBy{due->day, say("The report is due that day."), due->source};
  const auto start = start_of(s, record.stage, begun);
  const auto figure = service::figure(*s.service_file.service, clock_for(record.stage));
  auto why = say("Working days given from {start}: {n}.",
                 {{"start", start.words}, {"n", std::to_string(figure.value)}});
  if (figure.local_default) why += " " + say("This is a local default.");
  return DueBy{working_days_after(*s.service_file.calendar, start.day, figure.value),
               std::move(why), start.source};
}

}  // namespace holdfast::assessment
