// Recording one more event into records of 500 entries. The desk's own act is what the limits
// speak of; the whole POST, which opens the record first and logs that, is shown beside it.
#include "desk/reading.h"
#include "floors.h"
#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t runs = 400;
constexpr std::size_t records = 40;  ///< so that none grows much while it is measured

enum class Cached { warm, cold };

struct Recordings {
  Spreads acts;
  Spreads inserts;
};

struct Records {
  Town& town;
  std::vector<StreamId> streams;
  BareInsert& bare;
};

/// `act` on one record after another; before each its form is opened, so that it is warm, or it is
/// forgotten, so that it is cold.
template <class Act>
Recordings measured(const Records& on, Cached cached, const Act& act) {
  std::vector<Cost> acts;
  std::vector<Cost> inserts;
  auto& town = on.town;
  for (std::size_t n = 0; n < runs; ++n) {
    const auto record = on.streams.at(n % on.streams.size());
    if (cached == Cached::warm)
      well(desk::open(town.desk, town.worker(0), {record, "form:event", {}}));
    else
      town.desk.cache->drop(record);
    town.pass(seconds(1));
    inserts.push_back(cost_of([&] { on.bare.once(); }));
    acts.push_back(act(record));
  }
  return {spreads_of(acts), spreads_of(inserts)};
}

Cost by_desk(Town& town, StreamId record) {
  const desk::Recording what{town.fresh(), {{record, town.happening()}}, {}, ""};
  return cost_of([&] { well(desk::record(town.desk, town.worker(0), what)); });
}

Cost by_form(Town& town, StreamId record) {
  const auto today = london_date(town.now());
  const auto text = today.text();
  const std::vector<std::pair<std::string, std::string>> fields = {
      {"event", town.fresh().text()},
      {"sort", "contact"},
      {"happened_on-day", text.substr(8)},
      {"happened_on-month", text.substr(5, 2)},
      {"happened_on-year", text.substr(0, 4)},
      {"what", "Came to the appointment on time."},
      {"told_by", "Ms Okafor"},
      {"standing", "fact"}};
  const auto target = "/records/" + record.text() + "/events/new";
  return cost_of([&] { town.post(town.worker(0), target, fields); });
}

void print(const std::string& what, const Recordings& seen) {
  print_row("Floor: a bare insert, synced, between them", seen.inserts);
  print_row(what, seen.acts);
}

void hold_to(const std::string& what, const Recordings& seen, double most_ms) {
  print(what, seen);
  print_limit({what + ": own CPU p50", seen.acts.own.p50, most_ms, "ms"});
  print_limit({what + ": wall p95, two bare inserts (p95) + 8", seen.acts.wall.p95,
               2 * seen.inserts.wall.p95 + 8, "ms"});
}

}  // namespace

void measure_recording(const std::filesystem::path& folder) {
  Town town(folder, 1);
  std::vector<StreamId> streams;
  for (std::size_t n = 0; n < records; ++n) streams.push_back(town.long_record(town.worker(0)));
  town.pass(days_long(620));
  BareInsert bare(folder / "bare.db");
  const Records on{town, std::move(streams), bare};
  const auto desk = [&](StreamId record) { return by_desk(town, record); };
  const auto form = [&](StreamId record) { return by_form(town, record); };
  hold_to("Recording into 500 entries, warm", measured(on, Cached::warm, desk), 1.5);
  hold_to("Recording into 500 entries, cold", measured(on, Cached::cold, desk), 5);
  print("The whole POST of the form, warm", measured(on, Cached::warm, form));
}

}  // namespace holdfast::bench
