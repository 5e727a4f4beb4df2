// Email sent in by people of the service's list. Taken in by the clock, as the system; read by the
// duty desk alone, each look logged; put on a child's record with the files that came with it by
// the same act as what was told (duty.h).
#pragma once
#include <string>
#include <vector>

#include "desk/documents.h"
#include "desk/duty.h"
#include "practice/chronology/chronology.h"

namespace holdfast::desk {

// Taking in. -------------------------------------------------------------------------------------

struct FileOfMail {
  std::string name;  ///< as sent: not to be trusted
  std::string bytes;
};
struct MailToTake {
  EventId event;
  service::MailReceived what;  ///< the desk adds to `left_out` what it does not keep
  std::vector<FileOfMail> files;
};

/// The same for the same bytes, so that what is read twice is taken once.
EventId mail_event(const Desk& desk, std::string_view message);
/// The person of the list who has that address and is here; null: nobody.
const service::Person* person_with_address(const service::State& service, std::string_view address,
                                           Date on);
/// Files are checked as uploads are; one that may not be kept is left out and named, the rest is
/// taken. All is appended at once, or nothing.
Result<Receipt, RecordRefusal> take_mail(Desk& desk, const Scanner& scanner, MailToTake mail);
/// In the list once a day for each person and reason.
Result<Done> note_refused_mail(Desk& desk, const service::MailRefused& refused);

// At the duty desk. ------------------------------------------------------------------------------

struct MailFile {
  EventId entry;
  Document document;
};
struct Mail {
  EventId id;
  Moment received;
  service::MailReceived what;
  std::vector<MailFile> files;
  Date kept_until;  ///< after this day it is erased
};

/// Those that wait, the oldest first.
Result<std::vector<Mail>, OpenRefusal> all_mail_waiting(Desk& desk, const access::Reader& reader);
/// One that waits; NotForYou for any other.
Result<Mail, OpenRefusal> mail_waiting(Desk& desk, const access::Reader& reader, EventId id);

struct PlainFile {
  Document document;
  std::string bytes;
};
/// A file of one that waits. Fetching it is a look of its own.
Result<PlainFile, OpenRefusal> file_of_mail(Desk& desk, const access::Reader& reader, EventId mail,
                                            EventId file);
/// The files of an email, sealed anew, as documents of that record: `filed` is what is said of each
/// but its file and title.
Result<std::vector<Part>> documents_of(Desk& desk, const Mail& mail, StreamId record,
                                       const chronology::DocumentFiled& filed);

}  // namespace holdfast::desk
