// Taking steps: read, ask the rule, append what the system did. Nobody's permission is asked,
// because nobody is shown anything.
#include "desk/steps.h"

#include <algorithm>

#include "desk/writing.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t rows_at_most = 5'000;

/// The whole record as the system sees it.
Result<Place> place_for_system(Desk& desk, StreamId record) {
  Place place;
  auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  auto whole = read_joined(desk, *service->service, record);
  if (!whole) return Unexpected{whole.error()};
  place.record = record;
  place.now = desk.clock.now();
  place.service = std::move(*service);
  place.full = fold_for(desk, record, *whole, Clearance::everything());
  place.whole = std::move(*whole);
  return place;
}

EventId step_id(const Desk& desk, EventId item, Rung rung) {
  const std::string parts[] = {std::string(sharing::ladder_rule), item.text(),
                               std::to_string(static_cast<int>(rung))};
  return desk.ledger.system_event_id(parts);
}

/// The last change of a setting, or the beginning of the service: what the figures were is found by
/// it. Never the head of the service's list: that moves with decisions about records that whoever
/// reads the step may know nothing of.
Result<std::string> settings_head(Desk& desk) {
  const auto whole = read_whole(desk, desk.service);
  if (!whole) return Unexpected{whole.error()};
  std::string head;
  for (const auto& entry : (*whole)->entries) {
    const auto* told = std::get_if<Event>(&entry.what);
    const auto* said = told != nullptr ? in_area<service::Event>(*told) : nullptr;
    const bool sets = said != nullptr && std::holds_alternative<service::SettingChanged>(*said);
    if (head.empty() || sets) head = entry.envelope.event.text();
  }
  return head;
}

/// By any of their posts, with what the record admits them to. Whoever was asked may read what they
/// were asked.
bool may_read(const Situation& situation, const Place& place, PersonId person, const Told& told) {
  const auto& state = *place.service.service;
  const auto at = state.people.find(person);
  if (at == state.people.end()) return false;
  const auto item = told.entry.envelope.event;
  for (const auto& one : sharing::for_agencies(situation))
    if (one.item == item && service::post_at(at->second, one.agency) != nullptr) return true;
  return std::ranges::any_of(at->second.posts, [&](const service::Post& post) {
    const access::Reader reader{person, post.agency, post.role, false, {}};
    return permission(state, reader, {place.record, {}, {}}, place.now)
        .held.covers(told.entry.envelope.clearance);
  });
}

struct Hearing {
  std::vector<PersonId> people;
  bool as_meant = false;  ///< those whom the step is for, and not the next above
};
/// A message says that something waits. Who may not read it would learn that it is there and could
/// do nothing: then those hear of it who may, the next above first.
Hearing hear_of(const Situation& situation, const Place& place, const Told& told, Rung rung) {
  const auto item = told.entry.envelope.event;
  for (auto at = static_cast<int>(rung); at <= static_cast<int>(Rung::heads); ++at) {
    auto people = sharing::told_at(situation, item, static_cast<Rung>(at));
    std::erase_if(people, [&](PersonId one) { return !may_read(situation, place, one, told); });
    if (!people.empty()) return {std::move(people), at == static_cast<int>(rung)};
  }
  return {};
}

struct Steps {
  std::vector<Addition> additions;
  std::vector<PersonId> told;  ///< each once
};

Result<Steps> steps_on(Desk& desk, const Place& place) {
  Steps steps;
  const Across across;
  const Situation situation{place.full, place.service, across, {}, place.now};
  const auto head = settings_head(desk);
  if (!head) return Unexpected{head.error()};
  for (const auto& late : sharing::late(situation)) {
    const auto* told = place.full.history->find(late.waits.item);
    if (told == nullptr) continue;
    for (const auto& step : late.steps) {
      const auto [people, as_meant] = hear_of(situation, place, *told, step.rung);
      const auto heard = as_meant ? sharing::Heard::by_somebody : sharing::Heard::by_nobody;
      const Event what = sharing::step_taken(late.waits, step, heard, *head);
      steps.additions.push_back({place.record, what, told->entry.envelope.clearance, "", nullptr,
                                 step_id(desk, late.waits.item, step.rung)});
      for (const auto& person : people)
        if (std::ranges::find(steps.told, person) == steps.told.end()) steps.told.push_back(person);
    }
  }
  return steps;
}

}  // namespace

Result<std::vector<StreamId>> records_with_steps(Desk& desk) {
  const auto found = desk.ledger.find({"step", {"next"}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const auto now = desk.clock.now();
  std::vector<StreamId> records;
  for (const auto& row : *found)
    if (row.row.order <= now.microseconds) records.push_back(row.stream);
  return records;
}

Result<std::vector<PersonId>> take_steps(Desk& desk, StreamId record) {
  const auto turn = desk.cache->turn({record});
  for (int tries = 0; tries < most_tries; ++tries) {
    auto place = place_for_system(desk, record);
    if (!place) return Unexpected{place.error()};
    auto steps = steps_on(desk, *place);
    if (!steps) return Unexpected{steps.error()};
    if (steps->additions.empty()) return std::vector<PersonId>{};
    const Writer writer{*steps->additions.front().event, {}, {}};
    const auto done = try_append(desk, writer.event,
                                 {prepared_together(std::move(*place), writer, steps->additions)});
    if (!done) continue;
    if (*done) return std::move(steps->told);
    const auto* failure = std::get_if<Failure>(&done->error());
    return Unexpected{failure != nullptr ? *failure : Failure{}};
  }
  return std::vector<PersonId>{};
}

}  // namespace holdfast::desk
