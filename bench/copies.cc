// Is a passage of a plan a near copy, among 100,000 other plans? Run by hand, since making them
// takes minutes. Words follow a few common ones and a long tail; of every ten passages one is of
// fifty that everybody copies, so that a candidate is never rare.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>

#include "ledger/crypto.h"
#include "measure.h"
#include "parts.h"
#include "practice/planning/copies.h"
#include "store/open.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t plans = 100'000;
constexpr std::size_t entries_a_plan = 3;
constexpr std::size_t passages_an_entry = 3;
constexpr std::size_t words_a_passage = 16;
constexpr std::size_t vocabulary = 8'000;
constexpr std::size_t stock = 50;
constexpr std::size_t candidates = 1000;
constexpr std::size_t runs = 400;
constexpr double limit_ms = 100;

class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {
    for (std::size_t n = 0; n < stock; ++n) stock_.push_back(fresh());
  }
  /// Words of letters alone, told apart by their rank: "wabc".
  std::string fresh() {
    std::string passage;
    for (std::size_t n = 0; n < words_a_passage; ++n) {
      const double share = std::uniform_real_distribution<double>(0, 1)(random_);
      auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary), share));
      passage += passage.empty() ? "w" : " w";
      for (; rank > 0; rank /= 16) passage += static_cast<char>('f' + rank % 16);
    }
    return passage;
  }
  const std::string& copied() { return stock_[below(stock)]; }
  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
  }
  std::string passage() { return below(10) == 0 ? copied() : fresh(); }

 private:
  std::mt19937 random_;
  std::vector<std::string> stock_;
};

void fill(ledger::Ledger& ledger, Writer& writer, const Chance& chance) {
  constexpr std::size_t plans_at_once = 100;  // of one stream: what is measured is the index
  for (std::size_t n = 0; n < plans; n += plans_at_once) {
    const auto entry = EventId::random(chance);
    ledger::StreamAppend append{StreamId::random(chance), 0, {}, {}, {}};
    append.entries.push_back(
        {entry, PersonId::random(chance), AgencyId::random(chance), {Compartment::open}, "{}"});
    for (std::size_t i = 0; i < plans_at_once * entries_a_plan; ++i) {
      std::vector<std::string> passages;
      for (std::size_t p = 0; p < passages_an_entry; ++p) passages.push_back(writer.passage());
      append.texts.rows.push_back(
          {EventId::random(chance), planning::copy_marks(passages), {Compartment::open}, {entry}});
    }
    if (!ledger.append({&append, 1})) std::exit(1);
  }
}

/// As the desk asks it, but for who the others are: whether anything is near enough.
bool is_elsewhere(const ledger::Ledger& ledger, const std::string& passage) {
  ledger::AlikeQuery query{.at_least = planning::fewest_shared, .limit = candidates};
  std::set<std::string> pairs;
  const auto in_order = planning::word_pairs(passage);
  for (const auto& pair : in_order) pairs.insert(pair.words);
  const std::vector<std::string> asked(pairs.begin(), pairs.end());
  for (const auto& pair : asked) query.asked.push_back(planning::pair_mark(pair));
  for (const auto& band : planning::bands_of(in_order))
    query.any.push_back(planning::band_mark(band));
  const auto found = ledger.find_alike(query);
  if (!found) std::exit(1);
  planning::Overlap best;
  for (const auto& one : *found) {
    if (one.holds.size() <= best.shared) continue;
    std::set<std::string> theirs;
    for (const auto place : one.holds) theirs.insert(asked[place]);
    auto overlap = planning::overlap_of(passage, theirs, {});
    if (planning::is_near_copy(overlap)) best = std::move(overlap);
  }
  return best.shared > 0;
}

void check(const ledger::Ledger& ledger, const std::string& what,
           const std::function<std::string(std::size_t)>& passage) {
  std::vector<Cost> costs;
  std::size_t pointed_out = 0;
  for (std::size_t n = 0; n < runs; ++n) {
    std::vector<std::string> entry;
    for (std::size_t p = 0; p < passages_an_entry; ++p) entry.push_back(passage(p));
    costs.push_back(cost_of([&] {
      for (const auto& one : entry) pointed_out += is_elsewhere(ledger, one) ? 1 : 0;
    }));
  }
  const auto spread = spreads_of(costs);
  print_row(what, spread);
  print_limit({what + ": wall p99", spread.wall.p99, limit_ms, "ms"});
  std::printf("| Passages pointed out: %zu of %zu |\n", pointed_out, runs * passages_an_entry);
}

}  // namespace

void measure_copies(const std::filesystem::path& folder) {
  const auto chance = ledger::sodium_chance();
  const Clock clock{[] { return *Moment::from("2026-11-03T10:00Z"); }};
  const auto paths = store::paths_under(folder);
  if (!store::prepare(paths, chance)) std::exit(1);
  auto room = store::open(paths, clock, chance);
  if (!room) std::exit(1);
  Writer writer(3);
  const auto making = cost_of([&] { fill(*room->ledger, writer, chance); });
  std::printf("| Marks of 100,000 plans made: %.0f s |\n", making.wall_ms / 1000);
  check(*room->ledger, "100,000 plans: an entry of three passages of its own",
        [&](std::size_t) { return writer.fresh(); });
  check(*room->ledger, "100,000 plans: the same with one that everybody copies",
        [&](std::size_t nth) { return nth == 0 ? writer.copied() : writer.fresh(); });
}

}  // namespace holdfast::bench
