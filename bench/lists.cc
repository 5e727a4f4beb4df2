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
};

void measured(const Town& town, const Wanted& wanted) {
  std::vector<Cost> costs;
  for (std::size_t n = 0; n < wanted.times; ++n)
    costs.push_back(cost_of([&] {
      if (town.get(wanted.reader, wanted.target).body.find("/records/") == std::string::npos)
        stop("nothing was found");
    }));
  print_row(wanted.what, spreads_of(costs));
}

}  // namespace

void measure_lists(const std::filesystem::path& folder) {
  Town town(folder, people);
  for (std::size_t n = 0; n < cases; ++n)
    static_cast<void>(town.short_record(town.worker(n % people)));
  town.pass(days_long(60));
  measured(town, {"Home of a worker with 50 of 5,000 cases, all 50 asking for attention",
                  town.worker(0), "/"});
  measured(town, {"My cases, 50 of 5,000", town.worker(0), "/cases?of=mine"});
  measured(town, {"All cases, 5,000 (200 shown)", town.head(), "/cases?of=all", runs_of_the_long});
  measured(town,
           {"Find by two whole names among 5,000", town.worker(0), "/find?name=Jordan Ellis"});
  measured(town, {"Find by a last name among 5,000", town.worker(0), "/find?name=Ellis"});
  measured(town, {"Find by two letters among 5,000", town.worker(0), "/find?name=ma"});
}

}  // namespace holdfast::bench
