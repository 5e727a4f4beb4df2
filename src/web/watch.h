// What machines ask of the service: is it alive, is it ready for people, what has it counted. The
// counts are for whoever runs it, so they answer on the machine itself only, unless set otherwise.
#pragma once
#include <functional>
#include <vector>

#include "web/metrics.h"
#include "web/route.h"

namespace holdfast::web {

enum class MetricsReach { this_machine, anywhere };

struct Watch {
  const Metrics* metrics = nullptr;
  std::function<bool()> ready;  ///< ledger readable and writable, nothing stopping
  MetricsReach reach = MetricsReach::this_machine;
};

/// /health, /ready and /metrics.
std::vector<Route> watch_routes(Watch watch);

}  // namespace holdfast::web
