// See meetings.h. A row's token is a worker and a week, so that a week costs what is in it, however
// many years lie before it. Whether a time has passed is not in the row: it would be old by then.
#include "desk/meetings.h"

#include <algorithm>

#include "desk/listing.h"
#include "practice/delivery/delivery.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::string_view kind = "meeting";
constexpr std::size_t rows_at_most = 5'000;

std::string token_of(PersonId worker, Date monday) { return worker.text() + monday.text(); }

std::string_view standing_wire(delivery::Stands stands) {
  switch (stands) {
    case delivery::Stands::ahead:
    case delivery::Stands::nothing_recorded:
      return "open";
    case delivery::Stands::took_place:
      return "took_place";
    case delivery::Stands::absent:
      return "absent";
    case delivery::Stands::called_off:
      return "called_off";
  }
  return "";
}

std::vector<EventId> basis_of(const delivery::Appointment& one) {
  std::vector<EventId> basis{one.id()};
  if (!one.moved.empty()) basis.push_back(one.moved.back().id());
  if (one.contact)
    basis.push_back(one.contact->id());
  else if (one.absence)
    basis.push_back(one.absence->id());
  else if (one.off)
    basis.push_back(one.off->id());
  return basis;
}

std::optional<Meeting> meeting_in(const ledger::FoundRow& row) {
  const auto says = answers_from(row.row.label);
  if (!says) return std::nullopt;
  const auto appointment = EventId::from(text_in(*says, "appointment"));
  const auto worker = PersonId::from(text_in(*says, "worker"));
  const auto day = Date::from(text_in(*says, "day"));
  if (!appointment || !worker || !day) return std::nullopt;
  return Meeting{row.stream,
                 *appointment,
                 text_in(*says, "child"),
                 *worker,
                 *day,
                 text_in(*says, "time"),
                 text_in(*says, "sort"),
                 text_in(*says, "place"),
                 text_in(*says, "stands"),
                 {row.row.order}};
}

}  // namespace

Date week_of(Date day) { return day - weekday_of(day); }

std::vector<ledger::Row> meeting_rows(const Situation& s, const std::string& child) {
  std::vector<ledger::Row> rows;
  for (const auto& one : s.case_file.delivery->appointments) {
    const auto worker = delivery::worker_of(one);
    const auto day = delivery::day_of(one);
    const Answers says{{"child", {child}},
                       {"appointment", {one.id().text()}},
                       {"worker", {worker.text()}},
                       {"day", {day.text()}},
                       {"time", {delivery::time_of(one)}},
                       {"sort", {std::string(delivery::sort_wire(one))}},
                       {"place", {delivery::place_of(one)}},
                       {"stands", {std::string(standing_wire(delivery::standing_of(one, s.now)))}}};
    rows.push_back({std::string(kind),
                    token_of(worker, week_of(day)),
                    {},
                    delivery::moment_of(one).microseconds,
                    basis_of(one),
                    json_of(says)});
  }
  return rows;
}

Result<std::vector<Meeting>> meetings_of(Desk& desk, const access::Reader& reader,
                                         const std::vector<PersonId>& workers, Date monday) {
  std::vector<Meeting> list;
  if (workers.empty()) return list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  std::vector<std::string> tokens;
  for (const auto worker : workers) tokens.push_back(token_of(worker, monday));
  const auto found =
      desk.ledger.find({std::string(kind), tokens, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  for (const auto& row : *found) {
    if (!sieve.shows({.record = row.stream}, row.row.clearance)) continue;
    if (auto one = meeting_in(row)) list.push_back(std::move(*one));
  }
  std::ranges::stable_sort(list, {}, [](const Meeting& one) { return one.at; });
  return list;
}

}  // namespace holdfast::desk
