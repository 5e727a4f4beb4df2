// The words of a story's lines: splitting, and reading days and quotations. Knows nothing of
// records.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"

namespace holdfast::cli {

/// "given  service.agency_added name: Police": word "given", and the rest.
struct StoryLine {
  int number;
  std::string_view word;
  std::string_view rest;
};

/// Blank lines and those that begin with # are left out.
std::vector<StoryLine> story_lines(std::string_view text);

/// The first word, and what follows it without the space between.
std::pair<std::string_view, std::string_view> first_word(std::string_view text);
/// What follows `opening`; nothing when the text does not begin with it.
std::optional<std::string_view> after(std::string_view text, std::string_view opening);
/// "2 March 2026" and nothing else.
std::optional<Date> day_from_words(std::string_view text);
/// What stands between quotation marks at both ends.
std::optional<std::string_view> unquoted(std::string_view text);

struct FieldText {
  std::string_view name;
  std::string_view value;
};
/// "name: value | name: value". Nothing when a part has no colon or a name stands twice.
std::optional<std::vector<FieldText>> field_texts(std::string_view text);
/// "Amina Shah, Pat Moor", each without space around.
std::vector<std::string_view> listed(std::string_view text);

}  // namespace holdfast::cli
