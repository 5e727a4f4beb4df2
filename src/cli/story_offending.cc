// Asked of the folded file, in the words a story writes.
#include "cli/story_offending.h"

#include <map>

#include "practice/offending/offending.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view nothing = "nothing";

void join(std::string& list, std::string_view one) {
  if (!list.empty()) list += ", ";
  list += one;
}

std::string or_nothing(std::string list) {
  return list.empty() ? std::string(nothing) : std::move(list);
}

std::string_view title_of(const offending::PastItem& item) {
  return item.offence != nullptr ? std::string_view(item.offence->record.offence_title.value)
                                 : std::string_view(item.behaviour->record.what_was_done.value);
}

}  // namespace

std::string past(const Situation& s, std::string_view standing) {
  using offending::Standing;
  static const std::map<std::string_view, Standing> words = {
      {"proven", Standing::proven},     {"did_it", Standing::did_it},
      {"admitted", Standing::admitted}, {"alleged", Standing::alleged},
      {"left", Standing::left},         {"never_charged", Standing::never_charged}};
  const auto wanted = words.find(standing);
  if (wanted == words.end()) return "no such standing";
  std::string list;
  for (const auto& item :
       offending::past_behaviour(s.case_file, offending::reference(s.service_file)))
    if (item.standing == wanted->second) join(list, title_of(item));
  return or_nothing(std::move(list));
}

std::string under_ten(const Situation& s, std::string_view) {
  using offending::UnderTen;
  const auto items = offending::past_behaviour(s.case_file, offending::reference(s.service_file));
  if (items.empty()) return std::string(nothing);
  switch (items.front().under_ten) {
    case UnderTen::no:
      return "no";
    case UnderTen::part:
      return "part";
    case UnderTen::yes:
      return "yes";
    case UnderTen::not_known:
      return "not known";
  }
  return std::string(nothing);
}

std::string orders_that_are(const Situation& s, std::string_view state) {
  using offending::OrderState;
  static const std::map<std::string_view, OrderState> words = {
      {"no_order", OrderState::no_order},
      {"running", OrderState::running},
      {"past_its_end", OrderState::past_its_end},
      {"ended", OrderState::ended},
      {"end_not_known", OrderState::end_not_known}};
  const auto wanted = words.find(state);
  if (wanted == words.end()) return "no such state";
  std::string list;
  for (const auto& order :
       offending::orders(*s.case_file.offending, offending::reference(s.service_file)))
    if (offending::state_of(order, s.today()) == wanted->second) join(list, order.title());
  return or_nothing(std::move(list));
}

std::string spent_of(const Situation& s, std::string_view code) {
  using Kind = offending::SpentAnswer::Kind;
  std::string words(nothing);
  for (const auto& order :
       offending::orders(*s.case_file.offending, offending::reference(s.service_file))) {
    if (order.made->record.disposal_code != Text{std::string(code)}) continue;
    const auto answer = offending::spent(order, s.case_file, s.service_file);
    if (answer.kind == Kind::spent_from) words = "from " + in_words(*answer.from);
    if (answer.kind == Kind::never) words = "never";
    if (answer.kind == Kind::not_a_conviction) words = "not a conviction";
    if (answer.kind == Kind::when_order_ends) words = "when the order ends";
    if (answer.kind == Kind::not_known) words = "not known";
  }
  return words;
}

}  // namespace holdfast::cli
