// A budget is the aim where the tree meets it, and today's figure where it does not yet: worse
// fails, better is said, so that the number can be lowered.
#include "budgets.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>

#include "functions.h"

namespace holdfast::tidy {
namespace {

constexpr int parameters_limit = 4;

/// The value that this share of the values does not exceed.
int quantile(std::vector<int> values, int percent) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[(values.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

/// Figures of which more is better.
bool is_floor(const std::string& name) { return name.ends_with("_at_least"); }

}  // namespace

std::vector<Figure> figures_of(const Tree& tree) {
  std::vector<int> files, functions;
  int comments = 0, lines = 0, crowded = 0;
  for (const auto& file : tree.files) {
    if (!is_product(file)) continue;
    files.push_back(static_cast<int>(file.lines.size()));
    comments += file.comment_lines;
    lines += static_cast<int>(file.lines.size());
    for (const auto& function : functions_of(file)) {
      functions.push_back(function.length);
      crowded += function.parameters > parameters_limit;
    }
  }
  const int code = std::max(lines - comments, 1);
  return {{"file_lines_median", quantile(files, 50)},
          {"file_lines_p90", quantile(files, 90)},
          {"function_lines_median", quantile(functions, 50)},
          {"function_lines_p90", quantile(functions, 90)},
          {"functions_of_more_than_4_parameters", crowded},
          {"comment_lines_per_100_of_code_at_least", comments * 100 / code}};
}

int over_budget(const std::vector<Figure>& figures, const std::string& budgets) {
  std::map<std::string, int> limits;
  std::istringstream lines(budgets);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string name;
    int limit = 0;
    if (words >> name >> limit && name != "#") limits[name] = limit;
  }
  int worse = 0;
  for (const auto& [name, measured] : figures) {
    const auto limit = limits.find(name);
    const bool kept = limit != limits.end() &&
                      (is_floor(name) ? measured >= limit->second : measured <= limit->second);
    std::printf("  %-40s %4d  budget %s%s\n", name.c_str(), measured,
                limit == limits.end() ? "none" : std::to_string(limit->second).c_str(),
                kept ? "" : "  WORSE");
    worse += !kept;
  }
  return worse;
}

}  // namespace holdfast::tidy
