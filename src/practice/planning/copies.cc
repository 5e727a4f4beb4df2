// Which words count, what their pairs are, and when two texts share so many that somebody should
// look. What is left out is told from the text alone, never from the record: names that were
// learned later would otherwise change what was kept of an entry that nobody touched.
#include "practice/planning/copies.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <utility>

#include "base/text.h"

namespace holdfast::planning {
namespace {

/// Small words, and those that stand for somebody.
constexpr std::string_view small_words[] = {
    "a",       "about", "after", "all",   "also",    "an",   "and",    "any",     "anyone",
    "are",     "as",    "at",    "be",    "because", "been", "before", "being",   "both",
    "but",     "by",    "can",   "could", "did",     "do",   "does",   "each",    "for",
    "from",    "had",   "has",   "have",  "he",      "her",  "hers",   "herself", "him",
    "himself", "his",   "how",   "i",     "if",      "in",   "into",   "is",      "it",
    "its",     "may",   "me",    "might", "more",    "must", "my",     "no",      "not",
    "of",      "on",    "or",    "other", "our",     "out",  "shall",  "she",     "should",
    "so",      "some",  "such",  "than",  "that",    "the",  "their",  "them",    "then",
    "there",   "these", "they",  "this",  "those",   "to",   "under",  "until",   "up",
    "us",      "very",  "was",   "we",    "were",    "what", "when",   "where",   "whether",
    "which",   "while", "who",   "whom",  "will",    "with", "within", "without", "would",
    "you",     "your"};

/// Numbers, days, months, times, and what goes before a name.
constexpr std::string_view masked_words[] = {
    "am",       "april",     "august",   "daily",    "day",     "days",      "december", "dr",
    "eight",    "eleven",    "evening",  "february", "five",    "fortnight", "four",     "friday",
    "hour",     "hours",     "january",  "july",     "june",    "march",     "midnight", "minutes",
    "miss",     "monday",    "month",    "months",   "morning", "mr",        "mrs",      "ms",
    "nine",     "noon",      "november", "october",  "once",    "one",       "oclock",   "pm",
    "saturday", "september", "seven",    "six",      "sunday",  "ten",       "three",    "thursday",
    "tuesday",  "twelve",    "twenty",   "twice",    "two",     "wednesday", "week",     "weekly",
    "weeks"};

/// After whom a sentence can only have begun with a name, or with a word as good as one.
constexpr std::string_view after_a_name[] = {
    "and",    "becomes", "begins", "can",     "carries", "comes",  "could",  "does",   "feels",
    "gets",   "goes",    "had",    "has",     "is",      "leaves", "makes",  "may",    "meets",
    "misses", "must",    "needs",  "refuses", "returns", "says",   "should", "starts", "stays",
    "stops",  "takes",   "talks",  "tells",   "uses",    "was",    "will",   "would"};

constexpr std::string_view titles[] = {"dr", "miss", "mr", "mrs", "ms", "pc", "dc", "sgt"};

bool is_among(std::span<const std::string_view> all, std::string_view word) {
  return std::ranges::find(all, word) != all.end();
}

struct Spelt {
  std::string word;  ///< small letters, apostrophes left out
  std::size_t from = 0;
  std::size_t end = 0;
  bool capital = false;
  bool begins = false;  ///< a sentence
  bool owns = false;    ///< "Jordan's"
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}
constexpr std::string_view curly = "\xE2\x80\x99";
/// Dashes and quotation marks as they are printed, and the dot of a list.
bool is_printed_mark(std::string_view three) {
  return (three.starts_with("\xE2\x80") && three != curly);
}
bool ends_sentence(char c) {
  return c == '.' || c == '!' || c == '?' || c == ';' || c == ':' || c == '\n';
}

/// "10.30" and "22:00" are one number, not the ends of sentences.
bool is_inside_number(std::string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

/// How many bytes of a word's inner mark stand there: an apostrophe, straight or curly.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return 1;
  return text.substr(at, 3) == curly ? 3 : 0;
}

Spelt word_from(std::string_view text, std::size_t from) {
  Spelt one{.from = from, .capital = text[from] >= 'A' && text[from] <= 'Z'};
  std::size_t at = from;
  std::size_t apostrophe = std::string::npos;
  while (at < text.size()) {
    if (const auto mark = apostrophe_at(text, at); mark > 0) {
      if (at + mark >= text.size() || !is_letter(text[at + mark])) break;
      apostrophe = one.word.size();
      at += mark;
      continue;
    }
    const bool inner = is_inside_number(text, at) && ends_sentence(text[at]);
    if (is_printed_mark(text.substr(at, 3))) break;
    if (!is_letter(text[at]) && !is_digit(text[at]) && !inner) break;
    one.word += text[at++];
  }
  one.end = at;
  one.word = lower_ascii(one.word);
  one.owns = apostrophe != std::string::npos && one.word.substr(apostrophe) == "s";
  if (one.owns) one.word.resize(apostrophe);
  return one;
}

std::vector<Spelt> spelt_words(std::string_view text) {
  std::vector<Spelt> words;
  bool begins = true;
  for (std::size_t at = 0; at < text.size();) {
    const bool starts = (is_letter(text[at]) && !is_printed_mark(text.substr(at, 3)) &&
                         apostrophe_at(text, at) == 0) ||
                        is_digit(text[at]);
    if (!starts) {
      // "Mr. Ellis" goes on.
      const bool title = !words.empty() && is_among(titles, words.back().word) && text[at] == '.';
      if (ends_sentence(text[at]) && !title) begins = true;
      at += is_printed_mark(text.substr(at, 3)) ? 3 : 1;
      continue;
    }
    words.push_back(word_from(text, at));
    words.back().begins = std::exchange(begins, false);
    at = words.back().end;
  }
  return words;
}

bool has_digit(std::string_view word) { return std::ranges::any_of(word, is_digit); }

/// Words with a capital where none is due: names, places, agencies.
std::set<std::string> named_in(const std::vector<Spelt>& words) {
  std::set<std::string> names;
  for (const auto& one : words)
    if (one.capital && !one.begins) names.insert(one.word);
  return names;
}

/// A sentence that begins with a name looks like any other.
bool begins_with_name(const std::vector<Spelt>& words, std::size_t at,
                      const std::set<std::string>& names) {
  const auto& one = words[at];
  if (!one.capital) return false;
  if (names.contains(one.word) || one.owns) return true;
  if (at + 1 == words.size() || words[at + 1].begins) return false;
  return words[at + 1].capital || is_among(after_a_name, words[at + 1].word);
}

/// Without what English puts at the end: stops, stopped and stopping are one word.
std::string plain_form(std::string word) {
  const auto drop = [&](std::string_view end, std::size_t letters) {
    if (word.size() < letters || !word.ends_with(end)) return false;
    word.resize(word.size() - end.size());
    return true;
  };
  if (drop("ies", 5)) return word + "y";
  if (!drop("ing", 6) && !drop("ed", 5) && !word.ends_with("ss")) drop("s", 4);
  if (drop("e", 4)) return word;
  const auto size = word.size();
  if (size > 3 && word[size - 1] == word[size - 2] && word.back() != 's') word.pop_back();
  return word;
}

struct Counted {
  std::string word;
  std::size_t from = 0;
  std::size_t end = 0;
  bool begins = false;  ///< nothing that counts goes before it in its sentence
};

std::vector<Counted> words_that_count(std::string_view text) {
  const auto words = spelt_words(text);
  const auto names = named_in(words);
  std::vector<Counted> counted;
  bool begins = true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto& one = words[at];
    begins = begins || one.begins;
    const bool name =
        one.begins ? begins_with_name(words, at, names) : one.capital || names.contains(one.word);
    if (name || one.word.size() < 2 || has_digit(one.word) || is_among(small_words, one.word) ||
        is_among(masked_words, one.word))
      continue;
    counted.push_back({plain_form(one.word), one.from, one.end, std::exchange(begins, false)});
  }
  return counted;
}

// ---- figures

std::uint64_t stirred(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

std::uint64_t figure_of(std::string_view words) {
  std::uint64_t figure = 0xCBF29CE484222325ULL;
  for (const char c : words) figure = (figure ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return stirred(figure);
}

/// The least of all pairs' figures under the nth stirring: two texts agree in it as often as they
/// agree in pairs.
std::uint64_t least(const std::vector<std::uint64_t>& figures, std::size_t nth) {
  auto found = std::numeric_limits<std::uint64_t>::max();
  const auto salt = stirred((nth + 1) * 0x9E3779B97F4A7C15ULL);
  for (const auto figure : figures) found = std::min(found, stirred(figure ^ salt));
  return found;
}

}  // namespace

std::vector<WordPair> word_pairs(std::string_view text) {
  std::vector<WordPair> pairs;
  const auto words = words_that_count(text);
  for (std::size_t at = 1; at < words.size(); ++at) {
    const auto& first = words[at - 1];
    const auto& second = words[at];
    if (second.begins || first.word == second.word) continue;
    pairs.push_back({first.word + " " + second.word, first.from, second.end});
  }
  return pairs;
}

std::vector<std::string> bands_of(const std::vector<WordPair>& pairs) {
  std::vector<std::string> bands;
  if (pairs.empty()) return bands;
  std::vector<std::uint64_t> figures;
  for (const auto& pair : pairs) figures.push_back(figure_of(pair.words));
  for (std::size_t band = 0; band < bands_in_all; ++band) {
    auto name = std::to_string(band);
    for (std::size_t n = 0; n < figures_in_band; ++n)
      name += " " + std::to_string(least(figures, band * figures_in_band + n));
    bands.push_back(std::move(name));
  }
  return bands;
}

// A space: words that are searched for have none.
std::string band_mark(std::string_view band) { return "band " + std::string(band); }
std::string pair_mark(std::string_view pair) { return "pair " + std::string(pair); }

std::vector<std::string> copy_marks(const std::vector<std::string>& passages) {
  std::set<std::string> marks;
  for (const auto& passage : passages) {
    const auto pairs = word_pairs(passage);
    for (const auto& pair : pairs) marks.insert(pair_mark(pair.words));
    if (pairs.size() < fewest_pairs) continue;
    for (const auto& band : bands_of(pairs)) marks.insert(band_mark(band));
  }
  return {marks.begin(), marks.end()};
}

Phrase phrase_of(std::string_view words) {
  Phrase phrase;
  for (auto& pair : word_pairs(words)) phrase.push_back(std::move(pair.words));
  return phrase;
}

// A pair by itself says little: "contact police" in a phrase must not take it out of every text.
std::vector<bool> standard_in(const std::vector<WordPair>& pairs,
                              const std::vector<Phrase>& phrases) {
  std::vector<bool> standard(pairs.size());
  std::map<std::string_view, std::vector<std::size_t>> places;
  if (!phrases.empty())
    for (std::size_t at = 0; at < pairs.size(); ++at) places[pairs[at].words].push_back(at);
  const auto enough = std::min(fewest_in_phrase, pairs.size());
  for (const auto& phrase : phrases)
    for (std::size_t in = 0; in < phrase.size(); ++in) {
      const auto known = places.find(phrase[in]);
      if (known == places.end()) continue;
      for (const auto at : known->second) {
        std::size_t row = 1;
        while (at + row < pairs.size() && in + row < phrase.size() &&
               pairs[at + row].words == phrase[in + row])
          ++row;
        if (row < enough) continue;
        std::fill_n(standard.begin() + static_cast<std::ptrdiff_t>(at), row, true);
      }
    }
  return standard;
}

Overlap overlap_of(std::string_view text, const std::set<std::string>& theirs,
                   const std::vector<Phrase>& phrases) {
  Overlap found;
  const auto pairs = word_pairs(text);
  const auto standard = standard_in(pairs, phrases);
  std::size_t row = 0;
  std::size_t began = 0;
  const auto end_row = [&](std::size_t end) {
    found.longest = std::max(found.longest, row);
    if (row >= 2) found.parts.emplace_back(text.substr(began, end - began));
    row = 0;
  };
  std::size_t last = 0;
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    const auto& pair = pairs[at];
    // A standard phrase neither counts nor carries a row on.
    const bool counts = !standard[at];
    const bool shared = counts && theirs.contains(pair.words);
    found.counted += counts ? 1 : 0;
    found.shared += shared ? 1 : 0;
    if (!shared)
      end_row(last);
    else if (row++ == 0)
      began = pair.from;
    last = pair.end;
  }
  end_row(last);
  return found;
}

bool is_near_copy(const Overlap& overlap) {
  if (overlap.counted < fewest_pairs || overlap.shared < fewest_shared) return false;
  return overlap.shared * 100 >= overlap.counted * shared_hundredths ||
         overlap.longest >= pasted_pairs;
}

}  // namespace holdfast::planning
