// See demo_agencies.h.
#include "cli/demo_agencies.h"

#include "desk/mail.h"
#include "practice/service/service.h"

namespace holdfast::cli {
namespace {

struct Contacts {
  std::size_t agency;  ///< a place in demo_agencies()
  std::string_view day;
  std::string_view night;  ///< empty: nobody gave one
  std::string_view ask_for;
  std::string_view leads;
};
constexpr Contacts contacts[] = {
    {0, "01632 960100", "01632 960199", "The duty worker", "Helen Marsh, 01632 960101"},
    {1, "01632 960110", "01632 960111", "The youth justice desk", "Superintendent Joy Harcourt"},
    {2, "01632 960120", "01632 960121", "The front door", "Peter Anand, assistant director"},
    {3, "01632 960130", "", "The single point of access", "Dr Miriam Cole, clinical lead"},
    {4, "01632 960140", "", "Asha Venn, safeguarding lead", "Graham Todd, head teacher"},
    {5, "01632 960150", "01632 960151", "The duty officer", "Lorna Priestley, head of unit"},
    {6, "01632 960160", "", "The manager", ""},
};

struct Agreed {
  std::size_t agency;
  std::string_view title;
  std::string_view purposes;
  int days_left;  ///< by the last day of the script; less than nought: over
};
constexpr Agreed agreed[] = {
    {1, "Police and youth justice information sharing agreement",
     "To prevent offending and reoffending, to manage risk to others and to protect victims.", 210},
    {2, "Children's services information sharing agreement",
     "To safeguard children and promote their welfare.", 24},
    {3, "Health information sharing agreement",
     "To plan care and to keep the child and others safe, with the child's agreement where it can "
     "be asked for.",
     320},
    {4, "Schools information sharing agreement",
     "To keep children in education and safe at school.", 160},
    {5, "Probation information sharing agreement",
     "To manage the move to adult services and the risk to others.", -12},
};
constexpr int made_for_days = 365;

constexpr std::size_t worker = 0;
constexpr std::size_t other_worker = 1;
constexpr std::size_t head_of_service = 6;
constexpr std::size_t officer = 9;
constexpr std::size_t teacher = 10;
constexpr std::size_t administrator = 17;

std::optional<Text> given(std::string_view words) {
  return words.empty() ? std::nullopt : std::optional(Text{std::string(words)});
}

bool record(const DemoTable& table, std::size_t by, const service::Event& what) {
  const auto event = EventId::random(table.desk.chance);
  return desk::record_service(table.desk, table.people[by], event, what).has_value();
}

}  // namespace

bool give_contacts(const DemoTable& table) {
  for (const auto& one : contacts) {
    service::AgencyContactsGiven told;
    told.agency = table.agencies[one.agency];
    told.daytime_phone = given(one.day);
    told.night_phone = given(one.night);
    told.ask_for = given(one.ask_for);
    told.leads_there = given(one.leads);
    if (!record(table, administrator, told)) return false;
  }
  return true;
}

bool make_agreements(const DemoTable& table) {
  for (const auto& one : agreed) {
    const auto until = table.today + one.days_left;
    const service::AgreementMade made{table.agencies[one.agency],
                                      {std::string(one.title)},
                                      {std::string(one.purposes)},
                                      until - made_for_days,
                                      until,
                                      {"The information officer's folder of agreements"}};
    if (!record(table, head_of_service, made)) return false;
  }
  return true;
}

bool decide_who_opens(const DemoTable& table) {
  const auto& records = table.records;
  const LongText why{"The child's safety depends on few people knowing where they are."};
  service::Admitted police{
      records[0], {}, table.agencies[1], {}, {"Joint work on evenings in town"}};
  police.until = table.today + made_for_days;
  police.gateways = {Gateway::crime_and_disorder};
  service::Admitted school{records[0], {}, table.agencies[4], {}, {"Staying in school"}};
  school.until = police.until;
  school.gateways = {Gateway::crime_and_disorder, Gateway::childrens_welfare};
  service::Admitted own{records[8], table.people[other_worker].person, {}, {}, {"Their worker"}};
  own.gateways = {Gateway::crime_and_disorder};
  const service::Barred barred{records[14], table.people[worker].person, {"A neighbour."}};
  return record(table, head_of_service, service::RecordRestricted{records[8], why}) &&
         record(table, head_of_service, own) && record(table, head_of_service, police) &&
         record(table, head_of_service, school) && record(table, head_of_service, barred);
}

bool tell_from_police(const DemoTable& table) {
  return record(
             table, officer,
             service::ChildToldOf{
                 .child_name = {"Jordan Elwood"},
                 .age_about = given("15"),
                 .found_at =
                     given("Lives near Millgate with his mother; seen most evenings at the shops"),
                 .worry =
                     {"A shopkeeper says a group means to settle a score with Jordan this weekend, "
                      "and that Jordan has said he will not go out without something to protect "
                      "himself. I have not seen a weapon. The shopkeeper is afraid to be named."},
                 .urgency = Urgency::today,
                 .ring_back = {"01632 960112"}}) &&
         desk::take_telling_steps(table.desk).has_value();
}

bool tell_from_school(const DemoTable& table) {
  return record(
      table, teacher,
      service::ChildToldOf{
          .child_name = {"Marlow Pettifer"},
          .age_about = given("13"),
          .found_at = given("Ashdown Park School, year 9"),
          .worry = {"Marlow has come in twice with new trainers and a second phone and will not "
                    "say where they are from. An older boy waits for him at the gate."},
          .urgency = Urgency::soon,
          .ring_back = {"01632 960141"}});
}

bool send_mail_from_school(const DemoTable& table) {
  const auto& sender = table.people[teacher];
  service::MailReceived mail{.sent_by = sender.person,
                             .sender_agency = sender.agency,
                             .sent_from = {"asha.venn@school.example"},
                             .proved_by = {"DMARC, by mx.eastvale.example"}};
  mail.subject = given("Jordan Ellwood: days in school");
  mail.words = LongText{
      "Jordan was in school on two days of five this week. On Tuesday two older boys waited for "
      "him at the gate in a grey car; he left by the back and stayed away on Wednesday.\n\nHis "
      "days "
      "since September are in the list."};
  const std::string days =
      "Made up for the demonstration\n\nSeptember: 19 of 21\nOctober: 12 of 18\nNovember: 9 of "
      "19\n";
  const desk::MailToTake sent{desk::mail_event(table.desk, "the demonstration's own"),
                              mail,
                              {{"Days in school.txt", days}, {"register.exe", "MZ"}}};
  return desk::take_mail(table.desk, {}, sent).has_value();
}

}  // namespace holdfast::cli
