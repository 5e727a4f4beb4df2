// Clocks, percentiles, and rows of the tables.
#include "measure.h"

#include <algorithm>
#include <cstdio>

namespace holdfast::bench {
namespace {

double milliseconds_on(clockid_t clock) {
  timespec at{};
  ::clock_gettime(clock, &at);
  return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

/// The smallest value that at least `share` of them do not exceed.
double percentile(const std::vector<double>& sorted, double share) {
  const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
  return sorted.at(std::min(at, sorted.size() - 1));
}

template <double Cost::* Member>
Spread spread_by(const std::vector<Cost>& costs) {
  std::vector<double> values;
  for (const auto& cost : costs) values.push_back(cost.*Member);
  return spread_of(std::move(values));
}

}  // namespace

Meter::Meter()
    : own_(milliseconds_on(CLOCK_THREAD_CPUTIME_ID)),
      process_(milliseconds_on(CLOCK_PROCESS_CPUTIME_ID)),
      wall_(std::chrono::steady_clock::now()) {}

Cost Meter::spent() const {
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - wall_;
  return {milliseconds_on(CLOCK_THREAD_CPUTIME_ID) - own_,
          milliseconds_on(CLOCK_PROCESS_CPUTIME_ID) - process_, wall.count()};
}

Spread spread_of(std::vector<double> values) {
  std::ranges::sort(values);
  return {percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0.99)};
}

Spreads spreads_of(const std::vector<Cost>& costs) {
  return {costs.size(), spread_by<&Cost::own_ms>(costs), spread_by<&Cost::process_ms>(costs),
          spread_by<&Cost::wall_ms>(costs)};
}

std::string in_words(const Spread& spread) {
  char words[80];
  std::snprintf(words, sizeof words, "%.2f / %.2f / %.2f", spread.p50, spread.p95, spread.p99);
  return words;
}

void print_row(const std::string& what, const Spreads& spreads) {
  std::printf("| %s | %zu | %s | %s | %s |\n", what.c_str(), spreads.runs,
              in_words(spreads.own).c_str(), in_words(spreads.process).c_str(),
              in_words(spreads.wall).c_str());
  std::fflush(stdout);
}

void print_limit(const Limit& limit) {
  std::printf("LIMIT| %s | %.2f %s | %.2f %s | %s |\n", limit.what.c_str(), limit.seen,
              limit.unit.c_str(), limit.most, limit.unit.c_str(),
              limit.seen <= limit.most ? "met" : "**not met**");
  std::fflush(stdout);
}

}  // namespace holdfast::bench
