// A town's days, one after another, and what must hold of them.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "checks.h"
#include "ledger/ledger.h"
#include "ledger/verify.h"
#include "seen.h"

namespace holdfast::simulate {
namespace {

/// A folder of its own, gone when the town is.
struct Folder {
  std::filesystem::path path;

  Folder() {
    auto pattern = (std::filesystem::temp_directory_path() / "holdfast-town-XXXXXX").string();
    if (mkdtemp(pattern.data()) != nullptr) path = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    if (!path.empty()) std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
};

Result<store::Strongroom> strongroom(Over over, const Folder& folder, const HandClock& clock,
                                     const Chance& chance) {
  if (over == Over::memory) return store::open_memory(clock.clock(), chance);
  const auto paths = store::paths_under(folder.path);
  if (auto ready = store::prepare(paths, chance); !ready) return Unexpected{ready.error()};
  return store::open(paths, clock.clock(), chance);
}

std::string chain_of(const SimulatedTown& town) {
  const auto report = ledger::verify(town.store(), {});
  if (!report) return "verifying failed: " + report.error().words;
  return report->sound() ? "" : ledger::words_of(report->findings.front());
}

/// Nothing acknowledged is lost or doubled, and nothing stands there that nobody was told of.
std::string acknowledged_once(const SimulatedTown& town) {
  const auto streams = town.ledger().streams();
  if (!streams) return streams.error().words;
  auto expected = town.acknowledged();
  for (const auto& stream : *streams) {
    const auto read = town.ledger().read(stream);
    if (!read) return read.error().words;
    std::vector<EventId> there;
    for (const auto& entry : read->entries) there.push_back(entry.header.event);
    auto& wanted = expected[stream];
    std::ranges::sort(there);
    std::ranges::sort(wanted);
    if (there != wanted)
      return "record " + stream.text() + " has " + std::to_string(there.size()) + " entries, and " +
             std::to_string(wanted.size()) + " were acknowledged";
    expected.erase(stream);
  }
  return expected.empty() ? "" : "a whole record that was acknowledged is lost";
}

std::string rows_true(const SimulatedTown& town) {
  const auto records = desk::all_records(town.desk());
  if (!records) return records.error().words;
  for (const auto& record : *records) {
    const auto differed = desk::rebuild(town.desk(), record);
    if (!differed) return differed.error().words;
    if (*differed) return "the rows of record " + record.text() + " were not what a rebuild makes";
  }
  return "";
}

std::string replay_equals_live(const SimulatedTown& town) {
  const auto fresh = town.fresh_desk();
  for (const auto who : {head, worker, support}) {
    const auto& reader = town.person(who);
    for (std::size_t i = 0; i < town.plan().children.size(); ++i) {
      const auto record = town.record(i);
      const auto live = desk::open(town.desk(), reader, {record, "overview", {}});
      const auto replayed = desk::open(*fresh, reader, {record, "overview", {}});
      const bool equal = live && replayed ? written(*live, {}) == written(*replayed, {})
                                          : live.has_value() == replayed.has_value();
      if (!equal) return "a fresh desk shows record " + record.text() + " otherwise";
    }
  }
  return "";
}

/// Rows speak of a day: as the sweep of each morning makes them.
void morning(SimulatedTown& town) {
  static_cast<void>(rows_true(town));
  while (!rows_true(town).empty()) {
    // Each round mends one record.
  }
}

}  // namespace

Said days_hold(std::uint64_t seed, Over over) {
  constexpr std::size_t days = 6;
  Said said;
  const auto plan = plan_from(seed, days);
  const Folder folder;
  const HandClock clock;
  clock.turn_to(plan.days.front().front().at - hours(2));
  const auto chance = chance_from(seed);
  auto room = strongroom(over, folder, clock, chance);
  if (!room) return {.wrong = room.error().words};
  SimulatedTown town(plan, std::move(*room), clock, chance, Town::fuller);
  for (const auto& day : plan.days) {
    clock.turn_to(day.front().at);
    morning(town);
    for (const auto& act : day) {
      ++said.acts;
      said.done += town.act(act) ? 1 : 0;
      said.wrong = rows_true(town);
      if (!said.wrong.empty()) {
        said.wrong += " after act " + std::to_string(said.acts) + ", deed " +
                      std::to_string(static_cast<int>(act.deed));
        return said;
      }
    }
    for (const auto& check : {chain_of, acknowledged_once, replay_equals_live}) {
      said.wrong = check(town);
      if (!said.wrong.empty()) return said;
    }
  }
  return said;
}

}  // namespace holdfast::simulate
