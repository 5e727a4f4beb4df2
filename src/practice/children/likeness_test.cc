// The labelled pairs of tests/likeness/pairs.tsv: how many of the same child are pointed out, and
// how many that are pointed out are the same child. The figures stand in docs/likeness.md.
#include "practice/children/likeness.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "base/text.h"

namespace holdfast::children {
namespace {

struct Pair {
  bool same;
  std::string kind;
  Person one;
  Person other;
};

std::vector<Pair> labelled_pairs() {
  std::ifstream file(HOLDFAST_ROOT "/tests/likeness/pairs.tsv");
  std::vector<Pair> pairs;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) continue;
    const auto parts = split(line, '\t');
    REQUIRE(parts.size() == 10);
    const auto person = [&](std::size_t at) {
      return Person{std::string(parts[at]), std::string(parts[at + 1]), std::string(parts[at + 2]),
                    Date::from(parts[at + 3])};
    };
    pairs.push_back({parts[0] == "same", std::string(parts[1]), person(2), person(6)});
  }
  return pairs;
}

struct Tally {
  int right = 0;    ///< the same child, pointed out
  int missed = 0;   ///< the same child, passed over
  int alarmed = 0;  ///< different children, pointed out
};

std::string told(const Pair& pair) {
  return pair.kind + ": " + pair.one.given + " " + pair.one.family + " / " + pair.other.given +
         " " + pair.other.family;
}

/// `least`: what counts as pointed out.
Tally tally(const std::vector<Pair>& pairs, Likeness least) {
  Tally made;
  for (const auto& pair : pairs) {
    const bool shown = compare(pair.one, pair.other).likeness >= least;
    made.right += pair.same && shown ? 1 : 0;
    made.missed += pair.same && !shown ? 1 : 0;
    made.alarmed += !pair.same && shown ? 1 : 0;
    if (least == Likeness::possible && pair.same != shown)
      MESSAGE(std::string(pair.same ? "missed " : "false alarm ") << told(pair));
  }
  return made;
}

double share(int part, int rest) { return 100.0 * part / (part + rest); }

TEST_CASE("of 300 labelled pairs, half of them hard to tell from the same child") {
  const auto pairs = labelled_pairs();
  REQUIRE(pairs.size() == 300);
  CHECK(std::ranges::count(pairs, true, &Pair::same) == 150);
  const auto pointed_out = tally(pairs, Likeness::possible);
  const auto likely = tally(pairs, Likeness::likely);
  MESSAGE("pointed out: precision " << share(pointed_out.right, pointed_out.alarmed) << ", recall "
                                    << share(pointed_out.right, pointed_out.missed));
  MESSAGE("likely alone: precision " << share(likely.right, likely.alarmed) << ", recall "
                                     << share(likely.right, likely.missed));
  CHECK(share(pointed_out.right, pointed_out.alarmed) >= 90.0);
  CHECK(share(pointed_out.right, pointed_out.missed) >= 95.0);
}

TEST_CASE("who comes first makes no difference") {
  for (const auto& pair : labelled_pairs())
    CHECK_MESSAGE(compare(pair.one, pair.other).likeness == compare(pair.other, pair.one).likeness,
                  told(pair));
}

TEST_CASE("who is pointed out is found by a key, but for slips in a name and another birthday") {
  int lost = 0;
  for (const auto& pair : labelled_pairs()) {
    if (compare(pair.one, pair.other).likeness == Likeness::none) continue;
    const auto kept = keys_to_keep(pair.one);
    const bool found = std::ranges::any_of(keys_to_look_for(pair.other), [&](const auto& key) {
      return std::ranges::find(kept, key) != kept.end();
    });
    lost += found ? 0 : 1;
    if (!found) MESSAGE("not found by a key " << told(pair));
  }
  CHECK(lost <= 1);
}

TEST_CASE("marks and small words go, and another alphabet is kept") {
  CHECK(plain_words("Siân O'Neill-Rees") == std::vector<std::string>{"sian", "oneill", "rees"});
  CHECK(plain_words("ap Gwilym") == std::vector<std::string>{"gwilym"});
  CHECK(plain_words("ap") == std::vector<std::string>{"ap"});
  CHECK(plain_words("Łukasz") == std::vector<std::string>{"lukasz"});
  CHECK(plain_words("Юлія").size() == 1);
  CHECK(plain_words("").empty());
}

TEST_CASE("no name at all is like nobody, and does no harm") {
  CHECK(compare({}, {}).likeness == Likeness::none);
  CHECK(compare({"", "Ellis", "", {}}, {"Jordan", "Ellis", "", {}}).likeness == Likeness::none);
  CHECK(keys_to_keep({}).empty());
}

}  // namespace
}  // namespace holdfast::children
