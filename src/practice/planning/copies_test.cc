// What makes two texts of plans one text, and how surely one leads to the other.
#include "practice/planning/copies.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "base/dice_testing.h"
#include "base/text.h"

namespace holdfast::planning {
namespace {

std::set<std::string> pairs_in(std::string_view text) {
  std::set<std::string> all;
  for (const auto& pair : word_pairs(text)) all.insert(pair.words);
  return all;
}

bool is_copy(std::string_view text, std::string_view of) {
  return is_near_copy(overlap_of(text, pairs_in(of), {}));
}

/// Whether one leads to the other at all.
bool meet_in_a_band(std::string_view text, std::string_view of) {
  const auto kept = copy_marks({std::string(of)});
  return std::ranges::any_of(bands_of(word_pairs(text)), [&](const std::string& band) {
    return std::ranges::binary_search(kept, band_mark(band));
  });
}

TEST_CASE("names, places, numbers, days and times make no difference to a text") {
  const auto one = pairs_in(
      "Jordan's mum rings PC Evans at 10.30pm on Friday. If Jordan is near Castle Street, two "
      "workers visit his nan.");
  const auto other = pairs_in(
      "Zainab's mum rings PC Walker at 9pm on Monday. If Zainab is near Harbour Road, three "
      "workers visit her nan.");
  CHECK(one == other);
  CHECK(one.contains("mum ring"));
  CHECK(one.contains("worker visit"));
}

TEST_CASE("a name that begins a sentence is known by what follows, or by standing elsewhere") {
  CHECK(pairs_in("Jordan stops talking. Mum asks Jordan again.") ==
        pairs_in("Amelia stops talking. Mum asks Amelia again."));
  CHECK(pairs_in("Jordan becomes quiet at home.") == pairs_in("Kai becomes quiet at home."));
  CHECK(pairs_in("Increase supervision quickly.").contains("increas supervision"));
}

TEST_CASE("a title with a dot ends no sentence, and a number with one is a number") {
  CHECK(pairs_in("Ask Mr. Ellis about money") == pairs_in("Ask Mrs. Rees about money"));
  CHECK(pairs_in("Home by 10.30 every night") == pairs_in("Home by 22:00 every night"));
}

TEST_CASE("how a word ends makes no difference, and pairs do not reach over a sentence's end") {
  CHECK(pairs_in("stopped taking medication") == pairs_in("stops take medications"));
  CHECK_FALSE(pairs_in("He hides. Police attend.").contains("hid polic"));
  CHECK(pairs_in("").empty());
  CHECK(pairs_in("\xE2\x80\x99 \xE2\x80\x9C'' ... 22:00 -").empty());
}

TEST_CASE("texts of another alphabet are compared, and broken bytes do no harm") {
  CHECK(is_copy("він перестає відповідати на дзвінки мами і приходить додому пізно вночі п'яний",
                "він перестає відповідати на дзвінки мами і приходить додому пізно вночі п'яний"));
  Dice dice{7};
  for (int n = 0; n < 2000; ++n) {
    std::string bytes;
    for (int left = dice.below(40); left > 0; --left)
      bytes += static_cast<char>(dice.below(3) == 0 ? dice.below(256) : 'a' + dice.below(26));
    for (const auto& pair : word_pairs(bytes)) CHECK(pair.end <= bytes.size());
  }
}

constexpr std::string_view ours =
    "Jordan keeps pigeons with his uncle. He stops answering the phone, sleeps through the day and "
    "tells his worker that people watch the house. His uncle notices first.";
constexpr std::string_view theirs =
    "She stops answering the phone, sleeps through the day and tells her worker that people watch "
    "the house.";

TEST_CASE("what is shown of a copy is the writer's own text") {
  const auto overlap = overlap_of(ours, pairs_in(theirs), {});
  CHECK(is_near_copy(overlap));
  REQUIRE(overlap.parts.size() == 1);
  CHECK(overlap.parts.front() ==
        "stops answering the phone, sleeps through the day and tells his worker that people watch "
        "the house");
}

TEST_CASE("phrases that the service marked as standard do not count") {
  const auto overlap = overlap_of(ours, pairs_in(theirs), {phrase_of(theirs)});
  CHECK(overlap.shared == 0);
  CHECK(overlap.parts.empty());
  CHECK_FALSE(is_near_copy(overlap));
}

std::size_t standard_pairs(std::string_view text, std::string_view phrase) {
  const auto all = standard_in(word_pairs(text), {phrase_of(phrase)});
  return static_cast<std::size_t>(std::ranges::count(all, true));
}

TEST_CASE("a passage that lies wholly in a standard phrase has nothing left to be compared") {
  const auto inside = std::string_view("Sleeps through the day and tells his worker.");
  CHECK(standard_pairs(inside, theirs) == word_pairs(inside).size());
  const auto overlap = overlap_of(inside, pairs_in(theirs), {phrase_of(theirs)});
  CHECK(overlap.counted == 0);
  CHECK(overlap.shared == 0);
  // Of fewer pairs than a part of a phrase takes otherwise, too.
  CHECK(standard_pairs("Answering the phone", theirs) == 1);
  CHECK(standard_pairs("Answering the worker", theirs) == 0);
}

TEST_CASE("words of a standard phrase count where they stand otherwise than in it") {
  constexpr std::string_view phrase = "Ring the duty worker, who rings the police and the school";
  CHECK(standard_pairs("Ring the duty worker, who rings the police", phrase) == 4);
  // Two pairs in a row, or the same words in another order, are nobody's phrase.
  CHECK(standard_pairs("His nan has the duty worker ring when he shouts at home", phrase) == 0);
  CHECK(standard_pairs("School, police ring: worker, duty ring and so on", phrase) == 0);
}

TEST_CASE("what is copied beside a standard phrase is pointed out still") {
  const auto text = std::string("Ring the duty worker, who rings the police and the school. ") +
                    std::string(theirs);
  const std::vector<Phrase> standard{
      phrase_of("Ring the duty worker, who rings the police and the school.")};
  const auto overlap = overlap_of(text, pairs_in(text), standard);
  CHECK(is_near_copy(overlap));
  CHECK(overlap.counted == word_pairs(theirs).size());
  for (const auto& part : overlap.parts) CHECK(part.find("duty") == std::string::npos);
}

TEST_CASE("few words are no copy, however alike") {
  CHECK_FALSE(is_copy("Tell the police and the social worker at once.",
                      "Tell the police and the social worker at once."));
}

TEST_CASE("a text leads to itself, and no word that is looked for is a mark") {
  const auto marks = copy_marks({std::string(ours), std::string(theirs)});
  for (const auto& band : bands_of(word_pairs(theirs)))
    CHECK(std::ranges::binary_search(marks, band_mark(band)));
  CHECK(std::ranges::binary_search(marks, pair_mark("answer phon")));
  for (const auto& mark : marks) CHECK(mark.find(' ') != std::string::npos);
  CHECK(copy_marks({}).empty());
  CHECK(bands_of({}).empty());
}

/// Two texts of so many pairs of their own, and so many shared.
bool meet(Dice& dice, int own, int shared) {
  std::vector<WordPair> one;
  std::vector<WordPair> other;
  const auto fresh = [&] { return std::to_string(dice.below(1 << 30)); };
  for (int n = 0; n < shared; ++n) {
    one.push_back({fresh() + " " + fresh()});
    other.push_back(one.back());
  }
  for (int n = 0; n < own; ++n) {
    one.push_back({fresh() + " " + fresh()});
    other.push_back({fresh() + " " + fresh()});
  }
  const auto bands = bands_of(one);
  const auto others = bands_of(other);
  return std::ranges::any_of(bands, [&](const std::string& band) {
    return std::ranges::find(others, band) != others.end();
  });
}

TEST_CASE("of texts that share two pairs in five, 99 in a hundred meet in a band") {
  constexpr int tries = 10'000;
  Dice dice{2026};
  int met = 0;
  for (int n = 0; n < tries; ++n) met += meet(dice, 6, 8) ? 1 : 0;  // 8 of 20
  MESSAGE("met " << met << " of " << tries);
  CHECK(met >= tries * 99 / 100);
  int by_chance = 0;
  for (int n = 0; n < tries; ++n) by_chance += meet(dice, 19, 2) ? 1 : 0;  // 2 of 40
  MESSAGE("of one pair in twenty, met " << by_chance);
  CHECK(by_chance <= tries / 10);
}

// ---- labelled pairs

struct Labelled {
  bool copy;
  std::string kind;
  std::string one;
  std::string other;
};
std::vector<Labelled> own_pairs() {
  std::ifstream file(HOLDFAST_ROOT "/tests/likeness/own_plan_pairs.tsv");
  std::vector<Labelled> pairs;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) continue;
    const auto parts = split(line, '\t');
    REQUIRE(parts.size() == 4);
    pairs.push_back(
        {parts[0] == "copy", std::string(parts[1]), std::string(parts[2]), std::string(parts[3])});
  }
  return pairs;
}

/// Written by somebody who had not seen the comparison: those whose number is odd, or even. The
/// second text is what is being written, the first what stands in another plan.
std::vector<Labelled> others_pairs(int remainder) {
  std::ifstream file(HOLDFAST_ROOT "/tests/likeness/plan_pairs.tsv");
  std::vector<Labelled> pairs;
  for (std::string line; std::getline(file, line);) {
    const auto parts = split(line, '\t');
    REQUIRE(parts.size() == 6);
    if (parts[0] == "id" || (parts[0].back() - '0') % 2 != remainder) continue;
    pairs.push_back({parts[2] == "yes", std::string(parts[0]) + " " + std::string(parts[1]),
                     std::string(parts[4]), std::string(parts[3])});
  }
  return pairs;
}

struct Share {
  int part = 0;
  int whole = 0;
  double value() const { return whole == 0 ? 0 : static_cast<double>(part) / whole; }
  /// Wilson's 95% interval, in words.
  std::string words() const {
    const double z = 1.959964;
    const double n = whole;
    const double middle = (value() + z * z / (2 * n)) / (1 + z * z / n);
    const double reach =
        z / (1 + z * z / n) * std::sqrt(value() * (1 - value()) / n + z * z / (4 * n * n));
    return std::to_string(part) + " of " + std::to_string(whole) + ", " +
           std::to_string(100 * value()) + "% (" + std::to_string(100 * (middle - reach)) + " to " +
           std::to_string(100 * (middle + reach)) + ")";
  }
};
struct Tally {
  Share precision;
  Share recall;
};

Tally tally(const std::vector<Labelled>& pairs) {
  Tally made;
  for (const auto& pair : pairs) {
    const bool shown = is_copy(pair.one, pair.other) && meet_in_a_band(pair.one, pair.other);
    made.recall.whole += pair.copy ? 1 : 0;
    made.recall.part += pair.copy && shown ? 1 : 0;
    made.precision.whole += shown ? 1 : 0;
    made.precision.part += pair.copy && shown ? 1 : 0;
    if (shown != pair.copy)
      MESSAGE(std::string(pair.copy ? "missed " : "false alarm ") << pair.kind << ": " << pair.one);
  }
  MESSAGE("precision " << made.precision.words() << "; recall " << made.recall.words());
  return made;
}

TEST_CASE("the pairs that the figures were set on") {
  const auto made = tally(own_pairs());
  CHECK(made.precision.value() >= 0.9);
  CHECK(made.recall.value() >= 0.9);
}

TEST_CASE("somebody else's pairs, half of them hard to tell from a copy") {
  for (const int remainder : {1, 0}) {
    const auto pairs = others_pairs(remainder);
    REQUIRE(pairs.size() == 120);
    MESSAGE((remainder == 1 ? "odd: a figure was set on them" : "even: no figure was set on them"));
    const auto made = tally(pairs);
    CHECK(made.precision.value() >= 0.9);
    CHECK(made.recall.value() >= 0.6);
  }
}

}  // namespace
}  // namespace holdfast::planning
