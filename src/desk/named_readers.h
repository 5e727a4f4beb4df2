// Whether whoever is named to read an entry may open it: asked when somebody is named, and whenever
// rules run, because people leave, are barred, and admissions end.
#pragma once
#include <vector>

#include "practice/event.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::desk {

/// The whole record, and the list by which it is asked.
struct Named {
  const CaseFile& file;
  const service::State& service;
  StreamId record;
  Moment now;
};
/// By any of their posts, with what the record admits them to; a tick of purpose apart.
bool could_read(const Named& named, PersonId person, Clearance entry);
/// Of those named to read an entry of it, and of whom `about_to_be` would name, who may not open
/// that entry, or not what names them to.
std::vector<CannotRead> cannot_read(const Named& named, const Event* about_to_be = nullptr);
/// Everybody here who may be named to read that entry.
std::vector<PersonId> may_be_named(const Named& named, EventId entry);

}  // namespace holdfast::desk
