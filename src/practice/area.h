// The closed list of areas, and an area as whatever goes through all of them knows one: by what can
// be done with its events and its state, without reading its header. So a change to one area's
// records compiles that area and its pages again, and nothing that only passes events on.
#pragma once
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "practice/prompt.h"
#include "records/envelope.h"
#include "records/kinds.h"

namespace holdfast {
struct Situation;

/// A switch over it has no default, so the compiler finds what a new area forgot.
enum class AreaName {
  attention,
  children,
  chronology,
  referrals,
  offending,
  victims,
  sharing,
  assessment,
  planning,
  delivery,
  writing,
  reviews,
  interventions,
  service
};
inline constexpr std::size_t area_count = 14;

/// Tells types apart where their values are passed as void: an address for each.
template <class T>
inline constexpr char type_tag = 0;

/// Made once in the area's own .cc by area_of (practice/area_of.h). Events and states are the
/// area's own types, passed as void.
struct Area {
  AreaName name;
  const void* event;  ///< the type_tag of its events
  const void* state;  ///< the type_tag of what it makes of them
  Kinds kinds;
  std::shared_ptr<void> (*new_state)();
  void (*fold)(void* state, const std::shared_ptr<const void>& event, const Envelope& envelope);
  Problems (*check)(const Situation& situation, const void* event);
  /// Null where the area asks nothing of a child's record.
  std::vector<Prompt> (*prompts)(const Situation& situation);
  /// The day it says something happened; null where none of its records tells of a day.
  std::optional<Date> (*happened_on)(const void* event) = nullptr;
};

/// One line an area; each is defined in the area's own .cc.
namespace attention {
const Area& area();
}
namespace children {
const Area& area();
}
namespace chronology {
const Area& area();
}
namespace referrals {
const Area& area();
}
namespace offending {
const Area& area();
}
namespace victims {
const Area& area();
}
namespace sharing {
const Area& area();
}
namespace assessment {
const Area& area();
}
namespace planning {
const Area& area();
}
namespace delivery {
const Area& area();
}
namespace writing {
const Area& area();
}
namespace reviews {
const Area& area();
}
namespace interventions {
const Area& area();
}
namespace service {
const Area& area();
}

/// In the order of AreaName, in which they are asked.
std::span<const Area* const> all_areas();
/// The area whose events have that type_tag. There must be one.
const Area& area_of_events(const void* tag);

}  // namespace holdfast
