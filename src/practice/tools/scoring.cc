// Walking a tool's items with the answers given.
#include "practice/tools/scoring.h"

#include <algorithm>

#include "base/words.h"

namespace holdfast::tools {
namespace {

std::optional<double> number_of(const ItemValue& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  if (const auto* part = std::get_if<double>(&value)) return *part;
  return std::nullopt;
}

/// Less than nought, nought or more; nothing: they cannot be set in order.
std::optional<int> in_order(const ItemValue& a, const ItemValue& b) {
  const auto one = number_of(a);
  const auto other = number_of(b);
  if (one && other) return *one < *other ? -1 : (*one > *other ? 1 : 0);
  const auto* words = std::get_if<std::string>(&a);
  const auto* others = std::get_if<std::string>(&b);
  // Days and times are written so that their order is that of their letters.
  if (words != nullptr && others != nullptr) return words->compare(*others);
  return std::nullopt;
}

bool is_same(const ItemValue& a, const ItemValue& b) {
  const auto order = in_order(a, b);
  return order ? *order == 0 : a == b;
}

bool compares(Compares how, const ItemValue& given, const ItemValue& wanted) {
  if (how == Compares::equal) return is_same(given, wanted);
  const auto order = in_order(given, wanted);
  if (!order) return false;
  switch (how) {
    case Compares::greater:
      return *order > 0;
    case Compares::less:
      return *order < 0;
    case Compares::at_least:
      return *order >= 0;
    case Compares::at_most:
      return *order <= 0;
    default:
      return false;
  }
}

class Opening {
 public:
  Opening(const Questionnaire& tool, const ItemAnswers& answers) : answers_(answers) {
    note_above(tool.items, nullptr);
  }

  bool is_open(const Item& item) {
    if (const auto known = known_.find(&item); known != known_.end()) return known->second;
    const auto* above = above_.at(&item);
    const bool open = (above == nullptr || is_open(*above)) && holds(item);
    known_[&item] = open;
    return open;
  }

 private:
  void note_above(const std::vector<Item>& items, const Item* above) {
    for (const auto& item : items) {
      above_[&item] = above;
      by_id_[item.link_id] = &item;
      note_above(item.items, &item);
    }
  }

  bool holds(const Item& item) {
    if (item.enabling.empty()) return true;
    const auto one = [&](const Enabling& enabling) { return holds(enabling); };
    return item.behaviour == Behaviour::all ? std::ranges::all_of(item.enabling, one)
                                            : std::ranges::any_of(item.enabling, one);
  }

  bool holds(const Enabling& enabling) {
    const auto& values = answers_to(enabling.question);
    if (enabling.compares == Compares::exists)
      return std::get<bool>(enabling.answer) == !values.empty();
    if (enabling.compares == Compares::not_equal)
      return std::ranges::none_of(
          values, [&](const ItemValue& one) { return is_same(one, enabling.answer); });
    return std::ranges::any_of(values, [&](const ItemValue& one) {
      return compares(enabling.compares, one, enabling.answer);
    });
  }

  const std::vector<ItemValue>& answers_to(const std::string& link_id) {
    static const std::vector<ItemValue> none;
    const auto item = by_id_.find(link_id);
    const auto at = answers_.find(link_id);
    const bool stands = item != by_id_.end() && at != answers_.end() && is_open(*item->second);
    return stands ? at->second : none;
  }

  const ItemAnswers& answers_;
  std::map<const Item*, const Item*> above_;
  std::map<std::string, const Item*> by_id_;
  std::map<const Item*, bool> known_;
};

template <class Each>
void for_each_open(const std::vector<Item>& items, Opening& opening, const Each& each) {
  for (const auto& item : items) {
    if (!opening.is_open(item)) continue;
    each(item);
    for_each_open(item.items, opening, each);
  }
}

bool is_scored(const Item& item) {
  return std::ranges::any_of(item.options,
                             [](const ItemOption& one) { return one.ordinal.has_value(); });
}

bool asks(const Item& item) {
  return item.type != ItemType::group && item.type != ItemType::display;
}

const std::vector<ItemValue>* answer_to(const ItemAnswers& answers, const Item& item) {
  const auto at = answers.find(item.link_id);
  return at == answers.end() || at->second.empty() ? nullptr : &at->second;
}

/// The numbers of what was chosen; nothing: something chosen has none.
std::optional<std::int64_t> chosen(const Item& item, const std::vector<ItemValue>& values) {
  std::int64_t sum = 0;
  for (const auto& value : values) {
    const auto at = std::ranges::find_if(item.options,
                                         [&](const ItemOption& one) { return one.value == value; });
    if (at == item.options.end() || !at->ordinal) return std::nullopt;
    sum += *at->ordinal;
  }
  return sum;
}

/// What the highest choice gives; of several choices, all that add something.
std::int64_t most_of(const Item& item) {
  std::int64_t most = 0;
  bool any = false;
  for (const auto& option : item.options) {
    if (!option.ordinal) continue;
    if (item.repeats)
      most += std::max<std::int64_t>(*option.ordinal, 0);
    else
      most = any ? std::max(most, *option.ordinal) : *option.ordinal;
    any = true;
  }
  return most;
}

void add(const Item& item, const ItemAnswers& answers, Sum& into, Problems& problems) {
  if (!asks(item)) return;
  const auto* values = answer_to(answers, item);
  if (values == nullptr) {
    if (item.required || is_scored(item))
      problems.push_back({item.link_id, say("This is not answered yet")});
    return;
  }
  if (!is_scored(item)) return;
  const auto sum = chosen(item, *values);
  if (!sum) {
    problems.push_back({item.link_id, say("What was chosen here has no number")});
    return;
  }
  into.total += *sum;
  into.most += most_of(item);
}

bool has_numbers(const Item& item) {
  return is_scored(item) || std::ranges::any_of(item.items, has_numbers);
}

}  // namespace

std::set<std::string> opened_by(const Questionnaire& tool, const ItemAnswers& answers) {
  std::set<std::string> open;
  Opening opening(tool, answers);
  for_each_open(tool.items, opening, [&](const Item& item) { open.insert(item.link_id); });
  return open;
}

ItemAnswers only_open(const Questionnaire& tool, const ItemAnswers& answers) {
  const auto open = opened_by(tool, answers);
  auto kept = answers;
  std::erase_if(kept, [&](const auto& one) { return !open.contains(one.first); });
  return kept;
}

Result<Score, Problems> score(const Questionnaire& tool, const ItemAnswers& answers) {
  Problems problems;
  Score found;
  Opening opening(tool, answers);
  for (const auto& item : tool.items) {
    if (!opening.is_open(item)) continue;
    Sum sum{item.link_id, item.text, 0, 0};
    add(item, answers, sum, problems);
    for_each_open(item.items, opening,
                  [&](const Item& below) { add(below, answers, sum, problems); });
    found.whole.total += sum.total;
    found.whole.most += sum.most;
    if (item.type == ItemType::group && has_numbers(item)) found.groups.push_back(std::move(sum));
  }
  if (!std::ranges::any_of(tool.items, has_numbers))
    problems.push_back({"", say("This tool has no numbers to add")});
  if (!problems.empty()) return Unexpected{std::move(problems)};
  return found;
}

Problems problems_in(const Questionnaire& tool, const ItemAnswers& answers) {
  Problems problems;
  Opening opening(tool, answers);
  for_each_open(tool.items, opening, [&](const Item& item) {
    const auto* values = answer_to(answers, item);
    if (values == nullptr) {
      if (item.required && asks(item))
        problems.push_back({item.link_id, say("This is not answered yet")});
      return;
    }
    if (auto words = wrong_with(item, *values)) problems.push_back({item.link_id, *words});
  });
  return problems;
}

std::string sum_words(std::int64_t thousandths) {
  constexpr std::int64_t one = 1'000;
  const bool below = thousandths < 0;
  const auto size = below ? -thousandths : thousandths;
  auto words = (below ? "-" : "") + std::to_string(size / one);
  if (size % one == 0) return words;
  auto places = std::to_string(one + size % one).substr(1);
  places.erase(places.find_last_not_of('0') + 1);
  return words + "." + places;
}

}  // namespace holdfast::tools
