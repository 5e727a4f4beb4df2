// What is looked at most: home, the lists of cases and the search, in a service of 5,000 cases.
#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t runs = 300;
constexpr std::size_t runs_of_the_long = 30;
constexpr std::size_t people = 100;
constexpr std::size_t cases = 5'000;

struct Wanted {
  const char* what;
  const access::Reader& reader;
  const char* target;
  std::size_t times = runs;
  const char* holds = "/records/";  ///< a page without it found nothing
};

Spreads measured(const Town& town, const Wanted& wanted) {
  std::vector<Cost> costs;
  for (std::size_t n = 0; n < wanted.times; ++n)
    costs.push_back(cost_of([&] {
      const auto body = town.get(wanted.reader, wanted.target).body;
      if (body.find(wanted.holds) == std::string::npos) stop("nothing was found");
    }));
  auto seen = spreads_of(costs);
  print_row(wanted.what, seen);
  return seen;
}

/// The list that is looked at most, in a service of the size most have.
void measure_a_thousand(const std::filesystem::path& folder) {
  constexpr std::size_t few = 40;
  constexpr std::size_t thousand = 1'000;
  constexpr double most_ms = 5;
  std::filesystem::create_directories(folder);
  Town town(folder, few);
  for (std::size_t n = 0; n < thousand; ++n)
    static_cast<void>(town.short_record(town.worker(n % few)));
  town.pass(days_long(60));
  const auto seen =
      measured(town, {"All cases, 1,000 (a page of 50)", town.head(), "/cases?of=all"});
  print_limit({"A list of 1,000 cases: own CPU p50", seen.own.p50, most_ms, "ms"});
  measured(town, {"The same, sorted by worker", town.head(), "/cases?of=all&sort=worker"});
  measured(town, {"The same as a spreadsheet", town.head(), "/cases/export?as=xlsx&of=all",
                  runs_of_the_long, "PK"});
  measured(town, {"Home of a head of service, 1,000 cases", town.head(), "/", runs_of_the_long,
                  "/workload"});
}

}  // namespace

void measure_lists(const std::filesystem::path& folder) {
  measure_a_thousand(folder / "thousand");
  Town town(folder, people);
  for (std::size_t n = 0; n < cases; ++n)
    static_cast<void>(town.short_record(town.worker(n % people)));
  town.pass(days_long(60));
  measured(town, {"Home of a worker with 50 of 5,000 cases, all 50 asking for attention",
                  town.worker(0), "/"});
  measured(town, {"My cases, 50 of 5,000", town.worker(0), "/cases?of=mine"});
  measured(town,
           {"All cases, 5,000 (a page of 50)", town.head(), "/cases?of=all", runs_of_the_long});
  measured(town,
           {"Find by two whole names among 5,000", town.worker(0), "/find?name=Jordan Ellis"});
  measured(town, {"Find by a last name among 5,000", town.worker(0), "/find?name=Ellis"});
  measured(town, {"Find by two letters among 5,000", town.worker(0), "/find?name=ma"});
}

}  // namespace holdfast::bench
