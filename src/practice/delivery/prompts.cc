// What delivery calls for, before it fails: an appointment of which nobody said what came, a month
// that cannot reach its contacts any more, an absence that nobody asked about.
#include <algorithm>

#include "base/words.h"
#include "base/working_days.h"
#include "practice/children/children.h"
#include "practice/delivery/enforced.h"
#include "practice/delivery/orders_worked.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::delivery {
namespace {

Prompt of_contacts(std::string_view code, std::string words, std::vector<PersonId> whose) {
  return {.code = code,
          .kind = PromptKind::gap,
          .words = std::move(words),
          .whose = std::move(whose),
          .where = "contacts"};
}

/// The worker of the appointment while they are here, else whoever has the case.
std::vector<PersonId> whose_appointment(const Situation& s, const Appointment& one) {
  const auto worker = worker_of(one);
  if (service::person_here(*s.service_file.service, worker, s.today()) != nullptr) return {worker};
  return children::whose_case(s);
}

std::vector<EventId> entries_of(const Appointment& one) {
  std::vector<EventId> entries{one.id()};
  if (!one.moved.empty()) entries.push_back(one.moved.back().id());
  return entries;
}

/// Is it said what came of it? Known on its day already, so that the row stands the next morning.
/// Source: sources.md#appointments
void nothing_recorded(const Situation& s, const Appointment& one, std::vector<Prompt>& into) {
  const auto standing = standing_of(one, s.now);
  const auto day = day_of(one);
  const bool open =
      standing == Stands::nothing_recorded || (standing == Stands::ahead && day <= s.today());
  if (!open) return;
  auto prompt =
      of_contacts("delivery.nothing_recorded",
                  say("Say what came of the appointment on {when}", {{"when", when_words(one)}}),
                  whose_appointment(s, one));
  prompt.why = say("Its time has passed, and neither a contact nor an absence is recorded.");
  prompt.source = "appointments";
  prompt.due = working_days_after(*s.service_file.calendar, day, 1);
  prompt.show_from = day + 1;
  prompt.basis = entries_of(one);
  prompt.absence = {ContactRecorded::kind, AbsenceRecorded::kind, AppointmentCalledOff::kind};
  into.push_back(std::move(prompt));
}

/// Was the child asked what got in the way, and has somebody judged it since?
/// Source: sources.md#absences
void followed_up(const Situation& s, const Appointment& one, std::vector<Prompt>& into) {
  if (!one.absence || one.absence->judged) return;
  const auto day = day_of(one);
  auto basis = entries_of(one);
  basis.push_back(one.absence->id());
  if (!one.absence->asked.empty()) {
    auto prompt = of_contacts("delivery.absence_not_judged",
                              say("Judge the absence on {day}", {{"day", in_words(day)}}),
                              whose_appointment(s, one));
    prompt.why = say("It was asked what got in the way, and nobody has said what follows.");
    prompt.source = "absences";
    prompt.show_from = s.today();
    prompt.basis = std::move(basis);
    prompt.absence = {AbsenceJudged::kind};
    into.push_back(std::move(prompt));
    return;
  }
  const auto figure =
      service::figure(*s.service_file.service, service::absence_asked_within_working_days);
  auto prompt = of_contacts("delivery.absence_not_asked",
                            say("Ask what got in the way on {day}", {{"day", in_words(day)}}),
                            whose_appointment(s, one));
  prompt.kind = PromptKind::duty;
  prompt.why = say("The child did not come, and nobody has asked yet. Working days given: {n}.",
                   {{"n", std::to_string(figure.value)}});
  if (figure.local_default) prompt.why += " " + say("This is a local default.");
  prompt.source = "absences";
  prompt.due = working_days_after(*s.service_file.calendar, day, figure.value);
  prompt.show_from = day;
  prompt.basis = std::move(basis);
  prompt.absence = {AbsenceAsked::kind};
  into.push_back(std::move(prompt));
}

/// Can this month still reach what its level asks? Not asked of a closed case.
/// Source: sources.md#contact-levels
void month_short(const Situation& s, std::vector<Prompt>& into) {
  if (referrals::is_closed(s.case_file.referrals->cases, s.today())) return;
  const auto months = months_of(s);
  if (months.empty() || months.back().can_be_met()) return;
  const auto& month = months.back();
  const auto missing = static_cast<std::size_t>(month.asked) - month.seen - month.ahead;
  auto prompt = of_contacts("delivery.month_short",
                            say("Plan {n} more contacts by {day}",
                                {{"n", std::to_string(missing)}, {"day", in_words(month.to)}}),
                            children::whose_case(s));
  prompt.why = say("{level} asks for {asked} from {from}. Seen: {seen}, planned: {ahead}.",
                   {{"level", words_for(month.level)},
                    {"asked", std::to_string(month.asked)},
                    {"from", in_words(month.from)},
                    {"seen", std::to_string(month.seen)},
                    {"ahead", std::to_string(month.ahead)}});
  if (month.local_default) prompt.why += " " + say("This is a local default.");
  prompt.source = "contact-levels";
  prompt.due = month.to;
  prompt.show_from = month.from;
  prompt.basis = {month.level_entry};
  prompt.absence = {AppointmentMade::kind, ContactRecorded::kind};
  into.push_back(std::move(prompt));
}

}  // namespace

std::vector<Prompt> prompts(const Situation& s) {
  std::vector<Prompt> list;
  for (const auto& one : s.case_file.delivery->appointments) {
    nothing_recorded(s, one, list);
    followed_up(s, one, list);
  }
  month_short(s, list);
  enforcement_prompts(s, list);
  order_prompts(s, list);
  return list;
}

}  // namespace holdfast::delivery
