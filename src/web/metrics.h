// What the service counts of itself, and the text Prometheus reads. Labels are route patterns and
// status codes only: nothing of what was asked or by whom.
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdfast::web {

/// Thread-safe.
class Metrics {
 public:
  struct Answer {
    std::string_view route;  ///< its pattern; "none" where no route matched
    int status = 0;
    double seconds = 0;
    std::uint64_t bytes = 0;
  };
  void answered(const Answer& answer);

  std::atomic<std::int64_t> connections{0};  ///< open now
  std::atomic<std::int64_t> in_flight{0};    ///< requests being answered now
  std::atomic<std::int64_t> queued{0};       ///< of those, waiting for a thread
  std::atomic<std::uint64_t> refused_connections{0};
  std::atomic<std::uint64_t> refused_busy{0};  ///< answered 503, the queue being full

  /// A number read when asked for. `name` begins with "holdfast_"; `read` must be thread-safe and
  /// outlive this.
  void gauge(std::string name, std::string help, std::function<double()> read);

  /// Prometheus text format 0.0.4.
  std::string text() const;

  static constexpr std::array<double, 12> bucket_limits_seconds = {
      0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

 private:
  struct Histogram {
    std::array<std::uint64_t, bucket_limits_seconds.size()> buckets{};
    std::uint64_t count = 0;
    double sum_seconds = 0;
    std::uint64_t bytes = 0;
  };
  struct Gauge {
    std::string name;
    std::string help;
    std::function<double()> read;
  };

  mutable std::mutex mutex_;
  std::map<std::pair<std::string, int>, std::uint64_t> by_status_;
  std::map<std::string, Histogram, std::less<>> by_route_;
  std::vector<Gauge> gauges_;
};

}  // namespace holdfast::web
