// The two things that are held to be true of every town, each over one seed.
#pragma once
#include <cstdint>
#include <string>

namespace holdfast::simulate {

/// What was done, for the line that is printed; `wrong` is empty when all held.
struct Said {
  std::size_t acts = 0;
  std::size_t done = 0;
  /// Whether somebody who may see what is hidden saw two towns: a test that can fail. Chance may
  /// refuse all that was to be hidden in one pair of towns; not in all of them.
  bool differed = true;
  std::string wrong;
};

enum class Over { memory, sqlite };

/// After each act the rows are what a rebuild would make them; after each day the chain verifies,
/// a desk that remembers nothing shows the same as the one that does, and what was acknowledged is
/// there once.
Said days_hold(std::uint64_t seed, Over over);

/// Two towns that differ only in what some readers may not see are one town to those readers, and
/// what is hidden reaches none of them.
Said two_towns_hold(std::uint64_t seed);

}  // namespace holdfast::simulate
