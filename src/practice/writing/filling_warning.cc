// A warning under a youth rehabilitation order. What it must say by law rests on what whoever gives
// it writes with it, and is put in when that is known (put_words_by_law in writing.h). Here is what
// the record knows beforehand: the order, and what it asks.
#include "practice/offending/offending.h"
#include "practice/writing/filling_parts.h"

namespace holdfast::writing {

void fill_warning(Filling& filling) {
  filling.put("warning_terms", std::string(place_of_warning));
  const auto orders = orders_here(filling.s);
  const auto* order = order_about(orders, filling.about);
  if (order == nullptr) return;
  filling.rest_on(order->made->id());
  filling.put("order", order_words(filling, *order));
  fill_requirements(filling, *order);
}

}  // namespace holdfast::writing
