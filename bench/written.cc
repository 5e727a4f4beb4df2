// Searching what was written among a million notes: run by hand, since making them takes minutes.
// The words follow a few hundred common ones and a long tail, as words do, and are made of parts,
// so that many begin alike.
#include <cmath>
#include <cstdio>
#include <random>

#include "desk/name_keys.h"
#include "measure.h"
#include "parts.h"
#include "store/open.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t notes = 1'000'000;
constexpr std::size_t notes_a_record = 50;
constexpr std::size_t words_a_note = 40;
constexpr std::size_t vocabulary = 50'000;
constexpr double limit_ms = 300;

constexpr std::string_view parts[] = {
    "re",  "con", "in",  "de",  "pro", "un",  "dis", "com", "ex", "per", "sup", "pre",
    "sta", "ma",  "par", "se",  "ac",  "tra", "car", "mis", "be", "al",  "for", "ap",
    "en",  "sc",  "co",  "po",  "mo",  "br",  "ha",  "la",  "st", "ch",  "fa",  "no",
    "wa",  "te",  "li",  "ru",  "go",  "da",  "gra", "pla", "ho", "vi",  "ki",  "ju",
    "ny",  "ze",  "ow",  "ick", "ent", "ing", "ed",  "er",  "ly", "ness"};

/// The same rank is always the same word; common ones are short.
std::string word_of(std::size_t rank) {
  std::mt19937 random(static_cast<unsigned>(rank));
  const std::size_t most = rank < 300 ? 2 : 4;
  std::uniform_int_distribution<std::size_t> which(0, std::size(parts) - 1);
  std::string word;
  for (auto n = std::uniform_int_distribution<std::size_t>(1, most)(random) + 1; n > 0; --n)
    word += parts[std::min(which(random), which(random))];
  return word;
}

/// Rank r comes about as often as 1/r.
class Zipf {
 public:
  explicit Zipf(unsigned seed) : random_(seed) {}
  std::size_t rank() {
    const double u = std::uniform_real_distribution<double>(0, 1)(random_);
    return static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary), u));
  }

 private:
  std::mt19937 random_;
};

void fill(const Town& town, Zipf& zipf, const Chance& chance) {
  for (std::size_t n = 0; n < notes; n += notes_a_record) {
    const auto entry = EventId::random(chance);
    ledger::StreamAppend append{StreamId::random(chance), 0, {}, {}, {}};
    append.entries.push_back(
        {entry, PersonId::random(chance), AgencyId::random(chance), {Compartment::open}, "{}"});
    for (std::size_t i = 0; i < notes_a_record; ++i) {
      ledger::TextRow row{EventId::random(chance), {}, {Compartment::open}, {entry}};
      std::string note;
      for (std::size_t w = 0; w < words_a_note; ++w) note += " " + word_of(zipf.rank());
      row.words = desk::written_keys(note);
      append.texts.rows.push_back(std::move(row));
    }
    if (!town.desk.ledger.append({&append, 1})) std::exit(1);
  }
}

using Asked = std::string (*)(const std::string& word);

void search(const Town& town, Zipf& zipf, const std::string& what, const Asked& asked) {
  for (std::size_t count = 1; count <= 3; ++count) {
    std::vector<Cost> costs;
    for (int n = 0; n < 200; ++n) {
      ledger::TextQuery query{.limit = 200};
      std::string typed;
      for (std::size_t w = 0; w < count; ++w) typed += " " + asked(word_of(zipf.rank()));
      query.words = desk::keys_looked_for(typed);
      costs.push_back(cost_of([&] {
        if (!town.desk.ledger.find_texts(query)) std::exit(1);
      }));
    }
    const auto named = "A million notes: the first 200 with " + std::to_string(count) + " " + what;
    const auto spread = spreads_of(costs);
    print_row(named, spread);
    print_limit({named + ": wall p95", spread.wall.p95, limit_ms, "ms"});
  }
}

}  // namespace

void measure_written(const std::filesystem::path& folder) {
  Town town(folder, 1);
  Zipf zipf(3);
  const auto& chance = town.desk.chance;
  const auto making = cost_of([&] { fill(town, zipf, chance); });
  std::printf("| Index of a million notes made: %.0f s |\n", making.wall_ms / 1000);
  std::printf(
      "| Bytes of the database: %ju MB |\n",
      static_cast<std::uintmax_t>(std::filesystem::file_size(folder / "holdfast.db") >> 20));
  search(town, zipf, "words", [](const std::string& word) { return word; });
  search(town, zipf, "beginnings", [](const std::string& word) { return word.substr(0, 4); });
}

}  // namespace holdfast::bench
