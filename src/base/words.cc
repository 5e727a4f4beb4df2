// The one place where a sentence becomes another language. The catalogue is a thread's own, since a
// thread answers one reader at a time.
#include "base/words.h"

#include <cassert>

namespace holdfast {
namespace {

thread_local Catalogue current = nullptr;

}  // namespace

void speak(Catalogue catalogue) { current = catalogue; }

std::string say(std::string_view sentence) {
  return current != nullptr ? current(sentence) : std::string(sentence);
}

std::string say(std::string_view sentence, std::initializer_list<Gap> gaps) {
  std::string words = say(sentence);
  for (const auto& [name, value] : gaps) {
    const std::string gap = "{" + std::string(name) + "}";
    auto at = words.find(gap);
    assert(at != std::string::npos);
    for (; at != std::string::npos; at = words.find(gap, at + value.size()))
      words.replace(at, gap.size(), value);
  }
  return words;
}

}  // namespace holdfast
