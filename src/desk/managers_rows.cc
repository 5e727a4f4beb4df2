// See managers_rows.h.
#include "desk/managers_rows.h"

#include "desk/listing.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t rows_at_most = 20'000;
constexpr std::string_view all = "all";

}  // namespace

ledger::Row managers_row(std::string_view kind, std::vector<EventId> basis, const Answers& says,
                         std::int64_t at) {
  return {std::string(kind), std::string(all), {}, at, std::move(basis), json_of(says)};
}

Result<std::vector<ManagersRow>> managers_rows(Desk& desk, const access::Reader& reader,
                                               std::string_view kind) {
  std::vector<ManagersRow> list;
  if (!access::may(reader.role, access::Operation::countersign)) return list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found = desk.ledger.find(
      {std::string(kind), {std::string(all)}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  for (const auto& row : *found) {
    if (!sieve.shows({.record = row.stream}, row.row.clearance)) continue;
    if (auto says = answers_from(row.row.label)) list.push_back({row.stream, std::move(*says)});
  }
  return list;
}

}  // namespace holdfast::desk
