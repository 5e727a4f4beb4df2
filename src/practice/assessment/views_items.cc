// Drawing items, each as the design system has its type, and reading them back.
#include "practice/assessment/views_items.h"

#include <algorithm>
#include <charconv>

#include "base/date.h"
#include "base/text.h"
#include "base/words.h"
#include "govuk/choices.h"
#include "govuk/dates.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/prose.h"
#include "practice/tools/scoring.h"

namespace holdfast::assessment {
namespace {

using govuk::Html;
using govuk::text;

bool asks(const Item& item) {
  return item.type != ItemType::group && item.type != ItemType::display;
}

std::string legend_of(const Item& item) {
  const auto words = item.prefix.empty() ? say(item.text) : item.prefix + " " + say(item.text);
  return item.required ? words : say("{question} (optional)", {{"question", words}});
}

std::string typed_in(const Asked& asked, const std::string& name) {
  return std::string(asked.typed.value_or(name, ""));
}

govuk::ErrorMessage error_of(const Asked& asked, const Item& item) {
  const auto at = std::ranges::find(asked.problems, input_name(item), &Problem::field);
  return at == asked.problems.end() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(at->words)};
}

/// Their place among the choices is what is sent: a code may be anything.
std::vector<govuk::Choice> choices_of(const Item& item) {
  std::vector<govuk::Choice> choices;
  for (std::size_t at = 0; at < item.options.size(); ++at)
    choices.push_back({.value = std::to_string(at), .label = {text(say(item.options[at].label))}});
  return choices;
}

Html choice_of(const Asked& asked, const Item& item) {
  const auto name = input_name(item);
  const govuk::Fieldset fieldset{.legend = {.content = text(legend_of(item))}};
  const govuk::Hint hint{item.help.empty() ? Html{} : text(say(item.help))};
  if (item.repeats) {
    govuk::Checkboxes boxes{.name = name,
                            .fieldset = fieldset,
                            .hint = hint,
                            .error = error_of(asked, item),
                            .choices = choices_of(item)};
    for (const auto one : asked.typed.values(name)) boxes.chosen.emplace_back(one);
    return govuk::checkboxes(boxes);
  }
  return govuk::radios({.name = name,
                        .fieldset = fieldset,
                        .hint = hint,
                        .error = error_of(asked, item),
                        .choices = choices_of(item),
                        .chosen = typed_in(asked, name)});
}

Html yes_or_no(const Asked& asked, const Item& item) {
  const auto name = input_name(item);
  return govuk::radios({.name = name,
                        .fieldset = govuk::Fieldset{.legend = {.content = text(legend_of(item))}},
                        .hint = {item.help.empty() ? Html{} : text(say(item.help))},
                        .error = error_of(asked, item),
                        .choices = {{.value = "yes", .label = {text(say("Yes"))}},
                                    {.value = "no", .label = {text(say("No"))}}},
                        .chosen = typed_in(asked, name),
                        .classes = "govuk-radios--inline"});
}

Html day_of(const Asked& asked, const Item& item) {
  const auto name = input_name(item);
  govuk::DateInput input{
      .id = name,
      .name_prefix = name,
      .fieldset = govuk::Fieldset{.legend = {.content = text(legend_of(item))}},
      .hint = {text(item.help.empty() ? say("For example, 27 3 2026") : say(item.help))},
      .error = error_of(asked, item)};
  for (auto& part : input.parts) part.value = typed_in(asked, name + "-" + part.name);
  return govuk::date_input(input);
}

Html line_of(const Asked& asked, const Item& item) {
  const auto name = input_name(item);
  const bool number = item.type == ItemType::integer || item.type == ItemType::decimal;
  return govuk::input({.name = name,
                       .label = {.content = text(legend_of(item))},
                       .hint = {item.help.empty() ? Html{} : text(say(item.help))},
                       .error = error_of(asked, item),
                       .value = typed_in(asked, name),
                       .inputmode = number ? "decimal" : "",
                       .classes = number ? "govuk-input--width-5" : ""});
}

Html words_of_item(const Asked& asked, const Item& item) {
  const auto name = input_name(item);
  return govuk::textarea({.name = name,
                          .label = {.content = text(legend_of(item))},
                          .hint = {item.help.empty() ? Html{} : text(say(item.help))},
                          .error = error_of(asked, item),
                          .value = typed_in(asked, name)});
}

/// Of an open choice, words of one's own beside the choices.
Html other_words(const Asked& asked, const Item& item) {
  const auto name = input_name(item) + "-other";
  return govuk::input({.name = name,
                       .label = {.content = text(say("Or in your own words"))},
                       .value = typed_in(asked, name)});
}

Html input_of(const Asked& asked, const Item& item) {
  switch (item.type) {
    case ItemType::group:
      return govuk::heading(2, govuk::Size::m, text(say(item.text)));
    case ItemType::display:
      return govuk::paragraph(text(say(item.text)));
    case ItemType::yes_no:
      return yes_or_no(asked, item);
    case ItemType::date:
      return day_of(asked, item);
    case ItemType::text:
      return words_of_item(asked, item);
    case ItemType::choice:
      return choice_of(asked, item);
    case ItemType::open_choice:
      return choice_of(asked, item) + other_words(asked, item);
    case ItemType::integer:
    case ItemType::decimal:
    case ItemType::date_time:
    case ItemType::time:
    case ItemType::line:
      return line_of(asked, item);
  }
  return {};
}

// ---- reading

std::optional<std::string> day_typed(const Item& item, const web::Form& form, Problems& problems) {
  const auto name = input_name(item);
  const auto part = [&](const char* of) {
    return std::string(trimmed(form.value_or(name + "-" + of, "")));
  };
  const auto day = part("day");
  const auto month = part("month");
  const auto year = part("year");
  if (day.empty() && month.empty() && year.empty()) return std::nullopt;
  const auto number = [](const std::string& words) {
    int value = 0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), value);
    return read.ec == std::errc() && read.ptr == words.data() + words.size() ? value : 0;
  };
  const auto found = date_of({number(year), number(month), number(day)});
  if (!found) problems.push_back({name, say("Enter a real date, like 27 3 2026")});
  return found ? std::optional(found->text()) : std::nullopt;
}

template <class Number>
std::optional<ItemValue> number_typed(std::string_view words) {
  Number value{};
  const auto read = std::from_chars(words.data(), words.data() + words.size(), value);
  if (read.ec != std::errc() || read.ptr != words.data() + words.size()) return std::nullopt;
  return ItemValue(value);
}

void chosen_in(const Item& item, const web::Form& form, std::vector<ItemValue>& into) {
  for (const auto one : form.values(input_name(item))) {
    const auto at = number_typed<std::int64_t>(one);
    const auto place = at ? std::get<std::int64_t>(*at) : -1;
    if (place >= 0 && place < static_cast<std::int64_t>(item.options.size()))
      into.push_back(item.options[static_cast<std::size_t>(place)].value);
  }
  if (item.type != ItemType::open_choice) return;
  const auto other = trimmed(form.value_or(input_name(item) + "-other", ""));
  if (!other.empty()) into.emplace_back(std::string(other));
}

void read_item(const Item& item, const web::Form& form, Typed& into) {
  std::vector<ItemValue> values;
  const auto name = input_name(item);
  const auto words = trimmed(form.value_or(name, ""));
  if (item.type == ItemType::choice || item.type == ItemType::open_choice) {
    chosen_in(item, form, values);
  } else if (item.type == ItemType::date) {
    if (auto day = day_typed(item, form, into.problems)) values.emplace_back(std::move(*day));
  } else if (item.type == ItemType::yes_no) {
    if (words == "yes" || words == "no") values.emplace_back(words == "yes");
  } else if (!words.empty() && (item.type == ItemType::integer || item.type == ItemType::decimal)) {
    const auto number = item.type == ItemType::integer ? number_typed<std::int64_t>(words)
                                                       : number_typed<double>(words);
    if (number)
      values.push_back(*number);
    else
      into.problems.push_back({name, item.type == ItemType::integer ? say("Enter a whole number")
                                                                    : say("Enter a number")});
  } else if (!words.empty()) {
    values.emplace_back(std::string(words));
  }
  if (!values.empty()) into.answers.emplace(item.link_id, std::move(values));
}

template <class Each>
void for_each_open(const std::vector<Item>& items, const std::set<std::string>& open,
                   const Each& each) {
  for (const auto& item : items) {
    if (!open.contains(item.link_id)) continue;
    each(item);
    for_each_open(item.items, open, each);
  }
}

}  // namespace

std::string input_name(const Item& item) { return "asked:" + item.link_id; }

Typed answers_typed(const std::vector<Item>& items, const web::Form& form) {
  Typed typed;
  for (const auto& item : items) {
    if (asks(item)) read_item(item, form, typed);
    auto below = answers_typed(item.items, form);
    typed.answers.merge(below.answers);
    typed.problems.insert(typed.problems.end(), below.problems.begin(), below.problems.end());
  }
  return typed;
}

Html inputs_of(const Asked& asked) {
  Html shown;
  for_each_open(asked.items, asked.open, [&](const Item& item) { shown += input_of(asked, item); });
  return shown;
}

Html answers_block(const Questionnaire& tool, const ItemAnswers& answers) {
  govuk::SummaryList list;
  for_each_open(tool.items, tools::opened_by(tool, answers), [&](const Item& item) {
    const auto at = answers.find(item.link_id);
    if (!asks(item) || at == answers.end()) return;
    std::string words;
    for (const auto& value : at->second) words += (words.empty() ? "" : "\n") + label_of(value);
    list.rows.push_back({.key = text(say(item.text)), .value = govuk::as_written(words)});
  });
  return govuk::summary_list(list);
}

}  // namespace holdfast::assessment
