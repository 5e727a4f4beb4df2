// Reading the lists, and filling braces in from them.
#include "cli/demo_words.h"

#include <algorithm>
#include <cassert>
#include <cctype>

#include "base/text.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view themes = "themes";

Unexpected<Failure> wrong_at(std::size_t line, const std::string& what) {
  return failed(Failure::Kind::bad_input,
                "The words of the demonstration, line " + std::to_string(line) + ": " + what);
}

/// The names in the braces of a text.
std::vector<std::string_view> named_in(std::string_view text) {
  std::vector<std::string_view> names;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const auto close = text.find('}', open);
    names.push_back(text.substr(open + 1, close == text.npos ? close : close - open - 1));
  }
  return names;
}

/// "talk.*" with "cars" is "talk.cars".
std::string of_theme(std::string_view name, std::string_view theme) {
  return name.ends_with(".*") ? std::string(name.substr(0, name.size() - 1)).append(theme)
                              : std::string(name);
}

/// "... said. he" becomes "... said. He"; what stands after a time or a short form does not.
std::string with_capitals(std::string text) {
  bool begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (begins && std::isalpha(static_cast<unsigned char>(c)) != 0)
      text[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 ||
        (static_cast<unsigned char>(c) & 0x80U) != 0)
      begins = false;
    const bool ends = c == '.' || c == '!' || c == '?';
    if (ends && i + 1 < text.size() && (text[i + 1] == ' ' || text[i + 1] == '"')) begins = true;
  }
  return text;
}

void add_parts(std::vector<std::string>& list, std::string_view line) {
  while (true) {
    const auto bar = line.find(" | ");
    list.emplace_back(trimmed(line.substr(0, bar)));
    if (bar == line.npos) return;
    line.remove_prefix(bar + 3);
  }
}

}  // namespace

Result<DemoWords> DemoWords::from(std::string_view text, const std::set<std::string>& slots) {
  DemoWords words;
  std::vector<std::string>* list = nullptr;
  std::size_t number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    const auto said = trimmed(line);
    if (said.empty() || said.front() == '#') continue;
    if (said.front() == '[' && said.back() == ']') {
      list = &words.lists_[std::string(said.substr(1, said.size() - 2))];
      if (!list->empty()) return wrong_at(number, "this list stands twice");
      continue;
    }
    if (list == nullptr) return wrong_at(number, "this belongs to no list");
    add_parts(*list, said);
  }
  for (const auto& [name, ways] : words.lists_) {
    if (ways.empty()) return wrong_at(number, "the list " + name + " is empty");
    for (const auto& way : ways)
      for (const auto inside : named_in(way))
        for (const auto& theme : words.all(themes))
          if (!slots.contains(std::string(inside)) &&
              !words.lists_.contains(of_theme(inside, theme)))
            return wrong_at(number, "there is no " + of_theme(inside, theme) + " for: " + way);
  }
  return words;
}

const std::vector<std::string>& DemoWords::all(std::string_view list) const {
  const auto at = lists_.find(list);
  assert(at != lists_.end());
  return at->second;
}

std::string DemoWords::say(std::string_view list, const Slots& slots, Dice dice) const {
  return with_capitals(filled(of_theme(list, slots.find("*")->second), slots, dice));
}

std::string DemoWords::filled(std::string_view list, const Slots& slots, Dice& dice) const {
  return filled_in(dice.one_of(all(list)), slots, dice);
}

std::string DemoWords::filled_in(std::string_view text, const Slots& slots, Dice& dice) const {
  std::string made;
  while (true) {
    const auto open = text.find('{');
    made += text.substr(0, open);
    if (open == text.npos) return made;
    const auto close = text.find('}', open);
    const auto name = text.substr(open + 1, close - open - 1);
    const auto slot = slots.find(name);
    if (slot != slots.end())
      made += filled_in(slot->second, slots, dice);
    else
      made += filled(of_theme(name, slots.find("*")->second), slots, dice);
    text.remove_prefix(close + 1);
  }
}

}  // namespace holdfast::cli
