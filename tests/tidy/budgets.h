// The budgets that no single file breaks: medians, ninetieth percentiles, comment lines.
#pragma once
#include <string>
#include <vector>

#include "source.h"

namespace holdfast::tidy {

struct Figure {
  std::string name;
  int measured;
};

/// Over the product's C++, tests left out.
std::vector<Figure> figures_of(const Tree& tree);

/// Prints each figure beside its budget in `budgets` (lines "name limit"); the number of figures
/// that are worse than their budget, or have none.
int over_budget(const std::vector<Figure>& figures, const std::string& budgets);

}  // namespace holdfast::tidy
