// Fifty workers recording at once, each again as soon as the last is kept: on a record each, and
// all on one. Nothing may be lost: every receipt is looked for afterwards.
#include <cstdio>
#include <set>
#include <thread>

#include "desk/reading.h"
#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t people = 50;
constexpr std::size_t events_each = 20;
constexpr double most_ms = 250;

/// What one worker is to record, made before the clock runs: the town's dice are one thread's.
struct Shift {
  const access::Reader* reader = nullptr;
  std::vector<desk::Recording> recordings;
  std::vector<Cost> costs;
};

void work(const Town& town, Shift& shift) {
  for (const auto& recording : shift.recordings)
    shift.costs.push_back(
        cost_of([&] { well(desk::record(town.desk, *shift.reader, recording)); }));
}

std::vector<Shift> shifts(Town& town, const std::vector<StreamId>& records) {
  std::vector<Shift> all(people);
  for (std::size_t n = 0; n < people; ++n) {
    all[n].reader = &town.worker(n);
    for (std::size_t e = 0; e < events_each; ++e)
      all[n].recordings.push_back(
          {town.fresh(), {{records.at(n % records.size()), town.happening()}}, {}, ""});
  }
  return all;
}

std::size_t missing(Town& town, const std::vector<Shift>& all) {
  std::set<std::pair<StreamId, EventId>> kept;
  std::set<StreamId> records;
  for (const auto& shift : all)
    for (const auto& one : shift.recordings) records.insert(one.parts.front().record);
  for (const auto& record : records) {
    const auto stream = well(town.desk.ledger.read(record));
    for (const auto& entry : stream.entries)
      if (!kept.emplace(record, entry.header.event).second) stop("an event stands there twice");
  }
  std::size_t gone = 0;
  for (const auto& shift : all)
    for (const auto& one : shift.recordings)
      gone += kept.contains({one.parts.front().record, one.event}) ? 0 : 1;
  return gone;
}

void measured(Town& town, const std::string& what, const std::vector<StreamId>& records) {
  auto all = shifts(town, records);
  const auto whole = cost_of([&] {
    std::vector<std::jthread> threads;
    for (auto& shift : all) threads.emplace_back([&] { work(town, shift); });
  });
  std::vector<Cost> costs;
  for (const auto& shift : all) costs.insert(costs.end(), shift.costs.begin(), shift.costs.end());
  // The process's time belongs to fifty acts at once: what one costs is the whole, shared out.
  for (auto& cost : costs) cost.process_ms = whole.process_ms / static_cast<double>(costs.size());
  const auto seen = spreads_of(costs);
  char rate[60];
  std::snprintf(rate, sizeof rate, " (%.0f a second)",
                static_cast<double>(costs.size()) / whole.wall_ms * 1000);
  print_row(what + rate, seen);
  print_limit({what + ": lost", static_cast<double>(missing(town, all)), 0, ""});
  print_limit({what + ": wall p99", seen.wall.p99, most_ms, "ms"});
}

}  // namespace

void measure_many(const std::filesystem::path& folder) {
  Town town(folder, people);
  std::vector<StreamId> records;
  for (std::size_t n = 0; n < people; ++n) records.push_back(town.long_record(town.worker(n)));
  town.pass(days_long(620));
  for (std::size_t n = 0; n < people; ++n) {
    well(desk::state_purpose(town.desk, town.worker(n), records.front(), "duty"));
    well(desk::open(town.desk, town.worker(n), {records.at(n), "form:event", {}}));
  }
  measured(town, "50 workers at once, each on a record of their own", records);
  measured(town, "50 workers at once, all on one record", {records.front()});
}

}  // namespace holdfast::bench
