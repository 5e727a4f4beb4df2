// The dice: splitmix64, which is short, well spread and the same everywhere. No secret rests on it.
#include "cli/demo_dice.h"

namespace holdfast::cli {
namespace {

std::uint64_t next(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;
  auto bits = state;
  bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebULL;
  return bits ^ (bits >> 31U);
}

}  // namespace

Dice Dice::of(std::string_view what, std::size_t number) const {
  std::uint64_t seed = *state_ ^ (number * 0xd1342543de82ef95ULL);
  for (const char c : what) seed = (seed ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
  next(seed);
  return Dice(seed);
}

std::size_t Dice::below(std::size_t sides) {
  return static_cast<std::size_t>(next(*state_) >> 11U) % sides;
}

std::size_t Dice::weighed(std::span<const int> weights) {
  std::size_t all = 0;
  for (const int weight : weights) all += static_cast<std::size_t>(weight);
  auto left = below(all);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto weight = static_cast<std::size_t>(weights[i]);
    if (left < weight) return i;
    left -= weight;
  }
  return weights.size() - 1;
}

Chance Dice::chance() const {
  return {[state = state_](std::span<std::uint8_t> out) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
      if (i % sizeof bits == 0) bits = next(*state);
      out[i] = static_cast<std::uint8_t>(bits >> (8 * (i % sizeof bits)));
    }
  }};
}

}  // namespace holdfast::cli
