// What one act cost, and how costs spread over many. Own: processor time of the thread that asked.
// Process: of all threads together, so that what the access log's writer did for it counts too.
#pragma once
#include <chrono>
#include <ctime>
#include <string>
#include <vector>

namespace holdfast::bench {

struct Cost {
  double own_ms = 0;
  double process_ms = 0;
  double wall_ms = 0;
};

/// Reads the three clocks at its making and again at `spent`.
class Meter {
 public:
  Meter();
  Cost spent() const;

 private:
  double own_;
  double process_;
  std::chrono::steady_clock::time_point wall_;
};

template <class Act>
Cost cost_of(const Act& act) {
  const Meter meter;
  act();
  return meter.spent();
}

struct Spread {
  double p50 = 0;
  double p95 = 0;
  double p99 = 0;
};
Spread spread_of(std::vector<double> values);

struct Spreads {
  std::size_t runs = 0;
  Spread own;
  Spread process;
  Spread wall;
};
Spreads spreads_of(const std::vector<Cost>& costs);

/// "0.42 / 0.61 / 1.20"
std::string in_words(const Spread& spread);
/// One row of the first table of docs/benchmarks.md.
void print_row(const std::string& what, const Spreads& spreads);

/// One row of the second: a limit of the issue beside what was seen.
struct Limit {
  std::string what;
  double seen;
  double most;
  std::string unit;
};
void print_limit(const Limit& limit);

}  // namespace holdfast::bench
