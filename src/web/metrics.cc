// See metrics.h.
#include "web/metrics.h"

#include <cstdio>

namespace holdfast::web {
namespace {

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

std::string quoted(std::string_view label) {
  std::string text = "\"";
  for (const char c : label) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

void head(std::string& out, std::string_view name, std::string_view kind, std::string_view help) {
  out.append("# HELP ").append(name).append(" ").append(help);
  out.append("\n# TYPE ").append(name).append(" ").append(kind).append("\n");
}

void single(std::string& out, std::string_view name, std::string_view kind, std::string_view help,
            double value) {
  head(out, name, kind, help);
  out.append(name).append(" ").append(number(value)).append("\n");
}

}  // namespace

void Metrics::answered(const Answer& answer) {
  const std::lock_guard lock{mutex_};
  ++by_status_[{std::string{answer.route}, answer.status}];
  auto& histogram = by_route_[std::string{answer.route}];
  for (std::size_t i = 0; i < bucket_limits_seconds.size(); ++i)
    if (answer.seconds <= bucket_limits_seconds[i]) ++histogram.buckets[i];
  ++histogram.count;
  histogram.sum_seconds += answer.seconds;
  histogram.bytes += answer.bytes;
}

void Metrics::gauge(std::string name, std::string help, std::function<double()> read) {
  const std::lock_guard lock{mutex_};
  gauges_.push_back({std::move(name), std::move(help), std::move(read)});
}

std::string Metrics::text() const {
  std::string out;
  const std::lock_guard lock{mutex_};
  head(out, "holdfast_requests_total", "counter", "Requests answered, by route and status.");
  for (const auto& [key, count] : by_status_)
    out += "holdfast_requests_total{route=" + quoted(key.first) + ",status=\"" +
           std::to_string(key.second) + "\"} " + std::to_string(count) + "\n";
  head(out, "holdfast_request_seconds", "histogram", "From the last byte read to the last sent.");
  for (const auto& [route, histogram] : by_route_) {
    const auto label = "{route=" + quoted(route);
    for (std::size_t i = 0; i < bucket_limits_seconds.size(); ++i)
      out += "holdfast_request_seconds_bucket" + label + ",le=\"" +
             number(bucket_limits_seconds[i]) + "\"} " + std::to_string(histogram.buckets[i]) +
             "\n";
    out += "holdfast_request_seconds_bucket" + label + ",le=\"+Inf\"} " +
           std::to_string(histogram.count) + "\n";
    out += "holdfast_request_seconds_sum" + label + "} " + number(histogram.sum_seconds) + "\n";
    out += "holdfast_request_seconds_count" + label + "} " + std::to_string(histogram.count) + "\n";
  }
  head(out, "holdfast_response_bytes_total", "counter", "Bytes of bodies sent, by route.");
  for (const auto& [route, histogram] : by_route_)
    out += "holdfast_response_bytes_total{route=" + quoted(route) + "} " +
           std::to_string(histogram.bytes) + "\n";
  const auto as_number = [](const auto& atomic) { return static_cast<double>(atomic.load()); };
  single(out, "holdfast_connections", "gauge", "Connections open.", as_number(connections));
  single(out, "holdfast_in_flight", "gauge", "Requests being answered.", as_number(in_flight));
  single(out, "holdfast_queued", "gauge", "Requests waiting for a thread.", as_number(queued));
  single(out, "holdfast_refused_connections_total", "counter",
         "Connections closed at once because too many were open.", as_number(refused_connections));
  single(out, "holdfast_refused_busy_total", "counter",
         "Requests answered 503 because too many were waiting.", as_number(refused_busy));
  for (const auto& gauge : gauges_) single(out, gauge.name, "gauge", gauge.help, gauge.read());
  return out;
}

}  // namespace holdfast::web
