// Folding: first what was said of each entry, then what stands, area by area.
#include "practice/case_file.h"

#include <algorithm>

#include "practice/event_sum.h"
#include "practice/history.h"

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

struct GrowingFile::States {
  attention::State attention;
  children::State children;
  chronology::State chronology;
  referrals::State referrals;
  offending::State offending;
  victims::State victims;
  History history;

  void fold(const Event& event, const Envelope& envelope) {
    if (const auto* c = in_area<attention::Event>(event)) attention::fold(attention, *c, envelope);
    if (const auto* c = in_area<children::Event>(event)) children::fold(children, *c, envelope);
    if (const auto c = shared_in_area<chronology::Event>(event))
      chronology::fold(chronology, c, envelope);
    if (const auto* r = in_area<referrals::Event>(event)) referrals::fold(referrals, *r, envelope);
    if (const auto* o = in_area<offending::Event>(event)) offending::fold(offending, *o, envelope);
    if (const auto* v = in_area<victims::Event>(event)) victims::fold(victims, *v, envelope);
  }
};

GrowingFile::GrowingFile(std::vector<Entry> entries) : states_(std::make_shared<States>()) {
  auto& states = *states_;
  states.history = history_of(std::move(entries));
  for (const auto& told : states.history.told)
    if (!told.withdrawn) states.fold(told.standing(), told.entry.envelope);
}

CaseFile GrowingFile::file() const {
  const auto part = [&]<class State>(const State& state) {
    return std::shared_ptr<const State>(states_, &state);
  };
  const auto& states = *states_;
  return {part(states.attention), part(states.children),  part(states.chronology),
          part(states.referrals), part(states.offending), part(states.victims),
          part(states.history)};
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
