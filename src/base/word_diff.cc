// See word_diff.h.
#include "base/word_diff.h"

#include <algorithm>
#include <cstdint>

namespace holdfast {
namespace {

using Words = std::vector<std::string_view>;

/// More comparisons than this are not worth anybody's wait.
constexpr std::size_t most_comparisons = 1'000'000;

Words words_of(std::string_view text) {
  constexpr std::string_view white = " \t\n";
  Words words;
  while (true) {
    const auto from = text.find_first_not_of(white);
    if (from == std::string_view::npos) return words;
    text.remove_prefix(from);
    const auto end = std::min(text.find_first_of(white), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
}

class Pieces {
 public:
  void add(WordIs is, std::string_view word) {
    if (all.empty() || all.back().is != is) all.push_back({is, {}});
    auto& words = all.back().words;
    if (!words.empty()) words += ' ';
    words += word;
  }
  std::vector<Piece> all;
};

/// How many words the ends of both have in common, from each place of one and the other on.
class Common {
 public:
  Common(const Words& a, const Words& b) : width_(b.size() + 1), longest_((a.size() + 1) * width_) {
    for (auto i = a.size(); i-- > 0;)
      for (auto j = b.size(); j-- > 0;)
        longest_[i * width_ + j] =
            a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
  }
  std::uint32_t at(std::size_t i, std::size_t j) const { return longest_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> longest_;
};

void add_all(Pieces& pieces, WordIs is, const Words& words, std::size_t from) {
  for (; from < words.size(); ++from) pieces.add(is, words[from]);
}

/// What was dropped stands before what came in its place.
void compare(const Words& a, const Words& b, Pieces& into) {
  std::size_t i = 0;
  std::size_t j = 0;
  if (a.size() * b.size() <= most_comparisons) {
    const Common common(a, b);
    while (i < a.size() && j < b.size()) {
      if (a[i] == b[j]) {
        into.add(WordIs::kept, a[i++]);
        ++j;
      } else if (common.at(i + 1, j) >= common.at(i, j + 1))
        into.add(WordIs::dropped, a[i++]);
      else
        into.add(WordIs::added, b[j++]);
    }
  }
  add_all(into, WordIs::dropped, a, i);
  add_all(into, WordIs::added, b, j);
}

}  // namespace

std::vector<Piece> word_differences(std::string_view before, std::string_view after) {
  auto a = words_of(before);
  auto b = words_of(after);
  Pieces pieces;
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[same] == b[same])
    pieces.add(WordIs::kept, a[same++]);
  const auto begins = static_cast<std::ptrdiff_t>(same);
  a.erase(a.begin(), a.begin() + begins);
  b.erase(b.begin(), b.begin() + begins);
  Words end;
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    end.push_back(a.back());
    a.pop_back();
    b.pop_back();
  }
  compare(a, b, pieces);
  std::ranges::reverse(end);
  add_all(pieces, WordIs::kept, end, 0);
  return std::move(pieces.all);
}

}  // namespace holdfast
