// Wiring: the service's own stream has an id that follows from the service's key, so every node
// knows it.
#include "desk/desk.h"

#include "desk/live.h"
#include "desk/reading.h"

namespace holdfast::desk {
namespace {

StreamId service_stream(const ledger::Ledger& ledger) {
  const std::string parts[] = {"service"};
  return named_by<StreamId>(ledger.system_event_id(parts));
}

}  // namespace

Desk::Desk(ledger::Ledger& ledger_, ledger::AccessLog& log_, Shelf shelf_, Clock clock_,
           Chance chance_, std::shared_ptr<const Calendar> calendar_)
    : ledger(ledger_),
      log(log_),
      shelf(std::move(shelf_)),
      clock(std::move(clock_)),
      chance(std::move(chance_)),
      calendar(std::move(calendar_)),
      service(service_stream(ledger_)),
      cache(std::make_unique<Cache>(service)),
      homes(std::make_unique<Homes>()) {}

Desk::~Desk() = default;

}  // namespace holdfast::desk
