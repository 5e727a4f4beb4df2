// See watch.h.
#include "web/watch.h"

namespace holdfast::web {
namespace {

constexpr Need before_signing_in{access::Operation::anyone};

Response plain(int status, std::string words) {
  return {.status = status, .type = "text/plain; charset=utf-8", .body = std::move(words) + "\n"};
}

/// A request that a proxy passed on came from elsewhere, even where the proxy is on this machine.
bool is_from_this_machine(const Request& request) {
  const bool passed_on =
      request.headers.contains("x-forwarded-for") || request.headers.contains("forwarded");
  return !passed_on && (request.remote.starts_with("127.") || request.remote == "::1");
}

}  // namespace

std::vector<Route> watch_routes(Watch watch) {
  return {
      {Method::get, "/health", before_signing_in, [](const Visit&) { return plain(200, "alive"); }},
      {Method::get, "/ready", before_signing_in,
       [watch](const Visit&) {
         return watch.ready() ? plain(200, "ready") : plain(503, "not ready");
       }},
      {Method::get, "/metrics", before_signing_in,
       [watch](const Visit& visit) {
         if (watch.reach == MetricsReach::this_machine && !is_from_this_machine(visit.request))
           return plain(404, "not found");
         return Response{.type = "text/plain; version=0.0.4; charset=utf-8",
                         .body = watch.metrics->text()};
       }},
  };
}

}  // namespace holdfast::web
