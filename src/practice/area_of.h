// From an area's own types and functions to what practice/area.h knows of it. Each area compiles
// its own in its .cc, so this stays out of headers.
#pragma once
#include "practice/area.h"
#include "records/event_io.h"

namespace holdfast {
namespace detail {

template <class AreaEvent, class State>
void fold_into(State& state, const std::shared_ptr<const void>& event, const Envelope& envelope) {
  // An area that keeps a record as it was folded is given it to share.
  if constexpr (requires(const std::shared_ptr<const AreaEvent>& shared) {
                  fold(state, shared, envelope);
                })
    fold(state, std::static_pointer_cast<const AreaEvent>(event), envelope);
  else
    fold(state, *static_cast<const AreaEvent*>(event.get()), envelope);
}

}  // namespace detail

/// Of the area whose header declares fold(State&, ...) and check(Situation, AreaEvent).
template <class AreaEvent, class State>
Area area_of(AreaName name, std::vector<Prompt> (*prompts)(const Situation&)) {
  return {.name = name,
          .event = &type_tag<AreaEvent>,
          .state = &type_tag<State>,
          .kinds = kinds_of<AreaEvent>(),
          .new_state = []() -> std::shared_ptr<void> { return std::make_shared<State>(); },
          .fold =
              [](void* state, const std::shared_ptr<const void>& event, const Envelope& envelope) {
                detail::fold_into<AreaEvent>(*static_cast<State*>(state), event, envelope);
              },
          .check =
              [](const Situation& situation, const void* event) {
                return check(situation, *static_cast<const AreaEvent*>(event));
              },
          .prompts = prompts};
}

}  // namespace holdfast
