// Words of names: folded to plain letters, and to how they sound.
#include <algorithm>

#include "practice/children/likeness.h"

namespace holdfast::children {
namespace {

struct Folded {
  std::string_view letters;  ///< each of two bytes
  std::string_view plain;
};

/// Latin letters with marks that names in England and Wales carry; Unicode's own tables are not
/// this room's to read.
constexpr Folded folded[] = {
    {"ÀÁÂÃÄÅĀĂĄàáâãäåāăą", "a"},
    {"ÇĆĈĊČçćĉċč", "c"},
    {"ĎĐÐďđð", "d"},
    {"ÈÉÊËĒĖĘĚèéêëēėęě", "e"},
    {"ĜĞĠĢĝğġģ", "g"},
    {"ÌÍÎÏĪİìíîïīıĩ", "i"},
    {"ĹĻĽŁĺļľł", "l"},
    {"Ķķ", "k"},
    {"ÑŃŅŇñńņň", "n"},
    {"ÒÓÔÕÖØŌŐòóôõöøōő", "o"},
    {"ŔŘŕř", "r"},
    {"ŚŜŞŠśŝşš", "s"},
    {"ŢŤţť", "t"},
    {"ÙÚÛÜŪŮŰŲùúûüūůűų", "u"},
    {"Ŵŵ", "w"},
    {"ÝŶŸýÿŷ", "y"},
    {"ŹŻŽźżž", "z"},
};

std::string_view plain_of(std::string_view letter) {
  for (const auto& one : folded)
    for (std::size_t i = 0; i + 1 < one.letters.size(); i += 2)
      if (one.letters.substr(i, 2) == letter) return one.plain;
  return {};
}

/// Small words before a family name that are dropped as often as written.
bool is_particle(std::string_view word) {
  constexpr std::string_view all[] = {"ap", "ab", "ferch", "verch", "al", "el", "de", "van", "von"};
  return std::ranges::find(all, word) != std::end(all);
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

void replace_all(std::string& word, std::string_view from, std::string_view to) {
  for (auto at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size()))
    word.replace(at, from.size(), to);
}

/// Letters put in, left out, changed, or swapped with their neighbour.
std::size_t letters_apart(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        best[i][j] = i + j;
        continue;
      }
      const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
      best[i][j] = std::min({best[i - 1][j] + 1, best[i][j - 1] + 1, best[i - 1][j - 1] + changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) best[i][j] = std::min(best[i][j], best[i - 2][j - 2] + 1);
    }
  return best[a.size()][b.size()];
}

}  // namespace

std::vector<std::string> plain_words(std::string_view name) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    const char c = name[i];
    if (c == ' ' || c == '-') {
      if (!words.back().empty()) words.emplace_back();
    } else if (c >= 'A' && c <= 'Z') {
      words.back() += static_cast<char>(c - 'A' + 'a');
    } else if (c >= 'a' && c <= 'z') {
      words.back() += c;
    } else if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < name.size()) {
      words.back() += plain_of(name.substr(i, 2));
      ++i;
    } else if (byte >= 0x80) {
      words.back() += c;  // another script is compared as it stands
    }
  }
  if (words.back().empty()) words.pop_back();
  const auto all = words;
  std::erase_if(words, [](const std::string& word) { return is_particle(word); });
  return words.empty() ? all : words;
}

std::string sound_of(std::string_view word) {
  std::string sound(word);
  constexpr std::pair<std::string_view, std::string_view> same[] = {
      {"mac", "mc"}, {"sch", "sh"}, {"tch", "ch"}, {"ph", "f"}, {"ff", "f"}, {"gh", "g"},
      {"ck", "k"},   {"qu", "k"},   {"wh", "w"},   {"rh", "r"}, {"kh", "k"}, {"ks", "x"},
      {"ce", "se"},  {"ci", "si"},  {"dd", "d"},   {"ll", "l"}, {"ou", "u"}, {"th", "t"},
      {"ts", "s"},   {"y", "i"},    {"v", "f"},
  };
  for (const auto& [from, to] : same) replace_all(sound, from, to);
  std::ranges::replace(sound, 'c', 'k');
  std::ranges::replace(sound, 'q', 'k');
  std::ranges::replace(sound, 'z', 's');
  std::string kept;
  for (std::size_t i = 0; i < sound.size(); ++i) {
    const char c = sound[i];
    const bool silent = i > 0 && (is_vowel(c) || c == 'h' || c == 'w');
    if (!silent && (kept.empty() || kept.back() != c)) kept += c;
  }
  return kept;
}

std::string key_of(std::string_view word) { return sound_of(common_form(word)); }

std::optional<std::size_t> heard_apart(std::string_view typed, std::string_view called) {
  if (typed == called) return 0;
  if (common_form(typed) == common_form(called)) return 1;
  const auto sound = sound_of(typed);
  if (sound.empty() || sound != sound_of(called)) return std::nullopt;
  const auto apart = letters_apart(typed, called);
  const bool enough = sound.size() >= sounds_at_least || apart == 1;
  return enough ? std::optional(apart) : std::nullopt;
}

}  // namespace holdfast::children
