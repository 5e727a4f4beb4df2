// Splitting a story's lines into words.
#include "cli/story_lines.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"

namespace holdfast::cli {
namespace {

constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::optional<int> number_in(std::string_view text) {
  int value = 0;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = wrong == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

}  // namespace

std::vector<StoryLine> story_lines(std::string_view text) {
  std::vector<StoryLine> found;
  int number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    const auto words = trimmed(line);
    if (words.empty() || words.front() == '#') continue;
    const auto [word, rest] = first_word(words);
    found.push_back({number, word, rest});
  }
  return found;
}

std::pair<std::string_view, std::string_view> first_word(std::string_view text) {
  const auto end = std::min(text.find_first_of(" \t"), text.size());
  return {text.substr(0, end), trimmed(text.substr(end))};
}

std::optional<std::string_view> after(std::string_view text, std::string_view opening) {
  if (!text.starts_with(opening)) return std::nullopt;
  return trimmed(text.substr(opening.size()));
}

std::optional<Date> day_from_words(std::string_view text) {
  const auto words = split(text, ' ');
  if (words.size() != 3) return std::nullopt;
  const auto month = std::ranges::find(month_names, words[1]);
  const auto day = number_in(words[0]);
  const auto year = number_in(words[2]);
  if (month == month_names.end() || !day || !year) return std::nullopt;
  return date_of({*year, static_cast<int>(month - month_names.begin()) + 1, *day});
}

std::optional<std::string_view> unquoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
  return text.substr(1, text.size() - 2);
}

std::optional<std::vector<FieldText>> field_texts(std::string_view text) {
  std::vector<FieldText> found;
  while (!text.empty()) {
    const auto bar = text.find(" | ");
    const auto part = text.substr(0, bar);
    text = bar == text.npos ? std::string_view{} : text.substr(bar + 3);
    const auto colon = part.find(':');
    if (colon == part.npos) return std::nullopt;
    const FieldText one{trimmed(part.substr(0, colon)), trimmed(part.substr(colon + 1))};
    if (std::ranges::find(found, one.name, &FieldText::name) != found.end()) return std::nullopt;
    found.push_back(one);
  }
  return found;
}

std::vector<std::string_view> listed(std::string_view text) {
  std::vector<std::string_view> found;
  for (const auto one : split(text, ','))
    if (!trimmed(one).empty()) found.push_back(trimmed(one));
  return found;
}

}  // namespace holdfast::cli
