// What the small service holds: records of every area, some of which few may see. A new area adds
// some of its own here, so that its pages are walked with something on them.
#include "desk/documents.h"
#include "desk/intake.h"
#include "desk/saved_lists.h"
#include "pages/house.h"
#include "pages/well.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/offending/offending.h"
#include "practice/referrals/referrals.h"

namespace holdfast::pages {
namespace {

constexpr std::string_view written = "Ellis was seen outside the shop after school";
constexpr std::string_view hidden_words = "The victim has moved to another town";

chronology::Happened told(std::string_view what, Date on) {
  return {.happened_on = on,
          .what = {std::string(what)},
          .told_by = {"Ms Okafor"},
          .standing = chronology::Standing::fact};
}

}  // namespace

Received received(const desk::Desk& desk, const std::vector<NameAndBytes>& files,
                  std::string_view field) {
  desk::Intake intake(desk);
  for (const auto& [name, bytes] : files) {
    intake.begin(std::string(field), name);
    intake.take(bytes);
    intake.end();
  }
  return intake.received();
}

EventId House::decides(const std::string& who, const service::Event& what) {
  return well(desk::record_service(desk, reader(who), fresh(), what)).event;
}

EventId House::says(const std::string& who, StreamId record, const Event& what, Clearance more) {
  return well(desk::record(desk, reader(who), {fresh(), {{record, what}}, more, ""})).event;
}

std::pair<Event, Received> House::document_called(std::string_view called) {
  const auto name = std::string(called) + ".pdf";
  auto came = received(desk, {{name, "%PDF-1.7 " + std::string(called)}});
  const auto kept = desk::document_for("document", came, {});
  REQUIRE(kept);
  const chronology::DocumentFiled filed{
      .document = **kept, .called = {std::string(called)}, .paper = chronology::Paper::school};
  data.insert(data.end(), {std::string(called), name});
  return {chronology::Event(filed), std::move(came)};
}

EventId House::files(const std::string& who, std::string_view called, Clearance more) {
  const auto [filed, came] = document_called(called);
  const auto recorded = desk::record(
      desk, reader(who), {fresh(), {{ordinary, filed, came.files.front().sealed}}, more, ""});
  return well(recorded).event;
}

void House::replace_document() {
  const auto& worker = reader("case_manager");
  replaced = files("case_manager", "Timetable by mistake");
  const auto opened = well(desk::open(desk, worker, {ordinary, "entry", {}}));
  const auto [right, came] = document_called("Timetable of the term");
  well(desk::correct(
      desk, worker,
      {fresh(), ordinary, replaced, {"The wrong one"}, opened.digest, came.files.front().sealed},
      right));
  data.emplace_back("The wrong one");
}

StreamId House::child_without_worker(const std::string& given, const std::string& family) {
  data.push_back(given + " " + family);
  data.push_back(given);
  data.push_back(family);
  const auto& support = reader("business_support");
  return well(desk::add_child(desk, support, fresh(), {{given}, {family}, {}, Date{15000}}));
}

StreamId House::child(const std::string& given, const std::string& family) {
  const auto record = child_without_worker(given, family);
  tick("team_manager", record);
  says("team_manager", record,
       children::Event(children::WorkerAllocated{reader("case_manager").person, london_date(now)}));
  return record;
}

void House::add_records() {
  now = *Moment::from("2026-11-04T10:00Z");
  data.insert(data.end(), {std::string(written), std::string(hidden_words)});
  ordinary = child("Jordan", "Ellis");
  unallocated = child_without_worker("Sasha", "Quill");
  restricted = child("Alex", "Thorne");
  const auto day = london_date(now) - 9;
  event = says("case_manager", ordinary, chronology::Event(told(written, day)));
  document = files("case_manager", "Attendance letter");
  replace_document();
  amended = says("case_manager", ordinary, chronology::Event(told("Seen at school", day)));
  amend();
  refer();
  add_offending(london_date(now));
  add_victim(london_date(now));
  says("case_manager", ordinary,
       children::Event(children::Identified{children::IdentifierScheme::local, {"A123"}}));
  tell_of_child(day);
  share(day);
  assess();
  plan();
  deliver();
  name_trusted();
  enforce();
  serve_orders();
  write_letters();
  review_it();
  intervene();
  const auto admit = [&](StreamId record, const std::string& who) {
    return decides("team_manager",
                   service::Admitted{record, reader(who).person, {}, {}, {"Joint visit"}, {}});
  };
  admission = admit(ordinary, "volunteer");
  admission_over = admit(ordinary, "panel_chair");
  decides("team_manager", service::AdmissionEnded{admission_over, {"The panel is over"}});
  data.emplace_back("The panel is over");
  bar = decides("team_manager", service::Barred{ordinary, barred, {"A neighbour"}});
  add_second_record(day);
  admit(merged, "volunteer");
  admit(restricted, "case_manager");
  admit(restricted, "head_of_service");
  decides("team_manager", service::RecordRestricted{restricted, {"A relative works here"}});
  // Over by the time of the tests: those who broke it stand before it again.
  well(desk::break_glass(desk, reader("team_manager"), {fresh(), restricted, {}, {"At risk now"}}));
  for (const auto* words : {"At risk now", "Joint visit", "A neighbour", "A relative works here"})
    data.emplace_back(words);
  add_agencies(london_date(now));
  add_mail();
  load_list(london_date(now));
  saved = fresh();
  for (const auto& [who, one] : people_)
    well(desk::save_list(desk, one.person, {saved, "Those who wait", "of=waiting"}));
  data.emplace_back("Those who wait");
  messages = {
      {"Invitation", "kit@example.com", now, service::SentMessage::State::given_up, 10, now,
       "The address was refused"},
      {"Invitation", "ash@example.com", now, service::SentMessage::State::sent, 1, now, ""}};
  data.insert(data.end(), {"Invitation", "The address was refused"});
}

/// How the police are reached, an agreement that ends soon, and what an officer tells of a child.
void House::add_agencies(Date day) {
  service::AgencyContactsGiven contacts;
  contacts.agency = police;
  contacts.daytime_phone = Text{"01632 960011"};
  contacts.ask_for = Text{"The youth desk"};
  decides("administrator", contacts);
  contacts.agency = own;
  contacts.night_phone = Text{"01632 960012"};
  decides("administrator", contacts);
  agreement = decides("head_of_service", service::AgreementMade{police,
                                                                {"Sharing with the police"},
                                                                {"Preventing offending"},
                                                                day - 300,
                                                                day + 30,
                                                                {"In the safe"}});
  telling = decides("partner_professional", service::ChildToldOf{.child_name = {"Jordan Ellis"},
                                                                 .age_about = Text{"Fifteen"},
                                                                 .worry = {"Seen at the canal"},
                                                                 .urgency = Urgency::today,
                                                                 .ring_back = {"01632 960013"}});
  data.insert(data.end(), {"01632 960011", "01632 960012", "01632 960013", "The youth desk",
                           "Sharing with the police", "Preventing offending", "In the safe",
                           "Fifteen", "Seen at the canal"});
}

/// Some of every group of facts about the child; one that is over, and flags that stand and lapsed.
void House::tell_of_child(Date day) {
  const auto tell = [&](const children::Event& what) {
    return says("case_manager", ordinary, what);
  };
  tell(children::AddressLearned{{"9 Open Lane"}, {"ZZ99 1AA"}, day});
  tell(children::AddressLearned{{"8 Early Court"}, {"ZZ99 2AB"}, day - 90, {}, day});
  tell(children::OwnLineSaid{{"Ask me about boxing"}});
  fact = tell(children::SchoolLearned{children::PlaceSort::school, {{"Ashdown Park"}}, day - 300});
  const auto left = tell(
      children::PersonLearned{{"Dawn Reed"}, children::Relation::mother, children::LivesWith::yes});
  tell(
      children::PersonLearned{{"Carl Reed"}, children::Relation::father, children::LivesWith::yes});
  tell(children::FactEnded{left, day, {}});
  tell(children::ProfessionalLearned{{"Ivy Stowe"}, {"School nurse"}, police});
  tell(children::HealthNeedLearned{children::HealthSort::allergy, {"Cannot eat nuts"}});
  flag = tell(children::FlagRaised{children::FlagSort::weapons,
                                   {"Carries a knife"},
                                   {"Found by police"},
                                   {"PC Rowan"},
                                   day + 60});
  tell(children::StaffRiskRaised{{"Visit in twos"}, {"A dog"}, {"PC Rowan"}, day + 60});
  data.insert(data.end(), {"9 Open Lane", "8 Early Court", "ZZ99 1AA", "ZZ99 2AB",
                           "Ask me about boxing", "Ashdown Park", "Dawn Reed", "Carl Reed",
                           "Ivy Stowe", "School nurse", "Cannot eat nuts", "Carries a knife",
                           "Found by police", "PC Rowan", "Visit in twos", "A dog"});
}

/// One referral with everything that can follow, one that waits, and a case with a transfer.
void House::refer() {
  using namespace referrals;
  const auto day = london_date(now) - 6;
  const auto tell = [&](const referrals::Event& what) {
    return says("case_manager", ordinary, what);
  };
  referral = tell(referrals::Received{ReferralKind::knife_possession,
                                      police,
                                      {"Officer Rowan"},
                                      day,
                                      day - 5,
                                      day,
                                      {"A knife in a school bag"}});
  tell(referrals::Received{
      ReferralKind::prevention, {}, {"Head of year"}, day, {}, {}, {"Fights at lunch"}});
  tell(Screened{referral, Screening::accepted, day, {"Police ask for work"}});
  tell(ToolCompleted{referral, AssessmentTool::prevention_and_diversion, day, {Voice::child}});
  tell(PanelHeld{referral,
                 day,
                 {Body::youth_justice},
                 {Disposal::community_resolution, Disposal::charge},
                 {"Nobody was hurt"},
                 GravityScale::child_gravity_matrix,
                 Number{2}});
  tell(OutOfCourtDecided{referral,
                         Disposal::community_resolution,
                         {"It mends the harm"},
                         {"Sergeant Hale"},
                         day,
                         LongText{"The school"}});
  tell(PlanMade{referral, day, {"Mentoring every week"}});
  tell(CaseOpened{day, {"Work was agreed"}});
  AgencyId southbridge;
  for (const auto& [id, agency] : service().agencies)
    if (agency.name == "Southbridge Service") southbridge = id;
  transfer = tell(TransferOffered{
      southbridge, TransferKind::for_good, {"The family moved"}, {"The whole record"}, day});
  data.insert(
      data.end(),
      {"Officer Rowan", "A knife in a school bag", "Head of year", "Fights at lunch",
       "Police ask for work", "Nobody was hurt", "It mends the harm", "Sergeant Hale", "The school",
       "Mentoring every week", "Work was agreed", "The family moved", "The whole record"});
}

/// Last of all, so that what both houses hold is the same to the byte.
void House::hide() {
  const auto day = london_date(now) - 9;
  tick("victim_worker", ordinary);
  const auto hide_entry = [&](const Event& what) {
    return says("victim_worker", ordinary, what, {Compartment::victim});
  };
  hidden = hide_entry(chronology::Event(told(hidden_words, day)));
  files("victim_worker", "Letter from the victim", {Compartment::victim});
  hide_entry(children::Event(children::NameChanged{{"Jordan"}, {"Hawthorn"}, {{"Jojo"}}}));
  hide_entry(children::Event(children::AddressLearned{{"2 Hidden Row"}, {"ZZ99 3VZ"}, day}));
  hide_entry(
      children::Event(children::Identified{children::IdentifierScheme::local, {"HIDDEN 77"}}));
  hide_entry(children::Event(children::PersonLearned{{"Hidden Aunt"}}));
  hide_entry(children::Event(children::FlagRaised{
      children::FlagSort::no_contact, {"Hidden flag"}, {"Told"}, {"Told"}, day + 12}));
  hide_entry(children::Event(children::FactEnded{fact, day, {{"Hidden end"}}}));
  tick("head_of_service", ordinary);
  const referrals::Received unseen{.referral_kind = referrals::ReferralKind::court,
                                   .referred_by = {"Clerk Hollis"},
                                   .received_on = day,
                                   .about = {"A hearing that few may know of"}};
  says("head_of_service", ordinary, referrals::Event(unseen), {Compartment::victim});
  hide_entry(offending::Event(offending::OffenceAlleged{.offence_title = {"Arson, hidden"},
                                                        .committed_on = day,
                                                        .committed_in = offending::PlaceKind::park,
                                                        .allegation = {"Known to few"},
                                                        .alleged_by_whom = {"The victim worker"}}));
  hide_entry(offending::Event(offending::DisposalMade{.disposal_title = {"An order hidden"},
                                                      .made_by = {"A court hidden"},
                                                      .made_on = day,
                                                      .ends_on = day + 400}));
  data.insert(data.end(), {"Arson, hidden", "Known to few", "The victim worker", "An order hidden",
                           "A court hidden"});
  identify_victim(day);
  hide_in_second(day);
  const auto secret = child("Morgan", "Secret");
  decides("team_manager",
          service::Admitted{secret, reader("head_of_service").person, {}, {}, {"Needed"}, {}});
  decides("team_manager", service::RecordRestricted{secret, {"Nobody may know"}});
  data.insert(data.end(), {"Jordan Hawthorn", "Hawthorn", "Jojo", "2 Hidden Row", "HIDDEN 77",
                           "Needed", "Nobody may know", "Hidden Aunt", "Hidden flag", "Hidden end",
                           "Clerk Hollis", "A hearing that few may know of"});
}

void House::amend() {
  const auto& worker = reader("case_manager");
  const auto about = [&](std::string why) {
    const auto opened = well(desk::open(desk, worker, {ordinary, "entry", {}}));
    return desk::Amendment{fresh(), ordinary, amended, {std::move(why)}, opened.digest};
  };
  const auto corrected = told("Seen at college", london_date(now) - 8);
  well(desk::correct(desk, worker, about("It was a slip"), chronology::Event(corrected)));
  well(desk::withdraw(desk, worker, about("Another child")));
  data.insert(data.end(),
              {"Seen at school", "Seen at college", "It was a slip", "Another child", "A123"});
}

}  // namespace holdfast::pages
