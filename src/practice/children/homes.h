// Where the child lives and lived, in order, and where what was told does not fit together.
#pragma once
#include <optional>
#include <vector>

#include "practice/children/children.h"

namespace holdfast::children {

/// One address for as long as it held. `until` is the day the next main address began, or the day
/// that was told; nothing while it holds.
struct Home {
  const Address* address;
  std::optional<Date> until;
};
/// Newest first. Places where the child also stays are among them.
std::vector<Home> homes(const State& state, Date today);

struct Conflict {
  const Address* one;
  const Address* other;
};
/// Main addresses of which only one can be right today: two places from one day; or one told later
/// that began earlier than the current one, without saying that it is over.
/// Source: sources.md#addresses
std::vector<Conflict> conflicting_homes(const State& state, Date today);

/// Is there an address that everybody on the case may see? Source: sources.md#addresses
void no_address(const Situation& situation, std::vector<Prompt>& into);
void homes_in_conflict(const Situation& situation, std::vector<Prompt>& into);

}  // namespace holdfast::children
