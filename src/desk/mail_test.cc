// Email at the duty desk: read there and nowhere else, on a child's record with its files in one
// act, and erased with them by key when its time is over.
#include "desk/mail.h"

#include "desk/live.h"
#include "desk/reading.h"
#include "desk/testing.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

const std::string letter = "%PDF-1.7 He lives above the bakery in Mill Lane";

service::MailReceived mail_from(const Reader& sender) {
  service::MailReceived mail{.sent_by = sender.person,
                             .sender_agency = sender.agency,
                             .sent_from = {"pat.quill@example.org"},
                             .proved_by = {"DMARC, by mx.service.example"}};
  mail.words = LongText{"Seen at the canal"};
  return mail;
}

EventId sent(Town& town, std::string message = "one") {
  const MailToTake mail{mail_event(town.desk, message),
                        mail_from(town.partner),
                        {{"letter.pdf", letter}, {"plan.txt", "The plan"}}};
  return well(take_mail(town.desk, {}, mail)).event;
}

sharing::Contributed given(const Town& town) {
  sharing::Contributed what{.from_agency = town.police,
                            .given_by = {"Pat Quill"},
                            .channel = sharing::Channel::email,
                            .told_on = london_date(town.now()),
                            .information = {"Seen at the canal"},
                            .urgency = Urgency::soon};
  what.nature = Nature::opinion;
  return what;
}

TellingToMatch matching(Town& town, EventId id, StreamId record) {
  const auto mail = well(mail_waiting(town.desk, town.worker, id));
  chronology::DocumentFiled filed{.paper = chronology::Paper::other};
  filed.from_agency = town.police;
  return {.event = town.fresh(),
          .telling = id,
          .record = record,
          .what = sharing::Event(given(town)),
          .documents = well(documents_of(town.desk, mail, record, filed))};
}

TEST_CASE("only who holds the duty desk reads email and its files, and each look is logged") {
  Town town;
  const auto id = sent(town);
  const auto file = well(mail_waiting(town.desk, town.worker, id)).files.front();
  for (const auto& reader : {town.partner, town.support, town.victim_worker, town.volunteer,
                             town.inspector, town.officer, town.dpo, town.admin}) {
    CHECK(refused_as<NotForYou>(all_mail_waiting(town.desk, reader)));
    CHECK(refused_as<NotForYou>(mail_waiting(town.desk, reader, id)));
    CHECK(refused_as<NotForYou>(file_of_mail(town.desk, reader, id, file.entry)));
  }
  CHECK(town.log_of(town.desk.service).size() == 1);
  CHECK(well(file_of_mail(town.desk, town.manager, id, file.entry)).bytes == letter);
  CHECK(town.log_of(town.desk.service).front().part == "email_file");
  CHECK(refused_as<NotForYou>(file_of_mail(town.desk, town.manager, id, id)));
  CHECK(refused_as<NotForYou>(mail_waiting(town.desk, town.manager, file.entry)));
}

TEST_CASE(
    "email goes on a child's record with its files, as often as it is sent, and waits no more") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto id = sent(town);
  const auto form = matching(town, id, record);
  CHECK_FALSE(well(match_telling(town.desk, town.worker, form)).repeated);
  CHECK(well(match_telling(town.desk, town.worker, form)).repeated);
  CHECK(well(all_mail_waiting(town.desk, town.worker)).empty());
  const auto opened = town.opened(town.worker, record);
  CHECK(opened.file.sharing->contributions.size() == 1);
  std::vector<std::string> bytes;
  for (const auto& told : opened.file.history->told)
    for (const auto& document : documents_in(told.standing())) {
      const auto entry = told.entry.envelope.event;
      bytes.push_back(well(document_bytes(town.desk, record, entry, document)));
    }
  CHECK(bytes == std::vector<std::string>{letter, "The plan"});
}

TEST_CASE("all of it goes on the record or nothing: into no part that its reader may not see") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto id = sent(town);
  auto form = matching(town, id, record);
  form.more = victim;
  CHECK(refused_as<Problems>(match_telling(town.desk, town.worker, form)));
  form.more = {};
  form.documents.front().files = nullptr;
  CHECK(refused_as<NotForYou>(match_telling(town.desk, town.worker, form)));
  CHECK(town.opened(town.worker, record).file.sharing->contributions.empty());
  CHECK(well(all_mail_waiting(town.desk, town.worker)).size() == 1);
  CHECK(refused_as<PurposeNeeded>(
      match_telling(town.desk, town.colleague, matching(town, id, record))));
}

TEST_CASE("email is taken in by the clock alone, from somebody of the list, and once") {
  Town town;
  const auto id = sent(town);
  CHECK(sent(town) == id);
  CHECK(well(mail_waiting(town.desk, town.worker, id)).files.size() == 2);
  CHECK(sent(town, "another") != id);
  auto stranger = mail_from(town.partner);
  stranger.sent_by = PersonId::random(town.chance);
  CHECK(refused_as<Problems>(take_mail(town.desk, {}, {town.fresh(), stranger, {}})));
  for (const service::Event& what :
       {service::Event(mail_from(town.partner)), service::Event(service::MailAttached{id, {}}),
        service::Event(service::MailRefused{town.partner.person, service::MailRefusal::unproved})})
    CHECK(refused_as<NotForYou>(record_service(town.desk, town.worker, town.fresh(), what)));
}

TEST_CASE(
    "what could not be read again is not kept: neither an email nor what is put on a record") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  auto endless = mail_from(town.partner);
  endless.words = LongText{std::string(long_text_limit_characters + 1, 'w')};
  CHECK(refused_as<Problems>(take_mail(town.desk, {}, {town.fresh(), endless, {}})));
  endless.words = LongText{"a\001b"};
  CHECK(refused_as<Problems>(take_mail(town.desk, {}, {town.fresh(), endless, {}})));
  CHECK(well(all_mail_waiting(town.desk, town.worker)).empty());
  const auto id = sent(town);
  auto form = matching(town, id, record);
  auto what = given(town);
  what.information = {std::string(long_text_limit_characters + 1, 'w')};
  form.what = sharing::Event(what);
  CHECK(refused_as<Problems>(match_telling(town.desk, town.worker, form)));
  CHECK(town.opened(town.worker, record).file.sharing->contributions.empty());
}

std::size_t entries_of(Town& town, std::string_view kind) {
  const auto whole = well(read_whole(town.desk, town.desk.service));
  return static_cast<std::size_t>(std::ranges::count_if(
      whole->entries, [&](const Entry& entry) { return kind_of(entry.what) == kind; }));
}

TEST_CASE("email is erased with its files by the clock that erases what is told") {
  Town town;
  const auto id = sent(town);
  town.pass(days_long(28));
  CHECK(well(erase_old_tellings(town.desk)) == 0);
  CHECK(entries_of(town, service::MailAttached::kind) == 2);
  town.pass(days_long(1));
  CHECK(well(erase_old_tellings(town.desk)) == 3);
  CHECK(entries_of(town, service::MailReceived::kind) == 0);
  CHECK(entries_of(town, service::MailAttached::kind) == 0);
  CHECK(well(erase_old_tellings(town.desk)) == 0);
  // Delivered once more, it stays erased.
  CHECK(sent(town) == id);
  CHECK(well(all_mail_waiting(town.desk, town.worker)).empty());
}

TEST_CASE("who holds the duty desk is told that email came, and nobody else") {
  Town town;
  well(begin_telling(town.desk));
  const auto before = sight_of_home(town.desk, town.worker);
  const auto partners = sight_of_home(town.desk, town.partner);
  sent(town);
  const auto touched = well(touched_by(town.desk, {town.desk.service, {}}));
  CHECK(touched.records.empty());
  CHECK(sight_of_home(town.desk, town.worker) != before);
  CHECK(sight_of_home(town.desk, town.partner) == partners);
}

}  // namespace
}  // namespace holdfast::desk::testing
