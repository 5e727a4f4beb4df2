// A shelf in memory: the naive one that tests and simulations use, and that says plainly what every
// other shelf must do. Several threads may use it at once.
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/shelf.h"

namespace holdfast::access {

struct MemoryShelfRow {
  Bytes value;
  std::optional<Moment> expires;
};

struct MemoryShelfRows {
  std::mutex guard;
  std::map<std::string, MemoryShelfRow, std::less<>> rows;
  Moment latest;  ///< that anybody asked about: put_if is not told the time
};

/// The shelf lives as long as any copy of its functions. `rows`, when given, can be looked into.
Shelf memory_shelf(std::shared_ptr<MemoryShelfRows> rows = std::make_shared<MemoryShelfRows>());

}  // namespace holdfast::access
