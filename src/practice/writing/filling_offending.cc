// What the child did as far as a court found it or the child said so, and orders. What is only
// alleged, was never charged or was found untrue is in no letter: it is not for us to tell a court.
// Nor is the allegation's own text, which may name whoever was harmed.
#include <algorithm>

#include "base/words.h"
#include "practice/offending/offending.h"
#include "practice/writing/filling_parts.h"

namespace holdfast::writing {
namespace {

using offending::Order;
using offending::PastItem;
using offending::Standing;

constexpr const auto& called =
    asked(offending::OffenceAlleged::fields, "What is the offence called?");
constexpr const auto& who_decided = asked(offending::DisposalMade::fields, "Who decided it?");
constexpr const auto& decided_on = asked(offending::DisposalMade::fields, "On which day?");

constexpr const auto& what_required = asked(offending::RequirementSet::fields, "What is required?");
constexpr const auto& what_exactly = asked(offending::RequirementSet::fields, "What exactly?");

const offending::Reference& reference_of(const Situation& s) {
  static const offending::Reference none;
  return s.service_file.offending ? *s.service_file.offending : none;
}

std::string standing_of(const PastItem& item) {
  if (const auto convicted = offending::convicted_on(item))
    return say("convicted on {day}", {{"day", in_words(*convicted)}});
  if (item.standing == Standing::did_it)
    return say("a court found that the child did it, without a conviction");
  return say("the child said so; no court has convicted them");
}

bool is_told(const PastItem& item) {
  const bool stands = item.standing == Standing::proven || item.standing == Standing::did_it ||
                      item.standing == Standing::admitted;
  return item.offence != nullptr && stands && item.under_ten != offending::UnderTen::yes;
}

}  // namespace

std::vector<Order> orders_here(const Situation& s) {
  return offending::orders(*s.case_file.offending, reference_of(s));
}

const Order* order_about(const std::vector<Order>& all, const std::optional<EventId>& about) {
  const auto at = std::ranges::find_if(
      all, [&](const Order& order) { return about && order.made->id() == *about; });
  return at == all.end() ? nullptr : &*at;
}

std::string order_words(const Filling& filling, const Order& order) {
  const auto view = view_of(order.made->record);
  auto words = say("{title}, made by {who} on {day}", {{"title", order.title()},
                                                       {"who", filling.answer(view, who_decided)},
                                                       {"day", filling.answer(view, decided_on)}});
  return words + (order.ends_on ? say(". It ends on {day}", {{"day", in_words(*order.ends_on)}})
                                : say(". The day on which it ends is not recorded"));
}

void fill_offences(Filling& filling) {
  std::string list;
  for (const auto& item : offending::past_behaviour(filling.s.case_file, reference_of(filling.s))) {
    if (!is_told(item)) continue;
    add_point(list, say("{what}, {day}: {standing}",
                        {{"what", filling.answer(view_of(item.offence->record), called)},
                         {"day", in_words(item.on)},
                         {"standing", standing_of(item)}}));
    filling.rest_on(item.id());
  }
  filling.put("offences", list);
}

void fill_orders(Filling& filling) {
  std::string list;
  for (const auto& order : orders_here(filling.s)) {
    if (offending::state_of(order, filling.s.today()) != offending::OrderState::running) continue;
    add_point(list, order_words(filling, order));
    filling.rest_on(order.made->id());
  }
  filling.put("orders", list.empty() ? say("No order runs.") : list);
}

void fill_requirements(Filling& filling, const Order& order) {
  std::string points;
  for (const auto* one : order.requirements) {
    const auto view = view_of(one->record);
    const auto exactly = filling.answer(view, what_exactly);
    add_point(points,
              filling.answer(view, what_required) + (exactly.empty() ? "" : ": " + exactly));
    filling.rest_on(one->id());
  }
  filling.put("requirements", points);
}

}  // namespace holdfast::writing
