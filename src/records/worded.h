// The words of an answer chosen from a list, as a person reads it.
#pragma once
#include <string>

#include "base/words.h"
#include "records/field_types.h"

namespace holdfast {

/// "Knife or other blade"
template <Worded E>
std::string words_for(E value) {
  for (const auto& word : words_of(value))
    if (word.value == static_cast<int>(value)) return say(word.label);
  return say("Not known");
}

}  // namespace holdfast
