// A share of a group with how sure it is. Of few children a share says little, and the width of its
// interval shows how little.
#pragma once
#include <optional>

namespace holdfast {

struct Interval {
  double from;
  double to;
};

/// The exact (Clopper-Pearson) 95% interval of a share: at least 95% sure however small the group.
/// Shares run from 0 to 1. Nothing where there is nobody to take a share of; `part` lies between 0
/// and `whole` (assert). Source: sources.md#exact-intervals
std::optional<Interval> exact_interval(int part, int whole);

}  // namespace holdfast
