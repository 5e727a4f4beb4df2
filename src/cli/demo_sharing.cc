// Made up, like everybody in it. Days are counted back from the demonstration's own, so that what
// waits still waits.
#include "cli/demo_sharing.h"

#include "desk/addressed.h"
#include "desk/duty.h"
#include "desk/steps.h"

namespace holdfast::cli {
namespace {

using namespace sharing;

// Places in demo_workers() and demo_agencies().
constexpr std::size_t worker = 0;
constexpr std::size_t constable = 9;
constexpr std::size_t school_lead = 10;
constexpr std::size_t police = 1;
constexpr std::size_t social_care = 2;
constexpr std::size_t health = 3;
constexpr std::size_t school = 4;

Requested asked(AgencyId agency, const char* question, Urgency urgency) {
  return {.asked_agency = agency,
          .question = {question},
          .needed_for = {"To plan the next weeks with him, and to keep others at school safe."},
          .urgency = urgency,
          .gateways = {Gateway::crime_and_disorder, Gateway::childrens_welfare},
          .regime = Regime::general,
          .consent = Consent::given,
          .informed = Informed::child_and_parent,
          .learns = {"That he is still known to us. They work with him already."}};
}

Requested asked_of_police(AgencyId agency) {
  auto request = asked(agency, "Who was he with on the evening of the disturbance at Millgate?",
                       Urgency::soon);
  request.consent = Consent::not_appropriate;
  request.consent_why = LongText{"It could warn others who were there."};
  request.informed = Informed::nobody;
  request.untold_why = LongText{"It could warn others who were there."};
  return request;
}

Answered answer_of_school(EventId request) {
  return {.request = request,
          .outcome = Outcome::in_full,
          .answer = LongText{"In school on 41 of 48 days. Sent out of lessons six times, four of "
                             "them on Mondays. No fights since half term."},
          .answer_nature = Nature::fact,
          .answer_source = Text{"Attendance register and the behaviour log"}};
}

Answered refusal_of_police(EventId request) {
  return {.request = request,
          .outcome = Outcome::declined,
          .refusal = Refusal::would_harm_an_investigation,
          .refusal_why = LongText{"Others who were there have not been spoken to yet. Ask again in "
                                  "two weeks."}};
}

Contributed told_by_police(AgencyId agency, Date on) {
  return {.from_agency = agency,
          .given_by = {"PC Lee Rowan, neighbourhood team"},
          .channel = Channel::here,
          .told_on = on,
          .information = {"Seen outside the station at 9:40pm with two people of about 20. Went "
                          "home when spoken to."},
          .urgency = Urgency::soon,
          .nature = Nature::fact,
          .conditions = {Condition::no_onward_sharing},
          .regime = Regime::law_enforcement};
}

ActionAgreed to_meet_him(AgencyId agency, Date by) {
  return {.action = {"Meet him at the gate on Mondays, and tell us how the morning went"},
          .level = Level::child,
          .action_agency = agency,
          .action_owner = {},
          .action_by = by};
}

Shared to_school(AgencyId agency) {
  return {.recipient = agency,
          .haste = Haste::in_time,
          .purpose = {"So that somebody is with him on Monday mornings."},
          .share_gateways = {Gateway::childrens_welfare},
          .share_regime = Regime::general,
          .content = {"Mondays are hardest for him, above all the way in. He walks past the "
                      "station, where older people wait for him."},
          .share_conditions = {Condition::no_onward_sharing},
          .read_within = Urgency::soon,
          .necessity = LongText{"School cannot meet him if it does not know where it begins."},
          .proportionality = LongText{"Nothing of who they are, and nothing of the offence."},
          .family_told = Informed::child_and_parent};
}

Shared to_police(AgencyId agency) {
  return {.recipient = agency,
          .haste = Haste::emergency,
          .purpose = {"To find him before others do."},
          .share_gateways = {Gateway::crime_and_disorder},
          .share_regime = Regime::law_enforcement,
          .content = {"His mother rang: he left after a message on his phone and said he would "
                      "settle it at the station."},
          .read_within = Urgency::today,
          .family_told = Informed::parent,
          .family_untold_why = LongText{"He did not answer his phone."}};
}

}  // namespace

std::vector<DemoShared> shared_about_a_child(const std::vector<AgencyId>& agencies, Date today,
                                             const Chance& chance) {
  const auto fresh = [&] { return EventId::random(chance); };
  const auto attendance = fresh();
  const auto answered = fresh();
  const auto company = fresh();
  return {
      {16, 10, worker, attendance,
       asked(agencies[school], "How has he been in lessons since the start of term?",
             Urgency::soon)},
      {15, 11, worker, fresh(),
       AgencyJoined{
           agencies[school], {"His school"}, {}, Text{"Asha Venn, safeguarding lead"}, {}}},
      {15, 11, worker, fresh(),
       AgencyJoined{agencies[social_care], {"Family support"}, {}, {}, true}},
      {15, 12, worker, fresh(),
       AgencyPlanNoted{
           agencies[social_care], {"Child in need plan"}, {"Duty team"}, today + 20, {}, {}}},
      {14, 13, school_lead, answered, answer_of_school(attendance), attendance},
      {13, 9, worker, fresh(), Read{answered}},
      {9, 11, worker, fresh(),
       asked(agencies[health], "Is he seen by anybody about how he sleeps?", Urgency::routine)},
      {8, 15, worker, company, asked_of_police(agencies[police])},
      {6, 10, worker, fresh(), to_meet_him(agencies[school], today + 4)},
      {6, 14, constable, fresh(), refusal_of_police(company), company},
      {2, 16, worker, fresh(), to_police(agencies[police])},
      {1, 16, constable, fresh(), told_by_police(agencies[police], today - 1)},
      {0, 8, worker, fresh(),
       asked(agencies[school], "How were his last two Mondays?", Urgency::soon)},
      {0, 8, worker, fresh(), to_school(agencies[school])},
  };
}

bool share(desk::Desk& desk, const access::Reader& reader, StreamId record,
           const DemoShared& told) {
  const auto made =
      told.answers
          ? desk::answer_addressed(desk, reader,
                                   {told.event, record, *told.answers, holdfast::Event(told.what)})
          : desk::record(desk, reader, {told.event, {{record, told.what}}, {}, ""});
  return made && desk::take_steps(desk, record).has_value();
}

std::optional<Moment> pass_time(desk::Desk& desk, const std::function<void(Moment)>& set,
                                Moment from, Moment until) {
  for (; from < until; from = from + hours(1)) {
    set(from);
    const auto records = desk::records_with_steps(desk);
    if (!records) return std::nullopt;
    for (const auto& record : *records)
      if (!desk::take_steps(desk, record)) return std::nullopt;
    if (!desk::take_telling_steps(desk)) return std::nullopt;
  }
  return from;
}

}  // namespace holdfast::cli
