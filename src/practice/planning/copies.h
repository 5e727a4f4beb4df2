// Does this text also stand in another child's plan? A text is taken as pairs of neighbouring
// words that mean something. Names, places, numbers, days and small words are left out of it, so
// that a text with another child's name in it is the same text. A few figures worked out of the
// pairs (bands) find candidates; which pairs are really shared then decides. It points out; it
// never says that a text is wrong.
//
// How well, and where it fails: docs/near_copies.md.
#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::planning {

/// Two neighbouring words of one sentence in their plain form, and where in the text they stand.
struct WordPair {
  std::string words;     ///< "increas supervision"
  std::size_t from = 0;  ///< bytes: where the first begins
  std::size_t end = 0;   ///< and where the second ends
};
/// In the order of the text; a pair that comes twice is there twice.
std::vector<WordPair> word_pairs(std::string_view text);

/// A text shares a band with a text of the same pairs always, and with one of other pairs never.
/// Where j of all pairs of two texts are shared (their number over that of all together), one band
/// of two figures is shared with chance j * j, and at least one of 28 with 1 - (1 - j * j)^28. That
/// is 0.992 at j = 0.4, and 0.07 at j = 0.05.
inline constexpr std::size_t bands_in_all = 28;
inline constexpr std::size_t figures_in_band = 2;
/// Empty for a text without pairs.
std::vector<std::string> bands_of(const std::vector<WordPair>& pairs);

/// What is kept of the passages of an entry, to find it by and to compare: never more than that,
/// and each stored as a keyed hash only. No word that is searched for is ever one of them.
std::vector<std::string> copy_marks(const std::vector<std::string>& passages);
/// The mark of a band, and of a pair.
std::string band_mark(std::string_view band);
std::string pair_mark(std::string_view pair);

/// In fewer pairs than this, the language of the work is enough to share half.
inline constexpr std::size_t fewest_pairs = 6;
/// A copy shares at least so many, some dozen words as written,
inline constexpr std::size_t fewest_shared = 5;
/// and of a hundred pairs that count at least so many,
inline constexpr std::size_t shared_hundredths = 35;
/// or so many one after the other: a passage that was pasted into a text of one's own.
inline constexpr std::size_t pasted_pairs = 8;

/// The pairs of a phrase that the service marked as standard, in order.
using Phrase = std::vector<std::string>;
Phrase phrase_of(std::string_view words);
/// So many pairs that follow each other as they do in a phrase are of it; of a text with fewer
/// pairs, all.
inline constexpr std::size_t fewest_in_phrase = 3;
/// Which of these pairs stand in one of the phrases.
std::vector<bool> standard_in(const std::vector<WordPair>& pairs,
                              const std::vector<Phrase>& phrases);

struct Overlap {
  std::size_t counted = 0;  ///< pairs of our text, those of standard phrases left out
  std::size_t shared = 0;
  std::size_t longest = 0;         ///< pairs in a row
  std::vector<std::string> parts;  ///< of our own text, as written: where two or more in a row are
};
/// `theirs`: which pairs the other has, as words.
Overlap overlap_of(std::string_view text, const std::set<std::string>& theirs,
                   const std::vector<Phrase>& standard);
bool is_near_copy(const Overlap& overlap);

}  // namespace holdfast::planning
