// Opening a record of 500 entries through the pages' own handlers. Between two openings a bare
// insert is measured, so that the disk is as busy for the floor as for what stands on it.
#include <cstdlib>

#include "desk/reading.h"
#include "floors.h"
#include "govuk/html.h"
#include "measure.h"
#include "parts.h"
#include "practice/chronology/views.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t runs = 400;
constexpr std::size_t items_on_page = 100;
constexpr std::size_t sealed_bytes = 560;  ///< an entry of the long record, on average

struct Opening {
  Spreads page;
  Spreads insert;
};

template <class Act>
Opening measured(BareInsert& bare, const Act& act) {
  std::vector<Cost> pages;
  std::vector<Cost> inserts;
  for (std::size_t n = 0; n < runs; ++n) {
    inserts.push_back(cost_of([&] { bare.once(); }));
    pages.push_back(act());
  }
  return {spreads_of(pages), spreads_of(inserts)};
}

void hold_to(const std::string& what, const Opening& seen, double most_ms) {
  print_limit({what + ": own CPU p50", seen.page.own.p50, most_ms, "ms"});
  print_limit(
      {what + ": process CPU p50 (the log's writer too)", seen.page.process.p50, most_ms, "ms"});
  print_limit({what + ": wall p50, CPU limit + bare insert + 1", seen.page.wall.p50,
               most_ms + seen.insert.wall.p50 + 1, "ms"});
  print_limit({what + ": wall p50, CPU seen + bare insert + 1", seen.page.wall.p50,
               seen.page.own.p50 + seen.insert.wall.p50 + 1, "ms"});
}

/// The page of 100 events made of what is already opened.
void floor_of_rendering(const Town& town, StreamId record) {
  const auto& reader = town.worker(0);
  const auto opened = well(desk::open(town.desk, reader, {record, "chronology", {}}));
  const web::Request request{.path = "/records/" + record.text() + "/chronology"};
  const web::Visit visit{request, {}, reader, town.now(), "x"};
  std::vector<chronology::Line> items;
  for (const auto& item : opened.file.chronology->items)
    if (items.size() < items_on_page) items.push_back(&item);
  std::vector<Cost> costs;
  for (std::size_t n = 0; n < runs; ++n)
    costs.push_back(cost_of([&] {
      auto page = overview::record_page(visit, opened, "Chronology", overview::Part::chronology);
      page.main = chronology::timeline(opened, items);
      if (overview::plain_page(town.site, visit, std::move(page)).body.empty()) stop("no page");
    }));
  print_row("Floor: a page of 100 events rendered from ready data", spreads_of(costs));
}

void floor_of_unsealing() {
  const SealedEntries entries(long_record_entries, sealed_bytes);
  std::vector<Cost> costs;
  for (std::size_t n = 0; n < runs; ++n)
    costs.push_back(cost_of([&] { entries.hash_and_unseal(); }));
  print_row("Floor: 500 entries hashed and unsealed", spreads_of(costs));
}

void pages_of(const Town& town, StreamId record, BareInsert& bare) {
  struct Wanted {
    const char* name;
    const char* below;
  };
  for (const auto& [name, below] : {Wanted{"chronology", "/chronology"}, Wanted{"overview", ""}}) {
    const auto target = "/records/" + record.text() + below;
    const auto& reader = town.worker(0);
    const auto warm = measured(
        bare, [&] { return cost_of([&] { static_cast<void>(town.get(reader, target)); }); });
    const auto cold = measured(bare, [&] {
      town.desk.cache->drop(record);
      return cost_of([&] { static_cast<void>(town.get(reader, target)); });
    });
    const auto words = std::string("Opening the ") + name + " of 500 entries, ";
    print_row("Floor: a bare insert, synced, between warm openings", warm.insert);
    print_row(words + "warm", warm.page);
    print_row("Floor: a bare insert, synced, between cold openings", cold.insert);
    print_row(words + "cold", cold.page);
    hold_to(words + "warm", warm, 3);
    hold_to(words + "cold", cold, 5);
  }
}

}  // namespace

void measure_opening(const std::filesystem::path& folder) {
  Town town(folder, 1);
  const auto record = town.long_record(town.worker(0));
  town.pass(days_long(620));
  BareInsert bare(folder / "bare.db");
  floor_of_unsealing();
  floor_of_rendering(town, record);
  pages_of(town, record, bare);
}

}  // namespace holdfast::bench
