// The value of what must go well in making the house, or the test stops and says what was refused.
#pragma once
#include <doctest/doctest.h>

#include "desk/desk.h"

namespace holdfast::pages {

template <class T, class E>
T well(Result<T, E> result) {
  if constexpr (std::is_same_v<E, desk::RecordRefusal>) {
    if (!result) INFO("refused with alternative ", result.error().index());
    if (!result)
      if (const auto* wrong = std::get_if<Problems>(&result.error())) FAIL(wrong->front().words);
  }
  REQUIRE(result.has_value());
  return std::move(*result);
}

}  // namespace holdfast::pages
