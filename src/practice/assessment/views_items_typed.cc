// Answers as a page would have sent them: those that were read from a file are shown in the very
// inputs in which they would have been typed.
#include <algorithm>
#include <iterator>

#include "base/date.h"
#include "practice/assessment/views_items.h"

namespace holdfast::assessment {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

void put_day(const std::string& name, const std::string& written, Fields& into) {
  const auto day = Date::from(written);
  if (!day) return;
  const auto parts = parts_of(*day);
  into.emplace_back(name + "-day", std::to_string(parts.day));
  into.emplace_back(name + "-month", std::to_string(parts.month));
  into.emplace_back(name + "-year", std::to_string(parts.year));
}

/// Their place among the choices, or for an open choice words of their own.
void put_choice(const Item& item, const ItemValue& value, Fields& into) {
  const auto at =
      std::ranges::find_if(item.options, [&](const ItemOption& one) { return one.value == value; });
  if (at != item.options.end())
    into.emplace_back(input_name(item), std::to_string(at - item.options.begin()));
  else
    into.emplace_back(input_name(item) + "-other", label_of(value));
}

void put(const Item& item, const ItemValue& value, Fields& into) {
  const auto name = input_name(item);
  if (item.type == ItemType::choice || item.type == ItemType::open_choice)
    put_choice(item, value, into);
  else if (const auto* yes = std::get_if<bool>(&value))
    into.emplace_back(name, *yes ? "yes" : "no");
  else if (item.type == ItemType::date)
    put_day(name, label_of(value), into);
  else
    into.emplace_back(name, label_of(value));
}

}  // namespace

web::Form typed_from(const std::vector<Item>& items, const ItemAnswers& answers) {
  web::Form form;
  for (const auto& item : items) {
    if (const auto at = answers.find(item.link_id); at != answers.end())
      for (const auto& value : at->second) put(item, value, form.fields);
    auto below = typed_from(item.items, answers);
    std::ranges::move(below.fields, std::back_inserter(form.fields));
  }
  return form;
}

}  // namespace holdfast::assessment
