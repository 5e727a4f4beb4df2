// Which words of a text were changed. Words are what stands between white space; two texts are
// compared by the longest run of words that both have in the same order.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast {

enum class WordIs { kept, dropped, added };
struct Piece {
  WordIs is{};
  std::string words;
  friend bool operator==(const Piece&, const Piece&) = default;
};
/// In the order read: kept and dropped make the earlier text, kept and added the later one. Where
/// both are very long and nothing but their beginning and end agrees, the middle is taken whole.
std::vector<Piece> word_differences(std::string_view before, std::string_view after);

}  // namespace holdfast
