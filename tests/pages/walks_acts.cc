// What the acts of a walk do. Whoever records has said what for; refusals are as good as anything.
#include "desk/addressed.h"
#include "desk/intake.h"
#include "desk/steps.h"
#include "pages/moved.h"
#include "pages/walks.h"
#include "pages/well.h"
#include "practice/assessment/assessment.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"

namespace holdfast::pages {

struct WalkedHouse::Doing {
  WalkedHouse& walked;
  const Act& act;
  Dice dice = act.dice;
  const House& house = walked.house;
  StreamId record = walked.record(act.record);

  const access::Reader& by(const char* who) {
    house.tick(who, record);
    return house.reader(who);
  }
  bool is_secret() const { return act.record == secret_record; }
  Date today() const { return london_date(house.now); }
  std::string words(const char* said) const {
    return act.hidden ? std::string(hidden_mark) + " " + said : said;
  }
  /// On a record that the reader may see, what is hidden lies in a part they never hold.
  Clearance more() const {
    if (act.hidden && !is_secret()) return {walked.walk_.walker.never};
    return {};
  }
  bool says(const Event& what) {
    const auto& writer = by(act.hidden || dice.below(3) == 0 ? "head_of_service" : "case_manager");
    return desk::record(house.desk, writer, {act.event, {{record, what}}, more(), ""}).has_value();
  }
  bool decides(const service::Event& what) {
    return desk::record_service(house.desk, by("team_manager"), act.event, what).has_value();
  }
  /// One that the reader does not belong to, where they must not hear of it.
  AgencyId agency() {
    const auto& walker = walked.walk_.walker;
    const bool to_police = dice.below(2) == 0;
    if (act.hidden && walker.of_police) return walked.school;
    if (act.hidden && walker.of_school) return house.police;
    return to_police ? house.police : walked.school;
  }
  std::vector<Compartment> parts() {
    const auto allowed = walked.walk_.walker.may_be_given();
    std::vector<Compartment> some;
    for (const auto& word : compartment_words)
      if (allowed.has(word.compartment) && dice.below(4) == 0) some.push_back(word.compartment);
    return some;
  }

  bool admit();
  bool bar();
  bool learn();
  bool answer();
  bool reclassify();
  bool wait();
  bool add_secret_child();
  bool assess();
  bool of_access();
  bool of_sharing();
  bool all();
};

bool WalkedHouse::Doing::admit() {
  service::Admitted admitted{.record = record, .compartments = parts(), .purpose = {"Joint visit"}};
  const auto& walker = house.reader(walked.walk_.walker.who);
  const auto whom = dice.below(4);
  if (whom == 0)
    admitted.agency = walker.agency;
  else
    admitted.person = whom == 1 ? house.reader("inspector").person : walker.person;
  if (dice.below(2) == 0) admitted.until = today() + dice.below(6);
  return decides(admitted);
}

bool WalkedHouse::Doing::bar() {
  const auto who = dice.below(2) == 0 ? walked.walk_.walker.who : std::string("inspector");
  return decides(service::Barred{record, house.reader(who).person, {"A neighbour"}});
}

bool WalkedHouse::Doing::learn() {
  using namespace children;
  const Text name{words("Reed")};
  switch (dice.below(5)) {
    case 0:
      return says(children::Event(AddressLearned{name, {"ZZ99 4AB"}, today() - dice.below(90)}));
    case 1:
      return says(children::Event(NameChanged{{"Jordan"}, name, {}}));
    case 2:
      return says(children::Event(PersonLearned{name, Relation::mother, LivesWith::yes}));
    case 3:
      return says(children::Event(
          FlagRaised{FlagSort::weapons, name, {"Told"}, {"PC Rowan"}, today() + dice.below(60)}));
    default:
      return says(children::Event(WorkerAllocated{house.reader("case_manager").person, today()}));
  }
}

bool WalkedHouse::Doing::answer() {
  sharing::Answered answered{.request = act.about, .outcome = sharing::Outcome::declined};
  if (dice.below(2) == 0) {
    answered.outcome = sharing::Outcome::in_full;
    answered.answer = LongText{words("Nobody was there")};
    answered.answer_nature = Nature::fact;
  } else {
    answered.refusal = sharing::Refusal::not_held;
    answered.refusal_why = LongText{words("We hold nothing")};
  }
  const auto& person = house.reader(dice.below(2) == 0 ? "coordinator" : "school");
  return desk::answer_addressed(house.desk, person,
                                {act.event, record, act.about, sharing::Event(answered)})
      .has_value();
}

bool WalkedHouse::Doing::reclassify() {
  const auto& head = by("head_of_service");
  const auto opened = desk::open(house.desk, head, {record, "entry", {}});
  if (!opened) return false;
  auto into = Clearance{Compartment::open};
  const auto where = dice.below(3);
  if (where == 0) into = into.with({walked.walk_.walker.never});
  if (where == 1)
    for (const auto part : parts()) into = into.with({part});
  return desk::reclassify(house.desk, head,
                          {act.event, record, act.about, {"It is for few"}, opened->digest}, into)
      .has_value();
}

bool WalkedHouse::Doing::wait() {
  house.now = house.now + hours(1 + dice.below(60));
  walked.told_.clear();
  const auto records = well(desk::records_with_steps(house.desk));
  for (const auto& one : records)
    for (const auto& person : well(desk::take_steps(house.desk, one)))
      walked.told_.push_back(person);
  return true;
}

bool WalkedHouse::Doing::add_secret_child() {
  const auto& head = house.reader("head_of_service");
  const children::ChildAdded child{{std::string(hidden_mark)}, {"Secret"}, {}, Date{15000}};
  if (!desk::add_child(house.desk, head, act.event, child)) return false;
  walked.secret_ = desk::record_begun_by(house.desk, act.event);
  record = walked.secret_;
  const service::Admitted admitted{record, head.person, {}, {}, {"Needed"}, {}};
  const auto decided = [&](std::size_t n, const service::Event& what) {
    return desk::record_service(house.desk, by("team_manager"),
                                desk::nth_event(house.desk, act.event, n), what)
        .has_value();
  };
  return decided(1, admitted) && decided(2, service::RecordRestricted{record, {"Few may know"}});
}

bool WalkedHouse::Doing::assess() {
  using namespace assessment;
  const auto& writer = by("case_manager");
  std::size_t made = 0;
  const auto put = [&](const assessment::Event& what) {
    const auto event = desk::nth_event(house.desk, act.event, made++);
    return desk::record(house.desk, writer, {event, {{record, holdfast::Event(what)}}, {}, ""})
        .has_value();
  };
  const auto stage = static_cast<Stage>(dice.below(9));
  if (!put(Begun{.stage = stage, .assessor = writer.person, .begun_because = LongText{"Hurt"}}))
    return false;
  if (dice.below(3) == 0) return true;
  for (const auto& word : words_of(Section{}))
    put(SectionWritten{
        .written_in = act.event, .section = static_cast<Section>(word.value), .analysis = {"So"}});
  for (const auto& word : words_of(Matter{}))
    put(Judged{.judged_in = act.event,
               .matter = static_cast<Matter>(word.value),
               .level = static_cast<assessment::Level>(dice.below(4)),
               .level_reasons = {"So"},
               .would_change = {"A knife"}});
  const auto opened = desk::open(house.desk, writer, {record, "assessment", {}});
  const auto* one = opened ? find(*opened->file.assessment, act.event) : nullptr;
  return one != nullptr && put(Signed{act.event, entries_under(*one), {}});
}

bool WalkedHouse::Doing::of_access() {
  switch (act.deed) {
    case Deed::admit:
      return admit();
    case Deed::end_admission:
      return decides(service::AdmissionEnded{act.about, {"Done"}});
    case Deed::bar:
      return bar();
    case Deed::lift_bar:
      return decides(service::BarLifted{act.about, {"Moved away"}});
    case Deed::restrict_record:
      return decides(service::RecordRestricted{record, {"A relative works here"}});
    case Deed::lift_restriction:
      return decides(service::RestrictionLifted{record, {"They left"}});
    default: {
      const auto who = dice.below(2) == 0 ? "case_manager" : "head_of_service";
      return desk::break_glass(house.desk, house.reader(who),
                               {act.event, record, parts(), {"At risk now"}})
          .has_value();
    }
  }
}

bool WalkedHouse::Doing::of_sharing() {
  using namespace sharing;
  const auto say_so = [&](const sharing::Event& what) { return says(what); };
  switch (act.deed) {
    case Deed::ask:
      return say_so(request_to(agency(), words("Who was there?").c_str()));
    case Deed::answer:
      return answer();
    case Deed::withdraw_request:
      return say_so(RequestWithdrawn{act.about, {words("Known by now")}});
    case Deed::share:
      return say_so(shared_with(agency(), words("He is at the canal").c_str()));
    case Deed::agree:
      return say_so(
          ActionAgreed{{words("Walk him home")}, Level::community, agency(), {}, today() + 3});
    case Deed::end_action:
      return say_so(ActionEnded{act.about, Ending::done, today(), {}});
    case Deed::contribute:
      return say_so(told_by(agency(), today()));
    case Deed::name_reader:
      return say_so(MustBeRead{
          act.about, house.reader("team_manager").person, Urgency::soon, {words("He is at risk")}});
    default:
      return say_so(AgencyJoined{agency(), {words("The team")}, today(), Text{"101"}, true});
  }
}

bool WalkedHouse::Doing::all() {
  switch (act.deed) {
    case Deed::look:
      return true;
    case Deed::wait:
      return wait();
    case Deed::add_secret_child:
      return add_secret_child();
    case Deed::reclassify:
      return reclassify();
    case Deed::learn:
      return learn();
    case Deed::assess:
      return assess();
    case Deed::tell:
      return says(chronology::Event(chronology::Happened{.happened_on = today() - dice.below(20),
                                                         .what = {words("Seen by the shop")},
                                                         .told_by = {"Ms Okafor"},
                                                         .standing = chronology::Standing::fact}));
    default:
      return act.deed < Deed::reclassify ? of_access() : of_sharing();
  }
}

WalkedHouse::WalkedHouse(Hidden hidden, const Walk& walk) : house(hidden), walk_(walk) {
  house.reseed(walk.seed * 1'000'003);
  const auto id =
      well(desk::found(house.desk, {}, {},
                       service::AgencyAdded{{"Ashdown School"}, service::AgencyKind::education}));
  school = named_by<AgencyId>(id);
  house.joins("school", {.name = {"Lyn Marlow"},
                         .email = {"lyn@example.com"},
                         .agency = school,
                         .role = Role::partner_professional});
}

StreamId WalkedHouse::record(std::size_t index) const {
  const StreamId all[walked_records] = {house.ordinary, house.unallocated, house.restricted,
                                        secret_};
  return all[index];
}

bool WalkedHouse::act(const Act& act) { return Doing{*this, act}.all(); }

}  // namespace holdfast::pages
