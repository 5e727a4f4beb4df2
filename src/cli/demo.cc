// Plays the script: sets the clock, and does through the desk what each worker would have done.
#include "cli/demo.h"

#include <algorithm>
#include <map>

#include "base/london.h"
#include "cli/demo_agencies.h"
#include "cli/demo_assessing.h"
#include "cli/demo_facts.h"
#include "cli/demo_founding.h"
#include "cli/demo_offending.h"
#include "cli/demo_script.h"
#include "cli/demo_sharing.h"
#include "cli/demo_victims.h"
#include "cli/demo_whole.h"
#include "practice/children/children.h"
#include "practice/referrals/referrals.h"

namespace holdfast::cli {
namespace {

using access::Reader;

/// A thing somebody does at a moment. Played in order of time, since a ledger's time never goes
/// back.
struct Act {
  Moment at;
  std::function<Result<Done>()> play;
};

Unexpected<Failure> refused(std::string_view what) {
  return failed(Failure::Kind::bad_input,
                "The demonstration could not be made: " + std::string(what) + " was refused");
}

struct Stage {
  desk::Desk& desk;
  const DemoClock& clock;
  std::vector<AgencyId> agencies;
  std::vector<access::Reader> people;
  std::vector<StreamId> records;
  std::vector<Act> acts;
  std::map<std::size_t, EventId> referrals = {};  ///< by the child's place in the script
  /// In a whole service no two notes are alike; the small one keeps to the script.
  std::function<std::string(std::size_t child, const DemoEvent&)> said_anew = {};

  Moment ago(int days, int hour, int minute) const {
    return std::min(london_moment(london_date(clock.ends) - days, hour, minute),
                    clock.ends - minutes(5));
  }
  EventId fresh() const { return EventId::random(desk.chance); }
  const Reader& reader(std::size_t worker) const { return people[worker]; }
};

/// Nothing was asked of anybody before.
constexpr int days_of_sharing = 17;

std::size_t manager_for(int worker) {
  constexpr std::size_t north = 4;
  constexpr std::size_t south = 5;
  return worker >= 0 &&
                 demo_workers(DemoSize::small)[static_cast<std::size_t>(worker)].team == "South"
             ? south
             : north;
}

Result<Done> add_child(Stage& stage, std::size_t index) {
  const auto& child = demo_children()[index];
  children::ChildAdded added{{std::string(child.given)}, {std::string(child.family)}, {}, {}};
  if (!child.known_as.empty()) added.known_as = Text{std::string(child.known_as)};
  if (child.age_years > 0) {
    const auto lived = child.age_years * 365 + child.age_years / 4 + child.days_since_birthday;
    added.date_of_birth = london_date(stage.clock.ends) - lived;
  }
  constexpr std::size_t business_support = 7;
  auto made = desk::add_child(stage.desk, stage.reader(business_support), stage.fresh(), added);
  if (!made) return refused("adding a child");
  stage.records[index] = *made;
  return done;
}

Result<Done> allocate(Stage& stage, std::size_t index) {
  const auto& child = demo_children()[index];
  const auto manager = stage.reader(manager_for(child.worker));
  const auto today = london_date(stage.desk.clock.now());
  if (!desk::state_purpose(stage.desk, manager, stage.records[index], "duty"))
    return refused("a purpose");
  const children::WorkerAllocated allocated{
      stage.people[static_cast<std::size_t>(child.worker)].person, today, std::nullopt};
  const auto made =
      desk::record(stage.desk, manager,
                   {stage.fresh(), {{stage.records[index], children::Event(allocated)}}, {}, ""});
  return made ? Result<Done>(done) : refused("an allocation");
}

/// What most of them came for, in turn.
struct DemoReferral {
  referrals::ReferralKind kind;
  std::size_t agency;
  std::string_view by;
  std::string_view about;
};
constexpr DemoReferral demo_referrals[] = {
    {referrals::ReferralKind::court, 0, "Court duty worker",
     "A referral order was made. The first panel is to be arranged."},
    {referrals::ReferralKind::out_of_court, 1, "Police youth desk",
     "A window of a shop at Millgate was broken. Police ask what should follow."},
    {referrals::ReferralKind::prevention, 4, "Asha Venn, safeguarding lead",
     "Arguments at school have become fights. The family asks for help."},
};

Result<EventId> say_on(Stage& stage, std::size_t index, std::size_t person,
                       const referrals::Event& what) {
  const auto event = stage.fresh();
  const auto made = desk::record(stage.desk, stage.reader(person),
                                 {event, {{stage.records[index], what}}, {}, ""});
  return made ? Result<EventId>(event) : refused("a referral");
}

referrals::Received received(const Stage& stage, std::size_t index, Date on) {
  const auto& told = demo_referrals[index % std::size(demo_referrals)];
  return {.referral_kind = told.kind,
          .from_agency = stage.agencies[told.agency],
          .referred_by = {std::string(told.by)},
          .received_on = on,
          .bailed_on =
              told.kind == referrals::ReferralKind::out_of_court ? std::optional(on) : std::nullopt,
          .about = {std::string(told.about)}};
}

/// Who has a worker has a case; who has none yet waits to be screened.
Result<Done> refer(Stage& stage, std::size_t index) {
  const auto worker = demo_children()[index].worker;
  const auto person = worker >= 0 ? static_cast<std::size_t>(worker) : manager_for(worker);
  if (worker < 0 &&
      !desk::state_purpose(stage.desk, stage.reader(person), stage.records[index], "duty"))
    return refused("a purpose");
  const auto today = london_date(stage.desk.clock.now());
  const auto referral = say_on(stage, index, person, received(stage, index, today));
  if (!referral) return Unexpected{referral.error()};
  if (worker < 0) return done;
  stage.referrals[index] = *referral;
  const referrals::Screened screened{
      *referral, referrals::Screening::accepted, today, {"We can help, and the family agrees."}};
  const referrals::CaseOpened opened{today, {"Work was agreed with the child and the family."}};
  for (const auto& next : {referrals::Event(screened), referrals::Event(opened)})
    if (const auto said = say_on(stage, index, person, next); !said)
      return Unexpected{said.error()};
  return done;
}

/// What followed a referral for a decision out of court, a week later.
Result<Done> decide(Stage& stage, std::size_t index) {
  const auto referral = stage.referrals[index];
  const auto person = static_cast<std::size_t>(demo_children()[index].worker);
  const auto today = london_date(stage.desk.clock.now());
  const referrals::ToolCompleted tool{
      referral,
      referrals::AssessmentTool::prevention_and_diversion,
      today,
      {referrals::Voice::child, referrals::Voice::parent_or_carer, referrals::Voice::victim}};
  const referrals::PanelHeld panel{
      referral,
      today,
      {referrals::Body::police, referrals::Body::youth_justice},
      {referrals::Disposal::diversion, referrals::Disposal::community_resolution},
      {"The shopkeeper wants the window paid for and would meet. A first matter."},
      referrals::GravityScale::child_gravity_matrix,
      Number{2}};
  const referrals::OutOfCourtDecided decided{
      referral,
      referrals::Disposal::community_resolution,
      {"It mends the harm, and the child wants to put it right."},
      {"Police youth desk and the youth justice service, together"},
      today,
      {}};
  const referrals::PoliceTold told{referral,
                                   referrals::Matter::decision,
                                   today,
                                   {"Police youth desk, by secure email"},
                                   {"Community resolution, with an apology in person."}};
  for (const auto& next : {referrals::Event(tool), referrals::Event(panel),
                           referrals::Event(decided), referrals::Event(told)})
    if (const auto said = say_on(stage, index, person, next); !said)
      return Unexpected{said.error()};
  return done;
}

/// As a form would send it.
Answers happened(const Stage& stage, const DemoEvent& event, Date on) {
  Answers answers{{"sort", {std::string(event.sort)}},
                  {"happened_on", {on.text()}},
                  {"what", {std::string(event.what)}},
                  {"told_by", {std::string(event.told_by)}},
                  {"standing", {std::string(event.standing)}}};
  if (event.agency >= 0)
    answers.push_back(
        {"told_by_agency", {stage.agencies[static_cast<std::size_t>(event.agency)].text()}});
  return answers;
}

Result<Done> record_happened(Stage& stage, const Reader& reader, Clearance more,
                             const std::vector<std::pair<StreamId, Answers>>& on) {
  std::vector<desk::Part> parts;
  for (const auto& [record, answers] : on) {
    auto event = decode("chronology.happened", answers);
    if (!event) return refused("the words of an event");
    parts.push_back({record, std::move(*event)});
  }
  const auto made = desk::record(stage.desk, reader, {stage.fresh(), std::move(parts), more, ""});
  return made ? Result<Done>(done) : refused("an event");
}

Result<Done> tell(Stage& stage, std::size_t index, const DemoEvent& event, Date on) {
  const auto worker = demo_children()[index].worker;
  const auto reader =
      stage.reader(worker >= 0 ? static_cast<std::size_t>(worker) : manager_for(-1));
  if (worker < 0 && !desk::state_purpose(stage.desk, reader, stage.records[index], "duty"))
    return refused("a purpose");
  // One of health's entries lies in the health part of the record, as it would.
  const Clearance more = event.sort == "health" ? Clearance{Compartment::health} : Clearance{};
  auto answers = happened(stage, event, on);
  if (stage.said_anew) answers.at(2).value = {stage.said_anew(index, event)};
  return record_happened(stage, reader, more, {{stage.records[index], std::move(answers)}});
}

/// Who the child is and how they live, as their worker learns it on the day.
Result<Done> tell_facts(Stage& stage, std::size_t index) {
  const auto worker = demo_children()[index].worker;
  const auto reader =
      stage.reader(worker >= 0 ? static_cast<std::size_t>(worker) : manager_for(-1));
  if (worker < 0 && !desk::state_purpose(stage.desk, reader, stage.records[index], "duty"))
    return refused("a purpose");
  const auto today = london_date(stage.desk.clock.now());
  for (const auto& fact : demo_facts(index, today, stage.agencies)) {
    const auto made =
        desk::record(stage.desk, reader, {stage.fresh(), {{stage.records[index], fact}}, {}, ""});
    if (!made) return refused("a fact");
  }
  return done;
}

/// One happening on two children of one worker.
Result<Done> tell_both(Stage& stage, std::size_t first, std::size_t second) {
  auto event = demo_events()[1];
  event.what =
      "Both were seen with a larger group at the Millgate shops; police moved the group on.";
  const auto on = london_date(stage.desk.clock.now()) - 2;
  const auto naming = [&](std::size_t other) {
    auto answers = happened(stage, event, on);
    answers.push_back({"also_on", {Value::List{stage.records[other].text()}}});
    return answers;
  };
  return record_happened(
      stage, stage.reader(0), {},
      {{stage.records[first], naming(second)}, {stage.records[second], naming(first)}});
}

using TellOffending = bool (*)(const DemoRecord&, Date);

Result<Done> tell_offending(Stage& stage, std::size_t index, TellOffending tell_it) {
  const auto worker = static_cast<std::size_t>(demo_children()[index].worker);
  const DemoRecord record = [&](const offending::Event& event) {
    const auto made = desk::record(stage.desk, stage.reader(worker),
                                   {stage.fresh(), {{stage.records[index], event}}, {}, ""});
    return made ? std::optional(made->event) : std::nullopt;
  };
  const bool well = tell_it(record, london_date(stage.clock.ends));
  return well ? Result<Done>(done) : refused("an offence or an order");
}

void script_child(Stage& stage, std::size_t index) {
  const auto& child = demo_children()[index];
  const auto minute = static_cast<int>(index * 7 % 60);
  stage.acts.push_back({stage.ago(child.added_days_ago, 9, minute),
                        [&stage, index] { return add_child(stage, index); }});
  if (child.worker >= 0)
    stage.acts.push_back({stage.ago(child.added_days_ago, 11, minute),
                          [&stage, index] { return allocate(stage, index); }});
  stage.acts.push_back({stage.ago(child.added_days_ago, 12, minute),
                        [&stage, index] { return tell_facts(stage, index); }});
  stage.acts.push_back({stage.ago(child.added_days_ago, 12, minute),
                        [&stage, index] { return refer(stage, index); }});
  constexpr int days_until_decided = 7;
  const auto kind = demo_referrals[index % std::size(demo_referrals)].kind;
  if (kind == referrals::ReferralKind::out_of_court && child.worker >= 0 &&
      child.added_days_ago > days_until_decided)
    stage.acts.push_back({stage.ago(child.added_days_ago - days_until_decided, 14, minute),
                          [&stage, index] { return decide(stage, index); }});
  const auto events = demo_events();
  int days_ago = child.added_days_ago - 1;
  for (std::size_t n = index; days_ago > child.quiet_for_days; ++n) {
    const auto& event = events[n % events.size()];
    const auto recorded = std::max(0, days_ago - event.days_late);
    const auto on = london_date(stage.clock.ends) - days_ago;
    if (recorded < child.added_days_ago)
      stage.acts.push_back({stage.ago(recorded, 10 + static_cast<int>(n % 7), minute),
                            [&stage, index, &event, on] { return tell(stage, index, event, on); }});
    days_ago -= 3 + static_cast<int>((n * 5 + index) % 6);
  }
}

/// How agencies are reached, the agreements with them, who may open what, and what waits at the
/// duty desk.
void script_agencies(Stage& stage) {
  const auto add = [&stage](Moment at, bool (*act)(const DemoTable&)) {
    stage.acts.push_back({at, [&stage, act] {
                            const DemoTable table{stage.desk, stage.agencies, stage.people,
                                                  stage.records, london_date(stage.clock.ends)};
                            return act(table) ? Result<Done>(done) : refused("what agencies do");
                          }});
  };
  add(stage.ago(60, 9, 40), give_contacts);
  add(stage.ago(60, 9, 50), make_agreements);
  add(stage.ago(20, 15, 0), decide_who_opens);
  add(stage.ago(2, 15, 20), tell_from_school);
  add(stage.ago(1, 21, 5), tell_from_police);
  add(stage.ago(1, 8, 40), send_mail_from_school);
}

void script_sharing(Stage& stage, std::size_t index) {
  for (auto& told :
       shared_about_a_child(stage.agencies, london_date(stage.clock.ends), stage.desk.chance)) {
    const auto at = stage.ago(told.days_ago, told.hour, 25);
    stage.acts.push_back({at, [&stage, index, told = std::move(told)] {
                            const bool well = share(stage.desk, stage.reader(told.by),
                                                    stage.records[index], told);
                            return well ? Result<Done>(done) : refused("what was shared");
                          }});
  }
}

/// The script of the small service, played in order of time.
Result<Done> play_script(Stage& stage) {
  for (std::size_t i = 0; i < demo_children().size(); ++i) script_child(stage, i);
  script_sharing(stage, 0);
  script_agencies(stage);
  stage.acts.push_back({stage.ago(18, 16, 30), [&stage] { return tell_both(stage, 0, 1); }});
  stage.acts.push_back(
      {stage.ago(4, 14, 10), [&stage] { return tell_offending(stage, 0, tell_of_an_order); }});
  stage.acts.push_back({stage.ago(3, 10, 20), [&stage] {
                          constexpr std::size_t victim_worker = 8;
                          const bool well =
                              tell_of_a_victim(stage.desk, stage.records[0],
                                               {stage.reader(0), stage.reader(victim_worker)});
                          return well ? Result<Done>(done) : refused("a victim");
                        }});
  stage.acts.push_back(
      {stage.ago(4, 15, 10), [&stage] { return tell_offending(stage, 1, tell_of_a_caution); }});
  for (const auto& told : demo_assessments())
    stage.acts.push_back({stage.ago(told.days_ago, told.hour, 35), [&stage, &told] {
                            const bool well = told.write(
                                {stage.desk, stage.reader(0), stage.records[told.child]});
                            return well ? Result<Done>(done) : refused("an assessment");
                          }});
  std::ranges::stable_sort(stage.acts, {}, &Act::at);
  auto passed = stage.ago(days_of_sharing, 0, 0);
  for (const auto& act : stage.acts) {
    const auto next = pass_time(stage.desk, stage.clock.set, passed, act.at);
    if (!next) return refused("a step");
    passed = *next;
    stage.clock.set(act.at);
    if (auto played = act.play(); !played) return played;
  }
  if (!pass_time(stage.desk, stage.clock.set, passed, stage.clock.ends)) return refused("a step");
  return done;
}

}  // namespace

Result<std::vector<DemoPerson>> make_demo(desk::Desk& desk, const DemoOrder& order) {
  const auto service = desk::service_file(desk);
  if (!service) return Unexpected{service.error()};
  if (!service->service->name.empty())
    return failed(Failure::Kind::bad_input,
                  service->service->demonstration
                      ? "The demonstration has been made here already"
                      : "This folder holds a real service. A demonstration is never made in one");
  auto founded = found_demo(desk, order);
  if (!founded) return Unexpected{founded.error()};
  const auto& cast = founded->cast;
  Stage stage{
      desk, order.clock, cast.agencies, cast.people, std::vector<StreamId>(demo_children().size()),
      {}};
  if (order.cases == 0) {
    if (auto played = play_script(stage); !played) return Unexpected{played.error()};
    return std::move(founded->people);
  }
  auto texts = demo_texts_from(order, cast);
  if (!texts) return Unexpected{texts.error()};
  stage.said_anew = [&](std::size_t child, const DemoEvent& event) {
    return said_anew(*texts, order, child, event);
  };
  if (auto played = play_script(stage); !played) return Unexpected{played.error()};
  if (auto told = tell_the_rest(desk, order, cast, *texts); !told) return Unexpected{told.error()};
  return std::move(founded->people);
}

}  // namespace holdfast::cli
