// Where random bytes come from. A value passed in, like the clock, so that a simulated town can be
// replayed from a seed; main.cc wires it to libsodium.
#pragma once
#include <cstdint>
#include <functional>
#include <span>

namespace holdfast {

struct Chance {
  std::function<void(std::span<std::uint8_t>)> fill;
};

}  // namespace holdfast
