// Recording in the service's own stream: people, agencies, who may open what, erasure. Which
// operation an event needs follows from its kind, written out here where it can be read.
#include "base/words.h"
#include "desk/reading.h"
#include "practice/service/settings.h"

namespace holdfast::desk {
namespace {

using access::Operation;
constexpr int most_tries = 20;

struct NeedOf {
  Operation operator()(const service::Opened&) const { return Operation::manage_settings; }
  Operation operator()(const service::AgencyAdded&) const { return Operation::manage_people; }
  Operation operator()(const service::TeamFormed&) const { return Operation::manage_people; }
  Operation operator()(const service::PersonJoined&) const { return Operation::manage_people; }
  Operation operator()(const service::RoleGiven&) const { return Operation::manage_people; }
  Operation operator()(const service::PersonLeft&) const { return Operation::manage_people; }
  Operation operator()(const service::SettingChanged&) const { return Operation::manage_settings; }
  Operation operator()(const service::RecordRestricted&) const {
    return Operation::restrict_record;
  }
  Operation operator()(const service::RestrictionLifted&) const {
    return Operation::restrict_record;
  }
  Operation operator()(const service::Admitted&) const { return Operation::restrict_record; }
  Operation operator()(const service::AdmissionEnded&) const { return Operation::restrict_record; }
  Operation operator()(const service::Barred&) const { return Operation::restrict_record; }
  Operation operator()(const service::BarLifted&) const { return Operation::restrict_record; }
  Operation operator()(const service::GlassBroken&) const { return Operation::break_glass; }
  Operation operator()(const service::ErasureDecided&) const { return Operation::erase; }
};

/// Things a person leaving or moving changes in the records they work on.
bool moves_work(const service::Event& what) {
  return std::holds_alternative<service::PersonLeft>(what) ||
         std::holds_alternative<service::RoleGiven>(what) ||
         std::holds_alternative<service::SettingChanged>(what);
}

struct Written {
  EventId event;
  PersonId actor;
  AgencyId agency;
};

Result<Receipt, RecordRefusal> append_checked(Desk& desk, const Written& by,
                                              const service::Event& what) {
  const Event event = what;
  const CaseFile nothing = fold_case({});
  const Across across;
  for (int tries = 0; tries < most_tries; ++tries) {
    auto service = service_file(desk);
    auto whole = read_whole(desk, desk.service);
    if (!service || !whole)
      return Unexpected{RecordRefusal(service ? whole.error() : service.error())};
    auto problems = check({nothing, *service, across, by.actor, desk.clock.now()}, event);
    if (!problems.empty()) return Unexpected{RecordRefusal(std::move(problems))};
    const auto floor = view_of(event).shape.floor;
    const ledger::StreamAppend append{
        desk.service,
        (*whole)->head.count,
        {{by.event, by.actor, by.agency, floor, json_of(content_of(event, floor, ""))}},
        {}};
    auto done = desk.ledger.append({&append, 1});
    if (done) return Receipt{by.event};
    if (std::holds_alternative<ledger::AlreadyRecorded>(done.error()))
      return Receipt{by.event, true};
    if (const auto* failure = std::get_if<Failure>(&done.error()))
      return Unexpected{RecordRefusal(*failure)};
  }
  return Unexpected{RecordRefusal(
      Failure{Failure::Kind::unavailable, say("Many people are writing here just now")})};
}

Result<Done> destroy(Desk& desk, const service::ErasureDecided& decided) {
  switch (decided.scope) {
    case service::ErasureScope::entry:
      return desk.ledger.erase_entry(decided.record, *decided.entry);
    case service::ErasureScope::compartment:
      return desk.ledger.erase_compartment(decided.record, *decided.compartment);
    case service::ErasureScope::record:
      return desk.ledger.erase_stream(decided.record);
  }
  return done;
}

}  // namespace

Result<Receipt, RecordRefusal> record_service(Desk& desk, const access::Reader& reader,
                                              EventId event, const service::Event& what) {
  if (!access::may(reader.role, std::visit(NeedOf{}, what)))
    return Unexpected{RecordRefusal(NotForYou{})};
  auto done = append_checked(desk, {event, reader.person, reader.agency}, what);
  if (!done || !moves_work(what)) return done;
  auto records = all_records(desk);
  if (!records) return Unexpected{RecordRefusal(records.error())};
  for (const auto& record : *records)
    if (auto rebuilt = rebuild(desk, record); !rebuilt)
      return Unexpected{RecordRefusal(rebuilt.error())};
  return done;
}

Result<EventId> found(Desk& desk, PersonId founder, AgencyId agency, const service::Event& what) {
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto event = EventId::random(desk.chance);
  auto done = append_checked(desk, {event, founder, agency}, what);
  if (done) return event;
  if (const auto* failure = std::get_if<Failure>(&done.error())) return Unexpected{*failure};
  const auto* problems = std::get_if<Problems>(&done.error());
  return failed(Failure::Kind::bad_input, problems != nullptr && !problems->empty()
                                              ? problems->front().words
                                              : say("The service could not be set up"));
}

Result<Done> found_service(Desk& desk, PersonId founder, AgencyId agency,
                           const service::Opened& opened) {
  auto event = found(desk, founder, agency, opened);
  if (!event) return Unexpected{event.error()};
  return done;
}

Result<Receipt, RecordRefusal> break_glass(Desk& desk, const access::Reader& reader,
                                           const GlassToBreak& glass) {
  auto place = place_of(desk, reader, glass.record);
  if (!place) return Unexpected{RecordRefusal(place.error())};
  const bool may = access::may(reader.role, Operation::break_glass);
  if (!may || place->permission.standing == Standing::none)
    return Unexpected{RecordRefusal(NotForYou{})};
  const auto limit = service::figure(*place->service.service, service::glass_hours);
  return record_service(desk, reader, glass.event,
                        service::GlassBroken{glass.record, glass.compartments, glass.why,
                                             place->now + hours(limit.value)});
}

Result<Receipt, RecordRefusal> erase(Desk& desk, const access::Reader& reader,
                                     const Erasure& erasure) {
  const auto& decided = erasure.decided;
  if ((decided.scope == service::ErasureScope::entry) != decided.entry.has_value() ||
      (decided.scope == service::ErasureScope::compartment) != decided.compartment.has_value())
    return Unexpected{RecordRefusal(Problems{{"scope", say("Select what is to be erased")}})};
  auto receipt = record_service(desk, reader, erasure.event, decided);
  if (!receipt) return receipt;
  auto destroyed = destroy(desk, decided);
  desk.cache->drop(decided.record);
  if (!destroyed) return Unexpected{RecordRefusal(destroyed.error())};
  if (auto rows = rebuild(desk, decided.record); !rows)
    return Unexpected{RecordRefusal(rows.error())};
  return receipt;
}

}  // namespace holdfast::desk
