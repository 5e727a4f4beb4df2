// The character count: a textarea whose group tells the script what to count and what to say.
#include "govuk/counted.h"

#include "base/words.h"
#include "govuk/group.h"
#include "govuk/inputs.h"

namespace holdfast::govuk {
namespace {

std::string count_type_of(const CharacterCount& c) {
  if (!c.count_type.empty()) return c.count_type;
  return c.max_words ? "words" : "";
}

/// "You can enter up to 200 characters"; nothing where we know no limit.
std::string limit_said(const CharacterCount& c) {
  const auto limit = c.max_words ? c.max_words : c.max_length;
  if (!limit) return "";
  auto words = c.limit_words;
  if (words.empty())
    words = count_type_of(c) == "words" ? say("You can enter up to %{count} words")
                                        : say("You can enter up to %{count} characters");
  constexpr std::string_view gap = "%{count}";
  if (const auto at = words.find(gap); at != words.npos)
    words.replace(at, gap.size(), std::to_string(*limit));
  return words;
}

Attributes told_to_script(const CharacterCount& c) {
  Attributes all = {{"data-module", "govuk-character-count"}};
  const auto tell = [&](AttributeName name, const std::string& value) {
    if (!value.empty()) all.push_back({name, value});
  };
  const auto number = [](std::optional<int> n) { return n ? std::to_string(*n) : ""; };
  tell("data-maxlength", number(c.max_length));
  tell("data-maxwords", number(c.max_words));
  tell("data-threshold", number(c.threshold));
  tell("data-count-type", count_type_of(c));
  if (!c.max_length && !c.max_words) tell("data-i18n.textarea-description.other", c.limit_words);
  tell("data-i18n.characters-under-limit.one", c.in_characters.under_one);
  tell("data-i18n.characters-under-limit.other", c.in_characters.under_many);
  tell("data-i18n.characters-at-limit", c.in_characters.at);
  tell("data-i18n.characters-over-limit.one", c.in_characters.over_one);
  tell("data-i18n.characters-over-limit.other", c.in_characters.over_many);
  tell("data-i18n.words-under-limit.one", c.in_words.under_one);
  tell("data-i18n.words-under-limit.other", c.in_words.under_many);
  tell("data-i18n.words-at-limit", c.in_words.at);
  tell("data-i18n.words-over-limit.one", c.in_words.over_one);
  tell("data-i18n.words-over-limit.other", c.in_words.over_many);
  return all;
}

FormGroup counted_group(const CharacterCount& c, const std::string& id) {
  const auto message =
      hint({.content = text(limit_said(c)),
            .id = id + "-info",
            .classes = spaced("govuk-character-count__message", c.message_classes)});
  FormGroup group{.before = c.group.before,
                  .after = message + c.group.after,
                  .classes = spaced("govuk-character-count", c.group.classes),
                  .attributes = told_to_script(c)};
  group.attributes.insert(group.attributes.end(), c.group.attributes.begin(),
                          c.group.attributes.end());
  return group;
}

}  // namespace

Html character_count(const CharacterCount& c) {
  const auto id = c.id.empty() ? c.name : c.id;
  return textarea({.name = c.name,
                   .id = id,
                   .label = c.label,
                   .hint = c.hint,
                   .error = c.error,
                   .value = c.value,
                   .rows = c.rows,
                   .spellcheck = c.spellcheck,
                   .described_by = id + "-info",
                   .classes = spaced("govuk-js-character-count", c.classes),
                   .attributes = c.attributes,
                   .group = counted_group(c, id)});
}

}  // namespace holdfast::govuk
