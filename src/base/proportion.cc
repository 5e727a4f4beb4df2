// The one file that reads Boost's mathematics. The ends of the interval are quantiles of beta
// distributions: each is where the tail beyond it holds half of what may be missed.
#include "base/proportion.h"

#include <boost/math/special_functions/beta.hpp>
#include <cassert>

namespace holdfast {

std::optional<Interval> exact_interval(int part, int whole) {
  assert(part >= 0 && part <= whole);
  constexpr double tail = 0.025;
  if (whole == 0) return std::nullopt;
  const double in = part;
  const double out = whole - part;
  return Interval{part == 0 ? 0.0 : boost::math::ibeta_inv(in, out + 1, tail),
                  part == whole ? 1.0 : boost::math::ibeta_inv(in + 1, out, 1 - tail)};
}

}  // namespace holdfast
