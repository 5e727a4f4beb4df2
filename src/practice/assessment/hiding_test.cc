// What is hidden cannot be worked out. Over many small made-up services the test looks for another
// service that would be shown in the very same figures, in which the small one is another; and one
// service a rule, to see that no more is hidden than must be.
#include "practice/assessment/hiding.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

namespace holdfast::assessment {
namespace {

constexpr int below = 5;
constexpr std::size_t levels = 5;
using Which = std::initializer_list<std::size_t>;

/// A child: the group by each trait, the level by each matter.
struct Child {
  std::vector<std::size_t> groups;
  std::vector<std::size_t> judged;
};

struct Service {
  std::vector<std::size_t> groups;  ///< how many by each trait
  std::size_t matters;
  std::vector<Child> children;
};

std::vector<Divided> divided(const Service& service) {
  std::vector<Divided> traits;
  for (std::size_t t = 0; t < service.groups.size(); ++t) {
    Divided trait{std::vector<std::vector<LevelCounts>>(service.groups[t],
                                                        std::vector<LevelCounts>(service.matters)),
                  std::vector<GroupChanged>(service.groups[t])};
    for (const auto& child : service.children)
      for (std::size_t m = 0; m < service.matters; ++m)
        ++trait.groups[child.groups[t]][m][child.judged[m]];
    traits.push_back(std::move(trait));
  }
  return traits;
}

/// Uneven, as groups and levels are: most children in the first, few in the last.
std::size_t uneven(std::mt19937& dice, std::size_t of) {
  std::geometric_distribution<std::size_t> falls(0.45);
  return std::min(falls(dice), of - 1);
}

Service made_up(unsigned seed) {
  std::mt19937 dice(seed);
  Service service{{}, 1 + dice() % 3, {}};
  const auto traits = 1 + dice() % 3;
  for (std::size_t t = 0; t < traits; ++t) service.groups.push_back(2 + dice() % 4);
  const auto children = dice() % 70;
  for (std::size_t n = 0; n < children; ++n) {
    Child child;
    for (const auto groups : service.groups) child.groups.push_back(uneven(dice, groups));
    for (std::size_t m = 0; m < service.matters; ++m)
      child.judged.push_back((uneven(dice, levels) + dice() % 2) % levels);
    service.children.push_back(std::move(child));
  }
  return service;
}

/// One count that is nowhere shown by itself, as far as the tables say: of a trait, group, matter
/// and level. What is shown says of sums of them what they are; what is hidden is the same in two
/// tables.
struct Sum {
  std::vector<std::pair<std::size_t, int>> of;  ///< which, and plus or minus
};

struct Search {
  std::vector<int> counts;
  std::vector<Sum> sums;  ///< each must stay as it is
  std::vector<int> moved = std::vector<int>(counts.size());
  std::vector<int> off = std::vector<int>(sums.size());
  std::vector<std::vector<std::pair<std::size_t, int>>> stands_in =
      std::vector<std::vector<std::pair<std::size_t, int>>>(counts.size());
  int looked = 0;

  Search(std::vector<int> all, std::vector<Sum> said)
      : counts(std::move(all)), sums(std::move(said)) {
    for (std::size_t s = 0; s < sums.size(); ++s)
      for (const auto& [i, sign] : sums[s].of) stands_in[i].emplace_back(s, sign);
  }

  void move(std::size_t i, int by) {
    moved[i] += by;
    for (const auto& [s, sign] : stands_in[i]) off[s] += sign * by;
  }

  bool may_move(std::size_t i, int by) const { return moved[i] == 0 && counts[i] + by >= 0; }

  std::vector<std::pair<std::size_t, int>> mends(std::size_t s) const {
    std::vector<std::pair<std::size_t, int>> ways;
    for (const auto& [i, sign] : sums[s].of)
      if (const int by = off[s] * sign > 0 ? -1 : 1; may_move(i, by)) ways.emplace_back(i, by);
    return ways;
  }

  /// Mends the sum that can be mended in the fewest ways, and the next, until all are as they were.
  bool mended(int depth) {
    std::optional<std::vector<std::pair<std::size_t, int>>> fewest;
    for (std::size_t s = 0; s < sums.size(); ++s)
      if (off[s] != 0)
        if (auto ways = mends(s); !fewest || ways.size() < fewest->size()) fewest = std::move(ways);
    if (!fewest) return true;
    if (depth == 0 || ++looked > 400'000) return false;
    for (const auto& [i, by] : *fewest) {
      move(i, by);
      if (mended(depth - 1)) return true;
      move(i, -by);
    }
    return false;
  }

  /// Whether the counts may be others, these together one more or one less.
  bool may_be_other(const std::vector<std::size_t>& together) {
    for (const auto i : together)
      for (const int by : {-1, 1}) {
        if (counts[i] + by < 0) continue;
        // What is asked about moves once, so that it cannot be put back by its neighbour.
        std::ranges::fill(moved, 0);
        std::ranges::fill(off, 0);
        for (int depth = 4; depth <= 40; depth += 6) {
          looked = 0;
          move(i, by);
          std::vector<std::size_t> held;
          for (const auto other : together)
            if (other != i) held.push_back(other);
          for (const auto other : held) counts[other] -= 1'000'000;
          const bool found = mended(depth);
          for (const auto other : held) counts[other] += 1'000'000;
          if (found) return true;
          move(i, -by);
        }
      }
    return false;
  }
};

struct Reader {
  const Service& service;
  std::vector<Divided> traits = divided(service);
  ShownCounts shown = shown_of(traits, below);

  std::size_t at(std::size_t t, std::size_t g, std::size_t m, std::size_t level) const {
    std::size_t before = 0;
    for (std::size_t i = 0; i < t; ++i) before += service.groups[i];
    return ((before + g) * service.matters + m) * levels + level;
  }
  std::vector<std::size_t> row(std::size_t t, std::size_t g, std::size_t m, Which which) const {
    std::vector<std::size_t> places;
    for (const auto level : which) places.push_back(at(t, g, m, level));
    return places;
  }
  std::vector<std::size_t> all_rows(std::size_t t, std::size_t m, Which which) const {
    std::vector<std::size_t> places;
    for (std::size_t g = 0; g < service.groups[t]; ++g)
      for (const auto level : which) places.push_back(at(t, g, m, level));
    return places;
  }

  static Sum plus(const std::vector<std::size_t>& places) {
    Sum sum;
    for (const auto i : places) sum.of.emplace_back(i, 1);
    return sum;
  }
  static Sum same(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    auto sum = plus(a);
    for (const auto i : b) sum.of.emplace_back(i, -1);
    return sum;
  }

  /// What a row of a table says, whichever counts it is of.
  template <class Places>
  void says(std::vector<Sum>& sums, const LevelFigures& figures, const Places& places) const {
    const auto add = [&](const std::optional<int>& figure, Which which) {
      if (figure) sums.push_back(plus(places(which)));
    };
    add(figures.children, {0, 1, 2, 3, 4});
    add(figures.low, {0});
    add(figures.medium, {1});
    add(figures.raised, {2, 3});
    add(figures.high, {2});
    add(figures.very_high, {3});
    add(figures.not_judged, {4});
  }

  std::vector<Sum> all_said() const {
    std::vector<Sum> sums;
    for (std::size_t t = 0; t < traits.size(); ++t)
      for (std::size_t m = 0; m < service.matters; ++m) {
        says(sums, shown.everybody[m], [&](Which which) { return all_rows(t, m, which); });
        for (const std::size_t level : {0, 1, 2, 3, 4})
          if (t > 0) sums.push_back(same(all_rows(0, m, {level}), all_rows(t, m, {level})));
        for (std::size_t g = 0; g < service.groups[t]; ++g) {
          says(sums, shown.by_trait[t][g][m], [&](Which which) { return row(t, g, m, which); });
          if (m > 0)
            sums.push_back(same(row(t, g, 0, {0, 1, 2, 3, 4}), row(t, g, m, {0, 1, 2, 3, 4})));
        }
      }
    return sums;
  }

  std::vector<int> all_counts() const {
    std::vector<int> counts;
    for (const auto& trait : traits)
      for (const auto& group : trait.groups)
        for (const auto& matter : group) counts.insert(counts.end(), matter.begin(), matter.end());
    return counts;
  }
};

bool is_small(int figure) { return figure > 0 && figure < below; }

/// Of one row: every small figure is hidden, and may be another.
template <class Places>
void check_row(Search& search, const LevelFigures& figures, const Places& places,
               const std::string& where) {
  struct Of {
    std::optional<int> figure;
    std::vector<std::size_t> places;
    const char* name;
  };
  const Of all[] = {{figures.children, places({0, 1, 2, 3, 4}), "children"},
                    {figures.low, places({0}), "low"},
                    {figures.medium, places({1}), "medium"},
                    {figures.raised, places({2, 3}), "high or very high"},
                    {figures.high, places({2}), "high"},
                    {figures.very_high, places({3}), "very high"},
                    {figures.not_judged, places({4}), "not judged"}};
  for (const auto& one : all) {
    int figure = 0;
    for (const auto i : one.places) figure += search.counts[i];
    if (one.figure) CHECK(*one.figure == figure);
    if (!is_small(figure)) continue;
    CHECK_MESSAGE(!one.figure, where << ", " << one.name << ": " << figure << " is shown");
    CHECK_MESSAGE(search.may_be_other(one.places),
                  where << ", " << one.name << ": it can only be " << figure);
  }
}

void check_service(const Service& service, const std::string& name) {
  const Reader reader{service};
  Search search(reader.all_counts(), reader.all_said());
  for (std::size_t t = 0; t < service.groups.size(); ++t)
    for (std::size_t m = 0; m < service.matters; ++m) {
      const auto where = name + ", trait " + std::to_string(t) + ", matter " + std::to_string(m);
      check_row(
          search, reader.shown.everybody[m],
          [&](Which which) { return reader.all_rows(t, m, which); }, where + ", everybody");
      for (std::size_t g = 0; g < service.groups[t]; ++g)
        check_row(
            search, reader.shown.by_trait[t][g][m],
            [&](Which which) { return reader.row(t, g, m, which); },
            where + ", group " + std::to_string(g));
    }
}

// A search that is all arithmetic takes a sanitizer ten times as long, and shows it nothing new.
constexpr unsigned services = __has_feature(address_sanitizer) ? 10 : 60;

TEST_CASE("no small figure is shown, and none can be worked out from all that is") {
  for (unsigned seed = 1; seed <= services; ++seed)
    check_service(made_up(seed), "service " + std::to_string(seed));
}

// ---- A rule at a time. -------------------------------------------------------------------------

ShownCounts shown_alone(std::vector<LevelCounts> groups, std::vector<GroupChanged> changed = {}) {
  Divided trait;
  for (const auto& one : groups) trait.groups.push_back({one});
  trait.changed = std::move(changed);
  trait.changed.resize(groups.size());
  return shown_of({trait}, below);
}
LevelFigures row(const ShownCounts& shown, std::size_t group) {
  return shown.by_trait.front()[group].front();
}

TEST_CASE("where nothing is small nothing is hidden, and nought is nought") {
  const auto shown = shown_alone({{10, 9, 8, 7, 6}, {0, 0, 0, 0, 0}, {20, 10, 9, 8, 7}});
  CHECK(row(shown, 0) == LevelFigures{40, 10, 9, 15, 8, 7, 6});
  CHECK(row(shown, 1) == LevelFigures{0, 0, 0, 0, 0, 0, 0});
  CHECK(row(shown, 2) == LevelFigures{54, 20, 10, 17, 9, 8, 7});
  CHECK(shown.everybody.front() == LevelFigures{94, 30, 19, 32, 17, 15, 13});
}

TEST_CASE("one small figure hides three others, and no share") {
  const auto shown = shown_alone({{10, 2, 8, 7, 6}, {30, 10, 9, 8, 7}, {20, 9, 9, 8, 7}});
  CHECK(row(shown, 0) == LevelFigures{33, {}, {}, 15, 8, 7, 6});
  CHECK(row(shown, 1) == LevelFigures{64, 30, 10, 17, 9, 8, 7});
  CHECK(row(shown, 2) == LevelFigures{53, {}, {}, 17, 9, 8, 7});
}

TEST_CASE("a rare very high is hidden with high beside it, and their sum is shown") {
  const auto shown = shown_alone({{10, 9, 12, 1, 6}, {30, 10, 9, 8, 7}, {20, 10, 9, 8, 7}});
  CHECK(row(shown, 0) == LevelFigures{38, 10, 9, 13, {}, {}, 6});
  CHECK(row(shown, 1) == LevelFigures{64, 30, 10, 17, {}, {}, 7});
  CHECK(row(shown, 2) == LevelFigures{54, 20, 10, 17, 9, 8, 7});
  CHECK(shown.everybody.front().very_high == 17);
}

TEST_CASE("very high that is rare in the whole service is hidden there, too") {
  const auto shown = shown_alone({{10, 9, 12, 1, 6}, {30, 10, 9, 0, 7}});
  CHECK(shown.everybody.front() == LevelFigures{94, 40, 19, 22, {}, {}, 13});
  CHECK_FALSE(row(shown, 0).very_high);
}

TEST_CASE("a group that is small is hidden whole, with the next smallest") {
  const auto shown = shown_alone({{1, 1, 0, 0, 0}, {30, 10, 9, 8, 7}, {6, 6, 6, 6, 6}});
  CHECK(row(shown, 0) == LevelFigures{});
  CHECK(row(shown, 2) == LevelFigures{});
  CHECK(row(shown, 1).children == 64);
  CHECK(shown.everybody.front().children == 96);
}

TEST_CASE("of a service with fewer children than that nothing is shown, and of none nought") {
  const auto few = shown_alone({{1, 1, 0, 0, 0}, {2, 0, 0, 0, 0}});
  CHECK(few.everybody.front() == LevelFigures{});
  CHECK(row(few, 1) == LevelFigures{});
  CHECK(shown_alone({{}, {}}).everybody.front().children == 0);
}

TEST_CASE("a group of which few changed is hidden, with others until enough did together") {
  const std::vector<LevelCounts> groups = {
      {10, 9, 8, 7, 6}, {20, 10, 9, 8, 7}, {30, 10, 9, 8, 7}, {40, 10, 9, 8, 7}};
  const auto enough = shown_alone(groups, {{{1, 2, 3, 4}, 0}, {{5, 6, 7, 8, 9}, 0}});
  CHECK(row(enough, 0) == LevelFigures{});
  CHECK(row(enough, 1) == LevelFigures{});
  CHECK(row(enough, 2).children == 64);
  const auto more = shown_alone(groups, {{{1}, 0}, {{1, 2}, 0}, {{3, 4, 5, 6, 7}, 0}});
  CHECK(row(more, 2) == LevelFigures{});
  CHECK(row(more, 3).children == 74);
  const auto erased = shown_alone(groups, {{{}, 1}, {{1, 2, 3, 4, 5}, 0}});
  CHECK(row(erased, 0) == LevelFigures{});
  CHECK(row(shown_alone(groups, {{{1, 2, 3}, 2}}), 0).children == 40);
}

}  // namespace
}  // namespace holdfast::assessment
