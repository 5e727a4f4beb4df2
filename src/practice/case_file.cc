// Folding: first what was said of each entry, then what stands, area by area.
#include "practice/case_file.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "practice/history.h"
#include "practice/service/service.h"

namespace holdfast {

const Event& Told::standing() const {
  const auto at = std::ranges::find_if(since.rbegin(), since.rend(), [](const Entry& later) {
    return std::holds_alternative<Corrected>(later.what);
  });
  return at == since.rend() ? std::get<Event>(entry.what) : std::get<Corrected>(at->what).record;
}

const Told* History::find(EventId event) const {
  const auto at =
      std::ranges::find_if(told, [&](const Told& t) { return t.entry.envelope.event == event; });
  return at == told.end() ? nullptr : &*at;
}

History history_of(std::vector<Entry> entries) {
  History history;
  history.told.reserve(entries.size());
  for (auto& entry : entries) {
    const auto about = spoken_of(entry.what);
    if (!about) {
      history.told.push_back({std::move(entry), {}, false});
      continue;
    }
    // Corrections are few, so looking back along the list costs less than an index of it.
    const auto at =
        std::ranges::find_if(history.told.rbegin(), history.told.rend(),
                             [&](const Told& t) { return t.entry.envelope.event == *about; });
    if (at == history.told.rend()) continue;
    at->withdrawn = at->withdrawn || std::holds_alternative<Withdrawn>(entry.what);
    at->since.push_back(std::move(entry));
  }
  return history;
}

std::vector<Entry> open_entries_of(const History& history) {
  constexpr Clearance open{Compartment::open};
  std::vector<Entry> entries;
  const auto add = [&](const Entry& entry) {
    if (open.covers(entry.envelope.clearance)) entries.push_back(entry);
  };
  for (const auto& told : history.told) {
    add(told.entry);
    for (const auto& later : told.since) add(later);
  }
  std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.envelope.recorded; });
  return entries;
}

/// What each area makes of the entries, by AreaName; the service's list is folded apart.
struct GrowingFile::States {
  std::array<std::shared_ptr<void>, area_count> of_area;
  History history;

  States() {
    for (const auto* area : all_areas())
      if (area->name != AreaName::service) of(area->name) = area->new_state();
  }
  std::shared_ptr<void>& of(AreaName name) { return of_area[static_cast<std::size_t>(name)]; }
  void fold(const Event& event, const Envelope& envelope) {
    const auto& area = event.area();
    if (const auto& state = of(area.name)) area.fold(state.get(), event.held(), envelope);
  }
};

GrowingFile::GrowingFile(std::vector<Entry> entries) : states_(std::make_shared<States>()) {
  auto& states = *states_;
  states.history = history_of(std::move(entries));
  for (const auto& told : states.history.told)
    if (!told.withdrawn) states.fold(told.standing(), told.entry.envelope);
}

CaseFile GrowingFile::file() const {
  const auto part = [&]<class State>(std::shared_ptr<const State>& into) {
    const auto all = all_areas();
    const auto area = std::ranges::find(all, &type_tag<State>, &Area::state);
    assert(area != all.end());
    const auto* state = static_cast<const State*>(states_->of((*area)->name).get());
    into = std::shared_ptr<const State>(states_, state);
  };
  CaseFile file;
  part(file.attention);
  part(file.children);
  part(file.chronology);
  part(file.referrals);
  part(file.offending);
  part(file.victims);
  part(file.sharing);
  part(file.assessment);
  part(file.planning);
  part(file.delivery);
  part(file.writing);
  part(file.reviews);
  part(file.interventions);
  file.history = std::shared_ptr<const History>(states_, &states_->history);
  return file;
}

void GrowingFile::add(const Entry& entry) {
  states_->history.told.push_back({entry, {}, false});
  states_->fold(std::get<Event>(entry.what), entry.envelope);
}

CaseFile fold_case(std::vector<Entry> entries) { return GrowingFile(std::move(entries)).file(); }

ServiceFile fold_service(std::vector<Entry> entries, std::shared_ptr<const Calendar> calendar) {
  const auto history = history_of(std::move(entries));
  auto state = std::make_shared<service::State>();
  for (const auto& told : history.told) {
    const auto* event = in_area<service::Event>(told.standing());
    if (!told.withdrawn && event != nullptr) service::fold(*state, *event, told.entry.envelope);
  }
  return {std::move(state), std::move(calendar)};
}

}  // namespace holdfast
