// Writing a list of choices out: one line a choice, its wire word and what a person reads. For the
// .cc files that define words_of.
#pragma once
#include "records/field.h"

namespace holdfast {

template <class E>
constexpr Word word(E value, std::string_view wire, std::string_view label,
                    std::string_view hint = "") {
  return {static_cast<int>(value), wire, label, hint};
}

}  // namespace holdfast
