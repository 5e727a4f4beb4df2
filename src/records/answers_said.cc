// Walking a QuestionnaireResponse without its Questionnaire.
#include "records/answers_said.h"

#include <boost/json.hpp>

#include "base/date.h"
#include "base/words.h"
#include "records/questionnaire_parts.h"

namespace holdfast {
namespace {

using questionnaire::text_of;

/// Before anything is parsed: most long texts are no answers.
constexpr std::string_view beginning = "{";

std::string said_in(const json::value& answers) {
  std::string words;
  if (!answers.is_array()) return words;
  for (const auto& one : answers.get_array()) {
    if (!one.is_object()) continue;
    const auto value = questionnaire::value_with(one.get_object(), "value");
    if (!value) continue;
    const bool chosen = std::holds_alternative<Coding>(*value);
    words += (words.empty() ? "" : "\n") + (chosen ? say(label_of(*value)) : label_of(*value));
  }
  return words;
}

void walk(const json::object& in, std::vector<Answered>& into);

void walk_items(const json::object& in, std::vector<Answered>& into) {
  const auto* items = in.if_contains("item");
  if (items == nullptr || !items->is_array()) return;
  for (const auto& one : items->get_array())
    if (one.is_object()) walk(one.get_object(), into);
}

void walk(const json::object& in, std::vector<Answered>& into) {
  const auto* answers = in.if_contains("answer");
  if (answers != nullptr) {
    auto question = text_of(in, "text");
    if (question.empty()) question = text_of(in, "linkId");
    into.push_back({std::move(question), said_in(*answers)});
    if (answers->is_array())
      for (const auto& one : answers->get_array())
        if (one.is_object()) walk_items(one.get_object(), into);
  }
  walk_items(in, into);
}

std::optional<json::value> response_in(std::string_view text) {
  if (!text.starts_with(beginning) || text.size() > most_bytes_of_questionnaire)
    return std::nullopt;
  auto parsed = questionnaire::parsed(text);
  if (!parsed || !parsed->is_object() ||
      text_of(parsed->get_object(), "resourceType") != "QuestionnaireResponse")
    return std::nullopt;
  return parsed;
}

}  // namespace

std::optional<std::vector<Answered>> answers_said(std::string_view text) {
  const auto response = response_in(text);
  if (!response) return std::nullopt;
  std::vector<Answered> all;
  walk_items(response->get_object(), all);
  return all;
}

std::string answered_on(std::string_view text) {
  constexpr std::size_t day_characters = 10;
  const auto response = response_in(text);
  if (!response) return {};
  auto day = text_of(response->get_object(), "authored").substr(0, day_characters);
  return Date::from(day) ? day : std::string();
}

}  // namespace holdfast
