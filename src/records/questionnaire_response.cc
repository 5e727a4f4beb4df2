// Answers to a Questionnaire: in and out as a QuestionnaireResponse, and what each question takes.
#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

#include "base/date.h"
#include "base/words.h"
#include "records/questionnaire_parts.h"

namespace holdfast {
namespace questionnaire {

namespace {

constexpr std::size_t deepest = 64;

std::optional<ItemValue> coding_in(const json::value& value) {
  if (!value.is_object()) return std::nullopt;
  const auto& in = value.get_object();
  Coding coding{text_of(in, "system"), text_of(in, "code"), text_of(in, "display")};
  if (coding.code.empty()) return std::nullopt;
  return ItemValue(std::move(coding));
}

std::optional<ItemValue> plain_in(const json::value& value, std::string_view kind) {
  if (kind == "Boolean" && value.is_bool()) return ItemValue(value.get_bool());
  if (kind == "Integer" && value.is_int64()) return ItemValue(value.get_int64());
  if (kind == "Decimal" && value.is_number()) return ItemValue(value.to_number<double>());
  const bool text =
      kind == "String" || kind == "Date" || kind == "DateTime" || kind == "Time" || kind == "Uri";
  if (text && value.is_string()) return ItemValue(std::string(value.get_string()));
  return std::nullopt;
}

}  // namespace

std::optional<json::value> parsed(std::string_view text) {
  boost::system::error_code wrong;
  json::parse_options options;
  options.max_depth = deepest;
  auto value = json::parse(text, wrong, {}, options);
  if (wrong) return std::nullopt;
  return value;
}

std::string text_of(const json::object& in, std::string_view name) {
  const auto* value = in.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<ItemValue> value_with(const json::object& in, std::string_view beginning) {
  for (const auto& member : in) {
    const std::string_view key = member.key();
    if (!key.starts_with(beginning)) continue;
    const auto kind = key.substr(beginning.size());
    return kind == "Coding" ? coding_in(member.value()) : plain_in(member.value(), kind);
  }
  return std::nullopt;
}

}  // namespace questionnaire

namespace {

using questionnaire::text_of;

constexpr std::size_t longest_line = 1'000;
constexpr std::size_t longest_words = 50'000;

bool same(const ItemValue& a, const ItemValue& b) { return a == b; }

const ItemOption* option_of(const Item& item, const ItemValue& value) {
  const auto at = std::ranges::find_if(
      item.options, [&](const ItemOption& one) { return same(one.value, value); });
  return at == item.options.end() ? nullptr : &*at;
}

std::optional<std::string> wrong_text(const Item& item, const std::string& text) {
  const auto longest = item.type == ItemType::text ? longest_words : longest_line;
  const auto most =
      item.longest ? static_cast<std::size_t>(std::max<std::int64_t>(*item.longest, 0)) : longest;
  if (text.size() > std::min(most, longest))
    return say("Enter {n} characters or fewer", {{"n", std::to_string(std::min(most, longest))}});
  return std::nullopt;
}

std::optional<std::string> wrong_date(const ItemValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (text != nullptr && Date::from(*text)) return std::nullopt;
  return say("Enter a day that there is");
}

/// Of what has no choices to compare it with.
std::optional<std::string> wrong_kind(const Item& item, const ItemValue& value) {
  switch (item.type) {
    case ItemType::yes_no:
      if (!std::holds_alternative<bool>(value)) return say("Select yes or no");
      return std::nullopt;
    case ItemType::integer:
      if (!std::holds_alternative<std::int64_t>(value)) return say("Enter a whole number");
      return std::nullopt;
    case ItemType::decimal:
      if (const auto* number = std::get_if<double>(&value); number && std::isfinite(*number))
        return std::nullopt;
      if (std::holds_alternative<std::int64_t>(value)) return std::nullopt;
      return say("Enter a number");
    case ItemType::date:
      return wrong_date(value);
    case ItemType::date_time:
    case ItemType::time:
    case ItemType::line:
    case ItemType::text:
      if (const auto* text = std::get_if<std::string>(&value)) return wrong_text(item, *text);
      return say("Enter words");
    case ItemType::choice:
      return say("Select one of the choices");
    case ItemType::open_choice:
      if (const auto* text = std::get_if<std::string>(&value)) return wrong_text(item, *text);
      return say("Select one of the choices, or enter words");
    case ItemType::group:
    case ItemType::display:
      return say("Nothing is asked here");
  }
  return std::nullopt;
}

class Answering {
 public:
  explicit Answering(const Questionnaire& of) : of_(of) {}

  void take(const json::value& list, const std::string& path) {
    if (!list.is_array()) return wrong(path, say("This is no list"));
    std::size_t at = 0;
    for (const auto& one : list.get_array()) {
      const auto here = path + "[" + std::to_string(at++) + "]";
      if (one.is_object())
        take_item(one.get_object(), here);
      else
        wrong(here, say("This is no item"));
    }
  }
  ItemAnswers answers;
  Problems problems;

 private:
  void wrong(const std::string& field, std::string words) {
    if (problems.size() < 50) problems.push_back({field, std::move(words)});
  }

  void take_item(const json::object& in, const std::string& path) {
    const auto id = text_of(in, "linkId");
    const auto* item = find(of_.items, id);
    if (item == nullptr)
      return wrong(path, say("It answers {id}, which is not asked", {{"id", id}}));
    if (const auto* given = in.if_contains("answer")) take_answers(*item, *given, path);
    if (const auto* below = in.if_contains("item")) take(*below, path + ".item");
  }

  void take_answers(const Item& item, const json::value& list, const std::string& path) {
    if (!list.is_array()) return wrong(path, say("This is no list"));
    if (answers.contains(item.link_id)) return wrong(item.link_id, say("It is answered twice"));
    std::vector<ItemValue> values;
    for (const auto& one : list.get_array()) {
      auto value =
          one.is_object() ? questionnaire::value_with(one.get_object(), "value") : std::nullopt;
      if (!value) return wrong(path, say("An answer cannot be read"));
      values.push_back(std::move(*value));
      if (const auto* below = one.get_object().if_contains("item")) take(*below, path + ".item");
    }
    if (values.empty()) return;
    if (auto words = wrong_with(item, values)) return wrong(item.link_id, std::move(*words));
    answers.emplace(item.link_id, std::move(values));
  }

  const Questionnaire& of_;
};

json::object answer_of(const Item& item, const ItemValue& value) {
  json::object one;
  if (const auto* yes = std::get_if<bool>(&value)) one["valueBoolean"] = *yes;
  if (const auto* number = std::get_if<std::int64_t>(&value))
    one[item.type == ItemType::decimal ? "valueDecimal" : "valueInteger"] = *number;
  if (const auto* number = std::get_if<double>(&value)) one["valueDecimal"] = *number;
  if (const auto* text = std::get_if<std::string>(&value)) {
    const auto* name = item.type == ItemType::date        ? "valueDate"
                       : item.type == ItemType::date_time ? "valueDateTime"
                       : item.type == ItemType::time      ? "valueTime"
                                                          : "valueString";
    one[name] = *text;
  }
  if (const auto* coding = std::get_if<Coding>(&value)) {
    json::object said;
    if (!coding->system.empty()) said["system"] = coding->system;
    said["code"] = coding->code;
    if (!coding->display.empty()) said["display"] = coding->display;
    one["valueCoding"] = std::move(said);
  }
  return one;
}

/// Items with an answer in or below them; questions below a question lie in its first answer.
json::array items_of(const std::vector<Item>& items, const ItemAnswers& answers) {
  json::array list;
  for (const auto& item : items) {
    auto below = items_of(item.items, answers);
    const auto given = answers.find(item.link_id);
    if (given == answers.end() && below.empty()) continue;
    json::object one{{"linkId", item.link_id}};
    if (!item.text.empty()) one["text"] = item.text;
    if (given != answers.end()) {
      json::array said;
      for (const auto& value : given->second) said.push_back(answer_of(item, value));
      if (!below.empty()) said.front().as_object()["item"] = std::move(below);
      one["answer"] = std::move(said);
    } else {
      one["item"] = std::move(below);
    }
    list.push_back(std::move(one));
  }
  return list;
}

std::string canonical_of(const Questionnaire& of) {
  return of.version.empty() ? of.url : of.url + "|" + of.version;
}

/// Why what it says it answers is not this.
std::string not_the_one(const Questionnaire& of, const std::string& named) {
  if (named.empty()) return say("It does not say what it answers");
  const auto bar = named.find('|');
  if (named.substr(0, bar) != of.url)
    return say("It answers {other}, not {this}", {{"other", named}, {"this", canonical_of(of)}});
  if (bar == std::string::npos)
    return say("It does not say which version it answers. Here it is version {this}",
               {{"this", of.version}});
  return say("It answers version {other}, and here it is version {this}",
             {{"other", named.substr(bar + 1)}, {"this", of.version}});
}

}  // namespace

std::string label_of(const ItemValue& value) {
  struct Label {
    std::string operator()(bool yes) const { return yes ? say("Yes") : say("No"); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return json::serialize(json::value(number)); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Coding& coding) const {
      return coding.display.empty() ? coding.code : coding.display;
    }
  };
  return std::visit(Label{}, value);
}

std::optional<std::string> wrong_with(const Item& item, const std::vector<ItemValue>& values) {
  const bool chooses = item.type == ItemType::choice || item.type == ItemType::open_choice;
  if (values.size() > 1 && !(item.repeats && chooses)) return say("Give one answer");
  for (std::size_t at = 0; at < values.size(); ++at) {
    const auto& value = values[at];
    for (std::size_t other = 0; other < at; ++other)
      if (same(values[other], value)) return say("Select each choice once");
    if (option_of(item, value) != nullptr) continue;
    if (auto words = wrong_kind(item, value)) return words;
  }
  return std::nullopt;
}

Result<ItemAnswers, Problems> answers_from(const Questionnaire& of, std::string_view text) {
  if (text.size() > most_bytes_of_questionnaire)
    return Unexpected{Problems{{"", say("The file is too large")}}};
  const auto parsed = questionnaire::parsed(text);
  if (!parsed || !parsed->is_object() ||
      text_of(parsed->get_object(), "resourceType") != "QuestionnaireResponse")
    return Unexpected{Problems{{"", say("This is no FHIR QuestionnaireResponse")}}};
  const auto& root = parsed->get_object();
  if (const auto named = text_of(root, "questionnaire"); named != canonical_of(of))
    return Unexpected{Problems{{"questionnaire", not_the_one(of, named)}}};
  Answering answering(of);
  if (const auto* items = root.if_contains("item")) answering.take(*items, "item");
  if (!answering.problems.empty()) return Unexpected{std::move(answering.problems)};
  return std::move(answering.answers);
}

std::string response_json(const Questionnaire& of, const ItemAnswers& answers,
                          std::string_view authored) {
  json::object root{{"resourceType", "QuestionnaireResponse"},
                    {"questionnaire", canonical_of(of)},
                    {"status", "completed"},
                    {"authored", authored}};
  auto items = items_of(of.items, answers);
  if (!items.empty()) root["item"] = std::move(items);
  return json::serialize(root);
}

}  // namespace holdfast
