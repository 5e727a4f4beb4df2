// Reading and checking a Questionnaire. Boost.JSON reads the text; what it means is walked by hand,
// so that each fault has its path.
#include "records/questionnaire.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <cmath>
#include <functional>
#include <set>

#include "base/words.h"
#include "records/questionnaire_parts.h"

namespace holdfast {
namespace {

using json::object;
using questionnaire::text_of;
using questionnaire::value_with;

constexpr std::size_t deepest = 10;
constexpr std::size_t longest_text = 20'000;
constexpr double largest_ordinal = 1e6;
constexpr double thousandth = 1'000.0;

struct Named {
  std::string_view wire;
  ItemType type;
};
constexpr Named types[] = {
    {"group", ItemType::group},
    {"display", ItemType::display},
    {"boolean", ItemType::yes_no},
    {"integer", ItemType::integer},
    {"decimal", ItemType::decimal},
    {"date", ItemType::date},
    {"dateTime", ItemType::date_time},
    {"time", ItemType::time},
    {"string", ItemType::line},
    {"url", ItemType::line},
    {"text", ItemType::text},
    {"choice", ItemType::choice},
    {"open-choice", ItemType::open_choice},
};
/// Known to FHIR, and drawn by no page here.
constexpr std::string_view not_drawn[] = {"attachment", "reference", "quantity", "question"};

constexpr std::pair<std::string_view, Compares> comparisons[] = {
    {"exists", Compares::exists}, {"=", Compares::equal}, {"!=", Compares::not_equal},
    {">", Compares::greater},     {"<", Compares::less},  {">=", Compares::at_least},
    {"<=", Compares::at_most},
};

bool ends_with_any(std::string_view url, std::initializer_list<std::string_view> ends) {
  return std::ranges::any_of(ends, [&](std::string_view end) { return url.ends_with(end); });
}

/// The value of the extension whose address ends so; null: none.
const json::value* extension(const object& in, std::initializer_list<std::string_view> ends) {
  const auto* list = in.if_contains("extension");
  if (list == nullptr || !list->is_array()) return nullptr;
  for (const auto& one : list->get_array()) {
    if (!one.is_object() || !ends_with_any(text_of(one.get_object(), "url"), ends)) continue;
    for (const auto& member : one.get_object())
      if (member.key().starts_with("value")) return &member.value();
  }
  return nullptr;
}

class Reading {
 public:
  Questionnaire read(const object& root) {
    whole_.url = text_of(root, "url");
    whole_.version = text_of(root, "version");
    whole_.title = text_of(root, "title");
    if (text_of(root, "resourceType") != "Questionnaire")
      wrong("", say("This is no FHIR Questionnaire"));
    if (const auto* items = root.if_contains("item")) whole_.items = items_in(*items, "item", 1);
    if (count_ == 0) wrong("item", say("It asks nothing"));
    note_computed(root, "");
    check_enabling();
    return std::move(whole_);
  }
  Problems problems;

 private:
  void wrong(const std::string& path, std::string words) {
    if (problems.size() < 50) problems.push_back({path, std::move(words)});
  }

  std::vector<Item> items_in(const json::value& list, const std::string& path, std::size_t depth) {
    std::vector<Item> items;
    if (!list.is_array()) {
      wrong(path, say("This is no list"));
      return items;
    }
    if (depth > deepest) {
      wrong(path, say("Groups lie too deep in each other"));
      return items;
    }
    std::size_t at = 0;
    for (const auto& one : list.get_array()) {
      const auto here = path + "[" + std::to_string(at++) + "]";
      if (++count_ > most_items) {
        if (count_ == most_items + 1)
          wrong(path, say("It has more than {n} items", {{"n", std::to_string(most_items)}}));
        return items;
      }
      if (one.is_object())
        items.push_back(item_in(one.get_object(), here, depth));
      else
        wrong(here, say("This is no item"));
    }
    return items;
  }

  std::string text_at(const object& in, std::string_view name, const std::string& path) {
    auto text = text_of(in, name);
    if (text.size() > longest_text)
      wrong(path + "." + std::string(name), say("This text is too long"));
    return text;
  }

  bool yes_at(const object& in, std::string_view name) {
    const auto* value = in.if_contains(name);
    return value != nullptr && value->is_bool() && value->get_bool();
  }

  Item item_in(const object& in, const std::string& path, std::size_t depth) {
    Item item;
    item.link_id = text_at(in, "linkId", path);
    item.prefix = text_at(in, "prefix", path);
    item.text = text_at(in, "text", path);
    item.required = yes_at(in, "required");
    item.repeats = yes_at(in, "repeats");
    if (item.link_id.empty())
      wrong(path + ".linkId", say("An item has no link id"));
    else if (!seen_.insert(item.link_id).second)
      wrong(path + ".linkId", say("The link id {id} stands twice", {{"id", item.link_id}}));
    item.type = type_in(in, path);
    if (item.type == ItemType::display && is_help(in)) item.help = "help";
    if (const auto* longest = in.if_contains("maxLength"); longest && longest->is_int64())
      item.longest = longest->get_int64();
    if (const auto* options = in.if_contains("answerOption"))
      item.options = options_in(*options, path + ".answerOption");
    if (const auto* enabling = in.if_contains("enableWhen"))
      item.enabling = enabling_in(*enabling, path + ".enableWhen");
    item.behaviour = text_of(in, "enableBehavior") == "any" ? Behaviour::any : Behaviour::all;
    if (item.enabling.size() > 1 && !in.contains("enableBehavior"))
      wrong(path + ".enableBehavior", say("Whether all or any of several must hold is not said"));
    if (const auto* items = in.if_contains("item"))
      item.items = items_in(*items, path + ".item", depth + 1);
    take_help(item);
    check_type(item, in, path);
    return item;
  }

  static bool is_help(const object& in) {
    const auto* control = extension(in, {"/questionnaire-itemControl"});
    if (control == nullptr || !control->is_object()) return false;
    const auto* codings = control->get_object().if_contains("coding");
    if (codings == nullptr || !codings->is_array()) return false;
    return std::ranges::any_of(codings->get_array(), [](const json::value& one) {
      return one.is_object() && text_of(one.get_object(), "code") == "help";
    });
  }

  ItemType type_in(const object& in, const std::string& path) {
    const auto wire = text_of(in, "type");
    const auto at = std::ranges::find(types, wire, &Named::wire);
    if (at != std::end(types)) return at->type;
    if (std::ranges::find(not_drawn, wire) != std::end(not_drawn))
      whole_.not_computed.push_back(path + ".type");
    else
      wrong(path + ".type", say("{type} is no type of item", {{"type", wire}}));
    return ItemType::display;
  }

  void check_type(const Item& item, const object& in, const std::string& path) {
    const bool chooses = item.type == ItemType::choice || item.type == ItemType::open_choice;
    if (in.contains("answerValueSet"))
      whole_.not_computed.push_back(path + ".answerValueSet");
    else if (item.type == ItemType::choice && item.options.empty())
      wrong(path + ".answerOption", say("A choice has nothing to choose"));
    if (!item.options.empty() && (item.type == ItemType::group || item.type == ItemType::display))
      wrong(path + ".answerOption", say("This asks nothing and has choices"));
    if (item.type == ItemType::display && !item.items.empty())
      wrong(path + ".item", say("Words alone hold no questions"));
    if (item.type == ItemType::group && item.repeats)
      whole_.not_computed.push_back(path + ".repeats");
    if (!chooses && !item.options.empty()) whole_.not_computed.push_back(path + ".answerOption");
  }

  /// Words that explain a question stand in FHIR as an item below it.
  static void take_help(Item& item) {
    const auto explains = [](const Item& one) {
      return one.type == ItemType::display && one.help == "help";
    };
    for (const auto& one : item.items)
      if (explains(one)) item.help += (item.help.empty() ? "" : "\n") + one.text;
    std::erase_if(item.items, explains);
  }

  std::vector<ItemOption> options_in(const json::value& list, const std::string& path) {
    std::vector<ItemOption> options;
    if (!list.is_array()) {
      wrong(path, say("This is no list"));
      return options;
    }
    std::size_t at = 0;
    for (const auto& one : list.get_array()) {
      const auto here = path + "[" + std::to_string(at++) + "]";
      if (auto option = option_in(one, here)) options.push_back(std::move(*option));
    }
    return options;
  }

  std::optional<ItemOption> option_in(const json::value& in, const std::string& path) {
    auto value = in.is_object() ? value_with(in.get_object(), "value") : std::nullopt;
    if (!value) {
      wrong(path, say("A choice has no value"));
      return std::nullopt;
    }
    ItemOption option{std::move(*value), "", std::nullopt};
    option.label = holdfast::label_of(option.value);
    option.ordinal = ordinal_in(in.get_object(), path);
    return option;
  }

  /// On the choice, or on its coding.
  std::optional<std::int64_t> ordinal_in(const object& in, const std::string& path) {
    const auto* found = extension(in, {"/ordinalValue", "/itemWeight"});
    if (const auto* coding = in.if_contains("valueCoding"); !found && coding && coding->is_object())
      found = extension(coding->get_object(), {"/ordinalValue", "/itemWeight"});
    if (found == nullptr) return std::nullopt;
    if (!found->is_number()) {
      wrong(path, say("The number of a choice is none"));
      return std::nullopt;
    }
    const double number = found->to_number<double>();
    const double scaled = std::round(number * thousandth);
    if (std::abs(number) > largest_ordinal || std::abs(scaled - number * thousandth) > 1e-6) {
      wrong(path, say("The number of a choice is too large, or has more than three places"));
      return std::nullopt;
    }
    return static_cast<std::int64_t>(scaled);
  }

  std::vector<Enabling> enabling_in(const json::value& list, const std::string& path) {
    std::vector<Enabling> all;
    if (!list.is_array()) {
      wrong(path, say("This is no list"));
      return all;
    }
    std::size_t at = 0;
    for (const auto& one : list.get_array()) {
      const auto here = path + "[" + std::to_string(at++) + "]";
      if (!one.is_object()) {
        wrong(here, say("This is no condition"));
        continue;
      }
      const auto& in = one.get_object();
      const auto wire = text_of(in, "operator");
      const auto compares =
          std::ranges::find(comparisons, wire, [](const auto& c) { return c.first; });
      auto answer = value_with(in, "answer");
      if (compares == std::end(comparisons) || !answer) {
        wrong(here, say("This condition cannot be read"));
        continue;
      }
      if (compares->second == Compares::exists && !std::holds_alternative<bool>(*answer)) {
        wrong(here, say("Whether there is an answer is asked with yes or no"));
        continue;
      }
      all.push_back({text_of(in, "question"), compares->second, std::move(*answer)});
    }
    return all;
  }

  /// Whatever an expression would have worked out, wherever it stands.
  void note_computed(const json::value& in, const std::string& path) {
    if (in.is_array()) {
      std::size_t at = 0;
      for (const auto& one : in.get_array())
        note_computed(one, path + "[" + std::to_string(at++) + "]");
    } else if (in.is_object()) {
      for (const auto& [key, value] : in.get_object()) {
        const auto here = path.empty() ? std::string(key) : path + "." + std::string(key);
        const bool computes = key == "valueExpression" || key == "modifierExtension";
        if (computes) whole_.not_computed.push_back(here);
        note_computed(value, here);
      }
    }
  }
  void note_computed(const object& in, const std::string& path) {
    note_computed(json::value(in), path);
  }

  // ---- which opens which

  void collect(const std::vector<Item>& items, std::vector<std::string> above) {
    for (const auto& item : items) {
      auto& needs = needs_[item.link_id];
      // A question inside a group opens no sooner than the group.
      needs.insert(above.begin(), above.end());
      for (const auto& one : item.enabling) {
        if (find(whole_.items, one.question) == nullptr)
          wrong(item.link_id, say("It opens on {id}, which is not there", {{"id", one.question}}));
        needs.insert(one.question);
      }
      auto below = above;
      below.push_back(item.link_id);
      collect(item.items, std::move(below));
    }
  }

  bool comes_round(const std::string& from, std::set<std::string>& open,
                   std::set<std::string>& done) {
    if (done.contains(from)) return false;
    if (!open.insert(from).second) return true;
    for (const auto& next : needs_[from])
      if (comes_round(next, open, done)) return true;
    open.erase(from);
    done.insert(from);
    return false;
  }

  void check_enabling() {
    collect(whole_.items, {});
    std::set<std::string> done;
    for (const auto& one : seen_) {
      std::set<std::string> open;
      if (!comes_round(one, open, done)) continue;
      wrong(one, say("Questions open each other in a circle"));
      return;
    }
  }

  Questionnaire whole_;
  std::set<std::string> seen_;
  std::map<std::string, std::set<std::string>> needs_;
  std::size_t count_ = 0;
};

}  // namespace

bool operator==(const Coding& a, const Coding& b) {
  const bool same_system = a.system.empty() || b.system.empty() || a.system == b.system;
  return a.code == b.code && same_system;
}

const Item* find(const std::vector<Item>& items, std::string_view link_id) {
  for (const auto& item : items) {
    if (item.link_id == link_id) return &item;
    if (const auto* below = find(item.items, link_id)) return below;
  }
  return nullptr;
}

Result<Questionnaire, Problems> questionnaire_from(std::string_view text) {
  if (text.size() > most_bytes_of_questionnaire)
    return Unexpected{Problems{{"", say("The file is too large")}}};
  auto parsed = questionnaire::parsed(text);
  if (!parsed) return Unexpected{Problems{{"", say("This is not JSON")}}};
  if (!parsed->is_object()) return Unexpected{Problems{{"", say("This is no FHIR Questionnaire")}}};
  Reading reading;
  auto whole = reading.read(parsed->get_object());
  if (!reading.problems.empty()) return Unexpected{std::move(reading.problems)};
  return whole;
}

}  // namespace holdfast
