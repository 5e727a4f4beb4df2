// Reading values from their wire form. The words of each problem follow the GOV.UK style: what to
// do, not what went wrong.
#include "records/field_types.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "base/words.h"

namespace holdfast {
namespace {

const std::string no_text;

const std::string& text_in(const Value& value) {
  const auto* text = value.text();
  return text != nullptr ? *text : no_text;
}

/// A single answer stands for a list of one: a form with one box ticked sends one value.
Value::List list_in(const Value& value) {
  if (const auto* list = value.list()) return *list;
  if (const auto* text = value.text()) return {*text};
  return {};
}

const Word* word_for(std::span<const Word> words, std::string_view wire) {
  const auto at = std::ranges::find(words, wire, &Word::wire);
  return at == words.end() ? nullptr : &*at;
}

/// "0011-03-27": a day that is none in its year, and would be one in another.
bool is_day_of_another_age(std::string_view text) {
  const auto parts = split(text, '-');
  if (parts.size() != 3) return false;
  const auto year = trimmed(parts[0]);
  const bool figures =
      !year.empty() && std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; });
  const bool of_ours = year.size() == 4 && year >= "1900" && year <= "2999";
  return figures && !of_ours &&
         Date::from("2000-" + std::string(parts[1]) + "-" + std::string(parts[2]));
}

}  // namespace

Wrong read_text(const Value& value, std::size_t limit_characters, bool lines, std::string& into) {
  if (value.text() == nullptr) return say("Enter words");
  auto words = tidied(*value.text());
  if (!is_utf8(words) || has_control_characters(words))
    return say("Take out the characters that cannot be shown");
  if (!lines && words.find('\n') != std::string::npos) return say("Write this on one line");
  // No text has more characters than bytes, so most are not counted.
  const auto length = words.size() > limit_characters ? length_in_characters(words) : 0;
  if (length > limit_characters) {
    return say("Use {limit} characters or fewer. You have used {used}",
               {{"limit", std::to_string(limit_characters)}, {"used", std::to_string(length)}});
  }
  into = std::move(words);
  return std::nullopt;
}

Wrong read_date(const Value& value, Date& into) {
  const auto date = Date::from(text_in(value));
  if (!date && is_day_of_another_age(text_in(value)))
    return say("Enter a year between 1900 and 2999, with four figures");
  if (!date) return say("Enter a real date, like 27 3 2026");
  into = *date;
  return std::nullopt;
}

Wrong read_moment(const Value& value, Moment& into) {
  const auto moment = Moment::from(text_in(value));
  if (!moment) return say("Enter a real date and time");
  into = *moment;
  return std::nullopt;
}

Wrong read_yes_no(const Value& value, bool& into) {
  if (const auto* answer = value.yes_no()) return into = *answer, std::nullopt;
  const auto& text = text_in(value);
  if (text != "yes" && text != "no") return say("Select yes or no");
  into = text == "yes";
  return std::nullopt;
}

Wrong read_number(const Value& value, int& into) {
  if (const auto* whole = value.number()) {
    if (*whole < -number_limit || *whole > number_limit) return say("Enter a smaller number");
    into = static_cast<int>(*whole);
    return std::nullopt;
  }
  const auto text = trimmed(text_in(value));
  const auto read = std::from_chars(text.data(), text.data() + text.size(), into);
  if (text.empty() || read.ec == std::errc::invalid_argument ||
      read.ptr != text.data() + text.size())
    return say("Enter a whole number, like 12");
  if (read.ec != std::errc{} || into < -number_limit || into > number_limit)
    return say("Enter a smaller number");
  return std::nullopt;
}

Wrong read_word(const Value& value, std::span<const Word> words, int& into) {
  const auto* word = word_for(words, text_in(value));
  if (word == nullptr) return say("Select one of the answers listed");
  into = word->value;
  return std::nullopt;
}

Wrong read_words(const Value& value, std::span<const Word> words, std::vector<int>& into) {
  into.clear();
  for (const auto& wire : list_in(value)) {
    const auto* word = word_for(words, wire);
    if (word == nullptr) return say("Select from the answers listed");
    if (std::ranges::find(into, word->value) == into.end()) into.push_back(word->value);
  }
  return std::nullopt;
}

Wrong read_id(const Value& value, IdBytes& into) {
  const auto bytes = id_bytes_from(text_in(value));
  if (!bytes) return say("Select one from the list");
  into = *bytes;
  return std::nullopt;
}

Wrong read_ids(const Value& value, std::vector<IdBytes>& into) {
  into.clear();
  const auto list = list_in(value);
  if (list.size() > list_limit_entries)
    return say("Select {limit} or fewer", {{"limit", std::to_string(list_limit_entries)}});
  for (const auto& text : list) {
    const auto bytes = id_bytes_from(text);
    if (!bytes) return say("Select from the list");
    if (std::ranges::find(into, *bytes) == into.end()) into.push_back(*bytes);
  }
  return std::nullopt;
}

std::string wire_of(std::span<const Word> words, int value) {
  const auto at = std::ranges::find(words, value, &Word::value);
  return at == words.end() ? std::string() : std::string(at->wire);
}

}  // namespace holdfast
