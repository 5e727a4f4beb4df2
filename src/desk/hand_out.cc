// See hand_out.h.
#include "desk/hand_out.h"

#include <algorithm>

#include "base/london.h"
#include "desk/reading.h"
#include "desk/victims.h"
#include "ledger/access_log.h"
#include "practice/service/service.h"
#include "practice/victims/victims.h"

namespace holdfast::desk {
namespace {

/// The record that a decision in force shuts, opens or bars somebody from; nothing where it has
/// ended, and for every other event.
struct InForce {
  const service::State& service;
  const Envelope& envelope;
  Date today;

  std::optional<StreamId> operator()(const service::RecordRestricted& r) const {
    const auto at = service.access.restricted.find(r.record);
    const bool last =
        at != service.access.restricted.end() && at->second.since == envelope.recorded;
    return last ? std::optional(r.record) : std::nullopt;
  }
  std::optional<StreamId> operator()(const service::Admitted& r) const {
    const bool lapsed = r.until && *r.until < today;
    const bool left = r.person && service::person_here(service, *r.person, today) == nullptr;
    return !lapsed && !left && among(service.access.admissions) ? std::optional(r.record)
                                                                : std::nullopt;
  }
  std::optional<StreamId> operator()(const service::Barred& r) const {
    return among(service.access.bars) ? std::optional(r.record) : std::nullopt;
  }
  std::optional<StreamId> operator()(const auto&) const { return std::nullopt; }

  bool among(const auto& list) const {
    return std::ranges::any_of(list, [&](const auto& one) { return one.id == envelope.event; });
  }
};

}  // namespace

Result<std::vector<std::pair<StreamId, Told>>> decisions_on(Desk& desk,
                                                            const std::vector<StreamId>& records) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  std::vector<std::pair<StreamId, Told>> found;
  for (auto& told : history_of((*whole)->entries).told) {
    const auto* event = in_area<service::Event>(told.standing());
    if (event == nullptr || told.withdrawn) continue;
    const InForce in_force{*service->service, told.entry.envelope, london_date(desk.clock.now())};
    const auto record = std::visit(in_force, *event);
    if (record && std::ranges::find(records, *record) != records.end())
      found.emplace_back(*record, std::move(told));
  }
  return found;
}

namespace {

bool may_open_all(const Place& place) {
  const auto& [standing, held, purpose, by_glass] = place.permission;
  const bool opens = standing == Standing::open || standing == Standing::purpose;
  return opens && std::ranges::all_of(place.whole->entries, [&](const Entry& entry) {
           return held.covers(entry.envelope.clearance);
         });
}

}  // namespace

Result<VictimOut> hand_out_victim(Desk& desk, const access::Reader& by, StreamId child,
                                  EventId token) {
  const auto record = victim_begun_by(desk, child, token);
  const auto place = place_of(desk, by, record);
  if (!place) return Unexpected{place.error()};
  if (place->whole->entries.empty() || !place->full.victims->added)
    return VictimOut(NotHandedOut::nothing_kept);
  if (!may_open_all(*place)) return VictimOut(NotHandedOut::not_for_you);
  auto handed = hand_out(desk, by, record);
  if (!handed) return Unexpected{handed.error()};
  return VictimOut(std::move(*handed));
}

Result<HandedOut> hand_out(Desk& desk, const access::Reader& by, StreamId record) {
  const ledger::Opening opening{.record = record,
                                .who = by.person,
                                .agency = by.agency,
                                .role = std::string(access::wire_of(by.role)),
                                .part = "export",
                                .purpose = "export",
                                .at = {}};
  if (auto noted = desk.log.note(opening); !noted) return Unexpected{noted.error()};
  const auto whole = read_whole(desk, record);
  if (!whole) return Unexpected{whole.error()};
  return HandedOut{record, (*whole)->entries,
                   fold_for(desk, record, *whole, Clearance::everything())};
}

HandedOut handed_out(const Opened& opened) {
  HandedOut made{opened.record, {}, opened.file};
  for (const auto& told : opened.file.history->told) {
    made.entries.push_back(told.entry);
    made.entries.insert(made.entries.end(), told.since.begin(), told.since.end());
  }
  std::ranges::stable_sort(made.entries, {},
                           [](const Entry& entry) { return entry.envelope.recorded; });
  return made;
}

Clearance clearance_of(const Told& told) {
  auto clearance = told.entry.envelope.clearance;
  for (const auto& later : told.since)
    if (std::holds_alternative<Corrected>(later.what))
      clearance = clearance.with(later.envelope.clearance);
  return clearance;
}

std::string json_of(const Entry& entry) {
  const auto& e = entry.envelope;
  auto content = content_of(entry.what, e.clearance, e.reason);
  content.claimed = e.claimed;
  const Answers plain{{"event", {e.event.text()}},
                      {"recorded", {e.recorded.text()}},
                      {"actor", {e.actor.text()}},
                      {"agency", {e.agency.text()}}};
  auto line = holdfast::json_of(plain);
  line.pop_back();
  return line + ",\"entry\":" + holdfast::json_of(content) + "}";
}

}  // namespace holdfast::desk
