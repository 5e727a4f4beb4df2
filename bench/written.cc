// Searching what was written among a million notes: run by hand, since making them takes minutes.
// The words follow a few hundred common ones and a long tail, as words do.
#include <cmath>
#include <cstdio>
#include <random>

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

std::string word_of(std::size_t rank) { return "word" + std::to_string(rank); }

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
      for (std::size_t w = 0; w < words_a_note; ++w) row.words.push_back(word_of(zipf.rank()));
      append.texts.rows.push_back(std::move(row));
    }
    if (!town.desk.ledger.append({&append, 1})) std::exit(1);
  }
}

}  // namespace

void measure_written(const std::filesystem::path& folder) {
  Town town(folder, 1);
  Zipf zipf(3);
  const auto& chance = town.desk.chance;
  const auto making = cost_of([&] { fill(town, zipf, chance); });
  std::printf("| Index of a million notes made: %.0f s |\n", making.wall_ms / 1000);
  for (std::size_t count = 1; count <= 3; ++count) {
    std::vector<Cost> costs;
    for (int n = 0; n < 200; ++n) {
      ledger::TextQuery query{.limit = 200};
      for (std::size_t w = 0; w < count; ++w) query.words.push_back(word_of(zipf.rank()));
      costs.push_back(cost_of([&] {
        if (!town.desk.ledger.find_texts(query)) std::exit(1);
      }));
    }
    print_row("A million notes: the first 200 with " + std::to_string(count) + " words",
              spreads_of(costs));
  }
}

}  // namespace holdfast::bench
