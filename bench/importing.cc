// Bringing a caseload in from another system in one go: 1,000 children with an address, a worker
// and fifty notes each, made from a seed, through the whole of it: files read, every row checked,
// sealed, chained, indexed and synced. And the same folder again, which finds everything there.
#include <fstream>

#include "cli/import.h"
#include "measure.h"
#include "parts.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t children = 1'000;
constexpr std::size_t notes_a_child = 50;
constexpr double notes = children * notes_a_child;
constexpr double limit_us_a_note = 500;  ///< 2,000 notes a second

/// A caseload as another system would have it, the same from the same seed.
class Caseload {
 public:
  explicit Caseload(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::filesystem::create_directories(folder_);
  }
  void write() {
    auto people = file("children.csv");
    auto addresses = file("addresses.csv");
    auto events = file("notes.csv");
    people << "child_ref,given_name,family_name,date_of_birth,recorded_on\n";
    addresses << "address_ref,child_ref,street_address,postcode,lived_from\n";
    events << "note_ref,child_ref,sort,standing,happened_on,what,told_by,recorded_by,recorded_on\n";
    for (std::size_t n = 0; n < children; ++n) {
      people << "C" << n << ",Child" << any(400) << ",Family" << any(900) << ","
             << (*Date::from("2009-01-01") + static_cast<int>(any(1500))).text() << ",2022-01-03\n";
      addresses << "A" << n << ",C" << n << ",\"" << any(200) << " Mill Lane, Eastvale\",ZZ99 3VZ,"
                << "2020-05-01\n";
      for (std::size_t m = 0; m < notes_a_child; ++m) {
        const auto day = (*Date::from("2022-01-03") + static_cast<int>(any(900))).text();
        events << "N" << n << "-" << m << ",C" << n << ",contact,fact," << day << ",\"" << passage()
               << "\",Their worker,J. Smith," << day << "\n";
      }
    }
  }

 private:
  std::ofstream file(const char* name) const {
    return std::ofstream(folder_ / name, std::ios::binary);
  }
  std::size_t any(std::size_t below) {
    dice_ = dice_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(dice_ >> 33U) % below;
  }
  std::string passage() {
    std::string words;
    for (auto left = 1 + any(6); left > 0; --left)
      words += "Met at the centre, talked about the week, and said \"\"it was fine\"\" twice.\n";
    return words;
  }

  std::filesystem::path folder_;
  std::uint64_t dice_ = 20261103;
};

cli::ImportReport brought(Town& town, const std::filesystem::path& set) {
  return well(cli::import_set(town.desk,
                              {set, "", cli::Run::real, cli::BadRows::refuse, town.head(), {}},
                              [](cli::Stage, std::size_t, std::size_t) {}));
}

}  // namespace

void measure_import(const std::filesystem::path& folder) {
  Town town(folder, 1);
  Caseload(folder / "set").write();
  cli::ImportReport report;
  const auto first = cost_of([&] { report = brought(town, folder / "set"); });
  if (report.written != children * 2 + children * notes_a_child)
    stop(report.troubles.empty() ? "not all was brought in" : in_words(report.troubles.front()));
  const auto again = cost_of([&] { report = brought(town, folder / "set"); });
  if (report.written != 0) stop("a second run wrote something");
  const auto a_second = std::to_string(static_cast<int>(notes / first.wall_ms * 1000));
  print_limit({"Bringing in 1,000 children with 50,000 notes (" + a_second + " notes a second)",
               first.wall_ms * 1000 / notes, limit_us_a_note, "us a note"});
  print_row("Bringing in 1,000 children with 50,000 notes", spreads_of({first}));
  print_row("The same again: nothing is written", spreads_of({again}));
}

}  // namespace holdfast::bench
