// What happened, one JSON object a line, for people who run the service. Fields are named by us and
// hold no personal data: a request is known by its route's pattern, never by its path or query.
#pragma once
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>

#include "base/clock.h"

namespace holdfast::web {

enum class Level : std::uint8_t { info, warning, error };

struct LogField {
  std::string_view name;
  std::variant<std::string_view, std::int64_t, double> value;
};

/// {"time":"2026-11-03T16:40:00Z","level":"info","event":"request",...} and a line end.
std::string log_line(Moment now, Level level, std::string_view event,
                     std::initializer_list<LogField> fields);
/// As a JSON string with its quotes; bytes that are not UTF-8 become "?".
std::string json_quoted(std::string_view text);

/// Thread-safe: lines never mingle.
class Log {
 public:
  using Sink = std::function<void(std::string_view line)>;
  Log(Clock clock, Sink sink) : clock_(std::move(clock)), sink_(std::move(sink)) {}

  void note(Level level, std::string_view event, std::initializer_list<LogField> fields);

 private:
  Clock clock_;
  Sink sink_;
  std::mutex mutex_;
};

}  // namespace holdfast::web
