// Who may be the same child as somebody: candidates by index rows, judged by names and birthday.
#pragma once
#include "desk/reading.h"
#include "practice/children/likeness.h"

namespace holdfast::desk {

/// One way a child is named, with the entries that say so.
struct KnownPerson {
  children::Person person;
  std::vector<EventId> basis;
};
/// Every name, earlier and other ones too. Empty for a child whose name is not known.
std::vector<KnownPerson> persons_of(const children::State& child);
/// What the row of a name keeps, sealed.
std::string label_of(const children::Person& person);

struct Alike {
  StreamId record;
  Clearance clearance;  ///< where the other's name lies
  children::Comparison comparison;
};
/// Of every record of the service, whoever may open it: the caller sieves. The best of each record.
Result<std::vector<Alike>> all_alike(Desk& desk, const children::Person& person);
/// Whether this reader may open that record, or may after a tick of purpose, and read that name.
bool may_be_shown(const service::State& service, const access::Reader& reader, const Alike& other,
                  Moment now);

/// The record was begun or renamed: those like it whom `reader` may not open are put to whoever
/// reviews openings and may open both. The reader is told nothing.
Result<Done> note_alike(Desk& desk, const access::Reader& reader, StreamId record);

}  // namespace holdfast::desk
