// Reading email at the duty desk, and handing its files on to a child's record. A file is sealed
// under the key of the entry that names it, so for another record it is sealed anew.
#include "desk/mail.h"

#include <algorithm>

#include "desk/duty_parts.h"
#include "desk/intake.h"

namespace holdfast::desk {
namespace {

using access::Reader;

constexpr std::string_view document_field = "document";

/// Nothing where it is done with, or may not be read by this role.
std::optional<Mail> waiting_in(const Entry& entry, const service::State& state,
                               const Reader& reader) {
  const auto* mail = told_in<service::MailReceived>(entry);
  const auto id = entry.envelope.event;
  if (mail == nullptr || !waits_for(state, entry, id, reader)) return std::nullopt;
  return Mail{
      id, entry.envelope.recorded, *mail, {}, service::kept_until(state, state.tellings.at(id))};
}

void add_file_in(const Entry& entry, const service::State& state, const Reader& reader,
                 std::vector<Mail>& all) {
  const auto* attached = told_in<service::MailAttached>(entry);
  if (attached == nullptr || !waits_for(state, entry, attached->mail, reader)) return;
  const auto at = std::ranges::find(all, attached->mail, &Mail::id);
  if (at != all.end()) at->files.push_back({entry.envelope.event, attached->document});
}

/// A file's entry stands behind its email's.
Result<std::vector<Mail>> all_waiting(Desk& desk, const Reader& reader) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  std::vector<Mail> all;
  for (const auto& entry : (*whole)->entries) {
    if (auto one = waiting_in(entry, *service->service, reader)) all.push_back(std::move(*one));
    add_file_in(entry, *service->service, reader, all);
  }
  return all;
}

Result<std::vector<Mail>, OpenRefusal> looked_at(Desk& desk, const Reader& reader,
                                                 std::string_view part) {
  if (auto noted = note_look(desk, reader, part); !noted) return Unexpected{noted.error()};
  auto all = all_waiting(desk, reader);
  if (!all) return Unexpected{OpenRefusal(all.error())};
  return std::move(*all);
}

Result<Mail, OpenRefusal> one_looked_at(Desk& desk, const Reader& reader, EventId id,
                                        std::string_view part) {
  auto all = looked_at(desk, reader, part);
  if (!all) return Unexpected{all.error()};
  const auto at = std::ranges::find(*all, id, &Mail::id);
  if (at == all->end()) return Unexpected{OpenRefusal(NotForYou{})};
  return std::move(*at);
}

/// What scanned it when it came stays said: it is not scanned again.
Result<Part> document_of(Desk& desk, const chronology::DocumentFiled& like, StreamId record,
                         const MailFile& file) {
  const auto bytes = document_bytes(desk, desk.service, file.entry, file.document);
  if (!bytes) return Unexpected{bytes.error()};
  Intake intake(desk);
  intake.begin(document_field, file.document.name.value);
  intake.take(*bytes);
  intake.end();
  const auto received = intake.received();
  const auto document = document_for(document_field, received, {});
  if (!document) return failed(Failure::Kind::damaged, document.error());
  auto filed = like;
  filed.document = **document;
  filed.document.scanned_by = file.document.scanned_by;
  filed.called = file.document.name;
  return Part{record, chronology::Event(filed), received.files.front().sealed};
}

}  // namespace

Result<std::vector<Mail>, OpenRefusal> all_mail_waiting(Desk& desk, const Reader& reader) {
  return looked_at(desk, reader, "duty_email");
}

Result<Mail, OpenRefusal> mail_waiting(Desk& desk, const Reader& reader, EventId id) {
  return one_looked_at(desk, reader, id, "email");
}

Result<PlainFile, OpenRefusal> file_of_mail(Desk& desk, const Reader& reader, EventId mail,
                                            EventId file) {
  const auto found = one_looked_at(desk, reader, mail, "email_file");
  if (!found) return Unexpected{found.error()};
  const auto at = std::ranges::find(found->files, file, &MailFile::entry);
  if (at == found->files.end()) return Unexpected{OpenRefusal(NotForYou{})};
  auto bytes = document_bytes(desk, desk.service, file, at->document);
  if (!bytes) return Unexpected{OpenRefusal(bytes.error())};
  return PlainFile{at->document, std::move(*bytes)};
}

Result<std::vector<Part>> documents_of(Desk& desk, const Mail& mail, StreamId record,
                                       const chronology::DocumentFiled& filed) {
  std::vector<Part> parts;
  for (const auto& file : mail.files) {
    auto part = document_of(desk, filed, record, file);
    if (!part) return Unexpected{part.error()};
    parts.push_back(std::move(*part));
  }
  return parts;
}

}  // namespace holdfast::desk
