// A textarea that counts down to its limit as people type. Without JavaScript it says the limit;
// whoever reads the form enforces it.
#pragma once
#include "govuk/labels.h"

namespace holdfast::govuk {

/// Words of the counter instead of the script's own English ones; with %{count} in all but `at`.
struct CounterWords {
  std::string under_one;
  std::string under_many;
  std::string at;
  std::string over_one;
  std::string over_many;
};

/// `character_count({.name = "why", .label = {text(say("Why?"))}, .max_length = 2000})`
struct CharacterCount {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::string value;
  std::optional<int> max_length;  // with neither limit, the page's own script sets one
  std::optional<int> max_words;
  std::string count_type;        // of max_length: "characters" or "words"
  std::optional<int> threshold;  // show the count from this percentage of the limit
  std::string limit_words;       // with %{count}; where empty, "You can enter up to ..."
  CounterWords in_characters;
  CounterWords in_words;
  int rows = 5;
  std::optional<bool> spellcheck;
  std::string message_classes;
  std::string classes;
  Attributes attributes;
  FormGroup group;
};
Html character_count(const CharacterCount&);

}  // namespace holdfast::govuk
