// Inside the desk: what reading a telling and reading an email (mail.h) share.
#pragma once
#include <string_view>

#include "desk/writing.h"

namespace holdfast::desk {

/// The entry's record, where it is one of that kind of the service's own list; else null.
template <class Record>
const Record* told_in(const Entry& entry) {
  const auto* event = std::get_if<Event>(&entry.what);
  const auto* of_service = event != nullptr ? in_area<service::Event>(*event) : nullptr;
  return of_service != nullptr ? std::get_if<Record>(of_service) : nullptr;
}

/// Whether the telling that this entry is of waits still, and this role may read the entry.
bool waits_for(const service::State& state, const Entry& entry, EventId telling,
               const access::Reader& reader);

/// Whether it could be read again once it is kept. What people type is measured as it is read;
/// what is put together here of several answers, or comes by mail, is not, and an entry that cannot
/// be read takes its whole stream with it.
bool can_be_read_back(const Event& event);

/// Logged like the opening of a record; NotForYou for a role without the duty desk.
Result<Done, OpenRefusal> note_look(Desk& desk, const access::Reader& reader,
                                    std::string_view part);

}  // namespace holdfast::desk
