// A whole number somebody counted or was given: months of an order, a gravity score. Its unit and
// its limits are the field's to say.
#pragma once
#include <compare>

namespace holdfast {

struct Number {
  int value = 0;
  friend auto operator<=>(const Number&, const Number&) = default;
};

}  // namespace holdfast
