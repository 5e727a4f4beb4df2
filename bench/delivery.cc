// The week of a team of 20 workers with ten children each, whose appointments go back twelve weeks;
// and one worker's own.
#include "practice/delivery/delivery.h"

#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t workers = 20;
constexpr std::size_t children_each = 10;
constexpr int weeks = 12;
constexpr std::size_t runs = 400;
constexpr double week_ms = 50;

/// One post, as the journey makes a series.
void appoint(Town& town, const access::Reader& worker, StreamId record, int weekday) {
  delivery::AppointmentMade first{.meeting_sort = delivery::Sort::office,
                                  .meeting_day = london_date(town.now()) + weekday,
                                  .meeting_time = {"16:30"},
                                  .weeks_running = {weeks},
                                  .meeting_with = worker.person,
                                  .meeting_place = {"The centre, by the kitchen"},
                                  .meeting_for = {"To go on with what was begun last week"}};
  desk::Recording series{.event = town.fresh(), .parts = {}, .more = {}, .reason = "", .seen = ""};
  for (auto& one : delivery::weekly(first))
    series.parts.push_back({record, Event(delivery::Event(std::move(one)))});
  well(desk::record(town.desk, worker, series));
}

Spreads measured(const Town& town, const access::Reader& reader, const std::string& target,
                 const char* what) {
  std::vector<Cost> costs;
  for (std::size_t n = 0; n < runs; ++n)
    costs.push_back(cost_of([&] {
      const auto body = town.get(reader, target).body;
      if (body.find("/contacts/") == std::string::npos) stop("the week is empty");
    }));
  auto seen = spreads_of(costs);
  print_row(what, seen);
  return seen;
}

}  // namespace

void measure_delivery(const std::filesystem::path& folder) {
  constexpr int working_days = 5;
  Town town(folder, workers);
  for (std::size_t n = 0; n < workers; ++n)
    for (std::size_t child = 0; child < children_each; ++child)
      appoint(town, town.worker(n), town.short_record(town.worker(n)),
              static_cast<int>(child % working_days));
  town.pass(days_long(weeks / 2 * 7));
  const auto team = measured(town, town.head(), "/week/team",
                             "The week of 20 workers, 200 appointments of 2,400");
  const auto own = measured(town, town.worker(0), "/week", "One worker's week of it");
  print_limit({"The week of 20 workers: own CPU p50", team.own.p50, week_ms, "ms"});
  print_limit({"One worker's week: own CPU p50", own.own.p50, week_ms, "ms"});
}

}  // namespace holdfast::bench
