// What of a plan is compared with other children's plans: each passage somebody wrote of what is
// done when a scenario begins, and of what restricts a child and why.
#pragma once
#include <string>
#include <vector>

namespace holdfast {
class Event;
}

namespace holdfast::planning {

/// Empty for every other record. What allows a restriction is left out: the words of an order are
/// rightly the same for every child. Source: sources.md#contingencies
std::vector<std::string> passages_of(const holdfast::Event& event);

/// Whether each part of these words (parted as `between_parts`) stands in one of the passages.
bool stand_in(std::string_view words, const std::vector<std::string>& passages);

}  // namespace holdfast::planning
