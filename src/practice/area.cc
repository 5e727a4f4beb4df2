// The list of areas in their order, and an area found by the type of its events.
#include "practice/area.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace holdfast {

std::span<const Area* const> all_areas() {
  static const std::array<const Area*, area_count> all = {
      &attention::area(),     &children::area(), &chronology::area(), &referrals::area(),
      &offending::area(),     &victims::area(),  &sharing::area(),    &assessment::area(),
      &planning::area(),      &delivery::area(), &writing::area(),    &reviews::area(),
      &interventions::area(), &service::area()};
  return all;
}

const Area& area_of_events(const void* tag) {
  const auto all = all_areas();
  const auto at = std::ranges::find(all, tag, &Area::event);
  assert(at != all.end());
  return **at;
}

}  // namespace holdfast
