// Unicode's own decomposition does the work (Boost.Locale over ICU): a letter with a mark becomes
// the letter and the mark, and marks go.
#include "desk/name_keys.h"

#include <algorithm>
#include <boost/locale.hpp>
#include <set>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::desk {
namespace {

constexpr std::size_t word_limit_bytes = 40;
/// ADR 23 weighs these: shorter beginnings are shared by too many words to lead anywhere, longer
/// ones nobody types.
constexpr std::size_t few_letters = 4;
constexpr std::size_t several_letters = 7;

const std::locale& folding() {
  static const std::locale made = boost::locale::generator()("en_GB.UTF-8");
  return made;
}

bool is_mark(std::string_view two) {
  const auto first = static_cast<unsigned char>(two[0]);
  const auto second = static_cast<unsigned char>(two[1]);
  return first == 0xCC || (first == 0xCD && second <= 0xAF);  // U+0300 to U+036F
}

/// Most names need no table of Unicode's: for these letters both steps are lower case.
bool is_ascii(std::string_view name) {
  return std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded_of(std::string_view name) {
  if (is_ascii(name)) return lower_ascii(name);
  return boost::locale::fold_case(
      boost::locale::normalize(std::string(name), boost::locale::norm_nfkd, folding()), folding());
}

/// Curly quotes, dashes and dots (U+2010 to U+203F), which word processors put for plain ones.
bool is_printed_mark(std::string_view three) {
  return three.size() == 3 && three[0] == '\xE2' && three[1] == '\x80' &&
         static_cast<unsigned char>(three[2]) >= 0x90;
}
bool is_apostrophe(std::string_view three) { return three == "\u2019" || three == "\u2018"; }

using IsGap = bool (*)(char);

/// What is neither a gap, a letter nor a number is passed over.
std::vector<std::string> split_words(std::string_view text, IsGap is_gap) {
  if (!is_utf8(text)) return {};
  const auto folded = folded_of(text);
  const std::string_view all = folded;
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const char c = all[i];
    const auto byte = static_cast<unsigned char>(c);
    const auto three = all.substr(i, 3);
    const bool printed = is_printed_mark(three);
    if (printed) i += 2;
    if (is_apostrophe(three)) continue;
    if (is_gap(c) || printed) {
      if (!words.back().empty()) words.emplace_back();
    } else if (byte >= 0xC0 && i + 1 < all.size() && is_mark(all.substr(i, 2))) {
      ++i;
    } else if ((byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) &&
               words.back().size() < word_limit_bytes) {
      words.back() += c;
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// The whole word where it has no more.
std::string first_letters(const std::string& word, std::size_t letters) {
  std::size_t at = 0;
  for (; at < word.size(); ++at) {
    const bool begins_a_letter = (static_cast<unsigned char>(word[at]) & 0xC0) != 0x80;
    if (begins_a_letter && letters-- == 0) break;
  }
  return word.substr(0, at);
}

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
  return split_words(name, [](char c) { return c == ' ' || c == '-' || c == '\t' || c == '\n'; });
}

std::vector<std::string> written_words(std::string_view text) {
  auto words = split_words(text, [](char c) {
    const bool letter = (c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return !letter && c != '\'';
  });
  std::erase_if(words, [](const std::string& word) { return word.size() < 2; });
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

std::vector<std::string> written_keys(std::string_view text) {
  std::set<std::string> keys;
  for (const auto& word : written_words(text)) {
    keys.insert(first_letters(word, few_letters));
    if (length_in_characters(word) >= several_letters)
      keys.insert(first_letters(word, several_letters));
  }
  return {keys.begin(), keys.end()};
}

std::vector<std::string> keys_looked_for(std::string_view typed) {
  std::set<std::string> keys;
  for (const auto& word : written_words(typed)) {
    const bool is_long = length_in_characters(word) >= several_letters;
    keys.insert(first_letters(word, is_long ? several_letters : few_letters));
  }
  return {keys.begin(), keys.end()};
}

std::optional<std::string> wrong_with_words(std::string_view typed) {
  if (trimmed(typed).empty() || !written_words(typed).empty()) return std::nullopt;
  return say("Enter a word of two letters or more");
}

bool holds_words(const std::vector<std::string>& words, std::string_view passage) {
  if (words.empty()) return true;
  const auto there = written_words(passage);
  return std::ranges::all_of(words, [&](const std::string& word) {
    const auto at = std::ranges::lower_bound(there, word);
    return at != there.end() && at->starts_with(word);
  });
}

std::string family_name_first(std::string_view name) {
  auto words = name_words(name);
  if (!words.empty()) std::ranges::rotate(words, words.end() - 1);
  std::string joined;
  for (const auto& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

std::vector<std::string> beginnings(const std::string& word) {
  std::vector<std::string> found;
  for (std::size_t length = 2; length < word.size(); ++length)
    if (length_in_characters(word.substr(0, length)) >= 2 && is_utf8(word.substr(0, length)))
      found.push_back(word.substr(0, length));
  found.push_back(word);
  return found;
}

}  // namespace holdfast::desk
