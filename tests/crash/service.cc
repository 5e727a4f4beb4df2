// Set-up, step by step, each of which can be repeated.
#include "crash/service.h"

#include <algorithm>

#include "ledger/crypto.h"
#include "practice/children/children.h"

namespace holdfast::crash {
namespace {

using access::Reader;

constexpr const char* names[children_count] = {"Ada", "Ben", "Cleo", "Dev"};

/// Event ids of the set-up are the same in every process, so that repeating a step is a repeated
/// post.
EventId step_id(std::uint8_t step, std::uint8_t which) {
  EventId id;
  id.bytes[0] = step;
  id.bytes[1] = which;
  return id;
}

template <class T>
Result<T> plain(Result<T, desk::RecordRefusal> result) {
  if (result) return std::move(*result);
  if (const auto* failure = std::get_if<Failure>(&result.error())) return Unexpected{*failure};
  return failed(Failure::Kind::bad_input, words_of(result.error()));
}

Result<Reader> joined(desk::Desk& desk, AgencyId agency, const std::string& name, Role role) {
  const auto file = desk::service_file(desk);
  if (!file) return Unexpected{file.error()};
  for (const auto& [id, person] : file->service->people)
    if (person.name == name) return Reader{id, agency, role, false, name};
  const auto event =
      desk::found(desk, {}, agency,
                  service::PersonJoined{{name}, {name + "@example.org"}, agency, role, {}, {}});
  if (!event) return Unexpected{event.error()};
  return Reader{named_by<PersonId>(*event), agency, role, false, name};
}

Result<AgencyId> agency_of(desk::Desk& desk) {
  const auto file = desk::service_file(desk);
  if (!file) return Unexpected{file.error()};
  if (file->service->name.empty())
    if (const auto made = desk::found_service(desk, {}, {}, {{"Northbank"}, false}); !made)
      return Unexpected{made.error()};
  if (!file->service->agencies.empty()) return file->service->agencies.begin()->first;
  const auto event = desk::found(
      desk, {}, {}, service::AgencyAdded{{"Northbank"}, service::AgencyKind::youth_justice});
  if (!event) return Unexpected{event.error()};
  return named_by<AgencyId>(*event);
}

Result<Done> tick(desk::Desk& desk, const Reader& reader, StreamId record) {
  const auto ticked = desk::state_purpose(desk, reader, record, "duty");
  if (ticked) return done;
  if (const auto* failure = std::get_if<Failure>(&ticked.error())) return Unexpected{*failure};
  return failed(Failure::Kind::bad_input, words_of(ticked.error()));
}

Result<Done> add_child(Town& service, std::uint8_t which) {
  auto& desk = *service.desk;
  const children::ChildAdded child{{names[which]}, {"Moor"}, {}, *Date::from("2011-03-27")};
  const auto record = plain(desk::add_child(desk, service.manager, step_id(1, which), child));
  if (!record) return Unexpected{record.error()};
  service.children.push_back(*record);
  for (const auto& reader : {service.head, service.manager, service.officer})
    if (const auto ticked = tick(desk, reader, *record); !ticked) return ticked;
  const Event allocated =
      children::Event(children::WorkerAllocated{service.worker.person, *Date::from("2026-11-03")});
  const auto given = plain(
      desk::record(desk, service.manager, {step_id(2, which), {{*record, allocated}}, {}, ""}));
  if (!given) return Unexpected{given.error()};
  return done;
}

Result<Done> set_up(Town& service) {
  auto& desk = *service.desk;
  const auto agency = agency_of(desk);
  if (!agency) return Unexpected{agency.error()};
  const std::tuple<Reader*, const char*, Role> people[] = {
      {&service.head, "Reid", Role::head_of_service},
      {&service.manager, "Farrow", Role::team_manager},
      {&service.worker, "Porter", Role::case_manager},
      {&service.officer, "Fisk", Role::information_officer}};
  for (const auto& [reader, name, role] : people) {
    auto one = joined(desk, *agency, name, role);
    if (!one) return Unexpected{one.error()};
    *reader = std::move(*one);
  }
  for (std::uint8_t which = 0; which < children_count; ++which)
    if (const auto added = add_child(service, which); !added) return added;
  return done;
}

}  // namespace

Moment today() { return *Moment::from("2026-11-03T10:00Z"); }

Result<std::unique_ptr<Town>> open_service(const std::filesystem::path& root,
                                           const store::FileSettings& settings) {
  const auto chance = ledger::sodium_chance();
  const Clock clock{[] { return today(); }};
  auto service = std::make_unique<Town>();
  service->paths = store::paths_under(root);
  if (const auto made = store::prepare(service->paths, chance); !made)
    return Unexpected{made.error()};
  auto room = store::open(service->paths, clock, chance, settings);
  if (!room) return Unexpected{room.error()};
  service->room = std::move(*room);
  service->desk = std::make_unique<desk::Desk>(*service->room.ledger, *service->room.access_log,
                                               service->room.shelf, clock, chance,
                                               std::make_shared<const Calendar>());
  if (const auto ready = set_up(*service); !ready) return Unexpected{ready.error()};
  return service;
}

std::string words_of(const desk::RecordRefusal& refusal) {
  if (const auto* failure = std::get_if<Failure>(&refusal)) return failure->words;
  if (const auto* problems = std::get_if<Problems>(&refusal))
    return problems->empty() ? "no problem named" : problems->front().words;
  return "refused with alternative " + std::to_string(refusal.index());
}

std::string words_of(const desk::OpenRefusal& refusal) {
  if (const auto* failure = std::get_if<Failure>(&refusal)) return failure->words;
  return "refused with alternative " + std::to_string(refusal.index());
}

}  // namespace holdfast::crash
