// Taking email in. Its files go through the checks of every upload; the entries of the email and of
// its files are one append, under ids that follow from its bytes, so a crash before the message is
// removed and a message delivered twice leave it here once.
#include <algorithm>

#include "base/words.h"
#include "desk/duty_parts.h"
#include "desk/file_type.h"
#include "desk/intake.h"
#include "desk/mail.h"

namespace holdfast::desk {
namespace {

struct Kept {
  service::MailAttached attached;
  std::shared_ptr<ledger::SealedFiles> files;
};

/// Files are told apart by their place, because each is judged alone.
Received received_of(const Desk& desk, const std::vector<FileOfMail>& files) {
  Intake intake(desk);
  for (std::size_t n = 0; n < files.size(); ++n) {
    intake.begin(std::to_string(n), files[n].name.empty() ? "document" : files[n].name);
    intake.take(files[n].bytes);
    intake.end();
  }
  return intake.received();
}

void leave_out(service::MailReceived& mail, const std::string& line) {
  auto words = mail.left_out ? mail.left_out->value + "\n" : std::string();
  mail.left_out = LongText{words + line};
}

/// What may not be kept is named in the email, with the words of the check.
Result<std::vector<Kept>> kept_files(const Desk& desk, const Scanner& scanner, MailToTake& mail) {
  if (mail.files.size() > files_a_form_limit) {
    leave_out(mail.what,
              say("{n} files are more than are kept of one email: only the first {most} are",
                  {{"n", std::to_string(mail.files.size())},
                   {"most", std::to_string(files_a_form_limit)}}));
    mail.files.resize(files_a_form_limit);
  }
  const auto received = received_of(desk, mail.files);
  if (received.failure) return Unexpected{*received.failure};
  std::vector<Kept> kept;
  for (std::size_t n = 0; n < mail.files.size(); ++n) {
    const auto document = document_for(std::to_string(n), received, scanner);
    if (document)
      kept.push_back({{mail.event, **document}, file_of(**document, received)});
    else
      leave_out(mail.what,
                say("{file}: not kept. {what}",
                    {{"file", file_name_from(mail.files[n].name)}, {"what", document.error()}}));
  }
  return kept;
}

Prepared prepared_mail(const Desk& desk, const Whole& list, const MailToTake& mail,
                       const std::vector<Kept>& kept) {
  auto made = prepared_in_service(desk, list, {mail.event, {}, {}}, mail.what);
  for (std::size_t n = 0; n < kept.size(); ++n) {
    const Event event = service::Event(kept[n].attached);
    const auto floor = view_of(event).shape.floor;
    made.append.entries.push_back({nth_event(desk, mail.event, n + 1),
                                   {},
                                   {},
                                   floor,
                                   json_of(content_of(event, floor, "")),
                                   kept[n].files});
  }
  return made;
}

/// One try: nothing when somebody wrote in between.
std::optional<Result<Receipt, RecordRefusal>> try_to_take(Desk& desk, const MailToTake& mail,
                                                          const std::vector<Kept>& kept) {
  const auto list = read_whole(desk, desk.service);
  if (!list) return refuse(list.error());
  const auto service = service_file(desk);
  if (!service) return refuse(service.error());
  const Event what = service::Event(mail.what);
  if (!can_be_read_back(what)) return refuse(Problems{{"", say("This email cannot be kept")}});
  const CaseFile nothing = fold_case({});
  const Across across;
  const Situation situation{nothing, *service, across, {}, desk.clock.now()};
  if (auto problems = check(situation, what); !problems.empty()) return refuse(std::move(problems));
  return try_append(desk, mail.event, {prepared_mail(desk, **list, mail, kept)});
}

}  // namespace

EventId mail_event(const Desk& desk, std::string_view message) {
  const std::string parts[] = {"email", std::string(message)};
  return desk.ledger.system_event_id(parts);
}

const service::Person* person_with_address(const service::State& service, std::string_view address,
                                           Date on) {
  const auto wanted = lower_ascii(trimmed(address));
  for (const auto& [id, person] : service.people)
    if (!wanted.empty() && lower_ascii(trimmed(person.email)) == wanted &&
        service::person_here(service, id, on) != nullptr)
      return &person;
  return nullptr;
}

Result<Receipt, RecordRefusal> take_mail(Desk& desk, const Scanner& scanner, MailToTake mail) {
  const auto kept = kept_files(desk, scanner, mail);
  if (!kept) return refuse(kept.error());
  const auto turn = desk.cache->turn({desk.service});
  for (int tries = 0; tries < most_tries; ++tries)
    if (auto done = try_to_take(desk, mail, *kept)) return *done;
  return too_busy();
}

Result<Done> note_refused_mail(Desk& desk, const service::MailRefused& refused) {
  const auto day = london_date(desk.clock.now()).text();
  const std::string parts[] = {"mail_refused", refused.claimed_sender.text(),
                               std::to_string(static_cast<int>(refused.refused_as)), day};
  const Writer system{desk.ledger.system_event_id(parts), {}, {}};
  const auto noted = append_to_service(desk, system, refused);
  if (noted) return done;
  if (const auto* failure = std::get_if<Failure>(&noted.error())) return Unexpected{*failure};
  return failed(Failure::Kind::bad_input, say("What was refused could not be noted"));
}

}  // namespace holdfast::desk
