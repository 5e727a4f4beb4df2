// What a child's record addresses to another agency: a request, an action it agreed to. Its people
// open that one thing, whether or not they are admitted to the record, and nothing else of it; what
// they answer lies where the thing lies. Being asked is permission to read the question and to
// answer it, and it is logged like any opening.
#pragma once
#include "desk/desk.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {

/// On the agency's own list, from index rows.
struct AddressedLine {
  StreamId record;
  EventId item;
  sharing::ItemSort sort{};
  std::string child;
  std::string words;     ///< the beginning of what is asked or agreed
  std::string standing;  ///< in words
  bool open = false;
  Moment due;
  std::optional<PersonId> person;  ///< whom it is for; nothing: anybody of the agency
};
/// Of the reader's agency: what waits for them first, then by when it is due.
Result<std::vector<AddressedLine>> addressed_to(Desk& desk, const access::Reader& reader);

struct Addressed {
  StreamId record;
  std::string child;
  std::optional<Date> date_of_birth;
  sharing::ForAgency item;
  /// Of the thing, what followed it and the documents passed on with it, and no other entry.
  CaseFile file;
  ServiceFile service;
  Moment now;
  /// Of a share: what it is drawn from came as, and what binds whoever reads it; empty: nothing.
  std::string terms = {};
};
/// Logs the opening, then reads.
Result<Addressed, OpenRefusal> open_addressed(Desk& desk, const access::Reader& reader,
                                              StreamId record, EventId item);

struct AddressedAnswer {
  EventId event;  ///< made with the form
  StreamId record;
  EventId item;
  Event what;                                            ///< what an agency may say of such a thing
  std::shared_ptr<ledger::SealedFiles> files = nullptr;  ///< exactly the documents it names
};
/// Lies in the parts of the record that the thing lies in.
Result<Receipt, RecordRefusal> answer_addressed(Desk& desk, const access::Reader& reader,
                                                const AddressedAnswer& answer);

}  // namespace holdfast::desk
