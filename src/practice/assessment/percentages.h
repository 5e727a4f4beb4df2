// How a judgement sits beside a percentage that was worked out for the same child before it: a
// question to managers about both, and no target of either. Source: sources.md#tools
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "practice/assessment/assessment.h"

namespace holdfast::assessment {

/// Of a hundred alike, within two years; nothing: the tool gives none.
std::optional<int> two_year_percentage(const Situation& situation, const ToolCompleted& completed);

/// A band of percentages, and the level of likelihood of reoffending that was signed next after.
struct Beside {
  int percentage = 0;
  Level level{};
  std::vector<EventId> basis;
};
std::vector<Beside> judged_beside(const Situation& situation);

/// Bands are a local default: a quarter each, the last with its end.
inline constexpr int percentage_bands = 4;
int band_of(int percentage);  ///< 0 to 3
/// "25 to 49"
std::string_view band_words(int band);

}  // namespace holdfast::assessment
